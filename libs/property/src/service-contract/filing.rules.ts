import type { RuleCheck, Sourced, Subjects } from '@redgrid/policy';

/** The rule a late filing breaks. */
export const IN_TIME = 'CONTRACT_FILED_IN_TIME';

export type ContractFigures = Sourced<Subjects['contract']>;

/** What the filing rules look at. */
export interface FilingSubject {
  readonly clauses: readonly string[];
  readonly grade: string;
  readonly startsOn: string;
  readonly endsOn: string;
  /** The last day for filing. */
  readonly fileBy: string;
  /** The day it is filed. */
  readonly on: string;
}

/** Every rule a contract is held against before it is filed (合同备案核验), met or not. */
export function filingChecks(contract: FilingSubject, figures: ContractFigures): RuleCheck[] {
  const { mandatoryClauses, serviceGrades, filingDays } = figures;
  const missing = mandatoryClauses.value.filter((clause) => !contract.clauses.includes(clause));
  return [
    {
      rule: 'CONTRACT_MANDATORY_CLAUSES',
      clause: mandatoryClauses.clause,
      required: mandatoryClauses.value.join(', '),
      actual: missing.length === 0 ? 'all' : `missing: ${missing.join(', ')}`,
      passed: missing.length === 0,
    },
    {
      rule: 'CONTRACT_SERVICE_GRADE',
      clause: serviceGrades.clause,
      required: serviceGrades.value.join(', '),
      actual: contract.grade,
      passed: serviceGrades.value.includes(contract.grade),
    },
    {
      rule: 'CONTRACT_TERM',
      clause: mandatoryClauses.clause,
      required: '> 0',
      actual: `${contract.startsOn}/${contract.endsOn}`,
      passed: contract.startsOn < contract.endsOn,
    },
    {
      rule: IN_TIME,
      clause: filingDays.clause,
      required: `≤ ${contract.fileBy}`,
      actual: contract.on,
      passed: contract.on <= contract.fileBy,
      evidence: `${filingDays.value} days`,
    },
  ];
}

/** Whether a contract is filed, and if not, whether the time for it has passed; the last day is in time. */
export function filingStateOf(
  { filedOn, fileBy }: { readonly filedOn: string | null; readonly fileBy: string | null },
  today: string,
): 'NOT_FILED' | 'FILED' | 'OVERDUE' {
  if (filedOn !== null) return 'FILED';
  return fileBy !== null && today > fileBy ? 'OVERDUE' : 'NOT_FILED';
}
