import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startShape, type Shape } from './shape.ts';

const STREET = 'street-shancheng';
const COMPOUND = 'demo-compound-11';
let shape: Shape;
beforeAll(async () => {
  shape = await startShape();
}, 240_000);
afterAll(() => shape.stop(), 60_000);

const tag = randomBytes(3).toString('hex');
const headersOf = (account: string) => ({
  authorization: `Bearer ${shape.token(account)}`,
  'accept-language': 'zh-CN',
});
async function sent(account: string, name: string, content: string): Promise<string> {
  const response = await fetch(`${shape.url}/files`, {
    method: 'POST',
    headers: { ...headersOf(account), 'x-file-name': encodeURIComponent(name) },
    body: content,
  });
  return ((await response.json()) as { id: string }).id;
}
const fetched = async (account: string, id: string) =>
  Buffer.from(
    await (await fetch(`${shape.url}/files/${id}`, { headers: headersOf(account) })).arrayBuffer(),
  ).toString();
const begin = (account: string, kind: string, fileId: string) =>
  shape.ask(account, 'mutation ($input: PlatformImportInput!) { startImport(input: $input) { jobId } }', {
    input: { kind, fileId, sourceSystem: `e2e-${tag}` },
  });
async function rested(account: string, id: string) {
  const query = `query ($id: ID!) { job(id: $id) { state errorCode errorFileId resultFileId
    preview { created changed unchanged refused } result { created changed unchanged refused }
    rowErrors(first: 20) { nodes { row columnHeader code reason } } } }`;
  for (;;) {
    const { data, errors } = await shape.ask(account, query, { id }, { 'accept-language': 'zh-CN' });
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    if (!['VALIDATING', 'COMMITTING', 'EXPORTING'].includes(data.job.state as string)) return data.job;
    await new Promise((wake) => setTimeout(wake, 100));
  }
}
/** Previews a file and writes it. */
async function imported(kind: string, lines: readonly string[], account = STREET) {
  const { data, errors } = await begin(
    account,
    kind,
    await sent(account, `${kind}.csv`, `${lines.join('\n')}\n`),
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  const id = data.startImport.jobId as string;
  const previewed = await rested(account, id);
  const committed = await shape.ask(account, 'mutation ($id: ID!) { commitJob(id: $id) { version } }', {
    id,
  });
  if (committed.errors.length > 0) throw new Error(JSON.stringify([previewed, committed.errors]));
  return { previewed, done: await rested(account, id) };
}
async function exported(account: string, list: string, args: object, columns: readonly string[] = []) {
  const input = { list, arguments: JSON.stringify(args), columns, format: 'CSV' };
  const { data, errors } = await shape.ask(
    account,
    'mutation ($input: PlatformExportInput!) { startExport(input: $input) { jobId } }',
    { input },
  );
  if (errors[0]) return { code: errors[0].extensions.code, lines: [] };
  const job = await rested(account, data.startExport.jobId as string);
  if (job.resultFileId === null) return { code: job.errorCode as string, lines: [] };
  const text = await fetched(account, job.resultFileId as string);
  return {
    code: null,
    lines: text
      .replace(/^\ufeff/, '')
      .trimEnd()
      .split('\r\n'),
  };
}

const BUILDINGS = ['来源编号,小区,楼栋名称,单元数', `B1,${COMPOUND},导入${tag}号楼,2`, 'B2,nowhere,2号楼,2'];
const HOUSES = [
  '来源编号,楼栋,单元,房号,面积',
  'H1,B1,1,101,89.65',
  'H2,B1,1,102,90',
  'H3,B1,1,102,90',
  'H4,B1,1,103,大',
];
const OWNERS = [
  '来源编号,房屋,姓名,手机号,身份证号,份额',
  'O1,H1,王示例,13900000001,37040619900101001X,1/2',
  'O2,H1,李示例,13900000002,370406199001010028,1/2',
  'O3,H2,王示例,13900000001,37040619900101001X,',
  'O4,H9,赵示例,,,',
];

describe('GW-06 a county’s files', () => {
  it('become buildings, houses and owners; wrong rows are told in Chinese, the rest is written', async () => {
    const buildings = await imported('buildings', BUILDINGS);
    expect(buildings.previewed.preview).toEqual({ created: 1, changed: 0, unchanged: 0, refused: 1 });
    expect(buildings.done).toMatchObject({ state: 'DONE', result: { created: 1, refused: 1 } });
    const houses = await imported('houses', HOUSES);
    expect(houses.done.result).toEqual({ created: 2, changed: 0, unchanged: 0, refused: 2 });
    expect(houses.done.rowErrors.nodes).toMatchObject([
      { row: 4, columnHeader: '房号', code: 'HOUSE_NUMBER_TAKEN' },
      { row: 5, columnHeader: '专有部分面积', reason: expect.stringContaining('89.65') },
    ]);
    const owners = await imported('owners', OWNERS);
    expect(owners.done.result).toEqual({ created: 3, changed: 0, unchanged: 0, refused: 1 });
    expect(await fetched(STREET, owners.done.errorFileId as string)).toContain('O4,H9,赵示例,,,,房屋：');
  });

  it('change nothing the second time, and only what has changed the third', async () => {
    expect((await imported('houses', HOUSES)).done.result).toMatchObject({
      created: 0,
      changed: 0,
      unchanged: 2,
    });
    expect((await imported('owners', OWNERS)).done.result).toMatchObject({
      created: 0,
      changed: 0,
      unchanged: 3,
    });
    const corrected = [HOUSES[0] ?? '', 'H1,B1,1,101,88.88', 'H2,B1,1,102,90'];
    expect((await imported('houses', corrected)).done.result).toEqual({
      created: 0,
      changed: 1,
      unchanged: 1,
      refused: 0,
    });
  });

  it('make one person of one identity number, who owns both houses with the shares of the file', async () => {
    const { lines } = await exported(STREET, 'houses', { compoundId: COMPOUND }, [
      'id',
      'number',
      'building.name',
      'area',
    ]);
    const own = lines.filter((line) => line.includes(`导入${tag}号楼`));
    expect(own.map((line) => line.split(',').slice(1).join(','))).toEqual([
      `101,导入${tag}号楼,88.88`,
      `102,导入${tag}号楼,90`,
    ]);
    const ids = own.map((line) => line.split(',')[0]);
    const query =
      'query ($id: ID!) { house(id: $id) { ownerships { person { id name } shareNumerator shareDenominator } } }';
    const [first, second] = await Promise.all(
      ids.map(async (id) => (await shape.ask(STREET, query, { id })).data.house.ownerships),
    );
    expect(
      first.map(({ shareNumerator, shareDenominator }: Record<string, number>) => [
        shareNumerator,
        shareDenominator,
      ]),
    ).toEqual([
      [1, 2],
      [1, 2],
    ]);
    expect(second).toMatchObject([{ shareNumerator: 1, shareDenominator: 1 }]);
    expect(first.map(({ person }: { person: { id: string } }) => person.id)).toContain(second[0].person.id);
  });

  it('are taken with the rights of whoever sends them: nobody writes where he holds no role', async () => {
    const lines = [BUILDINGS[0], `B7,${COMPOUND},他处${tag}号楼,2`, 'B8,nowhere,2号楼,2'].join('\n');
    const { data } = await begin('street-sample', 'buildings', await sent('street-sample', 'b.csv', lines));
    const job = await rested('street-sample', data.startImport.jobId as string);
    expect(job.preview).toMatchObject({ created: 0, refused: 2 });
    expect((await begin('resident', 'houses', 'x')).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await begin('admin', 'houses', 'x')).errors[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('GW-09 lists as files', () => {
  it.each([
    ['compounds', {}, '小区名称'],
    ['companies', {}, '企业名称'],
    ['contracts', {}, '状态'],
    ['appeals', {}, '诉求内容'],
    ['houses', { compoundId: COMPOUND }, '房号'],
  ])('%s come with Chinese headers, as many rows as the list has', async (list, args, header) => {
    const { code, lines } = await exported(STREET, list, args);
    expect([code, lines.length > 1]).toEqual([null, true]);
    expect(lines[0]).toContain(header);
  });

  it('show nobody more than the list itself: masked stays masked, hidden stays out', async () => {
    const { lines } = await exported('county-housing', 'persons', {}, ['name', 'phone', 'idNumber']);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines.slice(1, 200)) expect(line).toMatch(/^.\*\*,(\d{3}\*{4}\d{4})?,/);
    expect((await exported('resident', 'houses', { compoundId: COMPOUND })).lines).toHaveLength(1);
    expect((await exported('resident', 'accounts', {})).code).toBe('FORBIDDEN');
    expect((await exported(STREET, 'nothing', {})).code).toBe('EXPORT_LIST_UNKNOWN');
  });
});
