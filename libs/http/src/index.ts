export { awaited, MOST_POSITIONS, positionsWanted } from './after.ts';
export { readBytes, readJson } from './body.ts';
export { costOf, type CostedOperation } from './cost.ts';
export { errorForLog } from './error-log.ts';
export { gracefully, type GracefulOptions } from './gracefully.ts';
export {
  asPublic,
  hardenedApollo,
  type HardenedApolloOptions,
  type HardenedOptions,
} from './hardened-apollo.ts';
export { headerOf, type HttpCall } from './http-call.ts';
export { limitsPlugin, type CallerContext, type LimitsPluginOptions } from './limits.plugin.ts';
export { limitsRule } from './limits.rule.ts';
export { CLIENT_LIMITS, SUBGRAPH_LIMITS, type Limits } from './limits.ts';
export { createLogger, type Logger, type LoggerOptions } from './logger.ts';
export { createMetrics, processMetrics, type Metrics } from './metrics.ts';
export { CallerLimits, DEFAULT_RATE_LIMITS, type RateLimits } from './rate-limit.ts';
export { requestIdOf } from './request-id.ts';
export { requestScope, withRequestScope, type Outcome, type RequestScope } from './request-scope.ts';
export { fromThisMachine, sendJson, type Route } from './routes.ts';
export type { ServableSubgraph, SubgraphCall } from './servable-subgraph.ts';
export { serveGraphQL, type RunningServer, type ServeOptions } from './serve-graphql.ts';
export {
  BUDGET_HEADER,
  PRINCIPAL_HEADER,
  serveSubgraph,
  type SubgraphServerOptions,
} from './serve-subgraph.ts';
export { serverSettings, type ServerSettings } from './settings.ts';
export { StartupError } from './startup-error.ts';
export { statusOf } from './status.ts';
export { startTracing, stopTracing } from './tracing.ts';
