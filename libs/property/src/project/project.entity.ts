import { int, key, localDay, orNull } from '@redgrid/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One company's engagement for one compound (物业项目). */
@Entity('project')
@Index('ux_project_open', ['openCompoundId'], { unique: true })
@Index('ix_project_company', ['companyId', 'startedOn', 'id'])
@Index('ix_project_compound', ['compoundId', 'startedOn', 'id'])
export class ProjectEntity {
  @PrimaryColumn(key())
  id!: string;

  @Column(key())
  compoundId!: string;

  @Column(key())
  companyId!: string;

  @Column(orNull(key()))
  managerId!: string | null;

  @Column(key(8))
  state!: 'OPEN' | 'CLOSED';

  /** The compound while the project is open, else null: a compound has one open project at most. */
  @Column(orNull(key()))
  openCompoundId!: string | null;

  /** When the company moved in (进驻时间). */
  @Column(localDay)
  startedOn!: string;

  @Column(orNull(localDay))
  endedOn!: string | null;

  @Column(int)
  version!: number;
}
