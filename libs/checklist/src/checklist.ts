import { addDays } from '@redgrid/deadline';
import { periodAt, type DutyPeriod } from '@redgrid/duty';
import type { Clause, Rhythm, RuleCheck } from '@redgrid/policy';

/** A set of items a pack asks for (清单): "five haves", the fee account. */
export interface ChecklistSet {
  readonly code: string;
  readonly items: readonly string[];
  readonly clause: Clause;
  /** Shown anew for every period; null for what holds until something else is shown. */
  readonly rhythm: { readonly value: Rhythm; readonly clause: Clause } | null;
}

/** What is known of the latest evidence of an item. */
export interface KnownEvidence {
  readonly set: string;
  readonly item: string;
  readonly evidenceId: string;
  readonly periodTo: string | null;
  readonly validUntil: string | null;
}

/** Shown and current, shown but out of date, or never shown (齐全、过期、缺失). */
export const ITEM_STATES = ['COMPLETE', 'STALE', 'MISSING'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** An item as it stands on a day. */
export interface ItemResult {
  readonly set: string;
  readonly item: string;
  readonly state: ItemState;
  readonly clause: Clause;
  /** The period that must be accounted for; null for what has none. */
  readonly due: DutyPeriod | null;
  readonly evidenceId: string | null;
}

/** A set with its items. */
export interface SetResult {
  readonly code: string;
  readonly clause: Clause;
  readonly complete: boolean;
  readonly items: readonly ItemResult[];
}

/** Every item of every set, each with the clause that asks for it. */
export function checklist(
  sets: readonly ChecklistSet[],
  evidence: readonly KnownEvidence[],
  today: string,
): SetResult[] {
  const known = new Map(evidence.map((each) => [`${each.set}:${each.item}`, each]));
  return sets.map(({ code, clause, rhythm, items }) => {
    const due = rhythm === null ? null : lastPeriod(rhythm.value, today);
    const results = items.map((item): ItemResult => {
      const shown = known.get(`${code}:${item}`) ?? null;
      const state = stateOf(shown, due, today);
      return {
        set: code,
        item,
        state,
        clause: rhythm?.clause ?? clause,
        due,
        evidenceId: shown?.evidenceId ?? null,
      };
    });
    return { code, clause, items: results, complete: results.every(({ state }) => state === 'COMPLETE') };
  });
}

/** How a whole checklist stands, set by set: complete or how many of how many (清单核验). */
export function checklistChecks(sets: readonly SetResult[]): RuleCheck[] {
  return sets.map(({ code, clause, items, complete }) => {
    const lacking = items.filter(({ state }) => state !== 'COMPLETE');
    return {
      rule: `CHECKLIST_${code}`,
      clause,
      required: `${items.length}/${items.length}`,
      actual: `${items.length - lacking.length}/${items.length}`,
      passed: complete,
      evidence: lacking.map(({ item, state }) => `${state}: ${item}`).join(', ') || 'all',
    };
  });
}

/** The last period of a rhythm that is over on a day. */
export function lastPeriod(rhythm: Rhythm, today: string): DutyPeriod {
  return periodAt(rhythm, addDays(periodAt(rhythm, today).from, -1));
}

function stateOf(shown: KnownEvidence | null, due: DutyPeriod | null, today: string): ItemState {
  if (!shown) return 'MISSING';
  if (shown.validUntil !== null && shown.validUntil < today) return 'STALE';
  if (due !== null && (shown.periodTo ?? '') < due.to) return 'STALE';
  return 'COMPLETE';
}
