import {
  column,
  instant,
  int,
  json,
  key,
  localDay,
  optional,
  orNull,
  primary,
  text,
  type Migration,
} from '@redgrid/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One piece of evidence for one item of a checklist (佐证). Never changed: a later one takes its place. */
@Entity('checklist_evidence')
@Index('ux_checklist_evidence', ['list', 'subjectId', 'set', 'item', 'ordinal'], { unique: true })
@Index('ix_checklist_evidence_subject', ['subjectId', 'recordedAt', 'id'])
export class ChecklistEvidenceEntity {
  @PrimaryColumn(key())
  id!: string;

  /** Which checklist: `DISCLOSURE`. */
  @Column(key(32))
  list!: string;

  @Column(key())
  subjectId!: string;

  @Column(key(40))
  set!: string;

  @Column(key(40))
  item!: string;

  /** Counts the evidence of the item from 1. */
  @Column(int)
  ordinal!: number;

  @Column(text(500))
  summary!: string;

  /** Ids of files or records that show it. */
  @Column(json)
  refs!: readonly string[];

  /** The period it accounts for; null for what holds until something else is shown. */
  @Column(orNull(localDay))
  periodFrom!: string | null;

  @Column(orNull(localDay))
  periodTo!: string | null;

  /** The last day it holds, if it says so itself. */
  @Column(orNull(localDay))
  validUntil!: string | null;

  @Column(instant)
  recordedAt!: Date;
}

/** The latest evidence of each item, so that a checklist costs one look whatever its history. */
@Entity('checklist_item')
export class ChecklistItemEntity {
  @PrimaryColumn(key())
  subjectId!: string;

  @PrimaryColumn(key(32))
  list!: string;

  @PrimaryColumn(key(40))
  set!: string;

  @PrimaryColumn(key(40))
  item!: string;

  @Column(int)
  ordinal!: number;

  @Column(key())
  evidenceId!: string;

  @Column(orNull(localDay))
  periodTo!: string | null;

  @Column(orNull(localDay))
  validUntil!: string | null;
}

export const checklistEntities = [ChecklistEvidenceEntity, ChecklistItemEntity];

const itemKey = { list: column.key(32), set: column.key(40), item: column.key(40) };

export const checklistMigrations: readonly Migration[] = [
  {
    name: '2026-11-22-create-checklist',
    async up(tables) {
      await tables.create(
        'checklist_evidence',
        {
          id: primary(column.key()),
          ...{ ...itemKey, subjectId: column.key(), ordinal: column.int, summary: column.text(500) },
          ...{
            refs: column.json,
            periodFrom: optional(column.localDay),
            periodTo: optional(column.localDay),
          },
          ...{ validUntil: optional(column.localDay), recordedAt: column.instant },
        },
        [
          {
            name: 'ux_checklist_evidence',
            columns: ['list', 'subjectId', 'set', 'item', 'ordinal'],
            unique: true,
          },
          { name: 'ix_checklist_evidence_subject', columns: ['subjectId', 'recordedAt', 'id'] },
        ],
      );
      await tables.create('checklist_item', {
        subjectId: primary(column.key()),
        list: primary(itemKey.list),
        set: primary(itemKey.set),
        item: primary(itemKey.item),
        ...{ ordinal: column.int, evidenceId: column.key() },
        ...{ periodTo: optional(column.localDay), validUntil: optional(column.localDay) },
      });
    },
    async down(tables) {
      for (const name of ['checklist_item', 'checklist_evidence']) await tables.drop(name);
    },
  },
];
