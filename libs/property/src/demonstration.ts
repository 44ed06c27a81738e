import type { DemoCounty } from '@redgrid/demo';
import type { RunningSubgraph } from '@redgrid/subgraph';
import type { PropertyContext } from './context.ts';
import { loadContracts } from './demonstration/contracts.ts';
import { loadFunds } from './demonstration/funds.ts';
import { loadHomes } from './demonstration/homes.ts';
import { Loader } from './demonstration/loader.ts';
import { loadCompaniesAndProjects, loadCompounds } from './demonstration/registers.ts';

/**
 * Loads compounds, buildings, houses, owners, companies, projects, contracts and maintenance funds of the demonstration county as a few
 * commands; twice does nothing more. Places and figures are taken from the county itself, so nothing need be known before.
 */
export async function loadDemonstration(
  running: RunningSubgraph<PropertyContext>,
  county: DemoCounty,
): Promise<void> {
  const loader = new Loader(running, county);
  await loadCompounds(loader);
  await loadHomes(loader);
  await loadCompaniesAndProjects(loader);
  await loadContracts(loader);
  await loadFunds(loader);
}
