import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoCounty } from '@redgrid/demo';
import { startOfLocalDay } from '@redgrid/policy';
import { engine } from '@redgrid/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SimulatedClock } from './clock.ts';
import { demonstrate } from './demonstrate.ts';
import { SeededIds } from './seeded-ids.ts';
import { openCounty, type SimulatedCounty } from './simulated-county.ts';

const TODAY = '2026-11-20';
const WORKING = ['RECEIVED', 'CLASSIFIED', 'ASSIGNED', 'IN_PROGRESS', 'ESCALATED', 'REOPENED'];
const APPEALS = '{ list: appeals(first: 100) { nodes { state } } }';
const EVALUATIONS = '{ list: evaluations(published: false, first: 100) { nodes { state } } }';
const CONTRACTS = '{ list: contracts(first: 100) { nodes { state } } }';

/** Where somebody finds what there is to do: a list, and the states that wait for them. */
const WORK: Readonly<Record<string, readonly [query: string, states: readonly string[]]>> = {
  'city-housing': [EVALUATIONS, ['REVIEW', 'PUBLISHED', 'OBJECTION']],
  'county-housing': [CONTRACTS, ['SIGNED']],
  'county-enforcement': [APPEALS, [...WORKING, 'RESOLVED', 'CLOSED']],
  'county-police': [APPEALS, [...WORKING, 'RESOLVED', 'CLOSED']],
  hotline: [APPEALS, ['RESOLVED']],
  evaluator: [EVALUATIONS, ['PLANNED', 'COLLECTING', 'SCORING']],
  'street-shancheng': [APPEALS, ['ESCALATED', 'ASSIGNED']],
  'street-sample': [APPEALS, WORKING],
  'community-ziwei': [APPEALS, WORKING],
  'grid-head-meiyuan-1': [APPEALS, WORKING],
  'grid-worker': [APPEALS, WORKING],
  'company-head': [CONTRACTS, ['ENDED', 'EXPIRING', 'DRAFT', 'SIGNED', 'FILED', 'PUBLISHED', 'IN_FORCE']],
  'project-manager': [CONTRACTS, ['ENDED', 'EXPIRING', 'DRAFT', 'SIGNED', 'FILED', 'PUBLISHED', 'IN_FORCE']],
  'committee-chair': [CONTRACTS, ['ENDED', 'EXPIRING', 'DRAFT', 'SIGNED', 'FILED', 'PUBLISHED', 'IN_FORCE']],
  owner: [APPEALS, [...WORKING, 'RESOLVED', 'FEEDBACK', 'CLOSED']],
  resident: [APPEALS, [...WORKING, 'RESOLVED', 'FEEDBACK', 'CLOSED']],
};

describe.runIf(engine === 'sqlite')('the demonstration after four weeks of life', () => {
  let folder: string;
  let county: SimulatedCounty;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'redgrid-demonstration-'));
    await demonstrate(folder, TODAY);
    const clock = new SimulatedClock(startOfLocalDay(TODAY).getTime() + 9 * 3_600_000);
    county = await openCounty(folder, { clock, ids: new SeededIds(2) }, (error) => {
      throw error as Error;
    });
  }, 900_000);
  afterAll(async () => {
    await county.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function ask(account: string, query: string) {
    const token = await county.identity.issueDevToken(`demo-account-${account}`, 3600);
    const principal = await county.identity.identify({ authorization: `Bearer ${token}` });
    const { data, errors } = await county.gateway.execute({ query }, { principal });
    expect(errors ?? []).toEqual([]);
    return data as { list: { nodes: { state: string }[] } };
  }

  it.each(Object.entries(WORK))('gives %s something to do', async (account, [query, states]) => {
    const { list } = await ask(account, query);
    const waiting = list.nodes.filter(({ state }) => states.includes(state));
    expect(waiting.length).toBeGreaterThan(0);
  });

  it('gives every other role shown something to look at', async () => {
    const others = demoCounty()
      .accounts.filter(({ listed }) => listed)
      .map(({ id }) => id.replace('demo-account-', ''))
      .filter((account) => !(account in WORK));
    expect(others.toSorted()).toEqual(['admin', 'association', 'county-organisation']);
    const { list: accounts } = await ask(
      'admin',
      '{ list: accounts(first: 100) { nodes { state: title } } }',
    );
    expect(accounts.nodes.length).toBeGreaterThan(50);
    const grades =
      '{ list: companyCreditGrades(unitId: "demo-county-shanting", first: 20) { nodes { state: grade } } }';
    expect((await ask('association', grades)).list.nodes).toHaveLength(6);
    const branches = '{ list: partyOrganisations(first: 100) { nodes { state: name } } }';
    expect((await ask('county-organisation', branches)).list.nodes.length).toBeGreaterThan(40);
  });

  it('shows appeals in every state, some of them overdue', async () => {
    const counts = new Map<string, number>();
    for (const state of [...WORKING, 'RESOLVED', 'FEEDBACK', 'CLOSED', 'REJECTED']) {
      const { list } = await ask(
        'city-housing',
        `{ list: appeals(filter: { state: ${state} }, first: 100) { nodes { state } } }`,
      );
      counts.set(state, list.nodes.length);
    }
    expect([...counts].filter(([, count]) => count === 0)).toEqual([]);
    const overdue = '{ list: appeals(filter: { overdue: true }, first: 20) { nodes { state } } }';
    expect((await ask('city-housing', overdue)).list.nodes.length).toBeGreaterThan(0);
  });
});
