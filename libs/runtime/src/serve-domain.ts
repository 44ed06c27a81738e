import { join } from 'node:path';
import { databaseConfig, ensureDatabase } from '@redgrid/database';
import {
  answerFeed,
  answerFeedPosition,
  CheckpointWriter,
  FEED_HEADER,
  FEED_PATH,
  FEED_POSITION_PATH,
  httpFeed,
} from '@redgrid/events';
import {
  createLogger,
  gracefully,
  headerOf,
  sendJson,
  serverSettings,
  serveSubgraph,
  type Route,
} from '@redgrid/http';
import { defaultPacks } from '@redgrid/policy';
import { DOMAINS, startDomain, type Domain, type RunningSubgraph } from '@redgrid/subgraph';
import { dataFolder } from './data-folder.ts';
import { rowsRoute } from './rows-route.ts';
import { countSweep, sweepInterval } from './sweeping.ts';
import { showFeedLag } from './feed-lag.ts';
import { deploymentKeys } from './keys.ts';
import { subgraphAddress } from './addresses.ts';

/** Runs one domain as a process of its own: its GraphQL for the gateway, its feed for the other domains. */
export async function serveDomain(domain: Domain, env: NodeJS.ProcessEnv = process.env): Promise<void> {
  defaultPacks(); // a broken pack is told at once, not by the first request that needs it
  const folder = dataFolder(env);
  const logger = createLogger({ service: domain.name });
  const { secret, secrets, auditKey } = deploymentKeys(folder, env);
  const config = databaseConfig(domain.name, env);
  await ensureDatabase(config);
  const running = await startDomain(domain, {
    config,
    secrets,
    checkpoints: new CheckpointWriter(auditKey, join(folder, 'checkpoints')),
    onSweep: countSweep,
    onError: (err) => {
      logger.error({ event: 'background_failure', err });
    },
  });
  const others = DOMAINS.filter((name) => name !== domain.name);
  running.follow(others.map((name) => httpFeed(name, subgraphAddress(name, env), secret)));

  showFeedLag([running]);
  running.sweepEvery(sweepInterval(env));

  const { host, metricsToken } = serverSettings(env);
  const { port } = new URL(subgraphAddress(domain.name, env));
  const server = await serveSubgraph(
    { ...running, context: (call) => running.context(call) },
    {
      port: Number(port),
      host,
      secret,
      logger,
      routes: [feedRoute(running, secret), feedPositionRoute(running, secret), rowsRoute(running, secret)],
      ...(metricsToken ? { metricsToken } : {}),
    },
  );
  gracefully(
    async () => {
      await server.close();
      await running.close();
    },
    { logger },
  );
}

/** `/feed`: the facts of a domain for other domains, which sign their requests. */
export function feedRoute({ feed }: Pick<RunningSubgraph, 'feed'>, secret: string): Route {
  return {
    methods: ['GET'],
    path: FEED_PATH,
    async handle(request, response) {
      const { searchParams } = new URL(request.url ?? '/', 'http://feed');
      const signature = headerOf(request.headers, FEED_HEADER);
      const { status, facts } = await answerFeed(feed, { signature, search: searchParams }, secret);
      sendJson(response, status, facts);
    },
  };
}

/** `/feed/position`: up to where a fact is told, or how far the feed goes. */
export function feedPositionRoute({ feed }: Pick<RunningSubgraph, 'feed'>, secret: string): Route {
  return {
    methods: ['GET'],
    path: FEED_POSITION_PATH,
    async handle(request, response) {
      const { searchParams } = new URL(request.url ?? '/', 'http://feed');
      const signature = headerOf(request.headers, FEED_HEADER);
      const { status, place } = await answerFeedPosition(feed, { signature, search: searchParams }, secret);
      sendJson(response, status, place);
    },
  };
}
