import type { Principal, ScopeType } from '@redgrid/access';
import { asCall, chunksOf, command, type UnitOfWork } from '@redgrid/database';
import type { DemoAccount, DemoCounty } from '@redgrid/demo';
import type { RunningSubgraph } from '@redgrid/subgraph';
import { AccountEntity } from './account/account.entity.ts';
import type { PlatformContext } from './context.ts';
import { RoleGrantEntity } from './role-grant/role-grant.entity.ts';
import { commonPlace, NOWHERE, placeOf, type UnitPlace } from './role-grant/role-grant.rules.ts';

const SYSTEM: Principal = {
  id: 'system',
  kind: 'SERVICE',
  personId: null,
  grants: [{ role: 'ADMIN', scopeType: 'ROOT', scopeId: '*' }],
  grantsVersion: 1,
};

/** Demonstration grants have always been in force, whatever day the demonstration's clock shows. */
const SINCE = new Date('2020-01-01T00:00:00.000Z');

/** Loads the accounts and policy selections of the demonstration county, once. */
export async function loadDemonstration(
  running: RunningSubgraph<PlatformContext>,
  county: DemoCounty,
): Promise<void> {
  const context = running.context({ principal: SYSTEM });
  const run = (key: string, work: (unit: UnitOfWork) => Promise<void>) =>
    asCall(context.request, {}, () =>
      command('loadDemonstration', key, async (unit) => {
        await work(unit);
        return {};
      }),
    );
  const atlas = new Atlas(county);
  for (const [index, accounts] of chunksOf(county.accounts, 200).entries())
    await run(`demo:accounts:${index}`, (unit) => insertAccounts(unit, accounts, atlas));
  await run('demo:policies', async (unit) => {
    for (const { effectiveFrom, ...policy } of county.policies) {
      const selection = {
        ...policy,
        overrides: policy.overrides ?? {},
        effectiveFrom: new Date(effectiveFrom),
      };
      await context.policySelections.record(unit, selection, placeOf(atlas.unit(policy.unitId)));
    }
  });
}

async function insertAccounts(
  unit: UnitOfWork,
  accounts: readonly DemoAccount[],
  atlas: Atlas,
): Promise<void> {
  const rows = accounts.map(({ id, title, personId, grants }) => ({
    ...(grants[0] ? atlas.scope(grants[0].scopeType, grants[0].scopeId) : NOWHERE),
    id,
    title,
    personId,
    kind: personId === null ? ('ORGANISATION' as const) : ('PERSON' as const),
    disabled: false,
    grantsVersion: 1,
    version: 1,
    subjectHash: null,
    externalSubject: null,
    createdAt: SINCE,
  }));
  const grants = accounts.flatMap((account) =>
    account.grants.map(({ role, scopeType, scopeId, department = null }, index) => ({
      ...{ role, scopeType, scopeId, department },
      ...atlas.scope(scopeType, scopeId),
      id: `${account.id}:${index}`,
      accountId: account.id,
      from: SINCE,
      to: null,
      grantedBy: SYSTEM.id,
      revokedBy: null,
    })),
  );
  await unit.db.insert(AccountEntity, rows);
  for (const chunk of chunksOf(grants, 200)) await unit.db.insert(RoleGrantEntity, chunk);
  for (const { id } of accounts) unit.touch(id);
}

const COLUMNS: Partial<Record<string, keyof UnitPlace>> = {
  CITY: 'cityId',
  COUNTY: 'countyId',
  STREET: 'streetId',
  COMMUNITY: 'communityId',
};

/** Where the county's own records lie; the directory may not have heard of them yet. */
class Atlas {
  private readonly units;
  private readonly communities;

  constructor(county: DemoCounty) {
    this.units = new Map(county.units.map((unit) => [unit.id, unit]));
    const inCompound = new Map(county.compounds.map(({ id, communityIds }) => [id, communityIds]));
    this.communities = new Map<string, readonly string[]>([
      ...county.compounds.map(({ id, communityIds }) => [id, communityIds] as const),
      ...county.grids.map(({ id, communityId }) => [id, [communityId]] as const),
      ...county.houses.map(({ id, compoundId }) => [id, inCompound.get(compoundId) ?? []] as const),
      ...county.companies.map(({ id, unitId }) => [id, [unitId]] as const),
      ...county.persons.map(
        ({ id, communityId }) => [id, communityId === null ? [] : [communityId]] as const,
      ),
    ]);
  }

  unit(id: string): UnitPlace {
    const unit = this.units.get(id);
    if (!unit) return NOWHERE;
    const above = unit.parentId === null ? NOWHERE : this.unit(unit.parentId);
    const column = COLUMNS[unit.level];
    return column ? { ...above, [column]: id } : above;
  }

  scope(type: ScopeType, id: string): UnitPlace {
    if (COLUMNS[type]) return this.unit(id);
    return commonPlace((this.communities.get(id) ?? []).map((unitId) => this.unit(unitId)));
  }
}
