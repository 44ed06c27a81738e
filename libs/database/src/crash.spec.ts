import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { makeToy, openToys, person, testDatabase, ToyEntity } from '@redgrid/testing';
import { expect, it } from 'vitest';
import { AuditEntity, FactEntity, type DatabaseConfig } from './index.ts';

const KILLS = 20;
const fixture = fileURLToPath(new URL('./crash.fixture.ts', import.meta.url));

/** Lets a process make toys and kills it at a random moment; gives the toys it had acknowledged. */
function workUntilKilled(config: DatabaseConfig, round: number): Promise<string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', fixture, JSON.stringify(config), String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  let rest = '';
  child.stdout.on('data', (data: Buffer) => {
    const lines = (rest + data.toString()).split('\n');
    rest = lines.pop() ?? '';
    if (lines.includes('ready')) setTimeout(() => child.kill('SIGKILL'), 20 + Math.random() * 150);
    said.push(...lines.filter((line) => line !== 'ready'));
  });
  return new Promise((done) => {
    child.on('close', () => {
      done(said);
    });
  });
}

it(`keeps every acknowledged command when its process is killed ${KILLS} times, and applies none twice`, async () => {
  const made = await testDatabase();
  const acknowledged: string[] = [];
  for (let round = 0; round < KILLS; round += 1)
    acknowledged.push(...(await workUntilKilled(made.config, round)));

  const { database } = await openToys({ config: made.config });
  const names = (await database.reader.manager.find(ToyEntity)).map(({ name }) => name);
  const kept = new Set(names);
  expect(acknowledged.length).toBeGreaterThan(KILLS);
  expect(acknowledged.filter((name) => !kept.has(name))).toEqual([]);
  expect(kept.size).toBe(names.length);
  const [audit, facts] = await Promise.all([
    database.reader.manager.count(AuditEntity),
    database.reader.manager.count(FactEntity),
  ]);
  expect([audit, facts]).toEqual([names.length, names.length]);

  // The client of the last command does not know what became of it, and asks again with its key.
  const last = names.at(-1) ?? '';
  await makeToy(database, person('ann'), { key: last, name: last });
  expect(await database.reader.manager.countBy(ToyEntity, { name: last })).toBe(1);
  if (database.kind === 'sqlite')
    expect(await database.reader.query('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  await database.close();
  await made.drop();
}, 120_000);
