import type { ChecklistSet } from '@redgrid/checklist';
import type { Sourced, Subjects } from '@redgrid/policy';

/** The checklist of disclosures, as the figures and the files name it. */
export const DISCLOSURE = 'DISCLOSURE';

/** The sets a pack asks a compound to disclose, and which of them anew for every period (公示清单). */
export function disclosureSets({
  itemsByGroup,
  rhythmByGroup,
}: Sourced<Subjects['disclosure']>): ChecklistSet[] {
  return Object.entries(itemsByGroup.value).map(([code, items]) => {
    const value = rhythmByGroup.value[code];
    return {
      ...{ code, items, clause: itemsByGroup.clause },
      rhythm: value ? { value, clause: rhythmByGroup.clause } : null,
    };
  });
}
