import type { FactRecord } from '@redgrid/events';
import { startTestSubgraph, type TestSubgraph } from '@redgrid/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EvaluationContext } from '../context.ts';
import { evaluation } from '../evaluation.ts';
import { MetricFactEntity } from './metric-fact.entity.ts';

const fact = (position: number, type: string, data: object): FactRecord => ({
  position,
  id: `fact-${position}`,
  type,
  subject: 'subject',
  subjectVersion: position,
  place: {},
  data: { ...data },
  happenedAt: new Date('2026-02-01T00:00:00Z'),
  knownAt: new Date('2026-03-01T00:00:00Z'),
});

let subgraph: TestSubgraph<EvaluationContext>;
beforeEach(async () => {
  subgraph = await startTestSubgraph(evaluation);
});
afterEach(() => subgraph.close());

describe('SUP-01 facts of other domains', () => {
  it('become metrics once, with when they happened and since when they are known', async () => {
    const seated = { compoundId: 'c', members: 5, partyMembers: 3, termEndsOn: '2030-01-01', chair: 'x' };
    const facts = [
      fact(1, 'organisation.owners-committee.seated.v1', seated),
      fact(2, 'credit.company-grade.changed.v1', { companyId: 'k', grade: 'AA' }),
      fact(3, 'property.compound.changed.v1', { enclosure: 'OPEN' }),
      fact(4, 'property.fee.paid.v1', { compoundId: 'c' }),
      fact(5, 'credit.company-grade.changed.v1', { companyId: 'k' }),
    ];
    const read = (after: number) => Promise.resolve(facts.filter(({ position }) => position > after));
    subgraph.running.follow([{ name: 'property', read, positionOf: async () => null, head: async () => 5 }]);
    await subgraph.running.settled();
    const rows = await subgraph.rows(MetricFactEntity);
    expect(rows.map(({ factId, subjectId, value }) => [factId, subjectId, value])).toEqual(
      expect.arrayContaining([
        ['fact-1', 'c', { members: 5, partyMembers: 3, termEndsOn: '2030-01-01' }],
        ['fact-2', 'k', { grade: 'AA' }],
        ['fact-3', 'subject', { enclosure: 'OPEN' }],
      ]),
    );
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatchObject({ happenedAt: facts[0]?.happenedAt, knownAt: facts[0]?.knownAt });
  });
});
