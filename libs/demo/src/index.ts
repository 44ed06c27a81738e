export type * from './county.ts';
export { appealTexts, type AppealTexts } from './appeals.ts';
export { syntheticIdNumber, syntheticName, syntheticPhone } from './synthetic.ts';
export { creditNotes } from './credit.ts';
export { demoCounty } from './demo-county.ts';
