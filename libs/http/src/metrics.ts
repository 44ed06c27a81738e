import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** The figures of one process in Prometheus form. */
export interface Metrics {
  readonly registry: Registry;
  /** Seconds per request by operation kind (query, mutation, none) and outcome. */
  readonly requests: Histogram<'kind' | 'outcome'>;
  /** Operations being worked on. */
  readonly inFlight: Gauge;
  /** Rows that fell due, by sweep and outcome (done, failed). */
  readonly sweptRows: Counter<'sweep' | 'outcome'>;
}

/** A registry with the kit's figures and the runtime's own, event-loop lag among them. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    requests: new Histogram({
      name: 'redgrid_request_seconds',
      help: 'Duration of GraphQL requests by operation kind and outcome.',
      labelNames: ['kind', 'outcome'],
      buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 3, 10],
      registers: [registry],
    }),
    inFlight: new Gauge({
      name: 'redgrid_requests_in_flight',
      help: 'GraphQL requests being worked on.',
      registers: [registry],
    }),
    sweptRows: new Counter({
      name: 'redgrid_swept_rows_total',
      help: 'Rows whose deadline came, by sweep and outcome; failed ones are tried again.',
      labelNames: ['sweep', 'outcome'],
      registers: [registry],
    }),
  };
}

let shared: Metrics | undefined;

/** The metrics of this process, shared by every server in it. */
export function processMetrics(): Metrics {
  return (shared ??= createMetrics());
}
