import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { Role, type Principal } from '@redgrid/access';
import { drift } from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import { at, person } from '@redgrid/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startPlatformWithJobs, type PlatformWithJobs } from './job.fixture.ts';
import { JobEntity } from './job.entity.ts';
import type { Jobs } from './jobs.ts';

const FIELDS = `id state version error errorCode errorFileId resultFileId progress { rowsDone rowsTotal }
  preview { created changed unchanged refused ignoredColumns samples { row outcome cells { column value } } }
  result { created changed unchanged refused } history { transition actorId }
  rowErrors(first: 100) { nodes { row column columnHeader code reason } }`;

let platform: PlatformWithJobs;
let jobs: Jobs;
let pages: (variables: Record<string, unknown>, principal: Principal | null) => unknown = () => null;
beforeEach(async () => {
  platform = await startPlatformWithJobs(
    async ({ variables }, { principal }) => pages(variables, principal) as never,
  );
  jobs = platform.runner();
});
afterEach(() => platform.close());

const as = (who: Principal = platform.street) => platform.subgraph.as(who, 'zh-CN');
async function fileOf(content: string, name = '单位.csv', who = platform.street): Promise<string> {
  return (await platform.files.receive(who, { name, content: Readable.from([Buffer.from(content)]) })).id;
}
async function started(content: string, kind = 'units', who = platform.street): Promise<string> {
  const input = { kind, fileId: await fileOf(content, `${kind}.csv`, who), sourceSystem: 'test' };
  const { data, error } = await as(who).run(
    'mutation ($input: PlatformImportInput!) { startImport(input: $input) { jobId } }',
    { input },
  );
  if (error) throw new Error(JSON.stringify(error));
  return data.startImport.jobId as string;
}
const move = (mutation: string, id: string, who = platform.street) =>
  as(who).run(`mutation ($id: ID!) { ${mutation}(id: $id) { jobId version } }`, { id });
async function shown(id: string, who = platform.street) {
  const { data, error } = await as(who).run(`query ($id: ID!) { job(id: $id) { ${FIELDS} } }`, { id });
  if (error) throw new Error(JSON.stringify(error));
  return data.job;
}
async function until(id: string, state: string) {
  await expect.poll(async () => (await shown(id)).state, { timeout: 20_000, interval: 20 }).toBe(state);
  return shown(id);
}
const unitsOf = (count: number) =>
  `来源编号,名称,类型\n${Array.from({ length: count }, (_, index) => `U${index},单位${index},社区`).join('\n')}\n`;

describe('GW-06 an import', () => {
  it('is looked through first: what is new, changed, as it was and wrong, and nothing is written', async () => {
    const id = await started(
      '来源编号,名称,类型,颜色\nU1,东鲁,社区,红\nU2,,社区,\nU3,拒绝,社区,\nU1,西鲁,社区,\n',
    );
    const job = await until(id, 'PREVIEWED');
    expect(job).toMatchObject({
      preview: { created: 1, changed: 0, unchanged: 0, refused: 3, ignoredColumns: ['颜色'] },
      progress: { rowsDone: 4, rowsTotal: 4 },
    });
    expect(job.preview.samples[0]).toEqual({
      row: 2,
      outcome: 'NEW',
      cells: [
        { column: 'sourceId', value: 'U1' },
        { column: 'name', value: '东鲁' },
        { column: 'type', value: '社区' },
        { column: 'parent', value: null },
      ],
    });
    expect(job.rowErrors.nodes).toEqual([
      { row: 3, column: 'name', columnHeader: '名称', code: 'IMPORT_VALUE_MISSING', reason: '此项必填。' },
      { row: 4, column: 'name', columnHeader: '名称', code: 'FORBIDDEN', reason: '您没有执行此操作的权限。' },
      {
        row: 5,
        column: 'sourceId',
        columnHeader: '来源编号',
        code: 'IMPORT_SOURCE_ID_TWICE',
        reason: '来源编号在文件中已出现过。',
      },
    ]);
    expect(platform.domain.taken.size).toBe(0);
  });

  it('writes what is sound when its owner says so, and gives the wrong rows back with their reasons', async () => {
    const id = await started('来源编号,名称,类型\nU1,东鲁,社区\nU2,,社区\n');
    const { errorFileId } = await until(id, 'PREVIEWED');
    expect((await move('commitJob', id)).error).toBeUndefined();
    const job = await until(id, 'DONE');
    expect(job.result).toEqual({ created: 1, changed: 0, unchanged: 0, refused: 1 });
    expect(job.history.map(({ transition }: { transition: string }) => transition)).toEqual([
      'open',
      'preview',
      'commit',
      'finish',
    ]);
    expect(errorFileId).not.toBeNull();
    const { content } = await platform.files.open(job.errorFileId as string);
    expect(await text(content)).toBe('来源编号,名称,类型,错误原因\r\nU2,,社区,名称：此项必填。\r\n');
  });

  it('takes a corrected error file, and changes nothing by the same file again', async () => {
    const first = await started('来源编号,名称,类型\nU1,东鲁,社区\nU2,,社区\n');
    await until(first, 'PREVIEWED');
    await move('commitJob', first);
    await until(first, 'DONE');
    const again = await started(
      '来源编号,名称,类型,错误原因\nU1,东鲁,社区,\nU2,西鲁,社区,名称：此项必填。\n',
    );
    expect((await until(again, 'PREVIEWED')).preview).toMatchObject({
      created: 1,
      unchanged: 1,
      refused: 0,
      ignoredColumns: [],
    });
  });

  it.each([
    ['名称,颜色\n1,2\n', 'IMPORT_COLUMNS_MISSING'],
    [`来源编号,名称,类型\n1,${'x'.repeat(5_000)},社区\n`, 'IMPORT_FILE_UNREADABLE'],
  ])('fails on a file it cannot read, and can be told why', async (content, code) => {
    const job = await until(await started(content), 'FAILED');
    expect(job).toMatchObject({ errorCode: code, error: expect.stringMatching(/[\u4e00-\u9fff]/) });
  });

  it('shows personal values masked, and gives them to the stage that keeps them only', async () => {
    const id = await started(
      '来源编号,房屋,姓名,手机号,身份证号\nO1,H1,王示例,13812345678,37040319900101001X\n',
      'owners',
    );
    const { preview } = await until(id, 'PREVIEWED');
    const cells = Object.fromEntries(
      preview.samples[0].cells.map(({ column, value }: { column: string; value: string }) => [column, value]),
    );
    expect(cells).toMatchObject({ name: '王**', phone: '138****5678', idNumber: `3${'*'.repeat(16)}X` });
    for (const { stage, values } of platform.domain.calls)
      expect([stage, JSON.stringify(values).includes('示例')]).toEqual([stage, stage === 'persons']);
  });

  it('takes or refuses the rows of one house together', async () => {
    const id = await started(
      '来源编号,房屋,姓名,手机号\nO1,H1,王,\nO2,H1,李,电话\nO3,H2,赵,\nO4,H1,孙,\n',
      'owners',
    );
    const { rowErrors } = await until(id, 'PREVIEWED');
    expect(rowErrors.nodes.map(({ row, code }: { row: number; code: string }) => [row, code])).toEqual([
      [2, 'IMPORT_GROUP_REFUSED'],
      [3, 'IMPORT_VALUE_INVALID'],
      [5, 'IMPORT_GROUP_SCATTERED'],
    ]);
  });
});

describe('GW-06 a job', () => {
  it('is its owner’s alone, and only those begin an import who register something', async () => {
    const id = await started(unitsOf(1));
    const other = person('other', at(Role.Street, 'STREET', 's'));
    expect(await shown(id, other)).toBeNull();
    expect((await move('commitJob', id, other)).error?.code).toBe('NOT_FOUND');
    const { data } = await as(other).run('{ jobs { nodes { id } } }');
    expect(data.jobs.nodes).toEqual([]);
    const input = { kind: 'units', fileId: 'x', sourceSystem: 'test' };
    const start = (role: Role) =>
      as(person(role, at(role, 'STREET', 's'))).run(
        'mutation ($input: PlatformImportInput!) { startImport(input: $input) { jobId } }',
        { input },
      );
    expect((await start(Role.Resident)).error?.code).toBe('FORBIDDEN');
    expect((await start(Role.Street)).error?.code).toBe('NOT_FOUND');
  });

  it('is cancelled between chunks, keeps what is written, and goes on where it was', async () => {
    const id = await started(unitsOf(450));
    await until(id, 'PREVIEWED');
    let [halfway, go] = [(): void => undefined, (): void => undefined];
    const reached = new Promise<void>((resolve) => (halfway = resolve));
    const gate = new Promise<void>((resolve) => (go = resolve));
    platform.domain.before = async ({ chunk }) => {
      if (chunk !== 2) return;
      halfway();
      await gate;
    };
    await move('commitJob', id);
    await reached;
    expect((await move('cancelJob', id)).error).toBeUndefined();
    go();
    await jobs.settled();
    expect((await shown(id)).state).toBe('CANCELLED');
    expect(platform.domain.taken.size).toBeLessThan(450);
    expect((await move('commitJob', id)).error?.code).toBe('ILLEGAL_TRANSITION');
    await move('resumeJob', id);
    expect((await until(id, 'DONE')).result).toEqual({ created: 450, changed: 0, unchanged: 0, refused: 0 });
  });

  it('is taken over by another process when its holder dies in the middle, and nothing is written twice', async () => {
    const id = await started(unitsOf(350));
    await until(id, 'PREVIEWED');
    let dying = true;
    let reached = (): void => undefined;
    const dead = new Promise<void>((resolve) => (reached = resolve));
    platform.domain.before = async ({ chunk }) => {
      if (chunk !== 1 || !dying) return;
      dying = false;
      reached();
      await new Promise(() => undefined); // it never comes back
    };
    await move('commitJob', id);
    await dead;
    const second = platform.runner();
    await second.settled();
    expect((await shown(id)).state).toBe('COMMITTING');
    platform.subgraph.clock.advance(31_000);
    expect((await until(id, 'DONE')).result.created).toBe(350);
    const [row] = await platform.subgraph.rows(JobEntity);
    expect(row).toMatchObject({ leaseOwner: null, active: false });
    // The dead one would hold the spec up; its process is gone.
    Object.assign(jobs, { workers: [] });
  });

  it('waits while a domain is away and fails in words when it stays away, to be resumed later', async () => {
    const id = await started(unitsOf(1));
    await until(id, 'PREVIEWED');
    let times = 0;
    platform.domain.before = async () => {
      times += 1;
      if (times < 3) throw new DomainError('SUBGRAPH_UNAVAILABLE', { retryable: true });
    };
    await move('commitJob', id);
    await until(id, 'DONE');
    platform.domain.before = async () => {
      throw new TypeError('a bug');
    };
    const broken = await started('来源编号,名称,类型\nU9,东鲁,社区\n');
    await until(broken, 'PREVIEWED');
    await move('commitJob', broken);
    expect(await until(broken, 'FAILED')).toMatchObject({ errorCode: 'IMPORT_INTERRUPTED' });
    expect(platform.told.map(String)).toEqual(['TypeError: a bug']);
    platform.domain.before = async () => undefined;
    await move('resumeJob', broken);
    await until(broken, 'DONE');
  });

  it('acts with what is left of its owner’s rights at every chunk, and never with more than it was begun with', async () => {
    const id = await started(unitsOf(1));
    await until(id, 'PREVIEWED');
    expect(platform.domain.calls.at(-1)?.principal).toMatchObject({
      id: platform.street.id,
      grants: platform.street.grants,
    });
    const narrow = { ...platform.street, grants: [] };
    const account = await as(narrow).run('{ jobs { nodes { id } } }');
    expect(account.error).toBeUndefined();
    const root = as(person('root', at(Role.Admin, 'ROOT', '*')));
    const disabled = await root.run('mutation ($id: ID!) { disableAccount(accountId: $id) { accountId } }', {
      id: platform.street.id,
    });
    expect(disabled.error).toBeUndefined();
    platform.subgraph.clock.advance(6_000);
    await move('commitJob', id);
    expect(await until(id, 'FAILED')).toMatchObject({ errorCode: 'ACCOUNT_DISABLED' });
  });

  it('lets the event loop turn between its chunks', async () => {
    let turns = 0;
    let turning = setImmediate(function turn() {
      turns += 1;
      turning = setImmediate(turn);
    });
    const id = await started(unitsOf(20_000));
    await jobs.settled();
    clearImmediate(turning);
    expect((await shown(id)).preview.created).toBe(20_000);
    // By turns and not by the clock: a spec runs beside others. 20,000 units are 200 chunks.
    expect(turns).toBeGreaterThan(400);
  });

  it('leaves no drift between entities and migrations', async () => {
    expect(await drift(platform.subgraph.running.database)).toEqual([]);
  });
});

describe('GW-09 an export', () => {
  const page = (from: number, last: boolean) => ({
    data: {
      things: {
        nodes: Array.from({ length: 2 }, (_, index) => ({
          ...{
            name: index === 0 ? '=cmd()' : `物品${from + index}`,
            area: 8965,
            use: 'LIVING',
            owner: { name: '王**' },
          },
        })),
        pageInfo: { hasNextPage: !last, endCursor: last ? null : String(from + 2) },
      },
    },
  });
  const begin = (input: object, who = platform.street) =>
    as(who).run('mutation ($input: PlatformExportInput!) { startExport(input: $input) { jobId } }', {
      input,
    });

  it('pages a list as its owner and writes it with Chinese headers, words for codes and formulas defused', async () => {
    const asked: unknown[] = [];
    pages = (variables, principal) => {
      asked.push([principal?.id, variables.after]);
      return variables.after === null ? page(0, false) : page(2, true);
    };
    const { data } = await begin({
      list: 'things',
      format: 'CSV',
      columns: ['name', 'area', 'use', 'owner.name'],
    });
    const job = await until(data.startExport.jobId as string, 'DONE');
    expect(asked).toEqual([
      [platform.street.id, null],
      [platform.street.id, '2'],
    ]);
    const { content } = await platform.files.open(job.resultFileId as string);
    expect(await text(content)).toBe(
      "名称,面积（平方米）,用途,业主·姓名\r\n'=cmd(),89.65,住宅,王**\r\n物品1,89.65,住宅,王**\r\n'=cmd(),89.65,住宅,王**\r\n物品3,89.65,住宅,王**\r\n",
    );
  });

  it('takes every column its owner may read when none is named, and refuses those he may not', async () => {
    pages = () => page(0, true);
    const { data } = await begin({ list: 'things', format: 'XLSX' });
    await until(data.startExport.jobId as string, 'DONE');
    const [row] = (await platform.subgraph.rows(JobEntity)).filter(({ type }) => type === 'EXPORT');
    expect(row?.request?.columns).toEqual(['id', 'name', 'area', 'use', 'owner.name']);
    const codeOf = async (input: object) => (await begin(input)).error?.code;
    expect(await codeOf({ list: 'things', columns: ['secret'] })).toBe('FORBIDDEN');
    expect(await codeOf({ list: 'things', columns: ['__proto__'] })).toBe('EXPORT_COLUMN_UNKNOWN');
    expect(await codeOf({ list: 'constructor' })).toBe('EXPORT_LIST_UNKNOWN');
    expect(await codeOf({ list: 'things', arguments: '[1]' })).toBe('EXPORT_ARGUMENTS_INVALID');
    expect(await codeOf({ list: 'things', arguments: '{"first":1}' })).toBe('EXPORT_ARGUMENTS_INVALID');
  });

  it('fails rather than leave blank what could not be read', async () => {
    pages = () => ({ data: null, errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
    const { data } = await begin({ list: 'things' });
    expect(await until(data.startExport.jobId as string, 'FAILED')).toMatchObject({
      resultFileId: null,
      errorCode: 'INTERNAL_SERVER_ERROR',
    });
  });
});
