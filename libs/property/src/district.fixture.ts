import { Role } from '@redgrid/access';
import { DirectoryEntity, DirectoryPlaceEntity } from '@redgrid/events';
import { PolicySelectionEntity } from '@redgrid/policy-store';
import {
  at,
  person,
  startTestSubgraph,
  type Answer,
  type TestClient,
  type TestSubgraph,
} from '@redgrid/testing';
import { property, type PropertyContext } from './index.ts';

const ABOVE = { cityId: 'city', countyId: 'county', streetId: 'street' };
const UNITS = [
  { id: 'city', cityId: 'city' },
  { id: 'county', cityId: 'city', countyId: 'county' },
  { id: 'street', ...ABOVE },
  { id: 'other-street', cityId: 'city', countyId: 'county', streetId: 'other-street' },
  { id: 'meiyuan', ...ABOVE, communityId: 'meiyuan' },
  { id: 'fengze', ...ABOVE, communityId: 'fengze' },
  { id: 'ziwei', ...ABOVE, communityId: 'ziwei' },
  { id: 'far', cityId: 'city', countyId: 'county', streetId: 'other-street', communityId: 'far' },
];

/** A district with two streets and four communities, as the organisation domain has told of it. */
export async function startDistrict(pack = 'shanting-2020'): Promise<TestSubgraph<PropertyContext>> {
  const subgraph = await startTestSubgraph(property, { now: '2026-09-01T01:00:00.000Z' });
  const entry = { kind: 'UNIT' as const, state: 'ACTIVE', name: '', version: 1, attributes: {} };
  await subgraph.given(DirectoryEntity, ...UNITS.map(({ id }) => ({ ...entry, id })));
  await subgraph.given(
    DirectoryPlaceEntity,
    ...UNITS.map(({ id, ...place }) => ({ ...place, id: `${id}:0`, directoryId: id })),
  );
  const effectiveFrom = new Date('2020-01-01T00:00:00.000Z');
  await subgraph.given(PolicySelectionEntity, {
    id: 'p1',
    unitId: 'county',
    packId: pack,
    overrides: {},
    effectiveFrom,
  });
  return subgraph;
}

/** People of the district. */
export const street = person('street', at(Role.Street, 'STREET', 'street'));
export const office = person('office', at(Role.StreetPropertyOffice, 'STREET', 'street'));
export const otherStreet = person('other-street', at(Role.Street, 'STREET', 'other-street'));
export const district = person('district', at(Role.DistrictPropertyAuthority, 'COUNTY', 'county'));
export const community = (id: string) => person(`party-${id}`, at(Role.CommunityParty, 'COMMUNITY', id));
export const companyHead = (id: string) =>
  person(`head-${id.slice(-12)}`, at(Role.CompanyHead, 'COMPANY', id));
export const committee = (id: string) =>
  person(`committee-${id.slice(-12)}`, at(Role.OwnersCommittee, 'COMPOUND', id));

/** Runs an operation that must succeed and gives its data. */
export async function done(client: TestClient, operation: string, variables: Record<string, unknown> = {}) {
  const answer: Answer = await client.run(operation, variables);
  if (answer.error) throw new Error(JSON.stringify(answer.error));

  return answer.data;
}

export const REGISTER = `mutation ($key: ID, $input: PropertyCompoundInput!) {
  registerCompound(key: $key, input: $input) { compoundId version compound { id name version } }
}`;

/** A compound as the street would enter it. */
export const compoundInput = (name: string, ...communityIds: string[]) => ({
  name,
  communityIds,
  type: 'EXISTING_CIVIL_BUILDING',
  enclosure: 'CLOSED',
  floorArea: 4_000_000,
  builtYear: 2012,
});

/** Registers a compound as the street and gives its id. */
export async function registered(
  subgraph: TestSubgraph<PropertyContext>,
  name: string,
  ...communities: string[]
): Promise<string> {
  const who = communities[0] === 'far' ? otherStreet : street;
  const data = await done(subgraph.as(who), REGISTER, { input: compoundInput(name, ...communities) });
  return String(data.registerCompound.compoundId);
}

/** Registers a company as the district and gives its id. */
export async function founded(subgraph: TestSubgraph<PropertyContext>, digit = 1): Promise<string> {
  const data = await done(
    subgraph.as(district),
    `mutation ($input: PropertyCompanyInput!) { registerCompany(input: $input) { companyId } }`,
    {
      input: {
        name: `示例物业${digit}`,
        uscc: `91370406MA3C0000${digit}X`,
        type: 'COMMERCIAL',
        unitId: 'county',
        registeredOn: '2015-01-01',
      },
    },
  );
  return String(data.registerCompany.companyId);
}

/** Lets a company move into a compound and gives the project's id. */
export async function engaged(
  subgraph: TestSubgraph<PropertyContext>,
  compoundId: string,
  companyId: string,
): Promise<string> {
  const data = await done(
    subgraph.as(street),
    `mutation ($compoundId: ID!, $companyId: ID!) {
      openProject(compoundId: $compoundId, companyId: $companyId, managerId: "m1") { projectId }
    }`,
    { compoundId, companyId },
  );
  return String(data.openProject.projectId);
}
