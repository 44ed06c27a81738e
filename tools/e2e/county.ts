import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseConfig, ensureDatabase } from '@redgrid/database';
import { explorerRoutes } from '@redgrid/explorer';
import { createGateway, InProcessDataSource } from '@redgrid/gateway';
import {
  domains,
  graphShield,
  loadDemonstration,
  markLoaded,
  signedRoles,
  supergraphSdl,
} from '@redgrid/graph';
import { createLogger } from '@redgrid/http';
import { noticeRoute } from '@redgrid/notice';
import { createIdentity, type PlatformContext } from '@redgrid/platform';
import { deploymentKeys, keysFolder, startAll } from '@redgrid/runtime';
import type { RunningSubgraph } from '@redgrid/subgraph';
import { engine } from '@redgrid/testing';
import { schemas } from './shape.ts';

/** The demonstration county in this process, its clock in our hands. */
export interface County {
  readonly url: string;
  /** Lets so many milliseconds pass, for everything but signatures and timeouts. */
  pass(milliseconds: number): void;
  /** Resolves when every domain knows what the others have told. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

const UNLIMITED = { anonymousPerMinute: 0, principalPerMinute: 0 };

/** Starts what `npm start` starts, on the engine under test. */
export async function startCounty(): Promise<County> {
  const folder = mkdtempSync(join(tmpdir(), 'redgrid-county-'));
  const server = engine === 'mysql' ? await schemas() : null;
  const env = { REDGRID_DATA: folder, DATABASE_URL: server?.url ?? `file:${folder}` };
  if (server) for (const { name } of domains) await ensureDatabase(databaseConfig(name, env));
  const logger = createLogger({ service: 'county', level: 'fatal' });
  let ahead = 0;
  const clock = () => new Date(Date.now() + ahead);
  const { secrets } = deploymentKeys(folder, env);
  const running = await startAll(domains, { secrets, logger, env, clock });
  await loadDemonstration(running, () => undefined);
  markLoaded(folder);
  const platform = running.byName.get('platform') as unknown as RunningSubgraph<PlatformContext>;
  const identity = await createIdentity({ running: platform, devFolder: keysFolder(folder) });
  const sources = [...running.byName].map(
    ([name, each]) => [name, new InProcessDataSource(each, logger)] as const,
  );
  const gateway = await createGateway({
    ...{ supergraphSdl: supergraphSdl(), shield: graphShield, logger },
    subgraphs: Object.fromEntries(sources),
    identify: (headers) => identity.identify(headers),
    fresh: (principal) => identity.freshPrincipal(principal),
  });
  const demonstration = () =>
    signedRoles((account, seconds) => identity.issueDevToken(account, seconds), folder);
  const serving = await gateway.serve({
    ...{ port: 0, rateLimits: UNLIMITED, drainMs: 0 },
    routes: [noticeRoute(gateway, { rateLimits: UNLIMITED }, clock), ...explorerRoutes({ demonstration })],
  });
  return {
    url: serving.url,
    pass: (milliseconds) => {
      ahead += milliseconds;
    },
    settled: () => running.settled(),
    stop: async () => {
      await serving.close();
      await gateway.close();
      await running.close();
      rmSync(folder, { recursive: true, force: true });
      await server?.drop();
    },
  };
}
