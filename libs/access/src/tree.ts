import type { ShieldRule } from './rules.ts';

type FieldRules = Partial<Record<string, ShieldRule>>;
/** Type, field, rule. Every field is named, so that a new one is denied until somebody decides. */
export type ShieldTree = Partial<Record<string, FieldRules>>;

/** The rule for one field; undefined when nobody wrote one, which means denied. */
export function ruleFor(tree: ShieldTree, type: string, field: string): ShieldRule | undefined {
  return Object.hasOwn(tree, type) && Object.hasOwn(tree[type] ?? {}, field)
    ? tree[type]?.[field]
    : undefined;
}

/** One tree for a domain or for the gateway. Two different rules for one field stop the start. */
export function mergeShields(...trees: readonly ShieldTree[]): ShieldTree {
  const merged: Record<string, FieldRules> = {};
  for (const [type, rules] of trees.flatMap((tree) => Object.entries(tree))) {
    const known = (merged[type] ??= {});
    for (const [field, rule] of Object.entries(rules ?? {})) {
      if (known[field] && known[field] !== rule) throw new Error(`Two shield rules for ${type}.${field}`);
      known[field] = rule;
    }
  }
  return merged;
}
