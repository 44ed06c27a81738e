import { join } from 'node:path';
import { CheckpointWriter } from '@redgrid/events';
import { explorerRoutes } from '@redgrid/explorer';
import { createGateway, InProcessDataSource } from '@redgrid/gateway';
import {
  apiSchema,
  demoRoles,
  domains,
  graphShield,
  isLoaded,
  loadDemonstration,
  markLoaded,
  signedRoles,
  supergraphSdl,
  welcome,
} from '@redgrid/graph';
import { createLogger, gracefully, serverSettings, type Logger } from '@redgrid/http';
import { localPort } from '@redgrid/imports';
import { noticeRoute } from '@redgrid/notice';
import { createIdentity, oidcFrom, startFiles, startJobs, type PlatformContext } from '@redgrid/platform';
import {
  dataFolder,
  deploymentKeys,
  keysFolder,
  ownFolder,
  runMain,
  showFeedLag,
  startAll,
  sweepInterval,
  type RunningDomains,
} from '@redgrid/runtime';
import type { RunningSubgraph } from '@redgrid/subgraph';

const production = process.env.NODE_ENV === 'production';

runMain(async () => {
  const folder = dataFolder();
  const settings = serverSettings();
  const logger = createLogger({ service: 'redgrid', level: process.env.LOG_LEVEL ?? 'warn' });
  const release = ownFolder(folder);
  const { secrets, auditKey } = deploymentKeys(folder);
  const running = await startAll(domains, {
    secrets,
    logger,
    checkpoints: new CheckpointWriter(auditKey, join(folder, 'checkpoints')),
  });
  if (!production) await demonstrateOnce(running, folder);
  showFeedLag([...running.byName.values()]);
  running.sweepEvery(sweepInterval());

  const platform = running.byName.get('platform') as unknown as RunningSubgraph<PlatformContext>;
  const identity = await createIdentity({
    running: platform,
    oidc: oidcFrom(process.env),
    devFolder: production ? null : keysFolder(folder),
  });
  const gateway = await gatewayOver(running, identity, logger);
  const issue = (accountId: string, seconds: number) => identity.issueDevToken(accountId, seconds);
  const demonstration = production ? null : () => signedRoles(issue, folder);
  const { rateLimits } = settings;
  const files = startFiles({ running: platform, identity, gateway, rateLimits, dataFolder: folder, logger });
  const ports = Object.fromEntries([...running.byName].map(([name, each]) => [name, localPort(each)]));
  const jobs = startJobs({
    running: platform,
    ports,
    schema: apiSchema,
    gateway,
    shield: graphShield,
    logger,
  });
  const routes = [noticeRoute(gateway, settings), ...files.routes, ...explorerRoutes({ demonstration })];
  const server = await gateway.serve({ ...settings, routes });
  gracefully(
    async () => {
      await server.close();
      await jobs.close();
      await files.close();
      await gateway.close();
      await running.close();
      release();
    },
    { logger },
  );
  console.log(welcome(server.url, production ? [] : await demoRoles(issue, folder)));
});

async function gatewayOver(
  running: RunningDomains,
  identity: Awaited<ReturnType<typeof createIdentity>>,
  logger: Logger,
) {
  const { introspection, limits } = serverSettings();
  return createGateway({
    supergraphSdl: supergraphSdl(),
    shield: graphShield,
    subgraphs: Object.fromEntries(
      [...running.byName].map(([name, each]) => [name, new InProcessDataSource(each, logger)]),
    ),
    identify: (headers) => identity.identify(headers),
    fresh: (principal) => identity.freshPrincipal(principal),
    introspection,
    limits,
    logger,
  });
}

async function demonstrateOnce(running: RunningDomains, folder: string): Promise<void> {
  if (isLoaded(folder)) return;
  console.log('Loading the demonstration county (示范县数据) …');
  const began = Date.now();
  await loadDemonstration(running, (step) => {
    console.log(`  ${step}`);
  });
  markLoaded(folder);
  console.log(`  done in ${((Date.now() - began) / 1000).toFixed(1)} s`);
}
