import { chunksOf, type UnitOfWork } from '@redgrid/database';
import { DomainError, type ErrorCode } from '@redgrid/errors';
import { In } from 'typeorm';
import { LedgerAccountEntity } from './account.entity.ts';
import { WITHIN_LIMITS } from './guard.ts';

/** What one account gains or loses, in its own sense; control accounts included. */
export interface Movement {
  readonly account: LedgerAccountEntity;
  readonly change: number;
}

/** The statement looks through its cases for each row: more rows cost more than more statements. */
const ROWS_PER_STATEMENT = 100;
const IDS_PER_STATEMENT = 500;
const MOST_SHOWN = 20;

/** Loads the accounts with these ids and every control account above them. */
export async function accountsWithControls(
  unit: UnitOfWork,
  ids: readonly string[],
): Promise<Map<string, LedgerAccountEntity>> {
  const known = new Map<string, LedgerAccountEntity>();
  for (let wanted = [...new Set(ids)]; wanted.length > 0;) {
    const found = await accountsOf(unit, wanted);
    if (found.length < wanted.length) throw new DomainError('LEDGER_ACCOUNT_UNKNOWN');
    for (const account of found) known.set(account.id, account);
    const above = found.flatMap(({ parentId }) =>
      parentId === null || known.has(parentId) ? [] : [parentId],
    );
    wanted = [...new Set(above)];
  }
  return known;
}

/**
 * Moves all balances in the order of the accounts' ids, so that no two commands wait for each other in a circle, each
 * under its limits. Refuses with `refusal` and what is missing where. Gives the balances afterwards.
 */
export async function move(
  unit: UnitOfWork,
  movements: readonly Movement[],
  sequence: number,
  refusal: ErrorCode,
): Promise<ReadonlyMap<string, number>> {
  const inOrder = movements.toSorted((a, b) => (a.account.id < b.account.id ? -1 : 1));
  for (const chunk of chunksOf(inOrder, ROWS_PER_STATEMENT))
    if ((await moveChunk(unit, chunk, sequence)) !== chunk.length)
      throw await shortage(unit, inOrder, refusal);
  const after = await accountsOf(
    unit,
    inOrder.map(({ account }) => account.id),
  );
  return new Map(after.map(({ id, balance }) => [id, balance]));
}

async function moveChunk(
  { db }: UnitOfWork,
  chunk: readonly Movement[],
  sequence: number,
): Promise<number | undefined> {
  const change = `CASE id ${chunk.map(() => 'WHEN ? THEN ?').join(' ')} ELSE 0 END`;
  const changes = chunk.flatMap(({ account, change: by }) => [account.id, by]);
  const times = WITHIN_LIMITS.split('%').length - 1;
  const sql =
    `UPDATE ledger_account SET balance = balance + ${change}, sequence = ? ` +
    `WHERE id IN (${chunk.map(() => '?').join(', ')}) AND ${WITHIN_LIMITS.replaceAll('%', change)}`;
  const guarded = Array.from({ length: times }, () => changes).flat();
  const values = [...changes, sequence, ...chunk.map(({ account }) => account.id), ...guarded];
  const result = await db.queryRunner?.query(sql, values, true);
  return result?.affected;
}

async function accountsOf({ db }: UnitOfWork, ids: readonly string[]): Promise<LedgerAccountEntity[]> {
  const chunks: LedgerAccountEntity[][] = [];
  for (const chunk of chunksOf(ids, IDS_PER_STATEMENT))
    chunks.push(await db.findBy(LedgerAccountEntity, { id: In(chunk) }));
  return chunks.flat();
}

/** Says which leaves fall short by how much. What somebody else changed meanwhile is counted as it was read. */
async function shortage(
  unit: UnitOfWork,
  movements: readonly Movement[],
  refusal: ErrorCode,
): Promise<DomainError> {
  const now = new Map(
    (
      await accountsOf(
        unit,
        movements.map(({ account }) => account.id),
      )
    ).map((row) => [row.id, row]),
  );
  const short = movements.flatMap(({ account: { id, kind, ownerId, control, sequence }, change }) => {
    const account = now.get(id);
    // A chunk before this one may have been moved: its balance is the one before the change.
    const before =
      account && account.sequence === sequence ? account.balance : (account?.balance ?? 0) - change;
    const missing = (account?.floor ?? before + change) - (before + change);
    return control || missing <= 0 ? [] : [{ kind, ownerId, balance: before, missing }];
  });
  const missingFen = short.reduce((sum, { missing }) => sum + missing, 0);
  return new DomainError(refusal, {
    accounts: short.length,
    missingFen,
    missing: short.slice(0, MOST_SHOWN),
  });
}
