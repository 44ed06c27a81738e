/** How a row's score comes about (评分方式). */
export const MODES = ['AUTO', 'SEMI', 'HUMAN', 'SURVEY'] as const;
export type Mode = (typeof MODES)[number];

/** How inputs become a score (评分函数). */
export const SCORINGS = [
  'ALL_OR_NOTHING',
  'PROPORTIONAL',
  'THRESHOLD_PROPORTIONAL',
  'CHECKLIST',
  'BENCHMARK',
  'JUDGED',
  'SURVEY_MEAN',
  'RANGE_DEDUCTION',
] as const;
export type Scoring = (typeof SCORINGS)[number];

/** What is evaluated (评价对象). */
export const SUBJECTS = ['PROJECT', 'COMPANY', 'STREET_OR_COMMUNITY', 'DISTRICT'] as const;
export type SchemeSubject = (typeof SUBJECTS)[number];

/** One row of a scheme (评价指标). */
export interface SchemeRow {
  readonly id: string;
  readonly part: string;
  readonly group: string;
  readonly label: string;
  readonly labelEn: string;
  /** Full marks; 0 for deductions. */
  readonly points: number;
  /** Who scores it: EVALUATOR, an office, OWNERS by survey. */
  readonly evaluator: string;
  readonly mode: Mode;
  readonly scoring: Scoring;
  /** Counts for this variant only; for all of them without. */
  readonly variant: string | null;
  readonly threshold: { readonly numerator: number; readonly denominator: number } | null;
  readonly leastGrade: string | null;
  readonly checklist: readonly string[];
  /** The range of a deduction. */
  readonly range: { readonly least: number; readonly most: number } | null;
  /** The keys of the metrics it rests on. */
  readonly data: readonly string[];
}

/** A weighted table of indicators as data (评价方案). */
export interface Scheme {
  readonly id: string;
  /** Counts the printings of the file; the hash tells them apart for certain. */
  readonly version: number;
  /** 12 hex digits of the file's content. */
  readonly hash: string;
  readonly title: string;
  readonly titleEn: string;
  readonly document: string;
  readonly clause: string;
  readonly subject: SchemeSubject;
  /** The role that organises it. */
  readonly organiser: string;
  readonly variants: readonly string[];
  readonly total: number;
  readonly parts: Readonly<Record<string, number>>;
  readonly rows: readonly SchemeRow[];
  /** Rows that take points away from the total. */
  readonly negativeList: readonly SchemeRow[];
}
