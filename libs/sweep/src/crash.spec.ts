import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { AuditEntity, FactEntity, type DatabaseConfig } from '@redgrid/database';
import { testDatabase } from '@redgrid/testing';
import { expect, it } from 'vitest';
import { AlarmEntity, alarms, hostOf, openAlarms, RingEntity, setAlarms } from './alarm.fixture.ts';
import { LEASE_MS, runSweep } from './index.ts';

const ALARMS = 1500;
const START = new Date('2026-09-01T01:00:00.000Z');
const fixture = fileURLToPath(new URL('./replica.fixture.ts', import.meta.url));

/** A replica that sweeps; killed so many milliseconds after it began, if at all. Gives how much it says it has done. */
function replica(config: DatabaseConfig, now: Date, killAfter?: number): Promise<number | null> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', fixture, JSON.stringify(config), now.toISOString()],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let said = '';
  child.stdout.on('data', (data: Buffer) => {
    said += data.toString();
    if (killAfter !== undefined && data.toString().includes('ready'))
      setTimeout(() => child.kill('SIGKILL'), killAfter);
  });
  return new Promise((done) => {
    child.on('close', () => {
      const report = said.split('\n')[1];
      done(report ? (JSON.parse(report) as { done: number }).done : null);
    });
  });
}

it('GRID-13 skips nothing and does nothing twice when one of two replicas is killed in the middle, again and again', async () => {
  const made = await testDatabase();
  const opened = await openAlarms(made.config);
  await setAlarms(
    opened.database,
    START,
    Array.from({ length: ALARMS }, (_, i) => ({ minutes: 1 + (i % 7) })),
  );
  // One process owns SQLite files in production; here two must only not hurt each other.
  const config: DatabaseConfig = made.config;
  let now = new Date(START.getTime() + 60 * 60_000);
  const killed: (number | null)[] = [];
  for (const killAfter of [15, 60, 120]) {
    killed.push(await replica(config, now, killAfter));
    now = new Date(now.getTime() + LEASE_MS);
  }
  expect(killed).toContain(null);
  const counts = await Promise.all([replica(config, now), replica(config, now)]);
  now = new Date(now.getTime() + LEASE_MS);
  await runSweep(hostOf(opened.database), alarms, now);

  const { manager } = opened.database.reader;
  const rings = await manager.find(RingEntity);
  expect(counts).not.toContain(null);
  expect(new Set(rings.map(({ alarmId, step }) => `${alarmId}:${step}`)).size).toBe(ALARMS * 2);
  expect(rings).toHaveLength(ALARMS * 2);
  expect(await manager.countBy(AlarmEntity, { rung: 2 })).toBe(ALARMS);
  expect([await manager.count(AuditEntity), await manager.count(FactEntity)]).toEqual([ALARMS, ALARMS * 2]);
  await opened.close();
  await made.drop();
}, 180_000);
