import type { Clause, CommitteeFigures, Fraction, RuleCheck, Sourced } from '@redgrid/policy';

/** A committee as the share of party members is counted. */
export interface Headcount {
  readonly members: number;
  readonly partyMembers: number;
}
/** All the composition rules need to know about a committee. */
export interface Composition extends Headcount {
  readonly chairIsPartyMember: boolean;
  /** The committee it replaces; null when the compound had none. */
  readonly previous: Headcount | null;
}
type Figures = Sourced<CommitteeFigures>;

/** Every composition rule the pack asks for, met or not: preview, refusal, receipt and committee show the same lines. */
export function compositionChecks(committee: Composition, figures: Figures): RuleCheck[] {
  return [
    ...sizeChecks(committee, figures),
    ...partyChecks(committee, figures),
    ...chairChecks(committee, figures),
  ];
}

function sizeChecks({ members }: Composition, { minMembers, maxMembers, oddNumber }: Figures): RuleCheck[] {
  const actual = `${members}`;
  return [
    check('MIN_MEMBERS', minMembers.clause, `≥ ${minMembers.value}`, actual, members >= minMembers.value),
    check('MAX_MEMBERS', maxMembers.clause, `≤ ${maxMembers.value}`, actual, members <= maxMembers.value),
    ...(oddNumber.value ? [check('ODD_NUMBER', oddNumber.clause, 'odd', actual, members % 2 === 1)] : []),
  ];
}

function partyChecks(
  { members, partyMembers }: Composition,
  { minPartyMembers: least, minPartyShare: share }: Figures,
): RuleCheck[] {
  const checks: RuleCheck[] = [];
  if (least.value !== null)
    checks.push(
      check(
        'MIN_PARTY_MEMBERS',
        least.clause,
        `≥ ${least.value}`,
        `${partyMembers}`,
        partyMembers >= least.value,
      ),
    );
  if (share.value !== null)
    checks.push(
      check(
        'MIN_PARTY_SHARE',
        share.clause,
        `≥ ${written(share.value)}`,
        `${partyMembers}/${members}`,
        members > 0 && !isLess({ numerator: partyMembers, denominator: members }, share.value),
      ),
    );
  return checks;
}

function chairChecks(
  { chairIsPartyMember, previous }: Composition,
  { chairPartyMemberRequired: required, chairRequirementAppliesTo: appliesTo }: Figures,
): RuleCheck[] {
  const applies = required.value === true && (appliesTo.value !== 'NEWLY_FOUNDED' || previous === null);
  if (!applies) return [];
  return [chairCheck('CHAIR_PARTY_MEMBER', required.clause, chairIsPartyMember)];
}

/** What the documents recommend (宜、鼓励、逐步提高): shown, never a reason to refuse. */
export function compositionAdvice(committee: Composition, figures: Figures): RuleCheck[] {
  const { chairPartyMemberAdvice: chair, raisePartyShareStepByStep: raise } = figures;
  const advice: RuleCheck[] = [];
  if (chair.value !== null)
    advice.push(chairCheck(`CHAIR_PARTY_MEMBER_${chair.value}`, chair.clause, committee.chairIsPartyMember));
  const { previous } = committee;
  if (raise.value && previous) {
    const before = { numerator: previous.partyMembers, denominator: previous.members };
    const now = { numerator: committee.partyMembers, denominator: committee.members };
    advice.push(
      check('PARTY_SHARE_RAISED', raise.clause, `≥ ${written(before)}`, written(now), !isLess(now, before)),
    );
  }
  return advice;
}

function chairCheck(rule: string, clause: Clause, isPartyMember: boolean): RuleCheck {
  return check(
    rule,
    clause,
    'party member',
    isPartyMember ? 'party member' : 'not a party member',
    isPartyMember,
  );
}

function check(rule: string, clause: Clause, required: string, actual: string, passed: boolean): RuleCheck {
  return { rule: `COMMITTEE_${rule}`, clause, required, actual, passed };
}

const written = ({ numerator, denominator }: Fraction) => `${numerator}/${denominator}`;

/** a/b < c/d without dividing. */
function isLess(a: Fraction, b: Fraction): boolean {
  return a.numerator * b.denominator < b.numerator * a.denominator;
}

/** The last day of a term of so many years that begins on a day: the day before its anniversary. */
export function termEnd(seatedOn: string, years: number): string {
  const end = new Date(`${seatedOn}T00:00:00Z`);
  end.setUTCFullYear(end.getUTCFullYear() + years);
  end.setUTCDate(end.getUTCDate() - 1);
  return end.toISOString().slice(0, 10);
}

/** A member as reported by whoever ran the election. */
export interface ElectedMember {
  readonly personId: string;
  readonly chair: boolean;
}

/** What is wrong with the list of the elected, before any rule is asked; null when nothing is. */
export function listProblem(members: readonly ElectedMember[]): 'TWICE' | 'CHAIR' | null {
  if (new Set(members.map(({ personId }) => personId)).size < members.length) return 'TWICE';
  return members.filter(({ chair }) => chair).length === 1 ? null : 'CHAIR';
}

/** Chair first, the others as elected. */
export function inOrder<Member extends ElectedMember>(members: readonly Member[]): Member[] {
  return members.toSorted((a, b) => Number(b.chair) - Number(a.chair));
}
