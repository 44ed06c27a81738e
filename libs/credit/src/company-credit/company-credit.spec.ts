import { Role } from '@redgrid/access';
import { drift, FactEntity } from '@redgrid/database';
import { DirectoryEntity, DirectoryPlaceEntity } from '@redgrid/events';
import { PolicySelectionEntity } from '@redgrid/policy-store';
import { at, person, startTestSubgraph, type TestSubgraph } from '@redgrid/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { credit, loadDemonstration, type CreditContext } from '../index.ts';
import { CompanyCreditFactEntity } from './company-credit-fact.entity.ts';
import { CompanyCreditGradeEntity } from './company-credit-grade.entity.ts';

const RECORD = `mutation ($key: ID, $input: CreditCompanyFactInput!) {
  recordCompanyCreditFact(key: $key, input: $input) {
    factId grade score previousGrade checks { rule passed } creditGrade { company { id } version }
  }
}`;
const REVERSE = `mutation ($key: ID, $factId: ID!, $reason: String!) {
  reverseCompanyCreditFact(key: $key, factId: $factId, reason: $reason) { factId grade score }
}`;
const GRADE = '{ creditGrade { grade score asOf version basis { rule passed clause { number } } } }';
const fact = { companyId: 'co1', kind: 'AWARD', happenedOn: '2026-08-20', source: '区住建局表彰〔2026〕3号' };

let subgraph: TestSubgraph<CreditContext>;
const county = () => subgraph.role(Role.DistrictPropertyAuthority, 'COUNTY', 'k1');
const street = () => subgraph.role(Role.Street, 'STREET', 's1');
const head = (company = 'co1') => subgraph.role(Role.CompanyHead, 'COMPANY', company);
const owner = () => subgraph.role(Role.Owner, 'HOUSE', 'h1');
const record = (change: object = {}, client = county()) =>
  client.run(RECORD, { input: { ...fact, ...change } });
const gradeOf = async (company = 'co1', client = owner()) =>
  (await client.entities('Company', [company], GRADE.slice(1, -1))).data[0].creditGrade;

const company = (id: string) => ({
  id,
  kind: 'COMPANY' as const,
  state: 'ACTIVE',
  name: id,
  version: 1,
  attributes: {},
});
const place = (directoryId: string, columns: object) => ({ id: `${directoryId}:0`, directoryId, ...columns });

beforeEach(async () => {
  subgraph = await startTestSubgraph(credit);
  const k1 = { cityId: 'c1', countyId: 'k1' };
  await subgraph.given(
    DirectoryEntity,
    ...['co1', 'co2', 'co3', 'far'].map(company),
    { ...company('p1'), kind: 'PROJECT' },
    { ...company('k1'), kind: 'UNIT' },
  );
  await subgraph.given(
    DirectoryPlaceEntity,
    ...['co1', 'co2', 'co3'].map((id) => place(id, { ...k1, companyId: id })),
    place('far', { cityId: 'c1', countyId: 'k2' }),
    place('p1', { ...k1, streetId: 's1', companyId: 'co1' }),
    place('k1', k1),
  );
  const selected = {
    unitId: 'c1',
    packId: 'taian-2023',
    overrides: {},
    effectiveFrom: new Date('2023-01-01'),
  };
  await subgraph.given(PolicySelectionEntity, { id: 'p', ...selected });
});
afterEach(() => subgraph.close());

describe('CRED-17 a credit fact', () => {
  it('is entered by the authority of the company and changes its grade at once, for everybody to read', async () => {
    expect(await gradeOf()).toBeNull();
    const { data } = await record({ kind: 'CONTRACT_PERFORMED' });
    expect(data.recordCompanyCreditFact).toMatchObject({ grade: 'AA', score: 8500, previousGrade: null });
    expect(data.recordCompanyCreditFact.creditGrade).toEqual({ company: { id: 'co1' }, version: 1 });
    expect(await gradeOf()).toMatchObject({ grade: 'AA', score: 8500, asOf: '2026-09-01', version: 1 });
    expect((await subgraph.stranger().entities('Company', ['co1'], GRADE.slice(1, -1))).error?.code).toBe(
      'FORBIDDEN',
    );
  });

  it('is entered by association and street where the company works, and by nobody else', async () => {
    const association = subgraph.role(Role.PropertyAssociation, 'COUNTY', 'k1');
    for (const client of [association, street()]) expect((await record({}, client)).error).toBeUndefined();
    const refused = [
      subgraph.role(Role.DistrictPropertyAuthority, 'COUNTY', 'k2'),
      subgraph.role(Role.Street, 'STREET', 's2'),
      head(),
      owner(),
      subgraph.role(Role.Admin, 'ROOT', '*'),
      subgraph.stranger(),
    ];
    for (const client of refused) expect((await record({}, client)).error?.code).toBe('FORBIDDEN');
    expect(await subgraph.rows(CompanyCreditFactEntity)).toHaveLength(2);
    expect((await record({ companyId: 'co2' }, street())).error?.code).toBe('FORBIDDEN');
  });

  it('is refused when its kind, day, company or text is not possible', async () => {
    const code = async (change: object) => (await record(change)).error?.code;
    expect(await code({ kind: 'constructor' })).toBe('CREDIT_FACT_KIND_UNKNOWN');
    expect(await code({ happenedOn: '2026-09-02' })).toBe('BAD_USER_INPUT');
    expect(await code({ source: ' ' })).toBe('BAD_USER_INPUT');
    expect(await code({ note: '\u0000' })).toBe('BAD_USER_INPUT');
    expect(await code({ companyId: 'nobody' })).toBe('NOT_YET_KNOWN');
    expect(await subgraph.rows(CompanyCreditGradeEntity)).toEqual([]);
  });

  it('keeps hostile text as it was written', async () => {
    const note = `'; DROP TABLE company_credit_fact; -- <b>🍣</b> %_\\`;
    await record({ note });
    const { data } = await county().entities('Company', ['co1'], 'creditFacts { nodes { note source } }');
    expect(data[0].creditFacts.nodes).toEqual([{ note, source: fact.source }]);
  });

  it('counts once however often it is sent with one key', async () => {
    const input = fact;
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => county().run(RECORD, { key: 'once', input })),
    );
    const ids = new Set(answers.flatMap(({ data }) => data?.recordCompanyCreditFact?.factId ?? []));
    expect(ids.size).toBe(1);
    expect(await subgraph.rows(CompanyCreditFactEntity)).toHaveLength(1);
    const other = await county().run(RECORD, { key: 'once', input: { ...input, kind: 'PUBLIC_BENEFIT' } });
    expect(other.error?.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('is never lost when several are entered at the same time', async () => {
    await record();
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) => county().run(RECORD, { key: `n${index}`, input: fact })),
    );
    const entered = answers.filter(({ error }) => !error).length;
    expect(entered).toBe(8);
    expect(await gradeOf()).toMatchObject({ score: 8000 + 9 * 300, grade: 'AAA', version: 9 });
  });

  it('tells the other domains the grade it led to, without texts', async () => {
    await record({ note: '内部说明' });
    const facts = (await subgraph.rows(FactEntity)).toSorted((a, b) => a.ordinal - b.ordinal);
    expect(facts.map(({ type }) => type)).toEqual([
      'credit.company-fact.recorded.v1',
      'credit.company-grade.changed.v1',
    ]);
    expect(facts[1]).toMatchObject({
      data: { companyId: 'co1', grade: 'A', score: 8300, previousGrade: null },
      place: { CITY: 'c1', COUNTY: 'k1', COMPANY: 'co1' },
    });
    expect(JSON.stringify(facts)).not.toContain('内部说明');
  });
});

describe('CRED-17 a wrong credit fact', () => {
  it('is taken back by another that names it, and stays to be read', async () => {
    const { factId } = (await record({ kind: 'SAFETY_ACCIDENT' })).data.recordCompanyCreditFact;
    expect(await gradeOf()).toMatchObject({ grade: 'B', score: 6000 });
    subgraph.clock.advance(1000);
    const { data } = await county().run(REVERSE, { factId, reason: '事故责任不在企业' });
    expect(data.reverseCompanyCreditFact).toMatchObject({ grade: 'A', score: 8000 });
    const facts = await county().entities(
      'Company',
      ['co1'],
      'creditFacts { nodes { points reason reverses { id } reversedBy { reason recordedBy { id } } } }',
    );
    expect(facts.data[0].creditFacts.nodes).toEqual([
      { points: 20, reason: '事故责任不在企业', reverses: { id: factId }, reversedBy: null },
      {
        points: -20,
        reason: null,
        reverses: null,
        reversedBy: {
          reason: '事故责任不在企业',
          recordedBy: { id: expect.any(String) },
        },
      },
    ]);
  });

  it('is taken back once, with a reason, by who may enter facts there', async () => {
    const { factId } = (await record()).data.recordCompanyCreditFact;
    const reverse = async (client = county(), id = factId, reason = 'r') =>
      (await client.run(REVERSE, { factId: id, reason })).error?.code;
    expect(await reverse(county(), factId, ' ')).toBe('REASON_REQUIRED');
    expect(await reverse(head())).toBe('FORBIDDEN');
    expect(await reverse(subgraph.role(Role.DistrictPropertyAuthority, 'COUNTY', 'k2'))).toBe('NOT_FOUND');
    expect(await reverse(subgraph.role(Role.Street, 'STREET', 's1'))).toBe('NOT_FOUND');
    const both = await Promise.all([reverse(), reverse()]);
    expect(both.toSorted()).toEqual(['CREDIT_FACT_REVERSED', undefined]);
    const reversal = (await subgraph.rows(CompanyCreditFactEntity)).find(({ reversesId }) => reversesId);
    expect(await reverse(county(), reversal?.id)).toBe('CREDIT_FACT_IS_REVERSAL');
  });
});

describe('CRED-17 the facts of a company', () => {
  const count = async (client: ReturnType<typeof county>, id = 'co1') => {
    const { data, error } = await client.entities('Company', [id], 'creditFacts { nodes { id kind } }');
    return error?.code ?? data[0].creditFacts.nodes.length;
  };
  it('are read by overseers of the place and the own head, each in scope', async () => {
    await record();
    await record({}, street());
    expect(await count(county())).toBe(2);
    expect(await count(street())).toBe(1);
    expect(await count(head())).toBe(2);
    expect(await count(head('co2'))).toBe(0);
    expect(await count(subgraph.role(Role.Street, 'STREET', 's2'))).toBe(0);
    expect(await count(subgraph.role(Role.DistrictPropertyAuthority, 'COUNTY', 'k2'))).toBe(0);
    expect(await count(owner())).toBe('FORBIDDEN');
    expect(await count(subgraph.role(Role.Admin, 'ROOT', '*'))).toBe('FORBIDDEN');
    // A head who also owns a house elsewhere gains nothing by it.
    const both = subgraph.as(
      person('x', at(Role.CompanyHead, 'COMPANY', 'co2'), at(Role.Owner, 'COUNTY', 'k1')),
    );
    expect(await count(both)).toBe(0);
  });
});

describe('CRED-17 a grade at another moment', () => {
  const AS_OF = `query ($date: LocalDate!, $knownAt: DateTime) {
    creditGradeAsOf(companyId: "co1", date: $date, knownAt: $knownAt) { grade score asOf }
  }`;
  const asOf = async (date: string, knownAt?: string) =>
    (await owner().run(AS_OF, { date, knownAt })).data.creditGradeAsOf;

  it('is recomputed from what had happened and was known then', async () => {
    await record({ kind: 'SAFETY_ACCIDENT', happenedOn: '2026-08-01' });
    subgraph.clock.set('2026-10-01T01:00:00.000Z');
    const { factId } = (await record({ kind: 'CONTRACT_PERFORMED', happenedOn: '2026-08-15' })).data
      .recordCompanyCreditFact;
    subgraph.clock.set('2026-11-01T01:00:00.000Z');
    await county().run(REVERSE, { factId, reason: '录入错误' });

    expect(await asOf('2026-07-31')).toMatchObject({ score: 8000 });
    expect(await asOf('2026-08-31')).toMatchObject({ score: 8000 });
    expect(await asOf('2026-09-01')).toMatchObject({ score: 6000, asOf: '2026-09-01' });
    expect(await asOf('2026-08-31', '2026-10-02T00:00:00.000Z')).toMatchObject({ score: 6500 });
    expect(await asOf('2026-10-31')).toMatchObject({ score: 6500 });
    expect(await asOf('2026-11-01')).toMatchObject({ score: 6000 });
    expect((await owner().run(AS_OF, { date: '2026-11-02' })).error?.code).toBe('BAD_USER_INPUT');
  });

  it('forgets facts that have run out, when the company is rated anew', async () => {
    await record({ kind: 'SAFETY_ACCIDENT', happenedOn: '2026-08-01' });
    const RATE = 'mutation { rateCompanyCredit(companyId: "co1") { grade previousGrade factId } }';
    subgraph.clock.set('2027-07-31T01:00:00.000Z');
    expect((await county().run(RATE)).data.rateCompanyCredit).toMatchObject({ grade: 'B' });
    subgraph.clock.set('2027-08-01T01:00:00.000Z');
    expect((await county().run(RATE)).data.rateCompanyCredit).toEqual({
      grade: 'A',
      previousGrade: 'B',
      factId: null,
    });
    expect((await head().run(RATE)).error?.code).toBe('FORBIDDEN');
    const { data } = await owner().entities(
      'Company',
      ['co1'],
      'creditGrade { history { nodes { grade previousGrade } } }',
    );
    expect(data[0].creditGrade.history.nodes).toEqual([
      { grade: 'A', previousGrade: 'B' },
      { grade: 'B', previousGrade: null },
    ]);
  });

  it('is foretold by the rule that rates, and nothing is recorded', async () => {
    await record();
    const preview =
      'query ($kinds: [ID!]!) { previewCompanyCredit(companyId: "co1", factKinds: $kinds) { grade score checks { rule } } }';
    const kinds = ['CONTRACT_PERFORMED', 'CONTRACT_PERFORMED', 'AWARD'];
    const { data } = await owner().run(preview, { kinds });
    for (const kind of kinds) await record({ kind });
    expect(data.previewCompanyCredit).toMatchObject({ grade: 'AAA', score: 9600 });
    expect(await gradeOf()).toMatchObject({ grade: 'AAA', score: 9600 });
    expect((await owner().run(preview, { kinds: ['X'] })).error?.code).toBe('CREDIT_FACT_KIND_UNKNOWN');
    expect((await owner().run(preview, { kinds: Array(21).fill('AWARD') })).error?.code).toBe(
      'BAD_USER_INPUT',
    );
  });
});

describe('CRED-17 the list of grades', () => {
  const LIST = `query ($unitId: ID!, $grade: ID, $first: Int, $after: String) {
    companyCreditGrades(unitId: $unitId, grade: $grade, first: $first, after: $after) {
      nodes { grade company { id creditGrade { score } } history { nodes { grade } } } pageInfo { hasNextPage endCursor } totalCount { value }
    }
  }`;
  const companies = (data: never) =>
    (data as { companyCreditGrades: { nodes: { company: { id: string } }[] } }).companyCreditGrades.nodes.map(
      (node) => node.company.id,
    );
  it('shows the companies of a unit by score and by grade, in as many statements for three as for one', async () => {
    await record({ companyId: 'co1', kind: 'CONTRACT_BREACH' });
    await record({ companyId: 'co2', kind: 'CONTRACT_PERFORMED' });
    await record({ companyId: 'co3', kind: 'AWARD' });
    const { data, sql } = await owner().run(LIST, { unitId: 'k1' });
    expect(companies(data as never)).toEqual(['co2', 'co3', 'co1']);
    expect(data.companyCreditGrades.totalCount.value).toBe(3);
    const one = await owner().run(LIST, { unitId: 'k1', first: 1 });
    expect(one.sql).toHaveLength(sql.length);
    const { endCursor: after } = one.data.companyCreditGrades.pageInfo;
    expect(companies((await owner().run(LIST, { unitId: 'k1', after })).data as never)).toEqual([
      'co3',
      'co1',
    ]);
    expect(companies((await owner().run(LIST, { unitId: 'k1', grade: 'AA' })).data as never)).toEqual([
      'co2',
    ]);
    expect((await owner().run(LIST, { unitId: 'nowhere' })).error?.code).toBe('NOT_YET_KNOWN');
  });

  it('names the kinds of facts there are, with points and clause', async () => {
    const { data } = await owner().run(
      '{ companyCreditFactKinds(companyId: "co1") { code points note clause { pack } } }',
    );
    expect(data.companyCreditFactKinds).toContainEqual({
      code: 'SAFETY_ACCIDENT',
      points: -20,
      note: 'Major accident the company is responsible for',
      clause: { pack: 'default' },
    });
  });

  it('decides nothing where no policy pack is in force', async () => {
    await subgraph.given(DirectoryEntity, company('alien'));
    await subgraph.given(DirectoryPlaceEntity, place('alien', { cityId: 'c9', countyId: 'k9' }));
    const alien = subgraph.role(Role.DistrictPropertyAuthority, 'COUNTY', 'k9');
    expect((await record({ companyId: 'alien' }, alien)).error?.code).toBe('POLICY_NOT_SELECTED');
  });
});

it('CRED-17 tables and entities agree', async () => {
  expect(await drift(subgraph.running.database)).toEqual([]);
});

it('CRED-17 loads the demonstration facts once, each known on its day', async () => {
  const creditFacts = [
    { id: 'f2', companyId: 'co1', kind: 'AWARD', happenedOn: '2026-05-01', note: '' },
    { id: 'f1', companyId: 'co1', kind: 'CHECK_FAILED', happenedOn: '2026-04-01', note: '消防通道堵塞' },
  ];
  for (let run = 0; run < 2; run += 1) await loadDemonstration(subgraph.running, { creditFacts });
  const facts = await subgraph.rows(CompanyCreditFactEntity);
  expect(facts.map(({ id, knownAt }) => [id, knownAt.toISOString()]).toSorted()).toEqual([
    ['f1', '2026-04-01T02:00:00.000Z'],
    ['f2', '2026-05-01T02:00:00.000Z'],
  ]);
  expect(await gradeOf()).toMatchObject({ score: 7800, version: 2 });
});
