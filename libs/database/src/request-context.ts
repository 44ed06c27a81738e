import type { Principal } from '@redgrid/access';
import type { Language } from '@redgrid/errors';
import type { Database } from './database.ts';
import { running, UnitOfWork } from './unit-of-work.ts';

/** What a request brings along. */
export interface RequestOptions {
  readonly principal: Principal | null;
  readonly language?: Language;
  readonly requestId?: string;
  readonly clock?: () => Date;
  /** Resolves when this domain knows everything another one has committed by now. */
  readonly upTo?: (domain: string) => Promise<void>;
}

/** One request to one domain: who asks, in which language, and where its work goes at the moment. */
export class RequestContext {
  readonly principal: Principal | null;
  readonly language: Language;
  readonly requestId: string;
  readonly clock: () => Date;
  private reading: UnitOfWork | null = null;
  private fresh = false;
  private readonly news: (domain: string) => Promise<void>;

  constructor(
    readonly database: Database,
    {
      principal,
      language = 'zh-CN',
      requestId = '',
      clock = () => new Date(),
      upTo = async () => undefined,
    }: RequestOptions,
  ) {
    this.principal = principal;
    this.language = language;
    this.requestId = requestId;
    this.clock = clock;
    this.news = upTo;
  }

  /** The running command's unit of work, else the one this request reads through. */
  get unit(): UnitOfWork {
    return running.getStore() ?? (this.reading ??= this.newReading());
  }

  /**
   * Runs the work as one transaction; work begun inside it joins it. Afterwards the request reads afresh and from
   * the writing server, so that it sees what was written.
   */
  async transact<Result>(work: (unit: UnitOfWork) => Promise<Result>): Promise<Result> {
    const outer = running.getStore();
    if (outer) return work(outer);
    const result = await this.database.transaction((db) => {
      const unit = new UnitOfWork(db, this.principal, this.clock(), this.database.ids);
      return running.run(unit, () => work(unit));
    });
    this.readAfresh();
    return result;
  }

  /** From now on it reads from the writing server, and nothing it has read before. */
  readAfresh(): void {
    this.fresh = true;
    this.reading = null;
  }

  /**
   * Resolves when everything another domain had committed at the moment of the call is known here. For irreversible steps,
   * before their command: inside one it would wait for itself. Errors: NOT_YET_KNOWN after two seconds.
   */
  async upTo(domain: string): Promise<void> {
    if (running.getStore()) throw new Error('News of other domains cannot be awaited inside a command.');
    await this.news(domain);
    this.readAfresh();
  }

  private newReading(): UnitOfWork {
    const source = this.fresh ? this.database.freshReader : this.database.reader;
    return new UnitOfWork(source.manager, this.principal, this.clock(), this.database.ids);
  }
}
