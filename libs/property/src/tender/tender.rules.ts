import type { RuleCheck, Sourced, Subjects } from '@redgrid/policy';

type Figures = Sourced<Subjects['tender']>;

/** What a company on the black list is kept from. */
export const TENDER_BID = 'TENDER_BID';

/** Whether a tender is a duty at this floor area (是否必须招标); the check is met where it is none. */
export function dutyCheck(floorArea: number, { compulsoryArea }: Figures): RuleCheck {
  const least = compulsoryArea.value;
  return {
    rule: 'TENDER_NO_DUTY',
    clause: compulsoryArea.clause,
    required: least === null ? 'not asked' : `< ${least}`,
    actual: String(floorArea),
    passed: least === null || floorArea < least,
  };
}

/** Whether bidders have the time they are due: `earliest` is so many days after the notice as the pack says (公告期限). */
export function noticeCheck(earliest: string, bidsUntil: string, { noticeDays }: Figures): RuleCheck {
  return {
    rule: 'TENDER_NOTICE_TIME',
    clause: noticeDays.clause,
    required: `≥ ${earliest}`,
    actual: bidsUntil,
    passed: bidsUntil >= earliest,
    evidence: `${noticeDays.value} days`,
  };
}

/** What an award is held against: the time for bids is over, and enough have bid (定标核验). */
export function awardChecks(
  { bidsUntil, bids, today }: { readonly bidsUntil: string; readonly bids: number; readonly today: string },
  { minBidders, noticeDays }: Figures,
): RuleCheck[] {
  return [
    {
      rule: 'TENDER_BIDS_CLOSED',
      clause: noticeDays.clause,
      required: `> ${bidsUntil}`,
      actual: today,
      passed: today > bidsUntil,
    },
    {
      rule: 'TENDER_BIDDERS',
      clause: minBidders.clause,
      required: `≥ ${minBidders.value}`,
      actual: String(bids),
      passed: bids >= minBidders.value,
    },
  ];
}
