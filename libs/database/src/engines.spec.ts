import { engine, openToys, ToyEntity } from '@redgrid/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  AuditEntity,
  drift,
  isDuplicate,
  kitMigrations,
  migrate,
  revert,
  column,
  primary,
  type Migration,
} from './index.ts';
import { toyMigrations } from '@redgrid/testing';

const HOSTILE = [
  'a',
  'A',
  'a ',
  ' a',
  'é',
  'e\u0301',
  'É',
  '🍣',
  '🍺',
  '王',
  '％',
  '%',
  '_',
  '\\',
  "' OR 1=1 --",
  '"; DROP TABLE toy; --',
  "\\' UNION SELECT",
  'null',
  '\u202Eevil',
  'a\u200Db',
  'ß',
  'ss',
  '\u{10FFFF}',
  '!',
  '~',
  '',
  '0',
  '00',
  'line\nbreak',
  '\t',
];
let toys: Awaited<ReturnType<typeof openToys>>;
beforeEach(async () => {
  toys = await openToys();
});
afterEach(() => toys.close());

describe('every engine', () => {
  it('gives hostile text back as it was, and puts it in the same order: by code point', async () => {
    await toys.database.transaction((db) =>
      db.insert(
        ToyEntity,
        HOSTILE.map((name, i) => ({ id: `t${i}`, name, version: 1 })),
      ),
    );
    const back = await toys.database.reader.manager.find(ToyEntity, { order: { name: 'ASC' } });
    const byCodePoint = HOSTILE.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    expect(back.map(({ name }) => name)).toEqual(byCodePoint);
  });

  it('takes texts for the same key only when every byte is the same', async () => {
    const names = HOSTILE.filter((name) => name.length <= 36);
    await toys.database.transaction((db) =>
      db.insert(
        ToyEntity,
        names.map((id) => ({ id, name: '', version: 1 })),
      ),
    );
    const twice = toys.database.transaction((db) => db.insert(ToyEntity, { id: 'é', name: '', version: 1 }));
    await expect(twice).rejects.toSatisfy(isDuplicate);
    for (const id of names)
      expect(await toys.database.reader.manager.findBy(ToyEntity, { id })).toMatchObject([{ id }]);
  });

  it('keeps moments to the millisecond, in UTC', async () => {
    const moments = [
      '2026-02-28T16:00:00.001Z',
      '1999-12-31T23:59:59.999Z',
      '2026-10-10T00:00:00.000Z',
      '2038-01-19T03:14:08.123Z',
    ];
    const row = (at: string, i: number) => ({
      commandId: `c${i}`,
      position: null,
      principalId: 'p',
      principalKind: 'PERSON',
      operation: 'o',
      contentHash: 'h',
      targets: ['t'],
      requestId: 'r',
      at: new Date(at),
      hash: null,
    });
    await toys.database.transaction((db) => db.insert(AuditEntity, moments.map(row)));
    const back = await toys.database.reader.manager.find(AuditEntity, { order: { commandId: 'ASC' } });
    expect(back.map(({ at, targets }) => [at.toISOString(), targets])).toEqual(
      moments.map((at) => [at, ['t']]),
    );
  });

  it('has no drift between entities and migrations', async () => {
    expect(await drift(toys.database)).toEqual([]);
    await revert(toys.database, [...kitMigrations, ...toyMigrations]);
    expect(await drift(toys.database)).not.toEqual([]);
  });

  it.runIf(engine === 'sqlite')(
    'syncs every commit to the disk, and reads through a connection that cannot write',
    async () => {
      expect(await toys.database.writer.query('PRAGMA synchronous')).toEqual([{ synchronous: 2 }]);
      await expect(toys.database.reader.query(`DELETE FROM toy`)).rejects.toThrow(/readonly/);
    },
  );
});

describe('migrations', () => {
  const all = [...kitMigrations, ...toyMigrations];
  const twoTables: Migration = {
    name: '2026-12-01-create-two',
    async up(tables) {
      await tables.create('first', { id: primary(column.key()), name: column.text() }, [
        { name: 'ix_first_name', columns: ['name'] },
      ]);
      await tables.create('second', { id: primary(column.key()) });
      await tables.addColumn('first', 'extra', column.int);
      await tables.addIndex('second', { name: 'ix_second_id', columns: ['id'] });
    },
    async down(tables) {
      await tables.drop('second');
      await tables.drop('first');
    },
  };
  const columnsOf = async (table: string) => {
    const runner = toys.database.writer.createQueryRunner();
    const known = await runner.getTable(table);
    await runner.release();
    return (
      known && {
        columns: known.columns.map(({ name }) => name).toSorted(),
        indexes: known.indices.map(({ name }) => name),
      }
    );
  };

  it('run once each, in order, and go back one by one', async () => {
    expect(await migrate(toys.database, all)).toEqual([]);
    expect(await migrate(toys.database, [...all, twoTables])).toEqual([twoTables.name]);
    expect(await revert(toys.database, [...all, twoTables])).toBe(twoTables.name);
    expect(await columnsOf('first')).toBeFalsy();
  });

  it('run once when two processes start them at the same moment', async () => {
    const second = await openToys({ config: toys.config });
    const ran = await Promise.all(
      [toys, second].map(({ database }) => migrate(database, [...all, twoTables])),
    );
    expect(ran.flat()).toEqual([twoTables.name]);
    await second.database.close();
  });

  it.each([1, 2, 3])('come to the same tables after an interruption behind step %i', async (steps) => {
    const broken: Migration = {
      ...twoTables,
      up: async (tables) => {
        let left = steps;
        const interrupted = new Proxy(tables, {
          get: (target, name) => {
            const step = Reflect.get(target, name) as (...args: unknown[]) => Promise<unknown>;
            return (...args: unknown[]) => {
              if (left === 0) throw new Error('interrupted');
              left -= 1;
              return step.apply(target, args);
            };
          },
        });
        await twoTables.up(interrupted);
      },
    };
    await expect(migrate(toys.database, [...all, broken])).rejects.toThrow('interrupted');
    expect(await migrate(toys.database, [...all, twoTables])).toEqual([twoTables.name]);
    expect(await columnsOf('first')).toEqual({
      columns: ['extra', 'id', 'name'],
      indexes: ['ix_first_name'],
    });
    expect((await columnsOf('second'))?.indexes).toContain('ix_second_id');
  });
});
