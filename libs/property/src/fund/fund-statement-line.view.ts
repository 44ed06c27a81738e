import type { LedgerPostingEntity } from '@redgrid/ledger';

/** A line of a statement is a posting; its entry says what it was for. */
export type FundStatementLineView = LedgerPostingEntity;
