import { publicOperations, shieldFindings } from '@redgrid/testing';
import { describe, expect, it } from 'vitest';
import { property } from './index.ts';

describe('GW-01 the property shield', () => {
  it('names every field, and wraps those it rules only', async () => {
    expect(await shieldFindings(property)).toEqual({ uncovered: [], unguarded: [], needlesslyWrapped: [] });
  });
  it('opens to people without login what is published, and nothing else', () => {
    expect(publicOperations(property.shield)).toEqual([
      'Query.compoundNotice',
      'Query.compoundDisclosure',
      'Query.disclosureEvidence',
    ]);
  });
});
