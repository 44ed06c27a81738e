import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { verifyAudit } from '@redgrid/events';
import { DOMAINS } from '@redgrid/subgraph';
import { engine } from '@redgrid/testing';
import mysql from 'mysql2/promise';
import { afterEach, describe, expect, it } from 'vitest';
import { digestOf } from './digest.ts';
import { simulate, type Simulated } from './simulate.ts';
import { readState } from './simulation-state.ts';

const DAYS = 10;
/** Over the end of a month, so that everything that has to hold is checked on the way and at the end. */
const START = '2026-05-25';
const LONG = 900_000;

interface Place {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
}
const places: Place[] = [];

/** A folder, on MySQL with schemas of its own. */
function place(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'redgrid-simulation-'));
  const url = new URL((process.env.TEST_MYSQL_URL ?? 'file:').replace(/^mysql:/, 'mariadb:'));
  url.pathname = `/redgrid_simulation_${randomBytes(5).toString('hex')}`;
  const env = engine === 'sqlite' ? {} : { DATABASE_URL: url.toString() };
  places.push({ folder, env });
  return { folder, env };
}
afterEach(async () => {
  for (const { folder, env } of places.splice(0)) {
    rmSync(folder, { recursive: true, force: true });
    if (!env.DATABASE_URL) continue;
    const server = await mysql.createConnection(process.env.TEST_MYSQL_URL ?? '');
    const prefix = new URL(env.DATABASE_URL).pathname.slice(1);
    for (const name of DOMAINS) await server.query(`DROP DATABASE IF EXISTS ${prefix}_${name}`);
    await server.end();
  }
});

async function run({ folder, env }: Place) {
  const before = process.env.DATABASE_URL;
  Object.assign(process.env, env);
  try {
    return await simulate({ folder, seed: 7, start: START, days: DAYS }, async ({ running }) => {
      const verdicts = await Promise.all(
        [...running.byName.values()].map(({ database }) => verifyAudit(database, [])),
      );
      const broken = verdicts.filter(({ intact }) => !intact);
      return { digest: await digestOf(running.byName), broken };
    });
  } finally {
    if (before === undefined) delete process.env.DATABASE_URL;
    else process.env.DATABASE_URL = before;
  }
}

/** Runs it as a process of its own and kills that in the middle of a day. */
async function runAndKill({ folder, env }: Place): Promise<number> {
  const program = fileURLToPath(new URL('run.ts', import.meta.url));
  const args = ['--seed', '7', '--start', START, '--days', String(DAYS), '--data', folder];
  const child = spawn(process.execPath, ['--import', 'tsx', program, ...args], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  const journal = join(folder, 'simulation-day.ndjson');
  const inTheMiddle = () => {
    const done = readState(folder)?.daysDone ?? 0;
    return done >= 3 && existsSync(journal) && readFileSync(journal, 'utf8').split('\n').length > 15;
  };
  while (!inTheMiddle() && child.exitCode === null) await new Promise((wake) => setTimeout(wake, 5));
  child.kill('SIGKILL');
  await ended;
  return readState(folder)?.daysDone ?? 0;
}

const outcomes = ({ state: { counts, findings, operations, people } }: Simulated<unknown>) => ({
  ...{ counts, findings, operations, people },
});

describe('ten days of the county', () => {
  it(
    'are the same for the same seed, row by row and id by id, though one of two was killed in the middle of a day',
    async () => {
      const [whole, broken] = [place(), place()];
      const first = await run(whole);
      const done = await runAndKill(broken);
      expect([done >= 3, done < DAYS]).toEqual([true, true]);
      const second = await run(broken);
      expect(second.read?.digest.tables).toEqual(first.read?.digest.tables);
      expect(outcomes(second)).toEqual(outcomes(first));
      expect(first.state.findings).toEqual({});
      expect(first.read?.broken).toEqual([]);
      const { reportAppeal, persons } = first.state.counts;
      expect(reportAppeal?.ok).toBeGreaterThan(30);
      expect(persons?.UNAUTHENTICATED ?? 0).toBe(Object.values(persons ?? {}).reduce((a, b) => a + b, 0));
    },
    LONG,
  );
});
