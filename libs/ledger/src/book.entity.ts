import { bigInteger, instant, key } from '@redgrid/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * One book (账簿), such as the maintenance fund of one compound. Its row numbers the entries, so that their order is
 * that of the book and of no clock.
 */
@Entity('ledger_book')
export class LedgerBookEntity {
  /** `FUND:<compound>`: kind and subject. */
  @PrimaryColumn(key(64))
  id!: string;

  /** The number of the last entry; entries are numbered from 1 without gaps. */
  @Column(bigInteger)
  sequence!: number;

  /** When the last entry was posted; a clock that goes back does not take this along. */
  @Column(instant)
  postedAt!: Date;
}
