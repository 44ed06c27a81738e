import type { UnitOfWork } from '@redgrid/database';
import { directoryShare, DirectoryPlaceEntity } from '@redgrid/events';
import { localDate } from '@redgrid/policy';
import { In } from 'typeorm';
import { AdministrativeUnitEntity } from './administrative-unit/administrative-unit.entity.ts';
import { unitNotice } from './administrative-unit/administrative-unit.facts.ts';
import { codeOn } from './administrative-unit/administrative-unit.rules.ts';
import { DivisionCodeEntity } from './administrative-unit/division-code.entity.ts';
import { OwnersCommitteeEntity } from './owners-committee/owners-committee.entity.ts';
import { committeeNotice } from './owners-committee/owners-committee.facts.ts';
import { personNotice } from './person/person-register.ts';
import { PersonEntity } from './person/person.entity.ts';

/** What this domain tells the directories of the others of, as a whole. */
export const shares = [
  directoryShare('UNIT', AdministrativeUnitEntity, async (unit, units) => {
    const codes = await codesOf(unit, units);
    return units.map((each) => unitNotice(each, codes(each.id)));
  }),
  directoryShare('PERSON', PersonEntity, (_, persons) =>
    Promise.resolve(
      persons.map((person) => personNotice(person.state, person.state === 'ERASED' ? [] : [person])),
    ),
  ),
  directoryShare('COMMITTEE', OwnersCommitteeEntity, async ({ db }, committees) => {
    const directoryId = In(committees.map(({ compoundId }) => compoundId));
    const places = await db.find(DirectoryPlaceEntity, { where: { directoryId }, order: { id: 'ASC' } });
    return committees.map((committee) =>
      committeeNotice(
        committee,
        places.filter((place) => place.directoryId === committee.compoundId),
      ),
    );
  }),
];

async function codesOf({ db, now }: UnitOfWork, units: readonly AdministrativeUnitEntity[]) {
  const codes = await db.findBy(DivisionCodeEntity, { unitId: In(units.map(({ id }) => id)) });
  return (id: string): string | null =>
    codeOn(
      codes.filter(({ unitId }) => unitId === id),
      localDate(now),
    )?.code ?? null;
}
