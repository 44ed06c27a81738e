import type { Digest } from './digest.ts';
import type { SimulationState } from './simulation-state.ts';

/** What the running county told at the end. */
export interface Read {
  readonly digest: Digest;
  readonly facts: readonly (readonly [type: string, count: number])[];
}

/** What a simulation prints at its end: operations by kind and outcome, facts by type, findings, digest. */
export function report(
  { counts, daysDone, operations, seed, findings }: SimulationState,
  read: Read,
  seconds: number,
): string {
  const kinds = Object.entries(counts).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const rows = kinds.map(([kind, outcomes]) => {
    const refused = Object.entries(outcomes)
      .filter(([code]) => code !== 'ok')
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, count]) => `${code} ${count}`);
    return [kind, String(outcomes.ok ?? 0), refused.join(', ')] as const;
  });
  const found = Object.entries(findings);
  const facts = read.facts.map(([type, count]) => [type, String(count)] as const);
  return [
    '',
    ...table([['operation', 'done', 'refused'], ...rows]),
    '',
    ...table([['fact', 'count'], ...facts]),
    '',
    ...(found.length === 0
      ? ['No finding: everything that has to hold holds.']
      : ['What does not hold, and how often:', ...found.map(([what, times]) => `  ${times} × ${what}`)]),
    '',
    `${daysDone} days of seed ${seed}: ${operations} operations in ${seconds.toFixed(1)} s`,
    `digest ${read.digest.all}`,
  ].join('\n');
}

/** Columns as wide as their widest cell; figures to the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        /^\d+$/.test(cell) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}
