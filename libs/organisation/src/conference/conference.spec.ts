import { Role } from '@redgrid/access';
import { drift, FactEntity } from '@redgrid/database';
import { PolicySelectionEntity } from '@redgrid/policy-store';
import type { Answer, TestClient } from '@redgrid/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clients, selection, startCounty, type Organisation } from '../county.fixture.ts';

const RECEIPT = '{ conferenceId version state checks { rule required actual passed clause { number } } }';
const CONVENE = `mutation ($key: ID, $input: OrganisationConferenceInput!) { receipt: conveneConference(key: $key, input: $input) ${RECEIPT} }`;
const RECORD = `mutation ($id: ID!, $version: Int!, $attendance: [OrganisationAttendanceInput!]!) {
  receipt: recordConferenceAttendance(id: $id, version: $version, attendance: $attendance) ${RECEIPT} }`;
const CLOSE = `mutation ($id: ID!, $version: Int!, $decisions: [OrganisationDecisionInput!]! = []) {
  receipt: closeConference(id: $id, version: $version, minutes: "研究共驻共建事项", decisions: $decisions) ${RECEIPT} }`;
const RESOLVE = `mutation ($id: ID!, $version: Int!, $result: String! = "已落实", $done: Boolean! = true) {
  receipt: resolveConferenceItem(id: $id, version: $version, result: $result, done: $done) { version state } }`;
const DUTIES = `query ($unitId: ID!, $from: LocalDate!, $to: LocalDate!, $kind: ID, $state: OrganisationDutyFilter, $first: Int, $after: String) {
  conferenceDuties(unitId: $unitId, from: $from, to: $to, kind: $kind, state: $state, first: $first, after: $after) {
    nodes { kind unit { id } from to owed done state clause { number } } pageInfo { hasNextPage endCursor } totalCount { value }
    fulfilment { due fulfilled }
  } }`;

let subgraph: Organisation;
let who: ReturnType<typeof clients>;
beforeEach(async () => {
  subgraph = await startCounty();
  who = clients(subgraph);
});
afterEach(() => subgraph.close());

const call = (change: object = {}) => ({
  ...{ unitId: 'c1', kind: 'COMMUNITY', scheduledFor: '2026-09-10T06:00:00.000Z', venue: '社区会议室' },
  topics: ['CO_BUILDING'],
  ...change,
});
const convene = (change: object = {}, client: TestClient = who.community): Promise<Answer> =>
  client.run(CONVENE, { input: call(change) });
const came = (...roles: string[]) => roles.map((memberRole) => ({ memberRole, presence: 'ATTENDED' }));
const ALL = came('RESIDENTS_COMMITTEE', 'OWNERS_COMMITTEE', 'COMPANY');
const decision = (dueOn = '2026-09-20') => ({ matter: '更换破损路灯', ownerRole: 'COMPANY', dueOn });
async function held(attendance: object[] = ALL): Promise<string> {
  const id = (await convene()).data.receipt.conferenceId;
  subgraph.clock.set('2026-09-10T09:00:00.000Z');
  const { error } = await who.community.run(RECORD, { id, version: 1, attendance });
  if (error) throw new Error(error.code);
  return id;
}
const duties = async (variables: object, client: TestClient = who.street) => {
  const { data, error } = await client.run(DUTIES, { from: '2026-07-01', to: '2026-09-30', ...variables });
  return error ?? data.conferenceDuties;
};

describe('ORG-05 a joint conference', () => {
  it('is called, held, closed with decisions, and its decisions are followed to the end', async () => {
    const id = await held([
      ...ALL.slice(1),
      { memberRole: 'RESIDENTS_COMMITTEE', presence: 'REPRESENTED', reason: '副主任代' },
    ]);
    const closed = await who.community.run(CLOSE, { id, version: 2, decisions: [decision()] });
    expect(closed.data.receipt).toMatchObject({
      ...{ state: 'CLOSED', version: 3 },
      checks: [{ rule: 'CONVENING_QUORUM', required: '> 1/2', actual: '3/3', passed: true }],
    });
    const { data } = await who.street.run(
      `{ conference(id: "${id}") { heldOn missingMembers minutes history { transition } attendance { memberRole presence reason }
         resolutions { nodes { id state overdue dueOn ownerRole } } } }`,
    );
    expect(data.conference).toMatchObject({
      ...{ heldOn: '2026-09-10', missingMembers: [], minutes: '研究共驻共建事项' },
      history: [{ transition: 'open' }, { transition: 'hold' }, { transition: 'close' }],
      resolutions: { nodes: [{ state: 'OPEN', overdue: false, dueOn: '2026-09-20', ownerRole: 'COMPANY' }] },
    });
    const [item] = data.conference.resolutions.nodes;
    expect((await who.community.run(RESOLVE, { id: item.id, version: 1, result: ' ' })).error?.code).toBe(
      'REASON_REQUIRED',
    );
    expect((await who.community.run(RESOLVE, { id: item.id, version: 1 })).data.receipt.state).toBe('DONE');
    expect((await subgraph.rows(FactEntity)).map(({ type }) => type)).toEqual([
      ...['convened', 'held', 'closed'].map((what) => `organisation.conference.${what}.v1`),
      ...['opened', 'settled'].map((what) => `organisation.conference-resolution.${what}.v1`),
    ]);
    expect(await drift(subgraph.running.database)).toEqual([]);
  });

  it('is refused without notice or with topics its pack does not allow, and a preview says so before', async () => {
    await subgraph.given(PolicySelectionEntity, selection('c1', 'taian-2023'));
    const input = call({ scheduledFor: '2026-09-02T06:00:00.000Z', topics: ['EMERGENCY'] });
    const preview = await who.community.run(
      'query ($input: OrganisationConferenceInput!) { previewConference(input: $input) { members checks { rule passed } } }',
      { input },
    );
    const checks = [
      { rule: 'CONVENING_TOPICS', passed: false },
      { rule: 'CONVENING_NOTICE_DAYS', passed: false },
    ];
    expect(preview.data.previewConference).toEqual({
      ...{
        checks,
        members: [
          'RESIDENTS_COMMITTEE',
          'OWNERS_COMMITTEE',
          'COMPANY',
          'RESIDENT_UNIT',
          'RESIDENT_REPRESENTATIVE',
        ],
      },
    });
    expect((await who.community.run(CONVENE, { input })).error).toMatchObject({
      code: 'CONVENING_NOT_POSSIBLE',
      checks,
    });
    const adHoc = { ...input, topics: ['DISPUTE'], adHoc: true };
    expect((await who.community.run(CONVENE, { input: adHoc })).error).toBeUndefined();
  });

  it('is called by the party organisation of its level or the one above, and by nobody else', async () => {
    expect((await convene({}, who.street)).error).toBeUndefined();
    expect((await convene({}, who.otherCommunity)).error?.code).toBe('FORBIDDEN');
    expect((await convene({}, who.owner)).error?.code).toBe('FORBIDDEN');
    expect((await convene({ unitId: 's1' })).error).toMatchObject({
      code: 'BAD_USER_INPUT',
      level: 'COMMUNITY',
    });
    expect((await convene({ unitId: 's1', kind: 'STREET' })).error?.code).toBe('FORBIDDEN');
    expect((await convene({ unitId: 's1', kind: 'STREET' }, who.street)).error).toBeUndefined();
  });

  it('is not closed without its quorum, but given up with a reason; who is absent says why', async () => {
    const id = (await convene()).data.receipt.conferenceId;
    const absent = { memberRole: 'COMPANY', presence: 'ABSENT' };
    subgraph.clock.set('2026-09-10T09:00:00.000Z');
    const early = await who.community.run(RECORD, { id, version: 1, attendance: [absent] });
    expect(early.error?.code).toBe('REASON_REQUIRED');
    await who.community.run(RECORD, {
      id,
      version: 1,
      attendance: [{ ...absent, reason: '出差' }, ...came('OWNERS_COMMITTEE')],
    });
    expect((await who.community.run(CLOSE, { id, version: 2 })).error).toMatchObject({
      code: 'CONVENING_NOT_QUORATE',
      checks: [{ actual: '1/3', evidence: 'absent: RESIDENTS_COMMITTEE, COMPANY' }],
    });
    const cancel = `mutation { cancelConference(id: "${id}", version: 2, reason: "到会人数不足") { state } }`;
    expect((await who.community.run(cancel)).data.cancelConference.state).toBe('CANCELLED');
  });

  it('keeps the figures it was called under, though the unit has chosen others since', async () => {
    const id = await held();
    await subgraph.given(PolicySelectionEntity, {
      ...selection('c1', 'taian-2023'),
      effectiveFrom: new Date('2026-09-10T00:00:00.000Z'),
    });
    expect((await who.community.run(CLOSE, { id, version: 2 })).data.receipt.checks[0].actual).toBe('3/3');
  });

  it('is seen by its area and by nobody else, alone, in lists and by reference', async () => {
    const id = await held();
    const list = '{ conferences { nodes { id } } }';
    expect((await who.street.run(list)).data.conferences.nodes).toEqual([{ id }]);
    for (const stranger of [who.otherCommunity, who.otherStreet]) {
      expect((await stranger.run(list)).data.conferences.nodes).toEqual([]);
      expect((await stranger.run(`{ conference(id: "${id}") { id } }`)).data.conference).toBeNull();
      expect((await stranger.entities('Conference', [id], 'venue')).data).toEqual([null]);
    }
    expect(
      (await who.street.run('{ conferences(unitId: "c2") { nodes { id } } }')).data.conferences.nodes,
    ).toEqual([]);
  });

  it('tells once that a decision is overdue, and lists it', async () => {
    const id = await held();
    await who.community.run(CLOSE, {
      id,
      version: 2,
      decisions: [decision('2026-09-20'), decision('2026-12-01')],
    });
    const overdue = async () =>
      (
        await who.street.run(
          '{ conferenceResolutions(unitId: "s1", overdue: true) { nodes { dueOn overdue } } }',
        )
      ).data.conferenceResolutions.nodes;
    subgraph.clock.set('2026-09-20T15:59:00.000Z');
    expect([await overdue(), (await subgraph.running.sweep())[0]?.done]).toEqual([[], 0]);
    subgraph.clock.set('2026-09-20T16:00:00.000Z');
    expect((await subgraph.running.sweep())[0]?.done).toBe(1);
    expect((await subgraph.running.sweep())[0]?.done).toBe(0);
    expect(await overdue()).toEqual([{ dueOn: '2026-09-20', overdue: true }]);
    const told = (await subgraph.rows(FactEntity)).filter(({ type }) => type.endsWith('overdue.v1'));
    expect(told).toMatchObject([{ data: { conferenceId: id, dueOn: '2026-09-20', ownerRole: 'COMPANY' } }]);
  });
});

describe('ORG-05 the calendar of conferences', () => {
  it('shows what each unit owes by its pack, without anybody creating it, and what was done', async () => {
    await who.community.run(CLOSE, { id: await held(), version: 2 });
    subgraph.clock.set('2026-09-25T00:00:00.000Z');
    const { nodes, fulfilment } = await duties({ unitId: 'c1' });
    expect(nodes).toMatchObject([
      {
        kind: 'COMMUNITY',
        from: '2026-07-01',
        to: '2026-07-31',
        state: 'OVERDUE',
        clause: { number: '表A.1 第6行, 表A.3' },
      },
      { kind: 'COMMUNITY', from: '2026-08-01', to: '2026-08-31', state: 'OVERDUE' },
      { kind: 'COMMUNITY', from: '2026-09-01', to: '2026-09-30', state: 'FULFILLED', owed: 1, done: 1 },
      {
        kind: 'THREE_PARTY',
        from: '2026-07-01',
        to: '2026-09-30',
        state: 'OPEN',
        clause: { number: '§4.3.2' },
      },
    ]);
    expect(fulfilment).toEqual({ due: 3, fulfilled: 1 });
    const late = await duties({ unitId: 's1', state: 'OVERDUE', kind: 'COMMUNITY' });
    expect(late.nodes.map(({ unit, to }: { unit: { id: string }; to: string }) => [unit.id, to])).toEqual([
      ['c1', '2026-07-31'],
      ['c2', '2026-07-31'],
      ['c1', '2026-08-31'],
      ['c2', '2026-08-31'],
    ]);
  });

  it('pages through a county in as many statements as for one page, and only for those who lead there', async () => {
    const all = await duties({ unitId: 's1', first: 100 });
    const first = await duties({ unitId: 's1', first: 3 });
    const rest = await duties({ unitId: 's1', first: 100, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...rest.nodes]).toEqual(all.nodes);
    expect(all.nodes).toHaveLength(all.totalCount.value);
    expect(
      (await duties({ unitId: 's2', first: 3, after: first.pageInfo.endCursor }, who.otherStreet)).code,
    ).toBe('INVALID_CURSOR');
    expect((await duties({ unitId: 's2' })).code).toBe('NOT_FOUND');
    expect((await duties({ unitId: 's1', to: '2027-09-30' })).code).toBe('BAD_USER_INPUT');
    expect((await duties({ unitId: 'c1' }, who.owner)).code).toBe('FORBIDDEN');
    const run = (client: TestClient, unitId: string) =>
      client.run(DUTIES, { unitId, from: '2026-07-01', to: '2026-09-30' });
    const [small, large] = [
      await run(who.community, 'c1'),
      await run(subgraph.role(Role.DistrictPropertyAuthority, 'COUNTY', 'co'), 'co'),
    ];
    expect(large.sql.length).toBeLessThanOrEqual(small.sql.length + 2);
  });

  it('asks nothing where no pack holds, and keeps a period as it began when another pack is chosen', async () => {
    await subgraph.given(PolicySelectionEntity, {
      ...selection('c1', 'taian-2023'),
      effectiveFrom: new Date('2026-08-14T16:00:00.000Z'),
    });
    const { nodes } = await duties({ unitId: 'c1', to: '2026-12-31', kind: 'COMMUNITY' });
    expect(nodes).toMatchObject([
      { from: '2026-07-01', to: '2026-07-31', clause: { number: '表A.1 第6行, 表A.3' } },
      { from: '2026-08-01', to: '2026-08-31', clause: { number: '表A.1 第6行, 表A.3' } },
      { from: '2026-09-01', to: '2026-09-30', clause: { number: '§7.5.2' } },
      { from: '2026-10-01', to: '2026-12-31', clause: { number: '§7.5.2' } },
    ]);
  });
});
