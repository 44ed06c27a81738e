import type { Chance } from './chance.ts';
import type { PlannedCompound } from './compounds.ts';
import type { DemoCompany, DemoProject } from './county.ts';
import { daysAfter } from './days.ts';
import type { People } from './people.ts';
import { syntheticUscc } from './synthetic.ts';
import { COUNTY, STREET } from './units.ts';

/** Name, type, seat and number of projects; twenty projects in all. */
const COMPANIES = [
  { name: '示例安居物业服务有限公司', type: 'COMMERCIAL', unitId: COUNTY, projects: 6 },
  { name: '示例和美物业管理有限公司', type: 'COMMERCIAL', unitId: COUNTY, projects: 5 },
  { name: '示例城投物业有限公司', type: 'STATE_OWNED', unitId: COUNTY, projects: 4 },
  { name: '示例山城街道物业服务中心', type: 'STREET_RUN', unitId: STREET, projects: 2 },
  {
    name: '示例丰泽社区领办物业服务公司',
    type: 'COMMUNITY_RUN',
    unitId: 'demo-community-fengze',
    projects: 2,
  },
  { name: '示例红色物业公益服务站', type: 'NON_PROFIT', unitId: COUNTY, projects: 1 },
] as const;

/** Six companies of several kinds; none of them exists. */
export function companies(people: People, chance: Chance): readonly DemoCompany[] {
  return COMPANIES.map(({ name, type, unitId }, index) => ({
    id: `demo-company-${index + 1}`,
    name,
    uscc: syntheticUscc(index + 1),
    type,
    legalRepresentativeId: people.enterOfficial(null, index < 4),
    registeredOn: daysAfter('2012-03-01', chance.between(0, 2900)),
    unitId,
  }));
}

/** One project for every managed compound; the company a community leads serves that community alone. */
export function projects(
  compounds: readonly PlannedCompound[],
  companies: readonly DemoCompany[],
  people: People,
  chance: Chance,
): readonly DemoProject[] {
  const free = chance.shuffled(compounds.filter(({ managed }) => managed));
  const byCompound = new Map<string, string>();
  const ownCommunityFirst = [...companies].sort((a, b) => Number(isLed(b)) - Number(isLed(a)));
  for (const company of ownCommunityFirst)
    for (let count = projectsOf(company); count > 0; count -= 1) {
      const at = free.findIndex(({ communityIds }) => !isLed(company) || communityIds[0] === company.unitId);
      for (const compound of free.splice(at, 1)) byCompound.set(compound.id, company.id);
    }
  return [...byCompound]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([compoundId, companyId], index) => ({
      id: `demo-project-${String(index + 1).padStart(2, '0')}`,
      compoundId,
      companyId,
      managerId: people.enterOfficial(null, chance.percent(70)),
    }));
}

function projectsOf({ name }: DemoCompany): number {
  return COMPANIES.find((company) => company.name === name)?.projects ?? 0;
}

function isLed({ type }: DemoCompany): boolean {
  return type === 'COMMUNITY_RUN';
}
