import { join } from 'node:path';
import { databaseConfig, ensureDatabase } from '@redgrid/database';
import { CheckpointWriter, httpFeed } from '@redgrid/events';
import { explorerRoutes } from '@redgrid/explorer';
import { createGateway, HttpDataSource, InProcessDataSource } from '@redgrid/gateway';
import { apiSchema, graphShield, signedRoles, supergraphSdl } from '@redgrid/graph';
import { createLogger, gracefully, serverSettings } from '@redgrid/http';
import { httpPort } from '@redgrid/imports';
import { noticeRoute } from '@redgrid/notice';
import { createIdentity, oidcFrom, platform, startFiles, startJobs } from '@redgrid/platform';
import { defaultPacks } from '@redgrid/policy';
import {
  countSweep,
  dataFolder,
  deploymentKeys,
  feedRoute,
  keysFolder,
  runMain,
  showFeedLag,
  subgraphAddress,
  sweepInterval,
} from '@redgrid/runtime';
import { DOMAINS, startDomain } from '@redgrid/subgraph';

const production = process.env.NODE_ENV === 'production';

runMain(async () => {
  defaultPacks(); // a broken pack is told at once, not by the first request that needs it
  const folder = dataFolder();
  const settings = serverSettings();
  const logger = createLogger({ service: 'gateway' });
  const { secret, secrets, auditKey } = deploymentKeys(folder);
  const config = databaseConfig('platform');
  await ensureDatabase(config);
  const running = await startDomain(platform, {
    config,
    secrets,
    checkpoints: new CheckpointWriter(auditKey, join(folder, 'checkpoints')),
    onSweep: countSweep,
    onError: (err) => {
      logger.error({ event: 'background_failure', err });
    },
  });
  const remote = DOMAINS.filter((name) => name !== 'platform');
  running.follow(remote.map((name) => httpFeed(name, subgraphAddress(name), secret)));

  showFeedLag([running]);
  running.sweepEvery(sweepInterval());

  const identity = await createIdentity({
    running,
    oidc: oidcFrom(process.env),
    devFolder: production ? null : keysFolder(folder),
  });
  const sources = remote.map((name) => [
    name,
    new HttpDataSource({ name, url: subgraphAddress(name), secret, logger }),
  ]);
  const gateway = await createGateway({
    supergraphSdl: supergraphSdl(),
    shield: graphShield,
    subgraphs: {
      ...(Object.fromEntries(sources) as Record<string, HttpDataSource>),
      platform: new InProcessDataSource(running, logger),
    },
    identify: (headers) => identity.identify(headers),
    fresh: (principal) => identity.freshPrincipal(principal),
    introspection: settings.introspection,
    limits: settings.limits,
    logger,
  });
  const issue = (accountId: string, seconds: number) => identity.issueDevToken(accountId, seconds);
  const demonstration = production ? null : () => signedRoles(issue, folder);
  const { rateLimits } = settings;
  const files = startFiles({ running, identity, gateway, rateLimits, dataFolder: folder, logger });
  const ports = Object.fromEntries(
    remote.map((name) => [name, httpPort(name, subgraphAddress(name), secret)]),
  );
  const jobs = startJobs({ running, ports, schema: apiSchema, gateway, shield: graphShield, logger });
  const routes = [
    feedRoute(running, secret),
    noticeRoute(gateway, settings),
    ...files.routes,
    ...explorerRoutes({ demonstration }),
  ];
  const server = await gateway.serve({ ...settings, routes });
  gracefully(
    async () => {
      await server.close();
      await jobs.close();
      await files.close();
      await gateway.close();
      await running.close();
    },
    { logger },
  );
});
