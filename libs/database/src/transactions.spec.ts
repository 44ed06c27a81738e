import { asCall, command, forgetOldKeys, KEYS_KEPT_MS, RequestContext } from './index.ts';
import { DomainError } from '@redgrid/errors';
import { engine, makeToy, openToys, person, ToyEntity } from '@redgrid/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AuditEntity, FactEntity, IdempotencyEntity } from './kit.entities.ts';

let toys: Awaited<ReturnType<typeof openToys>>;
const ann = person('ann');
const rows = <Row extends object>(entity: new () => Row) => toys.database.reader.manager.find(entity);

beforeEach(async () => {
  toys = await openToys({ poolSize: 10 });
});
afterEach(() => toys.close());

describe('transactions that overlap', () => {
  it('lose nothing that was committed and show nothing that was not, 200 at once and a third of them failing', async () => {
    const ghosts: string[] = [];
    const looking = new AbortController();
    const reader = (async () => {
      while (!looking.signal.aborted) {
        for (const { name } of await rows(ToyEntity)) if (name.startsWith('fails')) ghosts.push(name);
        await new Promise((wake) => setTimeout(wake, 1));
      }
    })();
    const pause = () => new Promise<void>((wake) => setTimeout(wake, Math.random() * 3));
    const failing = async () => {
      await pause();
      throw new DomainError('ILLEGAL_TRANSITION');
    };
    const outcomes = await Promise.allSettled(
      Array.from({ length: 200 }, (_, i) =>
        i % 3 === 0
          ? makeToy(toys.database, ann, { name: `fails-${i}`, before: failing })
          : makeToy(toys.database, ann, { name: `stays-${i}`, before: pause }),
      ),
    );
    looking.abort();
    await reader;
    const done = outcomes.filter(({ status }) => status === 'fulfilled').length;
    expect(ghosts).toEqual([]);
    expect(done).toBe(133);
    expect((await rows(ToyEntity)).map(({ name }) => name).every((name) => name.startsWith('stays'))).toBe(
      true,
    );
    expect(
      [await rows(ToyEntity), await rows(AuditEntity), await rows(FactEntity)].map((all) => all.length),
    ).toEqual([133, 133, 133]);
  });

  it('all end: 50 commands on a pool of 10, each reading and nesting', async () => {
    const nested = () => {
      const request = new RequestContext(toys.database, { principal: ann });
      return asCall(request, {}, () =>
        command('outer', null, async (unit) => {
          await request.unit.db.find(ToyEntity, { take: 1 });
          const { id } = await makeToy(toys.database, ann, { name: 'inner' });
          expect(await unit.db.existsBy(ToyEntity, { id })).toBe(true);
          return { id };
        }),
      );
    };
    await Promise.all(Array.from({ length: 50 }, nested));
    expect(await rows(ToyEntity)).toHaveLength(50);
    expect(await rows(AuditEntity)).toHaveLength(50);
  });

  it('refuse to read beside the unit of work of a command', async () => {
    const beside = async () => {
      await rows(ToyEntity);
    };
    await expect(makeToy(toys.database, ann, { name: 'a', before: beside })).rejects.toThrow(/unit of work/);
  });

  it.runIf(engine === 'mysql')('start over after a deadlock, as a whole', async () => {
    let attempts = 0;
    const deadlockOnce = async () => {
      attempts += 1;
      if (attempts === 1) throw Object.assign(new Error('Deadlock found'), { errno: 1213 });
    };
    await makeToy(toys.database, ann, { name: 'a', before: deadlockOnce });
    expect(attempts).toBe(2);
    expect(await rows(ToyEntity)).toHaveLength(1);
  });
});

describe('a database that is away', () => {
  it.runIf(engine === 'mysql')('XE01 has a code of its own in reads as in commands', async () => {
    const { reader } = toys.database;
    const kill = async () => {
      const [own] = await reader.query<{ id: number }[]>(
        "SELECT id FROM information_schema.processlist WHERE info = 'SELECT SLEEP(20)'",
      );
      await reader.query(`KILL ${own?.id ?? 0}`);
    };
    const away = { code: 'DATABASE_UNAVAILABLE', extensions: { retryable: true } };
    const reading = expect(reader.query('SELECT SLEEP(20)')).rejects.toMatchObject(away);
    await new Promise((wake) => setTimeout(wake, 200));
    await kill();
    await reading;
    const writing = expect(
      toys.database.transaction((db) => db.query('SELECT SLEEP(20)')),
    ).rejects.toMatchObject(away);
    await new Promise((wake) => setTimeout(wake, 200));
    await kill();
    await writing;
  });

  it.runIf(engine === 'sqlite')('XE01 has a code of its own when the disk is full', async () => {
    const { writer } = toys.database;
    const [{ page_count: pages }] = await writer.query<[{ page_count: number }]>('PRAGMA page_count');
    await writer.query(`PRAGMA max_page_count = ${pages}`);
    const fill = () =>
      Promise.all(
        Array.from({ length: 200 }, (_, i) => makeToy(toys.database, ann, { name: `${i}`.repeat(50) })),
      );
    await expect(fill()).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  });
});

describe('a command with a key', () => {
  it('GW-05 takes effect once when it is sent 50 times at once, and gives every caller the same receipt', async () => {
    const answers = await Promise.allSettled(
      Array.from({ length: 50 }, () => makeToy(toys.database, ann, { key: 'k1', name: 'once' })),
    );
    const receipts = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
    const refusals = answers.flatMap((answer) =>
      answer.status === 'rejected' ? [(answer.reason as DomainError).code] : [],
    );
    const [first] = receipts as { id: string; position?: string }[];
    expect(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(1);
    expect(refusals.every((code) => code === 'IN_PROGRESS')).toBe(true);
    expect(await rows(ToyEntity)).toHaveLength(1);
    expect(await rows(AuditEntity)).toHaveLength(1);
    expect(await makeToy(toys.database, ann, { key: 'k1', name: 'once' })).toEqual(first);
    expect(first?.position).toMatch(/^toy:/);
  });

  it('is refused with other content, and is another command for another caller', async () => {
    await makeToy(toys.database, ann, { key: 'k1', name: 'a' });
    await expect(makeToy(toys.database, ann, { key: 'k1', name: 'b' })).rejects.toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
    await makeToy(toys.database, person('bob'), { key: 'k1', name: 'b' });
    expect((await rows(ToyEntity)).map(({ name }) => name).toSorted()).toEqual(['a', 'b']);
  });

  it('leaves nothing behind when it is refused, so that the corrected request may use the key', async () => {
    const refuse = () => Promise.reject(new DomainError('ILLEGAL_TRANSITION'));
    await expect(makeToy(toys.database, ann, { key: 'k1', name: 'a', before: refuse })).rejects.toThrow();
    expect([await rows(IdempotencyEntity), await rows(AuditEntity), await rows(FactEntity)]).toEqual([
      [],
      [],
      [],
    ]);
    await makeToy(toys.database, ann, { key: 'k1', name: 'corrected' });
    expect(await rows(ToyEntity)).toHaveLength(1);
  });

  it.runIf(engine === 'mysql')(
    'is in progress for whoever waited as long as a lock is waited for',
    async () => {
      let release: (() => void) | undefined;
      const held = new Promise<void>((done) => {
        release = done;
      });
      const first = makeToy(toys.database, ann, { key: 'k1', name: 'a', before: () => held });
      await new Promise((wake) => setTimeout(wake, 100));
      const started = performance.now();
      await expect(makeToy(toys.database, ann, { key: 'k1', name: 'a' })).rejects.toMatchObject({
        code: 'IN_PROGRESS',
      });
      expect(performance.now() - started).toBeLessThan(5000);
      release?.();
      const receipt = await first;
      expect(await makeToy(toys.database, ann, { key: 'k1', name: 'a' })).toEqual(receipt);
    },
  );

  it('GW-05 is forgotten after 30 days, and not a moment before', async () => {
    const receipt = await makeToy(toys.database, ann, { key: 'k1', name: 'a' });
    const [{ at } = { at: new Date() }] = await rows(IdempotencyEntity);
    const later = (ms: number) => new Date(at.getTime() + KEYS_KEPT_MS + ms);
    expect(await forgetOldKeys(toys.database, later(-1))).toBe(0);
    expect(await makeToy(toys.database, ann, { key: 'k1', name: 'a' })).toEqual(receipt);
    expect(await forgetOldKeys(toys.database, later(0))).toBe(1);
    expect(await makeToy(toys.database, ann, { key: 'k1', name: 'a' })).not.toEqual(receipt);
  });

  it.each(['', ' ', 'a b', 'x'.repeat(129), '钥匙', 'a\nb'])('is refused when the key is %j', async (bad) => {
    await expect(makeToy(toys.database, ann, { key: bad, name: 'a' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });
});
