import type { RuleCheck, Sourced, Subjects } from '@redgrid/policy';

/** What the organisation domain permits by its consent to a matter of the fund. */
export const FUND_USE = 'FUND_USE';

/** The figures that say whether a use of the fund is a major matter. */
export interface ConsentFigures {
  readonly committee: Pick<Sourced<Subjects['committee']>, 'majorMatters'>;
  readonly fund: Pick<Sourced<Subjects['maintenanceFund']>, 'largeUse'>;
}

/**
 * Whether a use of the fund is a major matter that needs consent first (是否须重大事项报备): any use where the list says so
 * (Baotou), large ones elsewhere (Tai'an), none where there is no list. The check is met when no consent is needed.
 */
export function consentNeeded(amount: number, { committee, fund }: ConsentFigures): RuleCheck {
  const matters = committee.majorMatters.value ?? [];
  const any = matters.includes('MAINTENANCE_FUND_RAISING_OR_USE');
  const large = matters.includes('LARGE_MAINTENANCE_FUND_USE');
  const clause = large && !any ? fund.largeUse.clause : committee.majorMatters.clause;
  const needed = any || (large && amount >= fund.largeUse.value);
  return {
    rule: 'FUND_USE_NO_MAJOR_MATTER',
    clause,
    required: any ? 'no use' : large ? `< ${fund.largeUse.value}` : 'not asked',
    actual: String(amount),
    passed: !needed,
  };
}
