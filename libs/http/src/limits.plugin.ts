import type { ApolloServerPlugin } from '@apollo/server';
import type { Principal } from '@redgrid/access';
import { DomainError } from '@redgrid/errors';
import { Kind, OperationTypeNode, visit, type DocumentNode } from 'graphql';
import { costOf } from './cost.ts';
import type { Limits } from './limits.ts';

/** What the kit needs to know of every context: who is calling. */
export interface CallerContext {
  readonly principal: Principal | null;
}

export interface LimitsPluginOptions {
  readonly limits: Limits;
  /** `open`: whoever can send a request may read the schema; otherwise callers who are signed in. */
  readonly introspection: 'signed-in' | 'open';
}

/**
 * What depends on variables or on the caller, and is therefore asked anew for every request: Apollo remembers
 * documents it has validated once. Refuses unknown operations, subscriptions, introspection and costly operations.
 */
export function limitsPlugin<C extends CallerContext>(options: LimitsPluginOptions): ApolloServerPlugin<C> {
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ schema, document, operation, request, contextValue }) {
        if (!operation) throw new DomainError('OPERATION_RESOLUTION_FAILURE');
        if (operation.operation === OperationTypeNode.SUBSCRIPTION)
          throw new DomainError('BAD_REQUEST', { operation: 'subscription' });
        const mayIntrospect = options.introspection === 'open' || contextValue.principal !== null;
        if (!mayIntrospect && introspects(document)) throw new DomainError('INTROSPECTION_DISABLED');
        demandAffordable({ schema, document, operation, variables: request.variables ?? {} }, options.limits);
      },
    }),
  };
}

function demandAffordable(costed: Parameters<typeof costOf>[0], limits: Limits): void {
  const cost = costOf(costed, limits);
  if (cost > limits.cost)
    throw new DomainError('QUERY_TOO_COMPLEX', { limit: 'cost', most: limits.cost, cost });
}

const introspecting = new WeakMap<DocumentNode, boolean>();

function introspects(document: DocumentNode): boolean {
  const known = introspecting.get(document);
  if (known !== undefined) return known;
  let found = false;
  visit(document, {
    [Kind.FIELD]: ({ name }) => {
      if (name.value === '__schema' || name.value === '__type') found = true;
    },
  });
  introspecting.set(document, found);
  return found;
}
