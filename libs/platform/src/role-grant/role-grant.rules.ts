import type { Grant, Place, Principal, Role, ScopeType } from '@redgrid/access';

/** The units an account or a grant belongs to; all null means the root alone. */
export interface UnitPlace {
  readonly cityId: string | null;
  readonly countyId: string | null;
  readonly streetId: string | null;
  readonly communityId: string | null;
}

/** What belongs to no unit: only the administrators of the whole system look after it. */
export const NOWHERE: UnitPlace = { cityId: null, countyId: null, streetId: null, communityId: null };

/** The units that all given places have in common, so that what lies in two communities belongs to neither alone. */
export function commonPlace(places: readonly Partial<UnitPlace>[]): UnitPlace {
  const common = (column: keyof UnitPlace): string | null => {
    const [first, ...others] = places.map((place) => place[column] ?? null);
    return others.every((other) => other === first) ? (first ?? null) : null;
  };
  return {
    cityId: common('cityId'),
    countyId: common('countyId'),
    streetId: common('streetId'),
    communityId: common('communityId'),
  };
}

/** The columns as the access kit compares them. */
export function placeOf({ cityId, countyId, streetId, communityId }: UnitPlace): Place {
  return { CITY: cityId, COUNTY: countyId, STREET: streetId, COMMUNITY: communityId };
}

/** Whether the caller administers a place: an ADMIN grant there or above it; NOWHERE takes the root's. */
export function administers(principal: Principal | null, place: UnitPlace): boolean {
  const byScope = placeOf(place);
  return (
    principal?.grants.some(
      ({ role, scopeType, scopeId }) =>
        role === 'ADMIN' && (scopeType === 'ROOT' || (byScope[scopeType] ?? null) === scopeId),
    ) ?? false
  );
}

/** A grant with its time. */
export interface TimedGrant extends Partial<UnitPlace> {
  readonly role: Role;
  readonly scopeType: ScopeType;
  readonly scopeId: string;
  readonly department?: string | null;
  readonly from: Date;
  readonly to: Date | null;
}

/** Whether a grant counts at a moment: from its start, up to but not including its end. */
export function inForceAt({ from, to }: Pick<TimedGrant, 'from' | 'to'>, at: Date): boolean {
  return from <= at && (to === null || at < to);
}

/** So many grants fit into one list without leaving any out. */
const FEW = 20;
/** Scopes whose rows lie where the scope lies; a company or a person has rows elsewhere too. */
const TERRITORIAL: readonly ScopeType[] = ['COUNTY', 'STREET', 'COMMUNITY', 'GRID', 'COMPOUND'];

/** The grants that count at a moment, as a principal carries them. */
export function grantsAt(grants: readonly TimedGrant[], at: Date): Grant[] {
  const counting = grants.filter((grant) => inForceAt(grant, at));
  const held = new Set(counting.length > FEW ? counting.map(({ scopeId }) => scopeId) : []);
  return counting.map((grant) => {
    const { role, scopeType, scopeId, department } = grant;
    const within = unitsAround(grant).filter((id) => held.has(id));
    return {
      ...{ role, scopeType, scopeId },
      ...(department ? { department } : {}),
      ...(within.length > 0 ? { within } : {}),
    };
  });
}

/** The units the scope of a grant lies in as a whole, itself left out. */
function unitsAround({ scopeType, scopeId, cityId, countyId, streetId, communityId }: TimedGrant): string[] {
  if (!TERRITORIAL.includes(scopeType)) return [];
  return [cityId, countyId, streetId, communityId].flatMap((id) => (id && id !== scopeId ? [id] : []));
}

const COMPANY_SIDE: readonly Role[] = [
  'COMPANY_HEAD',
  'PROJECT_MANAGER',
  'COMPANY_EMPLOYEE',
  'OTHER_MANAGER',
];

/**
 * Roles one account may not hold at once: a company does not score itself, who collects credit facts does not judge
 * them, who oversees committees and companies holds no office in them.
 */
const KEPT_APART: readonly (readonly [Role, readonly Role[]])[] = [
  ['EVALUATOR', [...COMPANY_SIDE, 'COMPANY_PARTY']],
  ['CREDIT_INFORMATION_OFFICER', ['CREDIT_COUNCIL']],
  ['ENV_PROPERTY_COMMITTEE', ['OWNERS_COMMITTEE', ...COMPANY_SIDE]],
  ['CITY_PROPERTY_AUTHORITY', [...COMPANY_SIDE]],
  ['DISTRICT_PROPERTY_AUTHORITY', [...COMPANY_SIDE]],
];

/** The held roles that may not stand beside a new one. */
export function rolesAgainst(role: Role, held: readonly Role[]): Role[] {
  const apart = KEPT_APART.flatMap(([one, others]) => {
    if (one === role) return others;
    return others.includes(role) ? [one] : [];
  });
  return held.filter((each) => apart.includes(each));
}
