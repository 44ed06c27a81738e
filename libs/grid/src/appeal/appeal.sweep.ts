import { defineSweep } from '@redgrid/sweep';
import type { GridContext } from '../context.ts';
import { AppealEntity } from './appeal.entity.ts';

/** Warns of, moves up and closes appeals whose time has come. */
export const appealSweep = defineSweep<GridContext, AppealEntity>({
  name: 'appeal-deadlines',
  entity: AppealEntity,
  work: ({ appealDue }, unit, row) => appealDue.advance(unit, row),
});
