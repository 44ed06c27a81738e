import { setImmediate as breath } from 'node:timers/promises';
import type { UnitOfWork } from '@redgrid/database';
import { DomainError, type ErrorCode } from '@redgrid/errors';
import { refuse, type RowRefusal } from './refusal.ts';
import { keepSources, sourcesOf, type TakenSource } from './sources.ts';
import type { StageCall, StageResult, StageRow } from './stage.ts';

/** How rows of a kind with few rows are taken: each through the same services as a single request. */
export interface OneByOne {
  /** Enters what is new and gives its id. What it throws as a DomainError refuses the row; it must come before anything is written. */
  enter(row: StageRow): Promise<string>;
  /** Changes what came from the same system before. */
  change(row: StageRow, entityId: string): Promise<void>;
  /** What would refuse the row; for a preview, which writes nothing. */
  check(row: StageRow, entityId: string | null): Promise<void>;
  /** The column an error code is about. */
  readonly columns: Partial<Record<ErrorCode, string>>;
}

/** A row that is refused for a reason of its own. */
export class RowRefused extends Error {
  constructor(readonly refusal: RowRefusal) {
    super(refusal.code);
  }
}

/** Takes rows one by one in the running unit of work; what is as it was is skipped. */
export async function takeOneByOne(unit: UnitOfWork, call: StageCall, how: OneByOne): Promise<StageResult[]> {
  const ids = call.rows.map(({ sourceId }) => sourceId);
  const known = await sourcesOf(unit, call.kind, call.sourceSystem, ids);
  const results: StageResult[] = [];
  const taken: TakenSource[] = [];
  for (const row of call.rows) {
    await breath();
    const source = known.get(row.sourceId) ?? null;
    if (source?.rowHash === row.hash) results.push({ outcome: 'UNCHANGED' });
    else
      try {
        const entityId = await one(row, source?.entityId ?? null, call.dry, how);
        taken.push({ sourceId: row.sourceId, entityId, rowHash: row.hash });
        results.push({ outcome: source ? 'CHANGED' : 'NEW' });
      } catch (error) {
        results.push({ outcome: 'REFUSED', refusals: [refusalOf(error, how.columns)] });
      }
  }
  if (!call.dry) await keepSources(unit, call, taken, known);
  return results;
}

async function one(row: StageRow, entityId: string | null, dry: boolean, how: OneByOne): Promise<string> {
  if (dry) await how.check(row, entityId);
  else if (entityId === null) return how.enter(row);
  else await how.change(row, entityId);
  return entityId ?? '';
}

function refusalOf(error: unknown, columns: OneByOne['columns']): RowRefusal {
  if (error instanceof RowRefused) return error.refusal;
  // What is worth another try is worth another try of the whole chunk.
  if (!(error instanceof DomainError) || error.extensions.retryable === true) throw error;
  return refuse(columns[error.code] ?? null, error.code);
}
