import { CaseHistoryEntity } from '@redgrid/case';
import { demoCounty } from '@redgrid/demo';
import { DirectoryEntity, DirectoryPlaceEntity } from '@redgrid/events';
import { PolicySelectionEntity } from '@redgrid/policy-store';
import { startTestSubgraph } from '@redgrid/testing';
import { expect, it } from 'vitest';
import { AppealEntity } from './appeal/appeal.entity.ts';
import type { GridContext } from './context.ts';
import { GridEntity } from './grid/grid.entity.ts';
import { grid, loadDemonstration } from './index.ts';

const COLUMNS = { CITY: 'cityId', COUNTY: 'countyId', STREET: 'streetId', COMMUNITY: 'communityId' };

it('GRID-12 loads the grids and appeals of the demonstration county once, with their history', async () => {
  const subgraph = await startTestSubgraph<GridContext>(grid, { now: '2026-11-22T01:00:00.000Z' });
  const county = demoCounty();
  const units = new Map(county.units.map((unit) => [unit.id, unit]));
  const placeOf = (id: string | null): Record<string, string> => {
    const unit = id === null ? undefined : units.get(id);
    const column = unit && COLUMNS[unit.level as keyof typeof COLUMNS];
    return unit ? { ...placeOf(unit.parentId), ...(column ? { [column]: unit.id } : {}) } : {};
  };
  const known = [
    ...county.units.map(({ id }) => ({ id, kind: 'UNIT' as const, places: [placeOf(id)] })),
    ...county.compounds.map(({ id, communityIds }) => ({
      ...{ id, kind: 'COMPOUND' as const, places: communityIds.map(placeOf) },
    })),
  ];
  await subgraph.given(
    DirectoryEntity,
    ...known.map(({ id, kind }) => ({ id, kind, state: 'ACTIVE', name: id, version: 1, attributes: {} })),
  );
  await subgraph.given(
    DirectoryPlaceEntity,
    ...known.flatMap(({ id, places }) =>
      places.map((place, index) => ({ ...place, id: `${id}:${index}`, directoryId: id })),
    ),
  );
  await subgraph.given(
    PolicySelectionEntity,
    ...county.policies.map((policy, index) => ({
      ...policy,
      ...{ id: `p${index}`, overrides: {}, effectiveFrom: new Date(policy.effectiveFrom) },
    })),
  );

  await loadDemonstration(subgraph.running, county);
  await loadDemonstration(subgraph.running, county);

  const appeals = await subgraph.rows(AppealEntity);
  expect((await subgraph.rows(GridEntity)).length).toBe(county.grids.length);
  expect(new Map(appeals.map(({ id, state }) => [id, state]))).toEqual(
    new Map(county.appeals.map(({ id, steps }) => [id, steps.at(-1)?.to])),
  );
  const history = await subgraph.rows(CaseHistoryEntity);
  expect(history.length).toBe(county.appeals.flatMap(({ steps }) => steps).length);
  const [first] = county.appeals;
  expect(
    history.filter(({ caseId }) => caseId === first?.id).toSorted((a, b) => a.ordinal - b.ordinal),
  ).toMatchObject(
    first?.steps.map(({ to, at, byAccountId, note }) => ({
      to,
      at: new Date(at),
      actorId: byAccountId,
      note,
    })) ?? [],
  );
  await subgraph.close();
}, 120_000);
