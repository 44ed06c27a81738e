import { Role } from '@redgrid/access';
import { FactEntity } from '@redgrid/database';
import { demoCounty } from '@redgrid/demo';
import { startTestSubgraph, type TestSubgraph } from '@redgrid/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDemonstration, property, type PropertyContext } from './index.ts';
import { done } from './district.fixture.ts';

const county = demoCounty();
let subgraph: TestSubgraph<PropertyContext>;
beforeAll(async () => {
  subgraph = await startTestSubgraph(property, { now: '2026-11-22T01:00:00.000Z' });
  await loadDemonstration(subgraph.running, county);
});
afterAll(async () => {
  await subgraph.close();
});
const street = () => {
  const unit = county.units.find(({ level, name }) => level === 'STREET' && name === '山城街道');
  return subgraph.role(Role.Street, 'STREET', unit?.id ?? '');
};

describe('PROP-01 the demonstration county', () => {
  it('has the 41 compounds of the attachments, 20 managed and 21 not', async () => {
    const counts = await done(
      street(),
      `{ managed: compounds(managed: true) { totalCount { value } } unmanaged: compounds(withoutCompany: true) { totalCount { value } } }`,
    );
    expect(counts).toEqual({
      managed: { totalCount: { value: 20 } },
      unmanaged: { totalCount: { value: 21 } },
    });
  });
  it('PROP-02 has totals that are those of its houses', async () => {
    const { compounds } = await done(
      street(),
      `{ compounds(first: 100) { nodes { name floorArea houseTotals { houses area } } } }`,
    );
    for (const { name, floorArea, houseTotals } of compounds.nodes) {
      const compound = county.compounds.find((each) => each.name === name);
      const houses = county.houses.filter(({ compoundId }) => compoundId === compound?.id);
      expect(houseTotals).toEqual({ houses: houses.length, area: floorArea });
    }
  });
  it('PROP-09 has contracts in several states, filed and not, each with its history', async () => {
    const { contracts } = await done(
      street(),
      `{ contracts(first: 100) { nodes { state filingState history { to } company { name } compound { name } } } }`,
    );
    const of = (state: string) =>
      contracts.nodes.filter((contract: { state: string }) => contract.state === state).length;
    expect(contracts.nodes).toHaveLength(county.contracts.length);
    expect(of('SIGNED')).toBe(county.contracts.filter(({ filedOn }) => filedOn === null).length);
    expect(of('IN_FORCE')).toBeGreaterThan(5);
    for (const { state, history } of contracts.nodes) expect(history.at(-1).to).toBe(state);
  });
  it('PROP-19 has funds whose books hold together', async () => {
    const { compounds } = await done(
      street(),
      `{ compounds(first: 100) { nodes { id fund { balance held } } } }`,
    );
    const funded = compounds.nodes.filter(({ fund }: { fund: unknown }) => fund !== null);
    expect(funded.length).toBe(4);
    for (const { id, fund } of funded) {
      expect(fund.balance).toBeGreaterThan(10_000_000);
      const { ledgerCheck } = await done(street(), `{ ledgerCheck(compoundId: "${id}") { passed } }`);
      expect([ledgerCheck.passed, fund.held]).toEqual([true, fund.balance]);
    }
  });
  it('is loaded once, and tells nobody of single houses', async () => {
    const facts = async () => (await subgraph.rows(FactEntity)).length;
    const before = await facts();
    await loadDemonstration(subgraph.running, county);
    expect(await facts()).toBe(before);
    expect(before).toBeLessThan(200);
  });
});
