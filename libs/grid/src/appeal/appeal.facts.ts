import type { Fact } from '@redgrid/database';
import type { FileOwner } from '@redgrid/events';
import { placeOf } from '../place.ts';
import type { AppealEntity } from './appeal.entity.ts';

type Happened =
  | 'received'
  | 'classified'
  | 'assigned'
  | 'started'
  | 'resolved'
  | 'confirmed'
  | 'closed'
  | 'reopened'
  | 'rejected'
  | 'escalated'
  | 'warned'
  | 'overdue';

/** What other domains learn of an appeal: where, what kind, how far and how fast; never who or what was said. */
export function appealFact(happened: Happened, appeal: AppealEntity, more: object = {}): Fact {
  const { id, version, compoundId, gridId, level, urgency, categoryCode, channel } = appeal;
  return {
    type: `grid.appeal.${happened}.v1`,
    subject: id,
    subjectVersion: version,
    place: { ...placeOf(appeal), GRID: gridId, COMPOUND: compoundId },
    data: {
      ...{ compoundId, gridId, level, urgency, categoryCode, channel },
      state: appeal.state,
      reportedAt: appeal.reportedAt.toISOString(),
      dueAt: appeal.dueAt.toISOString(),
      inTime: appeal.inTime,
      satisfied: appeal.satisfied,
      rating: appeal.rating,
      ...more,
    },
  };
}

/** An appeal as the owner of photos and documents. */
export function fileOwner(appeal: AppealEntity): FileOwner {
  const { id, version, compoundId, gridId } = appeal;
  const place = { ...placeOf(appeal), GRID: gridId, COMPOUND: compoundId };
  return { kind: 'Appeal', id, version, place, fact: 'grid.appeal.files-attached.v1' };
}
