import {
  column,
  instant,
  int,
  key,
  optional,
  orNull,
  primary,
  text,
  type Migration,
} from '@redgrid/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One step a case has taken: who moved it from where to where, when and why (办理历程). Never changed. */
@Entity('case_history')
@Index('ux_case_history_case', ['caseId', 'ordinal'], { unique: true })
@Index('ix_case_history_at', ['kind', 'at'])
export class CaseHistoryEntity {
  @PrimaryColumn(key())
  id!: string;

  @Column(key())
  caseId!: string;

  @Column(key(40))
  kind!: string;

  /** Counts the steps of the case from 1, without gaps. */
  @Column(int)
  ordinal!: number;

  /** The version of the case after the step. */
  @Column(int)
  caseVersion!: number;

  /** Null for the opening. */
  @Column(orNull(key(40)))
  from!: string | null;

  @Column(key(40))
  to!: string;

  @Column(key(40))
  transition!: string;

  /** The account that took the step; null when the system did. */
  @Column(orNull(key(64)))
  actorId!: string | null;

  /** The person behind the account, so that two accounts of one person stay one pair of eyes. */
  @Column(orNull(key()))
  actorPersonId!: string | null;

  @Column(orNull(text(500)))
  note!: string | null;

  @Column(orNull(instant))
  dueAt!: Date | null;

  @Column(instant)
  at!: Date;
}

export const caseEntities = [CaseHistoryEntity];

export const caseMigrations: readonly Migration[] = [
  {
    name: '2026-11-04-create-case-history',
    async up(tables) {
      await tables.create(
        'case_history',
        {
          id: primary(column.key()),
          caseId: column.key(),
          kind: column.key(40),
          ordinal: column.int,
          caseVersion: column.int,
          from: optional(column.key(40)),
          to: column.key(40),
          transition: column.key(40),
          actorId: optional(column.key(64)),
          actorPersonId: optional(column.key()),
          note: optional(column.text(500)),
          dueAt: optional(column.instant),
          at: column.instant,
        },
        [
          { name: 'ux_case_history_case', columns: ['caseId', 'ordinal'], unique: true },
          { name: 'ix_case_history_at', columns: ['kind', 'at'] },
        ],
      );
    },
    async down(tables) {
      await tables.drop('case_history');
    },
  },
];
