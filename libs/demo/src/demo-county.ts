import { Chance } from './chance.ts';
import { companies, projects } from './companies.ts';
import { plannedCompounds } from './compounds.ts';
import type { DemoCounty } from './county.ts';
import { homes } from './homes.ts';
import { People } from './people.ts';
import { policies, UNITS } from './units.ts';

/** The demonstration county of a seed; the same seed gives the same county, on every machine and on every day. */
export function demoCounty(seed = 1): DemoCounty {
  const people = new People();
  const planned = plannedCompounds(new Chance(seed, 'compounds'));
  const { buildings, houses } = homes(planned, people, new Chance(seed, 'homes'));
  const areas = new Map<string, number>();
  for (const { compoundId, area } of houses) areas.set(compoundId, (areas.get(compoundId) ?? 0) + area);
  const compounds = planned.map((compound) => ({ ...compound, floorArea: areas.get(compound.id) ?? 0 }));
  const founded = companies(people, new Chance(seed, 'companies'));
  const engaged = projects(planned, founded, people, new Chance(seed, 'projects'));
  return {
    units: UNITS,
    policies: policies(),
    persons: people.all(),
    accounts: [],
    partyOrganisations: [],
    compounds,
    buildings,
    houses,
    companies: founded,
    projects: engaged,
    contracts: [],
    committees: [],
    refusedCommittees: [],
    grids: [],
    appeals: [],
    creditFacts: [],
    evaluations: [],
  };
}
