import { json, key } from '@redgrid/database';
import type { FrozenFigures } from '@redgrid/policy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Figures as they were when appeals opened (办理依据快照), one row for all appeals that opened under the same. */
@Entity('kept_figures')
export class KeptFiguresEntity {
  /** SHA-256 of the content. */
  @PrimaryColumn(key(64))
  id!: string;

  @Column(json)
  figures!: { readonly appeal: FrozenFigures; readonly calendar: FrozenFigures };
}
