export { auditHash, CHAIN_START } from './audit-chain.ts';
export {
  area,
  bigInteger,
  fen,
  flag,
  instant,
  int,
  json,
  key,
  localDay,
  longText,
  orNull,
  safeInteger,
  text,
} from './columns.ts';
export { asCall, chunksOf, command, hashOf } from './command.ts';
export { greatest, insertRow, updateRow } from './coalesced.ts';
export { commandBatch, type CommandBatch } from './command-batch.ts';
export { databaseConfig, type DatabaseConfig } from './config.ts';
export { Database, type DatabaseOptions } from './database.ts';
export { DatabaseSetupError, ensureDatabase } from './ensure-database.ts';
export { isDuplicate, isRetryable } from './errors.ts';
export {
  AuditEntity,
  AuditTargetEntity,
  FactEntity,
  FeedCursorEntity,
  IdempotencyEntity,
  kitEntities,
  SequenceEntity,
} from './kit.entities.ts';
export { OrderedIds, processIds, type IdSource } from './ids.ts';
export { kitMigrations } from './kit.migrations.ts';
export {
  LARGEST_PAGE,
  listPage,
  nestedPage,
  where,
  type Condition,
  type Connection,
  type Counted,
  type Linked,
  type ListSpec,
  type PageArguments,
  type TotalCount,
} from './list.ts';
export { rowLoader, rowsLoader, type RowLoader, type RowsLoader } from './loader.ts';
export { computedPage, type ComputedList } from './memory-page.ts';
export { appliedMigrations, drift, migrate, revert } from './migrate.ts';
export { column, optional, primary, Tables, type Migration } from './migration.ts';
export { forgetOldKeys, KEYS_KEPT_MS } from './old-keys.ts';
export { PersonalData } from './personal-data.ts';
export { positionOf, readPosition, type KnownPosition } from './position.ts';
export { RequestContext, type RequestOptions } from './request-context.ts';
export { type Link, type RowRule } from './scope-sql.ts';
export { Secrets } from './secrets.ts';
export { Shadow, type Comparison, type RowDifference } from './shadow.ts';
export { drainSequence, sequence } from './sequencer.ts';
export { setting, SettingError } from './setting.ts';
export { UnitOfWork, type Fact } from './unit-of-work.ts';
export { saveVersion } from './version.ts';
