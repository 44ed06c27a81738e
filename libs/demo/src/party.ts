import type { Chance } from './chance.ts';
import type {
  DemoCommittee,
  DemoCompany,
  DemoCompound,
  DemoPartyOrganisation,
  DemoProject,
} from './county.ts';
import { daysAfter } from './days.ts';
import { figuresOf } from './figures.ts';
import type { Neighbours } from './neighbours.ts';
import type { People } from './people.ts';
import { packOf, UNITS } from './units.ts';

/** What party organisations are founded at. */
export interface Hosts {
  readonly compounds: readonly DemoCompound[];
  readonly companies: readonly DemoCompany[];
  readonly projects: readonly DemoProject[];
  readonly committees: readonly DemoCommittee[];
}

type Organisation = DemoPartyOrganisation;

/**
 * The tree from the city down: units, the industry, compounds, companies, owners' committees. That the units have party
 * organisations is true, their days and sizes are invented.
 */
export function partyOrganisations(
  hosts: Hosts,
  people: People,
  neighbours: Neighbours,
  chance: Chance,
): readonly Organisation[] {
  const branches = hosts.compounds.flatMap((compound) => compoundBranch(compound, neighbours, chance));
  return [
    ...UNITS.map((unit) => unitCommittee(unit, people, chance)),
    ...industry(),
    ...branches,
    ...hosts.companies.slice(0, 4).map((company) => companyBranch(company, hosts, chance)),
    ...hosts.committees.flatMap((committee) => committeeBranch(committee, hosts, branches, people)),
  ];
}

/** The id of the party organisation of a unit. */
export function partyOf(unitId: string): string {
  return unitId.replace('demo-', 'demo-party-');
}

function unitCommittee(
  { id, level, name, parentId }: (typeof UNITS)[number],
  people: People,
  chance: Chance,
): Organisation {
  const word = level === 'STREET' ? '党工委' : level === 'COMMUNITY' ? '党委' : '委';
  return {
    id: partyOf(id),
    kind: level,
    name: level === 'CITY' || level === 'COUNTY' ? `中共${name}${word}` : `${name}${word}`,
    hostType: 'UNIT',
    hostId: id,
    parentId: parentId && partyOf(parentId),
    foundedOn: '2010-07-01',
    secretaryId: level === 'COMMUNITY' ? people.enterOfficial(id) : null,
    members: level === 'COMMUNITY' ? chance.between(40, 160) : chance.between(7, 15),
  };
}

function industry(): Organisation[] {
  const levels = [
    { unit: 'city-zaozhuang', kind: 'CITY_INDUSTRY', name: '枣庄市物业行业党委（示例）', members: 9 },
    { unit: 'county-shanting', kind: 'DISTRICT_INDUSTRY', name: '山亭区物业行业党委（示例）', members: 5 },
  ];
  return levels.map(({ unit, kind, name, members }) => ({
    id: `demo-party-industry-${unit}`,
    kind,
    name,
    hostType: 'UNIT',
    hostId: `demo-${unit}`,
    parentId: `demo-party-${unit}`,
    foundedOn: '2020-09-10',
    secretaryId: null,
    members,
  }));
}

/** Where service is, and where enough members live to found a branch without it. */
function compoundBranch(
  { id, name, managed, communityIds }: DemoCompound,
  neighbours: Neighbours,
  chance: Chance,
): Organisation[] {
  const members = neighbours.inParty(id);
  const communityId = communityIds[0] ?? '';
  const { minFormalMembers } = figuresOf(packOf(communityId), 'partyOrganisation');
  if (members.length < minFormalMembers.value || !(managed || chance.percent(40))) return [];
  return [
    {
      id: id.replace('demo-', 'demo-party-'),
      kind: 'COMPOUND',
      name: `${name}小区党支部`.replace('小区小区', '小区'),
      hostType: 'COMPOUND',
      hostId: id,
      parentId: partyOf(communityId),
      foundedOn: daysAfter('2020-10-01', chance.between(0, 1800)),
      secretaryId: chance.pick(members),
      members: members.length,
    },
  ];
}

/** Led by the community where the company has its first project. */
function companyBranch(company: DemoCompany, { projects, compounds }: Hosts, chance: Chance): Organisation {
  const compoundId = projects.find(({ companyId }) => companyId === company.id)?.compoundId;
  const communityId = compounds.find(({ id }) => id === compoundId)?.communityIds[0];
  return {
    id: company.id.replace('demo-', 'demo-party-'),
    kind: 'COMPANY',
    name: `${company.name}党支部`,
    hostType: 'COMPANY',
    hostId: company.id,
    parentId: communityId ? partyOf(communityId) : null,
    foundedOn: daysAfter('2020-10-01', chance.between(0, 900)),
    secretaryId: company.legalRepresentativeId,
    members: chance.between(4, 18),
  };
}

/** A committee with enough members of the party has a branch of its own, under that of its compound. */
function committeeBranch(
  { id, compoundId, seatedOn, members }: DemoCommittee,
  { compounds }: Hosts,
  branches: readonly Organisation[],
  people: People,
): Organisation[] {
  const compound = compounds.find((candidate) => candidate.id === compoundId);
  const branch = branches.find(({ hostId }) => hostId === compoundId);
  const party = members.filter(({ personId }) => people.person(personId).partyMember);
  const { minFormalMembers } = figuresOf(packOf(compound?.communityIds[0] ?? ''), 'partyOrganisation');
  if (!compound || !branch || party.length < minFormalMembers.value) return [];
  return [
    {
      id: id.replace('demo-', 'demo-party-'),
      kind: 'OWNERS_COMMITTEE',
      name: `${compound.name}业主委员会党支部`,
      hostType: 'COMMITTEE',
      hostId: id,
      parentId: branch.id,
      foundedOn: seatedOn,
      secretaryId: party[0]?.personId ?? null,
      members: party.length,
    },
  ];
}
