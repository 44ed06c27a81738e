import {
  Database,
  FeedCursorEntity,
  kitEntities,
  kitMigrations,
  migrate,
  Secrets,
  SequenceEntity,
  UnitOfWork,
} from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import { AwaitedNews, Consumer, type FactHandler, type FactRecord, type FeedSource } from '@redgrid/events';
import { localDate } from '@redgrid/policy';
import { TEST_SECRET, testDatabase, ToyEntity, toyMigrations } from '@redgrid/testing';
import { In } from 'typeorm';
import {
  BanStandingEntity,
  banFact,
  demandUnbannedToTheEnd,
  gateEntities,
  gateHandlers,
  gateMigrations,
  PermitEntity,
  permitFact,
  usePermit,
} from './index.ts';

export const CLAUSE = { pack: 'default', document: 'd', number: '§1', toBeConfirmed: true };
const START = Date.parse('2026-09-01T01:00:00.000Z');
const DAY = 86_400_000;
const ACTION = 'TOY_USE';
const HANDLERS = gateHandlers({ permits: [ACTION], bans: [ACTION] });

/** What an actor of a schedule does. */
export type Act =
  | { readonly do: 'grant'; readonly limit: number; readonly days: number }
  | { readonly do: 'revoke' }
  | { readonly do: 'ban'; readonly days: number }
  | { readonly do: 'lift' }
  | { readonly do: 'deliver' | 'deliverCrashing' | 'deliverAgain' }
  | { readonly do: 'step'; readonly amount: number; readonly asksOwner: boolean }
  | { readonly do: 'nextDay' };

/** How the irreversible step asks its gate; specs break it. */
export interface GateUnderTest {
  /** Before the transaction. */
  before?(unit: UnitOfWork, wanted: StepWanted): Promise<void>;
  /** In the transaction. */
  inside(unit: UnitOfWork, wanted: StepWanted, reference: string): Promise<void>;
}
export interface StepWanted {
  readonly permitId: string;
  readonly subjectId: string;
  readonly action: string;
  readonly amountFen: number;
  readonly clause: typeof CLAUSE;
}

/** The gate as domains use it. */
export const theGate: GateUnderTest = {
  inside: async (unit, wanted, reference) => {
    await usePermit(unit, wanted, reference);
    await demandUnbannedToTheEnd(unit, wanted);
  },
};

/** One thing that was committed in the domain behind the gate, in the order of commit. */
type Entry =
  | { readonly kind: 'known'; readonly fact: FactRecord }
  | {
      readonly kind: 'done';
      readonly amount: number;
      readonly at: string;
      readonly ownerFacts: number;
      readonly asksOwner: boolean;
    };

/** What a schedule came to. */
export interface Outcome {
  /** What passed that was not permitted, in words; empty when the gate held. */
  readonly violations: readonly string[];
  readonly done: number;
  readonly refused: readonly string[];
}

/** A domain behind a gate, on the engine under test, and an owner whose facts it reads when a schedule says so. */
export class GateSearch {
  private constructor(
    private readonly database: Database,
    private readonly drop: () => Promise<void>,
  ) {}
  private runs = 0;

  static async open(): Promise<GateSearch> {
    const made = await testDatabase(8);
    const secrets = new Secrets(TEST_SECRET);
    const entities = [...kitEntities, ...gateEntities, ToyEntity];
    const database = await Database.open({ config: made.config, entities, secrets });
    await migrate(database, [...kitMigrations, ...gateMigrations, ...toyMigrations]);
    await database.transaction((db) => db.insert(SequenceEntity, { name: 'log', last: 0, hash: null }));
    return new GateSearch(database, () => made.drop());
  }

  async close(): Promise<void> {
    await this.database.close();
    await this.drop();
  }

  /** Applies facts in the order given, and gives what is known then. */
  async known(facts: readonly FactRecord[]): Promise<readonly object[]> {
    return this.database.transaction(async (db) => {
      const unit = new UnitOfWork(db, null, new Date(START));
      for (const fact of facts)
        for (const handler of HANDLERS) if (handler.wants(fact)) await handler.apply(unit, fact);
      const subjects = facts.map(({ place }) => place.COMPANY ?? '');
      const permits = await db.findBy(PermitEntity, { subjectId: In(subjects) });
      const standings = await db.findBy(BanStandingEntity, { subjectId: In(subjects) });
      const bans = standings.flatMap((standing) => standing.bans);
      return [...permits, ...bans].toSorted((a, b) => (a.id < b.id ? -1 : 1));
    });
  }

  /** Plays rounds of acts, those of one round at the same time, and holds what was done against what was known. */
  async play(rounds: readonly (readonly Act[])[], gate: GateUnderTest = theGate): Promise<Outcome> {
    this.runs += 1;
    const run = new Run(this.database, `run${this.runs}`, gate);
    for (const round of rounds) await Promise.all(round.map((act) => run.act(act)));
    const outcome = await run.outcome();
    await run.stop();
    return outcome;
  }
}

class Run {
  private readonly facts: FactRecord[] = [];
  private readonly versions = new Map<string, number>();
  private readonly consumer: Consumer;
  private readonly news: AwaitedNews;
  private readonly refused: string[] = [];
  private now = START;
  private crashes = false;
  private steps = 0;

  constructor(
    private readonly database: Database,
    private readonly name: string,
    private readonly gate: GateUnderTest,
  ) {
    const feed: FeedSource = {
      name,
      read: async (after, limit) => this.facts.slice(after, after + limit),
      positionOf: async () => null,
      head: async () => this.facts.length,
    };
    const handlers = [...HANDLERS, this.noting(), this.crashing()];
    const options = { clock: () => new Date(this.now), onError: () => undefined, onlyAsked: true };
    this.consumer = new Consumer(database, feed, handlers, options);
    this.news = new AwaitedNews(feed, [this.consumer]);
  }

  stop(): Promise<void> {
    return this.consumer.stop();
  }

  async act(act: Act): Promise<void> {
    const permit = `${this.name}-permit`;
    const ban = `${this.name}-ban`;
    const on = (days: number) => localDate(new Date(this.now + days * DAY));
    switch (act.do) {
      case 'grant':
      case 'revoke': {
        const terms =
          act.do === 'grant'
            ? { granted: true, limitFen: act.limit, expiresAt: new Date(this.now + act.days * DAY) }
            : { granted: false, limitFen: null, expiresAt: null };
        const notice = { action: ACTION, subjectId: this.name, clause: CLAUSE, ...terms };
        return this.tell(permit, (fact) => permitFact(fact, notice));
      }
      case 'ban':
      case 'lift': {
        const until = act.do === 'ban' ? on(act.days) : null;
        const notice = { from: on(0), to: until, standing: act.do === 'ban', reason: 'R', clause: CLAUSE };
        return this.tell(ban, (fact) => banFact(fact, { action: ACTION, subjectId: this.name, ...notice }));
      }
      case 'nextDay':
        this.now += DAY;
        return;
      case 'step':
        return this.step(act.amount, act.asksOwner);
      default:
        return this.deliver(act.do);
    }
  }

  private async tell(
    subject: string,
    as: (fact: Parameters<typeof permitFact>[0]) => ReturnType<typeof permitFact>,
  ): Promise<void> {
    const version = (this.versions.get(subject) ?? 0) + 1;
    this.versions.set(subject, version);
    const at = new Date(this.now);
    const fact = as({ type: 'toy.told.v1', subject, subjectVersion: version, place: {}, data: {} });
    const position = this.facts.length + 1;
    this.facts.push({
      ...fact,
      place: {},
      id: `${this.name}:${position}`,
      position,
      happenedAt: at,
      knownAt: at,
    });
  }

  private async deliver(how: 'deliver' | 'deliverCrashing' | 'deliverAgain'): Promise<void> {
    if (how === 'deliverAgain')
      await this.database.transaction((db) => db.delete(FeedCursorEntity, { source: this.name }));
    this.crashes = how === 'deliverCrashing';
    await this.consumer.settled();
    this.crashes = false;
  }

  /** A step that cannot be taken back, by the permit and against the ban. */
  private async step(amountFen: number, asksOwner: boolean): Promise<void> {
    this.steps += 1;
    const reference = `${this.name}-step${this.steps}`;
    const now = new Date(this.now);
    const wanted: StepWanted = {
      permitId: `${this.name}-permit`,
      subjectId: this.name,
      action: ACTION,
      amountFen,
      clause: CLAUSE,
    };
    // What the owner has committed before the step begins counts, when the step asks.
    const ownerFacts = this.facts.length;
    try {
      if (asksOwner) await this.news.upTo(this.name);
      await this.gate.before?.(new UnitOfWork(this.database.reader.manager, null, now), wanted);
      await this.database.transaction(async (db) => {
        const unit = new UnitOfWork(db, null, now);
        await this.gate.inside(unit, wanted, reference);
        const at = now.toISOString();
        await this.note(unit, { kind: 'done', amount: amountFen, at, ownerFacts, asksOwner });
      });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      this.refused.push(error.code);
    }
  }

  /** Notes what became known, last in its transaction. */
  private noting(): FactHandler {
    return { wants: () => true, apply: (unit, fact) => this.note(unit, { kind: 'known', fact }) };
  }

  private crashing(): FactHandler {
    return {
      wants: () => this.crashes,
      apply: async () => {
        throw new Error('The consumer dies before it commits');
      },
    };
  }

  /** The counter is written last, so the entries stand in the order of commit. */
  private async note({ db }: UnitOfWork, entry: Entry): Promise<void> {
    await db.update(SequenceEntity, { name: 'log' }, { last: () => 'last + 1' });
    const { last } = await db.findOneByOrFail(SequenceEntity, { name: 'log' });
    const text = JSON.stringify(entry);
    const id = `${this.name}:${String(last).padStart(12, '0')}`;
    const parts = text.match(/.{1,180}/gsu) ?? [];
    await db.insert(
      ToyEntity,
      parts.map((name, index) => ({ id: `${id}:${index}`, name, version: index })),
    );
  }

  async outcome(): Promise<Outcome> {
    const log = await this.log();
    const done = log.filter(({ kind }) => kind === 'done').length;
    return { violations: violationsOf(log, this.facts), done, refused: this.refused };
  }

  private async log(): Promise<Entry[]> {
    const rows = await this.database.freshReader.manager
      .createQueryBuilder(ToyEntity, 'toy')
      .where('toy.id LIKE :prefix', { prefix: `${this.name}:%` })
      .getMany();
    const texts = new Map<string, string[]>();
    for (const { id, name, version } of rows) {
      const number = id.split(':')[1] ?? '';
      const parts = texts.get(number) ?? [];
      parts[version] = name;
      texts.set(number, parts);
    }
    return [...texts]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([, parts]) => JSON.parse(parts.join('')) as Entry);
  }
}

interface Told {
  readonly permit?: { granted: boolean; limitFen: number | null; expiresAt: string | null };
  readonly ban?: { standing: boolean; from: string; to: string | null };
}

/** The meaning of the gate, written once more and plainly: what was known when each step was committed. */
function violationsOf(log: readonly Entry[], facts: readonly FactRecord[]): string[] {
  const known = new Map<string, { version: number; told: Told }>();
  const violations: string[] = [];
  let used = false;
  for (const entry of log) {
    if (entry.kind === 'known') {
      const { subject, subjectVersion: version, data } = entry.fact;
      if ((known.get(subject)?.version ?? 0) < version) known.set(subject, { version, told: data });
      continue;
    }
    const say = (what: string) => violations.push(`${what}: ${JSON.stringify(entry)}`);
    const current = [...known.values()].map(({ told }) => told);
    if (used) say('used twice');
    used = true;
    for (const problem of problemsOf(current, entry)) say(problem);
    if (!entry.asksOwner) continue;
    const owners = new Map<string, Told>();
    for (const fact of facts.slice(0, entry.ownerFacts)) owners.set(fact.subject, fact.data);
    // A later grant may have arrived meanwhile; what had been refused before and is known to be refused still counts.
    if (problemsOf([...owners.values()], entry).length > 0 && sameAsOwner(known, facts, entry.ownerFacts))
      say('the owner had refused it before');
  }
  return violations;
}

function problemsOf(
  told: readonly Told[],
  { amount, at }: { readonly amount: number; readonly at: string },
): string[] {
  const permit = told.find((each) => each.permit)?.permit;
  const ban = told.find((each) => each.ban)?.ban;
  const on = localDate(new Date(at));
  const problems: string[] = [];
  if (!permit?.granted) problems.push('not granted');
  if (permit?.granted && permit.limitFen !== null && amount > permit.limitFen) problems.push('too much');
  if (permit?.granted && permit.expiresAt !== null && at >= permit.expiresAt) problems.push('too late');
  if (ban?.standing && ban.from <= on && (ban.to === null || on <= ban.to)) problems.push('banned');
  return problems;
}

/** Whether nothing newer than what the owner had told before the step was known at its commit. */
function sameAsOwner(
  known: ReadonlyMap<string, { version: number }>,
  facts: readonly FactRecord[],
  count: number,
): boolean {
  return [...known].every(([subject, { version }]) => {
    const before = facts.slice(0, count).filter((fact) => fact.subject === subject);
    return version <= (before.at(-1)?.subjectVersion ?? 0);
  });
}

/** Facts about one subject, as an owner tells them: a permit and two bans, changed so many times. */
export function toldFacts(subjectId: string, changes: number): FactRecord[] {
  const at = new Date(START);
  return Array.from({ length: changes }, (_, index) => {
    const subject = `${subjectId}-${index % 3}`;
    const subjectVersion = Math.floor(index / 3) + 1;
    const bare = { type: 'toy.told.v1', subject, subjectVersion, place: {}, data: {} };
    const common = { action: ACTION, subjectId, clause: CLAUSE };
    const fact =
      index % 3 === 0
        ? permitFact(bare, { ...common, granted: subjectVersion % 2 === 1, limitFen: index, expiresAt: at })
        : banFact(bare, {
            ...common,
            standing: subjectVersion % 2 === 1,
            from: '2026-09-01',
            to: null,
            reason: `R${index}`,
          });
    const place = { COMPANY: subjectId };
    return { ...fact, place, id: `${subject}:${index}`, position: index + 1, happenedAt: at, knownAt: at };
  });
}
