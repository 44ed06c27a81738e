import type { RuleCheck, Sourced, Subjects } from '@redgrid/policy';
import type { PartyOrganisationKind } from './party-organisation-kinds.ts';

export type TreeFigures = Pick<Sourced<Subjects['partyOrganisation']>, 'tree' | 'standsBelow'>;

/** Below which kinds a kind may stand: the one before it in the tree, and those the pack adds besides the tree. */
export function parentsOf(kind: string, { tree, standsBelow }: TreeFigures): string[] {
  const before = tree.value[tree.value.indexOf(kind) - 1];
  const besides = Object.hasOwn(standsBelow.value, kind) ? (standsBelow.value[kind] ?? []) : [];
  return [...new Set([...(before === undefined ? [] : [before]), ...besides])];
}

/** Whether an organisation of this kind may stand without a parent: the top of the tree, and what is founded at a unit. */
function mayBeTop({ code, hostTypes }: PartyOrganisationKind, { tree }: TreeFigures): boolean {
  return tree.value[0] === code || hostTypes.every((host) => host === 'UNIT');
}

/** Whether the kind may stand below a parent of that kind (null: at the top) where these figures hold. */
export function treeChecks(
  kind: PartyOrganisationKind,
  parentKind: string | null,
  figures: TreeFigures,
): RuleCheck[] {
  const { code } = kind;
  const parents = parentsOf(code, figures);
  const inTree = figures.tree.value.includes(code);
  const known = inTree || parents.length > 0 || mayBeTop(kind, figures);
  const below = parentKind === null ? mayBeTop(kind, figures) : parents.includes(parentKind);
  return [
    {
      rule: 'PARTY_ORGANISATION_KIND_IN_TREE',
      clause: figures.tree.clause,
      required: [...figures.tree.value, ...Object.keys(figures.standsBelow.value)].join(', '),
      actual: code,
      passed: known,
    },
    {
      rule: 'PARTY_ORGANISATION_BELOW_PARENT',
      clause: inTree ? figures.tree.clause : figures.standsBelow.clause,
      required: parents.length > 0 ? parents.map((parent) => `${parent} → ${code}`).join(', ') : code,
      actual: parentKind === null ? code : `${parentKind} → ${code}`,
      passed: below,
    },
  ];
}
