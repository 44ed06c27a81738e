export { CheckpointWriter, readCheckpoints, type Checkpoint } from './checkpoint.ts';
export { Consumer, FeedStopped, type FactHandler } from './consumer.ts';
export {
  directoryEntities,
  DirectoryEntity,
  directoryFact,
  directoryHandler,
  directoryLoader,
  directoryMigrations,
  DirectoryPlaceEntity,
  directoryRules,
  placesOf,
  remember,
  type DirectoryKind,
  type DirectoryNotice,
  type DirectoryPlace,
} from './directory.ts';
export { localFeed, type FactRecord, type FeedSource } from './feed.ts';
export { answerFeed, FEED_HEADER, FEED_PATH, httpFeed } from './http-feed.ts';
export { verifyAudit, type AuditProblem, type AuditVerdict } from './verify-audit.ts';
export { Worker, type WorkerPace } from './worker.ts';
