import { flag, instant, int, json, key, longText, orNull, text } from '@redgrid/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { LineInputs } from '../scheme/scheme.rules.ts';
import type { SchemeRow } from '../scheme/scheme.ts';

/** Where the score of a line comes from. */
export type LineSource = 'FACTS' | 'PEOPLE' | 'SURVEY' | 'PEOPLE_NO_EMITTER';

/** One row of an evaluation with its score (评分项), and everything the score is computed from. */
@Entity('evaluation_line')
@Index('ux_evaluation_line_row', ['evaluationId', 'rowId'], { unique: true })
@Index('ix_evaluation_line_order', ['evaluationId', 'ordinal'])
export class EvaluationLineEntity {
  @PrimaryColumn(key(64))
  id!: string;

  @Column(key())
  evaluationId!: string;

  @Column(int)
  ordinal!: number;

  @Column(key(20))
  rowId!: string;

  /** The row as the scheme stated it at planning. */
  @Column(json)
  row!: SchemeRow;

  @Column(text(300))
  label!: string;

  @Column(int)
  points!: number;

  @Column(key(20))
  source!: LineSource;

  @Column(orNull(json))
  inputs!: LineInputs | null;

  /** The exact score as a fraction; null while the line is open. */
  @Column(orNull(key(80)))
  score!: string | null;

  /** False for a survey that reached too few owners: its lines do not count. */
  @Column(flag)
  counts!: boolean;

  /** Ids of the facts it rests on. */
  @Column(json)
  factIds!: readonly string[];

  @Column(orNull(longText))
  evidence!: string | null;

  /** The account that scored it; null for what the system computed. */
  @Column(orNull(key(64)))
  scoredBy!: string | null;

  @Column(orNull(instant))
  scoredAt!: Date | null;
}
