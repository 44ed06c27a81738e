import { open } from '@redgrid/access';
import { asCall, command, drift, FactEntity, type UnitOfWork } from '@redgrid/database';
import { workCalendar } from '@redgrid/deadline';
import { buildSubgraph, type BaseContext, type Domain } from '@redgrid/subgraph';
import { startTestSubgraph, type TestSubgraph } from '@redgrid/testing';
import fc from 'fast-check';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  BoardReader,
  correct,
  daysOf,
  entryOn,
  linesOf,
  noticeDays,
  problemOf,
  publicationEntities,
  publicationMigrations,
  publish,
  withdraw,
  type Board,
  type Content,
} from './index.ts';

const board: Board = {
  domain: 'evaluation',
  kinds: {
    RESULT: {
      name: '评价结果',
      fields: {
        score: { label: '总分', type: 'TEXT' },
        stars: { label: '星级', type: 'NUMBER' },
        record: { label: '记录', type: 'JSON' },
      },
    },
  },
};
const domain: Domain = {
  name: 'evaluation',
  sdl: [],
  resolvers: {},
  shield: {},
  schema: buildSubgraph(
    [parse('type Query { none: String } type Notice @key(fields: "id") { id: ID! }')],
    {},
    { Notice: { id: open } },
  ),
  entities: publicationEntities,
  migrations: publicationMigrations,
  context: (request): BaseContext => ({ principal: request.principal, language: request.language, request }),
};
const calendar = workCalendar({
  workingHours: [{ from: '09:00', to: '18:00' }],
  firstDayCounts: false,
  endOnHolidayMovesToWorkingDay: true,
});
const periods = {
  notice: { amount: 7, unit: 'DAYS' },
  objection: { amount: 5, unit: 'WORKING_DAYS' },
  calendar,
} as const;
const units = { cityId: 'ci', countyId: 'co', streetId: null, communityId: null };
const content = (stars: number): Content => ({ score: '92.5', stars, record: { commitment: 'ab12' } });

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(domain, { now: '2026-09-25T01:00:00.000Z' });
});
afterAll(() => subgraph.close());

const act = <Result extends object>(work: (unit: UnitOfWork) => Promise<Result>) =>
  asCall(subgraph.request(), {}, () => command('act', null, work));
const hung = (subjectId: string, changes: object = {}) =>
  act((unit) =>
    publish(unit, board, {
      kind: 'RESULT',
      subjectId,
      period: '2026',
      title: '2026年度评价结果',
      content: content(4),
      units,
      periods,
      ...changes,
    }),
  );
const corrected = (entryId: string, reason = '计算有误') =>
  act((unit) => correct(unit, board, entryId, { content: content(3), reason, periods }));
const refusal = async (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error as { extensions: Record<string, unknown> }).extensions,
  );
const reader = () => new BoardReader(subgraph.request());

describe('SUP-27 the board', () => {
  it('has the tables its entities say', async () => {
    expect(await drift(subgraph.running.database)).toEqual([]);
  });

  it('CRED-05 counts notice in days and objections in working days, over holidays', async () => {
    const entry = await hung('days');
    // From Friday the 25th (Mid-Autumn) over the National Day; 10 October is a Saturday that is worked.
    expect(entry).toMatchObject({ noticeFrom: '2026-09-25', provisional: false });
    expect(entry.noticeUntil >= '2026-10-08').toBe(true);
    expect(entry.objectionUntil).toBe(noticeDays(subgraph.clock.now(), periods).objectionUntil);
    const late = noticeDays(new Date('2039-12-30T01:00:00.000Z'), periods);
    expect(late.provisional).toBe(true);
    expect(noticeDays(new Date('2026-09-07T01:00:00.000Z'), { ...periods, objection: null })).toEqual({
      noticeFrom: '2026-09-07',
      noticeUntil: '2026-09-14',
      objectionUntil: null,
      provisional: false,
    });
    const clause = { pack: 'p', document: 'd', number: '1', toBeConfirmed: false };
    expect(daysOf({ value: 5, unit: 'working days', clause })).toEqual({ amount: 5, unit: 'WORKING_DAYS' });
    expect(daysOf({ value: 5, unit: 'days', clause })).toEqual({ amount: 5, unit: 'DAYS' });
  });

  it('hangs one entry per subject and period; the next is a correction, and the old stays to be read', async () => {
    const { entryId } = await hung('p1');
    expect(await refusal(hung('p1'))).toMatchObject({ code: 'PUBLICATION_EXISTS' });
    await hung('p1', { period: '2025' });
    expect(await refusal(corrected(entryId, ' '))).toMatchObject({ code: 'REASON_REQUIRED' });
    expect(await refusal(corrected(entryId, '来电 13800000000'))).toMatchObject({
      code: 'PUBLICATION_NOT_PUBLIC',
      field: 'reason',
    });
    expect(await refusal(corrected('nothing'))).toMatchObject({ code: 'NOT_FOUND' });
    await corrected(entryId);
    const versions = await reader().versions.load(entryId);
    expect(
      versions.map(({ version, current, reason, content: { stars } }) => [version, current, reason, stars]),
    ).toEqual([
      [1, false, null, 4],
      [2, true, '计算有误', 3],
    ]);
    const [first] = versions;
    expect(first && (await reader().isReadable(first))).toBe(true);
    expect(
      (await entryOn(subgraph.request().unit, { kind: 'RESULT', subjectId: 'p1', period: '2026' }))?.version,
    ).toBe(2);
    expect((await reader().list({ subjectId: 'p1' })).nodes.map(({ period }) => period).toSorted()).toEqual([
      '2025',
      '2026',
    ]);
  });

  it('lets one of two corrections at once win', async () => {
    const { entryId } = await hung('race');
    const codes = (await Promise.all([corrected(entryId), corrected(entryId)].map(refusal))).map(
      (each) => each?.code ?? null,
    );
    const versions = await reader().versions.load(entryId);
    expect(versions.filter(({ current }) => current)).toHaveLength(1);
    expect(versions).toHaveLength(1 + codes.filter((code) => code === null).length);
  });

  it('withdraws with a reason; then nothing of it can be read or corrected', async () => {
    const { entryId, id } = await hung('p2');
    await act((unit) => withdraw(unit, board, entryId, '公示对象错误'));
    expect(await refusal(corrected(entryId))).toMatchObject({ code: 'PUBLICATION_WITHDRAWN' });
    const first = await reader().version(id);
    expect(first && (await reader().isReadable(first))).toBe(false);
    expect(await reader().entry(entryId)).toMatchObject({
      state: 'WITHDRAWN',
      reason: '公示对象错误',
      version: 2,
    });
  });

  it('is listed newest first, by kind, subject and place, page by page', async () => {
    for (const index of [1, 2, 3]) {
      subgraph.clock.advance(60_000);
      await hung(`list-${index}`, { units: { ...units, countyId: 'listed' } });
    }
    const within = { countyId: 'listed' };
    const first = await reader().list({ within, first: 2 });
    expect(first.nodes.map(({ subjectId }) => subjectId)).toEqual(['list-3', 'list-2']);
    const rest = await reader().list({ within, first: 2, after: first.pageInfo.endCursor });
    expect(rest.nodes.map(({ subjectId }) => subjectId)).toEqual(['list-1']);
    expect((await reader().list({ within: { countyId: 'nowhere' } })).nodes).toEqual([]);
    expect((await reader().list({ kind: 'OTHER' })).nodes).toEqual([]);
  });

  it('tells the other domains what hangs, not what it says', async () => {
    const { entryId, contentHash } = await hung('told');
    await corrected(entryId);
    await act((unit) => withdraw(unit, board, entryId, '撤回'));
    const facts = (await subgraph.rows(FactEntity)).filter(({ subject }) => subject === entryId);
    expect(facts.map(({ type, subjectVersion }) => `${type} ${subjectVersion}`).toSorted()).toEqual([
      'evaluation.publication.corrected.v1 2',
      'evaluation.publication.published.v1 1',
      'evaluation.publication.withdrawn.v1 3',
    ]);
    expect(facts.find(({ subjectVersion }) => subjectVersion === 1)?.data).toMatchObject({
      kind: 'RESULT',
      contentHash,
    });
  });
});

describe('SUP-27 what goes on the board', () => {
  const problem = (some: Content, title = '结果') => problemOf(board, 'RESULT', title, some);

  it('is what the kind declares, of its types, and nothing else', () => {
    expect(problem(content(4))).toBeNull();
    expect(problem({ ...content(4), score: null })).toBeNull();
    expect(problem({ ...content(4), extra: 'x' })).toBe('extra');
    expect(problem({ score: '1', stars: 4 })).toBe('record');
    expect(problem({ ...content(4), stars: '4' })).toBe('stars');
    expect(problem({ ...content(4), stars: 0.5 })).toBe('stars');
    expect(problem({ ...content(4), score: 'x'.repeat(201) })).toBe('score');
    expect(problem(content(4), '  ')).toBe('title');
    expect(problemOf(board, 'OTHER', '结果', {})).toBe('kind');
    expect(problem({ ...content(4), ['__proto__x']: 'x' })).toBe('__proto__x');
  });

  it('is no telephone or identity number, nor a field of a person, however deep', () => {
    expect(problem({ ...content(4), score: '联系人 13800000000' })).toBe('score');
    expect(problem({ ...content(4), score: '37040619900101123X' })).toBe('score');
    expect(problem(content(4), '经办 13800000000')).toBe('title');
    expect(problem({ ...content(4), record: { list: [{ personId: 'p' }] } })).toBe('record');
    expect(problem({ ...content(4), record: { list: ['13800000000'] } })).toBe('record');
    const hash = 'ab13800000000cd13800000000ab13800000000cd13800000000ab1380000000';
    expect(problem({ ...content(4), record: { commitment: hash } })).toBeNull();
  });

  it('is refused with the field when it is none of that', async () => {
    expect(await refusal(hung('bad', { content: { ...content(4), extra: 1 } }))).toMatchObject({
      code: 'PUBLICATION_NOT_PUBLIC',
      field: 'extra',
    });
  });

  it('finds a telephone number wherever it stands in a text', () => {
    const words = fc.string({ unit: fc.constantFrom('公', '示', ' ', '，', ':'), maxLength: 40 });
    const phone = fc.tuple(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 0, max: 999_999_999 }));
    fc.assert(
      fc.property(words, phone, words, (before, [second, rest], after) => {
        const number = `1${second}${String(rest).padStart(9, '0')}`;
        expect(problem({ ...content(4), score: `${before}${number}${after}` })).toBe('score');
      }),
    );
  });

  it('is shown field by field in the words of its kind, records left out', async () => {
    const entry = await hung('lines');
    expect(linesOf(board, entry)).toEqual([
      { name: 'score', label: '总分', value: '92.5' },
      { name: 'stars', label: '星级', value: '4' },
    ]);
  });
});
