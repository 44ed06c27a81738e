import { AsyncLocalStorage } from 'node:async_hooks';
import type { Logger } from 'typeorm';

/** A statement with the values for its question marks. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** Keeps the statements one piece of work sends to one domain's database; background work is not part of it. */
export class StatementLog implements Logger {
  private readonly works = new AsyncLocalStorage<Statement[]>();

  async during<Result>(
    work: () => Promise<Result>,
  ): Promise<{ readonly result: Result; readonly seen: readonly Statement[] }> {
    const seen: Statement[] = [];
    return { result: await this.works.run(seen, work), seen };
  }

  logQuery(sql: string, values: readonly unknown[] = []): void {
    this.works.getStore()?.push({ sql, values });
  }
  logQueryError(): void {
    // The work fails with it.
  }
  logQuerySlow(): void {
    // The bench has its own clock.
  }
  logSchemaBuild(): void {
    // Not part of a request.
  }
  logMigration(): void {
    // Not part of a request.
  }
  log(): void {
    // Not part of a request.
  }
}
