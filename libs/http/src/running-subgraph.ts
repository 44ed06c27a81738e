import type { Principal, ShieldTree } from '@redgrid/access';
import type { Language } from '@redgrid/errors';
import type { GraphQLSchema } from 'graphql';
import type { CallerContext } from './limits.plugin.ts';

/** What a subgraph is told about one request. */
export interface CallOptions {
  readonly principal: Principal | null;
  readonly language: Language;
  readonly requestId: string;
  readonly clock?: () => Date;
  readonly signal?: AbortSignal;
}

/** A domain with its database open: what a process serves and the gateway calls. */
export interface RunningSubgraph {
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly shield: ShieldTree;
  context(call: CallOptions): CallerContext;
  ready(): Promise<boolean>;
  close(): Promise<void>;
}
