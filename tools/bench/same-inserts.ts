import { randomUUID } from 'node:crypto';
import type { HandWritten } from './sql.ts';

type Row = Record<string, unknown>;

/** The rows one command wrote, to be inserted again and again under new keys. */
export interface Templates {
  /** How many rows a command writes. */
  readonly tables: number;
  next(): readonly (readonly [sql: string, values: readonly unknown[]])[];
}

/** Reads what the command that reported an appeal of this text wrote. */
export async function templates(sql: HandWritten, text: string): Promise<Templates> {
  const first = async (query: string, value: unknown) => {
    const [row] = await sql.rows(query, [value]);
    if (!row) throw new Error(`Nothing found by: ${query}`);
    return row;
  };
  const appeal = await first('SELECT * FROM appeal WHERE text = ? ORDER BY id DESC LIMIT 1', text);
  const fact = await first('SELECT * FROM fact WHERE subject = ?', appeal.id);
  const history = await first('SELECT * FROM case_history WHERE caseId = ?', appeal.id);
  const audit = await first('SELECT * FROM audit WHERE commandId = ?', fact.commandId);
  const target = await first('SELECT * FROM audit_target WHERE commandId = ?', fact.commandId);
  const done = await first('SELECT * FROM idempotency WHERE commandId = ?', fact.commandId);
  return new Repeated({
    idempotency: done,
    appeal,
    case_history: history,
    audit,
    audit_target: target,
    fact,
  });
}

class Repeated implements Templates {
  private readonly statements: readonly { table: string; sql: string; row: Row }[];
  private count = 0;

  constructor(rows: Readonly<Record<string, Row>>) {
    this.statements = Object.entries(rows).map(([table, row]) => ({
      table,
      row,
      sql: `INSERT INTO ${table} (${Object.keys(row).map(quoted).join(', ')}) VALUES (${Object.keys(row)
        .map(() => '?')
        .join(', ')})`,
    }));
  }

  get tables(): number {
    return this.statements.length;
  }

  next(): readonly (readonly [string, readonly unknown[]])[] {
    const [appealId, commandId] = [randomUUID(), randomUUID()];
    this.count += 1;
    // Below zero: no sequencer numbers them, and no reader of facts ever comes to them.
    const position = -Date.now() * 1000 - (this.count % 1000);
    const fresh: Readonly<Record<string, Row>> = {
      idempotency: { key: randomUUID(), operation: 'bench', commandId },
      appeal: { id: appealId, trackingCode: randomUUID().replaceAll('-', '').slice(0, 20) },
      case_history: { id: randomUUID(), caseId: appealId },
      audit: { commandId, position },
      audit_target: { targetId: appealId, commandId },
      fact: { id: randomUUID(), subject: appealId, commandId, position },
    };
    return this.statements.map(({ table, sql, row }) => [sql, Object.values({ ...row, ...fresh[table] })]);
  }
}

/** ANSI quotes for SQLite; MySQL takes them for text, so there reserved words are avoided by backticks, which SQLite takes too. */
function quoted(name: string): string {
  return `\`${name}\``;
}
