export { encodingOf, type CsvEncoding } from './csv-encoding.ts';
export { readCsv } from './csv-read.ts';
export { writeCsv } from './csv-write.ts';
export { defused, fused } from './defuse.ts';
export { openTable, writeTable, type OpenTable, type TableSource } from './open-table.ts';
export {
  ROWS_AT_ONCE,
  TABLE_LIMITS,
  TableError,
  type Cell,
  type TableFormat,
  type TableLimits,
  type TableProblem,
  type TableRow,
  type TableRows,
} from './table.ts';
export { readXlsx } from './xlsx-read.ts';
export { writeXlsx } from './xlsx-write.ts';
