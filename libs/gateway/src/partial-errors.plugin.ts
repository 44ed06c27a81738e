import type { ApolloServerPlugin } from '@apollo/server';
import type { ErrorCode } from '@redgrid/errors';
import { asPublic, type Logger } from '@redgrid/http';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { EntityPlaces } from './entity-places.ts';
import type { GatewayContext } from './gateway-context.ts';
import { STEPS_BELOW_ENTITY } from './sub-query.ts';

type Path = readonly (string | number)[];
type Data = Record<string, unknown> | null | undefined;

/**
 * The gateway completes a null wrongly only below an entity its owner answered nothing for: it is not there, or not for
 * this caller. Both are told with one code, so that it does not show which.
 */
const NOT_SHOWN = { code: 'NOT_FOUND' } satisfies { code: ErrorCode };
/** More errors of one kind than this say nothing new. */
const MOST_PER_SERVICE = 100;

/**
 * Makes the errors of a partial answer true: each path leads to a place in the answer, fields only the query plan
 * wanted are not mentioned, and a null the gateway put where the schema forbids one is an error, not an extension.
 */
export function partialErrorsPlugin(logger: Logger): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      async willSendResponse({ response }) {
        if (response.body.kind !== 'single') return;
        const result = response.body.singleResult;
        const completion = takeValueCompletion(result);
        const errors = [
          ...(result.errors ?? []),
          ...completion.map((error) => asPublic({ ...error.toJSON(), extensions: NOT_SHOWN }, error, logger)),
        ];
        if (errors.length > 0)
          result.errors = withTruePaths(atTheirEntities(errors, result.data), result.data);
      },
    }),
  };
}

function takeValueCompletion(result: { extensions?: Record<string, unknown> }): GraphQLError[] {
  const { valueCompletion, ...rest } = result.extensions ?? {};
  if (!Array.isArray(valueCompletion)) return [];
  if (Object.keys(rest).length > 0) result.extensions = rest;
  else delete result.extensions;
  return valueCompletion.filter((each) => each instanceof GraphQLError);
}

function atTheirEntities(errors: readonly GraphQLFormattedError[], data: Data): GraphQLFormattedError[] {
  const places = new EntityPlaces(data);
  return errors.map((error) => {
    const { [STEPS_BELOW_ENTITY]: below, ...extensions } = error.extensions ?? {};
    if (typeof below !== 'number' || !error.path) return error;
    return { ...error, path: places.corrected(error.path, below), extensions };
  });
}

function withTruePaths(errors: readonly GraphQLFormattedError[], data: Data): GraphQLFormattedError[] {
  const exact = new Set<unknown>();
  const count = new Map<unknown, number>();
  const seen = new Set<string>();
  for (const { path, extensions } of errors)
    if (path && existing(path, data).length === path.length) exact.add(extensions?.service);
  return errors.flatMap((error) => {
    const { service } = error.extensions ?? {};
    const { path: given = [], ...rest } = error;
    const path = existing(given, data);
    const shown = path.length > 0 ? { ...rest, path } : rest;
    if (service === undefined) return [shown];
    // A key or a required field of the plan: the client did not ask for it.
    if (path.length < given.length && exact.has(service)) return [];
    const key = JSON.stringify([service, error.extensions?.code, path]);
    const number = (count.get(service) ?? 0) + 1;
    count.set(service, number);
    if (seen.has(key) || number > MOST_PER_SERVICE) return [];
    seen.add(key);
    return [shown];
  });
}

/** As much of a path as leads somewhere in the answer; below a null the rest of it stays, as it does in GraphQL. */
function existing(path: Path, data: Data): Path {
  let value: unknown = data;
  for (const [depth, step] of path.entries()) {
    if (value === null || value === undefined) return path;
    if (typeof value !== 'object' || !Object.hasOwn(value, step)) return path.slice(0, depth);
    value = (value as Record<string | number, unknown>)[step];
  }
  return path;
}
