import { holds } from '@redgrid/access';
import type { UnitOfWork } from '@redgrid/database';
import { refuse, RowRefused, takeOneByOne } from '@redgrid/imports';
import type { ImportStage, StageRow } from '@redgrid/imports';
import { COMPANY_TYPES } from '../code/codes.ts';
import { CompanyEntity } from '../company/company.entity.ts';
import { COMPANY_REGISTRARS } from '../company/company.roles.ts';
import { changeCompany } from '../company/company.service.ts';
import { usccOf } from '../company/uscc.rules.ts';
import type { PropertyContext } from '../context.ts';
import type * as gql from '../generated/types.ts';
import { nameKeyOf } from '../place/names.rules.ts';
import { placeOf, unitPlace } from '../place/places.ts';

/** Takes companies and other managers (企业导入). */
export const companiesImport: ImportStage<PropertyContext> = {
  stage: 'companies',
  take: (unit, call, { companies }) =>
    takeOneByOne(unit, call, {
      columns: { COMPANY_ALREADY_REGISTERED: 'uscc', NOT_YET_KNOWN: 'units', FORBIDDEN: 'units' },
      enter: async (row) => {
        await demandSound(unit, row, null);
        return (await companies.register(null, inputOf(row))).companyId;
      },
      change: async (row, id) => {
        const { name, type, licence, registeredOn } = await demandSound(unit, row, id);
        const company = await unit.db.findOneByOrFail(CompanyEntity, { id });
        const named = { name, nameKey: nameKeyOf(name) };
        await changeCompany(unit, company, { ...named, type, registeredOn, licence: licence ?? null });
      },
      check: async (row, id) => {
        await demandSound(unit, row, id);
      },
    }),
};

async function demandSound(
  unit: UnitOfWork,
  row: StageRow,
  own: string | null,
): Promise<gql.PropertyCompanyInput> {
  const input = inputOf(row);
  const place = await unitPlace(unit, input.unitId);
  if (!holds(unit.principal, COMPANY_REGISTRARS, placeOf(place)))
    throw new RowRefused(refuse('units', 'IMPORT_REFERENCE_UNKNOWN'));
  const uscc = usccOf(input.uscc);
  if (uscc === null)
    throw new RowRefused(refuse('uscc', 'IMPORT_VALUE_INVALID', { expected: '91370000MA3XXXXXXX' }));
  const same = await unit.db.findOneBy(CompanyEntity, { uscc });
  if (same && same.id !== own) throw new RowRefused(refuse('uscc', 'COMPANY_ALREADY_REGISTERED'));
  if (own === null) return input;
  const before = await unit.db.findOneByOrFail(CompanyEntity, { id: own });
  if (before.uscc !== uscc) throw new RowRefused(refuse('uscc', 'IMPORT_FIELD_FIXED'));
  if (before.unitId !== input.unitId) throw new RowRefused(refuse('units', 'IMPORT_FIELD_FIXED'));
  return input;
}

function inputOf({ values, passed }: StageRow): gql.PropertyCompanyInput {
  const written = String(values.type);
  const type = COMPANY_TYPES.find(({ code, nameZh }) => code === written.toUpperCase() || nameZh === written);
  if (!type) {
    const allowed = COMPANY_TYPES.map(({ nameZh }) => nameZh).join('、');
    throw new RowRefused(refuse('type', 'IMPORT_VALUE_UNKNOWN', { allowed }));
  }
  return {
    name: String(values.name),
    uscc: String(values.uscc),
    type: type.code,
    unitId: passed.unitIds ?? '',
    registeredOn: String(values.registeredOn),
    licence: values.licence as string | null,
  };
}
