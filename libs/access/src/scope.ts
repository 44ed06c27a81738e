import { DomainError } from '@redgrid/errors';
import { ScopeType, type Principal } from './principal.ts';
import type { Role } from './roles.ts';

/**
 * Who may read rows of one kind: `roles` whose grants count (all when missing), and the column a grant of each
 * scope type is compared with. A person's own PERSON scope counts without a grant, for every rule that names PERSON.
 */
export interface ReadRule<Column extends string = string> {
  readonly roles?: readonly Role[];
  readonly columns: Readonly<Partial<Record<ScopeType, Column>>>;
}

/** One equality a visible row meets. */
export interface Branch<Column extends string = string> {
  readonly column: Column;
  readonly value: string;
}

/** What a caller sees of a table: everything, or the rows that meet one of the branches (none when empty). */
export type Reach<Column extends string = string> = 'ALL' | readonly Branch<Column>[];

const MOST_BRANCHES = 20;

/** The caller's reach under the rules: one equality per grant, duplicates removed. */
export function reachOf<Column extends string>(
  principal: Principal | null,
  rules: readonly ReadRule<Column>[],
): Reach<Column> {
  if (!principal) return [];
  const branches = new Map<string, Branch<Column>>();
  for (const { roles, columns } of rules) {
    for (const { role, scopeType, scopeId } of principal.grants) {
      if (roles && !roles.includes(role)) continue;
      if (scopeType === ScopeType.Root) return 'ALL';
      const column = columns[scopeType];
      if (column) branches.set(`${column}=${scopeId}`, { column, value: scopeId });
    }
    const own = columns[ScopeType.Person];
    if (own && principal.personId)
      branches.set(`${own}=${principal.personId}`, { column: own, value: principal.personId });
  }
  if (branches.size > MOST_BRANCHES) throw new DomainError('SCOPE_TOO_WIDE', { most: MOST_BRANCHES });
  return [...branches.values()];
}
