import { UnitOfWork } from '@redgrid/database';
import { openToys } from '@redgrid/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  directoryChunkFact,
  directoryEntities,
  DirectoryEntity,
  directoryFact,
  directoryHandler,
  directoryMigrations,
  DirectoryPlaceEntity,
  MOST_NOTICES,
  type FactRecord,
  type VersionedNotice,
} from './index.ts';

let toys: Awaited<ReturnType<typeof openToys>>;
beforeAll(async () => {
  toys = await openToys({ entities: directoryEntities, migrations: directoryMigrations });
});
afterAll(() => toys.close());
const forget = () =>
  toys.database.transaction(async (db) => {
    await db.clear(DirectoryPlaceEntity);
    await db.clear(DirectoryEntity);
  });
beforeEach(forget);

const now = new Date('2026-09-01T00:00:00Z');
const FACT = { type: 'toy.made.v1', subject: 'chunk', subjectVersion: 1, place: {}, data: {} };
const told = (fact: object): FactRecord =>
  ({ position: 1, id: 'f', happenedAt: now, knownAt: now, ...fact }) as unknown as FactRecord;
const notice = (id: string, version: number): VersionedNotice => ({
  ...{ id, version, kind: 'PERSON', state: `S${version}`, name: '' },
  places: Array.from({ length: version % 3 }, (_, place) => ({
    communityId: `c${place}`,
    cityId: `${version}`,
  })),
});
const chunk = (notices: readonly VersionedNotice[]) => told(directoryChunkFact(FACT, notices));
const alone = ({ id, version, ...said }: VersionedNotice) =>
  told(directoryFact({ ...FACT, subject: id, subjectVersion: version }, said));
const apply = (...facts: readonly FactRecord[]) =>
  toys.database.transaction(async (db) => {
    for (const fact of facts)
      if (directoryHandler.wants(fact)) await directoryHandler.apply(new UnitOfWork(db, null, now), fact);
  });
const known = async () => {
  const { manager } = toys.database.freshReader;
  const entries = await manager.find(DirectoryEntity, { order: { id: 'ASC' } });
  const places = await manager.find(DirectoryPlaceEntity, { order: { id: 'ASC' } });
  return {
    entries: entries.map(({ id, state }) => `${id} ${state}`),
    places: places.map(({ id, cityId }) => `${id} ${cityId}`),
  };
};

describe('a directory', () => {
  it('learns of many entities by one fact, and of no more by one', async () => {
    const many = Array.from({ length: MOST_NOTICES }, (_, index) => notice(`p${index}`, 1));
    await apply(chunk(many));
    const { entries, places } = await known();
    expect([entries.length, places.length]).toEqual([MOST_NOTICES, MOST_NOTICES]);
    expect(() => chunk([...many, notice('one more', 1)])).toThrow(RangeError);
  });

  it('keeps the newest version of each entity, however facts of one and of many are mixed', async () => {
    const versions = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      version: fc.integer({ min: 1, max: 9 }),
    });
    const fact = fc.oneof(
      versions.map(({ id, version }) => [notice(id, version)]),
      fc.array(versions, { maxLength: 6 }).map((all) => all.map(({ id, version }) => notice(id, version))),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fact, { minLength: 1, maxLength: 6 }), async (facts) => {
        await forget();
        await apply(
          ...facts
            .map((notices) => (notices.length === 1 ? notices.map(alone)[0] : chunk(notices)))
            .filter((each) => each !== undefined),
        );
        const newest = new Map<string, number>();
        for (const { id, version } of facts.flat()) newest.set(id, Math.max(version, newest.get(id) ?? 0));
        const sorted = [...newest].toSorted(([a], [b]) => (a < b ? -1 : 1));
        expect(await known()).toEqual({
          entries: sorted.map(([id, version]) => `${id} S${version}`),
          places: sorted.flatMap(([id, version]) =>
            notice(id, version).places.map((_, place) => `${id}:${place} ${version}`),
          ),
        });
      }),
      { numRuns: 40 },
    );
  });
});
