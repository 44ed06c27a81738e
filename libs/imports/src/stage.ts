import { asCall, command, hashOf, type RequestContext, type UnitOfWork } from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import type { RowRefusal } from './refusal.ts';
import type { RowValues } from './row.ts';
import type { Taking } from './sources.ts';

/** What became of a row (逐行结果): it is new, changed, as it was, or refused; or it goes on to the next stage. */
export type RowOutcome = 'NEW' | 'CHANGED' | 'UNCHANGED' | 'REFUSED' | 'PASSED';

/** A row as a stage gets it. */
export interface StageRow {
  /** As the file counts. */
  readonly row: number;
  readonly sourceId: string;
  readonly hash: string;
  readonly values: RowValues;
  /** Rows of one group are taken or refused together. */
  readonly group: string | null;
  /** What earlier stages found out about it. */
  readonly passed: Readonly<Record<string, string | null>>;
}

/** What a stage makes of one row. */
export interface StageResult {
  readonly outcome: RowOutcome;
  readonly refusals?: readonly RowRefusal[];
  /** For the next stage. */
  readonly passed?: Readonly<Record<string, string | null>>;
}

/** One chunk of rows for one stage. */
export interface StageCall extends Taking {
  readonly stage: string;
  /** Counts the chunks of the job; with job and stage it is the key under which the chunk is taken once. */
  readonly chunk: number;
  /** Nothing is written: what would become of the rows? */
  readonly dry: boolean;
  readonly rows: readonly StageRow[];
}

/** What a domain does with the rows of a kind at one stage. */
export interface ImportStage<Context extends { readonly request: RequestContext } = never> {
  readonly stage: string;
  /** It looks things up and writes nothing. */
  readonly reads?: true;
  /** Gives one result per row, in their order. With `dry` it writes nothing. Refusals are results; errors end the chunk. */
  take(unit: UnitOfWork, call: StageCall, context: Context): Promise<readonly StageResult[]>;
}

/** So many rows at most are one chunk: one transaction, one audit record. */
export const CHUNK_ROWS = 500;

/**
 * Runs one chunk of a stage as the caller of the context. What writes is one command: its key is job, stage and chunk, so a chunk
 * that was committed before its job could note it gives the same results again. Errors: IMPORT_KIND_UNKNOWN.
 */
export async function runStage<Context extends { readonly request: RequestContext }>(
  stages: readonly ImportStage<Context>[],
  call: StageCall,
  context: Context,
): Promise<readonly StageResult[]> {
  const stage = stages.find((each) => each.stage === call.stage);
  if (!stage || call.rows.length > CHUNK_ROWS * 2) throw new DomainError('IMPORT_KIND_UNKNOWN');
  const { request } = context;
  if (call.dry || stage.reads) return stage.take(request.unit, call, context);
  const { kind, jobId, chunk, sourceSystem } = call;
  const content = {
    kind,
    sourceSystem,
    rows: hashOf(call.rows.map(({ sourceId, hash }) => [sourceId, hash])),
  };
  const receipt = await asCall(request, content, () =>
    command(`import:${call.stage}`, `${jobId}:${chunk}`, async (unit) => {
      unit.touch(jobId);
      return { results: packed(await stage.take(unit, call, context)) };
    }),
  );
  return unpacked(receipt.results);
}

const LETTERS: Readonly<Record<RowOutcome, string>> = {
  NEW: 'N',
  CHANGED: 'C',
  UNCHANGED: 'U',
  REFUSED: 'R',
  PASSED: 'P',
};
const OUTCOMES = new Map(Object.entries(LETTERS).map(([outcome, letter]) => [letter, outcome as RowOutcome]));

/** A receipt is kept for 30 days and must not be longer than MySQL's TEXT: one letter per row, and what is not usual. */
interface Packed {
  readonly outcomes: string;
  readonly refusals: readonly (readonly [index: number, refusals: readonly RowRefusal[]])[];
  readonly passed: readonly (readonly [index: number, passed: Readonly<Record<string, string | null>>])[];
}

function packed(results: readonly StageResult[]): Packed {
  return {
    outcomes: results.map(({ outcome }) => LETTERS[outcome]).join(''),
    refusals: results.flatMap(({ refusals }, index) =>
      refusals?.length ? [[index, refusals] as const] : [],
    ),
    passed: results.flatMap(({ passed }, index) => (passed ? [[index, passed] as const] : [])),
  };
}

function unpacked({ outcomes, refusals, passed }: Packed): StageResult[] {
  const [refused, on] = [new Map(refusals), new Map(passed)];
  return Array.from(outcomes, (letter, index) => {
    const [why, more] = [refused.get(index), on.get(index)];
    return {
      outcome: OUTCOMES.get(letter) ?? 'REFUSED',
      ...(why ? { refusals: why } : {}),
      ...(more ? { passed: more } : {}),
    };
  });
}
