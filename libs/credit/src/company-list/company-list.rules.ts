/** From what a company on the black list is kept; the property domain asks before it takes a bid and before an award. */
export const TENDER_BID = 'TENDER_BID';

/** Why a company comes on a list; appraisals (Tai'an), the association's yearly check (Baotou), faults left as they were (Yantai). */
export const LIST_REASONS: Readonly<Record<'RED' | 'BLACK', readonly string[]>> = {
  RED: ['GOOD_APPRAISAL', 'ASSOCIATION_CHECK'],
  BLACK: ['POOR_APPRAISAL', 'ASSOCIATION_CHECK', 'NOT_CORRECTED'],
};
