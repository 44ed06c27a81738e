import { ApolloServer } from '@apollo/server';
import { verifyPrincipal } from '@redgrid/access';
import { DomainError } from '@redgrid/errors';
import { afterPlugin } from './after.plugin.ts';
import { hardenedApollo } from './hardened-apollo.ts';
import { headerOf, type HttpCall } from './http-call.ts';
import type { CallerContext } from './limits.plugin.ts';
import { SUBGRAPH_LIMITS } from './limits.ts';
import type { ServableSubgraph } from './servable-subgraph.ts';
import { serveGraphQL, type RunningServer, type ServeOptions } from './serve-graphql.ts';

/** Header with the signed principal, from the gateway to a subgraph. */
export const PRINCIPAL_HEADER = 'x-redgrid-principal';
/** Header with the milliseconds the gateway is going to wait. */
export const BUDGET_HEADER = 'x-redgrid-budget';

export interface SubgraphServerOptions extends Pick<
  ServeOptions<CallerContext>,
  'port' | 'host' | 'logger' | 'routes' | 'metrics' | 'metricsToken' | 'maxInFlight' | 'drainMs' | 'graceMs'
> {
  /** Shared with the gateway; at least 32 characters. */
  readonly secret: string;
}

/** Serves one subgraph to the gateway alone: whatever it did not sign is answered 401 before the body is read. */
export async function serveSubgraph(
  running: ServableSubgraph,
  options: SubgraphServerOptions,
): Promise<RunningServer> {
  const { logger, secret } = options;
  const server = new ApolloServer<CallerContext>({
    // Nobody but the gateway gets this far.
    ...hardenedApollo<CallerContext>({
      logger,
      limits: SUBGRAPH_LIMITS,
      introspection: 'open',
      plugins: [afterPlugin(running)],
    }),
    schema: running.schema,
  });
  await server.start();
  const listening = await serveGraphQL<CallerContext>({
    ...options,
    server,
    bodyLimit: SUBGRAPH_LIMITS.body,
    rateLimits: { anonymousPerMinute: 0, principalPerMinute: 0 },
    ready: () => running.ready(),
    context: (call) => signedContext(running, call, secret),
  }).catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  return {
    ...listening,
    async close() {
      await listening.close();
      await server.stop();
    },
  };
}

async function signedContext(
  running: ServableSubgraph,
  call: HttpCall,
  secret: string,
): Promise<CallerContext> {
  const { headers, language, requestId, signal } = call;
  const signed = await verifyPrincipal(headerOf(headers, PRINCIPAL_HEADER), running.name, secret);
  if (!signed) throw new DomainError('UNAUTHENTICATED');
  return running.context({
    principal: signed.principal,
    language,
    requestId,
    signal: withinBudget(signal, Number(headers[BUDGET_HEADER])),
  });
}

function withinBudget(signal: AbortSignal, budgetMs: number): AbortSignal {
  return Number.isInteger(budgetMs) && budgetMs > 0
    ? AbortSignal.any([signal, AbortSignal.timeout(budgetMs)])
    : signal;
}
