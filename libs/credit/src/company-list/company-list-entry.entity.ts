import { instant, int, key, localDay, orNull, text } from '@redgrid/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ListEntryState } from './company-list.case.ts';

/** A company on the red or black list (红黑榜条目), where the company belongs. */
@Entity('company_list_entry')
@Index('ix_company_list_entry_company', ['companyId', 'id'])
@Index('ix_company_list_entry_list', ['countyId', 'list', 'state', 'id'])
export class CompanyListEntryEntity {
  @PrimaryColumn(key())
  id!: string;

  @Column(key(8))
  list!: 'RED' | 'BLACK';

  @Column(key())
  companyId!: string;

  @Column(key(32))
  reason!: string;

  /** What it rests on, without persons: a document, a result. */
  @Column(text(200))
  ground!: string;

  @Column(key(16))
  state!: ListEntryState;

  /** First and last day, from publication on. */
  @Column(orNull(localDay))
  from!: string | null;

  @Column(orNull(localDay))
  to!: string | null;

  @Column(orNull(instant))
  liftedAt!: Date | null;

  @Column(orNull(key()))
  cityId!: string | null;

  @Column(orNull(key()))
  countyId!: string | null;

  @Column(orNull(key()))
  streetId!: string | null;

  @Column(orNull(key()))
  communityId!: string | null;

  @Column(int)
  version!: number;
}
