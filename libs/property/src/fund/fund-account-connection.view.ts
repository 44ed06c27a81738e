import type { Connection } from '@redgrid/database';
import type { LedgerAccountEntity } from '@redgrid/ledger';

/** A page as the kit gives it: counted only when asked. */
export type FundAccountConnectionView = Connection<LedgerAccountEntity>;
