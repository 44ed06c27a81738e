import type { ApolloServerPlugin } from '@apollo/server';
import { readPosition } from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import { MOST_POSITIONS, positionsWanted } from '@redgrid/http';
import type { GatewayContext } from './gateway-context.ts';

/**
 * Refuses `@after` with more positions than it may name or with one no domain can have given. The subgraphs read the
 * directive themselves: the planner hands it on with every fetch.
 */
export function positionsPlugin(domains: readonly string[]): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ schema, operation, request: { variables } }) {
        const positions = positionsWanted(schema, operation, variables);
        if (positions.length > MOST_POSITIONS)
          throw new DomainError('BAD_USER_INPUT', { field: 'after', most: MOST_POSITIONS });
        if (!positions.every((each) => domains.includes(readPosition(each)?.domain ?? '')))
          throw new DomainError('BAD_USER_INPUT', { field: 'after' });
      },
    }),
  };
}
