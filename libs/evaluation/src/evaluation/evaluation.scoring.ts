import type { UnitOfWork } from '@redgrid/database';
import { localDate, thaw, type RuleCheck } from '@redgrid/policy';
import { In, LessThanOrEqual } from 'typeorm';
import { MetricFactEntity } from '../metric/metric-fact.entity.ts';
import { metricOf } from '../metric/metrics.ts';
import { hundredths, read, written } from '../scheme/fraction.rules.ts';
import { completeCheck, sampleCheck, scoreOf, starsOf, totalOf } from '../scheme/scheme.rules.ts';
import { EvaluationLineEntity } from './evaluation-line.entity.ts';
import type { EvaluationEntity } from './evaluation.entity.ts';

/** What computing an evaluation comes to. */
export interface Computed {
  readonly total: string;
  readonly rank: number;
  readonly stars: number | null;
  readonly checks: RuleCheck[];
}

/** Computes the lines that rest on facts, as known now, and stores them; then the total and the stars. */
export async function compute(unit: UnitOfWork, evaluation: EvaluationEntity): Promise<Computed> {
  const figures = thaw('projectEvaluation', evaluation.figures.projectEvaluation);
  const bands = thaw('stars', evaluation.figures.stars);
  const sample = sampleCheck(evaluation.sample, figures.minSampleShare);
  const surveyCounts = sample.every(({ passed }) => passed);
  const lines = await linesOf(unit, evaluation.id);
  await scoreFromFacts(unit, evaluation, lines, figures.partialMarks.value);
  await markSurvey(unit, evaluation, lines, surveyCounts);

  const open = lines.filter(({ score }) => score === null).map(({ rowId }) => rowId);
  const total = totalOf(
    lines.flatMap(({ score, counts }) => (score !== null && counts ? [read(score)] : [])),
  );
  const sound = [completeCheck(open, figures.scheme.clause), ...sample];
  const { stars, checks } = starsOf(total, bands);
  const awarded = sound.every(({ passed }) => passed) ? stars : null;
  return { total: written(total), rank: hundredths(total), stars: awarded, checks: [...sound, ...checks] };
}

/** The lines of an evaluation in the order of the table. */
export function linesOf({ db }: UnitOfWork, evaluationId: string): Promise<EvaluationLineEntity[]> {
  return db.find(EvaluationLineEntity, { where: { evaluationId }, order: { ordinal: 'ASC' } });
}

async function scoreFromFacts(
  unit: UnitOfWork,
  evaluation: EvaluationEntity,
  lines: readonly EvaluationLineEntity[],
  partial: Parameters<typeof scoreOf>[2],
): Promise<void> {
  const facts = await latestFacts(unit, evaluation);
  for (const line of lines.filter(({ source }) => source === 'FACTS')) {
    const known = metricOf(line.row);
    if (!known) continue;
    const subjectId = known.metric.subject === 'COMPANY' ? evaluation.companyId : evaluation.compoundId;
    const fact = facts.get(`${known.key} ${subjectId ?? ''}`) ?? null;
    const inputs = known.metric.inputs(line.row, fact?.value ?? null, localDate(unit.now));
    Object.assign(line, {
      inputs,
      score: written(scoreOf(line.row, inputs, partial)),
      factIds: fact ? [fact.factId] : [],
      evidence: JSON.stringify(
        fact?.value ?? { missing: known.metric.facts, of: subjectId, asOf: localDate(unit.now) },
      ),
      scoredAt: unit.now,
    });
    const { score, factIds, evidence, scoredAt } = line;
    await unit.db.update(
      EvaluationLineEntity,
      { id: line.id },
      {
        inputs,
        score,
        factIds,
        evidence,
        scoredAt,
      },
    );
  }
}

/** The newest fact of every metric and subject among those known by now. */
async function latestFacts(
  { db, now }: UnitOfWork,
  { compoundId, companyId }: EvaluationEntity,
): Promise<Map<string, MetricFactEntity>> {
  const subjects = [compoundId, ...(companyId === null ? [] : [companyId])];
  const facts = await db.find(MetricFactEntity, {
    where: { subjectId: In(subjects), knownAt: LessThanOrEqual(now) },
    order: { happenedAt: 'ASC', knownAt: 'ASC', id: 'ASC' },
  });
  return new Map(facts.map((fact) => [`${fact.metric} ${fact.subjectId}`, fact]));
}

/** A survey that reached too few owners does not count, however its rows were answered. */
async function markSurvey(
  { db }: UnitOfWork,
  { id }: EvaluationEntity,
  lines: readonly EvaluationLineEntity[],
  counts: boolean,
): Promise<void> {
  await db.update(EvaluationLineEntity, { evaluationId: id, source: 'SURVEY' }, { counts });
  for (const line of lines) if (line.source === 'SURVEY') line.counts = counts;
}
