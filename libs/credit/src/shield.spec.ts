import { publicOperations, shieldFindings } from '@redgrid/testing';
import { expect, it } from 'vitest';
import { credit } from './index.ts';
import { creditShield } from './shield.ts';

it('GW-01 covers every field of the credit domain and stands before each ruled one', async () => {
  expect(await shieldFindings(credit)).toEqual({ uncovered: [], unguarded: [], needlesslyWrapped: [] });
});

it('GW-01 lets people without login read the published lists and nothing else of the credit domain', () => {
  expect(publicOperations(creditShield)).toEqual([
    'Query.companyList',
    'Query.companyListEntry',
    'Query.companyListReasons',
  ]);
});
