import type { Principal, ShieldTree } from '@redgrid/access';
import {
  Database,
  drainSequence,
  forgetOldKeys,
  kitEntities,
  kitMigrations,
  migrate,
  RequestContext,
  type DatabaseConfig,
  type IdSource,
  type Migration,
  type Secrets,
} from '@redgrid/database';
import type { Language } from '@redgrid/errors';
import {
  AwaitedNews,
  Consumer,
  directoryEntities,
  directoryHandler,
  directoryMigrations,
  localFeed,
  projectionEntities,
  projectionMigrations,
  Projections,
  snapshotOf,
  Worker,
  type CheckpointWriter,
  type FeedLag,
  type FeedSource,
} from '@redgrid/events';
import { policyEntities, policyHandler, policyMigrations } from '@redgrid/policy-store';
import { sweepEntities, sweepMigrations, type SweepReport } from '@redgrid/sweep';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'typeorm';
import type { BaseContext, Domain, DomainName } from './domain.ts';
import { Sweeps } from './sweeps.ts';

/** Who asks, and how. */
export interface CallOptions {
  readonly principal: Principal | null;
  readonly language?: Language;
  readonly requestId?: string;
  readonly clock?: () => Date;
}

/** A domain with its database open: what a process serves and the gateway calls. */
export interface RunningSubgraph<Context extends BaseContext = BaseContext> {
  readonly name: DomainName;
  readonly domain: Domain<Context>;
  readonly schema: GraphQLSchema;
  readonly shield: ShieldTree;
  readonly database: Database;
  /** Its facts, for the other domains. */
  readonly feed: FeedSource;
  /** The context of one request. */
  context(call: CallOptions): Context;
  /**
   * Resolves when the changes behind these positions are known here, and lets the request read afresh. Errors:
   * NOT_YET_KNOWN after two seconds, BAD_USER_INPUT for a position nobody gave.
   */
  knows(positions: readonly string[], context: BaseContext, signal?: AbortSignal): Promise<void>;
  /** Begins to read the other domains' facts. */
  follow(feeds: readonly FeedSource[]): void;
  /** Works off what is due at a moment, by the domain's clock if none is given; every replica may do so at any time. */
  sweep(now?: Date): Promise<readonly SweepReport[]>;
  /** From now on sweeps by itself, so often. */
  sweepEvery(milliseconds: number): void;
  /** How far it is behind each domain it follows; those that do not answer are left out. */
  lags(): Promise<readonly FeedLag[]>;
  /** The tables that hold what facts said: compared with the owners, and built anew. */
  readonly projections: Projections;
  /** Resolves when every fact that is committed here and there has been applied here. */
  settled(): Promise<void>;
  ready(): Promise<boolean>;
  close(): Promise<void>;
}

/** What a domain is started with. */
export interface StartOptions {
  readonly config: DatabaseConfig;
  readonly secrets: Secrets;
  readonly clock?: () => Date;
  /** Where the ids of new records come from, if not from chance. */
  readonly ids?: IdSource;
  /** Background work runs while somebody waits for `settled`, one piece after the other, and never else. */
  readonly onlyAsked?: boolean;
  readonly logger?: Logger;
  /** Where signed checkpoints of the audit chain go; none are written without it. */
  readonly checkpoints?: CheckpointWriter;
  /** Told of each run of a sweep that found something due. */
  readonly onSweep?: (report: SweepReport) => void;
  /** Told of failures of background work; they are tried again. */
  readonly onError?: (error: unknown) => void;
}

/** Every table of a domain, those of the kit included. */
export function tablesOf(domain: Pick<Domain, 'entities' | 'migrations'>): {
  readonly entities: readonly (new () => object)[];
  readonly migrations: readonly Migration[];
} {
  return {
    entities: [
      ...kitEntities,
      ...directoryEntities,
      ...policyEntities,
      ...projectionEntities,
      ...sweepEntities,
      ...domain.entities,
    ],
    migrations: [
      ...kitMigrations,
      ...directoryMigrations,
      ...policyMigrations,
      ...projectionMigrations,
      ...sweepMigrations,
      ...domain.migrations,
    ],
  };
}

const CLEANING_MS = 3_600_000;
/** Under a stream of commands their facts are numbered together. */
const REST_MS = 50;

/** Opens the domain's database, brings its tables up to date and starts numbering its facts. */
export async function startDomain<Context extends BaseContext>(
  domain: Domain<Context>,
  {
    config,
    secrets,
    clock = () => new Date(),
    ids,
    onlyAsked = false,
    logger,
    checkpoints,
    onSweep = () => undefined,
    onError = () => undefined,
  }: StartOptions,
): Promise<RunningSubgraph<Context>> {
  const { entities, migrations } = tablesOf(domain);
  const database = await Database.open({
    config,
    entities,
    secrets,
    ...(ids ? { ids } : {}),
    ...(logger ? { logger } : {}),
  });
  await migrate(database, migrations);

  const number = async () => {
    await drainSequence(database);
    await checkpoints?.write(domain.name, database);
  };
  const sequencer = new Worker(number, onError, { restMs: REST_MS, onlyAsked });
  database.committed.on('command', () => {
    sequencer.wake();
  });
  const cleaner = new Worker(() => forgetOldKeys(database, clock()), onError, {
    intervalMs: CLEANING_MS,
    onlyAsked,
  });
  const consumers: Consumer[] = [];
  const feed: FeedSource = {
    ...localFeed(domain.name, database, () => sequencer.settled()),
    snapshot: snapshotOf(database, domain.shares ?? []),
  };
  const handlers = [directoryHandler, policyHandler, ...(domain.consumes ?? [])];
  const sources = () => consumers.map((consumer) => consumer.feed);
  const projections = new Projections(feed, database, handlers, { sources, clock });
  const upkeep: Worker[] = [];
  const news = new AwaitedNews(feed, consumers);
  const sweeps = new Sweeps(domain, database, { clock, onError, onSweep });

  return {
    name: domain.name,
    domain,
    schema: domain.schema,
    shield: domain.shield,
    database,
    feed,
    context: ({ principal, language, requestId, clock: own }) =>
      domain.context(
        new RequestContext(database, {
          principal,
          ...(language ? { language } : {}),
          ...(requestId ? { requestId } : {}),
          clock: own ?? clock,
          upTo: (other) => news.upTo(other),
        }),
      ),
    knows: async (positions, { request }, signal) => {
      await news.after(positions, signal);
      request.readAfresh();
    },
    follow: (feeds) => {
      for (const source of feeds.filter(({ name }) => name !== domain.name))
        consumers.push(new Consumer(database, source, handlers, { clock, onError, onlyAsked }));
      upkeep.push(
        new Worker(() => projections.bringUpToDate(), onError, { intervalMs: CLEANING_MS, onlyAsked }),
      );
    },
    projections,
    lags: async () => {
      const asked = await Promise.allSettled(consumers.map((consumer) => consumer.lag(clock())));
      return asked.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    },
    sweep: (now) => sweeps.run(now),
    sweepEvery: (milliseconds) => {
      if (!onlyAsked) sweeps.every(milliseconds);
    },
    settled: async () => {
      await sequencer.settled();
      if (onlyAsked) for (const consumer of consumers) await consumer.settled();
      else await Promise.all(consumers.map((consumer) => consumer.settled()));
    },
    ready: () => database.answers(),
    close: async () => {
      await sweeps.stop();
      await Promise.all(upkeep.map((worker) => worker.stop()));
      await Promise.all(consumers.map((consumer) => consumer.stop()));
      await Promise.all([sequencer.stop(), cleaner.stop()]);
      await database.close();
    },
  };
}
