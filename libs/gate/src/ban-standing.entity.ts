import { int, json, key } from '@redgrid/database';
import type { Clause } from '@redgrid/policy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One entry of another domain's list that keeps somebody from something (禁入记录). */
export interface Ban {
  /** The owner's record. */
  readonly id: string;
  /** The owner's version; an older fact never overwrites a newer one. */
  readonly version: number;
  /** First and last day, in Asia/Shanghai; `to` is null for one without end. */
  readonly from: string;
  readonly to: string | null;
  /** False once it is lifted. */
  readonly standing: boolean;
  /** A code of the owner's. */
  readonly reason: string;
  readonly clause: Clause;
}

/**
 * Every ban of one subject from one action, in one row (禁入状态): a step that must not pass a banned one writes the row
 * before it reads, and so does whoever learns of a ban; of the two one waits, on every engine.
 */
@Entity('ban_standing')
export class BanStandingEntity {
  @PrimaryColumn(key())
  subjectId!: string;

  @PrimaryColumn(key(64))
  action!: string;

  @Column(json)
  bans!: readonly Ban[];

  /** Counts what wrote the row. */
  @Column(int)
  touched!: number;
}
