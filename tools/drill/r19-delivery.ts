import { deliver, type DeliveryCounts, type DeliveryPlan } from './delivery.ts';
import type { Row } from './row.ts';
import { ENGINES, placesOn } from './servers.ts';

const ZERO = ['doubled', 'lost', 'invented', 'inverted', 'gaps', 'differing'] as const;
const clean = (counts: DeliveryCounts): boolean =>
  ZERO.every((name) => counts[name] === 0) && counts.delivered === counts.committed;

const AMOUNTS = {
  quick: { commands: 1000, kills: 5 },
  usual: { commands: 10_000, kills: 30 },
  long: { commands: 100_000, kills: 100 },
} as const;

/** R19 and R20: on MariaDB two processes number the facts, on Galera they sit on two nodes. */
export const deliveryRow: Row = {
  id: 'R19 R20',
  title: 'every fact once, in order, none invented; two sequencers where there may be two',
  engines: ENGINES,
  run: async ({ ground, seed, size }) => {
    const plan: DeliveryPlan = { ...AMOUNTS[size], seed };
    const counts = await deliver(await placesOn(ground, 'r19'), plan);
    return { passed: clean(counts), counts: { ...counts } };
  },
};

/** The same with a guard taken away: the row has to fail. */
const broken = (without: NonNullable<DeliveryPlan['without']>, seen: 'doubled' | 'invented'): Row => ({
  id: 'R36 R19',
  title: `the row notices: ${without} taken away`,
  engines: ['sqlite', 'mariadb'],
  without,
  run: async ({ ground, seed }) => {
    const places = await placesOn(ground, without.replaceAll('-', '_'));
    const counts = await deliver(places, { commands: 300, kills: 4, seed, without });
    return { passed: counts[seen] > 0, counts: { ...counts } };
  },
});

export const brokenDeliveryRows = [
  broken('cursor-in-transaction', 'doubled'),
  broken('facts-in-transaction', 'invented'),
];
