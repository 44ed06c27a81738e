import { readFileSync } from 'node:fs';
import { mergeShields } from '@redgrid/access';
import { credit } from '@redgrid/credit';
import { evaluation } from '@redgrid/evaluation';
import { grid } from '@redgrid/grid';
import { organisation } from '@redgrid/organisation';
import { platform } from '@redgrid/platform';
import { property } from '@redgrid/property';
import { sharedShield, type Domain } from '@redgrid/subgraph';

/** Every domain of the graph. */
export const domains = [
  organisation,
  property,
  grid,
  credit,
  evaluation,
  platform,
] as unknown as readonly Domain[];

/** The rules of all domains in one tree: what the gateway evaluates before it plans. */
export const graphShield = mergeShields(sharedShield, ...domains.map(({ shield }) => shield));

/** The composed graph as it is checked in; CI keeps it fresh. */
export function supergraphSdl(): string {
  return readFileSync(new URL('../../../supergraph.graphql', import.meta.url), 'utf8');
}
