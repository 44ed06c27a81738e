import type { AttendanceEntity, ConveningEntity, ResolutionEntity } from '@redgrid/convening';
import type { Fact } from '@redgrid/database';
import { placeOf } from '../place.ts';

/** What other domains learn of a conference: which, where, when, and who was there as what; never what was said. */
export function conferenceFact(
  happened: 'convened' | 'held' | 'closed' | 'cancelled',
  row: ConveningEntity,
  more: { readonly attendance?: readonly AttendanceEntity[]; readonly resolutions?: number } = {},
): Fact {
  const { id, version, kind, subjectId: unitId, calling, topics, heldOn } = row;
  const attendance = more.attendance?.map(({ memberRole, memberId, presence }) => ({
    ...{ memberRole, memberId: memberId === '-' ? null : memberId, presence },
  }));
  return {
    type: `organisation.conference.${happened}.v1`,
    subject: id,
    subjectVersion: version,
    place: placeOf(row),
    data: {
      ...{ kind, unitId, calling, topics, heldOn, scheduledFor: row.scheduledFor.toISOString() },
      ...(attendance ? { attendance } : {}),
      ...(more.resolutions === undefined ? {} : { resolutions: more.resolutions }),
    },
  };
}

/** What they learn of a decision: whose it is, by when, and what became of it. */
export function resolutionFact(
  happened: 'opened' | 'settled' | 'dropped' | 'overdue',
  row: ResolutionEntity,
): Fact {
  const { id, version, conveningId: conferenceId, ownerRole, dueOn, settledAt } = row;
  return {
    type: `organisation.conference-resolution.${happened}.v1`,
    subject: id,
    subjectVersion: version,
    place: placeOf(row),
    data: { conferenceId, ownerRole, dueOn, settledAt: settledAt?.toISOString() ?? null },
  };
}
