import { isDuplicate, type RequestContext, type UnitOfWork } from '@redgrid/database';
import { openCase } from '@redgrid/case';
import { DomainError } from '@redgrid/errors';
import { sharedEntity, type DirectoryPlaceEntity } from '@redgrid/events';
import { frozen } from '@redgrid/policy';
import type { Policy } from '@redgrid/policy-store';
import { metricOf } from '../metric/metrics.ts';
import { defaultSchemes } from '../scheme/load-schemes.ts';
import { rowsFor } from '../scheme/scheme.rules.ts';
import type { Scheme, SchemeRow } from '../scheme/scheme.ts';
import { EvaluationLineEntity, type LineSource } from './evaluation-line.entity.ts';
import { EvaluationPlaceEntity } from './evaluation-place.entity.ts';
import { EvaluationEntity } from './evaluation.entity.ts';
import { evaluationMachine, ORGANISERS } from './evaluation.machine.ts';
import { holdsAt, placeOf } from './evaluation.place.ts';

/** What an organiser plans; the demonstration brings its own ids. */
export interface Plan {
  readonly id?: string;
  readonly projectId: string;
  readonly year: number;
  readonly schemeId: string;
}
const EARLIEST_YEAR = 2000;

/** Opens an evaluation with figures, scheme and rows as they are at this moment. */
export async function openEvaluation(
  unit: UnitOfWork,
  request: RequestContext,
  policy: Policy,
  { id = unit.newId(), projectId, year, schemeId }: Plan,
): Promise<EvaluationEntity> {
  const { entry: project, places } = await sharedEntity(unit, 'PROJECT', projectId, 'THOSE_THERE');
  const compoundId = String(project.attributes.compoundId);
  const companyId = textOf(project.attributes.companyId);
  const acting = places.map((place) => placeOf(place, { compoundId, companyId }));
  if (!holdsAt(unit.principal, ORGANISERS, acting)) throw new DomainError('FORBIDDEN');
  const [home] = places;
  if (year < EARLIEST_YEAR || year > unit.now.getUTCFullYear() + 1)
    throw new DomainError('BAD_USER_INPUT', { field: 'year' });
  const variant = textOf(project.attributes.compoundType);
  const { scheme, rows } = rowsOf(schemeId, variant);
  if (await unit.db.existsBy(EvaluationEntity, { projectId, year, schemeId })) throw exists();

  const figures = {
    projectEvaluation: frozen(await policy.figures('projectEvaluation', home)),
    stars: frozen(await policy.figures('stars', home)),
  };
  const evaluation = await openCase(unit, evaluationMachine, EvaluationEntity, {
    id,
    projectId,
    compoundId,
    companyId,
    year,
    schemeId,
    schemeVersion: scheme.hash,
    variant: scheme.variants.length > 0 ? variant : null,
    figures,
    sample: null,
    total: null,
    rank: 0,
    stars: null,
    checks: [],
    ...unitsOf(home),
    plannedAt: unit.now,
    computedAt: null,
    publishedAt: null,
    title: scheme.title,
  }).catch((error: unknown) => {
    throw isDuplicate(error) ? exists() : error;
  });
  await unit.db.insert(
    EvaluationPlaceEntity,
    places.map((place, index) => ({ ...unitsOf(place), id: `${id}:${index}`, evaluationId: id })),
  );
  await unit.db.insert(
    EvaluationLineEntity,
    rows.map((row, ordinal) => lineOf(id, row, ordinal)),
  );
  return evaluation;
}

const exists = () => new DomainError('EVALUATION_EXISTS');
const textOf = (value: unknown) => (typeof value === 'string' ? value : null);

function unitsOf({ cityId, countyId, streetId, communityId }: DirectoryPlaceEntity) {
  return { cityId, countyId, streetId, communityId };
}

function rowsOf(schemeId: string, variant: string | null): { scheme: Scheme; rows: readonly SchemeRow[] } {
  const scheme = defaultSchemes().get(schemeId);
  const fits = scheme?.subject === 'PROJECT';
  const known = scheme && (scheme.variants.length === 0 || scheme.variants.includes(variant ?? ''));
  if (!scheme || !fits || !known) throw new DomainError('EVALUATION_SCHEME_UNKNOWN', { schemeId, variant });
  return { scheme, rows: rowsFor(scheme, variant) };
}

function lineOf(evaluationId: string, row: SchemeRow, ordinal: number) {
  return {
    id: `${evaluationId}:${row.id}`,
    evaluationId,
    ordinal,
    rowId: row.id,
    row,
    label: row.label,
    points: row.points,
    source: sourceOf(row),
    inputs: null,
    score: null,
    counts: true,
    factIds: [],
    evidence: null,
    scoredBy: null,
    scoredAt: null,
  };
}

/** Where a row's score comes from today; a row that could be computed but has no emitter is visibly marked. */
export function sourceOf(row: SchemeRow): LineSource {
  if (row.mode === 'SURVEY') return 'SURVEY';
  if (metricOf(row)) return 'FACTS';
  return row.mode === 'AUTO' ? 'PEOPLE_NO_EMITTER' : 'PEOPLE';
}
