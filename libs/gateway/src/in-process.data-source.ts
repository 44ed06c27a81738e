import type { GatewayGraphQLResponse } from '@apollo/server-gateway-interface';
import { DomainError, publicError } from '@redgrid/errors';
import { awaited, type CallerContext, type Logger, type ServableSubgraph } from '@redgrid/http';
import {
  execute,
  validate,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLFormattedError,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Fetch, GatewayContext, SubgraphSource } from './gateway-context.ts';
import { serviceError } from './service-error.ts';
import { SubQuery } from './sub-query.ts';

const MOST_DOCUMENTS = 1_000;

/**
 * Calls a subgraph in this process. Each sub-query is parsed and validated once, and all fetches of one client request
 * share one context, so that loaders batch across them.
 */
export class InProcessDataSource implements SubgraphSource {
  readonly remote = false;
  readonly #subQueries = new LRUCache<string, SubQuery>({ max: MOST_DOCUMENTS });
  readonly #fitting = new WeakSet<SubQuery>();
  readonly #contexts = new WeakMap<GatewayContext, CallerContext>();

  constructor(
    private readonly running: ServableSubgraph,
    private readonly logger: Logger,
  ) {}

  ready(): Promise<boolean> {
    return this.running.ready();
  }

  /** Whoever started the domain closes it. */
  async close(): Promise<void> {}

  async process({ request, context }: Fetch): Promise<GatewayGraphQLResponse> {
    const caller = context as GatewayContext;
    const { variables } = request;
    const subQuery = this.#subQuery(request.query ?? '');
    const { data, errors } = await this.#execute(subQuery, variables, caller);
    if (!errors) return { data: data ?? null };
    return { data: data ?? null, errors: errors.flatMap((error) => subQuery.placed(error, variables)) };
  }

  async #execute(
    subQuery: SubQuery,
    variables: Record<string, unknown> | undefined,
    caller: GatewayContext,
  ): Promise<{ data?: ExecutionResult['data']; errors?: GraphQLFormattedError[] }> {
    if (caller.signal.aborted)
      return { errors: [serviceError('SUBGRAPH_TIMEOUT', this.running.name, caller)] };
    try {
      this.#demandFit(subQuery);
      const context = this.#contextOf(caller);
      const { operation } = subQuery;
      await awaited(this.running, { operation, variables, context, signal: caller.signal });
      const { data, errors } = await execute({
        schema: this.running.schema,
        document: subQuery.document,
        variableValues: variables ?? {},
        contextValue: context,
      });
      return { data, ...(errors ? { errors: errors.map((error) => this.#public(error, caller)) } : {}) };
    } catch (err) {
      if (err instanceof DomainError) return { errors: [this.#public(err, caller)] };
      this.#log(err, caller);
      return { errors: [serviceError('INTERNAL_SERVER_ERROR', this.running.name, caller)] };
    }
  }

  #public(error: GraphQLError, caller: GatewayContext): GraphQLFormattedError {
    const onInternal = (err: unknown) => this.#log(err, caller, error.path);
    // Places in the sub-query's text mean nothing to the client.
    const { locations: _, ...formatted } = publicError(error.toJSON(), error, { ...caller, onInternal });
    return formatted;
  }

  #log(err: unknown, { requestId }: GatewayContext, path?: GraphQLError['path']): void {
    this.logger.error({
      event: 'internal_error',
      requestId,
      subgraph: this.running.name,
      ...(path ? { path: path.join('.') } : {}),
      err,
    });
  }

  #contextOf(caller: GatewayContext): CallerContext {
    const known = this.#contexts.get(caller);
    if (known) return known;
    const { principal, language, requestId, signal } = caller;
    const made = this.running.context({ principal, language, requestId, signal });
    this.#contexts.set(caller, made);
    return made;
  }

  #subQuery(text: string): SubQuery {
    const subQuery = this.#subQueries.get(text) ?? new SubQuery(text);
    this.#subQueries.set(text, subQuery);
    return subQuery;
  }

  /** Once per document: the gateway plans against the supergraph, which may be older than this subgraph. */
  #demandFit(subQuery: SubQuery): void {
    if (this.#fitting.has(subQuery)) return;
    const [misfit] = validate(this.running.schema, subQuery.document);
    if (misfit)
      throw new Error(`The supergraph does not fit subgraph ${this.running.name}: ${misfit.message}`);
    this.#fitting.add(subQuery);
  }
}
