import type { ResolutionState } from '@redgrid/convening';

/** What is kept of a decision that was settled or dropped. */
export interface ConferenceResolutionReceiptRow {
  readonly resolutionId: string;
  readonly version: number;
  readonly state: ResolutionState;
}
