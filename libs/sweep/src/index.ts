export { LEASE_MS } from './claim.ts';
export { waitAfter } from './failure.ts';
export { SweepFailureEntity, sweepEntities, sweepMigrations } from './sweep-failure.entity.ts';
export {
  defineSweep,
  SWEEPER,
  SweepItemFailed,
  type Sweep,
  type SweepReport,
  type SweptRow,
} from './sweep.ts';
export { dueCount, runSweep, type SweepHost } from './sweeper.ts';
