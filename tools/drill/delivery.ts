import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import {
  asCall,
  command,
  drainSequence,
  FactEntity,
  FeedCursorEntity,
  RequestContext,
  saveVersion,
  type Database,
  type DatabaseConfig,
} from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import {
  directoryFact,
  directoryHandler,
  directoryShare,
  localFeed,
  Projections,
  snapshotOf,
  Worker,
  type DirectoryNotice,
} from '@redgrid/events';
import { person, ToyEntity } from '@redgrid/testing';
import { below, chanceOf } from './chance.ts';
import type { ConsumerTask } from './consumer.fixture.ts';
import { serveFeed } from './feed-server.ts';
import { openDrill, TallyEntity } from './tally.ts';

/** Where the parts of the drill work: the same server, or nodes of one cluster. */
export interface Places {
  /** Commands are done here. */
  readonly owner: DatabaseConfig;
  /** A second numbering process works here on the same schema; none on SQLite, whose files have one owner. */
  readonly twin: DatabaseConfig | null;
  /** The consumer keeps its rows here. */
  readonly user: DatabaseConfig;
}

/** How much the drill does, and what it leaves out on purpose. */
export interface DeliveryPlan {
  readonly commands: number;
  readonly kills: number;
  readonly seed: number;
  /** The guard that is taken away, to see that the drill notices. */
  readonly without?: 'cursor-in-transaction' | 'facts-in-transaction';
}

/** What came of it. */
export interface DeliveryCounts {
  readonly committed: number;
  readonly rolledBack: number;
  readonly delivered: number;
  readonly doubled: number;
  readonly lost: number;
  /** Facts nobody committed. */
  readonly invented: number;
  readonly inverted: number;
  /** Positions left out, or given twice. */
  readonly gaps: number;
  /** Rows of the projection that are not as the owner has them. */
  readonly differing: number;
  readonly kills: number;
  /** From the last command until everything was applied. */
  readonly drainedMs: number;
}

const SUBJECTS = 40;
const LANES = 12;
/** A reader is killed after so long even if no fact has come to it. */
const BEGINNING_MS = 2_000;
const PATIENCE_MS = 600_000;
const fixture = fileURLToPath(new URL('./consumer.fixture.ts', import.meta.url));
const notice = (name: string): DirectoryNotice => ({
  ...{ kind: 'COMPOUND', state: 'MANAGED', name },
  places: [{ communityId: `c${name.length}` }],
});

/** Does commands, some of which roll back, while a process that applies their facts is killed again and again. */
export async function deliver(places: Places, plan: DeliveryPlan): Promise<DeliveryCounts> {
  const owner = await openDrill(places.owner, LANES + 4);
  const twin = places.twin && (await openDrill(places.twin));
  const chance = chanceOf(plan.seed);
  const secret = randomBytes(24).toString('hex');
  const feed = {
    ...localFeed('owner', owner.database, async () => {
      await drainSequence(owner.database);
    }),
    snapshot: snapshotOf(owner.database, [
      directoryShare('COMPOUND', ToyEntity, (_, toys) =>
        Promise.resolve(toys.map(({ name }) => notice(name))),
      ),
    ]),
  };
  const numbering = [owner, ...(twin ? [twin] : [])].map(
    ({ database }) =>
      new Worker(
        () => drainSequence(database),
        () => undefined,
        { intervalMs: 20 },
      ),
  );
  const server = await serveFeed(feed, secret, {
    failing: 0.2,
    hanging: 0.05,
    chance: chanceOf(plan.seed + 1),
  });
  const task = (round: number): ConsumerTask => ({
    ...{ config: places.user, url: server.url, secret, seed: plan.seed + round },
    broken: plan.without === 'cursor-in-transaction',
  });
  try {
    const work = new Commands(owner.database, chance, plan.without === 'facts-in-transaction');
    await work.begin();
    const portion = Math.ceil(plan.commands / (plan.kills + 1));
    for (let round = 0; round < plan.kills; round += 1) {
      const child = await started(task(round));
      const doing = work.some(portion);
      // Killed before its first fact it would have died of nothing.
      await Promise.race([once(child.stdout, 'data'), pause(BEGINNING_MS)]);
      await pause(below(chance, 2 * portion));
      await ended(child);
      await doing;
    }
    await work.some(plan.commands - work.done);
    const drained = performance.now();
    const last = await started(task(plan.kills));
    const user = await openReader(places.user);
    const head = await feed.head();
    await reached(user.database, head);
    const drainedMs = Math.round(performance.now() - drained);
    await ended(last);
    const counts = await countOf(owner.database, user.database, work);
    const own = { sources: () => [feed], clock: () => new Date() };
    const projections = new Projections({ name: 'user' }, user.database, [directoryHandler], own);
    const { differences } = await projections.check('directory');
    await user.close();
    return { ...counts, differing: differences, kills: plan.kills, drainedMs };
  } finally {
    await Promise.all(numbering.map((worker) => worker.stop()));
    await server.close();
    await twin?.close();
    await owner.close();
  }
}

/** The commands of the drill: each turns a toy, one in ten rolls back at its end. */
class Commands {
  done = 0;
  rolledBack = 0;

  constructor(
    private readonly database: Database,
    private readonly chance: () => number,
    private readonly leaky: boolean,
  ) {}

  async begin(): Promise<void> {
    await this.database.transaction(async (db) => {
      for (let index = 0; index < SUBJECTS; index += 1)
        await db.insert(ToyEntity, { id: subject(index), name: 'new', version: 0 });
    });
  }

  async some(count: number): Promise<void> {
    let left = count;
    const lane = async () => {
      while ((left -= 1) >= 0) await this.one();
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  }

  private async one(): Promise<void> {
    const id = subject(below(this.chance, SUBJECTS));
    const fails = this.chance() < 0.1;
    const wait = below(this.chance, 4);
    for (;;) {
      try {
        await this.turn(id, fails, wait);
        this.done += 1;
        return;
      } catch (error) {
        if (error instanceof RolledBack) this.rolledBack += 1;
        if (error instanceof RolledBack) return this.again();
        if (!(error instanceof DomainError) || !['CONFLICT', 'OVERLOADED'].includes(error.code)) throw error;
        await pause(below(this.chance, 5));
      }
    }
  }

  /** What was rolled back is made up for by another command. */
  private again(): Promise<void> {
    return this.one();
  }

  private turn(id: string, fails: boolean, wait: number): Promise<object> {
    const request = new RequestContext(this.database, { principal: person('drill') });
    return asCall(request, { id }, () =>
      command('turn', undefined, async (unit) => {
        const toy = await unit.db.findOneByOrFail(ToyEntity, { id });
        const name = 'n'.repeat(1 + ((toy.version + 1) % 9));
        const version = await saveVersion(unit.db, ToyEntity, toy, { name });
        // SQLite never waits; other work has its turn all the same.
        await pause(wait);
        const fact = { type: 'toy.turned.v1', subject: id, subjectVersion: version, place: {}, data: {} };
        unit.emit(directoryFact(fact, notice(name)));
        if (fails && this.leaky) await this.leak(unit.newId(), id, version);
        if (fails) throw new RolledBack();
        return {};
      }),
    );
  }

  /** What a program does that tells others before it has committed. */
  private async leak(id: string, subjectId: string, subjectVersion: number): Promise<void> {
    const at = new Date();
    const row = {
      id,
      position: null,
      commandId: id,
      ordinal: 0,
      type: 'toy.turned.v1',
      subject: subjectId,
      subjectVersion,
    };
    const leaked = { ...row, place: {}, data: {}, happenedAt: at, knownAt: at };
    setTimeout(() => {
      void this.database.transaction((db) => db.insert(FactEntity, leaked as never));
    }, 0);
  }
}

class RolledBack extends Error {}
const subject = (index: number) => `toy-${String(index).padStart(3, '0')}`;

async function countOf(owner: Database, user: Database, work: Commands) {
  const facts = await owner.freshReader.manager.find(FactEntity, {
    select: { position: true },
    order: { position: 'ASC' },
  });
  const toys = await owner.freshReader.manager.find(ToyEntity);
  const tallies = new Map(
    (await user.freshReader.manager.find(TallyEntity)).map((tally) => [tally.id, tally]),
  );
  const sum = (value: (toy: ToyEntity) => number) => toys.reduce((total, toy) => total + value(toy), 0);
  const applied = ({ id }: ToyEntity) => tallies.get(id)?.applied ?? 0;
  return {
    committed: work.done,
    rolledBack: work.rolledBack,
    delivered: sum(applied),
    doubled: sum((toy) => Math.max(0, applied(toy) - toy.version)),
    lost: sum((toy) => Math.max(0, toy.version - applied(toy))),
    invented: facts.length - work.done,
    inverted: sum(({ id }) => tallies.get(id)?.inverted ?? 0),
    gaps: facts.filter(({ position }, index) => Number(position) !== index + 1).length,
  };
}

async function started(task: ConsumerTask) {
  const child = spawn(process.execPath, ['--import', 'tsx', fixture, JSON.stringify(task)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(() => {
      throw new Error('The consumer did not start');
    }),
  ]);
  return child;
}

async function ended(child: Awaited<ReturnType<typeof started>>): Promise<void> {
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

/** The consumer's rows, read beside it. */
function openReader(config: DatabaseConfig) {
  return openDrill(config);
}

async function reached(user: Database, head: number): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    const cursor = await user.freshReader.manager.findOneBy(FeedCursorEntity, { source: 'owner' });
    if ((cursor?.position ?? 0) >= head) return;
    await pause(50);
  }
}
