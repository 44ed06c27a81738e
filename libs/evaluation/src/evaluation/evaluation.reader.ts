import {
  listPage,
  nestedPage,
  rowLoader,
  rowsLoader,
  where,
  type Connection,
  type ListSpec,
  type PageArguments,
  type RequestContext,
  type RowRule,
} from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import { unitColumn } from '../publication/unit-column.ts';
import { read } from '../scheme/fraction.rules.ts';
import { scoreOf, weakest, type PartialMarks } from '../scheme/scheme.rules.ts';
import { EvaluationLineEntity } from './evaluation-line.entity.ts';
import { EvaluationPlaceEntity } from './evaluation-place.entity.ts';
import { EvaluationEntity } from './evaluation.entity.ts';
import { PUBLIC_STATES } from './evaluation.machine.ts';
import { BODY_SIDE, EVIDENCE_READERS, WORKERS } from './evaluation.place.ts';

const WORKING_RULES: readonly RowRule[] = [
  {
    roles: WORKERS,
    columns: { CITY: 'cityId', COUNTY: 'countyId', STREET: 'streetId', COMMUNITY: 'communityId' },
    via: { entity: EvaluationPlaceEntity, key: 'evaluationId' },
  },
];

/** What a score rests on is for those who organise and oversee at the place, and for the body that is evaluated. */
const EVIDENCE_RULES: readonly RowRule[] = [
  {
    roles: EVIDENCE_READERS,
    columns: { CITY: 'cityId', COUNTY: 'countyId', STREET: 'streetId', COMMUNITY: 'communityId' },
    via: { entity: EvaluationPlaceEntity, key: 'evaluationId' },
  },
  { roles: BODY_SIDE, columns: { COMPOUND: 'compoundId', COMPANY: 'companyId' } },
];

/** What a caller narrows the list of evaluations by. */
export interface EvaluationFilter extends PageArguments {
  readonly unitId?: string | null;
  readonly year?: number | null;
  readonly stars?: number | null;
  readonly published?: boolean | null;
}

/** Reads evaluations: published ones for everybody signed in, others for those who work on them. */
export class EvaluationReader {
  readonly lines;
  private readonly working;
  private readonly any;
  private readonly withEvidence;
  private readonly byCompound;
  private readonly byProject;

  constructor(private readonly request: RequestContext) {
    const ofAll = { entity: EvaluationEntity, rules: 'ALL' } as const;
    this.working = rowLoader(request, { entity: EvaluationEntity, column: 'id', rules: WORKING_RULES });
    this.withEvidence = rowLoader(request, {
      entity: EvaluationEntity,
      column: 'id',
      rules: EVIDENCE_RULES,
    });
    this.any = rowLoader(request, { ...ofAll, column: 'id' });
    this.byCompound = rowsLoader(request, { ...ofAll, column: 'compoundId', orderBy: 'year' });
    this.byProject = rowsLoader(request, { ...ofAll, column: 'projectId', orderBy: 'year' });
    this.lines = rowsLoader(request, {
      entity: EvaluationLineEntity,
      column: 'evaluationId',
      rules: 'ALL',
      orderBy: 'ordinal',
    });
  }

  async byId(id: string): Promise<EvaluationEntity | null> {
    const evaluation = await this.any.load(id);
    return evaluation && isPublic(evaluation) ? evaluation : this.working.load(id);
  }

  /** What a line rests on; null for those who may read the result only. */
  async evidenceOf({ evaluationId, evidence }: EvaluationLineEntity): Promise<string | null> {
    if (evidence === null) return null;
    return (await this.withEvidence.load(evaluationId)) ? evidence : null;
  }

  async latestOfCompound(compoundId: string): Promise<EvaluationEntity | null> {
    return (await this.byCompound.load(compoundId)).findLast(isPublic) ?? null;
  }

  async latestOfProject(projectId: string): Promise<EvaluationEntity | null> {
    return (await this.byProject.load(projectId)).findLast(isPublic) ?? null;
  }

  ofProject(projectId: string, page: PageArguments): Promise<Connection<EvaluationEntity>> {
    return nestedPage(this.request, this.spec(page, true), { column: 'projectId', id: projectId });
  }

  async list({
    unitId,
    year,
    stars,
    published,
    ...page
  }: EvaluationFilter): Promise<Connection<EvaluationEntity>> {
    const column = unitId ? await unitColumn(this.request.unit, unitId) : null;
    const spec = this.spec(page, published ?? true);
    const narrowed = where<EvaluationEntity>({ year, stars, ...(column ? { [column]: unitId } : {}) });
    return listPage(this.request, { ...spec, where: [...(spec.where ?? []), ...narrowed] });
  }

  async weakestLines(evaluationId: string, first: number): Promise<EvaluationLineEntity[]> {
    if (!Number.isInteger(first) || first < 0 || first > 100)
      throw new DomainError('BAD_USER_INPUT', { field: 'first', least: 0, most: 100 });
    const lines = (await this.lines.load(evaluationId)).filter(
      ({ score, counts }) => score !== null && counts,
    );
    return weakest(lines, ({ points, score }) => ({ points, score: read(score ?? '0/1') }), first);
  }

  private spec(page: PageArguments, published: boolean): ListSpec<EvaluationEntity> {
    return {
      name: published ? 'publishedEvaluations' : 'evaluations',
      entity: EvaluationEntity,
      rules: published ? 'PUBLIC' : WORKING_RULES,
      where: published ? [{ column: 'publishedAt', is: 'notNull' }] : [],
      orderBy: 'rank',
      direction: 'DESC',
      page,
    };
  }
}

function isPublic({ state }: EvaluationEntity): boolean {
  return PUBLIC_STATES.includes(state);
}

/** Whether computing a line again from what it keeps gives the score it keeps. */
export function recomputes({ row, inputs, score }: EvaluationLineEntity, partial: PartialMarks): boolean {
  if (inputs === null || score === null) return inputs === null && score === null;
  const again = scoreOf(row, inputs, partial);
  const kept = read(score);
  return again.n === kept.n && again.d === kept.d;
}
