import { Role } from '@redgrid/access';
import { at, person, type TestSubgraph } from '@redgrid/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EvaluationContext } from '../context.ts';
import {
  city,
  COMPUTE,
  evaluator,
  owner,
  plan,
  PUBLISH,
  scoreAll,
  startEvaluation,
} from '../evaluation.fixture.ts';

const BOARD = `query ($subjectId: ID, $kind: ID, $unitId: ID, $first: Int, $after: String) {
  publications(subjectId: $subjectId, kind: $kind, unitId: $unitId, first: $first, after: $after) {
    nodes { entryId version state kind kindName subjectId period title lines { name label value } content
      reason noticeFrom noticeUntil objectionUntil versions { version content reason } }
    pageInfo { hasNextPage endCursor } totalCount { value }
  }
}`;
const OBJECT = `mutation ($id: ID!) { objectToEvaluation(evaluationId: $id, reason: "得分与事实不符") { evaluation { state } } }`;
const CLOSE = `mutation ($id: ID!, $reason: String) { closeEvaluation(evaluationId: $id, reason: $reason) { evaluation { state } } }`;
const WITHDRAW = `mutation ($id: ID!, $reason: String!) {
  withdrawPublication(entryId: $id, reason: $reason) { version publication { state reason lines { name } } }
}`;
const head = person('head', at(Role.CompanyHead, 'COMPANY', 'company'));

let subgraph: TestSubgraph<EvaluationContext>;
beforeEach(async () => {
  subgraph = await startEvaluation();
});
afterEach(() => subgraph.close());

async function published(variables: object = {}): Promise<string> {
  const id = await plan(subgraph, variables);
  await scoreAll(subgraph, id);
  await subgraph.as(evaluator).run(COMPUTE, { id });
  const { error } = await subgraph.as(city).run(PUBLISH, { id });
  if (error) throw new Error(JSON.stringify(error));
  return id;
}
const board = async (variables: Record<string, unknown> = {}) =>
  (await subgraph.stranger().run(BOARD, variables)).data.publications;

describe('SUP-27 published results', () => {
  it('hang on the public board from their publication on, with notice and objection days of the pack', async () => {
    const unpublished = await plan(subgraph, { projectId: 'p2' });
    const id = await published();
    expect((await board({ subjectId: unpublished })).nodes).toEqual([]);
    const { nodes, totalCount } = await board({ kind: 'EVALUATION_RESULT' });
    expect(totalCount.value).toBe(1);
    expect(nodes).toMatchObject([
      {
        version: 1,
        state: 'PUBLISHED',
        kindName: '评价结果公布',
        subjectId: id,
        period: '2026',
        reason: null,
        noticeFrom: '2026-09-01',
        noticeUntil: '2026-09-08',
        objectionUntil: '2026-09-16',
      },
    ]);
    const value = Object.fromEntries(
      nodes[0].lines.map((line: { name: string; value: string }) => [line.name, line.value]),
    );
    expect(value).toMatchObject({ projectId: 'p1', companyId: 'company', year: '2026', state: 'PUBLISHED' });
    expect(JSON.parse(nodes[0].content)).toMatchObject({ stars: 5, year: 2026 });
    expect(nodes[0].content).not.toMatch(/evidence|台账|account|person/);
  });

  it('are found by place, and by nothing outside it', async () => {
    await published();
    expect((await board({ unitId: 'co' })).nodes).toHaveLength(1);
    expect((await subgraph.stranger().run(BOARD, { unitId: 'nowhere' })).error?.code).toBe('NOT_FOUND');
    expect((await board({ kind: 'INSPECTION_RESULT' })).nodes).toEqual([]);
  });

  it('show how an objection was settled as a new version; what hung before stays to be read', async () => {
    const id = await published();
    expect((await subgraph.as(head).run(OBJECT, { id })).error).toBeUndefined();
    const phone = await subgraph.as(city).run(CLOSE, { id, reason: '已电话 13800000000 答复' });
    expect(phone.error).toMatchObject({ code: 'PUBLICATION_NOT_PUBLIC', field: 'reason' });
    await subgraph.as(city).run(CLOSE, { id, reason: '复核无误，维持原结果' });
    const [entry] = (await board({ subjectId: id })).nodes;
    expect(entry).toMatchObject({ version: 2, reason: '复核无误，维持原结果', objectionUntil: null });
    expect(JSON.parse(entry.content).state).toBe('FINAL');
    expect(
      entry.versions.map(({ version, content }: { version: number; content: string }) => [
        version,
        JSON.parse(content).state,
      ]),
    ).toEqual([
      [1, 'PUBLISHED'],
      [2, 'FINAL'],
    ]);
  });

  it('take objections until the last day of the window, and none after', async () => {
    const id = await published();
    subgraph.clock.set('2026-09-16T15:59:00.000Z');
    expect((await subgraph.as(head).run(OBJECT, { id })).error).toBeUndefined();
    const late = await published({ projectId: 'p1', year: 2025 });
    subgraph.clock.set('2026-10-20T01:00:00.000Z');
    expect((await subgraph.as(head).run(OBJECT, { id: late })).error).toMatchObject({
      code: 'OBJECTION_WINDOW_CLOSED',
    });
  });

  it('are taken down by an organiser of the place with a reason, and say nothing from then on', async () => {
    const id = await published();
    const [{ entryId }] = (await board({ subjectId: id })).nodes;
    const far = person('far', at(Role.CityPropertyAuthority, 'CITY', 'elsewhere'));
    for (const who of [far, evaluator, owner])
      expect((await subgraph.as(who).run(WITHDRAW, { id: entryId, reason: 'x' })).error?.code).toBe(
        'FORBIDDEN',
      );
    expect((await subgraph.as(city).run(WITHDRAW, { id: entryId, reason: ' ' })).error?.code).toBe(
      'REASON_REQUIRED',
    );
    const { data } = await subgraph.as(city).run(WITHDRAW, { id: entryId, reason: '对象有误' });
    expect(data.withdrawPublication).toEqual({
      version: 2,
      publication: { state: 'WITHDRAWN', reason: '对象有误', lines: [] },
    });
    const [entry] = (await board({ subjectId: id })).nodes;
    expect([entry.content, entry.versions.map(({ content }: { content: unknown }) => content)]).toEqual([
      null,
      [null, null],
    ]);
    expect((await subgraph.as(city).run(WITHDRAW, { id: 'nothing', reason: 'x' })).error?.code).toBe(
      'NOT_FOUND',
    );
  });

  it('GW-02 cost the same statements however many hang', async () => {
    await published();
    const few = (await subgraph.stranger().run(BOARD, { first: 1 })).sql.length;
    await published({ projectId: 'p2' });
    const { sql, data } = await subgraph.stranger().run(BOARD, { first: 20 });
    expect([sql.length, data.publications.nodes.length]).toEqual([few, 2]);
  });
});

describe('SUP-27 what a published score rests on', () => {
  it('is read by those who organise and oversee at the place and by the evaluated body, by nobody else', async () => {
    const id = await published();
    const seen = async (who: typeof city) => {
      const { data } = await subgraph
        .as(who)
        .run(
          'query ($id: ID!) { evaluation(id: $id) { lines { evidence score } weakestLines { evidence } } }',
          { id },
        );
      const { lines, weakestLines } = data.evaluation as Record<string, { evidence: string | null }[]>;
      return [...(lines ?? []), ...(weakestLines ?? [])].some(({ evidence }) => evidence !== null);
    };
    const street = person('street', at(Role.Street, 'STREET', 's'));
    const committee = person('oc', at(Role.OwnersCommittee, 'COMPOUND', 'compound-p1'));
    for (const who of [city, evaluator, street, head, committee]) expect(await seen(who)).toBe(true);
    const rival = person('rival', at(Role.CompanyHead, 'COMPANY', 'rival'));
    const elsewhere = person('elsewhere', at(Role.Street, 'STREET', 's2'));
    const resident = person('resident', at(Role.Resident, 'COMMUNITY', 'c1'));
    for (const who of [owner, rival, elsewhere, resident]) expect(await seen(who)).toBe(false);
  });
});
