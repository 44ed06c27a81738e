import { createHash } from 'node:crypto';
import {
  asCall,
  AuditEntity,
  command,
  drainSequence,
  FactEntity,
  FeedCursorEntity,
  RequestContext,
  SequenceEntity,
  UnitOfWork,
  type Database,
} from '@redgrid/database';
import {
  Consumer,
  directoryFact,
  directoryHandler,
  DirectoryEntity,
  localFeed,
  type FactHandler,
} from '@redgrid/events';
import { person, ToyEntity } from '@redgrid/testing';
import { IsNull } from 'typeorm';
import { below, chanceOf } from './chance.ts';
import { Scheduler, type Course } from './scheduler.ts';
import { idsOf, type Stage } from './stage.ts';
import { TallyEntity, tallying } from './tally.ts';

/** A guard that is taken away, to see that some seed finds it. */
export type Flaw = 'cursor-apart' | 'told-before-commit' | 'no-key' | 'counter-apart';

/** One run of the simulation. */
export interface Seeded {
  readonly seed: number;
  readonly flaw?: Flaw;
  /** Dies before exactly this step, and never else. */
  readonly crashAt?: number;
}

/** What came of it; the same for the same seed. */
export interface Outcome {
  readonly problems: readonly string[];
  readonly steps: number;
  readonly crashes: number;
  /** SHA-256 over every step in order. */
  readonly digest: string;
}

const CLIENTS = 2;
const ORDERS = 3;
const SUBJECTS = 2;
const now = new Date('2026-09-01T00:00:00.000Z');
const clock = () => now;

interface Order {
  readonly key: string;
  readonly subject: string;
  readonly fails: boolean;
}

/** Runs commands, two sequencers and a reader in any order the seed chooses, and dies where it says; then holds the rows to account. */
export async function simulate(stage: Stage, { seed, flaw, crashAt }: Seeded): Promise<Outcome> {
  const chance = chanceOf(seed);
  const course: Course = { chance, crashes: crashAt === undefined ? 0.02 : 0, crashAt: crashAt ?? null };
  const scheduler = new Scheduler(course);
  await stage.begin(scheduler);
  const world = new World(stage, scheduler, { seed, flaw: flaw ?? null, chance });
  try {
    await world.run();
  } finally {
    stage.end();
  }
  const digest = createHash('sha256').update(scheduler.trace.join('\n')).digest('hex');
  return { problems: await world.problems(), steps: scheduler.steps, crashes: scheduler.crashed, digest };
}

class World {
  private readonly failures: string[] = [];
  private readonly orders: Order[][];
  private readonly databases = new Map<string, Database>();
  private deaths = 0;
  /** Commands that were answered, and times facts were numbered. */
  private done = 0;
  private numbered = 0;

  constructor(
    private readonly stage: Stage,
    private readonly scheduler: Scheduler,
    private readonly options: {
      readonly seed: number;
      readonly flaw: Flaw | null;
      readonly chance: () => number;
    },
  ) {
    const { chance } = options;
    this.orders = Array.from({ length: CLIENTS }, (_, client) =>
      Array.from({ length: ORDERS }, (_, index) => ({
        key: `${client}-${index}`,
        subject: `s${below(chance, SUBJECTS)}`,
        fails: chance() < 0.2,
      })),
    );
  }

  async run(): Promise<void> {
    for (const process of this.stage.seats.keys()) this.begin(process);
    const dying: Promise<void>[] = [];
    await this.scheduler.run((process) => {
      // The connection is synchronous: it is rolled back before anybody goes on.
      dying.push(this.stage.seat(process).die());
      this.deaths += 1;
      this.begin(process);
    });
    await Promise.all(dying);
    await this.calm();
  }

  /** Starts a process, for the first time or again: clients send what was not acknowledged once more. */
  private begin(process: string): void {
    const database = this.stage.seat(process).database(idsOf(this.options.seed * 1000 + this.deaths));
    this.databases.set(process, database);
    if (process === 'commands')
      for (const [client, orders] of this.orders.entries())
        this.act(process, `client ${client}`, () => this.client(database, orders));
    else if (process === 'reader') this.act(process, process, () => this.reader(database));
    else this.act(process, process, () => this.numbers(database));
  }

  private act(process: string, name: string, work: () => Promise<void>): void {
    this.scheduler.start(process, name, work, (error) => {
      this.failures.push(`${name}: ${String(error)}`);
    });
  }

  private async client(database: Database, orders: Order[]): Promise<void> {
    for (let order = orders[0]; order; order = orders[0]) {
      await this.turn(database, order);
      orders.shift(); // acknowledged
      this.done += 1;
    }
  }

  private async turn(database: Database, { key, subject, fails }: Order): Promise<void> {
    const request = new RequestContext(database, { principal: person('sim'), clock });
    const sent = this.options.flaw === 'no-key' ? undefined : key;
    const doing = asCall(request, { subject }, () =>
      command('turn', sent, async (unit) => {
        const toy = await unit.db.findOneBy(ToyEntity, { id: subject });
        const version = (toy?.version ?? 0) + 1;
        const name = `${toy?.name ?? ''} ${key}`.trim();
        if (toy) await unit.db.update(ToyEntity, { id: subject }, { version, name });
        else await unit.db.insert(ToyEntity, { id: subject, version, name });
        const fact = { type: 'toy.turned.v1', subject, subjectVersion: version, place: {}, data: {} };
        unit.emit(directoryFact(fact, { kind: 'COMPOUND', state: 'S', name, places: [] }));
        if (fails && this.options.flaw === 'told-before-commit')
          this.leak(database, unit.newId(), subject, version);
        if (fails) throw new Refused();
        return { version };
      }),
    );
    await doing.catch((error: unknown) => {
      if (!(error instanceof Refused)) throw error;
    });
  }

  /** Numbers what there is, whenever a command has ended. */
  private async numbers(database: Database): Promise<void> {
    for (let seen = -1; seen < this.done || !this.over;) {
      await this.scheduler.point('waits', () => this.done > seen || this.over);
      seen = this.done;
      if (this.options.flaw === 'counter-apart') await numberApart(database);
      else await drainSequence(database);
      this.numbered += 1;
    }
  }

  private async reader(database: Database): Promise<void> {
    const feed = localFeed('owner', this.owner());
    const handlers = readers();
    if (this.options.flaw === 'cursor-apart')
      return this.whenNumbered(() => careless(database, feed, handlers));
    const onError = (error: unknown) => this.failures.push(`reader: ${String(error)}`);
    const consumer = new Consumer(database, feed, handlers, { clock, onError, onlyAsked: true });
    await this.whenNumbered(() => consumer.settled());
    await consumer.stop();
  }

  private async whenNumbered(work: () => Promise<unknown>): Promise<void> {
    for (let seen = -1; seen < this.numbered || !this.over;) {
      await this.scheduler.point('waits', () => this.numbered > seen || this.over);
      seen = this.numbered;
      await work();
    }
  }

  /** Every client has been answered. */
  private get over(): boolean {
    return this.orders.every((orders) => orders.length === 0);
  }

  /** How the reader reaches the owner's feed: over a connection of its own. */
  private owner(): Database {
    return this.stage.seat('numbers2').database(idsOf(1));
  }

  private leak(database: Database, id: string, subject: string, subjectVersion: number): void {
    const like = {
      id,
      position: null,
      commandId: id,
      ordinal: 0,
      type: 'toy.turned.v1',
      subject,
      subjectVersion,
    };
    const row = { ...like, place: {}, data: {}, happenedAt: now, knownAt: now };
    this.act('commands', 'leak', async () => {
      await database.transaction((db) => db.insert(FactEntity, row as never));
    });
  }

  /** No more faults: clients end, everything is numbered and read. */
  private async calm(): Promise<void> {
    this.stage.end();
    const database = this.databases.get('commands');
    const numbers = this.databases.get('numbers');
    const user = this.databases.get('reader');
    if (!database || !numbers || !user) return;
    for (const orders of this.orders) await this.client(database, orders);
    if (this.options.flaw === 'counter-apart')
      await numberApart(numbers).catch((error: unknown) => this.failures.push(String(error)));
    else await drainSequence(numbers);
    const feed = localFeed('owner', numbers);
    if (this.options.flaw === 'cursor-apart') await careless(user, feed, readers());
    else {
      const onError = (error: unknown) => this.failures.push(`reader: ${String(error)}`);
      const consumer = new Consumer(user, feed, readers(), { clock, onError, onlyAsked: true });
      await consumer.settled();
      await consumer.stop();
    }
  }

  /** Everything that is not as promised. */
  async problems(): Promise<string[]> {
    const found = [...this.failures];
    const owner = this.databases.get('numbers')?.reader.manager;
    const user = this.databases.get('reader')?.reader.manager;
    if (!owner || !user) return ['no databases'];
    const toys = await owner.find(ToyEntity);
    const facts = await owner.find(FactEntity, { order: { position: 'ASC' } });
    const keys = toys.flatMap(({ name }) => name.split(' '));
    if (new Set(keys).size !== keys.length) found.push('a command took effect twice');
    const turns = toys.reduce((sum, { version }) => sum + version, 0);
    if (facts.length !== turns) found.push(`${turns} changes and ${facts.length} facts`);
    if ((await owner.count(AuditEntity)) !== turns) found.push('an audit entry too many or too few');
    if ((await owner.countBy(FactEntity, { position: IsNull() })) > 0) found.push('a fact without position');
    if (facts.some(({ position }, index) => position !== index + 1)) found.push('a gap in the positions');
    const counter = await owner.findOneBy(SequenceEntity, { name: 'fact' });
    if ((counter?.last ?? 0) !== facts.length) found.push('the counter does not fit the facts');
    for (const { id, version, name } of toys) {
      const own = facts.filter(({ subject }) => subject === id).map(({ subjectVersion }) => subjectVersion);
      if (own.some((each, index) => each !== index + 1)) found.push(`facts of ${id} out of order`);
      const tally = await user.findOneBy(TallyEntity, { id });
      if (tally?.applied !== version) found.push(`${id}: ${version} facts, ${tally?.applied ?? 0} applied`);
      if ((tally?.inverted ?? 0) > 0) found.push(`${id}: applied out of order`);
      const entry = await user.findOneBy(DirectoryEntity, { id });
      if (entry?.name !== name || entry.version !== version)
        found.push(`${id}: the projection is not as its owner`);
    }
    return found;
  }
}

class Refused extends Error {}
const readers = (): FactHandler[] => [tallying(() => Promise.resolve()), directoryHandler];

/** Effects in one transaction, how far it has read in another. */
async function careless(
  user: Database,
  feed: ReturnType<typeof localFeed>,
  handlers: readonly FactHandler[],
): Promise<void> {
  const cursor = await user.freshReader.manager.findOneBy(FeedCursorEntity, { source: feed.name });
  const facts = await feed.read(cursor?.position ?? 0, 50);
  const position = facts.at(-1)?.position;
  if (position === undefined) return;
  await user.transaction(async (db) => {
    const unit = new UnitOfWork(db, null, now);
    for (const fact of facts)
      for (const handler of handlers) if (handler.wants(fact)) await handler.apply(unit, fact);
  });
  await user.transaction((db) => db.upsert(FeedCursorEntity, { source: feed.name, position }, ['source']));
}

/** Numbers facts in one transaction and moves the counter in another, without asking who else did. */
async function numberApart(database: Database): Promise<void> {
  const counter = await database.freshReader.manager.findOneBy(SequenceEntity, { name: 'fact' });
  const pending = await database.freshReader.manager.find(FactEntity, {
    where: { position: IsNull() },
    order: { id: 'ASC' },
  });
  let last = counter?.last ?? 0;
  await database.transaction(async (db) => {
    for (const { id } of pending) await db.update(FactEntity, { id }, { position: (last += 1) });
  });
  await database.transaction((db) => db.upsert(SequenceEntity, { name: 'fact', last, hash: null }, ['name']));
}
