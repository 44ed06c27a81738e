import { loadDemonstration as loadCredit } from '@redgrid/credit';
import { demoCounty, type DemoCounty } from '@redgrid/demo';
import { loadDemonstration as loadEvaluation } from '@redgrid/evaluation';
import { loadDemonstration as loadGrid } from '@redgrid/grid';
import { loadDemonstration as loadOrganisation } from '@redgrid/organisation';
import { loadDemonstration as loadPlatform } from '@redgrid/platform';
import { loadDemonstration as loadProperty } from '@redgrid/property';
import { StartupError } from '@redgrid/http';
import type { RunningDomains } from '@redgrid/runtime';
import type { RunningSubgraph } from '@redgrid/subgraph';

type Load = (running: RunningSubgraph<never>, county: DemoCounty) => Promise<void>;

/** Who loads what, in an order in which every domain already knows what it refers to. */
const STEPS: readonly (readonly [domain: string, title: string, load: Load])[] = [
  ['platform', 'accounts and policy choices', loadPlatform],
  ['organisation', 'units, people, party organisations, committees', loadOrganisation],
  ['property', 'compounds, houses, companies, contracts', loadProperty],
  ['grid', 'grids and appeals', loadGrid],
  ['credit', 'credit facts and grades', loadCredit],
  ['evaluation', 'evaluations', loadEvaluation],
];

/**
 * Loads the demonstration county (示范县) into running domains; repeating it changes nothing. `progress` hears each step.
 * `county`: another than the one of the fixed seed and day.
 */
export async function loadDemonstration(
  { byName, settled }: Pick<RunningDomains, 'byName' | 'settled'>,
  progress: (step: string) => void,
  county: DemoCounty = demoCounty(),
): Promise<void> {
  for (const [domain, title, load] of STEPS) {
    progress(title);
    const running = byName.get(domain);
    if (!running) throw new StartupError(`The domain ${domain} is not running here.`);
    await load(running as unknown as RunningSubgraph<never>, county);
    await settled();
  }
}
