import type { ImportKind } from '@redgrid/imports';

/** A kind as the kit declares it. */
export type ImportKindView = ImportKind;
