import { DomainError } from '@redgrid/errors';
import { ScopeType, type Principal } from './principal.ts';
import type { Role } from './roles.ts';

/**
 * Who may read rows of one kind: `roles` whose grants count (`ANY`: every grant at the place, and whoever holds the
 * whole graph; said out loud, so that nothing is open by omission; `[]`: only a person's own rows), and the column a
 * grant of each scope type is compared with. A person's own PERSON scope counts without a grant, for every rule that names PERSON; a
 * role held at another person counts only for rules that name it.
 */
export interface ReadRule<Column extends string = string, Link = never> {
  readonly roles: 'ANY' | readonly Role[];
  readonly columns: Readonly<Partial<Record<ScopeType, Column>>>;
  /** The table that holds the columns, when it is not the row's own: a record that lies in several units. */
  readonly via?: Link;
}

/** One equality a visible row meets. */
export interface Branch<Column extends string = string, Link = never> {
  readonly column: Column;
  readonly value: string;
  readonly via?: Link;
}

/** What a caller sees of a table: everything, or the rows that meet one of the branches (none when empty). */
export type Reach<Column extends string = string, Link = never> = 'ALL' | readonly Branch<Column, Link>[];

const MOST_BRANCHES = 20;

/** The caller's reach under the rules: one equality per grant, duplicates removed. */
export function reachOf<Column extends string, Link = never>(
  principal: Principal | null,
  rules: readonly ReadRule<Column, Link>[],
): Reach<Column, Link> {
  if (!principal) return [];
  const branches = new Map<string, Branch<Column, Link>>();
  for (const [index, { roles, columns, via }] of rules.entries()) {
    const link = via === undefined ? {} : { via };
    for (const { role, scopeType, scopeId } of principal.grants) {
      if (roles !== 'ANY' && !roles.includes(role)) continue;
      if (scopeType === ScopeType.Root) return 'ALL';
      if (scopeType === ScopeType.Person && roles === 'ANY') continue;
      const column = columns[scopeType];
      if (column)
        branches.set(`${via ? index : ''}${column}=${scopeId}`, { column, value: scopeId, ...link });
    }
    const own = columns[ScopeType.Person];
    if (own && principal.personId)
      branches.set(`${own}=${principal.personId}`, { column: own, value: principal.personId, ...link });
  }
  if (branches.size > MOST_BRANCHES) throw new DomainError('SCOPE_TOO_WIDE', { most: MOST_BRANCHES });
  return [...branches.values()];
}
