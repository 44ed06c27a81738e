import { caseEntities, caseHistory, caseMigrations } from '@redgrid/case';
import { attachedFiles } from '@redgrid/events';
import { Policy } from '@redgrid/policy-store';
import { defineDomain } from '@redgrid/subgraph';
import { AppealClockService } from './appeal/appeal-clock.service.ts';
import { AppealIntakeService } from './appeal/appeal-intake.service.ts';
import { AppealLookupService } from './appeal/appeal-lookup.service.ts';
import { AppealEntity } from './appeal/appeal.entity.ts';
import { appealResolvers } from './appeal/appeal.resolvers.ts';
import { AppealDueService } from './appeal/appeal-due.service.ts';
import { AppealService } from './appeal/appeal.service.ts';
import { appealSweep } from './appeal/appeal.sweep.ts';
import { KeptFiguresEntity } from './appeal/kept-figures.entity.ts';
import type { GridContext } from './context.ts';
import { GridCompoundEntity } from './grid/grid-compound.entity.ts';
import { GridLookupService } from './grid/grid-lookup.service.ts';
import { GridWorkerEntity } from './grid/grid-worker.entity.ts';
import { GridEntity } from './grid/grid.entity.ts';
import { gridResolvers } from './grid/grid.resolvers.ts';
import { GridService } from './grid/grid.service.ts';
import { gridShare } from './grid/grid.share.ts';
import { createAppeal } from './migrations/2026-11-19-create-appeal.ts';
import { createGrid } from './migrations/2026-11-18-create-grid.ts';
import { indexAppealStates } from './migrations/2026-11-22-index-appeal-states.ts';
import { sweepAppeals } from './migrations/2026-11-22-sweep-appeals.ts';
import { tellDepartmentsApart } from './migrations/2026-11-22-tell-departments-apart.ts';
import { compoundNoticeResolvers } from './notice/compound-notice.resolvers.ts';
import { gridShield } from './shield.ts';

export type { GridContext } from './context.ts';
export { loadDemonstration } from './demonstration.ts';

const resolvers = {
  ...gridResolvers,
  ...appealResolvers,
  ...compoundNoticeResolvers,
  Query: { ...gridResolvers.Query, ...appealResolvers.Query },
  Mutation: { ...gridResolvers.Mutation, ...appealResolvers.Mutation },
  Compound: { ...gridResolvers.Compound, ...appealResolvers.Compound },
};

/** The grid subgraph: schema, tables, and the services of one request. */
export const grid = defineDomain<GridContext>({
  name: 'grid',
  folder: import.meta.url,
  sdl: [
    './schema.graphql',
    './compound/compound.graphql',
    './file/file.graphql',
    './person/person.graphql',
    './administrative-unit/administrative-unit.graphql',
    './grid/grid.graphql',
    './appeal/appeal.graphql',
    './notice/compound-notice.graphql',
  ],
  resolvers,
  shield: gridShield,
  entities: [
    GridEntity,
    GridCompoundEntity,
    GridWorkerEntity,
    AppealEntity,
    KeptFiguresEntity,
    ...caseEntities,
  ],
  migrations: [
    ...caseMigrations,
    createGrid,
    createAppeal,
    indexAppealStates,
    sweepAppeals,
    tellDepartmentsApart,
  ],
  sweeps: [appealSweep],
  shares: [gridShare],
  context: (request) => {
    const { principal, language } = request;
    const grids = new GridLookupService(request);
    const appeals = new AppealLookupService(request, grids);
    const clock = new AppealClockService(request, new Policy(request));
    return {
      ...{ principal, language, request, grids, appeals },
      gridRegister: new GridService(request, grids),
      appealIntake: new AppealIntakeService(request, clock),
      appealWork: new AppealService(request, appeals, clock),
      appealDue: new AppealDueService(clock),
      appealFiles: attachedFiles(request, 'Appeal'),
      appealHistory: caseHistory(request),
    };
  },
});
