import type { AppealFigures, Clause, Duration, RuleCheck, Sourced } from '@redgrid/policy';

/** What decides how long an appeal may take. */
export interface TimedAppeal {
  readonly level: string;
  /** The level it came to first: only there its category has a limit of its own. */
  readonly firstLevel: string;
  readonly urgency: 'NORMAL' | 'URGENT';
  readonly categoryCode: string | null;
}

/** A time limit that holds for an appeal; of several, the one that ends first counts. */
export interface TimeLimit {
  readonly rule: 'LEVEL' | 'URGENT' | 'CATEGORY';
  readonly duration: Duration;
  readonly clause: Clause;
}

/**
 * The limits of an appeal at its level. A category's own limit takes the place of the usual one at the first level;
 * for an urgent appeal both count.
 */
export function limitsOf(
  { level, firstLevel, urgency, categoryCode }: TimedAppeal,
  { timeLimits, urgentTimeLimits, categoryTimeLimits }: Sourced<AppealFigures>,
): TimeLimit[] {
  const own =
    level === firstLevel && categoryCode !== null && limitFor(categoryCode, categoryTimeLimits.value);
  const usual = limitFor(level, timeLimits.value);
  const urgent = limitFor(level, urgentTimeLimits.value);
  const limits: TimeLimit[] = [];
  if (own) limits.push({ rule: 'CATEGORY', duration: own, clause: categoryTimeLimits.clause });
  if (urgency === 'URGENT' && urgent)
    limits.push({ rule: 'URGENT', duration: urgent, clause: urgentTimeLimits.clause });
  if (limits.length === 0 && usual)
    limits.push({ rule: 'LEVEL', duration: usual, clause: timeLimits.clause });
  return limits;
}

function limitFor(code: string, limits: Readonly<Record<string, Duration>>): Duration | undefined {
  return Object.hasOwn(limits, code) ? limits[code] : undefined;
}

/** The level above, or null at the top. */
export function nextLevel(level: string, { levels }: Pick<Sourced<AppealFigures>, 'levels'>): string | null {
  return levels.value[levels.value.indexOf(level) + 1] ?? null;
}

/** Whether an appeal may be passed from one level to another: only upwards, only to a level there is. */
export function escalationChecks(
  from: string,
  to: string | null,
  { levels }: Pick<Sourced<AppealFigures>, 'levels'>,
): RuleCheck[] {
  const higher = levels.value.slice(levels.value.indexOf(from) + 1);
  return [
    {
      rule: 'APPEAL_HIGHER_LEVEL',
      clause: levels.clause,
      required: higher.join(' | ') || '-',
      actual: to ?? '-',
      passed: to !== null && higher.includes(to),
    },
  ];
}

/** Whether a closed appeal may still be taken up again; `lastDay` is null while it is not closed. */
export function reopenChecks(
  { today, lastDay }: { readonly today: string; readonly lastDay: string | null },
  { reopenDays }: Pick<Sourced<AppealFigures>, 'reopenDays'>,
): RuleCheck[] {
  if (lastDay === null) return [];
  return [
    {
      rule: 'APPEAL_REOPEN_DAYS',
      clause: reopenDays.clause,
      required: `≤ ${lastDay}`,
      actual: today,
      passed: today <= lastDay,
    },
  ];
}

/** A category with the words that point to it. */
export interface KeywordCategory {
  readonly code: string;
  readonly keywords: readonly string[];
}

/** The categories whose keywords occur in a text; the more characters of it they explain, the earlier. */
export function suggested<Category extends KeywordCategory>(
  text: string,
  categories: readonly Category[],
): Category[] {
  return categories
    .map((category) => ({ category, weight: weightOf(text, category) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ category }) => category);
}

function weightOf(text: string, { keywords }: KeywordCategory): number {
  return keywords.filter((word) => text.includes(word)).reduce((sum, word) => sum + word.length, 0);
}
