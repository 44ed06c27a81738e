import type { ApolloServerPlugin } from '@apollo/server';
import { awaited } from './after.ts';
import type { CallerContext } from './limits.plugin.ts';
import type { ServableSubgraph } from './servable-subgraph.ts';

/** Lets an operation with `@after` wait until the subgraph knows what it names. */
export function afterPlugin(
  running: Pick<ServableSubgraph, 'schema' | 'knows'>,
): ApolloServerPlugin<CallerContext> {
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ operation, request: { variables }, contextValue: context }) {
        await awaited(running, { operation, variables, context });
      },
    }),
  };
}
