import { setTimeout as delay } from 'node:timers/promises';
import { Presets, SingleBar } from 'cli-progress';
import { ask, type Connection } from './client.ts';

/** A job as this command shows it. */
export interface JobShown {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly state: string;
  readonly fileName: string;
  readonly error: string | null;
  readonly errorCode: string | null;
  readonly errorFileId: string | null;
  readonly resultFileId: string | null;
  readonly progress: {
    readonly rowsDone: number;
    readonly rowsTotal: number | null;
    readonly rowsPerSecond: number;
  };
  readonly preview: Counts | null;
  readonly result: Counts;
  readonly rowErrors: {
    readonly nodes: readonly {
      readonly row: number;
      readonly columnHeader: string | null;
      readonly reason: string;
    }[];
  };
}
interface Counts {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
}

const FIELDS = `id type subject state fileName error errorCode errorFileId resultFileId
  progress { rowsDone rowsTotal rowsPerSecond }
  preview { created changed unchanged refused } result { created changed unchanged refused }
  rowErrors(first: 10) { nodes { row columnHeader reason } }`;
const PROGRESS = 'id state progress { rowsDone rowsTotal rowsPerSecond }';

/** A job with everything that is shown of it; null when the caller has no such job. */
export async function jobOf(connection: Connection, id: string): Promise<JobShown | null> {
  const { job } = await ask<{ job: JobShown | null }>(
    connection,
    `query ($id: ID!) { job(id: $id) { ${FIELDS} } }`,
    { id },
  );
  return job;
}

const AT_WORK = new Set(['VALIDATING', 'COMMITTING', 'EXPORTING']);
const STATES: Readonly<Record<string, string>> = {
  VALIDATING: '校验中',
  PREVIEWED: '待确认',
  COMMITTING: '写入中',
  EXPORTING: '导出中',
  DONE: '已完成',
  FAILED: '已中断',
  CANCELLED: '已取消',
};

/** Shows how a job goes until it rests; Ctrl-C leaves it running on the server and says how to go on. */
export async function watch(connection: Connection, id: string): Promise<JobShown> {
  const detach = () => {
    process.stderr.write(
      `\n任务 ${id} 仍在服务器上运行。\n  查看：redgrid job ${id}\n  取消：redgrid cancel ${id}\n`,
    );
    process.exit(130);
  };
  process.once('SIGINT', detach);
  const show = process.stderr.isTTY ? new Bar() : new Lines();
  try {
    for (let wait = 100; ; wait = Math.min(wait * 1.5, 1_000)) {
      const { job } = await ask<{ job: JobShown | null }>(
        connection,
        `query ($id: ID!) { job(id: $id) { ${PROGRESS} } }`,
        { id },
      );
      if (!job) throw new Error(`No job ${id}`);
      show.update(job);
      if (!AT_WORK.has(job.state)) break;
      await delay(wait);
    }
  } finally {
    show.end();
    process.removeListener('SIGINT', detach);
  }
  return (await jobOf(connection, id)) as JobShown;
}

class Bar {
  private readonly bar = new SingleBar(
    { format: '{state} {bar} {value}/{total} 行 {speed} 行/秒', hideCursor: true, stream: process.stderr },
    Presets.shades_classic,
  );
  private started = false;

  update({ state, progress: { rowsDone, rowsTotal, rowsPerSecond } }: JobShown): void {
    const payload = { state: STATES[state] ?? state, speed: rowsPerSecond };
    const total = rowsTotal ?? Math.max(rowsDone, 1);
    if (!this.started) this.bar.start(total, rowsDone, payload);
    this.started = true;
    this.bar.setTotal(total);
    this.bar.update(rowsDone, payload);
  }

  end(): void {
    this.bar.stop();
  }
}

/** For logs and pipes: a line when something has changed, at most one in five seconds. */
class Lines {
  private last = '';
  private at = 0;

  update({ state, progress: { rowsDone, rowsTotal, rowsPerSecond } }: JobShown): void {
    if (state === this.last && Date.now() - this.at < 5_000) return;
    this.last = state;
    this.at = Date.now();
    const total = rowsTotal === null ? '' : `/${rowsTotal}`;
    process.stderr.write(`${STATES[state] ?? state} ${rowsDone}${total} 行，${rowsPerSecond} 行/秒\n`);
  }

  end(): void {
    // Lines need no end.
  }
}

/** What a job came to, for people. */
export function summary(job: JobShown): string {
  const counts = ({ created, changed, unchanged, refused }: Counts) =>
    `新增 ${created}，变更 ${changed}，未变 ${unchanged}，错误 ${refused}`;
  const errors = job.rowErrors.nodes.map(
    ({ row, columnHeader, reason }) =>
      `  第 ${row} 行${columnHeader === null ? '' : ` ${columnHeader}`}：${reason}`,
  );
  return [
    `${job.id}  ${job.subject}  ${STATES[job.state] ?? job.state}  ${job.fileName}`,
    ...(job.error === null ? [] : [`  ${job.error} [${job.errorCode ?? ''}]`]),
    ...(job.preview === null ? [] : [`  预检：${counts(job.preview)}`]),
    ...(job.type === 'IMPORT' && ['COMMITTING', 'DONE', 'CANCELLED', 'FAILED'].includes(job.state)
      ? [`  结果：${counts(job.result)}`]
      : []),
    ...errors,
    ...(job.errorFileId === null
      ? []
      : [
          `  错误行文件：redgrid file ${job.errorFileId} -o 错误行.${job.fileName.split('.').at(-1) ?? 'csv'}`,
        ]),
  ].join('\n');
}
