import { setImmediate as turn } from 'node:timers/promises';
import type { TestSubgraph } from '@redgrid/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountId, LedgerAccountEntity, post } from './index.ts';
import { act, broken, codeOf, fund, funded, house, startLedger, stocked } from './ledger.fixture.ts';

const SECONDS = 3;
const HOUSES = 20;
const EACH = 500;

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startLedger();
});
afterAll(() => subgraph.close());

describe('R01 money is conserved', () => {
  it('while eight write and two read: every read shows the opening total, and nobody is in the red', async () => {
    const book = fund('bank');
    const names = await funded(subgraph, book, HOUSES, EACH);
    const until = Date.now() + SECONDS * 1_000;
    const any = () => names[Math.floor(Math.random() * HOUSES)] ?? 'h0';
    let transfers = 0;
    const writer = async (who: number) => {
      for (let round = 0; Date.now() < until; round += 1) {
        const [from, to, amount] = [any(), any(), 1 + Math.floor(Math.random() * EACH)];
        if (from === to) continue;
        const postings = [
          { accountId: accountId(book, house(from)), debit: amount },
          { accountId: accountId(book, house(to)), credit: amount },
        ];
        const code = await codeOf(
          act(subgraph, async (unit) => {
            const posted = await post(unit, book, { kind: 'MOVE', reference: `${who}-${round}`, postings });
            // Readers look while this is written and not yet committed.
            await turn();
            return posted;
          }),
        );
        expect([null, 'INSUFFICIENT_FUNDS']).toContain(code);
        if (code === null) transfers += 1;
      }
    };
    const totals: string[] = [];
    const reader = async () => {
      while (Date.now() < until) {
        const [row] = await subgraph
          .request()
          .unit.db.query<{ total: unknown; least: unknown; controls: unknown }[]>(
            `SELECT SUM(CASE WHEN kind = 'HOUSE' THEN balance ELSE 0 END) AS total, MIN(balance) AS least,
             SUM(CASE WHEN kind = 'BUILDING' THEN balance ELSE 0 END) AS controls
             FROM ledger_account WHERE bookId = 'FUND:bank'`,
          );
        expect(Number(row?.least)).toBeGreaterThanOrEqual(0);
        totals.push(`${Number(row?.total)} ${Number(row?.controls)}`);
        await turn();
      }
    };
    await Promise.all([...Array.from({ length: 8 }, (_, who) => writer(who)), reader(), reader()]);
    expect(transfers).toBeGreaterThan(5);
    expect(totals.length).toBeGreaterThan(5);
    expect(new Set(totals)).toEqual(new Set([`${HOUSES * EACH} ${HOUSES * EACH}`]));
    expect(await broken(subgraph, book)).toEqual([]);
  }, 60_000);
});

describe('R02 limited stock', () => {
  it('is never oversold: of 130 who want 10 of 1,000 pieces, eight at a time, 100 get them', async () => {
    const { book, store, redeem } = await stocked(subgraph, 1_000);
    const waiting = Array.from({ length: 130 }, (_, who) => who);
    const codes: (string | null)[] = [];
    const till = async () => {
      for (let who = waiting.pop(); who !== undefined; who = waiting.pop())
        codes.push(await codeOf(redeem(`r-${who}`, 10)));
    };
    await Promise.all(Array.from({ length: 8 }, till));
    expect(codes.filter((code) => code === null)).toHaveLength(100);
    expect(codes.filter((code) => code === 'INSUFFICIENT_FUNDS')).toHaveLength(30);
    const [left] = (await subgraph.rows(LedgerAccountEntity)).filter(({ id }) => id === store);
    expect(left?.balance).toBe(0);
    expect(await broken(subgraph, book)).toEqual([]);
  }, 60_000);
});
