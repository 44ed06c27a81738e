import type { Clause, RuleCheck, Sourced, Subjects } from '@redgrid/policy';

type Figures = Sourced<Subjects['committee']>;

/** Matters whose money comes from the maintenance fund. */
const FUND_MATTERS: readonly string[] = ['MAINTENANCE_FUND_RAISING_OR_USE', 'LARGE_MAINTENANCE_FUND_USE'];
/** What a consent to such a matter permits the property domain to do, once. */
export const FUND_USE = 'FUND_USE';

/** The codes of matters that are reported beforehand at a place; none where its policy knows no list. */
export function mattersOf({ majorMatters }: Figures): readonly string[] {
  return majorMatters.value ?? [];
}

/** What a consent permits: the use of the fund, or simply the matter itself. */
export function actionOf(type: string): string {
  return FUND_MATTERS.includes(type) ? FUND_USE : type;
}

/** Whether a matter of this type must say what it will cost. */
export function needsAmount(type: string): boolean {
  return FUND_MATTERS.includes(type);
}

/** The clause a consent rests on: that it comes first, or the list itself. */
export function consentClause({ majorMatterConsentFirst, majorMatters }: Figures): Clause {
  return majorMatterConsentFirst.value ? majorMatterConsentFirst.clause : majorMatters.clause;
}

/** The two consents a matter needs before anything is decided (先报备同意、后决定). */
export function consentChecks(
  consents: { readonly party: boolean; readonly housing: boolean },
  figures: Figures,
): RuleCheck[] {
  const clause = consentClause(figures);
  const check = (rule: string, passed: boolean): RuleCheck => ({
    rule,
    clause,
    required: 'consented',
    actual: passed ? 'consented' : 'open',
    passed,
  });
  return [check('MATTER_PARTY_CONSENT', consents.party), check('MATTER_HOUSING_CONSENT', consents.housing)];
}
