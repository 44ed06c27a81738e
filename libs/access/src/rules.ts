import type { Principal } from './principal.ts';
import { ROLES, type Role } from './roles.ts';
import { allow, rule } from './shield-build.ts';

/** All a shield rule may look at, so that gateway and subgraph reach the same verdict. */
interface Caller {
  principal: Principal | null;
}
export type ShieldRule = ReturnType<ReturnType<typeof rule>>;

/** For keys, and for fields of values whose parent field is ruled: whoever may see the record may see them. */
export const open = allow as unknown as ShieldRule;

/** Marks an operation people use without login; the shield spec of each domain lists its own. */
export const isPublic: ShieldRule = rule('isPublic')(() => true);

/** Lets anyone through who is signed in. */
export const isSignedIn: ShieldRule = rule('isSignedIn')(
  (_parent, _args, { principal }: Caller) => principal !== null,
);

const roleRules = new Map<string, ShieldRule>();
const rolesOfRule = new Map<ShieldRule, readonly Role[]>();

/**
 * Lets a caller through who holds at least one of the roles, at whatever scope; the service then asks where.
 * Memoised: graphql-shield refuses two rules of one name.
 */
export function hasRole(...roles: readonly Role[]): ShieldRule {
  const name = `hasRole(${[...new Set(roles)].toSorted().join('|')})`;
  const known = roleRules.get(name);
  if (known) return known;
  const made: ShieldRule = rule(name)((_parent, _args, caller: Caller) => hasOne(caller, roles));
  roleRules.set(name, made);
  rolesOfRule.set(made, roles);
  return made;
}

/**
 * Whether a rule lets a caller through, at once and without a promise. False also for a rule that is not known here:
 * then graphql-shield is asked, who decides.
 */
export function passes(rule: ShieldRule, caller: Caller): boolean {
  if (rule === isSignedIn) return caller.principal !== null;
  const roles = rolesOfRule.get(rule);
  return roles !== undefined && hasOne(caller, roles);
}

function hasOne({ principal }: Caller, roles: readonly Role[]): boolean {
  return principal?.grants.some(({ role }) => roles.includes(role)) ?? false;
}

/** True for rules that never refuse: their fields need no wrapper. */
export function isOpen(rule: ShieldRule | undefined): boolean {
  return rule === open || rule === isPublic;
}

/** The roles a rule lets through, for the role × field matrix; `ANYONE` includes people without login. */
export function rolesThrough(rule: ShieldRule | undefined): 'ANYONE' | readonly Role[] {
  if (!rule) return [];
  if (isOpen(rule)) return 'ANYONE';
  return rule === isSignedIn ? ROLES : (rolesOfRule.get(rule) ?? []);
}
