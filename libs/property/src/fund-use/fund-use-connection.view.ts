import type { Connection } from '@redgrid/database';
import type { FundUseEntity } from './fund-use.entity.ts';

/** A page as the kit gives it: counted only when asked. */
export type FundUseConnectionView = Connection<FundUseEntity>;
