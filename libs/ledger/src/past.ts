import type { UnitOfWork } from '@redgrid/database';
import { LessThanOrEqual } from 'typeorm';
import { bookId, type Book } from './accounts.ts';
import { LedgerEntryEntity } from './entry.entity.ts';
import { LedgerPostingEntity } from './posting.entity.ts';

/** The last entry a book had at an instant; 0 before its first. Entries never go back in time, whatever the clock did. */
export async function sequenceAt({ db }: UnitOfWork, book: Book, at: Date): Promise<number> {
  const last = await db.findOne(LedgerEntryEntity, {
    select: { id: true, sequence: true },
    where: { bookId: bookId(book), postedAt: LessThanOrEqual(at) },
    order: { postedAt: 'DESC', sequence: 'DESC' },
  });
  return last?.sequence ?? 0;
}

/** The balance an account had after the entry of that number, in fen. One look at an index. */
export async function balanceAfter({ db }: UnitOfWork, accountId: string, sequence: number): Promise<number> {
  const last = await db.findOne(LedgerPostingEntity, {
    select: { id: true, balance: true },
    where: { accountId, sequence: LessThanOrEqual(sequence) },
    order: { sequence: 'DESC' },
  });
  return last?.balance ?? 0;
}
