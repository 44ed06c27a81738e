import type { Connection } from '@redgrid/database';
import type { OwnersCommitteeTermEntity } from './owners-committee-term.entity.ts';

/** A page of terms. */
export type OwnersCommitteeTermConnectionView = Connection<OwnersCommitteeTermEntity>;
