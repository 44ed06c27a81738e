import { flag, int, json, key, localDay, orNull } from '@redgrid/database';
import type { FrozenFigures } from '@redgrid/policy';
import { Column } from 'typeorm';
import type { Headcount } from './owners-committee.rules.ts';

/** What one seating came to, and the figures it was decided by: the same for the sitting term and for past ones. */
export abstract class SeatingColumns {
  @Column(key())
  compoundId!: string;

  /** Counts the terms of the compound's committee from 1 (届次). */
  @Column(int)
  number!: number;

  @Column(localDay)
  seatedOn!: string;

  /** Last day of the term. */
  @Column(localDay)
  termEndsOn!: string;

  @Column(int)
  memberCount!: number;

  /** Counted when they were seated; who they are is kept with the persons. */
  @Column(int)
  partyMembers!: number;

  @Column(flag)
  chairIsPartyMember!: boolean;

  /** The committee before this one; null for the first. */
  @Column(orNull(json))
  previous!: Headcount | null;

  /** The figures of the rules as they stood then, each with its clause. */
  @Column(json)
  frozen!: FrozenFigures;

  /** Where the compound is counted. */
  @Column(orNull(key()))
  cityId!: string | null;

  @Column(orNull(key()))
  countyId!: string | null;

  @Column(orNull(key()))
  streetId!: string | null;

  @Column(orNull(key()))
  communityId!: string | null;
}
