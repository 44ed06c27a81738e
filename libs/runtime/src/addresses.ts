import type { DomainName } from '@redgrid/subgraph';

const PORTS: Readonly<Record<DomainName, number>> = {
  organisation: 4101,
  property: 4102,
  grid: 4103,
  credit: 4104,
  evaluation: 4105,
  platform: 4000,
};

/**
 * Where a subgraph is served: `REDGRID_URL_<NAME>`, else a fixed port of this machine. Platform lives in the gateway's process,
 * which serves its feed there, and no GraphQL of its own.
 */
export function subgraphAddress(name: DomainName, env: NodeJS.ProcessEnv = process.env): string {
  return env[`REDGRID_URL_${name.toUpperCase()}`] ?? `http://127.0.0.1:${PORTS[name]}/graphql`;
}
