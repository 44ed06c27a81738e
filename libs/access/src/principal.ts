import { DEPARTMENT_ROLES, type Role } from './roles.ts';

/** What a role can be held at (授权范围), from the whole graph down to one case. */
export const ScopeType = {
  /** The whole deployment: system administrators and services. */
  Root: 'ROOT',
  City: 'CITY',
  County: 'COUNTY',
  Street: 'STREET',
  Community: 'COMMUNITY',
  Grid: 'GRID',
  Compound: 'COMPOUND',
  Building: 'BUILDING',
  House: 'HOUSE',
  Company: 'COMPANY',
  Person: 'PERSON',
  Case: 'CASE',
} as const;
export type ScopeType = (typeof ScopeType)[keyof typeof ScopeType];

/** The levels of administrative units (行政层级), from the top down. */
export const UNIT_LEVELS = [
  ScopeType.City,
  ScopeType.County,
  ScopeType.Street,
  ScopeType.Community,
  ScopeType.Grid,
] as const;
export type UnitLevel = (typeof UNIT_LEVELS)[number];

/** A role held at one scope; the gateway passes only grants that are in force at the moment. */
export interface Grant {
  readonly role: Role;
  readonly scopeType: ScopeType;
  /** Id of the unit, compound, company, person …; `*` with ROOT. */
  readonly scopeId: string;
  /** Code of the department, utility or police body the holder acts for; with DEPARTMENT_ROLES only. */
  readonly department?: string | null;
  /** Units the scope lies in as a whole, when the principal holds so many grants that lists must leave some out. */
  readonly within?: readonly string[];
}

/** Who is calling: verified by the gateway, trusted by the subgraphs because the gateway signed it. */
export interface Principal {
  /** Id of the account, key or service. */
  readonly id: string;
  readonly kind: 'PERSON' | 'ORGANISATION' | 'SERVICE';
  /** The Person behind a person's account; null for keys and services. */
  readonly personId: string | null;
  readonly grants: readonly Grant[];
  /** Counts the changes to the grants, so that a revoked one is noticed. */
  readonly grantsVersion: number;
}

/**
 * Where a record lies: our own unit ids by level, and the subjects it belongs to. Missing means it has none. A record that
 * can be dispatched to departments says to which in DEPARTMENT, null while to none.
 */
export type Place = Readonly<Partial<Record<ScopeType | 'DEPARTMENT', string | null>>>;

/**
 * Whether the caller holds one of the roles at a scope that contains the record.
 * Shields see no record, so every act on one asks this in the service.
 */
export function holds(principal: Principal | null, roles: readonly Role[], place: Place): boolean {
  return (
    principal?.grants.some(
      (grant) => roles.includes(grant.role) && contains(grant, place) && speaksFor(grant, place),
    ) ?? false
  );
}

function contains({ scopeType, scopeId }: Grant, place: Place): boolean {
  return scopeType === ScopeType.Root || (place[scopeType] ?? null) === scopeId;
}

/** Of what departments handle, each handles its own. */
function speaksFor({ role, department }: Grant, place: Place): boolean {
  if (!('DEPARTMENT' in place) || !DEPARTMENT_ROLES.includes(role)) return true;
  return typeof department === 'string' && department === place.DEPARTMENT;
}
