import { Role } from '@redgrid/access';
import { drift, FactEntity } from '@redgrid/database';
import { verifyDraw, type DrawRecord } from '@redgrid/draw';
import { DirectoryEntity, DirectoryPlaceEntity } from '@redgrid/events';
import { at, person, type TestSubgraph } from '@redgrid/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EvaluationContext } from '../context.ts';
import { city, owner, startEvaluation } from '../evaluation.fixture.ts';
import { InspectionEntity } from './inspection.entity.ts';

const PLAN = `mutation ($key: ID, $input: EvaluationInspectionInput!) {
  planInspection(key: $key, input: $input) { inspectionId commitment inspection { state companies inspectors toInspect } }
}`;
const DRAW = `mutation ($id: ID!, $number: String) {
  drawInspection(inspectionId: $id, publicNumber: $number) { inspection { state assignments { company { id } inspectors { id } finding } } }
}`;
const RECORD = `mutation ($input: EvaluationInspectionRecordInput!) {
  recordInspection(input: $input) { inspection { state inspected assignments { company { id } finding problems report } } }
}`;
const PUBLISH = `mutation ($id: ID!) { publishInspection(inspectionId: $id) { inspection { state } } }`;
const BOARD = `query ($id: ID!) { publications(subjectId: $id) { nodes { kind content } } }`;
const VERIFY = `query ($id: ID!) { verifyDraw(inspectionId: $id) { ok commitment difference expected record } }`;
const SEEN = `query ($id: ID!) { inspection(id: $id) { state commitment assignments { company { id } } } }`;

const district = person('district', at(Role.DistrictPropertyAuthority, 'COUNTY', 'co'));
const inspector = (id: string) => person(id, at(Role.Department, 'COUNTY', 'co'));
const companies = Array.from({ length: 20 }, (_, index) => `co-${String(index).padStart(2, '0')}`);
const people = ['wang', 'li', 'zhao', 'sun'];

let subgraph: TestSubgraph<EvaluationContext>;
beforeEach(async () => {
  subgraph = await startEvaluation();
  const entry = { state: 'ACTIVE', version: 1, name: '', attributes: {} };
  await subgraph.given(
    DirectoryEntity,
    ...companies.map((id) => ({ ...entry, id, kind: 'COMPANY' as const })),
    ...people.map((id) => ({ ...entry, id, kind: 'PERSON' as const })),
  );
  await subgraph.given(
    DirectoryPlaceEntity,
    ...companies.map((id) => ({
      id: `${id}:0`,
      directoryId: id,
      cityId: 'ci',
      countyId: 'co',
      companyId: id,
    })),
  );
});
afterEach(() => subgraph.close());

const input = (changes: object = {}) => ({
  unitId: 'co',
  title: '2026年下半年物业服务双随机抽查',
  inspectors: people.map((personId) => ({ personId })),
  inspectorsPerCompany: 2,
  ...changes,
});
async function planned(changes: object = {}): Promise<string> {
  const { data, error } = await subgraph.as(district).run(PLAN, { input: input(changes) });
  if (error) throw new Error(JSON.stringify(error));
  return data.planInspection.inspectionId as string;
}
interface Task {
  readonly company: { readonly id: string };
  readonly inspectors: readonly { readonly id: string }[];
}
async function drawn(id: string, number: string | null = null): Promise<Task[]> {
  const { data, error } = await subgraph.as(district).run(DRAW, { id, number });
  if (error) throw new Error(JSON.stringify(error));
  return data.drawInspection.inspection.assignments as Task[];
}
const found = (inspectionId: string, { company, inspectors }: Task, changes: object = {}) =>
  subgraph.as(inspector(inspectors[0]?.id ?? '')).run(RECORD, {
    input: { inspectionId, companyId: company.id, finding: 'NO_PROBLEM', ...changes },
  });
const code = async (who: typeof city, operation: string, variables: Record<string, unknown>) =>
  (await subgraph.as(who).run(operation, variables)).error?.code;

describe('SUP-16 planning a double-random inspection', () => {
  it('has the tables its entities say', async () => {
    expect(await drift(subgraph.running.database)).toEqual([]);
  });

  it('freezes the companies of the unit and the inspectors, and publishes what binds the draw, not who could be drawn', async () => {
    const { data } = await subgraph.as(district).run(PLAN, { key: 'p', input: input() });
    const { inspectionId: id, commitment, inspection } = data.planInspection;
    expect(inspection).toEqual({ state: 'ANNOUNCED', companies: 20, inspectors: 4, toInspect: 2 });
    const { nodes } = (await subgraph.stranger().run(BOARD, { id })).data.publications;
    expect(nodes.map(({ kind }: { kind: string }) => kind)).toEqual(['INSPECTION_ANNOUNCED']);
    expect(JSON.parse(nodes[0].content)).toMatchObject({
      commitment,
      companies: 20,
      inspectors: 4,
      drawn: 2,
    });
    expect(nodes[0].content).not.toMatch(/co-\d|wang|seed"/);
    const again = await subgraph.as(district).run(PLAN, { key: 'p', input: input() });
    expect(again.data.planInspection.commitment).toBe(commitment);
  });

  it('keeps the seed sealed until the draw', async () => {
    const id = await planned();
    const [row] = await subgraph.rows(InspectionEntity);
    const [{ seed }] = [
      await drawn(id).then(async () => (await subgraph.rows(InspectionEntity))[0]?.record as DrawRecord),
    ];
    expect(JSON.stringify(row)).not.toContain(seed);
  });

  it('is for the authority of the place', async () => {
    const elsewhere = person('x', at(Role.DistrictPropertyAuthority, 'COUNTY', 'co2'));
    for (const who of [elsewhere, inspector('wang'), owner])
      expect(await code(who, PLAN, { input: input() })).toBe('FORBIDDEN');
    expect(await code(city, PLAN, { input: input() })).toBeUndefined();
  });

  it.each<[string, object, string]>([
    ['a company nobody knows', { companyIds: ['nobody'] }, 'NOT_FOUND'],
    ['no company', { companyIds: [] }, 'BAD_USER_INPUT'],
    ['no inspector', { inspectors: [] }, 'BAD_USER_INPUT'],
    ['an inspector twice', { inspectors: [{ personId: 'li' }, { personId: 'li' }] }, 'BAD_USER_INPUT'],
    ['a person nobody has told of', { inspectors: [{ personId: 'li' }, { personId: 'x' }] }, 'NOT_YET_KNOWN'],
    ['more companies than there are', { companies: 21 }, 'INSPECTION_NOT_DRAWABLE'],
    ['more inspectors than there are', { inspectorsPerCompany: 5 }, 'INSPECTION_NOT_DRAWABLE'],
    ['a telephone number in its title', { title: '抽查 13800000000' }, 'PUBLICATION_NOT_PUBLIC'],
    ['no unit', { unitId: 'nowhere' }, 'NOT_FOUND'],
  ])('refuses %s', async (_, changes, expected) => {
    expect(await code(district, PLAN, { input: input(changes) })).toBe(expected);
  });

  it('refuses when links leave too few inspectors for one company, whichever is drawn', async () => {
    const linked = people.slice(0, 3).map((personId) => ({ personId, linkedCompanyIds: ['co-07'] }));
    const { error } = await subgraph
      .as(district)
      .run(PLAN, { input: input({ inspectors: [...linked, { personId: 'sun' }] }) });
    expect(error).toMatchObject({ code: 'INSPECTION_NOT_DRAWABLE' });
    expect(String(error?.problem)).toContain('co-07');
  });
});

describe('SUP-16 the draw', () => {
  it('never gives a company to an inspector with a link to it', async () => {
    const linkedCompanyIds = companies;
    const inspectors = [
      { personId: 'wang', linkedCompanyIds },
      ...people.slice(1).map((personId) => ({ personId })),
    ];
    const id = await planned({ inspectors, companies: 20 });
    const tasks = await drawn(id);
    expect(tasks.map(({ company }) => company.id).toSorted()).toEqual(companies);
    for (const task of tasks) expect(task.inspectors.map((each) => each.id)).not.toContain('wang');
  });

  it('leaves out, with its reason, what the unit drew a short while ago', async () => {
    const before = (await drawn(await planned({ companies: 15 }))).map(({ company }) => company.id);
    expect(await code(district, PLAN, { input: input({ companies: 6, restDays: 30 }) })).toBe(
      'INSPECTION_NOT_DRAWABLE',
    );
    const tasks = await drawn(await planned({ companies: 5, restDays: 30 }));
    for (const { company } of tasks) expect(before).not.toContain(company.id);
    const [, second] = (await subgraph.rows(InspectionEntity)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(second?.announcement.exclusions).toHaveLength(15);
    expect(second?.announcement.exclusions[0]).toMatchObject({ reason: 'DRAWN_RECENTLY', object: null });
  });

  it('wants the public number it announced, and happens once', async () => {
    const id = await planned({ publicSource: '双色球第2026130期' });
    expect(await code(district, DRAW, { id })).toBe('BAD_USER_INPUT');
    await drawn(id, '07112233');
    expect(await code(district, DRAW, { id, number: '07112233' })).toBe('ILLEGAL_TRANSITION');
    const without = await planned();
    expect(await code(district, DRAW, { id: without, number: '1' })).toBe('BAD_USER_INPUT');
  });

  it('is seen by those who organise and those it drew, and by no company before its time', async () => {
    const id = await planned({ companies: 1 });
    const [task] = await drawn(id);
    if (!task) throw new Error('nothing drawn');
    const chosen = task.inspectors[0]?.id ?? '';
    const companyHead = person('head', at(Role.CompanyHead, 'COMPANY', task.company.id));
    const seen = async (who: typeof city) => (await subgraph.as(who).run(SEEN, { id })).data.inspection;
    for (const who of [district, city, person(chosen)]) expect((await seen(who)).assignments).toHaveLength(1);
    for (const who of [companyHead, owner, person('nobody')]) expect(await seen(who)).toBeNull();
    expect((await subgraph.stranger().run(VERIFY, { id })).error?.code).toBe('NOT_FOUND');
    const facts = (await subgraph.rows(FactEntity)).map(({ data }) => JSON.stringify(data)).join();
    expect(facts).not.toContain(task.company.id);
  });
});

describe('SUP-16 results', () => {
  it('are recorded by the inspectors drawn for a company, once, and complete the inspection', async () => {
    const id = await planned({ companies: 2 });
    const [first, second] = await drawn(id);
    if (!first || !second) throw new Error('too few drawn');
    const other = people.find((each) => !first.inspectors.some(({ id: chosen }) => chosen === each)) ?? '';
    const stranger = { company: first.company, inspectors: [{ id: other }] };
    expect((await found(id, stranger)).error?.code).toBe('FORBIDDEN');
    expect((await found(id, { ...first, company: { id: 'nobody' } })).error?.code).toBe('NOT_FOUND');
    for (const wrong of [{ problems: 1 }, { finding: 'PROBLEMS' }, { finding: 'PROBLEMS', problems: -1 }])
      expect((await found(id, first, wrong)).error).toMatchObject({
        code: 'BAD_USER_INPUT',
        field: 'problems',
      });
    expect((await subgraph.as(district).run(PUBLISH, { id })).error?.code).toBe('ILLEGAL_TRANSITION');
    const one = await found(id, first, { finding: 'PROBLEMS', problems: 3, report: '消防通道占用' });
    expect(one.data.recordInspection.inspection).toMatchObject({ state: 'DRAWN', inspected: 1 });
    expect((await found(id, first)).error?.code).toBe('INSPECTION_RECORDED');
    expect((await found(id, second)).data.recordInspection.inspection).toMatchObject({
      state: 'INSPECTED',
      inspected: 2,
    });
  });

  it('are not recorded by somebody who works for the company', async () => {
    const id = await planned({ companies: 1 });
    const [task] = await drawn(id);
    if (!task) throw new Error('nothing drawn');
    const { id: chosen = '' } = task.inspectors[0] ?? {};
    const both = person(
      chosen,
      at(Role.Department, 'COUNTY', 'co'),
      at(Role.CompanyEmployee, 'COMPANY', task.company.id),
    );
    const companyId = task.company.id;
    expect(await code(both, RECORD, { input: { inspectionId: id, companyId, finding: 'NO_PROBLEM' } })).toBe(
      'EVALUATION_OWN_INTEREST',
    );
  });

  it('count both when two inspectors record at once', async () => {
    const id = await planned({ companies: 6 });
    const tasks = await drawn(id);
    const answers = await Promise.all(tasks.map((task) => found(id, task)));
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    const [row] = await subgraph.rows(InspectionEntity);
    expect([row?.state, row?.inspected]).toEqual(['INSPECTED', 6]);
  });

  it('are published with the record of the draw, which anybody repeats', async () => {
    const id = await planned({ companies: 3, publicSource: '双色球第2026130期' });
    const announced = (await subgraph.as(district).run(SEEN, { id })).data.inspection.commitment;
    const tasks = await drawn(id, '07112233');
    for (const [index, task] of tasks.entries())
      await found(id, task, index === 0 ? { finding: 'PROBLEMS', problems: 2, report: '内部说明' } : {});
    expect((await subgraph.as(district).run(PUBLISH, { id })).data.publishInspection.inspection.state).toBe(
      'PUBLISHED',
    );
    const { nodes } = (await subgraph.stranger().run(BOARD, { id })).data.publications;
    const content = JSON.parse(
      nodes.find(({ kind }: { kind: string }) => kind === 'INSPECTION_RESULT').content,
    );
    expect(content).toMatchObject({ inspected: 3, passed: 2, withProblems: 1, commitment: announced });
    expect(JSON.stringify(content)).not.toMatch(/内部说明|wang|li"|zhao|sun/);
    expect(verifyDraw(content.record)).toEqual({ ok: true });
    const { data } = await subgraph.stranger().run(VERIFY, { id });
    expect(data.verifyDraw).toMatchObject({ ok: true, commitment: announced, difference: null });
    expect(verifyDraw(JSON.parse(data.verifyDraw.record) as DrawRecord)).toEqual({ ok: true });
  });

  it('say where a record was changed behind the system', async () => {
    const id = await planned({ companies: 1 });
    const [task] = await drawn(id);
    if (task) await found(id, task);
    await subgraph.as(district).run(PUBLISH, { id });
    const [row] = await subgraph.rows(InspectionEntity);
    const record = structuredClone(row?.record) as unknown as { drawn: { object: string }[] };
    const [first] = record.drawn;
    if (first) first.object = companies.find((each) => each !== first.object) ?? '';
    await subgraph.running.database.transaction(async (db) => {
      await db.update(InspectionEntity, { id }, { record: record });
    });
    const { data } = await subgraph.stranger().run(VERIFY, { id });
    expect(data.verifyDraw).toMatchObject({
      ok: false,
      difference: 'drawn.0.object',
      expected: `"${task?.company.id}"`,
    });
  });

  it('GW-02 cost the same statements however many inspections a page has', async () => {
    const page =
      '{ inspections(first: 50) { nodes { title toInspect assignments { company { id } finding } } } }';
    await drawn(await planned());
    const few = (await subgraph.as(district).run(page)).sql.length;
    for (let round = 0; round < 4; round += 1) await drawn(await planned());
    const { sql, data } = await subgraph.as(district).run(page);
    expect([sql.length, data.inspections.nodes.length]).toEqual([few, 5]);
  });
});
