import type { AnyBehaviour } from './behaviour.ts';
import { accounts } from './platform/accounts.ts';

/** Who lives in the simulated county; of two at the same moment the earlier one comes first. */
export const behaviours: readonly AnyBehaviour[] = [accounts];
