import { ScopeType } from '@redgrid/access';
import type { Fact } from '@redgrid/database';
import { directoryFact } from '@redgrid/events';
import { placeOf, unitColumnsOf, type ScopeColumns } from '../place.ts';
import type { OwnersCommitteeEntity } from './owners-committee.entity.ts';

/** `organisation.owners-committee.seated.v1`: figures only, no members; it keeps the directories of all domains. */
export function seatedFact(committee: OwnersCommitteeEntity, places: readonly ScopeColumns[]): Fact {
  const { id, version, compoundId, termId, number, seatedOn, termEndsOn, memberCount, partyMembers } =
    committee;
  const figures = { compoundId, number, seatedOn, termEndsOn, members: memberCount, partyMembers };
  return directoryFact(
    {
      type: 'organisation.owners-committee.seated.v1',
      subject: id,
      subjectVersion: version,
      place: { ...placeOf(committee), [ScopeType.Compound]: compoundId },
      data: {
        ...figures,
        termId,
        chairIsPartyMember: committee.chairIsPartyMember,
        newlyFounded: committee.previous === null,
      },
    },
    {
      kind: 'COMMITTEE',
      state: 'IN_OFFICE',
      name: '',
      attributes: figures,
      places: places.map((place) => ({ ...unitColumnsOf(place), compoundId })),
    },
  );
}
