import { setTimeout as pause } from 'node:timers/promises';
import { composeServices } from '@apollo/composition';
import { mergeShields, type Principal } from '@redgrid/access';
import { Secrets } from '@redgrid/database';
import { DirectoryEntity, DirectoryPlaceEntity, type FeedSource } from '@redgrid/events';
import { createGateway, InProcessDataSource } from '@redgrid/gateway';
import { createLogger } from '@redgrid/http';
import { PolicySelectionEntity } from '@redgrid/policy-store';
import { sharedSdl, sharedShield, startDomain, type Domain, type RunningSubgraph } from '@redgrid/subgraph';
import { TEST_SECRET, testDatabase } from '@redgrid/testing';
import { concatAST, type GraphQLFormattedError } from 'graphql';
import { domains } from './domains.ts';

/** What came back; specs read answers by path. */
export interface GraphAnswer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data: any;
  readonly code: string | undefined;
  readonly errors: readonly GraphQLFormattedError[];
}

/** Some domains on empty databases behind one gateway, following each other's facts. */
export interface TestGraph {
  readonly byName: ReadonlyMap<string, RunningSubgraph>;
  /** From now on every read of another domain's facts takes so long, in milliseconds; Infinity stops the news. */
  delay(milliseconds: number): void;
  ask(who: Principal | null, query: string, variables?: Record<string, unknown>): Promise<GraphAnswer>;
  settled(): Promise<void>;
  close(): Promise<void>;
}

const PLACES = { cityId: 'city', countyId: 'county' };
/** A county with a street and a community that every domain knows from the beginning. */
const UNITS = [
  { id: 'city', cityId: 'city' },
  { id: 'county', ...PLACES },
  { id: 'street', ...PLACES, streetId: 'street' },
  { id: 'meiyuan', ...PLACES, streetId: 'street', communityId: 'meiyuan' },
];

/** Starts the named domains of the graph, each alone with its database. */
export async function startGraph(
  names: readonly string[],
  options: { readonly pack?: string; readonly clock?: () => Date } = {},
): Promise<TestGraph> {
  const chosen = domains.filter(({ name }) => names.includes(name));
  const logger = createLogger({ service: 'test', level: 'error' });
  const pace = { milliseconds: 0 };
  const started = await Promise.all(chosen.map((domain) => startOne(domain, options)));
  const running = started.map(({ subgraph }) => subgraph);
  for (const each of running) each.follow(running.map(({ feed }) => slowed(feed, () => pace.milliseconds)));
  const gateway = await createGateway({
    supergraphSdl: composed(chosen),
    subgraphs: Object.fromEntries(running.map((each) => [each.name, new InProcessDataSource(each, logger)])),
    shield: mergeShields(sharedShield, ...chosen.map(({ shield }) => shield)),
    identify: async () => null,
    logger,
  });
  return {
    byName: new Map(running.map((each) => [each.name, each])),
    delay: (milliseconds: number) => {
      pace.milliseconds = milliseconds;
    },
    ask: async (principal, query, variables = {}) => {
      const answer = await gateway.execute({ query, variables }, { principal, language: 'en' });
      const { data, errors = [] } = answer;
      return { data, errors, code: errors[0]?.extensions?.code as string | undefined };
    },
    settled: async () => {
      for (let round = 0; round < 3; round += 1) await Promise.all(running.map((each) => each.settled()));
    },
    close: async () => {
      pace.milliseconds = 0;
      await gateway.close();
      await Promise.all(started.map(({ close }) => close()));
    },
  };
}

async function startOne(
  domain: Domain,
  { pack = 'taian-2023', clock }: { pack?: string; clock?: () => Date },
) {
  const made = await testDatabase(10);
  const secrets = new Secrets(TEST_SECRET);
  const subgraph = await startDomain(domain, { config: made.config, secrets, ...(clock ? { clock } : {}) });
  const entry = { kind: 'UNIT' as const, state: 'ACTIVE', name: '', version: 1, attributes: {} };
  const effectiveFrom = new Date('2020-01-01T00:00:00.000Z');
  await subgraph.database.transaction(async (db) => {
    await db.insert(
      DirectoryEntity,
      UNITS.map(({ id }) => ({ ...entry, id })),
    );
    await db.insert(
      DirectoryPlaceEntity,
      UNITS.map(({ id, ...place }) => ({ ...place, id: `${id}:0`, directoryId: id })),
    );
    await db.insert(PolicySelectionEntity, {
      id: 'p1',
      unitId: 'county',
      packId: pack,
      overrides: {},
      effectiveFrom,
    });
  });
  return {
    subgraph,
    close: async () => {
      await subgraph.close();
      await made.drop();
    },
  };
}

/** A feed whose pages take their time; where a fact stands it says at once. */
function slowed(feed: FeedSource, delay: () => number): FeedSource {
  return {
    ...feed,
    read: async (after, limit) => {
      const facts = await feed.read(after, limit);
      for (let waited = 0; waited < delay() && facts.length > 0; waited += 10) await pause(10);
      return facts;
    },
  };
}

function composed(chosen: readonly Domain[]): string {
  const { supergraphSdl, errors } = composeServices(
    chosen.map(({ name, sdl }) => ({
      name,
      url: `http://${name}.invalid`,
      typeDefs: concatAST([sharedSdl, ...sdl]),
    })),
  );
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}
