import type { CaseHistoryEntity } from '@redgrid/case';
import type { RowsLoader } from '@redgrid/database';
import type { AttachedFiles } from '@redgrid/events';
import type { BaseContext } from '@redgrid/subgraph';
import type { AppealDueService } from './appeal/appeal-due.service.ts';
import type { AppealIntakeService } from './appeal/appeal-intake.service.ts';
import type { AppealLookupService } from './appeal/appeal-lookup.service.ts';
import type { AppealService } from './appeal/appeal.service.ts';
import type { GridLookupService } from './grid/grid-lookup.service.ts';
import type { GridService } from './grid/grid.service.ts';

/** What resolvers of this domain find in their context. */
export interface GridContext extends BaseContext {
  readonly grids: GridLookupService;
  readonly gridRegister: GridService;
  readonly appeals: AppealLookupService;
  readonly appealIntake: AppealIntakeService;
  readonly appealWork: AppealService;
  readonly appealDue: AppealDueService;
  readonly appealFiles: AttachedFiles;
  readonly appealHistory: RowsLoader<CaseHistoryEntity>;
}
