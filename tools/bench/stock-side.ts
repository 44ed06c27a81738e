import type { IncomingMessage } from 'node:http';
import {
  ApolloGateway,
  LocalGraphQLDataSource,
  RemoteGraphQLDataSource,
  type GraphQLDataSource,
} from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import type { Principal } from '@redgrid/access';
import { supergraphSdl } from '@redgrid/graph';
import { requestIdOf } from '@redgrid/http';
import type { BaseContext, RunningSubgraph } from '@redgrid/subgraph';
import type { Running } from './running.ts';

interface StockContext {
  principal: Principal | null;
}
const PRINCIPAL = 'x-principal';
const ANY_PORT = { listen: { port: 0, host: '127.0.0.1' } };

/** Apollo's own gateway and in-process source with their defaults, over the same schemas, scope and loaders. */
export function stockLocal(running: Running): Promise<string> {
  return serve(running, (name) => new StockLocal(domain(running, name)));
}

/** Apollo's own gateway, HTTP source and servers with their defaults; the caller travels unsigned. */
export async function stockHttp(running: Running): Promise<string> {
  const urls = new Map<string, string>();
  for (const [name, each] of running.byName) urls.set(name, await serveDomain(each));
  return serve(running, (name) => new StockRemote({ url: urls.get(name) ?? '' }));
}

async function serve(
  { identity }: Running,
  source: (name: string) => GraphQLDataSource<StockContext>,
): Promise<string> {
  const gateway = new ApolloGateway({
    supergraphSdl: supergraphSdl(),
    buildService: ({ name }) => source(name) as GraphQLDataSource,
  });
  const server = new ApolloServer<StockContext>({ gateway });
  const context = async ({ req }: { req: IncomingMessage }) => ({
    principal: await identity.identify(req.headers),
  });
  return withoutSlash((await startStandaloneServer(server, { ...ANY_PORT, context })).url);
}

async function serveDomain(running: RunningSubgraph): Promise<string> {
  const server = new ApolloServer<BaseContext>({ schema: running.schema });
  const context = async ({ req }: { req: IncomingMessage }) =>
    contextOf(running, JSON.parse(decodeURIComponent(String(req.headers[PRINCIPAL]))) as Principal | null);
  return (await startStandaloneServer(server, { ...ANY_PORT, context })).url;
}

/** Unchanged but for the context: each domain gets its own, once per request of a client. */
class StockLocal extends LocalGraphQLDataSource<StockContext> {
  private readonly contexts = new WeakMap<object, BaseContext>();

  constructor(private readonly running: RunningSubgraph) {
    super(running.schema);
  }

  override process(options: Parameters<LocalGraphQLDataSource<StockContext>['process']>[0]) {
    const { principal = null } = options.context as Partial<StockContext>;
    const known = this.contexts.get(options.context) ?? contextOf(this.running, principal);
    this.contexts.set(options.context, known);
    return super.process({ ...options, context: known as StockContext });
  }
}

class StockRemote extends RemoteGraphQLDataSource<StockContext> {
  override willSendRequest({ request, context }: { request: { http?: unknown }; context: unknown }): void {
    const { principal = null } = context as Partial<StockContext>;
    const { headers } = request.http as { headers: Map<string, string> };
    headers.set(PRINCIPAL, encodeURIComponent(JSON.stringify(principal)));
  }
}

function contextOf(running: RunningSubgraph, principal: Principal | null): BaseContext {
  return running.context({ principal, language: 'zh-CN', requestId: requestIdOf(undefined) });
}

function domain({ byName }: Running, name: string): RunningSubgraph {
  const found = byName.get(name);
  if (!found) throw new Error(`The supergraph names ${name}, which does not run here.`);
  return found;
}

function withoutSlash(url: string): string {
  return url.replace(/\/$/, '');
}
