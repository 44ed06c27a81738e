import { Role, type Place } from '@redgrid/access';
import { advance } from '@redgrid/case';
import { command, saveVersion, type RequestContext, type UnitOfWork } from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import { thaw } from '@redgrid/policy';
import type { Policy } from '@redgrid/policy-store';
import type { PublicationService } from '../publication/publication.service.ts';
import { written } from '../scheme/fraction.rules.ts';
import { scoreOf, type LineInputs } from '../scheme/scheme.rules.ts';
import type { ComputeEvaluationReceiptRow } from './compute-evaluation.receipt.ts';
import { EvaluationLineEntity } from './evaluation-line.entity.ts';
import { EvaluationEntity } from './evaluation.entity.ts';
import { evaluationMachine, OBJECTORS, OPEN_STATES, ORGANISERS } from './evaluation.machine.ts';
import { demandOtherInterest, holdsAt, placesOfEvaluation, WORKERS } from './evaluation.place.ts';
import { openEvaluation, type Plan } from './evaluation.plan.ts';
import { compute, linesOf } from './evaluation.scoring.ts';
import type { PlanEvaluationReceiptRow } from './plan-evaluation.receipt.ts';

type Key = string | null | undefined;

/** One line as people score it. */
export interface LineScore {
  readonly rowId: string;
  /** Hundredths of a point. */
  readonly score: number;
  readonly evidence: string;
}
/** What the owners answered. */
export interface Survey {
  readonly owners: number;
  readonly validAnswers: number;
  readonly answers: readonly { readonly rowId: string; readonly points: number; readonly possible: number }[];
  readonly evidence?: string | null;
}

/** Plans, scores, computes and publishes evaluations. */
export class EvaluationService {
  constructor(
    private readonly request: RequestContext,
    private readonly policy: Policy,
    private readonly publications: PublicationService,
  ) {}

  plan(key: Key, plan: Plan): Promise<PlanEvaluationReceiptRow> {
    return command('planEvaluation', key, async (unit) => {
      const evaluation = await openEvaluation(unit, this.request, this.policy, plan);
      return { evaluationId: evaluation.id };
    });
  }

  score(key: Key, evaluationId: string, ...scores: readonly LineScore[]): Promise<PlanEvaluationReceiptRow> {
    return command('scoreEvaluationLine', key, async (unit) => {
      const { evaluation, places } = await this.forWork(unit, evaluationId);
      await this.demandEvaluator(unit, evaluation, places);
      const lines = new Map((await linesOf(unit, evaluationId)).map((line) => [line.rowId, line]));
      for (const { rowId, score, evidence } of scores) {
        const line = lines.get(rowId);
        if (!line) throw new DomainError('NOT_FOUND', { rowId });
        demandPeople(line);
        if (evidence.trim() === '') throw new DomainError('REASON_REQUIRED', { field: 'evidence' });
        await store(unit, evaluation, line, { kind: 'JUDGEMENT', hundredths: score }, evidence.trim());
      }
      await this.moveToScoring(unit, evaluation, places);
      return { evaluationId };
    });
  }

  survey(key: Key, evaluationId: string, survey: Survey): Promise<PlanEvaluationReceiptRow> {
    return command('recordSurvey', key, async (unit) => {
      const { evaluation, places } = await this.forWork(unit, evaluationId);
      await this.demandEvaluator(unit, evaluation, places);
      if (holdsAt(unit.principal, ORGANISERS, places)) throw new DomainError('OWNER_SCORE_BY_SURVEY_ONLY');
      const asked = (await linesOf(unit, evaluationId)).filter(({ source }) => source === 'SURVEY');
      demandSound(survey, asked);
      for (const { rowId, points, possible } of survey.answers) {
        const line = asked.find((each) => each.rowId === rowId);
        if (line)
          await store(unit, evaluation, line, { kind: 'ANSWERS', points, possible }, survey.evidence ?? null);
      }
      const sample = { owners: survey.owners, validAnswers: survey.validAnswers };
      if (evaluation.state !== 'PLANNED') await this.moveToScoring(unit, evaluation, places, { sample });
      else
        await advance(unit, evaluationMachine, 'collect', {
          entity: EvaluationEntity,
          row: evaluation,
          places,
          changes: { sample },
        });
      return { evaluationId };
    });
  }

  compute(key: Key, evaluationId: string): Promise<ComputeEvaluationReceiptRow> {
    return command('computeEvaluation', key, async (unit) => {
      const { evaluation, places } = await this.forWork(unit, evaluationId);
      const computed = await compute(unit, evaluation);
      await advance(unit, evaluationMachine, 'compute', {
        entity: EvaluationEntity,
        row: evaluation,
        places,
        changes: { ...computed, computedAt: unit.now },
      });
      return { evaluationId, checks: computed.checks };
    });
  }

  publish(key: Key, evaluationId: string): Promise<PlanEvaluationReceiptRow> {
    return command('publishEvaluation', key, async (unit) => {
      const { evaluation, places } = await this.forWork(unit, evaluationId);
      const lines = await linesOf(unit, evaluationId);
      if (lines.some(({ scoredBy }) => scoredBy !== null && scoredBy === unit.principal?.id))
        throw new DomainError('FOUR_EYES_REQUIRED');
      const checks = evaluation.checks.filter(({ rule }) => !rule.startsWith('STARS_'));
      const published = await advance(unit, evaluationMachine, 'publish', {
        entity: EvaluationEntity,
        row: evaluation,
        places,
        facts: { checks },
        changes: { publishedAt: unit.now },
      });
      tellOfResult(unit, published, places);
      await this.publications.hangResult(unit, published);
      return { evaluationId };
    });
  }

  object(key: Key, evaluationId: string, reason: string): Promise<PlanEvaluationReceiptRow> {
    return command('objectToEvaluation', key, async (unit) => {
      const { evaluation: row, places } = await this.forWork(unit, evaluationId, OBJECTORS);
      await this.publications.demandObjectable(unit, row);
      await advance(unit, evaluationMachine, 'object', {
        entity: EvaluationEntity,
        row,
        places,
        note: reason,
      });
      return { evaluationId };
    });
  }

  close(
    key: Key,
    evaluationId: string,
    reason: string | null | undefined,
  ): Promise<PlanEvaluationReceiptRow> {
    return command('closeEvaluation', key, async (unit) => {
      const { evaluation: row, places } = await this.forWork(unit, evaluationId);
      const step = row.state === 'OBJECTION' ? 'settle' : 'finalise';
      const move = { entity: EvaluationEntity, row, places, note: reason ?? null };
      const closed = await advance(unit, evaluationMachine, step, move);
      await this.publications.correctResult(unit, closed, reason?.trim() || '评价定案');
      return { evaluationId };
    });
  }

  /** An evaluation elsewhere and one that does not exist look alike. */
  private async forWork(unit: UnitOfWork, id: string, roles: readonly Role[] = WORKERS) {
    const evaluation = await unit.db.findOneBy(EvaluationEntity, { id });
    const places = evaluation ? await placesOfEvaluation(unit, evaluation) : [];
    if (!evaluation || !holdsAt(unit.principal, roles, places))
      throw new DomainError('NOT_FOUND', { evaluationId: id });
    return { evaluation, places };
  }

  private async demandEvaluator(
    unit: UnitOfWork,
    { state }: EvaluationEntity,
    places: readonly Place[],
  ): Promise<void> {
    if (!holdsAt(unit.principal, [Role.Evaluator], places)) throw new DomainError('FORBIDDEN');
    demandOtherInterest(unit.principal, places);
    if (!OPEN_STATES.includes(state)) throw new DomainError('ILLEGAL_TRANSITION', { state });
  }

  /** A changed line undoes what was computed from it. */
  private async moveToScoring(
    unit: UnitOfWork,
    evaluation: EvaluationEntity,
    places: readonly Place[],
    more: Partial<EvaluationEntity> = {},
  ): Promise<void> {
    const changes = { total: null, rank: 0, stars: null, checks: [], computedAt: null, ...more };
    if (evaluation.state === 'SCORING') {
      await saveVersion(unit.db, EvaluationEntity, evaluation, changes);
      unit.touch(evaluation.id);
    } else
      await advance(unit, evaluationMachine, 'score', {
        entity: EvaluationEntity,
        row: evaluation,
        places,
        changes,
      });
  }
}

function demandPeople({ source, rowId }: EvaluationLineEntity): void {
  if (source === 'SURVEY') throw new DomainError('OWNER_SCORE_BY_SURVEY_ONLY', { rowId });
  if (source === 'FACTS') throw new DomainError('EVALUATION_LINE_COMPUTED', { rowId });
}

function demandSound(
  { owners, validAnswers, answers }: Survey,
  asked: readonly EvaluationLineEntity[],
): void {
  const rows = answers.map(({ rowId }) => rowId);
  const complete =
    rows.length === asked.length &&
    new Set(rows).size === rows.length &&
    asked.every(({ rowId }) => rows.includes(rowId));
  if (owners < 1 || validAnswers < 0 || validAnswers > owners || !complete)
    throw new DomainError('EVALUATION_SCORE_INVALID', { rows: asked.map(({ rowId }) => rowId) });
}

async function store(
  unit: UnitOfWork,
  evaluation: EvaluationEntity,
  line: EvaluationLineEntity,
  inputs: LineInputs,
  evidence: string | null,
): Promise<void> {
  const { partialMarks } = thaw('projectEvaluation', evaluation.figures.projectEvaluation);
  const changes = {
    inputs,
    score: exactly(line, inputs, partialMarks.value),
    evidence,
    scoredBy: unit.principal?.id ?? null,
    scoredAt: unit.now,
  };
  await unit.db.update(EvaluationLineEntity, { id: line.id }, changes);
}

function exactly(
  { row }: EvaluationLineEntity,
  inputs: LineInputs,
  partial: Parameters<typeof scoreOf>[2],
): string {
  try {
    return written(scoreOf(row, inputs, partial));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new DomainError('EVALUATION_SCORE_INVALID', {
      rowId: row.id,
      points: row.points,
      problem: error.message,
    });
  }
}

/** `evaluation.published.v1`: the result, for credit, boards and awards. */
function tellOfResult(unit: UnitOfWork, evaluation: EvaluationEntity, places: readonly Place[]): void {
  const { id, version, projectId, compoundId, companyId, year, schemeId, schemeVersion, total, rank, stars } =
    evaluation;
  unit.emit({
    type: 'evaluation.published.v1',
    subject: id,
    subjectVersion: version,
    place: places[0] ?? {},
    data: { projectId, compoundId, companyId, year, schemeId, schemeVersion, total, hundredths: rank, stars },
  });
}
