import type { TestSubgraph } from '@redgrid/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LedgerAccountEntity } from './index.ts';
import { broken, codeOf, startLedger, stocked } from './ledger.fixture.ts';

// The condition of the conditional update is taken away: what R01 and R02 promise must then break.
vi.mock('./guard.ts', () => ({ WITHIN_LIMITS: '1 = 1' }));

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startLedger();
});
afterAll(() => subgraph.close());

describe('R36 without the conditional update', () => {
  it('stock is oversold, and the check of the book says so', async () => {
    const { book, store, redeem } = await stocked(subgraph, 100);
    const codes = await Promise.all(Array.from({ length: 30 }, (_, who) => codeOf(redeem(`r-${who}`, 5))));
    expect(codes.filter((code) => code === null).length).toBeGreaterThan(20);
    const [left] = (await subgraph.rows(LedgerAccountEntity)).filter(({ id }) => id === store);
    expect(left?.balance).toBeLessThan(0);
    expect(await broken(subgraph, book)).toEqual(['LEDGER_WITHIN_LIMITS']);
  });
});
