import type { DirectoryNotice } from '@redgrid/events';
import { OTHER_MANAGERS } from '../code/codes.ts';
import type { CompanyEntity } from '../company/company.entity.ts';
import type { CompoundEntity } from '../compound/compound.entity.ts';
import type { ProjectEntity } from '../project/project.entity.ts';
import type { PlacedRow } from './placed-row.ts';

/** What the directories keep of a compound. */
export function compoundNotice(compound: CompoundEntity, places: readonly PlacedRow[]): DirectoryNotice {
  const { id, name, type, managed, companyId, projectId, category, threeNo, renovated } = compound;
  return {
    kind: 'COMPOUND',
    state: managed ? 'MANAGED' : 'UNMANAGED',
    name,
    attributes: { type, managed, companyId, projectId, category, threeNo, renovated },
    places: places.map((place) => ({ ...unitsOf(place), compoundId: id, companyId })),
  };
}

/** What the directories keep of a company; its name is public. */
export function companyNotice(company: CompanyEntity): DirectoryNotice {
  const { id, name, type } = company;
  return {
    kind: 'COMPANY',
    state: 'REGISTERED',
    name,
    attributes: { type, otherManager: OTHER_MANAGERS.includes(type) },
    places: [{ ...unitsOf(company), companyId: id }],
  };
}

/** What the directories keep of a project, which lies where its compound lies. */
export function projectNotice(
  { compoundId, companyId, state }: ProjectEntity,
  compound: CompoundEntity,
  places: readonly PlacedRow[],
): DirectoryNotice {
  return {
    kind: 'PROJECT',
    state,
    name: compound.name,
    attributes: { compoundId, companyId, compoundType: compound.type },
    places: places.map((place) => ({ ...unitsOf(place), compoundId, companyId })),
  };
}

function unitsOf({ cityId, countyId, streetId, communityId }: PlacedRow): PlacedRow {
  return { cityId, countyId, streetId, communityId };
}
