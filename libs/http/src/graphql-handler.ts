import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import { DomainError } from '@redgrid/errors';
import { demandReadable, readJson } from './body.ts';
import { headerOf, type HttpCall } from './http-call.ts';
import type { CallerContext } from './limits.plugin.ts';
import type { Metrics } from './metrics.ts';
import type { CallerLimits } from './rate-limit.ts';

export interface GraphQLHandlerOptions<C extends CallerContext> {
  readonly server: ApolloServer<C>;
  /** Who is calling; runs before the body is read. What it throws is the answer. */
  readonly context: (call: HttpCall) => Promise<C>;
  readonly callers: CallerLimits;
  readonly bodyLimit: number;
  /** Operations at a time; what comes on top is refused with OVERLOADED at once. */
  readonly maxInFlight: number;
  readonly metrics: Metrics;
}

/** Takes one GraphQL request from its head to its answer: caller, rate, body, then Apollo. */
export class GraphQLHandler<C extends CallerContext> {
  #inFlight = 0;

  constructor(private readonly options: GraphQLHandlerOptions<C>) {}

  async handle(request: IncomingMessage, response: ServerResponse, call: HttpCall): Promise<void> {
    const context = await this.#caller(call);
    const post = request.method === 'POST';
    if (!post && request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, POST');
      throw new DomainError('METHOD_NOT_ALLOWED');
    }
    if (post) demandReadable(request, this.options.bodyLimit);
    const body = post ? await readJson(request, this.options.bodyLimit) : undefined;
    await this.#counted(() => this.#answer(request, response, body, context));
  }

  async #caller(call: HttpCall): Promise<C> {
    const { callers } = this.options;
    try {
      const context = await this.options.context(call);
      await (context.principal
        ? callers.countPrincipal(context.principal.id)
        : callers.countAnonymous(call.address));
      return context;
    } catch (refusal) {
      if (refusal instanceof DomainError && refusal.code === 'UNAUTHENTICATED')
        await callers.countAnonymous(call.address);
      throw refusal;
    }
  }

  async #counted(work: () => Promise<void>): Promise<void> {
    if (this.#inFlight >= this.options.maxInFlight)
      throw new DomainError('OVERLOADED', { retryAfterSeconds: 1 });
    this.#inFlight += 1;
    this.options.metrics.inFlight.inc();
    try {
      await work();
    } finally {
      this.#inFlight -= 1;
      this.options.metrics.inFlight.dec();
    }
  }

  async #answer(
    request: IncomingMessage,
    response: ServerResponse,
    body: unknown,
    context: C,
  ): Promise<void> {
    const answer = await this.options.server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method ?? 'POST',
        headers: headersOf(request),
        search: new URL(request.url ?? '/', 'http://localhost').search,
        body: body ?? {},
      },
      context: async () => context,
    });
    for (const [name, value] of answer.headers) if (name !== 'cache-control') response.setHeader(name, value);
    response.statusCode = answer.status ?? 200;
    if (answer.body.kind === 'complete') return void response.end(answer.body.string);
    for await (const chunk of answer.body.asyncIterator) response.write(chunk);
    response.end();
  }
}

function headersOf({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const name of Object.keys(headers)) {
    const value = headerOf(headers, name) ?? [headers[name] ?? []].flat().join(', ');
    map.set(name, value);
  }
  return map;
}
