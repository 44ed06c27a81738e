export { canonicalJson } from './canonical.ts';
export { FIGURES, figureNamed } from './figures.ts';
export type {
  AppealFigures,
  CommitteeFigures,
  FigureName,
  StarFigures,
  Subject,
  Subjects,
  TenderFigures,
  VoteFigures,
} from './figures.ts';
export type { Area, Bound, Duration, Fen, Figure, Fraction, Rhythm } from './kinds.ts';
export { localDate, startOfLocalDay } from './local-date.ts';
export type { Statement } from './pack-file.ts';
export { defaultPacks, loadPacks, PolicyPackError } from './load-packs.ts';
export { Packs } from './packs.ts';
export type { DescribedFigure } from './packs.ts';
export { figuresFor, frozen, inForce, thaw, validateOverride } from './select.ts';
export type {
  FrozenFigures,
  PolicyInForce,
  PolicyOverride,
  PolicyOverrides,
  PolicySelection,
} from './select.ts';
export type { Clause, RuleCheck, Sourced, SourcedFigure } from './sourced.ts';
