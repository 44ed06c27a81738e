import type { UnitOfWork } from '@redgrid/database';
import type { Clause, RuleCheck } from '@redgrid/policy';
import { bookId, type Book } from './accounts.ts';

const clause = (number: string): Clause => ({
  pack: 'ledger',
  document: '复式记账（系统恒等式）',
  number,
  toBeConfirmed: false,
});

/** One rule: a query that counts what breaks it and names one such record. `?` is the book. */
const RULES: readonly { readonly rule: string; readonly counts: string; readonly sql: string }[] = [
  {
    rule: 'LEDGER_ENTRIES_BALANCE',
    counts: 'entries whose sides differ (借贷不平的凭证)',
    sql: `SELECT entryId AS id FROM ledger_posting WHERE bookId = ? AND summary = FALSE
      GROUP BY entryId HAVING SUM(debit) <> SUM(credit) OR COUNT(*) < 2`,
  },
  {
    rule: 'LEDGER_ENTRIES_COMPLETE',
    counts: 'entries whose postings do not make their amount (金额与分录不符的凭证)',
    sql: `SELECT e.id AS id FROM ledger_entry e
      LEFT JOIN ledger_posting p ON p.bookId = e.bookId AND p.sequence = e.sequence AND p.summary = FALSE
      WHERE e.bookId = ? GROUP BY e.id, e.amount HAVING COALESCE(SUM(p.debit), 0) <> e.amount`,
  },
  {
    rule: 'LEDGER_NUMBERED_WITHOUT_GAPS',
    counts: 'books whose numbers have gaps (编号不连续)',
    sql: `SELECT b.id AS id FROM ledger_book b LEFT JOIN ledger_entry e ON e.bookId = b.id
      WHERE b.id = ? GROUP BY b.id, b.sequence
      HAVING COUNT(e.id) <> b.sequence OR COALESCE(MAX(e.sequence), 0) <> b.sequence`,
  },
  {
    rule: 'LEDGER_BALANCES_ARE_SUMS',
    counts: 'accounts whose balance is not the sum of their postings (余额与分录合计不符的账户)',
    sql: `SELECT a.id AS id FROM ledger_account a LEFT JOIN ledger_posting p ON p.accountId = a.id
      WHERE a.bookId = ? GROUP BY a.id, a.side, a.balance
      HAVING a.balance <> CASE a.side WHEN 'DEBIT' THEN COALESCE(SUM(p.debit - p.credit), 0)
        ELSE COALESCE(SUM(p.credit - p.debit), 0) END`,
  },
  {
    rule: 'LEDGER_CONTROLS_ARE_SUMS',
    counts: 'control accounts that differ from what lies below (与下级合计不符的统驭账户)',
    sql: `SELECT a.id AS id FROM ledger_account a LEFT JOIN ledger_account c ON c.parentId = a.id
      WHERE a.bookId = ? AND a.control = TRUE GROUP BY a.id, a.balance
      HAVING a.balance <> COALESCE(SUM(c.balance), 0)`,
  },
  {
    rule: 'LEDGER_SIDES_EQUAL',
    counts: 'books whose accounts do not cancel out (账户借贷合计不平)',
    sql: `SELECT bookId AS id FROM ledger_account WHERE bookId = ? AND control = FALSE
      GROUP BY bookId HAVING SUM(CASE side WHEN 'DEBIT' THEN balance ELSE -balance END) <> 0`,
  },
  {
    rule: 'LEDGER_WITHIN_LIMITS',
    counts: 'accounts below their limit (低于下限的账户)',
    sql: 'SELECT id FROM ledger_account WHERE bookId = ? AND balance < floor',
  },
];

/**
 * Holds a book against what must always be true of it (账簿核验), in one statement, so that nobody posts between two of
 * its questions. It reads the whole book: for audits, not for every page.
 */
export async function ledgerCheck({ db }: UnitOfWork, book: Book): Promise<RuleCheck[]> {
  const one = ({ sql }: (typeof RULES)[number], index: number) =>
    `SELECT ${index} AS which, COUNT(*) AS broken, MIN(id) AS example FROM (${sql}) AS r${index}`;
  const id = bookId(book);
  const rows = await db.query<{ which: unknown; broken: unknown; example: string | null }[]>(
    RULES.map(one).join(' UNION ALL '),
    RULES.map(() => id),
  );
  const found = new Map(rows.map((row) => [Number(row.which), row]));
  return RULES.map(({ rule, counts }, index) => {
    const { broken = 0, example = null } = found.get(index) ?? {};
    return {
      rule,
      clause: clause(rule),
      required: `0 ${counts}`,
      actual: String(Number(broken)),
      passed: Number(broken) === 0,
      ...(example === null ? {} : { evidence: example }),
    };
  });
}
