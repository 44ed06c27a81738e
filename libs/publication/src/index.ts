export { problemOf, type Board, type Content, type Field, type FieldType, type Kind } from './board.ts';
export { linesOf } from './lines.ts';
export { daysOf, noticeDays, type NoticeDays, type NoticePeriods } from './notice-days.ts';
export {
  publicationEntities,
  PublicationEntity,
  publicationMigrations,
  type PublicationState,
} from './publication.entity.ts';
export { correct, entryOn, publish, withdraw, type NewPublication, type Units } from './publish.ts';
export { BoardReader, type Line, type PublicationFilter } from './read.ts';
