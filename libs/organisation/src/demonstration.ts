import { Role, ROLES, type Principal } from '@redgrid/access';
import { asCall, chunksOf, command, PersonalData } from '@redgrid/database';
import type { DemoCounty, DemoPerson } from '@redgrid/demo';
import { DomainError } from '@redgrid/errors';
import { remember } from '@redgrid/events';
import type { RunningSubgraph } from '@redgrid/subgraph';
import { AdministrativeUnitEntity } from './administrative-unit/administrative-unit.entity.ts';
import { LEVELS, typeOfName, type UnitLevelCode } from './administrative-unit/unit-types.rules.ts';
import type { OrganisationContext } from './context.ts';
import { insertPersons, personRow } from './person/person-register.ts';

/** Loads on behalf of nobody in particular: a service that holds every role everywhere. */
const LOADER: Principal = {
  id: 'demonstration',
  kind: 'SERVICE',
  personId: null,
  grants: ROLES.filter((role) => role !== Role.Public).map((role) => ({
    role,
    scopeType: 'ROOT',
    scopeId: '*',
  })),
  grantsVersion: 1,
};
const PERSONS_PER_COMMAND = 1000;

type Running = RunningSubgraph<OrganisationContext>;

/**
 * Loads units, persons, party organisations and committees of the demonstration county, by the rules everybody is held
 * to; twice does nothing more. The policies of the county have to be known here before, from platform's facts.
 */
export async function loadDemonstration(running: Running, county: DemoCounty): Promise<void> {
  await loadUnits(running, county);
  await loadPersons(running, county);
  await rememberCompounds(running, county);
  for (const committee of county.committees)
    await inCall(running, ({ ownersCommittees }) =>
      ownersCommittees.seat(`demo:committee:${committee.id}`, committee, committee.id),
    );
  for (const attempt of county.refusedCommittees)
    await refused(
      inCall(running, ({ ownersCommittees }) =>
        ownersCommittees.seat(`demo:refused-committee:${attempt.id}`, attempt, attempt.id),
      ),
    );
  await loadPartyOrganisations(running, county);
}

function inCall<Result>(
  running: Running,
  work: (context: OrganisationContext) => Promise<Result>,
): Promise<Result> {
  const context = running.context({ principal: LOADER });
  return asCall(context.request, {}, () => work(context));
}

async function loadUnits(running: Running, { units }: DemoCounty): Promise<void> {
  const level = (code: string) => LEVELS.findIndex((each) => each.code === code);
  const known = units
    .filter((unit) => level(unit.level) >= 0)
    .toSorted((a, b) => level(a.level) - level(b.level));
  await inCall(running, (context) =>
    command('loadUnits', 'demo:units', async (unit) => {
      for (const { id, level: code, name, parentId } of known) {
        const { code: type } = typeOfName(code as UnitLevelCode, name);
        await context.units.add(unit, { id, parentId, type, name });
      }
      return {};
    }),
  );
  for (const { id, code } of known)
    if (code !== null)
      await inCall(running, (context) => context.units.recordCode(`demo:code:${id}`, { unitId: id, code }));
}

async function loadPersons(running: Running, county: DemoCounty): Promise<void> {
  const data = new PersonalData(running.database.secrets);
  const homes = homesOf(county);
  for (const [index, chunk] of chunksOf(county.persons, PERSONS_PER_COMMAND).entries())
    await inCall(running, () =>
      command('loadPersons', `demo:persons:${index}`, async (unit) => {
        const units = await unit.db.find(AdministrativeUnitEntity);
        const places = new Map(units.map((each) => [each.id, each]));
        const rows = chunk.map((person) => {
          const place = places.get(person.communityId ?? '') ?? {};
          return personRow(data, person.id, person, { ...place, compoundId: homes(person) });
        });
        await insertPersons(unit, rows);
        return {};
      }),
    );
}

/** The compound somebody lives in, or the first one where they own a house. */
function homesOf({ houses }: DemoCounty): (person: DemoPerson) => string | null {
  const byHouse = new Map(houses.map(({ id, compoundId }) => [id, compoundId]));
  const byOwner = new Map(
    houses
      .toReversed()
      .flatMap(({ ownerIds, compoundId }) => ownerIds.map((id) => [id, compoundId] as const)),
  );
  return ({ id, houseId }) => byHouse.get(houseId ?? '') ?? byOwner.get(id) ?? null;
}

/** Property may tell of its compounds and companies later than this runs; what it tells replaces these entries. */
async function rememberCompounds(running: Running, { compounds, companies }: DemoCounty): Promise<void> {
  await inCall(running, () =>
    command('rememberCompounds', 'demo:compounds', async (unit) => {
      const units = new Map((await unit.db.find(AdministrativeUnitEntity)).map((each) => [each.id, each]));
      const placeOfUnit = (id: string) => {
        const { cityId = null, countyId = null, streetId = null, communityId = null } = units.get(id) ?? {};
        return { cityId, countyId, streetId, communityId };
      };
      for (const { id, name, communityIds } of compounds) {
        const places = communityIds.map((communityId) => ({ ...placeOfUnit(communityId), compoundId: id }));
        await remember(unit, id, 0, { kind: 'COMPOUND', state: 'ACTIVE', name, places });
      }
      for (const { id, name, unitId } of companies) {
        const places = [{ ...placeOfUnit(unitId), companyId: id }];
        await remember(unit, id, 0, { kind: 'COMPANY', state: 'ACTIVE', name, places });
      }
      return {};
    }),
  );
}

/** Parents first: those whose parent is loaded, until none is left. */
async function loadPartyOrganisations(running: Running, { partyOrganisations }: DemoCounty): Promise<void> {
  const loaded = new Set<string | null>([null]);
  for (let left = [...partyOrganisations]; left.length > 0;) {
    const [next, later] = [
      left.filter(({ parentId }) => loaded.has(parentId)),
      left.filter(({ parentId }) => !loaded.has(parentId)),
    ];
    if (next.length === 0)
      throw new Error('A party organisation of the demonstration has a parent that is missing');
    for (const { id, members, ...founding } of next) {
      await inCall(running, (context) =>
        context.partyOrganisations.found(`demo:party:${id}`, { ...founding, memberCount: members }, id),
      );
      loaded.add(id);
    }
    left = later;
  }
}

/** Lets a refusal by the rules pass: the demonstration shows that there is one. */
async function refused(attempt: Promise<unknown>): Promise<void> {
  await attempt.catch((error: unknown) => {
    if (!(error instanceof DomainError)) throw error;
  });
}
