import { AuditEntity, FactEntity, drift } from '@redgrid/database';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { AlarmEntity, alarms, hostOf, openAlarms, RingEntity, setAlarms } from './alarm.fixture.ts';
import { LEASE_MS, runSweep, SweepFailureEntity, SweepItemFailed } from './index.ts';

const START = new Date('2026-09-01T01:00:00.000Z');
const after = (minutes: number) => new Date(START.getTime() + minutes * 60_000);

let toys: Awaited<ReturnType<typeof openAlarms>>;
afterEach(async () => {
  await toys.close();
});
const all = () => toys.database.reader.manager;
const sweepAt = (minutes: number, errors: unknown[] = []) =>
  runSweep(hostOf(toys.database, errors), alarms, after(minutes));

describe('GRID-13 a sweep', () => {
  it('takes each due row in a command of its own: row, facts and audit, and nothing that is not due', async () => {
    toys = await openAlarms();
    expect(await drift(toys.database)).toEqual([]);
    await setAlarms(toys.database, START, [{ minutes: 10 }, { minutes: 20 }, { minutes: 60 }]);
    expect(await sweepAt(11)).toMatchObject({ sweep: 'alarms', done: 2, failed: 0 });
    const rings = await all().find(RingEntity, { order: { alarmId: 'ASC', step: 'ASC' } });
    expect(rings.map(({ alarmId, step }) => [alarmId, step])).toEqual([
      ['alarm-000000', 1],
      ['alarm-000000', 2],
      ['alarm-000001', 1],
    ]);
    const audits = await all().find(AuditEntity, { order: { commandId: 'ASC' } });
    expect(audits.map(({ operation, principalId, targets }) => [operation, principalId, targets])).toEqual([
      ['sweep:alarms', 'service:sweep', ['alarm-000000']],
      ['sweep:alarms', 'service:sweep', ['alarm-000001']],
    ]);
    expect(await all().countBy(FactEntity, { type: 'toy.alarm.rang.v1' })).toBe(3);
    expect(await sweepAt(11)).toMatchObject({ done: 0, failed: 0 });
  });

  it('lets nobody wait for the one that fails: it is written down, tried again later, and forgotten when it works', async () => {
    toys = await openAlarms();
    await setAlarms(toys.database, START, [{ minutes: 10 }, { minutes: 10, broken: true }, { minutes: 10 }]);
    const errors: unknown[] = [];
    expect(await sweepAt(11, errors)).toMatchObject({ done: 2, failed: 1 });
    expect(errors).toEqual([expect.any(SweepItemFailed)]);
    expect(await all().find(SweepFailureEntity)).toMatchObject([
      { sweep: 'alarms', itemId: 'alarm-000001', attempts: 1, code: 'INTERNAL_SERVER_ERROR' },
    ]);
    expect(await all().countBy(RingEntity, { alarmId: 'alarm-000001' })).toBe(0);

    expect(await sweepAt(11.5)).toMatchObject({ done: 0, failed: 0 });
    expect(await sweepAt(12)).toMatchObject({ done: 0, failed: 1 });
    expect(await all().find(SweepFailureEntity)).toMatchObject([{ attempts: 2, retryAt: after(14) }]);

    await toys.database.transaction((db) => db.update(AlarmEntity, { broken: true }, { broken: false }));
    expect(await sweepAt(14)).toMatchObject({ done: 1, failed: 0 });
    expect(await all().count(SweepFailureEntity)).toBe(0);
  });

  it('takes up what a process that died had in hand, once its lease has ended', async () => {
    toys = await openAlarms();
    await setAlarms(toys.database, START, [{ minutes: 10 }]);
    const until = new Date(after(11).getTime() + LEASE_MS);
    await toys.database.transaction((db) =>
      db.update(AlarmEntity, { id: 'alarm-000000' }, { sweepToken: 'dead', sweepAt: until }),
    );
    expect(await sweepAt(11)).toMatchObject({ done: 0 });
    expect(await sweepAt(12)).toMatchObject({ done: 1 });
  });
});

describe('GRID-13 whatever the clock, the failures and the replicas do', () => {
  const scene = fc.record({
    items: fc.array(fc.record({ minutes: fc.integer({ min: 1, max: 300 }), broken: fc.boolean() }), {
      minLength: 1,
      maxLength: 12,
    }),
    jumps: fc.array(fc.record({ to: fc.integer({ min: 0, max: 400 }), mend: fc.boolean() }), {
      maxLength: 6,
    }),
    replicas: fc.integer({ min: 1, max: 3 }),
  });

  it('takes each due step exactly once and never early', async () => {
    toys = await openAlarms();
    await fc.assert(
      fc.asyncProperty(scene, async ({ items, jumps, replicas }) => {
        await toys.database.transaction(async (db) => {
          for (const entity of [AlarmEntity, RingEntity, SweepFailureEntity]) await db.clear(entity);
        });
        await setAlarms(toys.database, START, items);
        for (const { to, mend } of jumps) {
          if (mend)
            await toys.database.transaction((db) =>
              db.update(AlarmEntity, { broken: true }, { broken: false }),
            );
          await Promise.all(Array.from({ length: replicas }, () => sweepAt(to)));
          await expectSound();
        }
        await toys.database.transaction((db) => db.update(AlarmEntity, { broken: true }, { broken: false }));
        await sweepAt(10_000);
        await expectSound();
        expect(await all().count(RingEntity)).toBe(items.length * 2);
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  async function expectSound(): Promise<void> {
    const [rows, rings] = await Promise.all([all().find(AlarmEntity), all().find(RingEntity)]);
    const steps = rings.map(({ alarmId, step }) => `${alarmId}:${step}`);
    expect(new Set(steps).size).toBe(steps.length);
    const byId = new Map(rows.map((row) => [row.id, row]));
    for (const { alarmId, step, at } of rings) {
      const row = byId.get(alarmId);
      expect(at >= ((step === 1 ? row?.warnAt : row?.dueAt) ?? at)).toBe(true);
    }
  }
});
