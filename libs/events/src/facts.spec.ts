import { FactEntity, drainSequence, FeedCursorEntity, SequenceEntity } from '@redgrid/database';
import { engine, makeToy, openToys, person, ToyEntity } from '@redgrid/testing';
import { IsNull } from 'typeorm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Consumer, httpFeed, localFeed, type FactHandler, type FactRecord } from './index.ts';

const ann = person('ann');
let owner: Awaited<ReturnType<typeof openToys>>;
let user: Awaited<ReturnType<typeof openToys>>;
beforeEach(async () => {
  owner = await openToys({ poolSize: 10 });
  user = await openToys();
});
afterEach(async () => {
  await owner.close();
  await user.close();
});
const all = (count: number) =>
  Promise.all(Array.from({ length: count }, (_, i) => makeToy(owner.database, ann, { name: `toy ${i}` })));

describe('the sequencer', () => {
  it('numbers every committed fact without gap, with two of them at work and commands still coming', async () => {
    // An SQLite file has one owning process, and there both sequencers share its queue.
    const twin = engine === 'mysql' ? await openToys({ config: owner.config }) : owner;
    const sequencers = async (busy: () => boolean) => {
      while (busy()) await Promise.all([drainSequence(owner.database), drainSequence(twin.database)]);
    };
    let busy = true;
    const work = sequencers(() => busy);
    await all(120);
    busy = false;
    await work;
    await drainSequence(owner.database);
    const facts = await owner.database.reader.manager.find(FactEntity, { order: { position: 'ASC' } });
    expect(facts.map(({ position }) => position)).toEqual(Array.from({ length: 120 }, (_, i) => i + 1));
    expect(await owner.database.reader.manager.countBy(FactEntity, { position: IsNull() })).toBe(0);
    expect((await owner.database.reader.manager.findOneBy(SequenceEntity, { name: 'fact' }))?.last).toBe(120);
    if (twin !== owner) await twin.database.close();
  });

  it('puts the facts of one subject in the order of its versions, whatever their ids say', async () => {
    await owner.database.transaction(async (db) => {
      const fact = (id: string, subject: string, subjectVersion: number) => ({
        id,
        subject,
        subjectVersion,
        position: null,
        commandId: 'c',
        ordinal: 0,
        type: 'toy.made.v1',
        place: {},
        data: {},
        happenedAt: new Date(),
        knownAt: new Date(),
      });
      await db.insert(FactEntity, [
        fact('1', 's', 3),
        fact('2', 'other', 1),
        fact('3', 's', 1),
        fact('4', 's', 2),
      ]);
    });
    await drainSequence(owner.database);
    const facts = await localFeed('owner', owner.database).read(0, 10);
    expect(facts.map(({ subject, subjectVersion }) => `${subject}${subjectVersion}`)).toEqual([
      's1',
      'other1',
      's2',
      's3',
    ]);
  });
  it('says so when its counter stands behind positions that are taken, instead of trying for ever', async () => {
    await all(2);
    await drainSequence(owner.database);
    await all(1);
    await owner.database.transaction(async (db) => {
      await db.update(SequenceEntity, { name: 'fact' }, { last: 0 });
      await db.update(FactEntity, { position: 3 }, { position: null });
    });
    await expect(drainSequence(owner.database)).rejects.toThrow();
  });
});

describe('a consumer', () => {
  const applied: string[] = [];
  const copy = (fails: (fact: FactRecord) => boolean = () => false): FactHandler => ({
    wants: ({ type }) => type === 'toy.made.v1',
    apply: async ({ db }, fact) => {
      await db.insert(ToyEntity, { id: fact.subject, name: 'copy', version: fact.position });
      if (fails(fact)) throw new Error('the consumer broke');
      applied.push(fact.subject);
    },
  });
  const options = { clock: () => new Date(), onError: () => undefined };

  it('applies each fact once, in order, though it breaks on the way and two of them run', async () => {
    let breaks = 3;
    const handlers = [copy(({ position }) => position % 7 === 0 && (breaks -= 1) >= 0)];
    const feed = localFeed('owner', owner.database);
    const consumers = [1, 2].map(() => new Consumer(user.database, feed, handlers, options));
    await all(40);
    await drainSequence(owner.database);
    for (let i = 0; i < 10; i += 1) await Promise.all(consumers.map((consumer) => consumer.settled()));
    const made = await owner.database.reader.manager.find(ToyEntity);
    const copies = await user.database.reader.manager.find(ToyEntity, { order: { version: 'ASC' } });
    expect(copies.map(({ version }) => version)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
    expect(copies.map(({ id }) => id).toSorted()).toEqual(made.map(({ id }) => id).toSorted());
    expect(await user.database.reader.manager.find(FeedCursorEntity)).toEqual([
      { source: 'owner', position: 40 },
    ]);
    await Promise.all(consumers.map((consumer) => consumer.stop()));
  });

  it('names the fact it cannot take, applies nothing of its page, and goes on once it can', async () => {
    let bad = true;
    const problems: unknown[] = [];
    await all(3);
    await drainSequence(owner.database);
    const consumer = new Consumer(
      user.database,
      localFeed('owner', owner.database),
      [copy(({ position }) => bad && position === 2)],
      { ...options, onError: (error) => problems.push(error) },
    );
    await consumer.settled();
    await consumer.settled();
    expect(problems).toEqual([
      expect.objectContaining({
        name: 'FeedStopped',
        message: 'The facts of owner stop before position 2 (toy.made.v1)',
        cause: expect.objectContaining({ message: 'the consumer broke' }),
      }),
    ]);
    const copies = () => user.database.reader.manager.count(ToyEntity);
    expect(await copies()).toBe(0);
    bad = false;
    await consumer.settled();
    expect(await copies()).toBe(3);
    await consumer.stop();
  });

  it('is not troubled by a second one: whoever comes later finds the work done', async () => {
    const problems: unknown[] = [];
    const slow: FactHandler = {
      ...copy(),
      apply: async (unit, fact) => {
        await new Promise((wake) => setTimeout(wake, 2));
        await copy().apply(unit, fact);
      },
    };
    const feed = localFeed('owner', owner.database);
    await all(40);
    await drainSequence(owner.database);
    const watched = { ...options, onError: (error: unknown) => problems.push(error) };
    const consumers = [1, 2].map(() => new Consumer(user.database, feed, [slow], watched));
    await Promise.all(consumers.map((consumer) => consumer.settled()));
    expect(problems).toEqual([]);
    expect(await user.database.reader.manager.count(ToyEntity)).toBe(40);
    await Promise.all(consumers.map((consumer) => consumer.stop()));
  });
});

describe('the feed of another process', () => {
  it('says whose it is when it cannot be read', async () => {
    const nobody = httpFeed(
      'property',
      'http://127.0.0.1:1/graphql',
      'a-secret-for-tests-that-protects-nothing',
    );
    await expect(nobody.read(0, 10)).rejects.toThrow('The feed of property cannot be read');
  });
});
