import type { RuleCheck } from '@redgrid/policy';
import type { DisclosureSetView } from './disclosure-set.view.ts';

/** What a compound discloses, worked out on the day it is asked for. */
export interface CompoundDisclosureView {
  readonly compoundId: string;
  readonly sets: readonly DisclosureSetView[];
  readonly checks: readonly RuleCheck[];
  readonly complete: boolean;
}
