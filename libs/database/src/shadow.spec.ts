import { openToys, ToyEntity } from '@redgrid/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FeedCursorEntity, Shadow } from './index.ts';

let toys: Awaited<ReturnType<typeof openToys>>;
let shadow: Shadow;
const toy = (id: string, name = id, version = 1) => ({ id, name, version });
const rows = () => toys.database.freshReader.manager.find(ToyEntity, { order: { id: 'ASC' } });

beforeEach(async () => {
  toys = await openToys();
  shadow = await Shadow.of(toys.database, [ToyEntity]);
  await shadow.create();
  await toys.database.transaction(async (db) => {
    await db.insert(ToyEntity, [toy('beyond'), toy('older'), toy('same'), toy('wrong', 'x', 3)]);
    await shadow
      .manager(db)
      .insert(ToyEntity, [toy('missing'), toy('older', 'older', 2), toy('same'), toy('wrong', 'y', 2)]);
  });
});
afterEach(() => toys.close());

describe('tables built beside those in use', () => {
  it('are written in the same transaction, and every other table is the one in use', async () => {
    const work = toys.database.transaction(async (db) => {
      const next = shadow.manager(db);
      await next.insert(ToyEntity, toy('never'));
      await next.insert(FeedCursorEntity, { source: 'x', position: 1 });
      expect(await db.countBy(FeedCursorEntity, { source: 'x' })).toBe(1);
      expect(await db.countBy(ToyEntity, { id: 'never' })).toBe(0);
      throw new Error('rolled back');
    });
    await expect(work).rejects.toThrow('rolled back');
    const count = await toys.database.transaction((db) => shadow.manager(db).count(ToyEntity));
    expect(count).toBe(4);
  });

  it('are compared: keys and columns are named, values never', async () => {
    const found = await toys.database.transaction((db) =>
      shadow.differences(db, 10, { notAbove: ['version'] }),
    );
    expect(found).toEqual({
      count: 3,
      first: [
        { table: 'toy', id: 'missing', field: 'MISSING' },
        { table: 'toy', id: 'beyond', field: 'BEYOND' },
        { table: 'toy', id: 'wrong', field: 'name' },
        { table: 'toy', id: 'wrong', field: 'version' },
      ],
    });
  });

  it('take the place of those in use, and rows that agree are left alone', async () => {
    await toys.database.transaction((db) => shadow.takeOver(db, { notAbove: ['version'] }));
    expect(await rows()).toEqual([toy('missing'), toy('older'), toy('same'), toy('wrong', 'y', 2)]);
    const found = await toys.database.transaction((db) =>
      shadow.differences(db, 10, { notAbove: ['version'] }),
    );
    expect(found.count).toBe(0);
    await shadow.drop();
    await shadow.drop();
  });
});
