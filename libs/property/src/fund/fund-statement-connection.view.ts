import type { Connection } from '@redgrid/database';
import type { LedgerPostingEntity } from '@redgrid/ledger';

/** A page as the kit gives it: counted only when asked. */
export type FundStatementConnectionView = Connection<LedgerPostingEntity>;
