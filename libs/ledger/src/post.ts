import { hashOf, isDuplicate, chunksOf, type UnitOfWork } from '@redgrid/database';
import { DomainError, type ErrorCode } from '@redgrid/errors';
import { bookId, type Book } from './accounts.ts';
import type { LedgerAccountEntity } from './account.entity.ts';
import { MOST_FEN } from './amount.ts';
import { LedgerBookEntity } from './book.entity.ts';
import { LedgerEntryEntity } from './entry.entity.ts';
import { accountsWithControls, move, type Movement } from './movements.ts';
import { LedgerPostingEntity } from './posting.entity.ts';

/** One side of an entry: fen on the left or on the right of an account. */
export type Posting =
  | { readonly accountId: string; readonly debit: number; readonly credit?: undefined }
  | { readonly accountId: string; readonly credit: number; readonly debit?: undefined };

/** An entry to be posted. */
export interface NewEntry {
  readonly kind: string;
  /** What the outside calls it; once per book. A repetition with the same content finds the first. */
  readonly reference: string;
  readonly postings: readonly Posting[];
  /** What a repetition must have in common with the first, when the postings follow from it; else the postings. */
  readonly content?: object;
  /** When it happened outside; now when not said. */
  readonly happenedAt?: Date;
  readonly note?: string | null;
  /** The code when an account would fall below its limit; INSUFFICIENT_FUNDS without it. */
  readonly refusal?: ErrorCode;
}

/** An entry as it stands in the book. */
export interface Posted {
  readonly entryId: string;
  readonly sequence: number;
  /** The sum of one side, in fen. */
  readonly amount: number;
  /** Whether it had been posted before, under the same reference; nothing was written then. */
  readonly repeated: boolean;
}

const ROWS_PER_STATEMENT = 200;

/**
 * Posts an entry in the running unit of work: entry, postings, balances and control accounts together. Refuses with
 * LEDGER_ACCOUNT_UNKNOWN, LEDGER_REFERENCE_USED (the reference with another content), or INSUFFICIENT_FUNDS with what
 * is missing; the command then ends, as its changes do. Whoever posts to several books does so in the order of their ids.
 */
export async function post(unit: UnitOfWork, book: Book, entry: NewEntry): Promise<Posted> {
  return write(unit, book, entry, null);
}

/**
 * Takes an entry back by its mirror image, once; a reversal itself is not taken back, the entry is posted anew.
 * Refuses like `post`, and with NOT_FOUND or LEDGER_NOT_REVERSIBLE.
 */
export async function reverse(
  unit: UnitOfWork,
  book: Book,
  { entryId, ...more }: { readonly entryId: string; readonly reference: string; readonly note: string },
): Promise<Posted> {
  const entry = await unit.db.findOneBy(LedgerEntryEntity, { id: entryId, bookId: bookId(book) });
  if (!entry) throw new DomainError('NOT_FOUND', { entryId });
  if (entry.reversesId !== null) throw new DomainError('LEDGER_NOT_REVERSIBLE');
  const lines = await unit.db.findBy(LedgerPostingEntity, {
    bookId: entry.bookId,
    sequence: entry.sequence,
    summary: false,
  });
  const postings = lines.map(({ accountId, debit, credit }): Posting =>
    debit > 0 ? { accountId, credit: debit } : { accountId, debit: credit },
  );
  return write(unit, book, { ...more, kind: 'REVERSAL', postings }, entryId);
}

async function write(
  unit: UnitOfWork,
  book: Book,
  entry: NewEntry,
  reversesId: string | null,
): Promise<Posted> {
  const amount = demandBalanced(entry.postings);
  const contentHash = contentOf(entry, reversesId);
  const id = bookId(book);
  const { kind, reference, note = null, refusal = 'INSUFFICIENT_FUNDS' } = entry;
  const before = await known(unit, id, reference);
  if (before) return repeated(before, contentHash);

  const { sequence, postedAt } = await nextNumber(unit, id);
  const entryId = unit.newId();
  const row = {
    id: entryId,
    bookId: id,
    sequence,
    kind,
    reference,
    contentHash,
    amount,
    note,
    reversesId,
    postedAt,
  };
  try {
    await unit.db.insert(LedgerEntryEntity, {
      ...row,
      happenedAt: entry.happenedAt ?? unit.now,
      postedBy: unit.principal?.id ?? null,
    });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return await afterAll(unit, id, reference, contentHash);
  }
  const accounts = await accountsWithControls(
    unit,
    entry.postings.map(({ accountId }) => accountId),
  );
  const movements = movementsOf(entry.postings, accounts, id);
  const balances = await move(unit, movements, sequence, refusal);
  const lines = movements.map(({ account, change }, ordinal) => ({
    id: `${entryId}:${ordinal}`,
    bookId: id,
    entryId,
    accountId: account.id,
    sequence,
    ...sidesOf(account, change),
    balance: balances.get(account.id) ?? 0,
    summary: account.control,
  }));
  for (const chunk of chunksOf(lines, ROWS_PER_STATEMENT)) await unit.db.insert(LedgerPostingEntity, chunk);
  unit.touch(entryId);
  return { entryId, sequence, amount, repeated: false };
}

/** Whoever calls this made the postings; what people typed has been checked before (see amountOf). */
function demandBalanced(postings: readonly Posting[]): number {
  const sum = (of: (posting: Posting) => number | undefined) =>
    postings.reduce((total, posting) => total + BigInt(of(posting) ?? 0), 0n);
  const [debit, credit] = [sum((posting) => posting.debit), sum((posting) => posting.credit)];
  const sound = postings.every(({ debit: left, credit: right }) => (left ?? right) > 0);
  const once = new Set(postings.map(({ accountId }) => accountId)).size === postings.length;
  if (postings.length < 2 || !sound || !once || debit !== credit || debit > BigInt(MOST_FEN))
    throw new RangeError(
      'An entry has at least two postings, each of its own account, whose sides are equal',
    );
  return Number(debit);
}

function contentOf({ kind, postings, happenedAt, content }: NewEntry, reversesId: string | null): string {
  const lines = postings.toSorted((a, b) => (a.accountId < b.accountId ? -1 : 1));
  return hashOf({
    kind,
    reversesId,
    happenedAt: happenedAt?.toISOString() ?? null,
    content: content ?? lines,
  });
}

function known({ db }: UnitOfWork, book: string, reference: string): Promise<LedgerEntryEntity | null> {
  return db.findOneBy(LedgerEntryEntity, { bookId: book, reference });
}

function repeated({ id, sequence, amount, contentHash }: LedgerEntryEntity, content: string): Posted {
  if (contentHash !== content) throw new DomainError('LEDGER_REFERENCE_USED');
  return { entryId: id, sequence, amount, repeated: true };
}

/** The first lock of every entry: who posts to the same book waits here, and nowhere later. */
async function nextNumber(unit: UnitOfWork, book: string): Promise<LedgerBookEntity> {
  const { db, now } = unit;
  const at: unknown = db.dataSource.driver.preparePersistentValue(
    now,
    db.dataSource.getMetadata(LedgerBookEntity).findColumnWithPropertyName('postedAt') as never,
  );
  await db
    .createQueryBuilder()
    .update(LedgerBookEntity)
    .set({
      sequence: () => 'sequence + 1',
      postedAt: () => 'CASE WHEN postedAt < :at THEN :at ELSE postedAt END',
    })
    .where('id = :book', { book, at })
    .execute();
  const row = await db.findOneBy(LedgerBookEntity, { id: book });
  if (!row) throw new DomainError('LEDGER_ACCOUNT_UNKNOWN');
  return row;
}

/**
 * Somebody posted this reference, or took the same entry back, after this transaction began to read. The number goes
 * back to the book, whose row is ours until the end.
 */
async function afterAll(unit: UnitOfWork, book: string, reference: string, content: string): Promise<Posted> {
  await unit.db.decrement(LedgerBookEntity, { id: book }, 'sequence', 1);
  const onMySql = unit.db.dataSource.options.type !== 'better-sqlite3';
  const latest = onMySql ? ({ lock: { mode: 'pessimistic_read' } } as const) : {};
  const entry = await unit.db.findOne(LedgerEntryEntity, { where: { bookId: book, reference }, ...latest });
  if (!entry) throw new DomainError('LEDGER_NOT_REVERSIBLE');
  return repeated(entry, content);
}

/** The posted accounts, then what the controls above them come to. */
function movementsOf(
  postings: readonly Posting[],
  accounts: ReadonlyMap<string, LedgerAccountEntity>,
  book: string,
): Movement[] {
  const rightward = new Map<string, number>();
  for (const { accountId, debit = 0, credit = 0 } of postings) {
    const leaf = accounts.get(accountId);
    if (!leaf || leaf.control || leaf.bookId !== book) throw new DomainError('LEDGER_ACCOUNT_UNKNOWN');
    for (let at: LedgerAccountEntity | undefined = leaf; at; at = accounts.get(at.parentId ?? ''))
      rightward.set(at.id, (rightward.get(at.id) ?? 0) + credit - debit);
  }
  return [...rightward].flatMap(([id, by]) => {
    const account = accounts.get(id);
    return account && by !== 0 ? [{ account, change: account.side === 'CREDIT' ? by : -by }] : [];
  });
}

function sidesOf({ side }: LedgerAccountEntity, change: number): { debit: number; credit: number } {
  const left = (side === 'DEBIT') === change > 0;
  const amount = Math.abs(change);
  return left ? { debit: amount, credit: 0 } : { debit: 0, credit: amount };
}
