import type { Fact } from '@redgrid/database';
import { directoryFact, type DirectoryNotice } from '@redgrid/events';
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
    unitNotice(unit, code),
  );
}

/** What the directories keep of a unit. */
export function unitNotice(unit: AdministrativeUnitEntity, code: string | null): DirectoryNotice {
  const { level, type, name, parentId } = unit;
  const attributes = { level, type, parentId, code };
  return { kind: 'UNIT', state: 'ACTIVE', name, attributes, places: [unitColumnsOf(unit)] };
}
