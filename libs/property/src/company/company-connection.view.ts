import type { Connection } from '@redgrid/database';
import type { CompanyEntity } from './company.entity.ts';

/** A page as the kit gives it: counted only when asked. */
export type CompanyConnectionView = Connection<CompanyEntity>;
