import { FeedCursorEntity, isDuplicate, UnitOfWork, type Database } from '@redgrid/database';
import type { FactRecord, FeedSource } from './feed.ts';
import type { Patience } from './patience.ts';
import type { Projection } from './projection.ts';
import { slicesOf } from './slices.ts';
import { Worker } from './worker.ts';

/** What a domain does with facts of one kind; it runs in one transaction with the cursor, so each fact counts once. */
export interface FactHandler {
  /** Whether this handler wants a fact. */
  wants(fact: FactRecord): boolean;
  apply(unit: UnitOfWork, fact: FactRecord): Promise<void>;
  /** The disposable tables it keeps, if that is all it does. */
  readonly projection?: Projection;
}

/** What a consumer has not applied yet. */
export interface FeedLag {
  readonly source: string;
  readonly positions: number;
  /** The age of the first fact it has not applied; 0 when there is none. */
  readonly seconds: number;
}

interface ConsumerOptions {
  readonly clock: () => Date;
  readonly onError: (error: unknown) => void;
  /** Facts are applied when somebody waits for `settled`, and never else. */
  readonly onlyAsked?: boolean;
}
const BATCH = 200;
/** Under a stream of facts they are applied together: each run ends with a commit that reaches the disk. */
const REST_MS = 50;
const AGAIN_MS = 50;

/** Another process moved the cursor meanwhile: what this one did is rolled back, nothing is applied twice. */
class Overtaken extends Error {}

/** A fact its handler cannot take: those behind it wait until it can. Says which one; the reason is the cause. */
export class FeedStopped extends Error {
  override readonly name = 'FeedStopped';

  constructor(source: string, { position, type }: FactRecord, cause: unknown) {
    super(`The facts of ${source} stop before position ${position} (${type})`, { cause });
  }
}

/** Reads the facts of one domain in order and applies each once: effect and cursor commit together. */
export class Consumer {
  private readonly worker: Worker;
  private readonly stopNews: () => void;

  constructor(
    private readonly database: Database,
    private readonly source: FeedSource,
    private readonly handlers: readonly FactHandler[],
    private readonly options: ConsumerOptions,
  ) {
    this.worker = new Worker(() => this.catchUp(), options.onError, {
      restMs: REST_MS,
      onlyAsked: options.onlyAsked ?? false,
    });
    this.stopNews =
      source.onNews?.(() => {
        this.worker.wake();
      }) ?? (() => undefined);
  }

  /** Resolves when everything the source had at this moment is applied. */
  settled(): Promise<void> {
    return this.worker.settled();
  }

  /** Where its facts come from. */
  get feed(): FeedSource {
    return this.source;
  }

  /**
   * Resolves with true when the facts up to a position are applied, here or by another process; with false when patience
   * ended first. Reads at once instead of resting.
   */
  async reaches(position: number, patience: Patience): Promise<boolean> {
    while ((await this.position()) < position) {
      if (patience.isOver) return false;
      await patience.during(this.worker.settled());
      // Behind even now: the owner does not answer, or a handler refuses. Nothing to be gained by asking at once again.
      if ((await this.position()) < position) await patience.pause(AGAIN_MS);
    }
    return true;
  }

  /** How far it is behind at a moment. Errors: those of a source that does not answer. */
  async lag(now: Date): Promise<FeedLag> {
    const position = await this.position();
    const [head, [next]] = await Promise.all([this.source.head(), this.source.read(position, 1)]);
    const seconds = next ? Math.max(0, now.getTime() - next.knownAt.getTime()) / 1000 : 0;
    return { source: this.source.name, positions: Math.max(0, head - position), seconds };
  }

  async stop(): Promise<void> {
    this.stopNews();
    await this.worker.stop();
  }

  private async catchUp(): Promise<void> {
    for (;;) {
      let from = await this.position();
      const facts = await this.source.read(from, BATCH);
      if (facts.length === 0) return;
      for (const slice of slicesOf(facts)) {
        const to = slice.at(-1)?.position ?? from;
        await this.apply(from, to, slice);
        from = to;
      }
    }
  }

  private async position(): Promise<number> {
    const cursor = await this.database.freshReader.manager.findOneBy(FeedCursorEntity, {
      source: this.source.name,
    });
    return cursor?.position ?? 0;
  }

  private async apply(from: number, to: number, facts: readonly FactRecord[]): Promise<void> {
    const reached: { fact?: FactRecord } = {};
    try {
      await this.database.transaction(async (db) => {
        const unit = new UnitOfWork(db, null, this.options.clock(), this.database.ids);
        // First of all: a second process waits here for this one to end, and then has nothing to do.
        await this.moveCursor(unit, from, to);
        for (const fact of facts) {
          reached.fact = fact;
          for (const handler of this.handlers) if (handler.wants(fact)) await handler.apply(unit, fact);
        }
      });
    } catch (error) {
      if (error instanceof Overtaken) return;
      throw reached.fact ? new FeedStopped(this.source.name, reached.fact, error) : error;
    }
  }

  private async moveCursor({ db }: UnitOfWork, from: number, to: number): Promise<void> {
    const source = this.source.name;
    if (from === 0 && !(await db.existsBy(FeedCursorEntity, { source }))) {
      await db.insert(FeedCursorEntity, { source, position: to }).catch((error: unknown) => {
        throw isDuplicate(error) ? new Overtaken() : error;
      });
      return;
    }
    const { affected } = await db.update(FeedCursorEntity, { source, position: from }, { position: to });
    if (affected !== 1) throw new Overtaken();
  }
}
