import type { GatewayGraphQLResponse } from '@apollo/server-gateway-interface';
import { context as traceContext, propagation } from '@opentelemetry/api';
import { signPrincipal } from '@redgrid/access';
import type { ErrorCode } from '@redgrid/errors';
import {
  BUDGET_HEADER,
  PRINCIPAL_HEADER,
  processMetrics,
  requestScope,
  type Logger,
  type Metrics,
} from '@redgrid/http';
import type { GraphQLFormattedError } from 'graphql';
import { LRUCache } from 'lru-cache';
import { Pool } from 'undici';
import { Breaker, type BreakerState } from './breaker.ts';
import type { Fetch, GatewayContext, SubgraphSource } from './gateway-context.ts';
import { serviceError } from './service-error.ts';
import { SubQuery } from './sub-query.ts';
import { codeOf, isStaleConnection, SubgraphFailure } from './subgraph-failure.ts';
import { subgraphMetrics, type SubgraphMetrics } from './subgraph-metrics.ts';

export interface HttpDataSourceOptions {
  readonly name: string;
  /** GraphQL address of the subgraph; never shown to clients. */
  readonly url: string;
  /** Shared with the subgraph; at least 32 characters. */
  readonly secret: string;
  readonly logger: Logger;
  readonly metrics?: Metrics;
  /** Longest wait for an answer, in milliseconds. */
  readonly timeoutMs?: number;
  /** Fetches at a time; what comes on top is refused with OVERLOADED at once. */
  readonly maxInFlight?: number;
  readonly breaker?: { readonly lastCalls?: number; readonly probeMs?: number };
}

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

const STATES: Record<BreakerState, number> = { closed: 0, 'half-open': 1, open: 2 };
const MOST_BYTES = 32 * 1024 * 1024;

/** Calls a subgraph over HTTP: signed, bounded in time and number, and given up on while it keeps failing. */
export class HttpDataSource implements SubgraphSource {
  readonly remote = true;
  readonly #pool: Pool;
  readonly #path: string;
  readonly #breaker: Breaker<Answer>;
  readonly #metrics: SubgraphMetrics;
  readonly #subQueries = new LRUCache<string, SubQuery>({ max: 1_000 });
  readonly #signatures = new WeakMap<GatewayContext, Promise<string>>();
  readonly #timeoutMs: number;
  readonly #maxInFlight: number;
  #inFlight = 0;

  constructor(private readonly options: HttpDataSourceOptions) {
    const { name, url, logger, metrics = processMetrics(), timeoutMs = 3_000, maxInFlight = 100 } = options;
    const { origin, pathname } = new URL(url);
    this.#path = pathname;
    this.#timeoutMs = timeoutMs;
    this.#maxInFlight = maxInFlight;
    this.#metrics = subgraphMetrics(metrics.registry);
    this.#metrics.breaker.set({ service: name }, STATES.closed);
    this.#pool = new Pool(origin, {
      connections: maxInFlight,
      keepAliveTimeout: 4_000,
      maxResponseSize: MOST_BYTES,
    });
    this.#breaker = new Breaker({
      ...options.breaker,
      counts: (error) => !(error instanceof SubgraphFailure && error.answered),
      onState: (state) => {
        this.#metrics.breaker.set({ service: name }, STATES[state]);
        logger.warn({ event: 'breaker', subgraph: name, state });
      },
    });
  }

  async ready(): Promise<boolean> {
    const signal = AbortSignal.timeout(1_500);
    const { statusCode, body } = await this.#pool.request({ path: '/health/ready', method: 'GET', signal });
    await body.dump();
    return statusCode === 200;
  }

  async close(): Promise<void> {
    this.#breaker.close();
    await this.#pool.destroy();
  }

  async process({ request, context }: Fetch): Promise<GatewayGraphQLResponse> {
    const caller = context as GatewayContext;
    const { query = '', variables } = request;
    const subQuery = this.#subQuery(query);
    const { data = null, errors } = await this.#measured(caller, () =>
      this.#breaker.run(() => this.#fetch(subQuery, { query, variables }, caller)),
    );
    if (!errors) return { data };
    return { data, errors: errors.flatMap((error) => subQuery.placed(error, variables)) };
  }

  /** Turns whatever goes wrong into one coded error without a path. */
  async #measured(caller: GatewayContext, call: () => Promise<Answer>): Promise<Answer> {
    const { name: service } = this.options;
    if (this.#inFlight >= this.#maxInFlight) return this.#failed('OVERLOADED', caller);
    const done = this.#metrics.fetches.startTimer({ service });
    this.#metrics.inFlight.set({ service }, ++this.#inFlight);
    try {
      const answer = await call();
      done({ outcome: 'ok' });
      return answer;
    } catch (err) {
      const code = Breaker.isOpen(err) ? 'SUBGRAPH_UNAVAILABLE' : codeOf(err);
      done({ outcome: Breaker.isOpen(err) ? 'breaker_open' : code });
      if (!Breaker.isOpen(err))
        this.options.logger.warn({
          event: 'subgraph_failed',
          subgraph: service,
          requestId: caller.requestId,
          code,
          err,
        });
      return this.#failed(code, caller);
    } finally {
      this.#metrics.inFlight.set({ service }, --this.#inFlight);
    }
  }

  #failed(code: ErrorCode, caller: GatewayContext): Answer {
    return { data: null, errors: [serviceError(code, this.options.name, caller)] };
  }

  async #fetch(
    subQuery: SubQuery,
    body: { query: string; variables: Record<string, unknown> | undefined },
    caller: GatewayContext,
  ): Promise<Answer> {
    const timeout = AbortSignal.timeout(this.#timeoutMs);
    const signal = AbortSignal.any([timeout, caller.signal]);
    const text = JSON.stringify(body);
    const headers = await this.#headers(caller);
    const send = () => this.#send(text, headers, signal);
    try {
      const answer = await send().catch((error: unknown) => {
        // The subgraph closed an idle connection just as we took it; a query may be asked again, a mutation never.
        if (subQuery.isMutation || !isStaleConnection(error)) throw error;
        return send();
      });
      if (!subQuery.fits(answer.data, body.variables))
        throw new SubgraphFailure('SUBGRAPH_UNAVAILABLE', 'wrong shape');
      return answer;
    } catch (error) {
      if (caller.signal.aborted) throw new SubgraphFailure('SUBGRAPH_TIMEOUT', 'the client left', true);
      throw error;
    }
  }

  async #send(body: string, headers: Record<string, string>, signal: AbortSignal): Promise<Answer> {
    const response = await this.#pool.request({ path: this.#path, method: 'POST', headers, body, signal });
    const text = await response.body.text();
    const answer = parseAnswer(text);
    if (answer && (response.statusCode < 500 || answer.data) && response.statusCode !== 401) return answer;
    const code = answer?.errors?.[0]?.extensions?.code;
    const message = `answered ${String(response.statusCode)}`;
    // A database that is away is the subgraph's own news, and so is its own limit; the process itself is well.
    if (code === 'OVERLOADED' || code === 'DATABASE_UNAVAILABLE')
      throw new SubgraphFailure(code, message, true);
    throw new SubgraphFailure('SUBGRAPH_UNAVAILABLE', message);
  }

  async #headers(caller: GatewayContext): Promise<Record<string, string>> {
    const headers: Record<string, string> = {
      'content-type': 'application/json',
      'accept-language': caller.language,
      'x-request-id': caller.requestId,
      [PRINCIPAL_HEADER]: await this.#signature(caller),
      [BUDGET_HEADER]: String(this.#timeoutMs),
    };
    const { traceparent } = requestScope() ?? {};
    if (traceparent) headers.traceparent = traceparent;
    propagation.inject(traceContext.active(), headers);
    return headers;
  }

  #signature(caller: GatewayContext): Promise<string> {
    const known = this.#signatures.get(caller);
    if (known) return known;
    const signature = signPrincipal({ principal: caller.principal }, this.options.name, this.options.secret);
    this.#signatures.set(caller, signature);
    return signature;
  }

  #subQuery(text: string): SubQuery {
    const subQuery = this.#subQueries.get(text) ?? new SubQuery(text);
    this.#subQueries.set(text, subQuery);
    return subQuery;
  }
}

function parseAnswer(text: string): Answer | null {
  try {
    const value = JSON.parse(text) as Answer | null;
    return typeof value === 'object' && value !== null && ('data' in value || 'errors' in value)
      ? value
      : null;
  } catch {
    return null;
  }
}
