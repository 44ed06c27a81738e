import type { TestSubgraph } from '@redgrid/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LedgerAccountEntity } from './index.ts';
import { broken, codeOf, startLedger, stocked } from './ledger.fixture.ts';

// The condition of the conditional update is taken away: what R02 promises must then break.
vi.mock('./guard.ts', () => ({ WITHIN_LIMITS: '1 = 1' }));

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startLedger();
});
afterAll(() => subgraph.close());

describe('R36 without the conditional update', () => {
  it('stock is oversold, and the check of the book says so', async () => {
    const { book, store, redeem } = await stocked(subgraph, 100);
    const codes: (string | null)[] = [];
    for (let who = 0; who < 30; who += 1) codes.push(await codeOf(redeem(`r-${who}`, 5)));
    expect(codes.filter((code) => code === null)).toHaveLength(30);
    const [left] = (await subgraph.rows(LedgerAccountEntity)).filter(({ id }) => id === store);
    expect(left?.balance).toBeLessThan(0);
    expect(await broken(subgraph, book)).toEqual(['LEDGER_WITHIN_LIMITS']);
  });
});
