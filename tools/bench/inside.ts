import type { Grant, Principal } from '@redgrid/access';
import { databaseConfig } from '@redgrid/database';
import { createGateway, InProcessDataSource, type Gateway, type SubgraphSource } from '@redgrid/gateway';
import { domains, graphShield, supergraphSdl } from '@redgrid/graph';
import { deploymentKeys } from '@redgrid/runtime';
import { startDomain, type DomainName, type RunningSubgraph } from '@redgrid/subgraph';
import type { DataSet } from './data.ts';
import { logger } from './running.ts';
import type { StatementLog } from './statement-log.ts';

/** Domains opened in this process, for what is looked at from inside: statements, plans, the command layer. */
export interface Inside {
  readonly byName: ReadonlyMap<DomainName, RunningSubgraph>;
  close(): Promise<void>;
}

/** Opens some domains, or all; they do not follow each other's facts here. */
export async function openInside(
  { env }: DataSet,
  names: readonly DomainName[] | 'ALL',
  logs: ReadonlyMap<DomainName, StatementLog> = new Map(),
): Promise<Inside> {
  const { secrets } = deploymentKeys(env.REDGRID_DATA ?? '', env);
  const byName = new Map<DomainName, RunningSubgraph>();
  for (const domain of domains.filter(({ name }) => names === 'ALL' || names.includes(name))) {
    const config = databaseConfig(domain.name, env);
    const log = logs.get(domain.name);
    byName.set(domain.name, await startDomain(domain, { config, secrets, ...(log ? { logger: log } : {}) }));
  }
  return {
    byName,
    close: async () => {
      await Promise.all([...byName.values()].map((each) => each.close()));
    },
  };
}

/** The gateway over domains of this process, without HTTP; `saw` hears of each fetch. */
export function gatewayInside({ byName }: Inside, saw: (domain: DomainName) => void): Promise<Gateway> {
  const sources = [...byName].map(([name, each]) => [name, heard(name, each, saw)] as const);
  return createGateway({
    ...{ supergraphSdl: supergraphSdl(), shield: graphShield, logger },
    subgraphs: Object.fromEntries(sources),
    identify: async () => null,
  });
}

function heard(
  name: DomainName,
  running: RunningSubgraph,
  saw: (domain: DomainName) => void,
): SubgraphSource {
  const source = new InProcessDataSource(running, logger);
  return {
    remote: false,
    ready: () => source.ready(),
    close: () => source.close(),
    process: (fetch) => {
      saw(name);
      return source.process(fetch);
    },
  };
}

/** A caller with one grant, as the gateway would make him of his account. */
export function caller(id: string, grant: Grant): Principal {
  return { id, kind: 'ORGANISATION', personId: null, grants: [grant], grantsVersion: 1 };
}
