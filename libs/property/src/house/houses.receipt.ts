import type { ErrorCode } from '@redgrid/errors';

/** What became of one row. */
export interface HouseResultRow {
  readonly row: number;
  readonly houseId: string | null;
  readonly code: ErrorCode | null;
}

/** What is kept of entering houses. */
export interface HousesReceiptRow {
  readonly results: readonly HouseResultRow[];
  readonly registered: number;
}
