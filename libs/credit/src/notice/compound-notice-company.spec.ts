import { startTestSubgraph, type TestSubgraph } from '@redgrid/testing';
import type { GraphQLObjectType } from 'graphql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CompanyCreditGradeEntity } from '../company-credit/company-credit-grade.entity.ts';
import { credit, type CreditContext } from '../index.ts';

let subgraph: TestSubgraph<CreditContext>;
beforeEach(async () => {
  subgraph = await startTestSubgraph(credit);
  const grade = { id: 'g1', companyId: 'co1', grade: 'AA', score: 9_150, asOf: '2026-08-31' };
  await subgraph.given(CompanyCreditGradeEntity, { ...grade, version: 1, basis: [] });
});
afterEach(() => subgraph.close());

describe('CRED-05 PROP-17 the grade in the notice of a compound', () => {
  it('is told to anybody, and is null for a company that was never rated', async () => {
    const { data } = await subgraph
      .stranger()
      .entities('CompoundNoticeCompany', ['co1', 'co2'], 'creditGrade { grade score asOf }');
    expect(data).toEqual([
      { creditGrade: { grade: 'AA', score: 9_150, asOf: '2026-08-31' } },
      { creditGrade: null },
    ]);
  });

  it('does not open what the grade rests on', async () => {
    const { schema } = subgraph.running;
    const type = schema.getType('CompoundNoticeCreditGrade') as GraphQLObjectType;
    expect(Object.keys(type.getFields())).toEqual(['grade', 'score', 'asOf']);
    expect(
      (await subgraph.stranger().entities('Company', ['co1'], 'creditGrade { grade }')).error?.code,
    ).toBe('FORBIDDEN');
  });
});
