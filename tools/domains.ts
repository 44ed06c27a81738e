import { credit } from '@redgrid/credit';
import { evaluation } from '@redgrid/evaluation';
import { grid } from '@redgrid/grid';
import { organisation } from '@redgrid/organisation';
import { platform } from '@redgrid/platform';
import { property } from '@redgrid/property';
import type { Domain } from '@redgrid/subgraph';

/** Every domain of the graph, in the order of their documents. */
export const domains = [
  organisation,
  property,
  grid,
  credit,
  evaluation,
  platform,
] as unknown as readonly Domain[];
