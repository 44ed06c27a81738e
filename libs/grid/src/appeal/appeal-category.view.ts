import type { AppealCategoryRow } from './appeal-codes.ts';

/** What backs the GraphQL type. */
export type AppealCategoryView = AppealCategoryRow;
