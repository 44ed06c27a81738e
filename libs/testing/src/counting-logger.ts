import { AsyncLocalStorage } from 'node:async_hooks';
import type { Logger } from 'typeorm';

/** Keeps the statements a request sends to the database; those of background work are not the request's. */
export class CountingLogger implements Logger {
  private readonly requests = new AsyncLocalStorage<string[]>();

  /** Runs a request and gives the statements it caused. */
  async during<Result>(request: () => Promise<Result>): Promise<{ result: Result; sql: readonly string[] }> {
    const sql: string[] = [];
    return { result: await this.requests.run(sql, request), sql };
  }

  logQuery(query: string): void {
    this.requests.getStore()?.push(query);
  }
  logQueryError(): void {
    // The test sees the error itself.
  }
  logQuerySlow(): void {
    // Tests measure no time.
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
