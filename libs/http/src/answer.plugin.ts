import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { CallerContext } from './limits.plugin.ts';
import { requestScope, type Outcome } from './request-scope.ts';
import { statusOf } from './status.ts';

/** Gives answers without data the status of their error code, and notes operation and outcome for log and metrics. */
export function answerPlugin<C extends CallerContext>(): ApolloServerPlugin<C> {
  return {
    requestDidStart: async () => ({
      async willSendResponse({ request, response, operation, operationName, contextValue }) {
        if (response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        const tooComplex = singleResult.errors?.find(
          ({ extensions }) => extensions?.code === 'QUERY_TOO_COMPLEX',
        );
        if (tooComplex && !singleResult.data) singleResult.errors = [tooComplex]; // limitsRule repeats itself
        const { errors, data } = singleResult;
        if (errors && data === undefined) {
          response.http.status = statusWithoutData(
            errors,
            response.http.status,
            request.http?.headers.get('accept'),
          );
          for (const { extensions } of errors)
            if (typeof extensions?.retryAfterSeconds === 'number')
              response.http.headers.set('retry-after', String(extensions.retryAfterSeconds));
        }
        const scope = requestScope();
        if (!scope) return;
        scope.operation = {
          kind: operation?.operation ?? 'none',
          name: operationName?.slice(0, 100) ?? null,
        };
        scope.outcome = outcomeOf(errors, data);
        if (contextValue.principal) scope.principalId = contextValue.principal.id;
      },
    }),
  };
}

function statusWithoutData(
  errors: readonly GraphQLFormattedError[],
  given: number | undefined,
  accept: string | undefined,
): number {
  const status = given === undefined || given === 500 ? statusOf(errors[0]?.extensions?.code) : given;
  // GraphQL over HTTP: who reads plain application/json only gets 200 for a well-formed request that was refused.
  const plainJson = /application\/json/i.test(accept ?? '') && !/graphql-response/i.test(accept ?? '');
  return status === 400 && plainJson ? 200 : status;
}

const OUR_FAULT = /^(INTERNAL_SERVER_ERROR|DATABASE_UNAVAILABLE|OVERLOADED|SUBGRAPH_\w+)$/;

function outcomeOf(
  errors: readonly GraphQLFormattedError[] | undefined,
  data: Record<string, unknown> | null | undefined,
): Outcome {
  if (!errors?.length) return 'ok';
  if (errors.some(({ extensions }) => OUR_FAULT.test(String(extensions?.code)))) return 'failed';
  return data && Object.values(data).some((value) => value !== null) ? 'partial' : 'refused';
}
