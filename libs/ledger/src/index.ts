import { LedgerAccountEntity } from './account.entity.ts';
import { LedgerBookEntity } from './book.entity.ts';
import { LedgerEntryEntity } from './entry.entity.ts';
import { LedgerPostingEntity } from './posting.entity.ts';

export { LedgerAccountEntity, LedgerBookEntity, LedgerEntryEntity, LedgerPostingEntity };
export type { Side } from './account.entity.ts';
export {
  accountId,
  bookId,
  openAccounts,
  type AccountName,
  type AccountSpec,
  type Book,
} from './accounts.ts';
export { amountOf, MOST_FEN } from './amount.ts';
export { ledgerCheck } from './check.ts';
export { ledgerMigrations } from './ledger.migrations.ts';
export { balanceAfter, sequenceAt } from './past.ts';
export { post, reverse, type NewEntry, type Posted, type Posting } from './post.ts';
export { LARGEST_REMAINDER, share, type Part, type Share } from './share.rules.ts';

/** The tables of the ledger, for the domain that keeps books. */
export const ledgerEntities = [LedgerBookEntity, LedgerAccountEntity, LedgerEntryEntity, LedgerPostingEntity];
