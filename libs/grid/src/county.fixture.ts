import { DirectoryEntity, DirectoryPlaceEntity } from '@redgrid/events';
import { PolicySelectionEntity } from '@redgrid/policy-store';
import { startTestSubgraph, type TestSubgraph } from '@redgrid/testing';
import type { GridContext } from './context.ts';
import { grid } from './index.ts';

const COUNTY = { cityId: 'city', countyId: 'county' };
const PLACES = {
  street: { ...COUNTY, streetId: 'street' },
  here: { ...COUNTY, streetId: 'street', communityId: 'here' },
  there: { ...COUNTY, streetId: 'street', communityId: 'there' },
  away: { cityId: 'city', countyId: 'county2', streetId: 'street2', communityId: 'away' },
};
const UNITS = { city: { cityId: 'city' }, county: COUNTY, ...PLACES };
const COMPOUNDS = {
  plum: [PLACES.here],
  orchid: [PLACES.here],
  bamboo: [PLACES.there],
  both: [PLACES.here, PLACES.there],
  far: [PLACES.away],
};

/** The grid domain with a small county: two communities of one street, one community elsewhere, five compounds. */
export async function startCounty(now = '2026-09-01T01:00:00.000Z'): Promise<TestSubgraph<GridContext>> {
  const subgraph = await startTestSubgraph(grid, { now });
  const entry = (id: string, kind: 'UNIT' | 'COMPOUND') => ({
    ...{ id, kind, state: 'ACTIVE', name: id, version: 1, attributes: {} },
  });
  const all = {
    ...Object.fromEntries(Object.entries(UNITS).map(([id, place]) => [id, [place]])),
    ...COMPOUNDS,
  };
  await subgraph.given(
    DirectoryEntity,
    ...Object.keys(UNITS).map((id) => entry(id, 'UNIT')),
    ...Object.keys(COMPOUNDS).map((id) => entry(id, 'COMPOUND')),
  );
  await subgraph.given(
    DirectoryPlaceEntity,
    ...Object.entries(all).flatMap(([id, places]) =>
      places.map((place, index) => ({ ...place, id: `${id}:${index}`, directoryId: id })),
    ),
  );
  const selected = {
    unitId: 'city',
    packId: 'taian-2023',
    overrides: {},
    effectiveFrom: new Date('2023-01-01'),
  };
  await subgraph.given(PolicySelectionEntity, { id: 'policy', ...selected });
  return subgraph;
}
