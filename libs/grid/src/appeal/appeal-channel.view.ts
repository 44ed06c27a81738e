import type { AppealChannelRow } from './appeal-codes.ts';

/** What backs the GraphQL type. */
export type AppealChannelView = AppealChannelRow;
