import type { IncomingHttpHeaders } from 'node:http';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import type { Principal, ShieldTree } from '@redgrid/access';
import {
  hardenedApollo,
  requestIdOf,
  serveGraphQL,
  StartupError,
  withRequestScope,
  type HardenedOptions,
  type HttpCall,
  type Logger,
  type RunningServer,
  type ServeOptions,
} from '@redgrid/http';
import type { FormattedExecutionResult } from 'graphql';
import { downstreamError } from './downstream-error.ts';
import type { GatewayContext, SubgraphSource } from './gateway-context.ts';
import { partialErrorsPlugin } from './partial-errors.plugin.ts';
import { positionsPlugin } from './positions.plugin.ts';
import { shieldPlugin } from './shield.plugin.ts';

export interface GatewayOptions extends Pick<HardenedOptions<GatewayContext>, 'limits' | 'introspection'> {
  /** Composed at build time, so that the gateway starts while subgraphs are down. */
  readonly supergraphSdl: string;
  /** One source per subgraph of the supergraph, by name. */
  readonly subgraphs: Readonly<Record<string, SubgraphSource>>;
  /** The rules of all domains in one tree; what it does not name is denied. */
  readonly shield: ShieldTree;
  /** Who is calling: null without credentials, UNAUTHENTICATED with wrong ones. Never sees internal headers. */
  readonly identify: (headers: IncomingHttpHeaders) => Promise<Principal | null>;
  /** The caller as he is at this moment; asked before a mutation. Errors: UNAUTHENTICATED when he may no longer act. */
  readonly fresh?: (principal: Principal) => Promise<Principal>;
  readonly logger: Logger;
  readonly plugins?: readonly ApolloServerPlugin<GatewayContext>[];
}

export interface Operation {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

/** Who asks when nobody comes over HTTP: Chinese, a new request id and no hurry unless told otherwise. */
export type Caller = Pick<GatewayContext, 'principal'> & Partial<GatewayContext>;

/** A started gateway: its Apollo server for tests, and how to serve it. */
export interface Gateway {
  readonly server: ApolloServer<GatewayContext>;
  /** Whether all subgraphs of this process and at least one of the others answer. */
  ready(): Promise<boolean>;
  /** Runs one operation without HTTP, for tests and tools; the answer is what a client would get. */
  execute(operation: Operation, caller: Caller): Promise<FormattedExecutionResult>;
  serve(options: Omit<ServeOptions<GatewayContext>, 'server' | 'context' | 'logger'>): Promise<RunningServer>;
  /** Stops Apollo and the connections to subgraphs; domains of this process stay open. */
  close(): Promise<void>;
}

/** Composes the graph's single entrance from a static supergraph. Errors: StartupError when a subgraph has no source. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  // Unless told otherwise the gateway reports usage to its maker; government networks are closed.
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
  const { logger, plugins = [] } = options;
  const sources = Object.values(options.subgraphs);
  const server = new ApolloServer<GatewayContext>({
    ...hardenedApollo<GatewayContext>({
      ...options,
      plugins: [
        shieldPlugin(options.shield, options.fresh),
        positionsPlugin(Object.keys(options.subgraphs)),
        partialErrorsPlugin(logger),
        ...plugins,
      ],
      formatFirst: (formatted) => downstreamError(formatted, logger),
    }),
    gateway: gatewayOver(options),
  });
  await server.start();
  const ready = () => readiness(sources);
  return {
    server,
    ready,
    execute: (operation, caller) => execute(server, operation, caller),
    serve: (serving) =>
      serveGraphQL<GatewayContext>({
        ready,
        ...serving,
        server,
        logger,
        context: (call) => contextOf(call, options.identify),
      }),
    async close() {
      await server.stop();
      await Promise.all(sources.map((source) => source.close()));
    },
  };
}

function gatewayOver({ supergraphSdl, subgraphs, logger }: GatewayOptions): ApolloGateway {
  return new ApolloGateway({
    supergraphSdl,
    logger,
    debug: false,
    __exposeQueryPlanExperimental: false,
    buildService({ name }) {
      const source = Object.hasOwn(subgraphs, name) ? subgraphs[name] : undefined;
      if (!source) throw new StartupError(`The supergraph names a subgraph nobody serves: ${name}.`);
      return source;
    },
  });
}

async function execute(
  server: ApolloServer<GatewayContext>,
  operation: Operation,
  caller: Caller,
): Promise<FormattedExecutionResult> {
  const contextValue: GatewayContext = {
    language: 'zh-CN',
    requestId: requestIdOf(undefined),
    signal: new AbortController().signal,
    ...caller,
  };
  const { language, requestId } = contextValue;
  const { body } = await withRequestScope({ language, requestId }, () =>
    server.executeOperation(operation, { contextValue }),
  );
  if (body.kind !== 'single') throw new Error('Answers in several parts are not offered');
  return body.singleResult;
}

async function contextOf(
  { headers, language, requestId, signal }: HttpCall,
  identify: GatewayOptions['identify'],
): Promise<GatewayContext> {
  const outside = Object.fromEntries(
    Object.entries(headers).filter(([name]) => !name.startsWith('x-redgrid-')),
  );
  return { principal: await identify(outside), language, requestId, signal };
}

async function readiness(sources: readonly SubgraphSource[]): Promise<boolean> {
  const answers = await Promise.all(
    sources.map(async (source) => ({
      remote: source.remote,
      ready: await source.ready().catch(() => false),
    })),
  );
  const remote = answers.filter((each) => each.remote);
  const local = answers.filter((each) => !each.remote);
  return local.every(({ ready }) => ready) && (remote.length === 0 || remote.some(({ ready }) => ready));
}
