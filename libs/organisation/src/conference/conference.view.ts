import type { ConveningEntity } from '@redgrid/convening';

/** What backs the GraphQL type. */
export type ConferenceView = ConveningEntity;
