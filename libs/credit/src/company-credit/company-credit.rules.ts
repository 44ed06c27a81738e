import type { RuleCheck, Sourced, SourcedFigure, Subjects } from '@redgrid/policy';

/** The figures grades follow from. */
export type CompanyCreditFigures = Pick<
  Sourced<Subjects['companyCredit']>,
  'grades' | 'bands' | 'baseScore' | 'floorCompany'
>;

/** All the rules need to know about a fact: its kind, and its points, of which a reversal has the opposite. */
export interface CountedFact {
  readonly kind: string;
  readonly points: number;
  readonly reversal: boolean;
}

/** A grade with its reasons; the score in hundredths of a point. */
export interface Standing {
  readonly grade: string;
  readonly score: number;
  readonly checks: RuleCheck[];
}

const HUNDREDTHS = 100;

/** The grade that follows from the facts of the period that counts: base and points, held against the bands. */
export function standingOf(facts: readonly CountedFact[], figures: CompanyCreditFigures): Standing {
  const { grades, bands, baseScore, floorCompany } = figures;
  const points = facts.reduce((sum, fact) => sum + fact.points, baseScore.value);
  const score = points * HUNDREDTHS;
  const bandChecks = grades.value.map((grade) => bandCheck(grade, points, bands));
  const reached = bandChecks.findIndex(({ passed }) => passed);
  // The last grade takes whatever is below all bands.
  const rank = reached === -1 ? grades.value.length - 1 : reached;
  const grade = grades.value[rank] ?? '';
  const checks = [scoreCheck(facts, points, baseScore), ...bandChecks];
  if (floorCompany.value !== null) checks.push(floorCheck(rank, grades.value, floorCompany));
  return { grade, score, checks };
}

function scoreCheck(
  facts: readonly CountedFact[],
  points: number,
  baseScore: SourcedFigure<number>,
): RuleCheck {
  return {
    rule: 'COMPANY_CREDIT_SCORE',
    clause: baseScore.clause,
    required: `${inPoints(baseScore.value)} + Σ`,
    actual: inPoints(points),
    passed: true,
    evidence: sums(facts).join('; '),
  };
}

function bandCheck(grade: string, points: number, { value, clause }: SourcedFigure<Bands>): RuleCheck {
  const least = value[grade];
  return {
    rule: `COMPANY_CREDIT_BAND_${grade}`,
    clause,
    required: least === undefined ? '-' : `≥ ${inPoints(least)}`,
    actual: inPoints(points),
    passed: least !== undefined && points >= least,
  };
}
type Bands = Readonly<Record<string, number>>;

function floorCheck(
  rank: number,
  grades: readonly string[],
  { value, clause }: SourcedFigure<string | null>,
): RuleCheck {
  return {
    rule: 'COMPANY_CREDIT_FLOOR',
    clause,
    required: `≥ ${value ?? ''}`,
    actual: grades[rank] ?? '',
    passed: rank <= grades.indexOf(value ?? ''),
  };
}

/** Per kind: how many facts stand, and what they count together. */
function sums(facts: readonly CountedFact[]): string[] {
  return [...Map.groupBy(facts, ({ kind }) => kind)]
    .map(([kind, group]) => ({
      kind,
      count: group.reduce((sum, { reversal }) => sum + (reversal ? -1 : 1), 0),
      points: group.reduce((sum, fact) => sum + fact.points, 0),
    }))
    .filter(({ count, points }) => count !== 0 || points !== 0)
    .toSorted((a, b) => (a.kind < b.kind ? -1 : 1))
    .map(({ kind, count, points }) => `${kind} × ${count}: ${points > 0 ? '+' : ''}${inPoints(points)}`);
}

/** Points with two decimals, as scores are written. */
function inPoints(points: number): string {
  return `${points}.00`;
}
