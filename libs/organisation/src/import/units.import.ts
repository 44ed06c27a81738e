import { holds } from '@redgrid/access';
import type { UnitOfWork } from '@redgrid/database';
import { refuse, RowRefused, takeOneByOne } from '@redgrid/imports';
import type { ImportStage, StageCall, StageRow } from '@redgrid/imports';
import { AdministrativeUnitEntity } from '../administrative-unit/administrative-unit.entity.ts';
import { UNIT_KEEPERS } from '../administrative-unit/administrative-unit.roles.ts';
import { mayStandBelow } from '../administrative-unit/administrative-unit.rules.ts';
import { UNIT_TYPES } from '../administrative-unit/unit-types.rules.ts';
import type { OrganisationContext } from '../context.ts';
import { placeOf } from '../place.ts';
import { unitsNamed } from './unit-references.import.ts';

/** Takes administrative units (行政区划导入), those above before those below. */
export const unitsImport: ImportStage<OrganisationContext> = {
  stage: 'units',
  take: (unit, call, { units }) =>
    takeOneByOne(unit, call, {
      columns: {
        UNIT_NAME_TAKEN: 'name',
        UNIT_LEVEL_NOT_ALLOWED: 'type',
        FORBIDDEN: 'parent',
        NOT_FOUND: 'parent',
      },
      enter: async (row) => {
        const parent = await parentOf(unit, call, row);
        const { id } = await units.add(unit, { ...draftOf(row), parentId: parent?.id ?? null });
        return id;
      },
      change: async (row, id) => {
        await demandSame(unit, call, row, id);
        const { version } = await unit.db.findOneByOrFail(AdministrativeUnitEntity, { id });
        await units.rename(null, id, version, draftOf(row).name);
      },
      check: async (row, id) => {
        if (id !== null) await demandSame(unit, call, row, id);
        else if (row.passed.above !== 'true') demandPlace(unit, row, await parentOf(unit, call, row));
      },
    }),
};

function draftOf({ values }: StageRow) {
  const written = String(values.type);
  const type = UNIT_TYPES.find(({ code, name }) => code === written.toUpperCase() || name === written);
  if (!type) {
    const allowed = UNIT_TYPES.map(({ name }) => name).join('、');
    throw new RowRefused(refuse('type', 'IMPORT_VALUE_UNKNOWN', { allowed }));
  }
  return { type: type.code, name: String(values.name), level: type.level };
}

async function parentOf(
  unit: UnitOfWork,
  { sourceSystem }: StageCall,
  { values: { parent } }: StageRow,
): Promise<AdministrativeUnitEntity | null> {
  if (parent === null || parent === undefined) return null;
  const reference = String(parent);
  const found =
    (await unitsNamed(unit, sourceSystem, [reference])).get(reference) ?? 'IMPORT_REFERENCE_UNKNOWN';
  if (typeof found === 'string') throw new RowRefused(refuse('parent', found));
  return found;
}

function demandPlace(
  { principal }: UnitOfWork,
  row: StageRow,
  parent: AdministrativeUnitEntity | null,
): void {
  if (!holds(principal, UNIT_KEEPERS, parent ? placeOf(parent) : {}))
    throw new RowRefused(refuse('parent', 'FORBIDDEN'));
  if (!mayStandBelow(draftOf(row).level, parent?.level ?? null))
    throw new RowRefused(refuse('type', 'UNIT_LEVEL_NOT_ALLOWED'));
}

/** Names change; what a unit is, and where it stands, does not. */
async function demandSame(unit: UnitOfWork, call: StageCall, row: StageRow, id: string): Promise<void> {
  const [before, parent] = [
    await unit.db.findOneByOrFail(AdministrativeUnitEntity, { id }),
    await parentOf(unit, call, row),
  ];
  demandPlace(unit, row, parent);
  if (before.type !== draftOf(row).type) throw new RowRefused(refuse('type', 'IMPORT_FIELD_FIXED'));
  if (before.parentId !== (parent?.id ?? null)) throw new RowRefused(refuse('parent', 'IMPORT_FIELD_FIXED'));
}
