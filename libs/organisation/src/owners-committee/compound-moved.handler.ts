import { noticesOf, type FactHandler, type FactRecord } from '@redgrid/events';
import { unitColumnsOf } from '../place.ts';
import { OwnersCommitteeEntity } from './owners-committee.entity.ts';

/** Counts a committee where its compound is counted: when property says where that is, the committee follows. */
export const compoundMoved: FactHandler = {
  wants: (fact) => compoundsIn(fact).length > 0,
  apply: async ({ db }, fact) => {
    for (const { id, places } of compoundsIn(fact)) {
      const [place] = places;
      if (place) await db.update(OwnersCommitteeEntity, { compoundId: id }, unitColumnsOf(place));
    }
  },
};

const compoundsIn = (fact: FactRecord) => noticesOf(fact).filter(({ kind }) => kind === 'COMPOUND');
