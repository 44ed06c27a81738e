import { DomainError } from '@redgrid/errors';
import { ScopeType, type Grant, type Principal } from './principal.ts';
import { DEPARTMENT_ROLES, Role } from './roles.ts';

/**
 * Who may read rows of one kind: `roles` whose grants count (`ANY`: every grant at the place, and administrators of the
 * whole graph; said out loud, so that nothing is open by omission; `[]`: only a person's own rows), and the column a
 * grant of each scope type is compared with. A person's own PERSON scope counts without a grant, for every rule that names PERSON; a
 * role held at another person counts only for rules that name it.
 */
export interface ReadRule<Column extends string = string, Link = never> {
  readonly roles: 'ANY' | readonly Role[];
  readonly columns: Readonly<Partial<Record<ScopeType, Column>>>;
  /**
   * For rows dispatched to departments: the column that says to which. Only grants of departments count then, each for
   * what was dispatched to its own at its place; never the whole graph.
   */
  readonly department?: Column;
  /** The table that holds the columns, when it is not the row's own: a record that lies in several units. */
  readonly via?: Link;
}

/** The equalities a visible row meets. */
export interface Branch<Column extends string = string, Link = never> {
  readonly column: Column;
  readonly value: string;
  /** A second equality. */
  readonly also?: { readonly column: Column; readonly value: string };
  readonly via?: Link;
}

/** What a caller sees of a table: everything, or the rows that meet one of the branches (none when empty). */
export type Reach<Column extends string = string, Link = never> = 'ALL' | readonly Branch<Column, Link>[];

const MOST_BRANCHES = 20;

/** A branch with the grant it comes from; null for a person's own rows. */
interface Reason<Column extends string, Link> {
  readonly rule: ReadRule<Column, Link>;
  readonly branch: Branch<Column, Link>;
  readonly grant: Grant | null;
}

/**
 * The caller's reach under the rules: one equality per grant, duplicates removed. Beyond twenty, places that lie within
 * another one of the same rule are left out; SCOPE_TOO_WIDE when that is not enough.
 */
export function reachOf<Column extends string, Link = never>(
  principal: Principal | null,
  rules: readonly ReadRule<Column, Link>[],
): Reach<Column, Link> {
  if (!principal) return [];
  const reasons = new Map<string, Reason<Column, Link>>();
  for (const [index, rule] of rules.entries()) {
    const { columns, via } = rule;
    const link = via === undefined ? {} : { via };
    const add = (grant: Grant | null, column: Column, value: string, also?: Branch<Column>['also']) =>
      reasons.set(`${via ? index : ''}${column}=${value}&${also?.value ?? ''}`, {
        ...{ rule, grant },
        branch: { column, value, ...(also ? { also } : {}), ...link },
      });
    for (const grant of principal.grants.filter((each) => counts(each, rule))) {
      if (grant.scopeType === ScopeType.Root) return 'ALL';
      const column = columns[grant.scopeType];
      if (!column) continue;
      const { department } = rule;
      add(grant, column, grant.scopeId, department && { column: department, value: grant.department ?? '' });
    }
    const own = columns[ScopeType.Person];
    if (own && principal.personId) add(null, own, principal.personId);
  }
  const branches = (reasons.size > MOST_BRANCHES ? widest([...reasons.values()]) : [...reasons.values()]).map(
    ({ branch }) => branch,
  );
  if (branches.length > MOST_BRANCHES) throw new DomainError('SCOPE_TOO_WIDE', { most: MOST_BRANCHES });
  return branches;
}

function counts(
  { role, scopeType, department }: Grant,
  { roles, department: dispatched }: ReadRule<string, unknown>,
): boolean {
  if (roles !== 'ANY' && !roles.includes(role)) return false;
  if (roles === 'ANY' && scopeType === ScopeType.Person) return false;
  if (roles === 'ANY' && scopeType === ScopeType.Root && role !== Role.Admin) return false;
  if (dispatched === undefined) return true;
  return DEPARTMENT_ROLES.includes(role) && Boolean(department) && scopeType !== ScopeType.Root;
}

/** Without the branches that lie within a place of the same rule: whatever they show, that one shows too. */
function widest<Column extends string, Link>(
  reasons: readonly Reason<Column, Link>[],
): readonly Reason<Column, Link>[] {
  return reasons.filter(
    (reason) =>
      !reasons.some(
        (wider) =>
          wider.rule === reason.rule &&
          wider.grant !== null &&
          wider.branch.also?.value === reason.branch.also?.value &&
          reason.grant?.scopeId !== wider.grant.scopeId &&
          reason.grant?.within?.includes(wider.grant.scopeId),
      ),
  );
}
