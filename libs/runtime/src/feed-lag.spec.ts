import { createMetrics } from '@redgrid/http';
import { openToys, makeToy, person } from '@redgrid/testing';
import { drainSequence } from '@redgrid/database';
import { Consumer, localFeed, type FactHandler } from '@redgrid/events';
import { expect, it } from 'vitest';
import { showFeedLag } from './feed-lag.ts';

it('shows how far a domain is behind the facts of another', async () => {
  const [owner, user] = [await openToys(), await openToys()];
  const number = async () => {
    await drainSequence(owner.database);
  };
  const taken: number[] = [];
  const handler: FactHandler = {
    wants: () => true,
    apply: async (_, { position }) => {
      taken.push(position);
    },
  };
  const options = { clock: () => new Date(), onError: () => undefined, onlyAsked: true };
  const consumer = new Consumer(
    user.database,
    localFeed('property', owner.database, number),
    [handler],
    options,
  );
  const later = () => new Date(Date.now() + 10_000);
  const metrics = createMetrics();
  showFeedLag([{ name: 'grid', lags: async () => [await consumer.lag(later())] }], metrics);
  const line = async (name: string) =>
    Number(/source="property"\} (\S+)/.exec(await metrics.registry.getSingleMetricAsString(name))?.[1]);

  for (let toy = 0; toy < 3; toy += 1) await makeToy(owner.database, person('ann'), { name: `toy ${toy}` });
  await number();
  expect(await line('redgrid_feed_lag_positions')).toBe(3);
  expect(await line('redgrid_feed_lag_seconds')).toBeGreaterThanOrEqual(10);
  await consumer.settled();
  expect(taken).toEqual([1, 2, 3]);
  expect(await line('redgrid_feed_lag_positions')).toBe(0);
  expect(await line('redgrid_feed_lag_seconds')).toBe(0);
  await consumer.stop();
  await owner.close();
  await user.close();
});
