import { instant, int, json, key, localDay, longText, orNull, text } from '@redgrid/database';
import type { FrozenFigures } from '@redgrid/policy';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ConveningState, ResolutionState } from './convening.case.ts';

/** A meeting of some kind (会议): a conference, a hall, a monthly or listening day. */
@Entity('convening')
@Index('ix_convening_subject', ['subjectId', 'scheduledFor', 'id'])
@Index('ix_convening_city', ['cityId', 'scheduledFor', 'id'])
@Index('ix_convening_county', ['countyId', 'scheduledFor', 'id'])
@Index('ix_convening_street', ['streetId', 'scheduledFor', 'id'])
@Index('ix_convening_community', ['communityId', 'scheduledFor', 'id'])
export class ConveningEntity {
  @PrimaryColumn(key())
  id!: string;

  @Column(int)
  version!: number;

  @Column(key(16))
  state!: ConveningState;

  @Column(key(40))
  kind!: string;

  /** Who holds it: a unit, a compound, a grid. */
  @Column(key())
  subjectId!: string;

  @Column(orNull(key()))
  cityId!: string | null;

  @Column(orNull(key()))
  countyId!: string | null;

  @Column(orNull(key()))
  streetId!: string | null;

  @Column(orNull(key()))
  communityId!: string | null;

  @Column(instant)
  scheduledFor!: Date;

  @Column(instant)
  noticedAt!: Date;

  @Column(text(200))
  venue!: string;

  @Column(json)
  topics!: readonly string[];

  /** Called for one matter, outside the rhythm (一事一议): its notice may be short. */
  @Column(key(8))
  calling!: 'REGULAR' | 'AD_HOC';

  /** The legal day it was held on; null until then. */
  @Column(orNull(localDay))
  heldOn!: string | null;

  @Column(orNull(longText))
  minutes!: string | null;

  @Column(orNull(instant))
  closedAt!: Date | null;

  /** The figures it was convened under. */
  @Column(json)
  figures!: FrozenFigures;
}

/** Whether a member was at a meeting (出席情况). */
@Entity('convening_attendance')
@Index('ux_convening_attendance', ['conveningId', 'memberRole', 'memberId'], { unique: true })
export class AttendanceEntity {
  @PrimaryColumn(key())
  id!: string;

  @Column(key())
  conveningId!: string;

  /** What they are there as: a code. */
  @Column(key(40))
  memberRole!: string;

  /** Which committee, company, person; `-` when the role alone says it. */
  @Column(key())
  memberId!: string;

  @Column(key(16))
  presence!: Presence;

  @Column(orNull(text(200)))
  reason!: string | null;
}

/** ATTENDED in person, REPRESENTED by somebody, or ABSENT, with a reason (出席、代表出席、缺席). */
export type Presence = 'ATTENDED' | 'REPRESENTED' | 'ABSENT';

/** What a meeting decided, by whom and when it is to be done (议定事项). */
@Entity('convening_resolution')
@Index('ix_convening_resolution_convening', ['conveningId', 'dueOn', 'id'])
@Index('ix_convening_resolution_city', ['cityId', 'state', 'dueOn', 'id'])
@Index('ix_convening_resolution_county', ['countyId', 'state', 'dueOn', 'id'])
@Index('ix_convening_resolution_street', ['streetId', 'state', 'dueOn', 'id'])
@Index('ix_convening_resolution_community', ['communityId', 'state', 'dueOn', 'id'])
@Index('ix_convening_resolution_sweep', ['sweepAt', 'id'])
export class ResolutionEntity {
  @PrimaryColumn(key())
  id!: string;

  @Column(int)
  version!: number;

  @Column(key(16))
  state!: ResolutionState;

  @Column(key())
  conveningId!: string;

  @Column(orNull(key()))
  cityId!: string | null;

  @Column(orNull(key()))
  countyId!: string | null;

  @Column(orNull(key()))
  streetId!: string | null;

  @Column(orNull(key()))
  communityId!: string | null;

  @Column(text(500))
  matter!: string;

  /** Which of the members sees to it: a code. */
  @Column(key(40))
  ownerRole!: string;

  @Column(localDay)
  dueOn!: string;

  @Column(orNull(text(500)))
  result!: string | null;

  @Column(orNull(instant))
  settledAt!: Date | null;

  @Column(orNull(instant))
  sweepAt!: Date | null;

  @Column(orNull(key()))
  sweepToken!: string | null;
}

export const conveningEntities = [ConveningEntity, AttendanceEntity, ResolutionEntity];
