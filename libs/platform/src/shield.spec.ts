import { drift } from '@redgrid/database';
import { publicOperations, shieldFindings } from '@redgrid/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { startPlatform } from './platform.fixture.ts';
import { platform } from './platform.ts';
import { platformShield } from './shield.ts';

describe('GW-01 the platform domain', () => {
  let stop = () => Promise.resolve();
  afterEach(() => stop());

  it('names every field in its shield, and wraps ruled fields only', async () => {
    expect(await shieldFindings(platform)).toEqual({ uncovered: [], unguarded: [], needlesslyWrapped: [] });
  });
  it('lets people without login ask for packs and policies, and nothing else', () => {
    expect(publicOperations(platformShield)).toEqual(['Query.policy', 'Query.policyPacks']);
  });
  it('has the tables its entities say', async () => {
    const subgraph = await startPlatform();
    stop = () => subgraph.close();
    expect(await drift(subgraph.running.database)).toEqual([]);
  });
});
