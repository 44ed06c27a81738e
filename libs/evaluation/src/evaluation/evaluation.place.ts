import { holds, Role, type Place, type Principal } from '@redgrid/access';
import type { UnitOfWork } from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import { EvaluationPlaceEntity } from './evaluation-place.entity.ts';
import type { EvaluationEntity } from './evaluation.entity.ts';

/** Who sees unfinished evaluations of the own area: those who organise, score and supervise. */
export const WORKERS = [
  Role.CityPropertyAuthority,
  Role.DistrictPropertyAuthority,
  Role.Evaluator,
  Role.LeadingGroup,
  Role.SupervisionBureau,
] as const;

/** Who reads what the scores of the own area rest on. */
export const EVIDENCE_READERS = [
  ...WORKERS,
  Role.Street,
  Role.StreetPropertyOffice,
  Role.CommunityParty,
  Role.CommunityCommittee,
] as const;

const COMPANY_SIDE: readonly Role[] = [
  Role.CompanyHead,
  Role.ProjectManager,
  Role.CompanyEmployee,
  Role.CompanyParty,
  Role.OtherManager,
  Role.CommunityCompany,
];

/** The evaluated company and project, and the owners' bodies of the compound. */
export const BODY_SIDE: readonly Role[] = [
  ...COMPANY_SIDE,
  Role.OwnersAssembly,
  Role.OwnersCommittee,
  Role.PropertyManagementCommittee,
];

type Units = Pick<EvaluationPlaceEntity, 'cityId' | 'countyId' | 'streetId' | 'communityId'>;

/** The columns as the access kit compares them. */
export function placeOf(
  { cityId, countyId, streetId, communityId }: Units,
  { compoundId, companyId }: Pick<EvaluationEntity, 'compoundId' | 'companyId'>,
): Place {
  return {
    CITY: cityId,
    COUNTY: countyId,
    STREET: streetId,
    COMMUNITY: communityId,
    COMPOUND: compoundId,
    COMPANY: companyId,
  };
}

/** Everywhere somebody may hold a role over an evaluation. */
export async function placesOfEvaluation(unit: UnitOfWork, evaluation: EvaluationEntity): Promise<Place[]> {
  const rows = await unit.db.find(EvaluationPlaceEntity, {
    where: { evaluationId: evaluation.id },
    order: { id: 'ASC' },
  });
  return rows.map((row) => placeOf(row, evaluation));
}

/** Whether somebody holds one of the roles at one of the places. */
export function holdsAt(
  principal: Principal | null,
  roles: readonly Role[],
  places: readonly Place[],
): boolean {
  return places.some((place) => holds(principal, roles, place));
}

/** Refuses with EVALUATION_OWN_INTEREST whoever works for the company or the project that is evaluated. */
export function demandOtherInterest(principal: Principal | null, places: readonly Place[]): void {
  const own = (principal?.grants ?? []).some(
    ({ role, scopeType, scopeId }) =>
      COMPANY_SIDE.includes(role) && places.some((place) => (place[scopeType] ?? null) === scopeId),
  );
  if (own) throw new DomainError('EVALUATION_OWN_INTEREST');
}
