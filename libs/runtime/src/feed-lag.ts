import type { FeedLag } from '@redgrid/events';
import { processMetrics, type Metrics } from '@redgrid/http';
import type { RunningSubgraph } from '@redgrid/subgraph';
import { Gauge } from 'prom-client';

type Follower = Pick<RunningSubgraph, 'name' | 'lags'>;

/**
 * Shows in /metrics how far each domain of this process is behind the others' facts, asked when somebody looks: positions, and
 * seconds since the first fact it has not applied. A domain that does not answer has no line.
 */
export function showFeedLag(followers: readonly Follower[], { registry }: Metrics = processMetrics()): void {
  const show = (name: string, help: string, figure: (lag: FeedLag) => number) =>
    new Gauge({
      name,
      help,
      labelNames: ['subgraph', 'source'],
      registers: [registry],
      async collect() {
        this.reset();
        for (const follower of followers)
          for (const lag of await follower.lags())
            this.set({ subgraph: follower.name, source: lag.source }, figure(lag));
      },
    });
  show(
    'redgrid_feed_lag_positions',
    'Facts of another domain that are not applied here yet.',
    ({ positions }) => positions,
  );
  show(
    'redgrid_feed_lag_seconds',
    'Age of the first fact of another domain that is not applied here yet.',
    ({ seconds }) => seconds,
  );
}
