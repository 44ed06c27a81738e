import { setImmediate as breath } from 'node:timers/promises';
import { asCall, command, drainSequence, FeedCursorEntity, RequestContext } from '@redgrid/database';
import { makeToy, openToys, person, ToyEntity } from '@redgrid/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  Consumer,
  directoryEntities,
  DirectoryEntity,
  directoryFact,
  directoryHandler,
  directoryMigrations,
  localFeed,
  ProjectionEntity,
  projectionEntities,
  projectionMigrations,
  ProjectionProgressEntity,
  Projections,
  snapshotOf,
  type DirectoryNotice,
  type DirectoryShare,
  type FactHandler,
  type FeedSource,
} from './index.ts';

const ann = person('ann');
const tables = {
  entities: [...directoryEntities, ...projectionEntities],
  migrations: [...directoryMigrations, ...projectionMigrations],
};
const notice = (name: string): DirectoryNotice => ({
  ...{ kind: 'COMPOUND', state: 'MANAGED', name, attributes: { type: 'A' } },
  places: [{ communityId: 'c1' }, { communityId: 'c2' }],
});
const share: DirectoryShare = {
  kind: 'COMPOUND',
  page: async ({ db }, after, limit) => {
    const rows = await db
      .createQueryBuilder(ToyEntity, 't')
      .where('t.id > :after', { after })
      .orderBy('t.id')
      .take(limit)
      .getMany();
    return rows.map(({ id, name, version }) => ({ ...notice(name), id, version }));
  },
};
/** Each toy a fact told of once: a projection without an owner's snapshot. */
const list: FactHandler = {
  projection: { name: 'list', version: 1, tables: [ToyEntity] },
  wants: ({ type }) => type === 'toy.shared.v1',
  apply: async ({ db }, { id, position }) => {
    await db.insert(ToyEntity, { id, name: 'told', version: position });
  },
};

let owner: Awaited<ReturnType<typeof openToys>>;
let user: Awaited<ReturnType<typeof openToys>>;
let feed: FeedSource;
let consumer: Consumer;
const number = async () => {
  await drainSequence(owner.database);
};
const options = { clock: () => new Date(), onError: () => undefined };

beforeEach(async () => {
  owner = await openToys(tables);
  user = await openToys(tables);
  feed = { ...localFeed('owner', owner.database, number), snapshot: snapshotOf(owner.database, [share]) };
  consumer = new Consumer(user.database, feed, [directoryHandler, list], options);
});
afterEach(async () => {
  await consumer.stop();
  await owner.close();
  await user.close();
});

const told = async (id: string, version: number, name: string) => {
  await breath(); // SQLite never waits, and timers would never have their turn
  await asCall(new RequestContext(owner.database, { principal: ann }), { id, version }, () =>
    command('share', undefined, async (unit) => {
      await unit.db.upsert(ToyEntity, { id, name, version }, ['id']);
      const fact = { type: 'toy.shared.v1', subject: id, subjectVersion: version, place: {}, data: {} };
      unit.emit(directoryFact(fact, notice(name)));
      return {};
    }),
  );
};
/** The consumer has seen everything told by now. */
const heard = async () => {
  await number();
  await consumer.settled();
};
const many = async (count: number, from = 0) => {
  for (let i = from; i < from + count; i += 1) await told(`t${String(i).padStart(4, '0')}`, 1, `toy ${i}`);
  await heard();
};
const projections = (
  source: FeedSource = feed,
  handlers: readonly FactHandler[] = [directoryHandler, list],
) =>
  new Projections({ name: 'user' }, user.database, handlers, {
    sources: () => [source],
    clock: () => new Date(),
  });
const tamper = (changes: Partial<DirectoryEntity>, id = 't0001') =>
  user.database.transaction((db) => db.update(DirectoryEntity, { id }, changes as never));
/** Whoever builds has not been heard of for long. */
const silence = (name: string) =>
  user.database.transaction((db) => db.update(ProjectionEntity, { name }, { touchedAt: new Date(0) }));
const names = async () =>
  (await user.database.freshReader.manager.find(DirectoryEntity, { order: { id: 'ASC' } })).map(
    ({ name }) => name,
  );

describe('checking a projection', () => {
  it('finds nothing where every fact was applied, from the owner or from the first fact on', async () => {
    await many(30);
    expect(await projections().check('directory')).toEqual({
      projection: 'directory',
      rows: 90,
      differences: 0,
      first: [],
    });
    expect(await projections().check('list')).toMatchObject({ rows: 30, differences: 0 });
  });

  it('names the row and the field that differ, and no value', async () => {
    await many(5);
    await tamper({ name: 'forged' });
    await tamper({ version: 99 }, 't0003');
    await user.database.transaction(async (db) => {
      await db.delete(DirectoryEntity, { id: 't0002' });
      await db.insert(DirectoryEntity, {
        id: 'zz',
        kind: 'GRID',
        state: '',
        name: '',
        version: 1,
        attributes: {},
      });
      await db.delete(ToyEntity, { version: 4 });
    });
    const found = await projections().check('directory');
    expect(found.first).toEqual([
      { table: 'directory', id: 't0002', field: 'MISSING' },
      { table: 'directory', id: 'zz', field: 'BEYOND' },
      { table: 'directory', id: 't0001', field: 'name' },
      { table: 'directory', id: 't0003', field: 'version' },
    ]);
    expect(found.differences).toBe(4);
    expect(JSON.stringify(found)).not.toContain('forged');
    expect((await projections().check('list')).first).toEqual([
      { table: 'toy', id: expect.any(String), field: 'MISSING' },
    ]);
    expect(await names()).toContain('forged');
  });

  it('sees what the owner has and never told', async () => {
    await many(3);
    await makeToy(owner.database, ann, { name: 'untold' });
    await heard();
    expect((await projections().check('directory')).first).toEqual([
      expect.objectContaining({ table: 'directory', field: 'MISSING' }),
      expect.objectContaining({ table: 'directory_place', field: 'MISSING' }),
      expect.objectContaining({ table: 'directory_place', field: 'MISSING' }),
    ]);
  });

  it('finds nothing while commands go on', async () => {
    await many(20);
    const busy = { goesOn: true };
    const work = (async () => {
      for (let version = 2; busy.goesOn; version += 1) {
        await told(`t00${10 + (version % 9)}`, version, `again ${version}`);
        await number();
      }
    })();
    const found = [];
    for (let round = 0; round < 5; round += 1)
      found.push((await projections().check('directory')).differences);
    busy.goesOn = false;
    await work;
    expect(found).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('building a projection anew', () => {
  it('serves the old rows until the new ones take their place at once', async () => {
    await many(40);
    await tamper({ name: 'forged' });
    const seen: number[] = [];
    let spoilt = 0;
    const watched: FeedSource = {
      ...feed,
      snapshot: async (after) => {
        seen.push((await names()).length);
        spoilt += (await names()).filter((name) => name === 'forged').length;
        return (await feed.snapshot?.(after)) ?? { notices: [], next: null };
      },
    };
    expect(await projections(watched).rebuild('directory')).toMatchObject({ differences: 1, rows: 120 });
    expect([seen, spoilt]).toEqual([[40, 40], 2]);
    expect(await names()).not.toContain('forged');
    expect((await projections().check('directory')).differences).toBe(0);
  });

  it('goes on from where it was cut off', async () => {
    await many(230);
    const reads: number[] = [];
    let cuts = 1;
    const flaky: FeedSource = {
      ...feed,
      read: async (after, limit) => {
        reads.push(after);
        if (after > 0 && (cuts -= 1) >= 0) throw new Error('cut off');
        return feed.read(after, limit);
      },
    };
    await expect(projections(flaky).rebuild('list')).rejects.toThrow('cut off');
    await silence('list');
    reads.length = 0;
    expect(await projections(flaky).rebuild('list')).toMatchObject({ rows: 230, differences: 0 });
    expect(Math.min(...reads)).toBe(200);
    expect(await user.database.freshReader.manager.count(ProjectionProgressEntity)).toBe(0);
  });

  it('follows commands and its reader without losing or doubling one', async () => {
    await many(20);
    const busy = { goesOn: true };
    const work = (async () => {
      for (let i = 100; busy.goesOn; i += 1) {
        await told(`t${String(i).padStart(4, '0')}`, 1, `toy ${i}`);
        await number();
      }
    })();
    for (let round = 0; round < 3; round += 1)
      for (const name of ['list', 'directory'])
        expect(await projections().rebuild(name)).toMatchObject({ differences: 0 });
    busy.goesOn = false;
    await work;
    await heard();
    const { manager } = user.database.freshReader;
    const { position = 0 } = (await manager.findOneBy(FeedCursorEntity, { source: 'owner' })) ?? {};
    expect(await manager.count(ToyEntity)).toBe(position);
    expect(await manager.count(DirectoryEntity)).toBe(position);
  });

  it('is done by the domain itself when its code makes other rows than those in use', async () => {
    await many(4);
    await projections().bringUpToDate();
    const next: FactHandler = {
      ...list,
      projection: { name: 'list', version: 2, tables: [ToyEntity] },
      apply: async ({ db }, { id, position }) => {
        await db.insert(ToyEntity, { id, name: 'told anew', version: position });
      },
    };
    await projections(feed, [directoryHandler, next]).bringUpToDate();
    const rows = await user.database.freshReader.manager.find(ToyEntity);
    expect(rows.map(({ name }) => name)).toEqual(Array.from({ length: 4 }, () => 'told anew'));
    expect(
      await user.database.freshReader.manager.findOneBy(ProjectionEntity, { name: 'list' }),
    ).toMatchObject({ version: 2, building: null });
  });

  it('goes on by one builder: who was silent and is overtaken ends without effect', async () => {
    await many(3);
    const slow: FeedSource = {
      ...feed,
      snapshot: async (after) => {
        await silence('directory');
        expect(await projections().rebuild('directory')).toMatchObject({ differences: 0 });
        return (await feed.snapshot?.(after)) ?? { notices: [], next: null };
      },
    };
    await expect(projections(slow).check('directory')).rejects.toThrow('Somebody else builds the projection');
    expect(await projections().check('directory')).toMatchObject({ differences: 0 });
  });
});
