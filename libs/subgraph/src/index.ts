export { buildSubgraph } from './build.ts';
export {
  defineDomain,
  DOMAINS,
  type BaseContext,
  type Domain,
  type DomainName,
  type DomainSpec,
  type ResolversFor,
} from './domain.ts';
export {
  startDomain,
  tablesOf,
  type CallOptions,
  type RunningSubgraph,
  type StartOptions,
} from './running.ts';
export { scalars } from './scalars.ts';
export { sharedSdl, sharedShield } from './shared.ts';
