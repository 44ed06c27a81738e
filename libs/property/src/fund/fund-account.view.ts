import type { LedgerAccountEntity } from '@redgrid/ledger';

/** An account of the fund's book. */
export type FundAccountView = LedgerAccountEntity;
