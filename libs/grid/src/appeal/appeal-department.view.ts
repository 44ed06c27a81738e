import type { AppealDepartmentRow } from './appeal-codes.ts';

/** What backs the GraphQL type. */
export type AppealDepartmentView = AppealDepartmentRow;
