import { thaw } from '@redgrid/policy';
import type * as gql from '../generated/types.ts';
import { decimal, read } from '../scheme/fraction.rules.ts';
import { defaultSchemes } from '../scheme/load-schemes.ts';
import { recomputes } from './evaluation.reader.ts';

const shown = (fraction: string | null) => (fraction === null ? null : decimal(read(fraction)));
const evaluation: gql.PlanEvaluationReceiptResolvers['evaluation'] = ({ evaluationId }, _, { reader }) =>
  reader.byId(evaluationId);

export const evaluationResolvers = {
  Query: {
    evaluation: (_, { id }, { reader }) => reader.byId(id),
    evaluations: (_, filter, { reader }) => reader.list(filter),
  },
  Mutation: {
    planEvaluation: (_, { key, ...plan }, { evaluations }) => evaluations.plan(key, plan),
    scoreEvaluationLine: (_, { key, evaluationId, ...line }, { evaluations }) =>
      evaluations.score(key, evaluationId, line),
    recordSurvey: (_, { key, input: { evaluationId, ...survey } }, { evaluations }) =>
      evaluations.survey(key, evaluationId, survey),
    computeEvaluation: (_, { key, evaluationId }, { evaluations }) => evaluations.compute(key, evaluationId),
    publishEvaluation: (_, { key, evaluationId }, { evaluations }) => evaluations.publish(key, evaluationId),
    objectToEvaluation: (_, { key, evaluationId, reason }, { evaluations }) =>
      evaluations.object(key, evaluationId, reason),
    closeEvaluation: (_, { key, evaluationId, reason }, { evaluations }) =>
      evaluations.close(key, evaluationId, reason),
  },
  Evaluation: {
    __resolveReference: ({ id }, { reader }) => reader.byId(id),
    project: ({ projectId }) => ({ id: projectId }),
    compound: ({ compoundId }) => ({ id: compoundId }),
    scheme: ({ schemeId }) => defaultSchemes().get(schemeId) ?? null,
    score: ({ total }) => shown(total),
    exactScore: ({ total }) => total,
    checks: ({ checks }) => [...checks],
    lines: ({ id }, _, { reader }) => reader.lines.load(id),
    weakestLines: ({ id }, { first }, { reader }) => reader.weakestLines(id, first),
  },
  EvaluationLine: {
    part: ({ row }) => row.part,
    mode: ({ row }) => row.mode,
    scoring: ({ row }) => row.scoring,
    evaluator: ({ row }) => row.evaluator,
    score: ({ score }) => shown(score),
    exactScore: ({ score }) => score,
    inputs: ({ inputs }) => (inputs === null ? null : JSON.stringify(inputs)),
    evidence: (line, _, { reader }) => reader.evidenceOf(line),
    factIds: ({ factIds }) => [...factIds],
    recomputes: async (line, _, { reader }) => {
      const of = await reader.byId(line.evaluationId);
      return (
        of !== null &&
        recomputes(line, thaw('projectEvaluation', of.figures.projectEvaluation).partialMarks.value)
      );
    },
  },
  Compound: {
    __resolveReference: ({ id }) => ({ id }),
    latestEvaluation: ({ id }, _, { reader }) => reader.latestOfCompound(id),
  },
  Project: {
    __resolveReference: ({ id }) => ({ id }),
    latestEvaluation: ({ id }, _, { reader }) => reader.latestOfProject(id),
    evaluations: ({ id }, page, { reader }) => reader.ofProject(id, page),
  },
  PlanEvaluationReceipt: { evaluation },
  ScoreEvaluationLineReceipt: { evaluation },
  RecordSurveyReceipt: { evaluation },
  ComputeEvaluationReceipt: { evaluation, checks: ({ checks }) => [...checks] },
  PublishEvaluationReceipt: { evaluation },
  CloseEvaluationReceipt: { evaluation },
} satisfies gql.Resolvers;
