import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { MODES, SCORINGS, SUBJECTS, type Scheme, type SchemeRow } from './scheme.ts';

/** All problems of all schemes, each with file and line. Nothing starts with a broken scheme. */
export class SchemeError extends Error {
  override readonly name = 'SchemeError';

  constructor(readonly problems: readonly string[]) {
    super([`${problems.length} problem(s) in the evaluation schemes:`, ...problems].join('\n  '));
  }
}

const code = z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'a code is written LIKE_THIS');
const text = z.string().min(1);
const count = z.int().min(0);
const fraction = z.strictObject({ numerator: count, denominator: z.int().min(1) }).readonly();
const row = z.strictObject({
  id: z.string().regex(/^[A-Z0-9-]{1,20}$/),
  part: text,
  group: text,
  label: text,
  labelEn: text,
  points: count,
  evaluator: code,
  mode: z.enum(MODES),
  scoring: z.enum(SCORINGS),
  variant: code.nullable().default(null),
  threshold: fraction.nullable().default(null),
  leastGrade: code.nullable().default(null),
  checklist: z.array(text).readonly().default([]),
  range: z.strictObject({ least: count, most: count }).readonly().nullable().default(null),
  data: z.array(text).min(1).readonly(),
});
const file = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  version: z.int().min(1),
  title: text,
  titleEn: text,
  document: text,
  clause: text,
  subject: z.enum(SUBJECTS),
  organiser: code,
  variants: z.array(code).readonly(),
  total: z.int().min(1),
  parts: z.record(text, count).readonly(),
  negativeList: z.array(row).readonly(),
  rows: z.array(row).min(1).readonly(),
});
type SchemeFile = z.infer<typeof file>;

const OWN_FOLDER = fileURLToPath(new URL('../../schemes', import.meta.url));

/** Reads every scheme of a folder. Throws SchemeError, which lists everything that is wrong. */
export function loadSchemes(folder: string = OWN_FOLDER): ReadonlyMap<string, Scheme> {
  const problems: string[] = [];
  const schemes = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => readScheme(join(folder, name), problems) ?? []);
  if (schemes.length === 0 && problems.length === 0) problems.push(`${folder} holds no scheme`);
  if (problems.length > 0) throw new SchemeError(problems);
  return new Map(schemes.map((scheme) => [scheme.id, scheme]));
}

let loaded: ReadonlyMap<string, Scheme> | undefined;

/** The schemes of this lib, read once. */
export function defaultSchemes(): ReadonlyMap<string, Scheme> {
  return (loaded ??= loadSchemes());
}

function readScheme(path: string, problems: string[]): Scheme | null {
  const source = readFileSync(path, 'utf8');
  const lines = new LineCounter();
  const yaml = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const name = relative(process.cwd(), path).replaceAll('\\', '/');
  const before = problems.length;
  const report = (at: number, problem: string) =>
    problems.push(`${name}:${Math.max(1, lines.linePos(at).line)} ${problem}`);

  for (const { message, pos } of yaml.errors) report(pos[0], message);
  if (yaml.errors.length > 0) return null;
  const { data, error } = file.safeParse(yaml.toJS());
  for (const { path: at, message } of error?.issues ?? [])
    report(offsetOf(yaml, at), `${at.join('.')}: ${message}`);
  if (!data) return null;
  if (data.id !== basename(path, '.yaml')) report(0, `id ${data.id}: write the file's name`);
  for (const { at, problem } of contradictions(data)) report(offsetOf(yaml, at), problem);
  if (problems.length > before) return null;
  const hash = createHash('sha256').update(source.replaceAll('\r\n', '\n')).digest('hex').slice(0, 12);
  return { ...data, hash };
}

/** Where a path of the document begins; the nearest part that is there when the whole is not. */
function offsetOf(yaml: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = yaml.getIn(path.slice(0, length), true);
    if (isNode(node)) return node.range?.[0] ?? 0;
  }
  return 0;
}

interface Contradiction {
  readonly at: readonly PropertyKey[];
  readonly problem: string;
}

function contradictions(scheme: SchemeFile): Contradiction[] {
  const variants = scheme.variants.length > 0 ? scheme.variants : [null];
  return [
    ...variants.flatMap((variant) => sumProblems(scheme, variant)),
    ...scheme.rows.flatMap((each, index) => rowProblems(scheme, each, ['rows', index])),
    ...scheme.negativeList.flatMap((each, index) => deductionProblems(each, ['negativeList', index])),
    ...duplicates(scheme),
  ];
}

function sumProblems({ rows, total, parts }: SchemeFile, variant: string | null): Contradiction[] {
  const counted = rows.filter((each) => each.variant === null || each.variant === variant);
  const pointsOf = (some: readonly SchemeRow[]) => some.reduce((points, each) => points + each.points, 0);
  const shown = variant === null ? '' : ` for ${variant}`;
  const whole = pointsOf(counted);
  const found =
    whole === total ? [] : [{ at: ['total'], problem: `the rows come to ${whole}${shown}, not ${total}` }];
  const perPart = Object.entries(parts).flatMap(([part, points]) => {
    const inPart = pointsOf(counted.filter((each) => each.part === part));
    return inPart === points
      ? []
      : [{ at: ['parts', part], problem: `the rows of ${part} come to ${inPart}${shown}, not ${points}` }];
  });
  return [...found, ...perPart];
}

function rowProblems({ parts, variants }: SchemeFile, row: SchemeRow, at: PropertyKey[]): Contradiction[] {
  const demands: readonly (readonly [boolean, string])[] = [
    [row.points > 0, 'points must be more than 0'],
    [Object.hasOwn(parts, row.part), `part ${row.part} is not among the parts`],
    [row.variant === null || variants.includes(row.variant), `variant ${row.variant ?? ''} is unknown`],
    [row.scoring !== 'CHECKLIST' || row.checklist.length > 0, 'a checklist needs its items'],
    [row.scoring !== 'THRESHOLD_PROPORTIONAL' || row.threshold !== null, 'a threshold is missing'],
    [row.scoring !== 'RANGE_DEDUCTION', 'deductions belong to the negative list'],
    [
      (row.mode === 'SURVEY') === (row.scoring === 'SURVEY_MEAN'),
      'a survey is scored by SURVEY_MEAN, and only it',
    ],
    [(row.mode === 'SURVEY') === (row.evaluator === 'OWNERS'), 'owners answer surveys, and only they'],
  ];
  return demands.filter(([met]) => !met).map(([, problem]) => ({ at, problem: `${row.id}: ${problem}` }));
}

function deductionProblems(row: SchemeRow, at: PropertyKey[]): Contradiction[] {
  const sound =
    row.scoring === 'RANGE_DEDUCTION' &&
    row.points === 0 &&
    row.range !== null &&
    row.range.least <= row.range.most;
  return sound ? [] : [{ at, problem: `${row.id}: a deduction has 0 points, RANGE_DEDUCTION and a range` }];
}

function duplicates({ rows, negativeList }: SchemeFile): Contradiction[] {
  const seen = new Set<string>();
  return [
    ...rows.map(({ id }, index) => ({ id, at: ['rows', index] as PropertyKey[] })),
    ...negativeList.map(({ id }, index) => ({ id, at: ['negativeList', index] as PropertyKey[] })),
  ].flatMap(({ id, at }) => {
    const twice = seen.has(id);
    seen.add(id);
    return twice ? [{ at, problem: `${id} is there twice` }] : [];
  });
}
