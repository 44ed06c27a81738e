import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import mysql from 'mysql2/promise';

/** A MySQL or MariaDB server of our own, in a temporary folder, on a free port of the loopback interface. */
export interface PrivateServer {
  /** An account that may do everything, without a schema: `mysql://…@127.0.0.1:<port>`. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Sends the server a signal and waits for its end. */
  kill(signal?: NodeJS.Signals): Promise<void>;
  /** Starts it again on the same port and data, after a kill; waits until it answers. */
  restart(): Promise<void>;
  /** Ends it and deletes its folder. */
  stop(): Promise<void>;
}

export interface PrivateServerOptions {
  /** Every commit reaches the disk; suites do without. */
  readonly durable?: boolean;
  /** More options of the server, such as `--max-connections=20`. */
  readonly options?: readonly string[];
}

interface Program {
  readonly binary: string;
  readonly onMariaDb: boolean;
}

/** As root the server gets a user id of its own: it refuses to run as root, and needs no account. */
const OWN_ID = 34_200;
const isRoot = process.getuid?.() === 0;
const asOwn = isRoot ? { uid: OWN_ID, gid: OWN_ID } : {};
const USUAL_FOLDERS = [
  '/usr/sbin',
  '/usr/local/sbin',
  '/usr/libexec',
  '/usr/local/mysql/bin',
  '/opt/homebrew/opt/mariadb/bin',
  '/opt/homebrew/opt/mysql/bin',
];
const READY_MS = 60_000;
const STOP_MS = 20_000;

/** The server program of this machine, or null. */
export function serverProgram(): string | null {
  return found('mariadbd', 'mysqld');
}

/** Starts a server. It is ended and its folder deleted when this process ends, however it ends. */
export async function startPrivateServer(options: PrivateServerOptions = {}): Promise<PrivateServer> {
  const binary = serverProgram();
  if (!binary) throw new Error('There is no mariadbd or mysqld on this machine.');
  const onMariaDb = execFileSync(binary, ['--no-defaults', '--version'], { encoding: 'utf8' }).includes(
    'MariaDB',
  );
  const folder = mkdtempSync(join(tmpdir(), 'redgrid-sql-'));
  const guard = guarded(folder);
  try {
    const server = new Server({ binary, onMariaDb }, folder, await freePort(), options, guard);
    server.initialise();
    await server.restart();
    return server;
  } catch (error) {
    guard.stdin?.end();
    throw error;
  }
}

class Server implements PrivateServer {
  private child: ChildProcess | undefined;
  private readonly password = randomBytes(12).toString('hex');

  constructor(
    private readonly program: Program,
    private readonly folder: string,
    readonly port: number,
    private readonly options: PrivateServerOptions,
    private readonly guard: ChildProcess,
  ) {}

  get url(): string {
    return `mysql://redgrid:${this.password}@127.0.0.1:${this.port}`;
  }

  get pid(): number {
    return this.child?.pid ?? 0;
  }

  initialise(): void {
    mkdirSync(join(this.folder, 'tmp'));
    const account = "redgrid@'127.0.0.1'";
    writeFileSync(
      join(this.folder, 'init.sql'),
      `CREATE USER IF NOT EXISTS ${account} IDENTIFIED BY '${this.password}';\nGRANT ALL ON *.* TO ${account} WITH GRANT OPTION;\n`,
    );
    for (const path of ['', 'tmp', 'init.sql']) own(join(this.folder, path));
    const { binary, onMariaDb } = this.program;
    const data = `--datadir=${join(this.folder, 'data')}`;
    const [program, args] = onMariaDb
      ? [
          installer(binary),
          ['--no-defaults', data, '--auth-root-authentication-method=normal', '--skip-test-db'],
        ]
      : [binary, ['--no-defaults', data, '--initialize-insecure']];
    execFileSync(program, args, { ...asOwn, cwd: this.folder, stdio: ['ignore', 'ignore', 'pipe'] });
  }

  async restart(): Promise<void> {
    const log = openSync(join(this.folder, 'server.log'), 'a');
    this.child = spawn(this.program.binary, this.arguments(), {
      ...asOwn,
      cwd: this.folder,
      detached: true,
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    this.child.on('error', () => undefined);
    this.child.unref();
    writeFileSync(join(this.folder, 'pid'), String(this.pid));
    await this.ready();
  }

  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const { child } = this;
    if (!child || hasEnded(child)) return;
    const ended = once(child, 'exit');
    child.ref();
    child.kill(signal);
    await ended;
  }

  async stop(): Promise<void> {
    const impatience = setTimeout(() => this.child?.kill('SIGKILL'), STOP_MS);
    await this.kill('SIGTERM');
    clearTimeout(impatience);
    rmSync(this.folder, { recursive: true, force: true });
    this.guard.stdin?.end();
  }

  private arguments(): string[] {
    const { durable = false, options = [] } = this.options;
    return [
      '--no-defaults',
      `--datadir=${join(this.folder, 'data')}`,
      `--tmpdir=${join(this.folder, 'tmp')}`,
      `--socket=${join(this.folder, 's')}`,
      `--pid-file=${join(this.folder, 'server.pid')}`,
      `--init-file=${join(this.folder, 'init.sql')}`,
      `--port=${this.port}`,
      '--bind-address=127.0.0.1',
      '--skip-name-resolve',
      '--character-set-server=utf8mb4',
      '--max-connections=500',
      '--innodb-buffer-pool-size=256M',
      `--innodb-flush-log-at-trx-commit=${durable ? 1 : 0}`,
      '--sync-binlog=0',
      ...(this.program.onMariaDb ? [] : ['--skip-log-bin', '--mysqlx=OFF']),
      ...options,
    ];
  }

  private async ready(): Promise<void> {
    for (const until = Date.now() + READY_MS; Date.now() < until; await sleep(50)) {
      if (this.child && hasEnded(this.child)) break;
      if (await answers(this.url)) return;
    }
    const log = readFileSync(join(this.folder, 'server.log'), 'utf8')
      .trim()
      .split('\n')
      .slice(-15)
      .join('\n');
    throw new Error(`The private database server did not start:\n${log}`);
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    const connection = await mysql.createConnection({ uri: url, connectTimeout: 2000 });
    await connection.end();
    return true;
  } catch {
    return false;
  }
}

/** A process that outlives us by a moment: when the pipe to it breaks, it ends the server and deletes the folder. */
function guarded(folder: string): ChildProcess {
  const script = fileURLToPath(new URL('./guard.mjs', import.meta.url));
  const guard = spawn(process.execPath, [script, folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.unref();
  (guard.stdin as unknown as { unref(): void }).unref();
  return guard;
}

function found(...names: readonly string[]): string | null {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...USUAL_FOLDERS].filter(Boolean);
  return (
    names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file)) ??
    null
  );
}

function installer(binary: string): string {
  const beside = ['mariadb-install-db', 'mysql_install_db'].flatMap((name) =>
    ['.', '../bin', '../scripts'].map((folder) => join(dirname(binary), folder, name)),
  );
  const script = beside.find((file) => existsSync(file)) ?? found('mariadb-install-db', 'mysql_install_db');
  if (!script) throw new Error(`There is no mariadb-install-db beside ${binary}.`);
  return script;
}

function own(path: string): void {
  if (isRoot) chownSync(path, OWN_ID, OWN_ID);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const hasEnded = ({ exitCode, signalCode, pid }: ChildProcess) =>
  exitCode !== null || signalCode !== null || pid === undefined;
const sleep = (milliseconds: number) => new Promise((wake) => setTimeout(wake, milliseconds));
