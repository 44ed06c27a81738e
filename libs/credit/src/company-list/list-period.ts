import { addDays, addMonths } from '@redgrid/deadline';
import type { Sourced, Subjects } from '@redgrid/policy';

/** The days an entry holds that is published today: so many months as the pack says, the last day included. */
export function periodOf(
  list: 'RED' | 'BLACK',
  today: string,
  { redMonths, blackMonths }: Sourced<Subjects['redBlackList']>,
): { readonly from: string; readonly to: string } {
  const months = list === 'RED' ? redMonths.value : blackMonths.value;
  return { from: today, to: addDays(addMonths(today, months), -1) };
}
