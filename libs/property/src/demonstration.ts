import type { DemoCounty } from '@redgrid/demo';
import type { RunningSubgraph } from '@redgrid/subgraph';
import type { PropertyContext } from './context.ts';

/** Loads the property share of the demonstration county. */
export async function loadDemonstration(
  _running: RunningSubgraph<PropertyContext>,
  _county: DemoCounty,
): Promise<void> {}
