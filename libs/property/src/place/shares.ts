import type { UnitOfWork } from '@redgrid/database';
import { directoryShare } from '@redgrid/events';
import { In } from 'typeorm';
import { CompanyEntity } from '../company/company.entity.ts';
import { CompoundPlaceEntity } from '../compound/compound-place.entity.ts';
import { CompoundEntity } from '../compound/compound.entity.ts';
import { ProjectEntity } from '../project/project.entity.ts';
import { companyNotice, compoundNotice, projectNotice } from './notices.ts';

/** What this domain tells the directories of the others of, as a whole. */
export const shares = [
  directoryShare('COMPOUND', CompoundEntity, async (unit, compounds) => {
    const places = await placesOf(
      unit,
      compounds.map(({ id }) => id),
    );
    return compounds.map((compound) => compoundNotice(compound, places(compound.id)));
  }),
  directoryShare('COMPANY', CompanyEntity, (_, companies) => Promise.resolve(companies.map(companyNotice))),
  directoryShare('PROJECT', ProjectEntity, async (unit, projects) => {
    const ids = projects.map(({ compoundId }) => compoundId);
    const places = await placesOf(unit, ids);
    const compounds = new Map(
      (await unit.db.findBy(CompoundEntity, { id: In(ids) })).map((compound) => [compound.id, compound]),
    );
    return projects.map((project) => {
      const compound = compounds.get(project.compoundId);
      if (!compound) throw new Error(`Project ${project.id} has no compound`);
      return projectNotice(project, compound, places(compound.id));
    });
  }),
];

async function placesOf({ db }: UnitOfWork, compoundIds: readonly string[]) {
  const rows = await db.find(CompoundPlaceEntity, {
    where: { compoundId: In(compoundIds) },
    order: { ordinal: 'ASC' },
  });
  return (id: string) => rows.filter(({ compoundId }) => compoundId === id);
}
