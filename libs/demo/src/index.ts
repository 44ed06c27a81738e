export type * from './county.ts';
export { demoCounty } from './demo-county.ts';
