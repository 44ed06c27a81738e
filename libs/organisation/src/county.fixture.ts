import { Role } from '@redgrid/access';
import { PersonalData } from '@redgrid/database';
import { remember } from '@redgrid/events';
import { PolicySelectionEntity } from '@redgrid/policy-store';
import { startTestSubgraph, type TestSubgraph } from '@redgrid/testing';
import { AdministrativeUnitEntity } from './administrative-unit/administrative-unit.entity.ts';
import type { OrganisationContext } from './context.ts';
import { organisation } from './index.ts';
import { personRow } from './person/person-register.ts';
import { PersonEntity } from './person/person.entity.ts';

/** The organisation domain under test. */
export type Organisation = TestSubgraph<OrganisationContext>;

const CITY = { cityId: 'ci' };
const COUNTY = { ...CITY, countyId: 'co' };
const STREET1 = { ...COUNTY, streetId: 's1' };
const STREET2 = { ...COUNTY, streetId: 's2' };
/** Where things lie: communities c1 and c2 in street s1, c3 in street s2. */
export const PLACES = {
  c1: { ...STREET1, communityId: 'c1' },
  c2: { ...STREET1, communityId: 'c2' },
  c3: { ...STREET2, communityId: 'c3' },
};
/** Compound x2 lies in two communities. */
const COMPOUNDS = { x1: ['c1'], x2: ['c1', 'c2'], x3: ['c3'] } as const;
/** Residents of compound x1: the first six belong to the Party. */
export const RESIDENTS = Array.from({ length: 13 }, (_, index) => `p${index + 1}`);

/** A small county: units, compounds, a company, residents, and the Baotou draft in force. */
export async function startCounty(pack: string | null = 'baotou-2021-draft'): Promise<Organisation> {
  const subgraph = await startTestSubgraph(organisation);
  await subgraph.given(AdministrativeUnitEntity, ...units());
  if (pack) await subgraph.given(PolicySelectionEntity, selection('co', pack));
  const data = new PersonalData(subgraph.running.database.secrets);
  const residents = RESIDENTS.map((id, index) =>
    personRow(data, id, person(index, index < 6), { ...PLACES.c1, compoundId: 'x1' }),
  );
  const elsewhere = personRow(data, 'q1', person(99, true), { ...PLACES.c3, compoundId: 'x3' });
  await subgraph.given(PersonEntity, ...residents, elsewhere);
  await knowForeigners(subgraph);
  return subgraph;
}

/** The choice of a pack by a unit. */
export function selection(unitId: string, packId: string): PolicySelectionEntity {
  return { id: `${unitId}-${packId}`, unitId, packId, overrides: {}, effectiveFrom: new Date('2020-01-01') };
}

/** Somebody of the street, the community, and so on, where the compound x1 lies. */
export const clients = (subgraph: Organisation) => ({
  street: subgraph.role(Role.Street, 'STREET', 's1'),
  otherStreet: subgraph.role(Role.Street, 'STREET', 's2'),
  community: subgraph.role(Role.CommunityParty, 'COMMUNITY', 'c1'),
  otherCommunity: subgraph.role(Role.CommunityParty, 'COMMUNITY', 'c3'),
  owner: subgraph.role(Role.Owner, 'COMPOUND', 'x1'),
  stranger: subgraph.stranger(),
  admin: subgraph.role(Role.Admin, 'ROOT', '*'),
});

/** Strings that mean something to somebody else. */
export const HOSTILE = [
  "' OR 1=1 --",
  '"; DROP TABLE person; --',
  "\\' UNION SELECT",
  '%',
  '_',
  '\\',
  '<script>alert(1)</script>',
  '__proto__',
];

function person(index: number, partyMember: boolean) {
  const number = String(index).padStart(3, '0');
  return {
    name: `王示例${number}`,
    phone: `10000000${number}`,
    idNumber: `00000019900101${number}0`,
    partyMember,
  };
}

function units(): Partial<AdministrativeUnitEntity>[] {
  const unit = (
    level: 'CITY' | 'COUNTY' | 'STREET' | 'COMMUNITY',
    id: string,
    place: object,
    parentId: string | null,
  ) => ({
    id,
    version: 1,
    level,
    type: { CITY: 'PREFECTURE_CITY', COUNTY: 'DISTRICT', STREET: 'STREET', COMMUNITY: 'COMMUNITY' }[level],
    name: id.toUpperCase(),
    nameKey: id,
    parentId,
    ...place,
  });
  return [
    unit('CITY', 'ci', CITY, null),
    unit('COUNTY', 'co', COUNTY, 'ci'),
    unit('STREET', 's1', STREET1, 'co'),
    unit('STREET', 's2', STREET2, 'co'),
    unit('COMMUNITY', 'c1', PLACES.c1, 's1'),
    unit('COMMUNITY', 'c2', PLACES.c2, 's1'),
    unit('COMMUNITY', 'c3', PLACES.c3, 's2'),
  ];
}

/** As property's facts would have: its compounds and a company. */
function knowForeigners(subgraph: Organisation): Promise<void> {
  return subgraph.request().transact(async (unit) => {
    for (const [id, communities] of Object.entries(COMPOUNDS)) {
      const places = communities.map((community) => ({ ...PLACES[community], compoundId: id }));
      await remember(unit, id, 1, { kind: 'COMPOUND', state: 'ACTIVE', name: id, places });
    }
    const places = [{ ...COUNTY, companyId: 'k1' }];
    await remember(unit, 'k1', 1, { kind: 'COMPANY', state: 'ACTIVE', name: 'k1', places });
  });
}
