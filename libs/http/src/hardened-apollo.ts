import type { ApolloServerOptionsWithSchema, ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { DomainError, publicError } from '@redgrid/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { answerPlugin } from './answer.plugin.ts';
import { limitsPlugin, type CallerContext, type LimitsPluginOptions } from './limits.plugin.ts';
import { limitsRule } from './limits.rule.ts';
import { CLIENT_LIMITS, type Limits } from './limits.ts';
import type { Logger } from './logger.ts';
import { requestScope } from './request-scope.ts';

export interface HardenedOptions<C extends CallerContext> {
  readonly logger: Logger;
  readonly limits?: Partial<Limits>;
  readonly introspection?: LimitsPluginOptions['introspection'];
  readonly plugins?: readonly ApolloServerPlugin<C>[];
  /** Looks at an error before the kit makes it public; what it returns leaves the house as it is. */
  readonly formatFirst?: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError | null;
}

/** Everything of ApolloServer's options but the schema. */
export type HardenedApolloOptions<C extends CallerContext> = Omit<ApolloServerOptionsWithSchema<C>, 'schema'>;

/**
 * Options for an ApolloServer on an open network: limits, coded errors in the caller's language, and none of what
 * Apollo offers by default and nobody here uses. The one definition for the gateway and for subgraph servers.
 */
export function hardenedApollo<C extends CallerContext>(
  options: HardenedOptions<C>,
): HardenedApolloOptions<C> {
  const { logger, plugins = [], introspection = 'signed-in' } = options;
  const limits = { ...CLIENT_LIMITS, ...options.limits };
  return {
    logger,
    nodeEnv: 'production',
    introspection: true, // limitsPlugin decides per caller
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: limits.validationErrors },
    executionOptions: { maxCoercionErrors: limits.validationErrors },
    validationRules: [limitsRule(limits)],
    plugins: [
      limitsPlugin<C>({ limits, introspection }),
      ...plugins,
      answerPlugin<C>(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
    formatError: (formatted, error) =>
      options.formatFirst?.(formatted, error) ?? asPublic(...recoded(formatted, error), logger),
  };
}

/** The public form of an error of the request being worked on; what stays inside is logged with the request id. */
export function asPublic(
  formatted: GraphQLFormattedError,
  error: unknown,
  logger: Logger,
): GraphQLFormattedError {
  const { requestId = 'none', language = 'zh-CN' } = requestScope() ?? {};
  const onInternal = (err: unknown) => {
    logger.error({ event: 'internal_error', requestId, path: formatted.path?.join('.'), err });
  };
  return publicError(formatted, error, { requestId, language, onInternal });
}

/** The token limit is ours, but graphql reports it as any syntax error. */
function recoded(formatted: GraphQLFormattedError, error: unknown): [GraphQLFormattedError, unknown] {
  if (
    formatted.extensions?.code !== 'GRAPHQL_PARSE_FAILED' ||
    !/more tha[nt] \d+ tokens/.test(formatted.message)
  )
    return [formatted, error];
  const refusal = new DomainError('QUERY_TOO_COMPLEX', { limit: 'tokens' });
  return [refusal.toJSON(), new GraphQLError(refusal.message, { originalError: refusal })];
}
