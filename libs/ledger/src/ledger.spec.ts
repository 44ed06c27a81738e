import { drift } from '@redgrid/database';
import type { TestSubgraph } from '@redgrid/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accountId,
  balanceAfter,
  LedgerAccountEntity,
  LedgerEntryEntity,
  LedgerPostingEntity,
  openAccounts,
  post,
  reverse,
  sequenceAt,
  type Book,
  type Posting,
} from './index.ts';
import {
  act,
  broken,
  codeOf,
  fund,
  fundAccounts,
  funded,
  HELD,
  house,
  startLedger,
} from './ledger.fixture.ts';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startLedger();
});
afterAll(() => subgraph.close());

const balanceOf = async (book: Book, name: { kind: string; ownerId: string }) =>
  (await subgraph.rows(LedgerAccountEntity)).find(({ id }) => id === accountId(book, name))?.balance;
const pay = (book: Book, reference: string, from: string, amount: number) =>
  act(subgraph, (unit) =>
    post(unit, book, {
      kind: 'PAYMENT',
      reference,
      postings: [
        { accountId: accountId(book, house(from)), debit: amount },
        { accountId: accountId(book, HELD), credit: amount },
      ],
    }),
  );
const takeBack = (book: Book, entryId: string, reference: string) =>
  act(subgraph, (unit) => reverse(unit, book, { entryId, reference, note: '记错' }));

describe('PROP-19 a book', () => {
  it('has the tables its entities say', async () => {
    expect(await drift(subgraph.running.database)).toEqual([]);
  });

  it('carries every posting up to its control accounts', async () => {
    const book = fund('up');
    await funded(subgraph, book, 4, 100);
    await pay(book, 'p1', 'h1', 30);
    const balances = [house('h0'), house('h1'), { kind: 'BUILDING', ownerId: 'b0' }].map((name) =>
      balanceOf(book, name),
    );
    expect(await Promise.all(balances)).toEqual([100, 70, 200]);
    expect(await balanceOf(book, { kind: 'BUILDING', ownerId: 'b1' })).toBe(170);
    expect(await balanceOf(book, { kind: 'COMPOUND', ownerId: 'whole' })).toBe(370);
    expect(await balanceOf(book, HELD)).toBe(370);
    expect(await broken(subgraph, book)).toEqual([]);
  });

  it('refuses what an account does not have, says what is missing, and writes nothing', async () => {
    const book = fund('short');
    await funded(subgraph, book, 2, 100);
    const refused = await pay(book, 'p1', 'h0', 101).catch(
      (error: unknown) => (error as { extensions: unknown }).extensions,
    );
    expect(refused).toEqual({
      code: 'INSUFFICIENT_FUNDS',
      accounts: 1,
      missingFen: 1,
      missing: [{ kind: 'HOUSE', ownerId: 'h0', balance: 100, missing: 1 }],
    });
    const entries = (await subgraph.rows(LedgerEntryEntity)).filter(({ bookId }) => bookId === 'FUND:short');
    expect(entries).toHaveLength(1);
    await pay(book, 'p1', 'h0', 100);
    expect(await broken(subgraph, book)).toEqual([]);
  });

  it('XB06 takes an entry back by another, once, and never a reversal', async () => {
    const book = fund('back');
    await funded(subgraph, book, 2, 100);
    const { entryId } = await pay(book, 'p1', 'h0', 60);
    const back = await takeBack(book, entryId, 'r1');
    expect(await balanceOf(book, house('h0'))).toBe(100);
    expect((await takeBack(book, entryId, 'r1')).repeated).toBe(true);
    expect(await codeOf(takeBack(book, entryId, 'r2'))).toBe('LEDGER_NOT_REVERSIBLE');
    expect(await codeOf(takeBack(book, back.entryId, 'r3'))).toBe('LEDGER_NOT_REVERSIBLE');
    expect(await codeOf(takeBack(fund('up'), entryId, 'r4'))).toBe('NOT_FOUND');
    expect(await broken(subgraph, book)).toEqual([]);
    const kept = (await subgraph.rows(LedgerEntryEntity)).filter(({ bookId }) => bookId === 'FUND:back');
    expect(kept.map(({ kind, sequence }) => `${sequence} ${kind}`).toSorted()).toEqual([
      '1 DEPOSIT',
      '2 PAYMENT',
      '3 REVERSAL',
    ]);
  });

  it('does not take back a deposit that has been spent', async () => {
    const book = fund('spent');
    await funded(subgraph, book, 1, 100);
    const [{ id } = { id: '' }] = (await subgraph.rows(LedgerEntryEntity)).filter(
      ({ bookId }) => bookId === 'FUND:spent',
    );
    await pay(book, 'p1', 'h0', 1);
    expect(await codeOf(takeBack(book, id, 'r1'))).toBe('INSUFFICIENT_FUNDS');
  });

  it('knows a reference once per book, and the same entry again', async () => {
    const [book, other] = [fund('once'), fund('other')];
    await funded(subgraph, book, 2, 100);
    await funded(subgraph, other, 2, 100);
    const first = await pay(book, 'bank-1', 'h0', 10);
    expect(await pay(book, 'bank-1', 'h0', 10)).toEqual({ ...first, repeated: true });
    expect(await codeOf(pay(book, 'bank-1', 'h0', 11))).toBe('LEDGER_REFERENCE_USED');
    expect((await pay(other, 'bank-1', 'h0', 10)).repeated).toBe(false);
    const twins = await Promise.all(Array.from({ length: 8 }, () => pay(book, 'bank-2', 'h1', 10)));
    expect(twins.filter(({ repeated }) => !repeated)).toHaveLength(1);
    expect(await balanceOf(book, house('h1'))).toBe(90);
    expect(await broken(subgraph, book)).toEqual([]);
  });

  it('XB07 keeps its order when the clock goes back, and knows every past balance', async () => {
    const book = fund('clock');
    await funded(subgraph, book, 1, 100);
    await pay(book, 'p1', 'h0', 10);
    const before = subgraph.clock.now();
    subgraph.clock.advance(-3_600_000);
    await pay(book, 'p2', 'h0', 10);
    subgraph.clock.advance(2 * 3_600_000);
    await pay(book, 'p3', 'h0', 10);
    const entries = (await subgraph.rows(LedgerEntryEntity))
      .filter(({ bookId }) => bookId === 'FUND:clock')
      .toSorted((a, b) => a.sequence - b.sequence);
    expect(entries.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4]);
    const times = entries.map(({ postedAt }) => postedAt.getTime());
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    const { unit } = subgraph.request();
    const id = accountId(book, house('h0'));
    expect(await Promise.all([0, 1, 2, 3, 4].map((sequence) => balanceAfter(unit, id, sequence)))).toEqual([
      0, 100, 90, 80, 70,
    ]);
    expect(await sequenceAt(unit, book, before)).toBe(3);
    expect(await sequenceAt(unit, book, new Date(before.getTime() - 7_200_000))).toBe(0);
    expect(await sequenceAt(unit, book, subgraph.clock.now())).toBe(4);
  });

  it('refuses postings that do not cancel out, or reach another book or a control account', async () => {
    const [book, other] = [fund('wrong'), fund('wrong2')];
    await funded(subgraph, book, 2, 100);
    await funded(subgraph, other, 1, 100);
    const [held, h0] = [accountId(book, HELD), accountId(book, house('h0'))];
    const whole = accountId(book, { kind: 'COMPOUND', ownerId: 'whole' });
    const attempt = (...postings: Parameters<typeof post>[2]['postings']) =>
      act(subgraph, (unit) => post(unit, book, { kind: 'PAYMENT', reference: 'x', postings }));
    for (const wrong of [
      [{ accountId: h0, debit: 5 }],
      [
        { accountId: h0, debit: 5 },
        { accountId: held, credit: 4 },
      ],
      [
        { accountId: h0, debit: -5 },
        { accountId: held, credit: -5 },
      ],
      [
        { accountId: h0, debit: 5 },
        { accountId: h0, credit: 5 },
      ],
    ] as const)
      await expect(attempt(...wrong)).rejects.toThrow(RangeError);
    const strangers = [whole, accountId(other, house('h0')), 'nobody'];
    for (const accountIdOfOther of strangers)
      expect(
        await codeOf(attempt({ accountId: accountIdOfOther, debit: 5 }, { accountId: held, credit: 5 })),
      ).toBe('LEDGER_ACCOUNT_UNKNOWN');
    expect(await broken(subgraph, book)).toEqual([]);
  });

  it('opens accounts again without harm', async () => {
    const book = fund('again');
    const names = await funded(subgraph, book, 3, 50);
    await act(subgraph, async (unit) => {
      await openAccounts(unit, book, fundAccounts([...names, 'new']));
      return {};
    });
    expect(await balanceOf(book, house('h2'))).toBe(50);
    expect(await balanceOf(book, house('new'))).toBe(0);
    expect(await broken(subgraph, book)).toEqual([]);
  });
});

describe('PROP-19 a payment over many houses', () => {
  it('costs few statements, and no more when much is stored', async () => {
    const book = fund('many');
    const names = await funded(subgraph, book, 337, 1_000);
    const statements = async (reference: string) => {
      const postings = names.map((name) => ({ accountId: accountId(book, house(name)), debit: 1 }));
      const held = { accountId: accountId(book, HELD), credit: names.length };
      let sent = 0;
      await act(subgraph, async (unit) => {
        const query = unit.db.queryRunner?.query.bind(unit.db.queryRunner);
        if (!unit.db.queryRunner || !query) throw new Error('no transaction');
        Object.assign(unit.db.queryRunner, {
          query: (...call: Parameters<typeof query>) => {
            sent += 1;
            return query(...call);
          },
        });
        return post(unit, book, { kind: 'PAYMENT', reference, postings: [...postings, held] }).finally(() => {
          Object.assign(unit.db.queryRunner ?? {}, { query });
        });
      });
      return sent;
    };
    const first = await statements('p1');
    for (const reference of ['p2', 'p3', 'p4']) await statements(reference);
    expect(await statements('p5')).toBe(first);
    expect(first).toBeLessThanOrEqual(16);
    expect(await broken(subgraph, book)).toEqual([]);
  });
});

describe('PROP-19 ledgerCheck', () => {
  const spoilt: readonly [string, (book: Book) => Promise<unknown>][] = [
    [
      'LEDGER_BALANCES_ARE_SUMS',
      (book) =>
        write((db) => db.update(LedgerAccountEntity, { id: accountId(book, house('h0')) }, { balance: 1 })),
    ],
    [
      'LEDGER_CONTROLS_ARE_SUMS',
      (book) =>
        write((db) =>
          db.update(
            LedgerAccountEntity,
            { id: accountId(book, { kind: 'BUILDING', ownerId: 'b0' }) },
            { balance: 1 },
          ),
        ),
    ],
    [
      'LEDGER_ENTRIES_BALANCE',
      (book) =>
        write((db) =>
          db.update(LedgerPostingEntity, { accountId: accountId(book, house('h0')) }, { credit: 101 }),
        ),
    ],
    [
      'LEDGER_ENTRIES_COMPLETE',
      (book) =>
        write((db) => db.update(LedgerEntryEntity, { bookId: `FUND:${book.subjectId}` }, { amount: 1 })),
    ],
    [
      'LEDGER_NUMBERED_WITHOUT_GAPS',
      (book) =>
        write((db) => db.update(LedgerEntryEntity, { bookId: `FUND:${book.subjectId}` }, { sequence: 9 })),
    ],
    [
      'LEDGER_WITHIN_LIMITS',
      (book) =>
        write((db) => db.update(LedgerAccountEntity, { id: accountId(book, house('h0')) }, { floor: 101 })),
    ],
    [
      'LEDGER_SIDES_EQUAL',
      (book) => write((db) => db.delete(LedgerAccountEntity, { id: accountId(book, house('h0')) })),
    ],
  ];
  const write = (work: Parameters<typeof subgraph.running.database.transaction>[0]) =>
    subgraph.running.database.transaction(work);

  it.each(spoilt)('finds what breaks %s', async (rule, spoil) => {
    const book = fund(`spoilt-${rule}`.slice(0, 36));
    await funded(subgraph, book, 2, 100);
    expect(await broken(subgraph, book)).toEqual([]);
    await spoil(book);
    expect(await broken(subgraph, book)).toContain(rule);
  });
});

describe('PROP-19 any sequence of operations', () => {
  const operation = fc.record({
    what: fc.constantFrom('deposit', 'pay', 'transfer', 'reverse', 'repeat'),
    from: fc.nat(3),
    to: fc.nat(3),
    amount: fc.integer({ min: 1, max: 150 }),
    pick: fc.nat(),
  });

  it('leaves a book that balances, and says of every past what it was', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { maxLength: 12 }), async (operations) => {
        const book = fund(`any-${++run}`);
        await funded(subgraph, book, 4, 100);
        const model = [100, 100, 100, 100];
        const past = [model.slice()];
        const done: { entryId: string; reference: string; changes: number[]; open: boolean }[] = [];
        for (const [index, { what, from, to, amount, pick }] of operations.entries()) {
          const changes = [0, 0, 0, 0];
          const earlier = done[pick % Math.max(1, done.length)];
          if (what === 'deposit') changes[to] = amount;
          if (what === 'pay') changes[from] = -amount;
          if (what === 'transfer' && from !== to) [changes[from], changes[to]] = [-amount, amount];
          if (what === 'reverse' && earlier?.open)
            earlier.changes.forEach((by, at) => (changes[at] = by === 0 ? 0 : -by));
          const reversing = what === 'reverse' && earlier?.open;
          if (changes.every((by) => by === 0)) continue;
          const after = model.map((balance, at) => balance + (changes[at] ?? 0));
          const code = await codeOf(
            act(subgraph, async (unit) => {
              const reference = `op-${index}`;
              const posted = reversing
                ? await reverse(unit, book, { entryId: earlier.entryId, reference, note: 'x' })
                : await post(unit, book, { kind: 'MOVE', reference, postings: postingsOf(book, changes) });
              done.push({ entryId: posted.entryId, reference, changes, open: !reversing });
              return posted;
            }),
          );
          if (after.some((balance) => balance < 0)) {
            expect(code).toBe('INSUFFICIENT_FUNDS');
            continue;
          }
          expect(code).toBeNull();
          if (reversing) earlier.open = false;
          after.forEach((balance, at) => (model[at] = balance));
          past.push(after);
        }
        expect(await broken(subgraph, book)).toEqual([]);
        const { unit } = subgraph.request();
        for (const [sequence, balances] of past.entries())
          for (const [at, balance] of balances.entries())
            expect(await balanceAfter(unit, accountId(book, house(`h${at}`)), sequence + 1)).toBe(balance);
      }),
      { numRuns: 15 },
    );
  });
});

function postingsOf(book: Book, changes: readonly number[]): Posting[] {
  const lines = changes.flatMap((by, at): Posting[] => {
    const id = accountId(book, house(`h${at}`));
    if (by === 0) return [];
    return by > 0 ? [{ accountId: id, credit: by }] : [{ accountId: id, debit: -by }];
  });
  const net = changes.reduce((sum, by) => sum + by, 0);
  const held = accountId(book, HELD);
  if (net === 0) return lines;
  return [...lines, net > 0 ? { accountId: held, debit: net } : { accountId: held, credit: -net }];
}
