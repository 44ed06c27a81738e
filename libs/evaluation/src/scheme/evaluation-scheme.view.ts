import type { Scheme } from './scheme.ts';

/** A scheme as its file states it. */
export type EvaluationSchemeView = Scheme;
