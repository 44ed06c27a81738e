import { ratio, verdict, type Bound, type Row } from './verdict.ts';

const HEAD = ['row', 'what', 'database', 'measured', 'baseline', 'ratio', 'bound', 'verdict'];
const NUMBERS = new Set([3, 4, 5]);

/** The rows as a Markdown table, as wide as its longest cells; notes follow below it. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map(cellsOf);
  const widths = HEAD.map((title, column) =>
    Math.max(title.length, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => padded(cell, widths[column] ?? 0, column)).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (NUMBERS.has(column) ? `${'-'.repeat(width + 1)}:` : '-'.repeat(width + 2))).join('|')}|`;
  const notes = rows.flatMap((row) =>
    'note' in row && row.note ? [`- ${row.id} ${row.what}: ${row.note}`] : [],
  );
  return [line(HEAD), rule, ...cells.map(line), ...(notes.length > 0 ? ['', ...notes] : [])].join('\n');
}

function padded(cell: string, width: number, column: number): string {
  return NUMBERS.has(column) ? cell.padStart(width) : cell.padEnd(width);
}

function cellsOf(row: Row): string[] {
  const engine = row.engine === 'mysql' ? 'MariaDB' : 'SQLite';
  if ('missing' in row) return [row.id, row.what, engine, '', '', '', row.missing, verdict(row)];
  const factor = ratio(row);
  return [
    row.id,
    row.what,
    engine,
    `${shortly(row.figure)} ${row.unit}`.trim(),
    row.baseline ? `${row.baseline.name} ${shortly(row.baseline.figure)}` : '',
    factor === null ? '' : shortly(factor),
    row.bound ? boundText(row.bound) : '',
    verdict(row),
  ];
}

function boundText({ is, value, unit }: Bound): string {
  const sign = is === 'at least' ? '≥' : '≤';
  return unit === 'x' ? `${sign} ${value} ×` : `${sign} ${value} ${unit}`.trim();
}

/** Three digits or all before the point, and no more than two after it. */
export function shortly(figure: number): string {
  if (!Number.isFinite(figure)) return '∞';
  if (Math.abs(figure) >= 100) return String(Math.round(figure));
  return figure.toFixed(Math.abs(figure) >= 10 ? 1 : 2).replace(/\.?0+$/, '');
}

/** The rows for programs: figures unrounded, ratio and verdict added. */
export function asJson(rows: readonly Row[], machine: object): string {
  return JSON.stringify(
    { machine, rows: rows.map((row) => ({ ...row, ratio: ratio(row), verdict: verdict(row) })) },
    null,
    2,
  );
}
