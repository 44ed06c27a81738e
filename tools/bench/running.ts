import { domains } from '@redgrid/graph';
import { createLogger } from '@redgrid/http';
import { createIdentity, type Identity, type PlatformContext } from '@redgrid/platform';
import { dataFolder, deploymentKeys, keysFolder, startAll, type RunningDomains } from '@redgrid/runtime';
import type { RunningSubgraph } from '@redgrid/subgraph';

/** The domains over the data of `REDGRID_DATA` and `DATABASE_URL`, and who may ask. */
export interface Running extends RunningDomains {
  readonly identity: Identity;
  readonly secret: string;
}

export const logger = createLogger({ service: 'bench', level: 'warn' });

/** Opens what the bench's data folder holds; tokens come from the development issuer. */
export async function open(env: NodeJS.ProcessEnv = process.env): Promise<Running> {
  const folder = dataFolder(env);
  const { secrets, secret } = deploymentKeys(folder, env);
  const running = await startAll(domains, { secrets, logger, env });
  const platform = running.byName.get('platform') as unknown as RunningSubgraph<PlatformContext>;
  const identity = await createIdentity({ running: platform, devFolder: keysFolder(folder) });
  return { ...running, identity, secret };
}

/** What every shape of the gateway is served with here: nobody is refused for asking often. */
export const SERVING = { port: 0, rateLimits: { anonymousPerMinute: 0, principalPerMinute: 0 }, lateMs: 0 };
