import { drift } from '@redgrid/database';
import { publicOperations, shieldFindings, startTestSubgraph } from '@redgrid/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { evaluation } from './evaluation.ts';
import { evaluationShield } from './shield.ts';

describe('GW-01 the evaluation domain', () => {
  let stop = () => Promise.resolve();
  afterEach(() => stop());

  it('names every field in its shield, and wraps ruled fields only', async () => {
    expect(await shieldFindings(evaluation)).toEqual({ uncovered: [], unguarded: [], needlesslyWrapped: [] });
  });
  it('opens to people without login the public board, and nothing else', () => {
    expect(publicOperations(evaluationShield)).toEqual([
      'Query.publications',
      'Query.publication',
      'Query.verifyDraw',
    ]);
  });
  it('has the tables its entities say', async () => {
    const subgraph = await startTestSubgraph(evaluation);
    stop = () => subgraph.close();
    expect(await drift(subgraph.running.database)).toEqual([]);
  });
});
