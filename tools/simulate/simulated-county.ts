import { join } from 'node:path';
import { CheckpointWriter } from '@redgrid/events';
import { createGateway, InProcessDataSource, type Gateway } from '@redgrid/gateway';
import { domains, graphShield, supergraphSdl } from '@redgrid/graph';
import { createLogger, type Logger } from '@redgrid/http';
import { createIdentity, type Identity, type PlatformContext } from '@redgrid/platform';
import { deploymentKeys, keysFolder, ownFolder, startAll, type RunningDomains } from '@redgrid/runtime';
import type { RunningSubgraph } from '@redgrid/subgraph';
import type { SimulatedClock } from './clock.ts';
import type { SeededIds } from './seeded-ids.ts';

/** The whole of RedGrid in this process, as `npm start` runs it, under a simulated clock. */
export interface SimulatedCounty {
  readonly running: RunningDomains;
  readonly gateway: Gateway;
  readonly identity: Identity;
  close(): Promise<void>;
}

/** Opens the domains of a data folder with the gateway before them. Errors: StartupError when somebody else uses the folder. */
export async function openCounty(
  folder: string,
  { clock, ids }: { readonly clock: SimulatedClock; readonly ids: SeededIds },
  failed: (error: unknown) => void,
): Promise<SimulatedCounty> {
  const release = ownFolder(folder);
  const { secrets, auditKey } = deploymentKeys(folder);
  const logger = loggerTo(failed);
  const running = await startAll(domains, {
    secrets,
    logger,
    clock: clock.now,
    ids,
    onlyAsked: true,
    env: { ...process.env, REDGRID_DATA: folder },
    checkpoints: new CheckpointWriter(auditKey, join(folder, 'checkpoints'), clock.now),
  });
  // A crash of this process loses nothing; one of the machine may lose the last seconds, which are lived again.
  for (const { database } of running.byName.values())
    if (database.kind === 'sqlite') await database.writer.query('PRAGMA synchronous = NORMAL');
  const identity = await createIdentity({
    running: running.byName.get('platform') as unknown as RunningSubgraph<PlatformContext>,
    devFolder: keysFolder(folder),
    clock: clock.now,
  });
  const gateway = await createGateway({
    supergraphSdl: supergraphSdl(),
    shield: graphShield,
    subgraphs: Object.fromEntries(
      [...running.byName].map(([name, each]) => [name, new InProcessDataSource(each, logger)]),
    ),
    identify: (headers) => identity.identify(headers),
    fresh: (principal) => identity.freshPrincipal(principal),
    logger,
  });
  return {
    running,
    gateway,
    identity,
    close: async () => {
      await gateway.close();
      await running.close();
      release();
    },
  };
}

/** What the servers would log as an error ends a simulation: in it nothing fails by chance. */
function loggerTo(failed: (error: unknown) => void): Logger {
  const logger = createLogger({ service: 'simulation', level: 'silent' });
  logger.error = (entry: { readonly err?: unknown }) => {
    failed(entry.err ?? entry);
  };
  return logger;
}
