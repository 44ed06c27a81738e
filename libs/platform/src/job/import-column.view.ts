import type { ImportColumn } from '@redgrid/imports';

/** A column as the kit declares it. */
export type ImportColumnView = ImportColumn;
