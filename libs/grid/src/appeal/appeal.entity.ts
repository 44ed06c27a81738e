import { flag, instant, int, json, key, longText, orNull } from '@redgrid/database';
import type { Clause, Duration } from '@redgrid/policy';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { AppealState } from './appeal.case.ts';

/** Which time limit an appeal is under, and what follows from it. */
export interface KeptDeadline {
  readonly rule: 'LEVEL' | 'URGENT' | 'CATEGORY';
  readonly duration: Duration;
  readonly clause: Clause;
  readonly provisional: boolean;
  /** ISO 8601. */
  readonly warnAt: string;
  /** The handler has been warned of it. */
  readonly warned?: boolean;
  /** It was overrun, and nobody above was left to take over. */
  readonly overrun?: boolean;
}

/** An appeal (诉求), with the places and persons that decide who may read it. */
@Entity('appeal')
@Index('ux_appeal_tracking', ['trackingCode'], { unique: true })
@Index('ux_appeal_external', ['externalSource', 'externalId'], { unique: true })
@Index('ix_appeal_city', ['cityId', 'reportedAt', 'id'])
@Index('ix_appeal_county', ['countyId', 'reportedAt', 'id'])
@Index('ix_appeal_street', ['streetId', 'reportedAt', 'id'])
@Index('ix_appeal_community', ['communityId', 'reportedAt', 'id'])
@Index('ix_appeal_grid', ['gridId', 'reportedAt', 'id'])
@Index('ix_appeal_department', ['departmentCountyId', 'departmentCode', 'reportedAt', 'id'])
@Index('ix_appeal_reporter', ['reporterId', 'reportedAt', 'id'])
@Index('ix_appeal_compound', ['compoundId', 'reportedAt', 'id'])
@Index('ix_appeal_compound_state', ['compoundId', 'state'])
@Index('ix_appeal_city_state', ['cityId', 'state', 'reportedAt', 'id'])
@Index('ix_appeal_county_state', ['countyId', 'state', 'reportedAt', 'id'])
@Index('ix_appeal_street_state', ['streetId', 'state', 'reportedAt', 'id'])
@Index('ix_appeal_community_state', ['communityId', 'state', 'reportedAt', 'id'])
@Index('ix_appeal_grid_state', ['gridId', 'state', 'reportedAt', 'id'])
@Index('ix_appeal_department_state', ['departmentCountyId', 'departmentCode', 'state', 'reportedAt', 'id'])
@Index('ix_appeal_city_overdue', ['cityId', 'overdueFrom', 'id'])
@Index('ix_appeal_county_overdue', ['countyId', 'overdueFrom', 'id'])
@Index('ix_appeal_street_overdue', ['streetId', 'overdueFrom', 'id'])
@Index('ix_appeal_community_overdue', ['communityId', 'overdueFrom', 'id'])
@Index('ix_appeal_grid_overdue', ['gridId', 'overdueFrom', 'id'])
@Index('ix_appeal_department_overdue', ['departmentCountyId', 'departmentCode', 'overdueFrom', 'id'])
@Index('ix_appeal_sweep', ['sweepAt', 'id'])
export class AppealEntity {
  @PrimaryColumn(key())
  id!: string;

  @Column(int)
  version!: number;

  @Column(key(16))
  state!: AppealState;

  @Column(key(16))
  level!: string;

  /** The level it came to first: a category's own limit holds only there. */
  @Column(key(16))
  firstLevel!: string;

  @Column(key(32))
  trackingCode!: string;

  @Column(key())
  compoundId!: string;

  @Column(orNull(key()))
  cityId!: string | null;

  @Column(orNull(key()))
  countyId!: string | null;

  @Column(orNull(key()))
  streetId!: string | null;

  @Column(orNull(key()))
  communityId!: string | null;

  @Column(orNull(key()))
  gridId!: string | null;

  /** The county whose departments see it; set when it is dispatched to them. */
  @Column(orNull(key()))
  departmentCountyId!: string | null;

  /** Which of them: a code of the category table. */
  @Column(orNull(key(40)))
  departmentCode!: string | null;

  @Column(orNull(key()))
  reporterId!: string | null;

  @Column(orNull(key()))
  assigneeId!: string | null;

  @Column(key(32))
  channel!: string;

  @Column(orNull(key(32)))
  categoryCode!: string | null;

  @Column(longText)
  text!: string;

  @Column(key(8))
  urgency!: 'NORMAL' | 'URGENT';

  @Column(orNull(key(64)))
  externalSource!: string | null;

  @Column(orNull(key(128)))
  externalId!: string | null;

  @Column(instant)
  reportedAt!: Date;

  /** When the time of the present level began to run. */
  @Column(instant)
  clockFrom!: Date;

  @Column(instant)
  dueAt!: Date;

  /** `dueAt` while the time runs; the end of all time while it stands still. */
  @Column(instant)
  overdueFrom!: Date;

  /** When the sweep must look at it next; null when nothing falls due by itself any more. */
  @Column(orNull(instant))
  sweepAt!: Date | null;

  @Column(orNull(key()))
  sweepToken!: string | null;

  @Column(json)
  deadline!: KeptDeadline;

  @Column(orNull(instant))
  resolvedAt!: Date | null;

  @Column(orNull(flag))
  inTime!: boolean | null;

  @Column(orNull(flag))
  satisfied!: boolean | null;

  @Column(orNull(int))
  rating!: number | null;

  @Column(orNull(instant))
  closedAt!: Date | null;

  /** The figures it opened with; see KeptFiguresEntity. */
  @Column(key(64))
  figuresId!: string;
}
