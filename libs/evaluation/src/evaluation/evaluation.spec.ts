import { Role, type Principal } from '@redgrid/access';
import { FactEntity } from '@redgrid/database';
import { PolicySelectionEntity } from '@redgrid/policy-store';
import { at, person, type TestSubgraph } from '@redgrid/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EvaluationContext } from '../context.ts';
import {
  answers,
  city,
  COMPUTE,
  evaluator,
  owner,
  plan,
  PLAN,
  PUBLISH,
  SCORE,
  scoreAll,
  startEvaluation,
  SURVEY,
} from '../evaluation.fixture.ts';
import { MetricFactEntity } from '../metric/metric-fact.entity.ts';
import { EvaluationEntity } from './evaluation.entity.ts';

let subgraph: TestSubgraph<EvaluationContext>;
beforeEach(async () => {
  subgraph = await startEvaluation();
});
afterEach(() => subgraph.close());

const run = (who: Principal, operation: string, variables: object) =>
  subgraph.as(who).run(operation, { ...variables });
const code = async (who: Principal, operation: string, variables: object) =>
  (await run(who, operation, variables)).error?.code;

/** What the other domains would have told of p1: a committee with four of five party members, grade A, closed gates. */
async function facts(): Promise<void> {
  const happenedAt = new Date('2026-03-01T00:00:00Z');
  const committee = { members: 5, partyMembers: 3, termEndsOn: '2028-03-01' };
  const rows = [
    ['org.ownersCommittee[compound,status=IN_OFFICE]', 'compound-p1', committee],
    ['org.ownersCommittee.members.isPartyMember', 'compound-p1', committee],
    ['cred.enterpriseGrade', 'company', { grade: 'A' }],
    ['prop.compound.enclosure in (CLOSED, SEMI_CLOSED)', 'compound-p1', { enclosure: 'CLOSED' }],
  ] as const;
  await subgraph.given(
    MetricFactEntity,
    ...rows.map(([metric, subjectId, value], index) => ({
      id: `f${index}`,
      factId: `fact-${index}`,
      metric,
      subjectId,
      value,
      happenedAt,
      knownAt: happenedAt,
    })),
  );
}

describe('SUP-01 planning', () => {
  it('freezes scheme, variant and figures, and marks where every score comes from', async () => {
    const { data, error } = await run(city, PLAN, {});
    expect(error).toBeUndefined();
    const { lines, ...planned } = data.planEvaluation.evaluation;
    expect(planned).toMatchObject({ state: 'PLANNED', variant: 'OLD_COMPOUND' });
    expect(lines).toHaveLength(39);
    const source = Object.fromEntries(
      lines.map((line: { rowId: string; source: string }) => [line.rowId, line.source]),
    );
    expect(source).toMatchObject({
      'A1-03': 'FACTS',
      'A1-04': 'FACTS',
      'A1-O06': 'FACTS',
      'A1-O09': 'FACTS',
      'A1-01': 'PEOPLE_NO_EMITTER',
      'A1-08': 'PEOPLE',
      'A1-S01': 'SURVEY',
    });
  });
  it('is for the organising offices at the place', async () => {
    const district = person('district', at(Role.DistrictPropertyAuthority, 'COUNTY', 'co'));
    const other = person('other', at(Role.DistrictPropertyAuthority, 'COUNTY', 'co2'));
    const street = person('street', at(Role.Street, 'STREET', 's'));
    expect(await code(other, PLAN, {})).toBe('NOT_YET_KNOWN');
    expect(await code(street, PLAN, {})).toBe('FORBIDDEN');
    expect(await code(evaluator, PLAN, {})).toBe('FORBIDDEN');
    expect(await code(district, PLAN, {})).toBeUndefined();
  });
  it('happens once a year, by a scheme for projects that knows the variant', async () => {
    await plan(subgraph);
    expect(await code(city, PLAN, {})).toBe('EVALUATION_EXISTS');
    expect(await code(city, PLAN, { year: 2025 })).toBeUndefined();
    expect(await code(city, PLAN, { schemeId: 'none' })).toBe('EVALUATION_SCHEME_UNKNOWN');
    expect(await code(city, PLAN, { projectId: 'tower' })).toBe('EVALUATION_SCHEME_UNKNOWN');
    expect(await code(city, PLAN, { year: 1999 })).toBe('BAD_USER_INPUT');
  });
});

describe('SUP-02 scoring', () => {
  let id: string;
  beforeEach(async () => {
    id = await plan(subgraph);
  });
  it('is for the assessment group at the place, with evidence and within the points', async () => {
    const line = { id, rowId: 'A1-08', score: 150 };
    expect(await code(city, SCORE, line)).toBe('FORBIDDEN');
    const far = person('far', at(Role.Evaluator, 'COUNTY', 'co2'));
    expect(await code(far, SCORE, line)).toBe('NOT_FOUND');
    expect(await code(evaluator, SCORE, { ...line, score: 201 })).toBe('EVALUATION_SCORE_INVALID');
    expect(await code(evaluator, SCORE, { ...line, rowId: 'A1-13', score: 100 })).toBe(
      'EVALUATION_SCORE_INVALID',
    );
    expect(await code(evaluator, SCORE, { ...line, rowId: 'A1-E01' })).toBe('NOT_FOUND');
    expect(await code(evaluator, SCORE, { ...line, evidence: ' ' })).toBe('REASON_REQUIRED');
    const { data } = await run(evaluator, SCORE, line);
    expect(data.scoreEvaluationLine.evaluation).toEqual({ state: 'SCORING', score: null });
  });
  it("leaves computed rows to facts and the owners' rows to the survey", async () => {
    expect(await code(evaluator, SCORE, { id, rowId: 'A1-03', score: 200 })).toBe('EVALUATION_LINE_COMPUTED');
    expect(await code(evaluator, SCORE, { id, rowId: 'A1-S01', score: 500 })).toBe(
      'OWNER_SCORE_BY_SURVEY_ONLY',
    );
  });
  it("is not for the company itself, nor the owners' score for the authority", async () => {
    const own = { ...evaluator, grants: [...evaluator.grants, at(Role.CompanyHead, 'COMPANY', 'company')] };
    expect(await code(own, SCORE, { id, rowId: 'A1-08', score: 200 })).toBe('EVALUATION_OWN_INTEREST');
    const manager = {
      ...evaluator,
      grants: [...evaluator.grants, at(Role.ProjectManager, 'COMPOUND', 'compound-p1')],
    };
    expect(await code(manager, SCORE, { id, rowId: 'A1-08', score: 200 })).toBe('EVALUATION_OWN_INTEREST');
    const both = { ...evaluator, grants: [...evaluator.grants, ...city.grants] };
    const input = { evaluationId: id, owners: 100, validAnswers: 40, answers: answers(80) };
    expect(await code(both, SURVEY, { input })).toBe('OWNER_SCORE_BY_SURVEY_ONLY');
    expect(await code(city, SURVEY, { input })).toBe('FORBIDDEN');
    expect((await run(evaluator, SURVEY, { input })).data.recordSurvey.evaluation.state).toBe('COLLECTING');
  });
  it('refuses surveys that leave rows out or count more answers than owners', async () => {
    const input = { evaluationId: id, owners: 100, validAnswers: 40, answers: answers(80) };
    for (const wrong of [
      { ...input, answers: input.answers.slice(1) },
      { ...input, answers: [...input.answers.slice(1), input.answers[1]] },
      { ...input, validAnswers: 101 },
      { ...input, answers: answers(101) },
    ])
      expect(await code(evaluator, SURVEY, { input: wrong })).toBe('EVALUATION_SCORE_INVALID');
  });
});

describe('SUP-01 computing', () => {
  let id: string;
  beforeEach(async () => {
    id = await plan(subgraph);
  });
  it('takes facts as known, and every line computes again to the same', async () => {
    await facts();
    await scoreAll(subgraph, id);
    const { data } = await run(evaluator, COMPUTE, { id });
    expect(data.computeEvaluation.evaluation).toEqual({
      state: 'REVIEW',
      score: '100',
      exactScore: '100/1',
      stars: 5,
    });
    const lines = '{ lines { rowId score inputs recomputes factIds evidence } }';
    const answer = await run(evaluator, `query ($id: ID!) { evaluation(id: $id) ${lines} }`, { id });
    const all = answer.data.evaluation.lines;
    expect(all.every(({ recomputes }: { recomputes: boolean }) => recomputes)).toBe(true);
    const party = all.find(({ rowId }: { rowId: string }) => rowId === 'A1-04');
    expect(party).toMatchObject({
      score: '2',
      factIds: ['fact-1'],
      inputs: '{"kind":"CONDITION","met":true}',
    });
  });
  it('gives nothing for facts nobody told, and follows a newer fact when repeated', async () => {
    await scoreAll(subgraph, id);
    expect((await run(evaluator, COMPUTE, { id })).data.computeEvaluation.evaluation.score).toBe('92');
    await facts();
    expect((await run(evaluator, COMPUTE, { id })).data.computeEvaluation.evaluation.score).toBe('100');
  });
  it('ignores what it came to know later, and a committee whose term is over', async () => {
    await facts();
    const later = { happenedAt: new Date('2026-04-01T00:00:00Z'), knownAt: new Date('2026-12-01T00:00:00Z') };
    const grade = { metric: 'cred.enterpriseGrade', subjectId: 'company', value: { grade: 'C' } };
    await subgraph.given(MetricFactEntity, { ...grade, ...later, id: 'late', factId: 'late' });
    await scoreAll(subgraph, id);
    expect((await run(evaluator, COMPUTE, { id })).data.computeEvaluation.evaluation.score).toBe('100');
    subgraph.clock.set('2028-03-03T00:00:00Z');
    expect((await run(evaluator, COMPUTE, { id })).data.computeEvaluation.evaluation.score).toBe('94');
  });
  it('SUP-06 gives 89.995 four stars', async () => {
    await facts();
    await scoreAll(subgraph, id, {
      less: { 'A1-08': 200, 'A1-07': 200, 'A1-14': 200, 'A1-15': 200, 'A1-19': 200 },
    });
    const input = { evaluationId: id, owners: 100, validAnswers: 30, answers: answers(1000) };
    input.answers = input.answers.map((each, index) => ({
      ...each,
      possible: 1000,
      points: index === 0 ? 999 : 1000,
    }));
    await run(evaluator, SURVEY, { input });
    const { data } = await run(evaluator, COMPUTE, { id });
    expect(data.computeEvaluation.evaluation).toMatchObject({
      score: '89.995',
      exactScore: '17999/200',
      stars: 4,
    });
  });
});

describe('SUP-02 publishing', () => {
  it('waits for open rows and for a survey of enough owners, and says why', async () => {
    const id = await plan(subgraph);
    await run(evaluator, COMPUTE, { id });
    const open = (await run(city, PUBLISH, { id })).error;
    expect(open).toMatchObject({ code: 'EVALUATION_NOT_PUBLISHABLE' });
    await scoreAll(subgraph, id, { validAnswers: 29 });
    const { data } = await run(evaluator, COMPUTE, { id });
    expect(data.computeEvaluation.evaluation).toMatchObject({ score: '62', stars: null });
    const small = (await run(city, PUBLISH, { id })).error as {
      checks?: { rule: string; passed: boolean }[];
    };
    expect(small.checks?.filter(({ passed }) => !passed).map(({ rule }) => rule)).toEqual(['SURVEY_SAMPLE']);
  });
  it('is for the organiser who has not scored, once, and tells the other domains', async () => {
    const id = await plan(subgraph);
    await scoreAll(subgraph, id);
    expect(await code(city, PUBLISH, { id })).toBe('ILLEGAL_TRANSITION');
    await run(evaluator, COMPUTE, { id });
    expect(await code(evaluator, PUBLISH, { id })).toBe('FORBIDDEN');
    const both = { ...evaluator, grants: [...evaluator.grants, ...city.grants] };
    expect(await code(both, PUBLISH, { id })).toBe('FOUR_EYES_REQUIRED');
    expect((await run(city, PUBLISH, { id })).data.publishEvaluation.evaluation).toEqual({
      state: 'PUBLISHED',
      stars: 5,
    });
    expect(await code(evaluator, SCORE, { id, rowId: 'A1-08', score: 0 })).toBe('ILLEGAL_TRANSITION');
    const fact = (await subgraph.rows(FactEntity)).find(({ type }) => type === 'evaluation.published.v1');
    expect(fact).toMatchObject({
      type: 'evaluation.published.v1',
      data: { projectId: 'p1', compoundId: 'compound-p1', companyId: 'company', total: '92/1', stars: 5 },
      place: { COUNTY: 'co', COMPOUND: 'compound-p1' },
    });
  });
  it('keeps the figures of the planning when the policy changes afterwards', async () => {
    const id = await plan(subgraph);
    const overrides = { 'stars.five': { value: 99, clause: '1', document: 'x' } };
    const effectiveFrom = new Date('2026-08-01T00:00:00Z');
    const packId = 'baotou-2021-draft';
    await subgraph.given(PolicySelectionEntity, {
      id: 'new',
      unitId: 'co',
      packId,
      overrides,
      effectiveFrom,
    });
    await scoreAll(subgraph, id);
    expect((await run(evaluator, COMPUTE, { id })).data.computeEvaluation.evaluation.stars).toBe(5);
  });
  it('opens a way to object and to close', async () => {
    const id = await plan(subgraph);
    await scoreAll(subgraph, id);
    await run(evaluator, COMPUTE, { id });
    await run(city, PUBLISH, { id });
    const OBJECT =
      'mutation ($id: ID!, $reason: String!) { objectToEvaluation(evaluationId: $id, reason: $reason) { evaluation { state } } }';
    const CLOSE =
      'mutation ($id: ID!, $reason: String) { closeEvaluation(evaluationId: $id, reason: $reason) { evaluation { state } } }';
    const head = person('head', at(Role.CompanyHead, 'COMPANY', 'company'));
    const stranger = person('stranger', at(Role.CompanyHead, 'COMPANY', 'another'));
    expect(await code(stranger, OBJECT, { id, reason: 'x' })).toBe('NOT_FOUND');
    expect(await code(head, OBJECT, { id, reason: ' ' })).toBe('REASON_REQUIRED');
    expect(
      (await run(head, OBJECT, { id, reason: '分值有误' })).data.objectToEvaluation.evaluation.state,
    ).toBe('OBJECTION');
    expect(await code(city, CLOSE, { id })).toBe('REASON_REQUIRED');
    expect((await run(city, CLOSE, { id, reason: '维持' })).data.closeEvaluation.evaluation.state).toBe(
      'FINAL',
    );
  });
});

describe('SUP-02 reading results', () => {
  const LATEST =
    'latestEvaluation { year score stars lines { rowId } weakestLines(first: 2) { rowId label points score evidence } }';
  const publish = async (projectId: string, year: number, less = {}) => {
    const id = await plan(subgraph, { projectId, year });
    await scoreAll(subgraph, id, { less });
    await run(evaluator, COMPUTE, { id });
    await run(city, PUBLISH, { id });
    return id;
  };
  it('shows everybody signed in the newest published result of a compound with its weakest lines', async () => {
    await publish('p1', 2025);
    await publish('p1', 2026, { 'A1-08': 150 });
    await plan(subgraph, { year: 2027 });
    const { data } = await subgraph.as(owner).entities('Compound', ['compound-p1', 'compound-p2'], LATEST);
    expect(data[0].latestEvaluation).toMatchObject({ year: 2026, score: '90.5', stars: 5 });
    expect(data[0].latestEvaluation.lines).toHaveLength(39);
    expect(data[0].latestEvaluation.weakestLines).toHaveLength(2);
    expect(data[0].latestEvaluation.weakestLines[0]).toMatchObject({ score: '0', points: 2 });
    expect(data[1].latestEvaluation).toBeNull();
    const history = await subgraph
      .as(owner)
      .entities('Project', ['p1'], 'evaluations { nodes { year } } latestEvaluation { year }');
    expect(history.data).toEqual([
      { evaluations: { nodes: [{ year: 2025 }, { year: 2026 }] }, latestEvaluation: { year: 2026 } },
    ]);
    expect((await subgraph.as(null).entities('Compound', ['compound-p1'], LATEST)).error?.code).toBe(
      'FORBIDDEN',
    );
  });
  it('shows unfinished work to those who work on it only, directly and by every other edge', async () => {
    const id = await plan(subgraph);
    const ONE = 'query ($id: ID!) { evaluation(id: $id) { state } }';
    const LIST = '{ evaluations(published: false) { nodes { state } } }';
    const far = person('far', at(Role.Evaluator, 'COUNTY', 'co2'));
    for (const who of [owner, far]) {
      expect((await run(who, ONE, { id })).data.evaluation).toBeNull();
      expect((await run(who, LIST, {})).data.evaluations.nodes).toEqual([]);
      expect((await subgraph.as(who).entities('Evaluation', [id], 'state')).data).toEqual([null]);
    }
    expect((await run(evaluator, ONE, { id })).data.evaluation.state).toBe('PLANNED');
    expect((await run(evaluator, LIST, {})).data.evaluations.nodes).toHaveLength(1);
    expect((await run(evaluator, '{ evaluations { nodes { id } } }', {})).data.evaluations.nodes).toEqual([]);
  });
  it('lists results best first, by unit, year and stars', async () => {
    await publish('p1', 2026, { 'A1-08': 200, 'A1-19': 400 });
    await publish('p2', 2026);
    const LIST =
      'query ($stars: Int, $unitId: ID) { evaluations(unitId: $unitId, year: 2026, stars: $stars) { nodes { score project { id } } totalCount { value } } }';
    const { data } = await run(owner, LIST, { unitId: 'co' });
    expect(data.evaluations.nodes.map(({ project }: { project: { id: string } }) => project.id)).toEqual([
      'p2',
      'p1',
    ]);
    expect((await run(owner, LIST, { stars: 4 })).data.evaluations.totalCount.value).toBe(1);
    expect((await run(owner, LIST, { unitId: 'nowhere' })).error?.code).toBe('NOT_FOUND');
  });
  it('asks the database as often for two compounds as for one', async () => {
    await publish('p1', 2026);
    await publish('p2', 2026);
    const one = await subgraph.as(owner).entities('Compound', ['compound-p1'], LATEST);
    const two = await subgraph.as(owner).entities('Compound', ['compound-p1', 'compound-p2'], LATEST);
    expect(two.data.every((each: { latestEvaluation: unknown }) => each.latestEvaluation)).toBe(true);
    expect(two.sql).toHaveLength(one.sql.length);
    expect(one.sql.length).toBeLessThanOrEqual(2);
  });
  it('lets nobody change a published row behind its figures', async () => {
    await publish('p1', 2026);
    const [row] = await subgraph.rows(EvaluationEntity);
    expect(row).toMatchObject({
      state: 'PUBLISHED',
      rank: 9200,
      figures: { stars: { five: { value: 90 } } },
    });
  });
});

describe('SUP-01 the schemes', () => {
  it('are shown with their rows, and which of them facts feed', async () => {
    const { data } = await run(
      owner,
      '{ evaluationSchemes { id total } evaluationScheme(id: "baotou-a1") { version rows(variant: "OLD_COMPOUND") { id computed } } }',
      {},
    );
    expect(data.evaluationSchemes).toContainEqual({ id: 'baotou-a1', total: 100 });
    expect(data.evaluationScheme.rows).toHaveLength(39);
    expect(data.evaluationScheme.rows).toContainEqual({ id: 'A1-03', computed: true });
    expect(data.evaluationScheme.rows).toContainEqual({ id: 'A1-02', computed: false });
  });
});
