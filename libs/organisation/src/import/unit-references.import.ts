import type { UnitOfWork } from '@redgrid/database';
import { normalText } from '@redgrid/errors';
import { referred, refuse } from '@redgrid/imports';
import type { ImportStage, RowRefusal, StageResult } from '@redgrid/imports';
import { In } from 'typeorm';
import { AdministrativeUnitEntity } from '../administrative-unit/administrative-unit.entity.ts';
import type { OrganisationContext } from '../context.ts';

/** Finds the units rows of other domains name (区划引用): by source id, by our id, or by a name only one unit has. */
export const unitReferencesImport: ImportStage<OrganisationContext> = {
  stage: 'unit-references',
  reads: true,
  async take(unit, call) {
    const written = call.rows.map(({ values }) => values.units as readonly string[]);
    const units = await unitsNamed(unit, call.sourceSystem, [...new Set(written.flat())]);
    return written.map((references): StageResult => {
      const found = references.map((reference) => units.get(reference) ?? 'IMPORT_REFERENCE_UNKNOWN');
      const problem = found.find((each) => typeof each === 'string');
      if (problem) return { outcome: 'REFUSED', refusals: [refuse('units', problem)] };
      const ids = found.flatMap((each) => (typeof each === 'string' ? [] : [each.id]));
      return { outcome: 'PASSED', passed: { unitIds: ids.join(' ') } };
    });
  },
};

type Named = AdministrativeUnitEntity | Extract<RowRefusal['code'], 'IMPORT_REFERENCE_AMBIGUOUS'>;

/** What each reference means; none for one that means nothing. */
export async function unitsNamed(
  unit: UnitOfWork,
  sourceSystem: string,
  references: readonly string[],
): Promise<ReadonlyMap<string, Named>> {
  const { db } = unit;
  const ids = await referred(unit, 'units', sourceSystem, references);
  const byId = new Map(
    (await db.findBy(AdministrativeUnitEntity, { id: In([...ids.values()]) })).map((each) => [each.id, each]),
  );
  const named = references.filter((reference) => !byId.has(ids.get(reference) ?? ''));
  const keys = named.map((name) => normalText(name));
  const sameName = Map.groupBy(
    keys.length === 0 ? [] : await db.findBy(AdministrativeUnitEntity, { nameKey: In(keys) }),
    ({ nameKey }) => nameKey,
  );
  return new Map(
    references.flatMap((reference): [string, Named][] => {
      const known = byId.get(ids.get(reference) ?? '');
      if (known) return [[reference, known]];
      const [only, ...others] = sameName.get(normalText(reference)) ?? [];
      if (!only) return [];
      return [[reference, others.length === 0 ? only : 'IMPORT_REFERENCE_AMBIGUOUS']];
    }),
  );
}
