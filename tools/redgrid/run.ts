#!/usr/bin/env node
import { randomUUID } from 'node:crypto';
import { Command, Option } from 'commander';
import { ask, connectionOf, download, Refused, upload, type Connection } from './client.ts';
import { jobOf, summary, watch, type JobShown } from './job-watch.ts';

/** The `redgrid` command: imports and exports through the running graph, with the rights of whoever holds the token. */
const program = new Command('redgrid')
  .description('红色网格：通过运行中的平台导入、导出数据（权限与令牌持有人相同）')
  .option('--url <address>', '平台地址', process.env.REDGRID_URL ?? 'http://127.0.0.1:4000')
  .option('--token-file <file>', '令牌文件；不写时用环境变量 REDGRID_TOKEN 或 REDGRID_API_KEY')
  .showHelpAfterError('（redgrid --help 查看用法）');

const connection = (): Connection => connectionOf(program.opts<{ url: string; tokenFile?: string }>());
const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

interface Started {
  readonly receipt: { readonly jobId: string };
}

program
  .command('import <kind> <file>')
  .description('导入 CSV 或 XLSX；先预检，加 --commit 直接写入正确的行')
  .requiredOption('--source <system>', '来源系统代码，如 shanting-zj')
  .option('--commit', '预检后立即写入')
  .option('--key <key>', '幂等键；重复运行时用同一个', randomUUID())
  .action(
    async (
      kind: string,
      file: string,
      { source, commit, key }: { source: string; commit?: boolean; key: string },
    ) => {
      const to = connection();
      const fileId = await upload(to, file);
      const { receipt } = await ask<Started>(
        to,
        'mutation ($key: ID, $input: PlatformImportInput!) { receipt: startImport(key: $key, input: $input) { jobId } }',
        { key: `${key}:start`, input: { kind, fileId, sourceSystem: source } },
      );
      const previewed = await watch(to, receipt.jobId);
      if (commit !== true || previewed.state !== 'PREVIEWED') return rest(previewed);
      await move(to, 'commitJob', receipt.jobId, `${key}:commit`);
      rest(await watch(to, receipt.jobId));
    },
  );

program
  .command('export <list>')
  .description('导出一个列表，如 compounds、companies、appeals、contracts')
  .requiredOption('-o, --output <file>', '写到哪个文件；.csv 或 .xlsx')
  .option('--columns <fields>', '列，如 name,community.name；不写时为全部可读的列')
  .option('--where <json>', '列表的筛选条件，如 \'{"unitId":"…"}\'', '{}')
  .action(
    async (list: string, { output, columns, where }: { output: string; columns?: string; where: string }) => {
      const to = connection();
      const format = output.toLowerCase().endsWith('.csv') ? 'CSV' : 'XLSX';
      const input = { list, format, arguments: where, columns: columns?.split(',') ?? [] };
      const { receipt } = await ask<Started>(
        to,
        'mutation ($key: ID, $input: PlatformExportInput!) { receipt: startExport(key: $key, input: $input) { jobId } }',
        { key: randomUUID(), input },
      );
      const done = await watch(to, receipt.jobId);
      if (done.resultFileId !== null) {
        await download(to, done.resultFileId, output);
        say(`已导出 ${done.progress.rowsDone} 行到 ${output}`);
      } else rest(done);
    },
  );

program
  .command('jobs')
  .description('我的任务，最新的在前')
  .addOption(
    new Option('--state <state>', '只看此状态').choices([
      'VALIDATING',
      'PREVIEWED',
      'COMMITTING',
      'EXPORTING',
      'DONE',
      'FAILED',
      'CANCELLED',
    ]),
  )
  .action(async ({ state }: { state?: string }) => {
    const { jobs } = await ask<{
      jobs: { nodes: readonly Pick<JobShown, 'id' | 'subject' | 'state' | 'fileName'>[] };
    }>(
      connection(),
      'query ($state: JobState) { jobs(state: $state, first: 50) { nodes { id subject state fileName } } }',
      { state: state ?? null },
    );
    for (const { id, subject, state: at, fileName } of jobs.nodes)
      say(`${id}  ${at.padEnd(10)}  ${subject}  ${fileName}`);
  });

program
  .command('job <id>')
  .description('一个任务的进度与结果')
  .option('--watch', '看到它结束')
  .action(async (id: string, { watch: wait }: { watch?: boolean }) => {
    const job = wait === true ? await watch(connection(), id) : await jobOf(connection(), id);
    if (!job) throw new Refused('没有这个任务，或它不是您的。');
    rest(job);
  });

for (const [name, mutation, what] of [
  ['commit', 'commitJob', '写入预检过的任务中正确的行'],
  ['cancel', 'cancelJob', '取消任务；已写入的行保留'],
  ['resume', 'resumeJob', '继续已取消或已中断的任务'],
] as const)
  program
    .command(`${name} <id>`)
    .description(what)
    .action(async (id: string) => {
      const to = connection();
      await move(to, mutation, id, randomUUID());
      rest(await watch(to, id));
    });

program
  .command('kinds')
  .description('可以导入什么，各有哪些列')
  .action(async () => {
    const { importKinds } = await ask<{
      importKinds: readonly {
        kind: string;
        nameZh: string;
        columns: readonly { header: string; required: boolean }[];
      }[];
    }>(connection(), '{ importKinds { kind nameZh columns { header required } } }');
    for (const { kind, nameZh, columns } of importKinds)
      say(
        `${kind.padEnd(12)}${nameZh}：${columns.map(({ header, required }) => (required ? `${header}*` : header)).join('，')}`,
      );
  });

program
  .command('file <id>')
  .description('下载任务产生的文件')
  .requiredOption('-o, --output <file>', '写到哪个文件')
  .action(async (id: string, { output }: { output: string }) => {
    await download(connection(), id, output);
    say(`已保存到 ${output}`);
  });

async function move(to: Connection, mutation: string, id: string, key: string): Promise<void> {
  await ask(to, `mutation ($key: ID, $id: ID!) { ${mutation}(key: $key, id: $id) { version } }`, { key, id });
}

/** Says what a job came to; a failed one fails the command. */
function rest(job: JobShown): void {
  say(summary(job));
  if (job.state === 'PREVIEWED') say(`  写入：redgrid commit ${job.id}`);
  if (job.state === 'FAILED' || job.state === 'CANCELLED') say(`  继续：redgrid resume ${job.id}`);
  if (job.state === 'FAILED') process.exitCode = 1;
}

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${error instanceof Refused ? error.message : String((error as Error).stack)}\n`);
  process.exitCode = 1;
}
