import {
  compare,
  decimal,
  exact,
  least,
  most,
  read,
  sum,
  times,
  written,
  ZERO,
  type Exact,
} from './fraction.rules.ts';
import type { Scheme, SchemeRow } from './scheme.ts';
import type { Clause, RuleCheck, SourcedFigure, Subjects } from '@redgrid/policy';

/** What a score is computed from, kept with the line so that anyone can compute it again. Plain JSON, exact. */
export type LineInputs =
  | { readonly kind: 'CONDITION'; readonly met: boolean }
  /** A part of a whole: months with a meeting of twelve, settled appeals of all, items met of those listed. */
  | { readonly kind: 'SHARE'; readonly part: number; readonly whole: number }
  /** A measure, as `n/d`, beside what is asked or compared with. */
  | { readonly kind: 'MEASURE'; readonly value: string; readonly against: string }
  /** What a person judged, in hundredths of a point. */
  | { readonly kind: 'JUDGEMENT'; readonly hundredths: number }
  /** Points of all valid answers and the most they could have come to. */
  | { readonly kind: 'ANSWERS'; readonly points: number; readonly possible: number };

/** Whether a partly fulfilled row gives part of its points (V): the pack says. */
export type PartialMarks = Subjects['projectEvaluation']['partialMarks'];

/** The exact score of a row; between 0 and its points, or a deduction within its range. RangeError for inputs that do not fit. */
export function scoreOf(row: SchemeRow, inputs: LineInputs, partial: PartialMarks): Exact {
  if (row.scoring === 'RANGE_DEDUCTION') return deduction(row, inputs);
  const full = exact(row.points);
  if (inputs.kind === 'JUDGEMENT') return judged(row, inputs.hundredths);
  const score = times(full, rateOf(row, inputs));
  const allOrNothing = row.scoring !== 'SURVEY_MEAN' && partial === 'ALL_OR_NOTHING';
  return allOrNothing && compare(score, full) < 0 ? ZERO : score;
}

/** How far a row is fulfilled, from 0 to 1. */
function rateOf({ id, scoring }: SchemeRow, inputs: LineInputs): Exact {
  switch (scoring) {
    case 'ALL_OR_NOTHING':
      if (inputs.kind === 'CONDITION') return inputs.met ? exact(1) : ZERO;
      break;
    case 'PROPORTIONAL':
    case 'CHECKLIST':
      if (inputs.kind === 'SHARE') return share(inputs.part, inputs.whole);
      break;
    case 'THRESHOLD_PROPORTIONAL':
    case 'BENCHMARK':
      if (inputs.kind === 'MEASURE') return reached(read(inputs.value), read(inputs.against));
      break;
    case 'SURVEY_MEAN':
      if (inputs.kind === 'ANSWERS') return share(inputs.points, inputs.possible);
      break;
    case 'JUDGED':
    case 'RANGE_DEDUCTION':
      break;
  }
  throw new RangeError(`${id} is scored by ${scoring}, not from ${inputs.kind}`);
}

/** Nothing of nothing is nothing: a project without any appeal has settled none. */
function share(part: number, whole: number): Exact {
  if (!Number.isSafeInteger(part) || !Number.isSafeInteger(whole) || part < 0 || whole < 0 || part > whole)
    throw new RangeError(`${part} of ${whole} is no share`);
  return whole === 0 ? ZERO : exact(part, whole);
}

function reached(value: Exact, against: Exact): Exact {
  if (compare(value, ZERO) < 0) throw new RangeError('A measure is not negative');
  if (compare(against, ZERO) <= 0) return exact(1);
  return least(exact(1), exact(value.n * against.d, value.d * against.n));
}

function judged({ id, points, scoring }: SchemeRow, hundredths: number): Exact {
  if (!Number.isSafeInteger(hundredths) || hundredths < 0 || hundredths > points * 100)
    throw new RangeError(`${id} takes 0 to ${points} points`);
  if (scoring === 'ALL_OR_NOTHING' && hundredths !== 0 && hundredths !== points * 100)
    throw new RangeError(`${id} takes all of ${points} points or none`);
  if (scoring === 'SURVEY_MEAN') throw new RangeError(`${id} is answered by the owners`);
  return exact(hundredths, 100);
}

function deduction({ id, range }: SchemeRow, inputs: LineInputs): Exact {
  if (!range || inputs.kind !== 'JUDGEMENT') throw new RangeError(`${id} is a deduction somebody decides on`);
  const { hundredths } = inputs;
  if (!Number.isSafeInteger(hundredths) || hundredths < range.least * 100 || hundredths > range.most * 100)
    throw new RangeError(`${id} takes away ${range.least} to ${range.most} points`);
  return exact(-hundredths, 100);
}

/** The rows one subject is scored on. RangeError for a variant the scheme does not have. */
export function rowsFor({ id, rows, variants }: Scheme, variant: string | null): readonly SchemeRow[] {
  if (variants.length > 0 && (variant === null || !variants.includes(variant)))
    throw new RangeError(`${id} has no variant ${variant ?? 'null'}`);
  return rows.filter((row) => row.variant === null || row.variant === variant);
}

/** The total of all lines, deductions included; never below 0. */
export function totalOf(scores: readonly Exact[]): Exact {
  return most(ZERO, sum(scores));
}

/** The star bands of a pack: the lowest score of each star, null where none is awarded. */
export interface StarBands {
  readonly five: SourcedFigure<number | null>;
  readonly four: SourcedFigure<number | null>;
  readonly three: SourcedFigure<number | null>;
  readonly two: SourcedFigure<number | null>;
  readonly one: SourcedFigure<number | null>;
}
const STARS = [
  [5, 'five'],
  [4, 'four'],
  [3, 'three'],
  [2, 'two'],
  [1, 'one'],
] as const;

/** Stars for an unrounded total: the highest band whose lower bound it reaches, so that no score falls between two. */
export function starsOf(total: Exact, bands: StarBands): { stars: number | null; checks: RuleCheck[] } {
  const asked = STARS.flatMap(([stars, name]) => {
    const { value, clause } = bands[name];
    return value === null ? [] : [{ stars, value, clause, reached: compare(total, exact(value)) >= 0 }];
  });
  const checks = asked.map(({ stars, value, clause, reached }) => ({
    rule: `STARS_${stars}`,
    clause,
    required: `≥ ${value}`,
    actual: decimal(total),
    passed: reached,
    evidence: written(total),
  }));
  return { stars: asked.find(({ reached }) => reached)?.stars ?? null, checks };
}

/** How many owners a survey reached. */
export interface Sample {
  readonly owners: number;
  readonly validAnswers: number;
}

/** Whether a survey counts; no check when the pack asks for no sample. */
export function sampleCheck(
  sample: Sample | null,
  minSampleShare: SourcedFigure<{ readonly numerator: number; readonly denominator: number } | null>,
): RuleCheck[] {
  const { value, clause } = minSampleShare;
  if (value === null) return [];
  const { owners, validAnswers } = sample ?? { owners: 0, validAnswers: 0 };
  const passed =
    owners > 0 && compare(exact(validAnswers, owners), exact(value.numerator, value.denominator)) >= 0;
  const required = `≥ ${value.numerator}/${value.denominator}`;
  return [{ rule: 'SURVEY_SAMPLE', clause, required, actual: `${validAnswers}/${owners}`, passed }];
}

/** Whether every row has its score. */
export function completeCheck(open: readonly string[], clause: Clause): RuleCheck {
  return {
    rule: 'ALL_ROWS_SCORED',
    clause,
    required: '0 open rows',
    actual: `${open.length} open rows`,
    passed: open.length === 0,
    ...(open.length > 0 ? { evidence: open.join(', ') } : {}),
  };
}

/** A line as far as ranking needs it. */
export interface Scored {
  readonly points: number;
  readonly score: Exact;
}

/** The lines with the least of their points, weakest first; of equal ones the weightier, then the earlier. */
export function weakest<Line>(
  lines: readonly Line[],
  scoredOf: (line: Line) => Scored,
  first: number,
): Line[] {
  const rate = (line: Line) => {
    const { points, score } = scoredOf(line);
    return points === 0 ? exact(1) : times(score, exact(1, points));
  };
  return lines
    .filter((line) => scoredOf(line).points > 0)
    .toSorted((a, b) => compare(rate(a), rate(b)) || scoredOf(b).points - scoredOf(a).points)
    .slice(0, Math.max(0, first));
}
