import type { DataSource, QueryRunner } from 'typeorm';
import { unavailable } from './errors.ts';

/** Gives the failures of a database that is away their code, for every statement: in reads as in commands. */
export function codeFailures(source: DataSource): void {
  const { driver } = source;
  const make = driver.createQueryRunner.bind(driver);
  const known = new WeakSet<QueryRunner>();
  driver.createQueryRunner = (mode) => {
    const runner = make(mode);
    // SQLite has one runner for ever.
    if (!known.has(runner)) coded(runner);
    known.add(runner);
    return runner;
  };
}

function coded(runner: QueryRunner): void {
  const query = runner.query.bind(runner) as (...args: unknown[]) => Promise<unknown>;
  const codedQuery = async (...args: unknown[]): Promise<unknown> => {
    try {
      return await query(...args);
    } catch (error) {
      throw unavailable(error) ?? error;
    }
  };
  runner.query = codedQuery as QueryRunner['query'];
}
