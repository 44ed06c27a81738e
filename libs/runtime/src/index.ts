export { subgraphAddress } from './addresses.ts';
export { dataFolder } from './data-folder.ts';
export { deploymentKeys, keysFolder, type Keys } from './keys.ts';
export { ownFolder } from './ownership.ts';
export { rowsRoute } from './rows-route.ts';
export { runMain } from './run-main.ts';
export { feedRoute, serveDomain } from './serve-domain.ts';
export { countSweep, sweepInterval } from './sweeping.ts';
export { startAll, type RunningDomains, type StartAllOptions } from './start-all.ts';
