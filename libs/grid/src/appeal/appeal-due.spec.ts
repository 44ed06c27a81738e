import { Role } from '@redgrid/access';
import { FactEntity } from '@redgrid/database';
import { at, engine, person, type TestSubgraph } from '@redgrid/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GridContext } from '../context.ts';
import { startCounty } from '../county.fixture.ts';
import { GridCompoundEntity } from '../grid/grid-compound.entity.ts';
import { AppealEntity } from './appeal.entity.ts';

let subgraph: TestSubgraph<GridContext>;
const street = () => subgraph.role(Role.Street, 'STREET', 'street');
const head = () => subgraph.role(Role.GridHead, 'GRID', 'g1');

const reported = async (change: object = {}): Promise<string> => {
  const input = { compoundId: 'plum', channel: 'PLATFORM', text: '消防通道被占', ...change };
  const { data } = await subgraph
    .as(person('li', at(Role.Owner, 'COMPOUND', 'plum')))
    .run('mutation ($input: GridReportAppealInput!) { reportAppeal(input: $input) { appealId } }', { input });
  return data.reportAppeal.appealId;
};
const act = async (field: string, id: string, more = '', client = head()) =>
  client.run(`mutation { receipt: ${field}(input: { appealId: "${id}"${more} }) { state } }`);
const brought = async (id: string) => {
  await act('classifyAppeal', id, ', categoryCode: "NOISE"');
  await act('assignAppeal', id);
  await head().run(`mutation { startAppeal(appealId: "${id}") { state } }`);
};
const read = async (id: string, fields: string) =>
  (await street().run(`{ appeal(id: "${id}") { ${fields} } }`)).data.appeal;
const told = async () =>
  (await subgraph.rows(FactEntity))
    .filter(({ type }) => /warned|overdue|escalated|closed/.test(type))
    .map(({ type, data }) => [type.split('.')[2], data.level]);
const swept = async (moment: string) => {
  subgraph.clock.set(moment);
  const [report] = await subgraph.running.sweep();
  return [report?.done, report?.failed];
};

beforeEach(async () => {
  subgraph = await startCounty();
  await subgraph.given(GridCompoundEntity, { gridId: 'g1', compoundId: 'plum', communityId: 'here' });
});
afterEach(() => subgraph.close());

describe('GRID-13 an appeal nobody settles in time', () => {
  it('is warned of, falls overdue and steps up by itself, level by level, in working time', async () => {
    const id = await reported();
    expect(await read(id, 'level deadline { warnAt dueAt }')).toEqual({
      level: 'GRID',
      deadline: { warnAt: '2026-09-01T08:24:00.000Z', dueAt: '2026-09-01T10:00:00.000Z' },
    });
    expect(await swept('2026-09-01T08:23:59.999Z')).toEqual([0, 0]);
    expect(await swept('2026-09-01T08:24:00.000Z')).toEqual([1, 0]);
    expect(await swept('2026-09-01T09:59:59.999Z')).toEqual([0, 0]);
    expect(await swept('2026-09-01T10:00:00.000Z')).toEqual([1, 0]);
    expect(await read(id, 'level state deadline { dueAt }')).toEqual({
      ...{ level: 'COMMUNITY', state: 'ESCALATED', deadline: { dueAt: '2026-09-04T10:00:00.000Z' } },
    });
    await swept('2026-09-04T10:00:00.000Z');
    expect(await told()).toEqual([
      ['warned', 'GRID'],
      ['overdue', 'GRID'],
      ['escalated', 'COMMUNITY'],
      ['overdue', 'COMMUNITY'],
      ['escalated', 'STREET'],
    ]);
    const { history } = await read(id, 'history { transition from to note actorId at }');
    expect(history).toMatchObject([
      { transition: 'open', to: 'RECEIVED' },
      { transition: 'warn', from: 'RECEIVED', to: 'RECEIVED', actorId: null },
      { transition: 'stepUp', from: 'RECEIVED', to: 'ESCALATED', note: '逾期自动上报上一级', actorId: null },
      { transition: 'stepUp', from: 'ESCALATED', to: 'ESCALATED', at: '2026-09-04T10:00:00.000Z' },
    ]);
    const [fact] = (await subgraph.rows(FactEntity)).filter(({ type }) => type.includes('escalated'));
    expect(fact?.data).toMatchObject({ cause: 'AUTO', fromLevel: 'GRID', level: 'COMMUNITY' });
  });

  it('runs out over a make-up weekend, when the Saturday is worked', async () => {
    subgraph.clock.set('2026-10-09T09:00:00.000Z');
    const id = await reported();
    expect(await read(id, 'deadline { dueAt }')).toEqual({ deadline: { dueAt: '2026-10-10T09:00:00.000Z' } });
    expect(await swept('2026-10-10T08:59:00.000Z')).toEqual([1, 0]);
    expect(await read(id, 'level')).toEqual({ level: 'GRID' });
    expect(await swept('2026-10-10T09:00:00.000Z')).toEqual([1, 0]);
    expect(await read(id, 'level')).toEqual({ level: 'COMMUNITY' });
  });

  it('may still be classified after it stepped up, and does not come down again by that', async () => {
    const id = await reported();
    await swept('2026-09-01T10:00:00.000Z');
    const { data } = await act('classifyAppeal', id, ', categoryCode: "NOISE", weight: "SMALL"', street());
    expect(data.receipt.state).toBe('CLASSIFIED');
    expect(await read(id, 'level')).toEqual({ level: 'COMMUNITY' });
  });

  it('stays overdue at the highest level, told once, and is on the list of what is overdue', async () => {
    const id = await reported();
    const months = ['2026-10', '2026-11', '2026-12', '2027-01', '2027-02', '2027-03', '2027-04'];
    for (const month of months) await swept(`${month}-20T04:00:00.000Z`);
    expect(await read(id, 'level overdue')).toEqual({ level: 'CITY', overdue: true });
    expect((await told()).filter(([what]) => what === 'overdue')).toEqual([
      ...['GRID', 'COMMUNITY', 'STREET', 'DISTRICT', 'CITY'].map((level) => ['overdue', level]),
    ]);
    const { data } = await street().run('{ appeals(filter: { overdue: true }) { nodes { id } } }');
    expect(data.appeals.nodes).toEqual([{ id }]);
  });

  it('asks for nothing once it is settled; silence of its reporter for the days of the pack closes it', async () => {
    const id = await reported();
    await brought(id);
    await head().run(`mutation { resolveAppeal(appealId: "${id}", result: "已清理") { state } }`);
    expect(await swept('2026-09-08T15:59:59.999Z')).toEqual([0, 0]);
    expect(await swept('2026-09-08T16:00:00.000Z')).toEqual([1, 0]);
    expect(await read(id, 'state closedAt satisfied')).toEqual({
      ...{ state: 'CLOSED', closedAt: '2026-09-08T16:00:00.000Z', satisfied: null },
    });
    expect(await swept('2027-09-08T16:00:00.000Z')).toEqual([0, 0]);
  });
});

describe('P05 what is overdue', () => {
  it('is found by an index in the order of the list, for every place, among thousands that are not', async () => {
    await reported();
    const [row] = await subgraph.rows(AppealEntity);
    if (!row) throw new Error('no appeal');
    const copies = Array.from({ length: 3000 }, (_, index) => ({
      ...row,
      id: `copy-${index}`,
      trackingCode: `copy-${index}`,
      departmentCountyId: 'county',
      departmentCode: 'HEALTH',
      reporterId: `reporter-${index}`,
      overdueFrom: new Date(index < 30 ? '2026-08-01T00:00:00.000Z' : '2026-12-01T00:00:00.000Z'),
    }));
    for (let from = 0; from < copies.length; from += 500)
      await subgraph.given(AppealEntity, ...copies.slice(from, from + 500));
    const { database } = subgraph.running;
    await database.writer.query(engine === 'sqlite' ? 'ANALYZE' : 'ANALYZE TABLE appeal');
    const readers = {
      street: street(),
      community: subgraph.role(Role.CommunityParty, 'COMMUNITY', 'here'),
      county: subgraph.role(Role.DistrictPropertyAuthority, 'COUNTY', 'county'),
      city: subgraph.role(Role.CityPropertyAuthority, 'CITY', 'city'),
      grid: head(),
      department: subgraph.as(person('health', at(Role.Department, 'COUNTY', 'county', 'HEALTH'))),
    };
    for (const [scope, client] of Object.entries(readers)) {
      const { data, sql } = await client.run(
        '{ appeals(filter: { overdue: true }, first: 10) { nodes { overdue } } }',
      );
      expect(data.appeals.nodes).toEqual(Array.from({ length: 10 }, () => ({ overdue: true })));
      expect(await planOf(sql.find((each) => each.includes('ORDER BY')) ?? '')).toMatchObject({
        index: `ix_appeal_${scope}_overdue`,
        sorts: false,
      });
    }
  });

  const PLACES: Record<string, string> = {
    gridId: 'g1',
    streetId: 'street',
    communityId: 'here',
    cityId: 'city',
  };

  /** Which index the branch of the place goes by, and whether it has to sort; the caller's own few reports are another branch. */
  async function planOf(sql: string): Promise<{ index: string | undefined; sorts: boolean }> {
    const { database } = subgraph.running;
    const bound = sql
      .replaceAll(/(\w+Id)(["`]) = \?/g, (_, column: string, quote: string) => {
        return `${column}${quote} = '${PLACES[column] ?? (column === 'reporterId' ? 'nobody' : 'county')}'`;
      })
      .replaceAll(/(departmentCode["`]) = \?/g, "$1 = 'HEALTH'")
      .replaceAll('?', "'2026-09-01 01:00:00.000'");
    if (engine === 'sqlite') {
      const rows = await database.reader.query<{ detail: string }[]>(`EXPLAIN QUERY PLAN ${bound}`);
      const [plan = ''] = rows
        .map(({ detail }) => detail)
        .join()
        .split('SCAN b0');
      return { index: /USING INDEX (\w+)/.exec(plan)?.[1], sorts: plan.includes('TEMP B-TREE') };
    }
    const rows = await database.reader.query<{ key: string | null; Extra: string | null }[]>(
      `EXPLAIN ${bound}`,
    );
    const used = rows.find(({ key }) => key?.startsWith('ix_appeal'));
    return { index: used?.key ?? undefined, sorts: (used?.Extra ?? '').includes('filesort') };
  }
});
