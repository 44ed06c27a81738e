import type { DirectoryNotice, FactHandler } from '@redgrid/events';
import { unitColumnsOf } from '../place.ts';
import { OwnersCommitteeEntity } from './owners-committee.entity.ts';

/** Counts a committee where its compound is counted: when property says where that is, the committee follows. */
export const compoundMoved: FactHandler = {
  wants: ({ data }) => (data.directory as DirectoryNotice | undefined)?.kind === 'COMPOUND',
  apply: async ({ db }, { subject, data }) => {
    const [place] = (data.directory as DirectoryNotice).places;
    if (place) await db.update(OwnersCommitteeEntity, { compoundId: subject }, unitColumnsOf(place));
  },
};
