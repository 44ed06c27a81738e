import { refuse, RowRefused, takeOneByOne } from '@redgrid/imports';
import type { ImportStage, StageRow } from '@redgrid/imports';
import { holds } from '@redgrid/access';
import type { UnitOfWork } from '@redgrid/database';
import { CompoundEntity } from '../compound/compound.entity.ts';
import type { PropertyContext } from '../context.ts';
import type * as gql from '../generated/types.ts';
import { nameKeyOf } from '../place/names.rules.ts';
import { placeOf, unitPlace } from '../place/places.ts';
import { REGISTRARS } from '../place/registrars.roles.ts';

/** Takes compounds (小区导入); every one tells the other domains of itself, as one that is entered alone does. */
export const compoundsImport: ImportStage<PropertyContext> = {
  stage: 'compounds',
  take: (unit, call, { compounds }) =>
    takeOneByOne(unit, call, {
      columns: {
        COMPOUND_NAME_TAKEN: 'name',
        COMPOUND_CATEGORY_UNKNOWN: 'category',
        NOT_YET_KNOWN: 'units',
        FORBIDDEN: 'units',
      },
      enter: async (row) => {
        await demandFree(unit, row, null);
        return (await compounds.register(null, inputOf(row))).compoundId;
      },
      change: async (row, id) => {
        const { managed, ...changes } = inputOf(row);
        const compound = await unit.db.findOneByOrFail(CompoundEntity, { id });
        if (managed !== compound.managed) throw new RowRefused(refuse('managed', 'IMPORT_FIELD_FIXED'));
        await demandFree(unit, row, id);
        await compounds.update(null, { id, version: compound.version, changes });
      },
      check: (row, id) => demandFree(unit, row, id),
    }),
};

const communitiesOf = ({ passed }: StageRow): string[] =>
  (passed.unitIds ?? '').split(' ').filter((id) => id !== '');

/** What a preview can know, and what must be known before anything of a row is written. */
async function demandFree(unit: UnitOfWork, row: StageRow, own: string | null): Promise<void> {
  const places = await Promise.all(communitiesOf(row).map((id) => unitPlace(unit, id)));
  const [first] = places;
  if (!first || !places.every((place) => holds(unit.principal, REGISTRARS, placeOf(place))))
    throw new RowRefused(refuse('units', 'IMPORT_REFERENCE_UNKNOWN'));
  const nameKey = nameKeyOf(String(row.values.name));
  const same = await unit.db.findOneBy(CompoundEntity, { streetId: first.streetId ?? '', nameKey });
  if (same && same.id !== own) throw new RowRefused(refuse('name', 'COMPOUND_NAME_TAKEN'));
}

function inputOf(row: StageRow): gql.PropertyCompoundInput {
  const { units: _, ...values } = row.values;
  const no = { renovated: false, threeNo: false, affordableHousing: false, dangerousHousing: false };
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
  return { ...no, ...given, communityIds: communitiesOf(row) } as unknown as gql.PropertyCompoundInput;
}
