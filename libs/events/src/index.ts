export { AwaitedNews, PATIENCE_MS } from './awaited-news.ts';
export { AttachedFileEntity } from './attached-file.entity.ts';
export {
  attachedFiles,
  attachFiles,
  hearOfFiles,
  type AttachedFiles,
  type FileOwner,
} from './attached-files.ts';
export { CheckpointWriter, readCheckpoints, type Checkpoint } from './checkpoint.ts';
export { Consumer, FeedStopped, type FactHandler, type FeedLag } from './consumer.ts';
export {
  directoryEntities,
  DirectoryEntity,
  directoryLoader,
  directoryMigrations,
  DirectoryPlaceEntity,
  directoryRules,
  placesOf,
  type DirectoryKind,
  type DirectoryPlace,
} from './directory.ts';
export {
  directoryChunkFact,
  directoryFact,
  MOST_NOTICES,
  noticesOf,
  type DirectoryNotice,
  type VersionedNotice,
} from './notice.ts';
export { ProjectionBehind, ProjectionBusy, type BuildProgress } from './build.ts';
export {
  projectionEntities,
  ProjectionEntity,
  projectionMigrations,
  ProjectionProgressEntity,
  type Projection,
} from './projection.ts';
export { Projections, type ProjectionVerdict } from './projections.ts';
export { directoryShare, snapshotOf, type DirectoryShare, type SnapshotPage } from './snapshot.ts';
export { directoryHandler, remember, rememberAll } from './remember.ts';
export { localFeed, type FactRecord, type FeedSource } from './feed.ts';
export {
  answerFeed,
  answerFeedPosition,
  FEED_HEADER,
  FEED_PATH,
  FEED_POSITION_PATH,
  httpFeed,
} from './http-feed.ts';
export { sharedEntity, type SharedEntity } from './shared-entity.ts';
export { verifyAudit, type AuditProblem, type AuditVerdict } from './verify-audit.ts';
export { Worker, type WorkerPace } from './worker.ts';
