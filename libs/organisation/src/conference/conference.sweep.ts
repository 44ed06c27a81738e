import { ResolutionEntity } from '@redgrid/convening';
import { defineSweep } from '@redgrid/sweep';
import type { OrganisationContext } from '../context.ts';

/** Tells of decisions of conferences whose last day has passed. */
export const conferenceSweep = defineSweep<OrganisationContext, ResolutionEntity>({
  name: 'conference-resolutions',
  entity: ResolutionEntity,
  work: ({ conferences }, unit, row) => conferences.overrun(unit, row),
});
