import {
  column,
  flag,
  instant,
  int,
  key,
  optional,
  orNull,
  primary,
  type Database,
  type DatabaseConfig,
  type Migration,
  type UnitOfWork,
} from '@redgrid/database';
import { openToys } from '@redgrid/testing';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { defineSweep, sweepEntities, sweepMigrations, type SweepHost } from './index.ts';

/** A row with two deadlines: it rings first softly, then loudly; a broken one cannot ring. */
@Entity('alarm')
@Index('ix_alarm_sweep', ['sweepAt', 'id'])
export class AlarmEntity {
  @PrimaryColumn(key())
  id!: string;
  @Column(instant)
  warnAt!: Date;
  @Column(instant)
  dueAt!: Date;
  /** 0 fresh, 1 warned, 2 over. */
  @Column(int)
  rung!: number;
  @Column(flag)
  broken!: boolean;
  @Column(orNull(instant))
  sweepAt!: Date | null;
  @Column(orNull(key()))
  sweepToken!: string | null;
}

/** Every ring there was; a second one for the same step would be a second row. */
@Entity('ring')
export class RingEntity {
  @PrimaryColumn(key())
  id!: string;
  @Column(key())
  alarmId!: string;
  @Column(int)
  step!: number;
  @Column(instant)
  at!: Date;
}

const alarmMigrations: readonly Migration[] = [
  {
    name: '2026-11-22-create-alarm',
    async up(tables) {
      await tables.create(
        'alarm',
        {
          id: primary(column.key()),
          warnAt: column.instant,
          dueAt: column.instant,
          rung: column.int,
          broken: column.flag,
          sweepAt: optional(column.instant),
          sweepToken: optional(column.key()),
        },
        [{ name: 'ix_alarm_sweep', columns: ['sweepAt', 'id'] }],
      );
      await tables.create('ring', {
        id: primary(column.key()),
        alarmId: column.key(),
        step: column.int,
        at: column.instant,
      });
    },
    async down(tables) {
      for (const name of ['ring', 'alarm']) await tables.drop(name);
    },
  },
];

async function ring(unit: UnitOfWork, { id, broken }: AlarmEntity, step: number): Promise<void> {
  await unit.db.update(AlarmEntity, { id, rung: step - 1 }, { rung: step });
  await unit.db.insert(RingEntity, { id: unit.newId(), alarmId: id, step, at: unit.now });
  unit.emit({ type: 'toy.alarm.rang.v1', subject: id, subjectVersion: step, place: {}, data: { step } });
  if (broken) throw new Error('broken');
}

export const alarms = defineSweep<object, AlarmEntity>({
  name: 'alarms',
  entity: AlarmEntity,
  async work(_, unit, row) {
    if (row.rung < 1 && row.warnAt <= unit.now) await ring(unit, row, 1);
    if (row.dueAt > unit.now) return row.warnAt > unit.now ? row.warnAt : row.dueAt;
    if (row.rung < 2) await ring(unit, { ...row, rung: 1 }, 2);
    return null;
  },
});

/** A database of alarms. */
export function openAlarms(config?: DatabaseConfig) {
  return openToys({
    ...(config ? { config } : {}),
    entities: [...sweepEntities, AlarmEntity, RingEntity],
    migrations: [...sweepMigrations, ...alarmMigrations],
  });
}

export function hostOf(database: Database, errors: unknown[] = []): SweepHost<object> {
  return { database, context: () => ({}), onError: (error) => errors.push(error) };
}

/** Alarms that are due so many minutes after a moment, and warned of half-way. */
export async function setAlarms(
  database: Database,
  from: Date,
  alarmsDue: readonly { readonly minutes: number; readonly broken?: boolean }[],
): Promise<void> {
  const rows = alarmsDue.map(({ minutes, broken = false }, index) => {
    const warnAt = new Date(from.getTime() + minutes * 30_000);
    const dueAt = new Date(from.getTime() + minutes * 60_000);
    return {
      id: `alarm-${String(index).padStart(6, '0')}`,
      ...{ warnAt, dueAt, broken, rung: 0, sweepAt: warnAt, sweepToken: null },
    };
  });
  await database.transaction(async (db) => {
    for (let at = 0; at < rows.length; at += 500) await db.insert(AlarmEntity, rows.slice(at, at + 500));
  });
}
