import { Role } from '@redgrid/access';
import { CaseHistoryEntity } from '@redgrid/case';
import { FactEntity } from '@redgrid/database';
import { at, person, type TestClient, type TestSubgraph } from '@redgrid/testing';
import type { GraphQLObjectType } from 'graphql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GridContext } from '../context.ts';
import { startCounty } from '../county.fixture.ts';
import { grid } from '../index.ts';
import { GridCompoundEntity } from '../grid/grid-compound.entity.ts';
import { AppealEntity } from './appeal.entity.ts';
import { KeptFiguresEntity } from './kept-figures.entity.ts';

const REPORT = `mutation ($key: ID, $input: GridReportAppealInput!) {
  reportAppeal(key: $key, input: $input) {
    appealId trackingCode dueAt known
    appeal { id state level text reporter { id } channel { name } category { code lead { name } } urgency
      deadline { rule amount unit provisional clause { number } } history { from to transition note actorId } }
  }
}`;
const ownAppeal = { compoundId: 'plum', channel: 'PLATFORM', text: '三号楼前消防通道被堵死' };

let subgraph: TestSubgraph<GridContext>;
const li = () => subgraph.as(person('li', at(Role.Owner, 'COMPOUND', 'plum')));
const wang = () => subgraph.as(person('wang', at(Role.Resident, 'COMMUNITY', 'here')));
const worker = () => subgraph.role(Role.GridWorker, 'GRID', 'g1');
const hotline = () => subgraph.role(Role.HotlineCentre, 'COUNTY', 'county');
const report = (client: TestClient = li(), change: object = {}, key?: string) =>
  client.run(REPORT, { key, input: { ...ownAppeal, ...change } });

beforeEach(async () => {
  subgraph = await startCounty();
  await subgraph.given(GridCompoundEntity, { gridId: 'g1', compoundId: 'plum', communityId: 'here' });
});
afterEach(() => subgraph.close());

describe('GRID-10 an appeal', () => {
  it('is reported by an owner for themselves, with a deadline from the pack and a tracking code', async () => {
    const { data } = await report(li(), { categoryCode: 'FIRE_LANE' });
    expect(data.reportAppeal).toMatchObject({
      known: false,
      dueAt: '2026-09-01T06:00:00.000Z',
      trackingCode: expect.stringMatching(/^[0-9A-Z]{20}$/),
      appeal: {
        state: 'RECEIVED',
        level: 'GRID',
        text: ownAppeal.text,
        reporter: { id: 'li' },
        channel: { name: '智慧物业平台' },
        category: { code: 'FIRE_LANE', lead: { name: '区公安分局' } },
        urgency: 'NORMAL',
        deadline: { rule: 'CATEGORY', amount: 4, unit: 'WORKING_HOURS', provisional: false },
        history: [{ from: null, to: 'RECEIVED', transition: 'open', note: null, actorId: 'account-li' }],
      },
    });
  });

  it('is entered by grid, community, street and hotline for others or for nobody', async () => {
    const clients = [
      worker(),
      subgraph.role(Role.GridHead, 'GRID', 'g1'),
      subgraph.role(Role.CommunityWorker, 'COMMUNITY', 'here'),
      subgraph.role(Role.Street, 'STREET', 'street'),
      hotline(),
    ];
    for (const client of clients) {
      const { data } = await report(client, { channel: 'GRID_VISIT', reporterId: 'zhao' });
      expect(data.reportAppeal.appeal.reporter).toEqual({ id: 'zhao' });
    }
    const { data } = await report(worker(), { channel: 'MEETING' });
    expect(data.reportAppeal.appeal.reporter).toBeNull();
  });

  it('is not entered for others by owners, staff of other places or people without an office', async () => {
    const refused = [
      report(li(), { reporterId: 'wang' }),
      report(li(), { channel: 'HOTLINE_12345' }),
      report(li(), { externalSource: '12345', externalId: '1' }),
      report(subgraph.role(Role.GridWorker, 'GRID', 'g2')),
      report(subgraph.role(Role.HotlineCentre, 'COUNTY', 'county2')),
      report(subgraph.role(Role.CompanyHead, 'COMPANY', 'co1')),
      report(subgraph.role(Role.Admin, 'ROOT', '*')),
      report(subgraph.stranger()),
    ];
    for (const { error } of await Promise.all(refused)) expect(error?.code).toBe('FORBIDDEN');
    expect(await subgraph.rows(AppealEntity)).toEqual([]);
  });

  it('is refused with codes nobody knows, a compound not heard of and text that is none', async () => {
    const code = async (change: object, client = li()) => (await report(client, change)).error?.code;
    expect(await code({ channel: 'PIGEON' }, worker())).toBe('APPEAL_CHANNEL_UNKNOWN');
    expect(await code({ categoryCode: 'constructor' })).toBe('APPEAL_CATEGORY_UNKNOWN');
    expect(await code({ compoundId: 'unheard' })).toBe('NOT_YET_KNOWN');
    for (const text of ['', '  ', 'a', '长'.repeat(2001), 'ab\u0000', 'ab\ud800'])
      expect(await code({ text })).toBe('BAD_USER_INPUT');
    expect(await code({ externalSource: '12345' }, hotline())).toBe('BAD_USER_INPUT');
  });

  it('keeps hostile text as it was written', async () => {
    const text = `'; DROP TABLE appeal; -- <script>alert(1)</script> 🍣 𠮷 %_\\ "`;
    expect((await report(li(), { text })).data.reportAppeal.appeal.text).toBe(text);
  });

  it('is one appeal, though fifty requests bring it at the same time with one key', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => report(li(), {}, 'once')));
    const done = answers.filter(({ error }) => !error);
    expect(new Set(done.map(({ data }) => data.reportAppeal.appealId)).size).toBe(1);
    expect(answers.every(({ error }) => !error || error.code === 'IN_PROGRESS')).toBe(true);
    expect(await subgraph.rows(AppealEntity)).toHaveLength(1);
    expect(await subgraph.rows(CaseHistoryEntity)).toHaveLength(1);
    expect(await subgraph.rows(FactEntity)).toHaveLength(1);
  });

  it('is one appeal, though the source system sends it twice', async () => {
    const external = { channel: 'HOTLINE_12345', externalSource: '12345', externalId: 'ZZ-0001' };
    const first = (await report(hotline(), external)).data.reportAppeal;
    const again = (await report(hotline(), { ...external, text: '补充说明' })).data.reportAppeal;
    expect(again).toMatchObject({ appealId: first.appealId, known: true });
    expect(again.appeal.text).toBe(ownAppeal.text);
    expect((await report(hotline(), { ...external, externalSource: 'CITY' })).data.reportAppeal.known).toBe(
      false,
    );
    const elsewhere = subgraph.role(Role.HotlineCentre, 'COUNTY', 'county2');
    expect((await report(elsewhere, { ...external, compoundId: 'far' })).error?.code).toBe('FORBIDDEN');
    const both = { ...external, externalId: 'ZZ-0002' };
    const twice = await Promise.all([report(hotline(), both, 'a'), report(hotline(), both, 'b')]);
    const ids = twice.map(({ data, error }) => data?.reportAppeal?.appealId ?? error?.code);
    expect(new Set(ids.filter((id) => id !== 'CONFLICT')).size).toBe(1);
    expect(await subgraph.rows(AppealEntity)).toHaveLength(3);
  });

  it('keeps the figures it opened with, one copy for all that share them', async () => {
    await report();
    await report(wang());
    expect(await subgraph.rows(KeptFiguresEntity)).toHaveLength(1);
  });

  it('tells the other domains ids, codes and dates, and nothing of what was said or by whom', async () => {
    await report();
    const [fact] = await subgraph.rows(FactEntity);
    expect(fact).toMatchObject({
      type: 'grid.appeal.received.v1',
      place: { COMMUNITY: 'here', GRID: 'g1', COMPOUND: 'plum' },
      data: { level: 'GRID', urgency: 'NORMAL', categoryCode: null, channel: 'PLATFORM', inTime: null },
    });
    expect(JSON.stringify(fact)).not.toMatch(/消防通道|"li"/);
  });
});

describe('GRID-12 who reads an appeal', () => {
  const seen = async (client: TestClient, id: string) => [
    (await client.run(`{ appeal(id: "${id}") { text } }`)).data?.appeal?.text,
    (await client.run('{ appeals { nodes { text } } }')).data?.appeals?.nodes[0]?.text,
    (await client.entities('Appeal', [id], 'text')).data?.[0]?.text,
    (await client.entities('Compound', ['plum'], 'openAppeals { nodes { text } }')).data?.[0]?.openAppeals
      ?.nodes[0]?.text,
  ];
  const ALL = Array(4).fill(ownAppeal.text);
  const NONE = Array(4).fill(undefined);

  it('are its handlers and its petitioner, by every way; not its neighbours, and nobody elsewhere', async () => {
    const id = (await report()).data.reportAppeal.appealId;
    for (const client of [
      li(),
      worker(),
      hotline(),
      subgraph.role(Role.CommunityParty, 'COMMUNITY', 'here'),
      subgraph.role(Role.Street, 'STREET', 'street'),
      subgraph.role(Role.PoliticalLegal, 'CITY', 'city'),
    ])
      expect(await seen(client, id)).toEqual(ALL);
    for (const client of [
      wang(),
      subgraph.as(person('neighbour', at(Role.Owner, 'COMPOUND', 'plum'))),
      subgraph.as(person('resident', at(Role.Resident, 'COMMUNITY', 'here'))),
      subgraph.role(Role.CommunityParty, 'COMMUNITY', 'there'),
      subgraph.role(Role.GridWorker, 'GRID', 'g2'),
      subgraph.role(Role.Department, 'COUNTY', 'county'),
      subgraph.role(Role.Admin, 'ROOT', '*'),
      subgraph.role(Role.CompanyHead, 'COMPANY', 'co1'),
      subgraph.stranger(),
    ])
      expect(await seen(client, id)).toEqual(NONE);
  });

  it('anybody asks for its state with the tracking code, and learns nothing else', async () => {
    const { trackingCode } = (await report()).data.reportAppeal;
    const ask = (code: string) =>
      subgraph
        .stranger()
        .run('query ($code: ID!) { appealStatus(code: $code) { state reportedAt overdue closedAt } }', {
          code,
        });
    const written = trackingCode.toLowerCase().replace(/(.{5})(?=.)/g, '$1-');
    expect((await ask(written)).data.appealStatus).toEqual({
      state: 'RECEIVED',
      reportedAt: '2026-09-01T01:00:00.000Z',
      overdue: false,
      closedAt: null,
    });
    for (const code of ['', 'X', '0'.repeat(20), "' OR 1=1 --", '0'.repeat(5000)])
      expect((await ask(code)).data.appealStatus).toBeNull();
    const fields = (grid.schema.getType('AppealStatus') as GraphQLObjectType).getFields();
    expect(Object.keys(fields)).toEqual([
      'state',
      'reportedAt',
      'dueAt',
      'overdue',
      'resolvedAt',
      'closedAt',
    ]);
  });

  it('handlers and neighbours learn how many are open, others do not, in three statements for any page', async () => {
    await report();
    await report(wang());
    const count = async (client: TestClient) =>
      (await client.entities('Compound', ['plum'], 'openAppealCount')).data[0].openAppealCount;
    expect(await count(worker())).toBe(2);
    expect(await count(subgraph.role(Role.GridWorker, 'GRID', 'g2'))).toBeNull();
    expect(await count(subgraph.role(Role.CommunityWorker, 'COMMUNITY', 'here'))).toBe(2);
    expect(await count(li())).toBe(2);
    expect(await count(subgraph.role(Role.Owner, 'COMPOUND', 'orchid'))).toBeNull();
    expect(await count(subgraph.role(Role.CommunityWorker, 'COMMUNITY', 'there'))).toBeNull();
    const street = subgraph.role(Role.Street, 'STREET', 'street');
    const many = await street.entities('Compound', ['plum', 'orchid', 'bamboo', 'far'], 'openAppealCount');
    expect(many.data.map((compound: { openAppealCount: number }) => compound.openAppealCount)).toEqual([
      2,
      0,
      0,
      null,
    ]);
    expect(many.sql).toHaveLength(3);
  });
});
