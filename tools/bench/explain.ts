/** What EXPLAIN answers: a text per step on SQLite, a row per table on MySQL. */
export type Plan = readonly Readonly<Record<string, unknown>>[];

/** Steps of a plan that read a table without an index or sort it; empty when all is well. */
export function offences(plan: Plan, table: string): string[] {
  return plan.flatMap((step) =>
    typeof step.detail === 'string' ? sqliteOffence(step.detail, table) : mysqlOffence(step, table),
  );
}

function sqliteOffence(detail: string, table: string): string[] {
  const scans = new RegExp(`^SCAN ${table}\\b`).test(detail) && !detail.includes('USING');
  return scans || /TEMP B-TREE FOR .*ORDER BY/.test(detail) ? [detail] : [];
}

function mysqlOffence(step: Plan[number], table: string): string[] {
  if (step.table !== table) return [];
  const { type, key, Extra } = step;
  const bad = type === 'ALL' || !key || /filesort|temporary/i.test(String(Extra));
  return bad ? [`${String(type)} ${String(key)} ${String(Extra)}`] : [];
}
