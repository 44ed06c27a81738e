import { Role } from '@redgrid/access';
import { asCall } from '@redgrid/database';
import { DirectoryEntity, DirectoryPlaceEntity } from '@redgrid/events';
import { PolicySelectionEntity } from '@redgrid/policy-store';
import { at, person, startTestSubgraph, type TestSubgraph } from '@redgrid/testing';
import type { EvaluationContext } from './context.ts';
import { evaluation } from './evaluation.ts';
import { EvaluationLineEntity } from './evaluation/evaluation-line.entity.ts';

export const city = person('city', at(Role.CityPropertyAuthority, 'CITY', 'ci'));
export const evaluator = person('evaluator', at(Role.Evaluator, 'COUNTY', 'co'));
export const owner = person('owner', at(Role.Owner, 'HOUSE', 'h1'));

const place = { cityId: 'ci', countyId: 'co', streetId: 's', communityId: 'c1' };

/** The domain with two counties and projects: `p1` and `p2` old compounds of `co`, `far` of `co2`, a tower nobody has rows for. */
export async function startEvaluation(): Promise<TestSubgraph<EvaluationContext>> {
  const subgraph = await startTestSubgraph(evaluation);
  const projects = [
    ['p1', 'OLD_COMPOUND', place],
    ['p2', 'EXISTING_CIVIL_BUILDING', place],
    ['far', 'OLD_COMPOUND', { ...place, countyId: 'co2', streetId: 's2', communityId: 'c9' }],
    ['tower', 'TOWER', place],
  ] as const;
  const entry = { state: 'ACTIVE', version: 1 };
  await subgraph.given(
    DirectoryEntity,
    ...projects.map(([id, compoundType]) => {
      const attributes = { compoundId: `compound-${id}`, companyId: 'company', compoundType };
      return { ...entry, id, kind: 'PROJECT' as const, name: id, attributes };
    }),
    { ...entry, id: 'co', kind: 'UNIT', name: 'co', attributes: {} },
  );
  await subgraph.given(
    DirectoryPlaceEntity,
    ...projects.map(([id, , where]) => ({
      ...where,
      id: `${id}:0`,
      directoryId: id,
      compoundId: `compound-${id}`,
      companyId: 'company',
    })),
    { id: 'co:0', directoryId: 'co', cityId: 'ci', countyId: 'co' },
  );
  const effectiveFrom = new Date('2020-01-01T00:00:00Z');
  const packId = 'baotou-2021-draft';
  await subgraph.given(PolicySelectionEntity, {
    id: 'sel',
    unitId: 'ci',
    packId,
    overrides: {},
    effectiveFrom,
  });
  return subgraph;
}

export const PLAN = `mutation ($key: ID, $projectId: ID = "p1", $year: Int = 2026, $schemeId: ID = "baotou-a1") {
  planEvaluation(key: $key, projectId: $projectId, year: $year, schemeId: $schemeId) {
    evaluationId evaluation { state variant schemeVersion lines { rowId source points } }
  }
}`;
export const SCORE = `mutation ($id: ID!, $rowId: ID!, $score: Int!, $evidence: String = "台账1") {
  scoreEvaluationLine(evaluationId: $id, rowId: $rowId, score: $score, evidence: $evidence) { evaluation { state score } }
}`;
export const SURVEY = `mutation ($input: EvaluationSurveyInput!) { recordSurvey(input: $input) { evaluation { state } } }`;
export const COMPUTE = `mutation ($id: ID!) {
  computeEvaluation(evaluationId: $id) { checks { rule passed actual } evaluation { state score exactScore stars } }
}`;
export const PUBLISH = `mutation ($id: ID!) { publishEvaluation(evaluationId: $id) { evaluation { state stars } } }`;

/** Answers to all survey rows, each with so many of 100. */
export function answers(points: number) {
  return ['S01', 'S02', 'S03', 'S04', 'S05', 'S06'].map((row) => ({
    rowId: `A1-${row}`,
    points,
    possible: 100,
  }));
}

/** Plans an evaluation and gives its id. */
export async function plan(
  subgraph: TestSubgraph<EvaluationContext>,
  variables: object = {},
): Promise<string> {
  const { data, error } = await subgraph.as(city).run(PLAN, { ...variables });
  if (error) throw new Error(JSON.stringify(error));
  return data.planEvaluation.evaluationId as string;
}

/** Scores every row of people with full marks and lets the owners answer: everything but the computing. */
export async function scoreAll(
  subgraph: TestSubgraph<EvaluationContext>,
  id: string,
  {
    less = {},
    survey = 100,
    validAnswers = 30,
  }: { less?: Record<string, number>; survey?: number; validAnswers?: number } = {},
): Promise<void> {
  const lines = (await subgraph.rows(EvaluationLineEntity)).filter(({ evaluationId }) => evaluationId === id);
  const people = lines.filter(({ source }) => source.startsWith('PEOPLE'));
  const scores = people.map(({ rowId, points }) => ({
    rowId,
    score: points * 100 - (less[rowId] ?? 0),
    evidence: '台账',
  }));
  const context = subgraph.running.context({ principal: evaluator });
  await asCall(context.request, { id, scores }, () => context.evaluations.score(null, id, ...scores));
  const input = { evaluationId: id, owners: 100, validAnswers, answers: answers(survey) };
  const { error } = await subgraph.as(evaluator).run(SURVEY, { input });
  if (error) throw new Error(JSON.stringify(error));
}
