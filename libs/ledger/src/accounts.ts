import { createHash } from 'node:crypto';
import { chunksOf, type UnitOfWork } from '@redgrid/database';
import { LedgerAccountEntity, type Side } from './account.entity.ts';
import { LedgerBookEntity } from './book.entity.ts';

/** A book by what it is about: the fund of a compound, the points of a community. */
export interface Book {
  /** At most 24 signs, such as `FUND`. */
  readonly kind: string;
  readonly subjectId: string;
}

/** Names an account within its book. */
export interface AccountName {
  readonly kind: string;
  readonly ownerId: string;
}

/** An account to be opened. */
export interface AccountSpec extends AccountName {
  readonly side: Side;
  /** The control account it counts towards. */
  readonly parent?: AccountName;
  /** It is what its children add up to, and is never posted to. */
  readonly control?: true;
  /** What the balance may not fall below, in fen; without it there is no limit. */
  readonly floor?: number;
}

const ROWS_PER_STATEMENT = 200;
const BEFORE_ALL = new Date(0);

/** The id of a book. */
export function bookId({ kind, subjectId }: Book): string {
  return `${kind}:${subjectId}`;
}

/** The id of an account, without a look-up. The accounts of one book lie beside each other in the table. */
export function accountId(book: Book, { kind, ownerId }: AccountName): string {
  return `${digest(bookId(book), 12)}${digest(`${kind}:${ownerId}`, 20)}`;
}

/** Opens a book and accounts in it; what is open already stays as it is. Few statements for many accounts. */
export async function openAccounts(
  { db }: UnitOfWork,
  book: Book,
  accounts: readonly AccountSpec[],
): Promise<void> {
  const id = bookId(book);
  const insert = <Row extends object>(entity: new () => Row, rows: readonly Row[]) =>
    db
      .createQueryBuilder()
      .insert()
      .into(entity)
      .values(rows as never)
      .orIgnore()
      .updateEntity(false)
      .execute();
  await insert(LedgerBookEntity, [{ id, sequence: 0, postedAt: BEFORE_ALL }]);
  const rows = accounts.map(({ kind, ownerId, side, parent, control = false, floor = null }) => ({
    id: accountId(book, { kind, ownerId }),
    bookId: id,
    subjectId: book.subjectId,
    kind,
    ownerId,
    side,
    control,
    parentId: parent ? accountId(book, parent) : null,
    floor,
    balance: 0,
    sequence: 0,
  }));
  for (const chunk of chunksOf(rows, ROWS_PER_STATEMENT)) await insert(LedgerAccountEntity, chunk);
}

function digest(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length);
}
