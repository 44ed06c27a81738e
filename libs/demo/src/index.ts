export type * from './county.ts';
export { appealTexts, type AppealTexts } from './appeals.ts';
export { demoCounty } from './demo-county.ts';
