import type { ListEntryState } from './company-list.case.ts';

/** What is kept of a step of an entry. */
export interface CompanyListReceiptRow {
  readonly entryId: string;
  readonly version: number;
  readonly state: ListEntryState;
}
