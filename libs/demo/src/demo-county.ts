import { accounts } from './accounts.ts';
import { appeals } from './appeals.ts';
import { Chance } from './chance.ts';
import { committees, refusedCommittees } from './committees.ts';
import { companies, projects } from './companies.ts';
import { plannedCompounds, type PlannedCompound } from './compounds.ts';
import { contracts } from './contracts.ts';
import type { DemoCompound, DemoCounty, DemoHouse } from './county.ts';
import { creditFacts } from './credit.ts';
import { TODAY } from './days.ts';
import { evaluations } from './evaluations.ts';
import { grids } from './grids.ts';
import { homes } from './homes.ts';
import { moved } from './moved.ts';
import { Neighbours } from './neighbours.ts';
import { partyOrganisations } from './party.ts';
import { People } from './people.ts';
import { policies, UNITS } from './units.ts';

/**
 * The demonstration county of a seed as it stands on a day; the same seed and day give the same county, on every machine and
 * whenever it is asked for.
 */
export function demoCounty(seed = 1, today = TODAY): DemoCounty {
  const days = Math.round((Date.parse(today) - Date.parse(TODAY)) / DAY_MS);
  return moved(made(seed), days, Number(today.slice(0, 4)) - Number(TODAY.slice(0, 4)));
}

const DAY_MS = 86_400_000;

function made(seed: number): DemoCounty {
  const chance = (part: string) => new Chance(seed, part);
  const people = new People();
  const planned = plannedCompounds(chance('compounds'));
  const built = homes(planned, people, chance('homes'));
  const compounds = measured(planned, built.houses);
  const neighbours = new Neighbours(built.houses, people);
  const founded = companies(people, chance('companies'));
  const engaged = projects(planned, founded, people, chance('projects'));
  const seated = committees(compounds, neighbours, chance('committees'));
  const refused = refusedCommittees(compounds, seated, neighbours, chance('refused committees'));
  const covered = grids(compounds, people);
  const hosts = { compounds, companies: founded, projects: engaged, committees: seated };
  const partyTree = partyOrganisations(hosts, people, neighbours, chance('party'));
  return {
    units: UNITS,
    policies: policies(),
    persons: people.all(),
    accounts: accounts({ ...hosts, grids: covered }, people, neighbours),
    partyOrganisations: partyTree,
    compounds,
    ...built,
    companies: founded,
    projects: engaged,
    contracts: contracts(engaged, compounds, chance('contracts')),
    committees: seated,
    refusedCommittees: refused,
    grids: covered,
    appeals: appeals(compounds, covered, neighbours, chance('appeals')),
    creditFacts: creditFacts(founded, chance('credit')),
    evaluations: evaluations(
      { ...hosts, ...built, partyOrganisations: partyTree },
      people,
      chance('evaluations'),
    ),
  };
}

function measured(planned: readonly PlannedCompound[], houses: readonly DemoHouse[]): DemoCompound[] {
  const areas = new Map<string, number>();
  for (const { compoundId, area } of houses) areas.set(compoundId, (areas.get(compoundId) ?? 0) + area);
  return planned.map((compound) => ({ ...compound, floorArea: areas.get(compound.id) ?? 0 }));
}
