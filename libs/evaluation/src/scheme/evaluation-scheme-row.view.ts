import type { SchemeRow } from './scheme.ts';

/** A row as its file states it. */
export type EvaluationSchemeRowView = SchemeRow;
