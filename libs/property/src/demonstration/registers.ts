import type { DemoCompound } from '@redgrid/demo';
import { CompanyEntity } from '../company/company.entity.ts';
import { tellOfCompany } from '../company/company.service.ts';
import { CompoundPlaceEntity } from '../compound/compound-place.entity.ts';
import { CompoundEntity } from '../compound/compound.entity.ts';
import { changeCompound, COMPOUND_REGISTERED, tellOfCompound } from '../compound/compound.store.ts';
import { nameKeyOf } from '../place/names.rules.ts';
import { ProjectEntity } from '../project/project.entity.ts';
import { tellOfProject } from '../project/project.service.ts';
import { insertAll, type Loader } from './loader.ts';

/** The compounds of the attachments, each in its communities. */
export async function loadCompounds(loader: Loader): Promise<void> {
  const { compounds, houses, buildings } = loader.county;
  const housesOf = Map.groupBy(houses, ({ compoundId }) => compoundId);
  const buildingsOf = Map.groupBy(buildings, ({ compoundId }) => compoundId);
  await loader.once('compounds', async (unit) => {
    const places = compounds.flatMap(({ id, communityIds }) =>
      communityIds.map((communityId, ordinal) => ({
        ...loader.placeOf(communityId),
        id: `${id}:${ordinal}`,
        compoundId: id,
        ordinal,
      })),
    );
    const rows = compounds.map((compound) => {
      const homes = housesOf.get(compound.id) ?? [];
      return {
        ...compoundRow(compound),
        ...loader.placeOf(compound.communityIds[0] ?? ''),
        households: homes.filter(({ use }) => use === 'RESIDENTIAL').length,
        buildingCount: buildingsOf.get(compound.id)?.length ?? 0,
        houseCount: homes.length,
        houseArea: homes.reduce((sum, { area }) => sum + area, 0),
        registeredAt: unit.now,
      };
    });
    await insertAll(unit, CompoundPlaceEntity, places);
    await insertAll(unit, CompoundEntity, rows);
    for (const compound of rows) await tellOfCompound(unit, compound, COMPOUND_REGISTERED);
  });
}

function compoundRow({ communityIds: _, category, task, ...compound }: DemoCompound) {
  return {
    ...compound,
    nameKey: nameKeyOf(compound.name),
    category: category === null ? null : `CLASS_${category}`,
    affordableHousing: false,
    dangerousHousing: false,
    taskCode: task?.code ?? null,
    taskDue: task?.due ?? null,
    managementNature: compound.managed ? ('CONTRACTED_COMPANY' as const) : null,
    serviceContent: null,
    remark: null,
    zoneId: null,
    companyId: null,
    projectId: null,
    contractId: null,
    version: 1,
  };
}

/** The companies, and the project of each managed compound. */
export async function loadCompaniesAndProjects(loader: Loader): Promise<void> {
  const { companies, projects, contracts } = loader.county;
  await loader.once('companies', async (unit) => {
    const rows = companies.map((company) => ({
      ...company,
      ...loader.placeOf(company.unitId),
      nameKey: nameKeyOf(company.name),
      licence: null,
      enteredAt: unit.now,
      version: 1,
    }));
    await insertAll(unit, CompanyEntity, rows);
    for (const company of rows) tellOfCompany(unit, company);
  });
  const movedIn = Map.groupBy(contracts, ({ projectId }) => projectId);
  await loader.once('projects', async (unit) => {
    for (const project of projects) {
      const { id, compoundId, companyId } = project;
      const startedOn = (movedIn.get(id) ?? []).map(({ startsOn }) => startsOn).toSorted()[0] ?? '2020-09-11';
      const row = {
        ...project,
        state: 'OPEN' as const,
        openCompoundId: compoundId,
        startedOn,
        endedOn: null,
        version: 1,
      };
      await unit.db.insert(ProjectEntity, row);
      const compound = await unit.db.findOneByOrFail(CompoundEntity, { id: compoundId });
      const engaged = { companyId, projectId: id, managed: true };
      await tellOfProject(unit, row, await changeCompound(unit, compound, engaged), 'opened');
    }
  });
}
