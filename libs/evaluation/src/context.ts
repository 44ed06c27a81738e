import type { BaseContext } from '@redgrid/subgraph';
import type { EvaluationReader } from './evaluation/evaluation.reader.ts';
import type { EvaluationService } from './evaluation/evaluation.service.ts';
import type { InspectionService } from './inspection/inspection.service.ts';
import type { PublicationService } from './publication/publication.service.ts';

/** What resolvers of this domain find in their context. */
export interface EvaluationContext extends BaseContext {
  readonly evaluations: EvaluationService;
  readonly reader: EvaluationReader;
  readonly publications: PublicationService;
  readonly inspections: InspectionService;
}
