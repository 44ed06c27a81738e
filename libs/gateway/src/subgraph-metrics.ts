import { Gauge, Histogram, type Registry } from 'prom-client';

/** What the gateway measures of its neighbours. */
export interface SubgraphMetrics {
  /** 0 closed, 1 half-open, 2 open. */
  readonly breaker: Gauge<'service'>;
  readonly inFlight: Gauge<'service'>;
  readonly fetches: Histogram<'service' | 'outcome'>;
}

const made = new WeakMap<Registry, SubgraphMetrics>();

/** The figures of one registry, shared by all data sources. */
export function subgraphMetrics(registry: Registry): SubgraphMetrics {
  const known = made.get(registry);
  if (known) return known;
  const registers = [registry];
  const metrics: SubgraphMetrics = {
    breaker: new Gauge({
      name: 'redgrid_subgraph_breaker',
      help: 'State of the circuit breaker: 0 closed, 1 half-open, 2 open.',
      labelNames: ['service'],
      registers,
    }),
    inFlight: new Gauge({
      name: 'redgrid_subgraph_in_flight',
      help: 'Fetches a subgraph is working on.',
      labelNames: ['service'],
      registers,
    }),
    fetches: new Histogram({
      name: 'redgrid_subgraph_fetch_seconds',
      help: 'Duration of fetches by subgraph and outcome (ok or error code).',
      labelNames: ['service', 'outcome'],
      buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 1, 3],
      registers,
    }),
  };
  made.set(registry, metrics);
  return metrics;
}
