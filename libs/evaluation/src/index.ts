export type { EvaluationContext } from './context.ts';
export { loadDemonstration } from './demonstration.ts';
export { evaluation } from './evaluation.ts';
export { METRICS } from './metric/metrics.ts';
