import { Role } from '@redgrid/access';
import { CaseHistoryEntity } from '@redgrid/case';
import { drift, FactEntity, migrate, revert } from '@redgrid/database';
import { PolicySelectionEntity } from '@redgrid/policy-store';
import { at, engine, person, type Answer, type TestClient, type TestSubgraph } from '@redgrid/testing';
import { tablesOf } from '@redgrid/subgraph';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GridContext } from '../context.ts';
import { startCounty } from '../county.fixture.ts';
import { GridCompoundEntity } from '../grid/grid-compound.entity.ts';
import { grid } from '../index.ts';
import { AppealEntity } from './appeal.entity.ts';

const RECEIPT = '{ appealId state level version dueAt }';
const STEPS = {
  classify: `mutation ($key: ID, $appealId: ID!, $version: Int, $categoryCode: ID = "NOISE", $weight: ID, $note: String) {
    receipt: classifyAppeal(key: $key, input: { appealId: $appealId, version: $version, categoryCode: $categoryCode, weight: $weight, note: $note }) ${RECEIPT} }`,
  assign: `mutation ($key: ID, $appealId: ID!, $version: Int, $assigneeId: ID, $toDepartment: Boolean) {
    receipt: assignAppeal(key: $key, input: { appealId: $appealId, version: $version, assigneeId: $assigneeId, toDepartment: $toDepartment }) ${RECEIPT} }`,
  start: `mutation ($key: ID, $appealId: ID!, $version: Int, $note: String) {
    receipt: startAppeal(key: $key, appealId: $appealId, version: $version, note: $note) ${RECEIPT} }`,
  resolve: `mutation ($key: ID, $appealId: ID!, $version: Int, $note: String! = "已清理通道") {
    receipt: resolveAppeal(key: $key, appealId: $appealId, version: $version, result: $note) ${RECEIPT} }`,
  confirm: `mutation ($key: ID, $appealId: ID!, $version: Int, $satisfied: Boolean! = true, $rating: Int = 5) {
    receipt: confirmAppeal(key: $key, input: { appealId: $appealId, version: $version, satisfied: $satisfied, rating: $rating }) ${RECEIPT} }`,
  close: `mutation ($key: ID, $appealId: ID!, $version: Int) {
    receipt: closeAppeal(key: $key, appealId: $appealId, version: $version) ${RECEIPT} }`,
  reopen: `mutation ($key: ID, $appealId: ID!, $version: Int, $note: String! = "又堵上了") {
    receipt: reopenAppeal(key: $key, appealId: $appealId, version: $version, reason: $note) ${RECEIPT} }`,
  reject: `mutation ($key: ID, $appealId: ID!, $version: Int, $note: String! = "不属于本小区") {
    receipt: rejectAppeal(key: $key, appealId: $appealId, version: $version, reason: $note) ${RECEIPT} }`,
  escalate: `mutation ($key: ID, $appealId: ID!, $version: Int, $note: String! = "需要街道协调", $level: ID) {
    receipt: escalateAppeal(key: $key, input: { appealId: $appealId, version: $version, reason: $note, level: $level }) ${RECEIPT} }`,
};
type Step = keyof typeof STEPS;
const WAY: readonly Step[] = ['classify', 'assign', 'start', 'resolve', 'confirm', 'close'];

let subgraph: TestSubgraph<GridContext>;
const li = () => subgraph.as(person('li', at(Role.Owner, 'COMPOUND', 'plum')));
const head = () => subgraph.role(Role.GridHead, 'GRID', 'g1');
const community = (id = 'here') => subgraph.role(Role.CommunityParty, 'COMMUNITY', id);
const street = () => subgraph.role(Role.Street, 'STREET', 'street');
const department = (county = 'county', code?: string) =>
  subgraph.as(person(`officer-${county}-${code ?? ''}`, at(Role.Department, 'COUNTY', county, code)));
const police = (county = 'county') => department(county, 'PUBLIC_SECURITY');

const reported = async (change: object = {}): Promise<string> => {
  const input = { compoundId: 'plum', channel: 'PLATFORM', text: '楼上装修到半夜', ...change };
  const REPORT = 'mutation ($input: GridReportAppealInput!) { reportAppeal(input: $input) { appealId } }';
  return (await li().run(REPORT, { input })).data.reportAppeal.appealId;
};
const take = (client: TestClient, step: Step, appealId: string, variables: object = {}): Promise<Answer> =>
  client.run(STEPS[step], { appealId, ...variables });
/** Takes the usual steps up to and with one; the community confirms what the grid head has resolved. */
const brought = async (upTo: Step, id?: string): Promise<string> => {
  const appealId = id ?? (await reported());
  for (const step of WAY.slice(0, WAY.indexOf(upTo) + 1)) {
    const { error } = await take(step === 'confirm' ? community() : head(), step, appealId);
    if (error) throw new Error(`${step}: ${error.code}`);
  }
  return appealId;
};
const read = async (id: string, fields: string, client: TestClient = street()) =>
  (await client.run(`{ appeal(id: "${id}") { ${fields} } }`)).data.appeal;
const hour = 60 * 60 * 1000;

beforeEach(async () => {
  subgraph = await startCounty();
  await subgraph.given(GridCompoundEntity, { gridId: 'g1', compoundId: 'plum', communityId: 'here' });
});
afterEach(() => subgraph.close());

describe('GRID-12 an appeal', () => {
  it('goes from report to closing, and its history says who moved it, when and why', async () => {
    const id = await brought('resolve');
    subgraph.clock.advance(hour);
    expect((await take(li(), 'confirm', id, { rating: 4 })).data.receipt).toMatchObject({
      state: 'FEEDBACK',
    });
    expect((await take(community(), 'close', id)).data.receipt).toMatchObject({
      state: 'CLOSED',
      version: 7,
    });
    const appeal = await read(
      id,
      'state satisfied rating inTime resolvedAt closedAt overdue history { ordinal from to transition note actorId at }',
    );
    expect(appeal).toMatchObject({
      ...{ state: 'CLOSED', satisfied: true, rating: 4, inTime: true, overdue: false },
      resolvedAt: '2026-09-01T01:00:00.000Z',
      closedAt: '2026-09-01T02:00:00.000Z',
    });
    expect(appeal.history).toMatchObject([
      { ordinal: 1, from: null, to: 'RECEIVED', actorId: 'account-li' },
      { ordinal: 2, from: 'RECEIVED', to: 'CLASSIFIED', transition: 'classify' },
      { ordinal: 3, from: 'CLASSIFIED', to: 'ASSIGNED', transition: 'assign' },
      { ordinal: 4, from: 'ASSIGNED', to: 'IN_PROGRESS', transition: 'start' },
      { ordinal: 5, from: 'IN_PROGRESS', to: 'RESOLVED', transition: 'resolve', note: '已清理通道' },
      { ordinal: 6, from: 'RESOLVED', to: 'FEEDBACK', at: '2026-09-01T02:00:00.000Z', actorId: 'account-li' },
      { ordinal: 7, from: 'FEEDBACK', to: 'CLOSED', transition: 'close' },
    ]);
  });

  it('is moved by those whose step it is at its place, and by nobody else', async () => {
    const id = await reported();
    const refusals = async (step: Step, clients: readonly TestClient[]) =>
      (await Promise.all(clients.map((client) => take(client, step, id)))).map(({ error }) => error?.code);
    expect(
      await refusals('classify', [li(), community('there'), subgraph.role(Role.GridHead, 'GRID', 'g2')]),
    ).toEqual(['FORBIDDEN', 'NOT_FOUND', 'NOT_FOUND']);
    await take(subgraph.role(Role.GridWorker, 'GRID', 'g1'), 'classify', id);
    expect(await refusals('assign', [subgraph.role(Role.GridWorker, 'GRID', 'g1'), li()])).toEqual([
      'FORBIDDEN',
      'FORBIDDEN',
    ]);
    await take(community(), 'assign', id);
    const hotline = subgraph.role(Role.HotlineCentre, 'COUNTY', 'county');
    expect(await refusals('start', [hotline, department(), subgraph.stranger()])).toEqual([
      'FORBIDDEN',
      'NOT_FOUND',
      'FORBIDDEN',
    ]);
    await take(head(), 'start', id);
    await take(head(), 'resolve', id);
    expect(
      await refusals('confirm', [head(), subgraph.as(person('wang', at(Role.Owner, 'COMPOUND', 'plum')))]),
    ).toEqual(['FORBIDDEN', 'NOT_FOUND']);
    expect((await take(hotline, 'confirm', id)).error).toBeUndefined();
  });

  it('is not confirmed by who resolved it, but by other eyes or the petitioner', async () => {
    const id = await brought('assign');
    for (const step of ['start', 'resolve'] as const) await take(community(), step, id);
    expect((await take(community(), 'confirm', id)).error?.code).toBe('FOUR_EYES_REQUIRED');
    expect((await take(li(), 'confirm', id, { satisfied: false, rating: 1 })).error).toBeUndefined();
    expect(await read(id, 'satisfied rating')).toEqual({ satisfied: false, rating: 1 });
  });

  it('refuses a step that is not possible, and names those that are', async () => {
    const id = await reported();
    expect((await take(head(), 'resolve', id)).error).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      state: 'RECEIVED',
      legal: ['classify', 'reject'],
    });
    expect(await read(id, 'nextSteps', head())).toEqual({ nextSteps: ['classify', 'reject'] });
    expect(await read(id, 'nextSteps', li())).toEqual({ nextSteps: [] });
    expect((await subgraph.rows(CaseHistoryEntity)).length).toBe(1);
  });

  it('is closed once, though two close it at the same time', async () => {
    const id = await brought('confirm');
    const answers = await Promise.all([take(head(), 'close', id), take(community(), 'close', id)]);
    const codes = answers.map(({ error }) => error?.code);
    expect(codes.filter((code) => code === undefined)).toHaveLength(1);
    expect(['ILLEGAL_TRANSITION', 'CONFLICT']).toContain(codes.find((code) => code !== undefined));
    const closings = (await subgraph.rows(CaseHistoryEntity)).filter(({ to }) => to === 'CLOSED');
    expect(closings).toHaveLength(1);
    const facts = (await subgraph.rows(FactEntity)).filter(({ type }) => type === 'grid.appeal.closed.v1');
    expect(facts).toHaveLength(1);
  });

  it('takes no step on a version that is no longer there', async () => {
    const id = await reported();
    expect((await take(head(), 'classify', id, { version: 1 })).data.receipt.version).toBe(2);
    expect((await take(head(), 'assign', id, { version: 1 })).error).toMatchObject({
      code: 'CONFLICT',
      currentVersion: 2,
    });
  });

  it('gives the same receipt to the same key, though the appeal has moved on', async () => {
    const id = await reported();
    const first = (await take(head(), 'classify', id, { key: 'k' })).data.receipt;
    await take(head(), 'assign', id);
    expect((await take(head(), 'classify', id, { key: 'k' })).data.receipt).toEqual(first);
  });

  it('is rejected, escalated, reopened and resolved only with words', async () => {
    const id = await reported();
    expect((await take(head(), 'reject', id, { note: ' ' })).error?.code).toBe('REASON_REQUIRED');
    expect((await take(head(), 'reject', id, { note: '字'.repeat(501) })).error?.code).toBe('BAD_USER_INPUT');
    const note = `不属于本小区'; DROP TABLE case_history; --🍣`;
    expect((await take(head(), 'reject', id, { note })).data.receipt.state).toBe('REJECTED');
    const { history, closedAt, overdue } = await read(id, 'closedAt overdue history { note }', li());
    expect(history.at(-1).note).toBe(note);
    expect({ closedAt, overdue }).toEqual({ closedAt: '2026-09-01T01:00:00.000Z', overdue: false });
    expect((await take(head(), 'classify', id)).error).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      legal: [],
    });
    const other = await brought('start');
    expect((await take(head(), 'resolve', other, { note: '' })).error?.code).toBe('REASON_REQUIRED');
    expect((await take(head(), 'escalate', other, { note: '' })).error?.code).toBe('REASON_REQUIRED');
  });

  it('is taken up again by the petitioner up to the thirtieth day, with a new time limit', async () => {
    const id = await brought('close');
    subgraph.clock.set('2026-10-01T01:00:00.000Z');
    const { data } = await take(li(), 'reopen', id);
    expect(data.receipt).toMatchObject({ state: 'REOPENED', dueAt: '2026-10-08T10:00:00.000Z' });
    expect(await read(id, 'resolvedAt inTime satisfied closedAt')).toEqual({
      ...{ resolvedAt: null, inTime: null, satisfied: null, closedAt: null },
    });
    const late = await brought('close');
    subgraph.clock.set('2026-11-01T01:00:00.000Z');
    expect((await take(li(), 'reopen', late)).error).toMatchObject({
      code: 'APPEAL_REOPEN_TOO_LATE',
      checks: [{ rule: 'APPEAL_REOPEN_DAYS', required: '≤ 2026-10-31', actual: '2026-11-01', passed: false }],
    });
  });

  it('refuses a rating that is none', async () => {
    const id = await brought('resolve');
    for (const rating of [0, 6])
      expect((await take(li(), 'confirm', id, { rating })).error?.code).toBe('BAD_USER_INPUT');
  });
});

describe('GRID-11 the routing of an appeal', () => {
  it('follows the category, and a department sees it when it is dispatched there', async () => {
    const id = await reported({ categoryCode: 'PARKING' });
    await take(head(), 'classify', id, { categoryCode: 'FIRE_LANE' });
    expect(await read(id, 'category { code lead { code name level } joint { code } }')).toMatchObject({
      category: {
        code: 'FIRE_LANE',
        lead: { code: 'PUBLIC_SECURITY', name: '区公安分局', level: 'DISTRICT' },
      },
    });
    expect(await read(id, 'state', police())).toBeNull();
    await take(street(), 'assign', id, { toDepartment: true, assigneeId: 'officer' });
    expect(await read(id, 'atDepartment department { code } assignee { id }', police())).toEqual({
      ...{ atDepartment: true, department: { code: 'PUBLIC_SECURITY' } },
      assignee: { id: 'officer' },
    });
    expect(await read(id, 'state', police('county2'))).toBeNull();
    for (const step of ['start', 'resolve'] as const)
      expect((await take(police(), step, id)).error).toBeUndefined();
  });

  it('lists channels and categories, and suggests categories for a text', async () => {
    const { data } = await li().run(
      '{ appealChannels { code } appealCategories { code } few: appealCategories(text: "消防通道被堵") { code } }',
    );
    expect([data.appealChannels.length, data.appealCategories.length]).toEqual([15, 43]);
    expect(data.few.map(({ code }: { code: string }) => code)).toEqual(['FIRE_LANE', 'FIRE_SAFETY']);
    expect((await subgraph.stranger().run('{ appealChannels { code } }')).error?.code).toBe('FORBIDDEN');
    expect((await take(head(), 'classify', await reported(), { categoryCode: 'toString' })).error?.code).toBe(
      'APPEAL_CATEGORY_UNKNOWN',
    );
  });
});

describe('GRID-13 the deadline of an appeal', () => {
  it('is counted in working time, by level and weight, from the report', async () => {
    subgraph.clock.set('2026-09-30T09:00:00.000Z');
    const id = await reported();
    expect(await read(id, 'deadline { dueAt rule }')).toEqual({
      deadline: { dueAt: '2026-10-08T09:00:00.000Z', rule: 'LEVEL' },
    });
    subgraph.clock.set('2026-10-08T02:00:00.000Z');
    const { data } = await take(head(), 'classify', id, { weight: 'BIG' });
    expect(data.receipt).toMatchObject({ level: 'COMMUNITY', dueAt: '2026-10-10T09:00:00.000Z' });
    const other = await reported();
    expect((await take(head(), 'classify', other, { weight: 'HUGE' })).error).toMatchObject({
      code: 'BAD_USER_INPUT',
      known: ['SMALL', 'BIG', 'HARD'],
    });
    const urgent = await reported({ urgency: 'URGENT' });
    expect(await read(urgent, 'deadline { dueAt rule amount unit }')).toEqual({
      deadline: { dueAt: '2026-10-08T04:00:00.000Z', rule: 'URGENT', amount: 2, unit: 'WORKING_HOURS' },
    });
  });

  it('warns after four fifths, is overdue after its end, and stops with the result', async () => {
    const id = await brought('start');
    const marks = () => read(id, 'warning overdue inTime');
    subgraph.clock.set('2026-09-01T08:00:00.000Z');
    expect(await marks()).toEqual({ warning: false, overdue: false, inTime: null });
    subgraph.clock.set('2026-09-01T09:00:00.000Z');
    expect(await marks()).toEqual({ warning: true, overdue: false, inTime: null });
    subgraph.clock.set('2026-09-01T10:00:00.001Z');
    expect(await marks()).toEqual({ warning: true, overdue: true, inTime: null });
    await take(head(), 'resolve', id);
    expect(await marks()).toEqual({ warning: false, overdue: false, inTime: false });
    const facts = await subgraph.rows(FactEntity);
    expect(facts.find(({ type }) => type === 'grid.appeal.resolved.v1')?.data).toMatchObject({
      inTime: false,
    });
  });

  it('begins anew at the level it is passed to, which must be a higher one', async () => {
    const id = await brought('start');
    subgraph.clock.set('2026-09-02T01:00:00.000Z');
    expect((await take(head(), 'escalate', id)).data.receipt).toMatchObject({
      ...{ state: 'ESCALATED', level: 'COMMUNITY', dueAt: '2026-09-04T10:00:00.000Z' },
    });
    expect((await take(community(), 'assign', id)).data.receipt.state).toBe('ASSIGNED');
    expect((await take(community(), 'escalate', id, { level: 'GRID' })).error).toMatchObject({
      code: 'APPEAL_LEVEL_NOT_HIGHER',
      checks: [{ required: 'STREET | DISTRICT | CITY', actual: 'GRID', passed: false }],
    });
    await take(community(), 'escalate', id, { level: 'CITY' });
    await take(street(), 'assign', id);
    expect((await take(street(), 'escalate', id)).error?.code).toBe('APPEAL_LEVEL_NOT_HIGHER');
    expect(await read(id, 'level atDepartment', department('county', 'COMPREHENSIVE_ENFORCEMENT'))).toEqual({
      level: 'CITY',
      atDepartment: true,
    });
  });

  it('keeps the figures it opened with, though the unit has chosen others since', async () => {
    const id = await reported();
    const value = { GRID: 1, COMMUNITY: 1, STREET: 1, DISTRICT: 1, CITY: 1 };
    const limits = Object.fromEntries(
      Object.keys(value).map((level) => [level, { amount: 1, unit: 'WORKING_HOURS' }]),
    );
    const override = { value: limits, clause: '一', document: '某文件' };
    await subgraph.given(PolicySelectionEntity, {
      ...{ id: 'later', unitId: 'city', packId: 'taian-2023' },
      overrides: { 'appeal.timeLimits': override },
      effectiveFrom: new Date('2026-09-01T02:00:00.000Z'),
    });
    subgraph.clock.set('2026-09-01T03:00:00.000Z');
    expect((await take(head(), 'classify', id)).data.receipt.dueAt).toBe('2026-09-01T10:00:00.000Z');
    expect(await read(await reported(), 'deadline { dueAt }')).toEqual({
      deadline: { dueAt: '2026-09-01T04:00:00.000Z' },
    });
  });
});

describe('GRID-12 the list of appeals', () => {
  const list = async (filter: object = {}, page: object = {}, client: TestClient = street()) => {
    const answer = await client.run(
      `query ($filter: GridAppealFilterInput, $first: Int, $after: String) {
        appeals(filter: $filter, first: $first, after: $after) {
          nodes { id category { lead { name } } history { to } grid { id } compound { id } nextSteps deadline { dueAt } overdue }
          pageInfo { endCursor } totalCount { value }
        }
      }`,
      { filter, ...page },
    );
    return { ...answer, ids: answer.data?.appeals.nodes.map(({ id }: { id: string }) => id) };
  };

  it('is narrowed by unit, grid, compound, state, level, category and lateness', async () => {
    const old = await reported();
    subgraph.clock.advance(24 * hour);
    const fresh = await reported({ compoundId: 'orchid', categoryCode: 'NOISE' });
    const done = await brought('close');
    expect((await list()).ids).toHaveLength(3);
    expect((await list({ unitId: 'here' })).ids).toHaveLength(3);
    expect((await list({ unitId: 'there' })).ids).toEqual([]);
    expect((await list({ overdue: true })).ids).toEqual([old]);
    expect(new Set((await list({ overdue: false })).ids)).toEqual(new Set([fresh, done]));
    expect((await list({ compoundId: 'orchid' })).ids).toEqual([fresh]);
    expect((await list({ state: 'CLOSED', categoryCode: 'NOISE' })).ids).toEqual([done]);
    expect((await list({ level: 'CITY' })).ids).toEqual([]);
    expect((await list({ unitId: 'unheard' })).error?.code).toBe('NOT_YET_KNOWN');
    expect((await list({}, {}, subgraph.role(Role.Street, 'STREET', 'street2'))).ids).toEqual([]);
  });

  it('pages newest first, in as many statements for many appeals as for one', async () => {
    const ids: string[] = [];
    for (let index = 0; index < 4; index += 1) {
      ids.unshift(await reported());
      subgraph.clock.advance(1000);
    }
    const one = await list({}, { first: 1 });
    const all = await list({}, { first: 50 });
    expect(all.ids).toEqual(ids);
    expect(all.sql).toHaveLength(one.sql.length);
    expect(all.data.appeals.totalCount.value).toBe(4);
    const rest = await list({}, { first: 50, after: one.data.appeals.pageInfo.endCursor });
    expect(rest.ids).toEqual(ids.slice(1));
    expect((await list({}, { first: 101 })).error?.code).toBe('BAD_USER_INPUT');
  });

  it('takes its indexes back and makes them again', async () => {
    const { database } = subgraph.running;
    const { migrations } = tablesOf(grid);
    const undone: (string | null)[] = [];
    while (undone.at(-1) !== '2026-11-22-index-appeal-states')
      undone.push(await revert(database, migrations));
    expect(undone).toContain('2026-11-22-sweep-appeals');
    expect(undone).toContain('2026-11-22-tell-departments-apart');
    expect((await migrate(database, migrations)).toSorted()).toEqual(undone.toSorted());
    expect(await drift(database)).toEqual([]);
  });

  it.runIf(engine === 'sqlite')(
    'P05 finds one state of one place by an index, in the order of the list',
    async () => {
      const who = [
        street(),
        community(),
        subgraph.role(Role.DistrictPropertyAuthority, 'COUNTY', 'county'),
        police(),
      ];
      const scopes = ['street', 'community', 'county', 'department'];
      for (const [index, client] of who.entries()) {
        const { sql } = await list({ state: 'ASSIGNED' }, {}, client);
        const plan = await subgraph.running.database.reader.query<{ detail: string }[]>(
          `EXPLAIN QUERY PLAN ${sql.find((each) => each.includes('ORDER BY')) ?? ''}`,
        );
        expect(plan.map(({ detail }) => detail).join()).toContain(`ix_appeal_${scopes[index] ?? ''}_state`);
        expect(plan.map(({ detail }) => detail).join()).not.toContain('TEMP B-TREE');
      }
    },
  );

  it('follows a compound into the grid that covers it now', async () => {
    const open = await reported();
    const closed = await brought('close');
    const input = { communityId: 'here', code: 'G2', name: '第二网格' };
    const { data } = await community().run(
      'mutation ($input: GridRegistrationInput!) { registerGrid(input: $input) { gridId } }',
      { input },
    );
    const { gridId } = data.registerGrid;
    await subgraph.running.database.transaction((db) => db.delete(GridCompoundEntity, { gridId: 'g1' }));
    const cover = `mutation ($gridId: ID!) { assignCompoundsToGrid(gridId: $gridId, version: 1, compoundIds: ["plum"]) { version } }`;
    expect((await community().run(cover, { gridId })).error).toBeUndefined();
    const rows = await subgraph.rows(AppealEntity);
    expect(rows.find(({ id }) => id === open)?.gridId).toBe(gridId);
    expect(rows.find(({ id }) => id === closed)?.gridId).toBe('g1');
    expect((await list({ unitId: gridId })).ids).toEqual([open]);
  });
});
