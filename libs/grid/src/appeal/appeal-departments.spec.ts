import { Role } from '@redgrid/access';
import { migrate, revert } from '@redgrid/database';
import { tablesOf } from '@redgrid/subgraph';
import { at, person, type TestClient, type TestSubgraph } from '@redgrid/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GridContext } from '../context.ts';
import { startCounty } from '../county.fixture.ts';
import { GridCompoundEntity } from '../grid/grid-compound.entity.ts';
import { grid } from '../index.ts';
import { AppealEntity } from './appeal.entity.ts';

let subgraph: TestSubgraph<GridContext>;
const street = () => subgraph.role(Role.Street, 'STREET', 'street');
const officer = (
  department: string | undefined,
  county = 'county',
  role: Role = Role.Department,
): TestClient =>
  subgraph.as(
    person(
      `${role.slice(0, 4)}-${(department ?? 'any').slice(0, 8)}-${county}`,
      at(role, 'COUNTY', county, department),
    ),
  );
const police = () => officer('PUBLIC_SECURITY');
const housing = () => officer('HOUSING_CONSTRUCTION');

const ASSIGN = `mutation ($id: ID!, $toDepartment: Boolean, $code: ID) {
  assignAppeal(input: { appealId: $id, toDepartment: $toDepartment, departmentCode: $code }) { state }
}`;
const START = 'mutation ($id: ID!) { startAppeal(appealId: $id) { state } }';
const RESOLVE = 'mutation ($id: ID!) { resolveAppeal(appealId: $id, result: "已处理") { state } }';

/** An appeal about a blocked fire lane, which the police lead, ready to be assigned. */
async function classified(): Promise<string> {
  const input = { compoundId: 'plum', channel: 'PLATFORM', text: '消防通道被占', categoryCode: 'FIRE_LANE' };
  const { data } = await street().run(
    'mutation ($input: GridReportAppealInput!) { reportAppeal(input: $input) { appealId } }',
    { input },
  );
  const id = data.reportAppeal.appealId as string;
  await street().run(
    'mutation ($id: ID!) { classifyAppeal(input: { appealId: $id, categoryCode: "FIRE_LANE" }) { state } }',
    { id },
  );
  return id;
}
const listed = async (client: TestClient) =>
  ((await client.run('{ appeals { nodes { id } } }')).data?.appeals.nodes ?? []).map(
    ({ id }: { id: string }) => id,
  );

beforeEach(async () => {
  subgraph = await startCounty();
  await subgraph.given(GridCompoundEntity, { gridId: 'g1', compoundId: 'plum', communityId: 'here' });
});
afterEach(() => subgraph.close());

describe('GRID-11 an appeal dispatched to a department', () => {
  it('XA05 is read in lists and alone by the officers of that department in its county, and by no other', async () => {
    const id = await classified();
    await street().run(ASSIGN, { id, toDepartment: true });
    const READ = 'query ($id: ID!) { appeal(id: $id) { id department { code name } } }';
    expect((await police().run(READ, { id })).data.appeal).toEqual({
      id,
      department: { code: 'PUBLIC_SECURITY', name: '区公安分局' },
    });
    expect(await listed(police())).toEqual([id]);
    const others = [
      housing(),
      officer('PUBLIC_SECURITY', 'county2'),
      officer(undefined),
      officer('POWER_UTILITY', 'county', Role.UtilityOperator),
      subgraph.as(person('root', at(Role.Department, 'ROOT', '*', 'PUBLIC_SECURITY'))),
    ];
    for (const other of others) {
      expect((await other.run(READ, { id })).data).toEqual({ appeal: null });
      expect((await other.entities('Appeal', [id], 'id text')).data).toEqual([null]);
      expect(await listed(other)).toEqual([]);
      expect((await other.run(START, { id })).error?.code).toBe('NOT_FOUND');
    }
    expect(
      (await officer('PUBLIC_SECURITY', 'county', Role.PoliceStation).run(START, { id })).error,
    ).toBeUndefined();
    expect((await police().run(RESOLVE, { id })).data.resolveAppeal.state).toBe('RESOLVED');
  });
  it('goes to the department that was named, if there is such a one, and leaves it when it is assigned elsewhere', async () => {
    const id = await classified();
    expect((await street().run(ASSIGN, { id, code: 'POST_OFFICE' })).error?.code).toBe(
      'APPEAL_DEPARTMENT_UNKNOWN',
    );
    await street().run(ASSIGN, { id, code: 'HOUSING_CONSTRUCTION' });
    expect([await listed(housing()), await listed(police())]).toEqual([[id], []]);
    await housing().run(
      'mutation ($id: ID!) { escalateAppeal(input: { appealId: $id, reason: "需公安处理" }) { state } }',
      { id },
    );
    await street().run(ASSIGN, { id, code: 'PUBLIC_SECURITY' });
    expect([await listed(housing()), await listed(police())]).toEqual([[], [id]]);
  });
  it('is not acted on through another role that reads it', async () => {
    const id = await classified();
    await street().run(ASSIGN, { id, toDepartment: true });
    const both = subgraph.as(
      person(
        'both',
        at(Role.PoliticalLegal, 'COUNTY', 'county'),
        at(Role.Department, 'COUNTY', 'county', 'HEALTH'),
      ),
    );
    expect(await listed(both)).toEqual([id]);
    expect((await both.run(START, { id })).error?.code).toBe('FORBIDDEN');
    expect(
      (await both.run('query ($id: ID!) { appeal(id: $id) { nextSteps } }', { id })).data.appeal.nextSteps,
    ).toEqual([]);
    expect(
      (await police().run('query ($id: ID!) { appeal(id: $id) { nextSteps } }', { id })).data.appeal
        .nextSteps,
    ).toEqual(expect.arrayContaining(['start']));
  });
  it('from before departments were told apart goes to who leads its category', async () => {
    const id = await classified();
    await street().run(ASSIGN, { id, toDepartment: true });
    const { database } = subgraph.running;
    const { migrations } = tablesOf(grid);
    const name = '2026-11-22-tell-departments-apart';
    expect(await revert(database, migrations)).toBe(name);
    expect(await migrate(database, migrations)).toEqual([name]);
    const [row] = await subgraph.rows(AppealEntity);
    expect(row).toMatchObject({ departmentCountyId: 'county', departmentCode: 'PUBLIC_SECURITY' });
    expect(await listed(police())).toEqual([id]);
  });
  it('names its department from a list everybody signed in may read', async () => {
    const { data } = await street().run('{ appealDepartments { code name level } }');
    expect(data.appealDepartments).toContainEqual({ code: 'HEALTH', name: '区卫健局', level: 'DISTRICT' });
    expect((await subgraph.stranger().run('{ appealDepartments { code } }')).error?.code).toBe('FORBIDDEN');
  });
});
