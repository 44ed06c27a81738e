import type { Principal } from '@redgrid/access';
import type { Language } from '@redgrid/errors';
import type { GraphQLSchema } from 'graphql';
import type { CallerContext } from './limits.plugin.ts';

/** What a subgraph is told about one request. */
export interface SubgraphCall {
  readonly principal: Principal | null;
  readonly language: Language;
  readonly requestId: string;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

/** As much of a running domain as it takes to serve it, in this process or over HTTP. */
export interface ServableSubgraph {
  readonly name: string;
  readonly schema: GraphQLSchema;
  /** The context of one request. */
  context(call: SubgraphCall): CallerContext;
  /** Resolves when it knows these changes; one without it takes part in no exchange of facts. Errors: NOT_YET_KNOWN. */
  knows?(positions: readonly string[], context: never, signal?: AbortSignal): Promise<void>;
  /** Whether its database answers. */
  ready(): Promise<boolean>;
}
