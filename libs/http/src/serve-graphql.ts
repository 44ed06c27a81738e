import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Server as NetServer, type AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { DomainError, languageOf } from '@redgrid/errors';
import { grantOrigin } from './cors.ts';
import { GraphQLHandler, type GraphQLHandlerOptions } from './graphql-handler.ts';
import { addressOf, headerOf, type HttpCall } from './http-call.ts';
import type { CallerContext } from './limits.plugin.ts';
import { CLIENT_LIMITS } from './limits.ts';
import type { Logger } from './logger.ts';
import { processMetrics } from './metrics.ts';
import { LateRequests, shed } from './overload.ts';
import { CallerLimits, DEFAULT_RATE_LIMITS, type RateLimits } from './rate-limit.ts';
import { ReadyProbe } from './ready-probe.ts';
import { notFound, refuse } from './refuse.ts';
import { requestIdOf } from './request-id.ts';
import { requestScope, withRequestScope, type RequestScope } from './request-scope.ts';
import { healthRoutes, metricsRoute, routeFor, type Route } from './routes.ts';
import { listenError } from './startup-error.ts';
import { tracedRequest } from './tracing.ts';

export interface ServeOptions<C extends CallerContext>
  extends
    Pick<GraphQLHandlerOptions<C>, 'server' | 'context'>,
    Partial<Pick<GraphQLHandlerOptions<C>, 'bodyLimit' | 'maxInFlight' | 'metrics'>> {
  readonly logger: Logger;
  /** 0 takes any free port. */
  readonly port: number;
  readonly host?: string;
  readonly path?: string;
  readonly routes?: readonly Route[];
  /** Whether the databases and whatever else is needed answer; asked once a second. */
  readonly ready?: () => Promise<boolean>;
  /** Requests that had to wait longer for their turn are refused with OVERLOADED, in milliseconds; 0 refuses none. */
  readonly lateMs?: number;
  /** Origins whose pages may read answers. */
  readonly corsOrigins?: readonly string[];
  readonly metricsToken?: string;
  readonly rateLimits?: RateLimits;
  /** How many proxies in front of this server may say where a request came from. */
  readonly trustedProxies?: number;
  /** How long a stopping server still listens while it says "not ready", and how long it then waits for busy connections; ms. */
  readonly drainMs?: number;
  /** How long requests under way may take after that. */
  readonly graceMs?: number;
}

/** A server that is listening. */
export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /** Says "not ready", stops listening, finishes what is under way, then resolves. */
  close(): Promise<void>;
}

const TIMEOUTS = {
  connectionsCheckingInterval: 1_000,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 10_000,
};
const TRACEPARENT = /^[\da-f]{2}-[\da-f]{32}-[\da-f]{16}-[\da-f]{2}$/;

/** Serves a started ApolloServer over HTTP. Errors: StartupError when the port cannot be had. */
export async function serveGraphQL<C extends CallerContext>(
  options: ServeOptions<C>,
): Promise<RunningServer> {
  const server = new GraphQLServer(options);
  return server.listen();
}

class GraphQLServer<C extends CallerContext> {
  readonly #http: Server;
  readonly #probe: ReadyProbe;
  readonly #graphql: GraphQLHandler<C>;
  readonly #routes: readonly Route[];
  readonly #late: LateRequests;
  #stopping = false;
  #answering = 0;

  constructor(private readonly options: ServeOptions<C>) {
    const { logger, metrics = processMetrics(), rateLimits = DEFAULT_RATE_LIMITS } = options;
    this.#probe = new ReadyProbe(options.ready ?? (async () => true), (ready) =>
      logger.info({ event: ready ? 'ready' : 'not_ready' }),
    );
    this.#late = new LateRequests(options.lateMs ?? 700);
    this.#graphql = new GraphQLHandler({
      bodyLimit: CLIENT_LIMITS.body,
      maxInFlight: 256,
      ...options,
      metrics,
      callers: new CallerLimits(rateLimits),
    });
    this.#routes = [
      ...healthRoutes(this.#probe),
      metricsRoute(metrics, options.metricsToken),
      { methods: ['GET', 'HEAD', 'POST'], path: options.path ?? '/graphql', handle: this.#operation },
      ...(options.routes ?? []),
    ];
    this.#http = createServer({ ...TIMEOUTS, maxHeaderSize: 16_384 }, (request, response) => {
      void this.#take(request, response);
    });
  }

  async listen(): Promise<RunningServer> {
    const { port, host = '127.0.0.1', logger } = this.options;
    await Promise.race([this.#probe.look(), delay(100)]); // usually ready from the first moment
    await new Promise<void>((resolve, reject) => {
      this.#http.once('error', (error) => {
        this.#probe.drain();
        reject(listenError(error, host, port));
      });
      this.#http.listen(port, host, resolve);
    });
    const { port: taken } = this.#http.address() as AddressInfo;
    const url = `http://${host.includes(':') ? `[${host}]` : host}:${String(taken)}`;
    logger.info({ event: 'listening', url });
    return { url, port: taken, close: () => this.#close() };
  }

  async #close(): Promise<void> {
    const { drainMs = 500, graceMs = 7_000 } = this.options;
    this.#probe.drain();
    await delay(drainMs);
    // Not http's own close: it ends idle connections at once, and with them requests that are on their way.
    const closed = new Promise<void>((resolve) =>
      NetServer.prototype.close.call(this.#http, () => resolve()),
    );
    this.#stopping = true; // from now on every answer is the last on its connection
    await Promise.race([closed, delay(drainMs)]);
    this.#http.closeIdleConnections();
    const deadline = performance.now() + graceMs;
    while (this.#answering > 0 && performance.now() < deadline) await delay(20);
    this.#http.closeAllConnections(); // also those that were opened and never used
    await closed;
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // Probes are answered however late it is.
    if (this.#late.isLate() && !/^\/(health|metrics)/.test(request.url ?? '')) {
      (this.options.metrics ?? processMetrics()).requests.observe({ kind: 'none', outcome: 'shed' }, 0);
      shed(response);
      return;
    }
    const { logger, trustedProxies = 0 } = this.options;
    const { headers } = request;
    const left = new AbortController();
    this.#answering += 1;
    response.on('close', () => {
      this.#answering -= 1;
      if (!response.writableFinished) left.abort();
    });
    const traceparent = headerOf(headers, 'traceparent');
    const scope: RequestScope = {
      requestId: requestIdOf(headers['x-request-id']),
      language: languageOf(headerOf(headers, 'accept-language')),
      ...(traceparent && TRACEPARENT.test(traceparent) ? { traceparent } : {}),
    };
    const call: HttpCall = {
      ...scope,
      headers,
      signal: left.signal,
      address: addressOf(request, trustedProxies),
    };
    response.setHeader('x-request-id', scope.requestId);
    response.setHeader('cache-control', 'no-store');
    response.setHeader('x-content-type-options', 'nosniff');
    if (this.#stopping) response.setHeader('connection', 'close');
    await withRequestScope(scope, () =>
      tracedRequest(headers, async () => {
        try {
          await this.#route(request, response, call);
        } catch (error) {
          refuse(request, response, error, logger);
        }
      }),
    );
  }

  async #route(request: IncomingMessage, response: ServerResponse, call: HttpCall): Promise<void> {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    const route = routeFor(this.#routes, path);
    if (!route) throw notFound();
    grantOrigin(request, response, this.options.corsOrigins ?? []);
    const { method = '' } = request;
    if (method === 'OPTIONS') return void response.writeHead(204, { allow: route.methods.join(', ') }).end();
    // GraphQL asks who is calling before anything else.
    if (route.handle !== this.#operation && !route.methods.includes(method)) {
      response.setHeader('allow', route.methods.join(', '));
      throw new DomainError('METHOD_NOT_ALLOWED');
    }
    await route.handle(request, response, call);
  }

  readonly #operation: Route['handle'] = async (request, response, call) => {
    const started = performance.now();
    const { logger, metrics = processMetrics() } = this.options;
    let failure: unknown;
    try {
      await this.#graphql.handle(request, response, call);
    } catch (error) {
      failure = error;
      refuse(request, response, error, logger);
    }
    const ms = performance.now() - started;
    const { operation, outcome = failure ? 'refused' : 'ok', principalId } = requestScope() ?? {};
    metrics.requests.observe({ kind: operation?.kind ?? 'none', outcome }, ms / 1_000);
    logger.info({
      event: 'request',
      requestId: call.requestId,
      status: response.statusCode,
      ms: Math.round(ms * 10) / 10,
      kind: operation?.kind ?? 'none',
      operation: operation?.name ?? null,
      outcome,
      ...(failure instanceof DomainError ? { code: failure.code } : {}),
      ...(principalId === undefined ? {} : { principalId }),
    });
  };
}
