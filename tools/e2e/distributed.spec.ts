import { engine } from '@redgrid/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startShape, type Shape } from './shape.ts';

// What only several processes can show: the distributed shape runs on the server engines.
describe.runIf(engine === 'mysql')('six processes', () => {
  let shape: Shape;
  beforeAll(async () => {
    shape = await startShape();
  }, 240_000);
  afterAll(() => shape.stop(), 60_000);

  const QUERY =
    '{ compounds(unitId: "demo-street-shancheng", first: 3) { nodes { name openAppealCount company { name } ownersCommittee { id } } } }';

  it('XA07 refuse every unsigned request to a subgraph before parsing it', async () => {
    for (const url of Object.values(shape.subgraphs))
      for (const body of ['{"query":"{ __typename }"}', '{"query":', 'x'.repeat(2_000_000)]) {
        const response = await fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-redgrid-principal': 'forged' },
          body,
        }).catch(() => null);
        expect(response?.status ?? 401).toBe(401);
      }
    for (const url of Object.values(shape.subgraphs)) expect((await fetch(`${url}/feed`)).status).toBe(401);
  });

  it('R12 answer without a subgraph that is down, say so at its place, and heal when it is back', async () => {
    const pid = shape.pids().grid;
    if (pid === undefined) throw new Error('grid is not running');
    process.kill(pid, 'SIGSTOP');
    const hung = await shape.ask('street-shancheng', QUERY);
    expect(hung.status).toBe(200);
    expect(hung.data.compounds.nodes).toHaveLength(3);
    expect(
      (hung.data.compounds.nodes as { openAppealCount: unknown; name: string }[]).map(
        ({ openAppealCount }) => openAppealCount,
      ),
    ).toEqual([null, null, null]);
    expect(hung.errors.length).toBeGreaterThan(0);
    for (const { path, extensions } of hung.errors) {
      expect(extensions.code).toMatch(/SUBGRAPH_(TIMEOUT|UNAVAILABLE)/);
      expect(extensions.service).toBe('grid');
      expect(path?.at(-1)).toBe('openAppealCount');
    }
    expect(JSON.stringify(hung.errors)).not.toMatch(/127\.0\.0\.1|ECONN|:\d{4,5}/);

    const notice = await fetch(`${shape.url}/notice/demo-compound-01`);
    const page = await notice.text();
    expect(notice.status).toBe(200);
    expect(page).toMatch(/所属网格<\/dt><dd><span class="none">暂时无法读取/);
    expect(page).toContain('元／平方米·月');

    process.kill(pid, 'SIGCONT');
    await expect
      .poll(async () => (await shape.ask('street-shancheng', QUERY)).errors, {
        timeout: 15_000,
        interval: 300,
      })
      .toEqual([]);
  });
});
