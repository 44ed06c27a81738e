import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROLES, ScopeType, type Grant, type Principal, type Role } from '@redgrid/access';
import { Secrets } from '@redgrid/database';
import { domains, loadDemonstration } from '@redgrid/graph';
import { startAll, type RunningDomains } from '@redgrid/runtime';
import type { RunningSubgraph } from '@redgrid/subgraph';
import { engine, TEST_SECRET } from '@redgrid/testing';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Records anybody may see; a new one is a decision to be made here. */
const OPEN = [
  'credit.CompanyCreditGrade',
  'evaluation.Evaluation',
  'organisation.AdministrativeUnit',
  'property.Company',
];
/** Registers: whoever holds any role at their place sees them, of the whole graph its administrators alone. */
const REGISTERS = [
  'grid.Grid',
  'organisation.OwnersCommittee',
  'organisation.PartyOrganisation',
  'property.Building',
  'property.Compound',
  'property.Project',
];
/** A role no rule names reads nothing by being held everywhere; platform grants the whole system to administrators alone. */
const NO_READERS: readonly Role[] = ['PUBLIC', 'VOLUNTEER', 'MERCHANT', 'RED_PARTNER'];

interface Sample {
  readonly name: string;
  readonly running: RunningSubgraph;
  readonly type: string;
  readonly ids: readonly string[];
}

/** Records of the demonstration county, by domain and type: what a reference from elsewhere leads to. */
async function samplesOf(running: RunningSubgraph): Promise<Sample[]> {
  const { domain, database, name } = running;
  const resolvers = domain.resolvers as Record<string, Record<string, unknown>>;
  const types = Object.keys(resolvers).filter((type) => resolvers[type]?.__resolveReference);
  const found = await Promise.all(
    types.map(async (type) => {
      const entity = domain.entities.find((each) => each.name === `${type}Entity`);
      const rows = entity ? await database.reader.manager.find(entity, { take: 400 }) : [];
      const all = rows.map((row) => (row as { readonly id: string }).id);
      const ids = [all[0], all[Math.floor(all.length / 2)], all.at(-1)].flatMap((id) => id ?? []);
      return { name: `${name}.${type}`, running, type, ids };
    }),
  );
  return found.filter(({ ids }) => ids.length > 0);
}

const somebody = (...grants: Grant[]): Principal => ({
  id: 'somebody',
  kind: 'PERSON',
  personId: 'nobody-in-the-county',
  grants,
  grantsVersion: 1,
});

/** The names of the samples of which the caller gets a record. */
async function seen(samples: readonly Sample[], principal: Principal | null): Promise<string[]> {
  const byDomain = Map.groupBy(samples, ({ running }) => running);
  const names = await Promise.all(
    [...byDomain].map(async ([running, own]) => {
      const representations = own.flatMap(({ type, ids }) => ids.map((id) => ({ __typename: type, id })));
      const owners = own.flatMap(({ name, ids }) => ids.map(() => name));
      const { data } = await graphql({
        schema: running.schema,
        source:
          'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }',
        variableValues: { representations },
        contextValue: running.context({ principal }),
      });
      const entities = (data?._entities ?? []) as readonly unknown[];
      return owners.filter((_, index) => entities[index] !== null && entities[index] !== undefined);
    }),
  );
  return [...new Set(names.flat())].sort();
}

// What a grant reaches is decided before the engine is asked; each domain tries its own rules on both.
describe.runIf(engine === 'sqlite')('the role × scope × record matrix', () => {
  let running: RunningDomains;
  let samples: Sample[];
  let data: string;
  beforeAll(async () => {
    data = mkdtempSync(join(tmpdir(), 'redgrid-rows-'));
    const logger = { error: () => undefined };
    running = await startAll(domains, {
      secrets: new Secrets(TEST_SECRET),
      logger: logger as never,
      env: { DATABASE_URL: `file:${data}` },
    });
    await loadDemonstration(running, () => undefined);
    samples = (await Promise.all([...running.byName.values()].map(samplesOf))).flat();
  }, 240_000);
  afterAll(async () => {
    await running.close();
    rmSync(data, { recursive: true, force: true });
  });

  it('GW-01 shows nobody a record of another place, whatever he is and wherever else he is it', async () => {
    const scopes = Object.values(ScopeType).filter((scope) => scope !== ScopeType.Root);
    const open = await seen(samples, null);
    const leaks: string[] = [];
    for (const role of ROLES)
      for (const scopeType of scopes) {
        const grant = { role, scopeType, scopeId: 'elsewhere', department: 'HEALTH' };
        for (const name of await seen(samples, somebody(grant)))
          if (!open.includes(name)) leaks.push(`${name} for ${role} at ${scopeType}`);
      }
    expect(leaks).toEqual([]);
    expect((await seen(samples, somebody())).filter((name) => !open.includes(name))).toEqual([]);
  });
  it('GW-01 shows every one of them to somebody of its county', async () => {
    const inCounty = ROLES.map((role) => ({
      role,
      scopeType: 'COUNTY' as const,
      scopeId: 'demo-county-shanting',
    }));
    expect(await seen(samples, somebody(...inCounty))).toEqual(samples.map(({ name }) => name).sort());
  });
  it('GW-01 shows the registers of the whole graph to its administrators alone, and what they have no part in to none of them', async () => {
    const open = await seen(samples, null);
    const everywhere = (role: Role) =>
      seen(samples, somebody({ role, scopeType: 'ROOT', scopeId: '*' })).then((names) =>
        names.filter((name) => !open.includes(name)),
      );
    expect(open).toEqual(OPEN);
    // Persons, homes, contracts and appeals are no business of an administrator's.
    expect(await everywhere('ADMIN')).toEqual(REGISTERS);
    for (const role of NO_READERS) expect({ role, sees: await everywhere(role) }).toEqual({ role, sees: [] });
  });
});
