import { expect, it } from 'vitest';
import { demoCounty } from './demo-county.ts';

const county = demoCounty();
const LISTS = Object.entries(county) as [string, readonly Record<string, unknown>[]][];
/** What a field with this name points at. */
const TARGETS: Readonly<Record<string, keyof typeof county>> = {
  unitId: 'units',
  communityId: 'units',
  communityIds: 'units',
  personId: 'persons',
  ownerIds: 'persons',
  secretaryId: 'persons',
  legalRepresentativeId: 'persons',
  managerId: 'persons',
  headId: 'persons',
  workerIds: 'persons',
  reporterId: 'persons',
  houseId: 'houses',
  buildingId: 'buildings',
  compoundId: 'compounds',
  compoundIds: 'compounds',
  companyId: 'companies',
  projectId: 'projects',
  gridId: 'grids',
  byAccountId: 'accounts',
};
const HOSTS = {
  UNIT: 'units',
  COMPOUND: 'compounds',
  COMPANY: 'companies',
  COMMITTEE: 'committees',
} as const;
const SCOPES = {
  CITY: 'units',
  COUNTY: 'units',
  STREET: 'units',
  COMMUNITY: 'units',
  GRID: 'grids',
  COMPOUND: 'compounds',
  HOUSE: 'houses',
  COMPANY: 'companies',
} as const;

const known = new Map<string, ReadonlySet<unknown>>(
  LISTS.map(([list, rows]) => [list, new Set(rows.map(({ id }) => id))]),
);
const idsOf = (list: string): ReadonlySet<unknown> => known.get(list) ?? new Set();

it('gives every record an id of its own that fits a key', () => {
  const ids = LISTS.filter(([list]) => list !== 'policies').flatMap(([, rows]) => rows.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => typeof id !== 'string' || !/^demo-[a-z0-9-]{1,31}$/.test(id))).toEqual([]);
});

it('points at nothing that is not there', () => {
  const dangling: string[] = [];
  const check = (place: string, value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [field, part] of Object.entries(value)) {
      const target = TARGETS[field];
      const pointers = target ? [part].flat() : [];
      for (const id of pointers)
        if (id !== null && !idsOf(target ?? '').has(id)) dangling.push(`${place}.${field} ${id}`);
      if (/Ids?$/.test(field) && !target && !OTHERWISE.includes(field))
        dangling.push(`${place}.${field}: where?`);
      check(`${place}.${field}`, part);
    }
  };
  for (const [list, rows] of LISTS) for (const row of rows) check(list, row);
  expect(dangling).toEqual([]);
});

/** Checked below, or no id of the county. */
const OTHERWISE = ['parentId', 'hostId', 'scopeId', 'packId', 'rowId'];

it('hangs every unit and every party organisation below one of its kind', () => {
  for (const list of ['units', 'partyOrganisations'] as const) {
    const roots = county[list].filter(({ parentId }) => parentId === null);
    expect(roots).toHaveLength(1);
    const orphans = county[list].filter(({ parentId }) => parentId !== null && !idsOf(list).has(parentId));
    expect(orphans).toEqual([]);
  }
});

it('founds party organisations at hosts and holds grants at scopes that exist', () => {
  const homeless = county.partyOrganisations.filter(
    ({ hostType, hostId }) => !idsOf(HOSTS[hostType]).has(hostId),
  );
  const grants = county.accounts.flatMap((account) => account.grants);
  const nowhere = grants.filter(({ scopeType, scopeId }) =>
    scopeType === 'ROOT' ? scopeId !== '*' : !idsOf(SCOPES[scopeType as keyof typeof SCOPES]).has(scopeId),
  );
  expect([...homeless, ...nowhere]).toEqual([]);
});

it('lets people live where their houses are', () => {
  const communities = new Map(county.compounds.map(({ id, communityIds }) => [id, communityIds]));
  const compounds = new Map(county.houses.map(({ id, compoundId }) => [id, compoundId]));
  const astray = county.persons.filter(
    ({ houseId, communityId }) =>
      houseId !== null && !communities.get(compounds.get(houseId) ?? '')?.includes(communityId ?? ''),
  );
  expect(astray).toEqual([]);
});
