import type { ConveningFigures } from '@redgrid/convening';
import type { StatedRhythm } from '@redgrid/duty';
import type { Clause, Sourced, Subjects } from '@redgrid/policy';

type Figures = Sourced<Subjects['conference']>;

const RHYTHM = {
  COMMUNITY: 'communityRhythm',
  THREE_PARTY: 'threePartyRhythm',
  STREET: 'streetRhythm',
  DISTRICT: 'districtRhythm',
} as const;
export type ConferenceKindCode = keyof typeof RHYTHM;

/** How often a kind of conference is held; null where the documents ask for none (会议频次). */
export function rhythmOf(kind: ConferenceKindCode, figures: Figures): StatedRhythm {
  const { value, clause } = figures[RHYTHM[kind]];
  return { value, clause };
}

/** What the pack says of one kind: who belongs to it, what it may deal with, notice and quorum. */
export function figuresOf(kind: ConferenceKindCode, figures: Figures): ConveningFigures {
  const { members, topics, noticeDays, quorum, communityAdHoc } = figures;
  return {
    members: { value: members.value[kind] ?? [], clause: members.clause },
    topics: { value: topics.value[kind] ?? null, clause: topics.clause },
    noticeDays,
    quorum,
    // Only the community's is said to meet for one matter; the others nobody forbids.
    adHoc: kind === 'COMMUNITY' ? communityAdHoc : { value: true, clause: communityAdHoc.clause },
  };
}

/** Where nothing is asked of a place, because no pack holds there (未选用政策). */
export function unasked(clause: Clause): StatedRhythm {
  return { value: null, clause };
}
