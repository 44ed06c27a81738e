import type { ConferenceKindRow } from './conference-codes.ts';

/** What backs the GraphQL type. */
export type ConferenceKindView = ConferenceKindRow;
