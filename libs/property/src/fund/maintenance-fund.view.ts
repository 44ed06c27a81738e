import type { LedgerAccountEntity } from '@redgrid/ledger';

/** A fund is the account of its whole compound. */
export type MaintenanceFundView = LedgerAccountEntity;
