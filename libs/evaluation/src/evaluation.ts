import { caseEntities, caseMigrations } from '@redgrid/case';
import type { RequestContext } from '@redgrid/database';
import { Policy } from '@redgrid/policy-store';
import { publicationEntities, publicationMigrations } from '@redgrid/publication';
import { defineDomain } from '@redgrid/subgraph';
import type { EvaluationContext } from './context.ts';
import { EvaluationLineEntity } from './evaluation/evaluation-line.entity.ts';
import { EvaluationPlaceEntity } from './evaluation/evaluation-place.entity.ts';
import { EvaluationEntity } from './evaluation/evaluation.entity.ts';
import { EvaluationReader } from './evaluation/evaluation.reader.ts';
import { evaluationResolvers } from './evaluation/evaluation.resolvers.ts';
import { EvaluationService } from './evaluation/evaluation.service.ts';
import { MetricFactEntity } from './metric/metric-fact.entity.ts';
import { metricHandler } from './metric/metric.handler.ts';
import { InspectionMemberEntity } from './inspection/inspection-member.entity.ts';
import { InspectionRecordEntity } from './inspection/inspection-record.entity.ts';
import { InspectionEntity } from './inspection/inspection.entity.ts';
import { inspectionResolvers } from './inspection/inspection.resolvers.ts';
import { InspectionService } from './inspection/inspection.service.ts';
import { createInspection } from './migrations/2026-11-22-create-inspection.ts';
import { createEvaluation } from './migrations/2026-11-15-create-evaluation.ts';
import { publicationResolvers } from './publication/publication.resolvers.ts';
import { PublicationService } from './publication/publication.service.ts';
import { defaultSchemes } from './scheme/load-schemes.ts';
import { schemeResolvers } from './scheme/scheme.resolvers.ts';
import { evaluationShield } from './shield.ts';

// A broken scheme stops the start, not the first evaluation.
defaultSchemes();

/** The evaluation subgraph: schemes, scores, surveys and results. */
export const evaluation = defineDomain<EvaluationContext>({
  name: 'evaluation',
  folder: import.meta.url,
  sdl: [
    './schema.graphql',
    './scheme/scheme.graphql',
    './evaluation/evaluation.graphql',
    './publication/publication.graphql',
    './inspection/inspection.graphql',
  ],
  resolvers: {
    ...schemeResolvers,
    ...evaluationResolvers,
    ...publicationResolvers,
    ...inspectionResolvers,
    Query: {
      ...schemeResolvers.Query,
      ...evaluationResolvers.Query,
      ...publicationResolvers.Query,
      ...inspectionResolvers.Query,
    },
    Mutation: {
      ...evaluationResolvers.Mutation,
      ...publicationResolvers.Mutation,
      ...inspectionResolvers.Mutation,
    },
  },
  shield: evaluationShield,
  entities: [
    ...caseEntities,
    ...publicationEntities,
    EvaluationEntity,
    EvaluationPlaceEntity,
    EvaluationLineEntity,
    MetricFactEntity,
    InspectionEntity,
    InspectionMemberEntity,
    InspectionRecordEntity,
  ],
  migrations: [...caseMigrations, ...publicationMigrations, createEvaluation, createInspection],
  consumes: [metricHandler],
  context: contextOf,
});

function contextOf(request: RequestContext): EvaluationContext {
  const { principal, language } = request;
  const policy = new Policy(request);
  const publications = new PublicationService(request, policy);
  const evaluations = new EvaluationService(request, policy, publications);
  const inspections = new InspectionService(request, policy);
  return {
    principal,
    language,
    request,
    evaluations,
    reader: new EvaluationReader(request),
    publications,
    inspections,
  };
}
