import type { Fact } from '@redgrid/database';
import { directoryFact } from '@redgrid/events';
import { placeOf, unitColumnsOf } from '../place.ts';
import type { AdministrativeUnitEntity } from './administrative-unit.entity.ts';

/** What happened to a unit. */
export type UnitEvent = 'registered' | 'renamed' | 'recoded';

/** `organisation.unit.<event>.v1`: the unit as it is now; it keeps the directories of all domains. */
export function unitFact(event: UnitEvent, unit: AdministrativeUnitEntity, code: string | null): Fact {
  const { id, version, level, type, name, parentId } = unit;
  return directoryFact(
    {
      type: `organisation.unit.${event}.v1`,
      subject: id,
      subjectVersion: version,
      place: placeOf(unit),
      data: { level, type, name, parentId, code },
    },
    {
      kind: 'UNIT',
      state: 'ACTIVE',
      name,
      attributes: { level, type, parentId, code },
      places: [unitColumnsOf(unit)],
    },
  );
}
