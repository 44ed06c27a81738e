import { ScopeType } from '@redgrid/access';
import type { Fact } from '@redgrid/database';
import { directoryFact, type DirectoryNotice } from '@redgrid/events';
import { placeOf, unitColumnsOf, type ScopeColumns } from '../place.ts';
import type { OwnersCommitteeEntity } from './owners-committee.entity.ts';

/** `organisation.owners-committee.seated.v1`: figures only, no members; it keeps the directories of all domains. */
export function seatedFact(committee: OwnersCommitteeEntity, places: readonly ScopeColumns[]): Fact {
  const { id, version, compoundId, termId } = committee;
  return directoryFact(
    {
      type: 'organisation.owners-committee.seated.v1',
      subject: id,
      subjectVersion: version,
      place: { ...placeOf(committee), [ScopeType.Compound]: compoundId },
      data: {
        ...figuresOf(committee),
        termId,
        chairIsPartyMember: committee.chairIsPartyMember,
        newlyFounded: committee.previous === null,
      },
    },
    committeeNotice(committee, places),
  );
}

/** What the directories keep of a committee, which lies where its compound does. */
export function committeeNotice(
  committee: OwnersCommitteeEntity,
  places: readonly ScopeColumns[],
): DirectoryNotice {
  return {
    kind: 'COMMITTEE',
    state: 'IN_OFFICE',
    name: '',
    attributes: figuresOf(committee),
    places: places.map((place) => ({ ...unitColumnsOf(place), compoundId: committee.compoundId })),
  };
}

function figuresOf(committee: OwnersCommitteeEntity) {
  const { compoundId, number, seatedOn, termEndsOn, memberCount, partyMembers } = committee;
  return { compoundId, number, seatedOn, termEndsOn, members: memberCount, partyMembers };
}
