import type { Connection } from '@redgrid/database';
import type { OwnersCommitteeEntity } from './owners-committee.entity.ts';

/** A page of committees. */
export type OwnersCommitteeConnectionView = Connection<OwnersCommitteeEntity>;
