import { Role } from '@redgrid/access';
import {
  DirectoryEntity,
  DirectoryPlaceEntity,
  type DirectoryKind,
  type DirectoryPlace,
} from '@redgrid/events';
import { at, person, startTestSubgraph, type TestSubgraph } from '@redgrid/testing';
import type { PlatformContext } from './context.ts';
import { platform } from './platform.ts';

/** Two counties of one city, a street with two communities, and a compound that lies in both of them. */
const PLACES: Readonly<Record<string, { kind: DirectoryKind; places: readonly DirectoryPlace[] }>> = {
  ci: { kind: 'UNIT', places: [{ cityId: 'ci' }] },
  co: { kind: 'UNIT', places: [{ cityId: 'ci', countyId: 'co' }] },
  co2: { kind: 'UNIT', places: [{ cityId: 'ci', countyId: 'co2' }] },
  s: { kind: 'UNIT', places: [{ cityId: 'ci', countyId: 'co', streetId: 's' }] },
  c1: { kind: 'UNIT', places: [{ cityId: 'ci', countyId: 'co', streetId: 's', communityId: 'c1' }] },
  c2: { kind: 'UNIT', places: [{ cityId: 'ci', countyId: 'co', streetId: 's', communityId: 'c2' }] },
  both: {
    kind: 'COMPOUND',
    places: ['c1', 'c2'].map((communityId) => ({ cityId: 'ci', countyId: 'co', streetId: 's', communityId })),
  },
  ada: { kind: 'PERSON', places: [{ cityId: 'ci', countyId: 'co', streetId: 's', communityId: 'c1' }] },
};

/** The platform alone, with a directory as the other domains' facts would have filled it. */
export async function startPlatform(): Promise<TestSubgraph<PlatformContext>> {
  const subgraph = await startTestSubgraph(platform);
  const entries = Object.entries(PLACES);
  await subgraph.given(
    DirectoryEntity,
    ...entries.map(([id, { kind }]) => ({ id, kind, state: 'ACTIVE', name: id, version: 1, attributes: {} })),
  );
  await subgraph.given(
    DirectoryPlaceEntity,
    ...entries.flatMap(([directoryId, { places }]) =>
      places.map((place, index) => ({ ...place, directoryId, id: `${directoryId}:${index}` })),
    ),
  );
  return subgraph;
}

/** Administrators of the whole system, of a county, and of the county beside it. */
export const root = person('root', at(Role.Admin, 'ROOT', '*'));
export const countyAdmin = person('county', at(Role.Admin, 'COUNTY', 'co'));
export const neighbour = person('neighbour', at(Role.Admin, 'COUNTY', 'co2'));

/** Makes an account and gives its id. */
export async function makeAccount(
  subgraph: TestSubgraph<PlatformContext>,
  input: Record<string, unknown> = {},
): Promise<string> {
  const wanted = { kind: 'ORGANISATION', title: '某街道办事处', unitId: 's', ...input };
  const { data, error } = await subgraph
    .as(root)
    .run('mutation ($input: PlatformAccountInput!) { createAccount(input: $input) { accountId } }', {
      input: wanted,
    });
  if (error) throw new Error(`${error.code} ${JSON.stringify(error)}`);
  return data.createAccount.accountId as string;
}

/** Grants a role and gives the id of the grant. */
export async function grantRole(
  subgraph: TestSubgraph<PlatformContext>,
  accountId: string,
  role: Role,
  scopeType: string,
  scopeId: string,
  department?: string,
): Promise<string> {
  const { data, error } = await subgraph.as(root).run(
    `mutation ($accountId: ID!, $role: ID!, $scopeType: PlatformScopeType!, $scopeId: ID!, $department: ID) {
      grantRole(accountId: $accountId, role: $role, scopeType: $scopeType, scopeId: $scopeId, department: $department) { grantId }
    }`,
    { accountId, role, scopeType, scopeId, department },
  );
  if (error) throw new Error(`${error.code} ${JSON.stringify(error)}`);
  return data.grantRole.grantId as string;
}
