export { insertRows, rowsWhere } from './bulk.ts';
export type { CellValue } from './cells.ts';
export { importDocument } from './document.ts';
export { importEntities, importMigrations, ImportSourceEntity } from './import-source.entity.ts';
export { IMPORT_KINDS, importKind, type ImportColumn, type ImportKind, type ImportStep } from './kinds.ts';
export { RowRefused, takeOneByOne, type OneByOne } from './one-by-one.ts';
export {
  answerRows,
  httpPort,
  IMPORT_HEADER,
  IMPORT_PATH,
  LARGEST_CHUNK,
  localPort,
  type ImportPort,
  type TakesRows,
} from './port.ts';
export { reasonOf, refuse, type RowRefusal } from './refusal.ts';
export { rowHasher } from './row-hash.ts';
export { headerOf, readRow, REASON_HEADER, type Header, type ReadRow, type RowValues } from './row.ts';
export { Seen } from './seen.ts';
export {
  keepSources,
  referred,
  sourcesOf,
  type KnownSource,
  type TakenSource,
  type Taking,
} from './sources.ts';
export {
  CHUNK_ROWS,
  runStage,
  type ImportStage,
  type RowOutcome,
  type StageCall,
  type StageResult,
  type StageRow,
} from './stage.ts';
