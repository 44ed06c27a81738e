import type { Connection } from '@redgrid/database';
import type { CompanyListEntryEntity } from './company-list-entry.entity.ts';

/** A page as the kit gives it: counted only when asked. */
export type CompanyListEntryConnectionView = Connection<CompanyListEntryEntity>;
