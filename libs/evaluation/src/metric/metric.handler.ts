import type { UnitOfWork } from '@redgrid/database';
import type { FactHandler, FactRecord } from '@redgrid/events';
import { MetricFactEntity } from './metric-fact.entity.ts';
import { METRICS } from './metrics.ts';

const WANTED = new Set(Object.values(METRICS).flatMap(({ facts }) => facts));

/** Keeps what facts of other domains say about evaluated subjects; a fact is never changed, a later one stands beside it. */
export const metricHandler: FactHandler = {
  projection: { name: 'metric', version: 1, tables: [MetricFactEntity] },
  wants: ({ type }) => WANTED.has(type),
  apply: async ({ db }: UnitOfWork, fact: FactRecord) => {
    const rows = Object.entries(METRICS).flatMap(([metric, source]) => {
      const told = source.facts.includes(fact.type) ? source.take(fact) : null;
      return told ? [{ ...told, ...timesOf(fact), id: `${fact.id}:${metric}`, factId: fact.id, metric }] : [];
    });
    if (rows.length > 0) await db.insert(MetricFactEntity, rows);
  },
};

const timesOf = ({ happenedAt, knownAt }: FactRecord) => ({
  happenedAt: new Date(happenedAt),
  knownAt: new Date(knownAt),
});
