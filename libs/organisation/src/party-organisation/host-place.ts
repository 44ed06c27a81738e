import type { UnitOfWork } from '@redgrid/database';
import { DirectoryEntity, placesOf } from '@redgrid/events';
import { AdministrativeUnitEntity } from '../administrative-unit/administrative-unit.entity.ts';
import { OwnersCommitteeEntity } from '../owners-committee/owners-committee.entity.ts';
import type { ScopeColumns } from '../place.ts';
import type { HostType } from './party-organisation-kinds.ts';

/** Where a host lies and is counted, or null when there is no such host; hosts of other domains are known by the directory. */
export async function hostPlace(
  unit: UnitOfWork,
  hostType: HostType,
  hostId: string,
): Promise<ScopeColumns | null> {
  if (hostType === 'UNIT') return unit.db.findOneBy(AdministrativeUnitEntity, { id: hostId });
  if (hostType === 'COMMITTEE') return unit.db.findOneBy(OwnersCommitteeEntity, { id: hostId });
  if (!(await unit.db.existsBy(DirectoryEntity, { id: hostId, kind: hostType }))) return null;
  const [place] = await placesOf(unit, hostId);
  const own = { GRID: 'gridId', COMPOUND: 'compoundId', COMPANY: 'companyId' } as const;
  return place ? { ...place, [own[hostType]]: hostId } : null;
}
