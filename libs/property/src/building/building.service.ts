import {
  command,
  nestedPage,
  rowLoader,
  type PageArguments,
  type RequestContext,
  type UnitOfWork,
} from '@redgrid/database';
import { CompoundEntity } from '../compound/compound.entity.ts';
import type { CompoundService } from '../compound/compound.service.ts';
import { compoundPlace } from '../compound/compound.store.ts';
import type * as gql from '../generated/types.ts';
import { checkedName, checkedNumber, unlessTaken } from '../place/checked.ts';
import { sortKeyOf } from '../place/names.rules.ts';
import { RECORDERS } from '../place/registrars.roles.ts';
import { BuildingEntity } from './building.entity.ts';
import { buildingRules } from './building.read-rules.ts';
import type { BuildingReceiptRow } from './building.receipt.ts';

/** Reads and enters buildings. Built once per request. */
export class BuildingService {
  readonly byId;

  constructor(
    private readonly request: RequestContext,
    private readonly compounds: CompoundService,
  ) {
    this.byId = rowLoader(request, { entity: BuildingEntity, column: 'id', rules: buildingRules });
  }

  ofCompound(compoundId: string, page: PageArguments) {
    const spec = {
      name: 'buildings',
      entity: BuildingEntity,
      rules: buildingRules,
      orderBy: 'sortKey' as const,
      page,
    };
    return nestedPage(this.request, spec, { column: 'compoundId', id: compoundId });
  }

  register(key: string | null | undefined, input: gql.PropertyBuildingInput): Promise<BuildingReceiptRow> {
    return command('registerBuilding', key, async (unit) => {
      const compound = await this.compounds.actable(input.compoundId, RECORDERS);
      const named = checkedName(input.name, 60, sortKeyOf, 200);
      const building = {
        id: unit.newId(),
        compoundId: compound.id,
        name: named.name,
        sortKey: named.key,
        units: checkedNumber(input.units, 'units', [1, 99]) ?? null,
        floors: checkedNumber(input.floors, 'floors', [1, 199]) ?? null,
        houseCount: 0,
        version: 1,
      };
      await unlessTaken('BUILDING_NAME_TAKEN', () => unit.db.insert(BuildingEntity, building));
      await unit.db.increment(CompoundEntity, { id: compound.id }, 'buildingCount', 1);
      tellOfBuilding(unit, building, compound);
      return { buildingId: building.id, version: 1 };
    });
  }
}

function tellOfBuilding(unit: UnitOfWork, building: BuildingEntity, compound: CompoundEntity): void {
  const { id, version, compoundId, units, floors } = building;
  unit.emit({
    type: 'property.building.registered.v1',
    subject: id,
    subjectVersion: version,
    place: compoundPlace(compound, { BUILDING: id }),
    data: { compoundId, units, floors },
  });
}
