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
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import mysql from 'mysql2/promise';

/** A cluster of our own on the loopback interface: three nodes, each of which takes writes. */
export interface GaleraCluster {
  /** `mysql://…@127.0.0.1:<port>` of each node, without a schema. */
  readonly urls: readonly string[];
  /** Ends all nodes, by their own process ids, and deletes their folders. */
  readonly stop: () => Promise<void>;
}

const PROVIDERS = [
  '/usr/lib/galera/libgalera_smm.so',
  '/usr/lib/libgalera_smm.so',
  '/usr/lib64/galera-4/libgalera_smm.so',
];
const NODES = 3;
const READY_MS = 120_000;
const STOP_MS = 15_000;
/** The numeric account the servers run as when we are root, which they refuse to be. */
const OWN_ID = 34_400;
const isRoot = process.getuid?.() === 0;
const asOwn = isRoot ? { uid: OWN_ID, gid: OWN_ID } : {};

/** What a cluster needs and this machine lacks, in a sentence; null when all is there. */
export function galeraLacks(): string | null {
  const missing = ['mariadbd', 'mariadb-install-db', 'rsync'].filter((name) => !program(name));
  if (!PROVIDERS.some((file) => existsSync(file))) missing.push('the Galera library');
  return missing.length > 0
    ? `A Galera cluster needs ${missing.join(', ')} (Debian: mariadb-server, galera-4, rsync).`
    : null;
}

/** Starts three nodes; each is ended when this process ends, however it ends. Errors: the last lines of a node's log. */
export async function startGalera(): Promise<GaleraCluster> {
  const password = randomBytes(12).toString('hex');
  const nodes: Node[] = [];
  const ports = await freePorts(NODES * 4);
  const groups = Array.from({ length: NODES }, (_, index) => ports[index * 4 + 1] ?? 0);
  const stop = async () => {
    for (const node of nodes.toReversed()) await node.stop();
  };
  try {
    for (let index = 0; index < NODES; index += 1) {
      const node = new Node(index, ports.slice(index * 4, index * 4 + 4), groups, password);
      nodes.push(node);
      node.initialise();
      await node.start();
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return { urls: nodes.map(({ url }) => url), stop };
}

class Node {
  readonly url: string;
  private readonly folder = mkdtempSync(join(tmpdir(), 'redgrid-galera-'));
  private readonly guard: ChildProcess;
  private child: ChildProcess | undefined;

  constructor(
    private readonly index: number,
    private readonly ports: readonly number[],
    private readonly groups: readonly number[],
    private readonly password: string,
  ) {
    this.url = `mysql://redgrid:${password}@127.0.0.1:${ports[0] ?? 0}`;
    this.guard = guarded(this.folder);
  }

  initialise(): void {
    mkdirSync(join(this.folder, 'tmp'));
    writeFileSync(join(this.folder, 'init.sql'), this.accounts());
    for (const path of ['', 'tmp', 'init.sql'])
      if (isRoot) chownSync(join(this.folder, path), OWN_ID, OWN_ID);
    if (this.index > 0) return; // the others copy the first
    const options = [
      '--no-defaults',
      `--datadir=${join(this.folder, 'data')}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    ];
    execFileSync(program('mariadb-install-db') ?? '', options, {
      ...asOwn,
      cwd: this.folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  }

  async start(): Promise<void> {
    if (this.index > 0) {
      mkdirSync(join(this.folder, 'data'));
      if (isRoot) chownSync(join(this.folder, 'data'), OWN_ID, OWN_ID);
    }
    const log = openSync(join(this.folder, 'server.log'), 'a');
    this.child = spawn(program('mariadbd') ?? '', this.options(), {
      ...asOwn,
      cwd: this.folder,
      detached: true,
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    this.child.on('error', () => undefined);
    this.child.unref();
    writeFileSync(join(this.folder, 'pid'), String(this.child.pid ?? 0));
    await this.synced();
  }

  async stop(): Promise<void> {
    const { child } = this;
    if (child?.exitCode === null && child.signalCode === null && child.pid !== undefined) {
      const impatience = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
      child.ref();
      child.kill('SIGTERM');
      await once(child, 'exit');
      clearTimeout(impatience);
    }
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    this.guard.stdin?.end();
  }

  private accounts(): string {
    const account = "redgrid@'127.0.0.1'";
    return this.index > 0
      ? ''
      : `CREATE USER IF NOT EXISTS ${account} IDENTIFIED BY '${this.password}';\nGRANT ALL ON *.* TO ${account} WITH GRANT OPTION;\n`;
  }

  private options(): string[] {
    const [sql = 0, group = 0, incremental = 0, copy = 0] = this.ports;
    const provider = PROVIDERS.find((file) => existsSync(file)) ?? '';
    const members = this.groups.map((port) => `127.0.0.1:${port}`).join(',');
    return [
      '--no-defaults',
      `--datadir=${join(this.folder, 'data')}`,
      `--tmpdir=${join(this.folder, 'tmp')}`,
      `--socket=${join(this.folder, 's')}`,
      `--pid-file=${join(this.folder, 'server.pid')}`,
      ...(this.index === 0 ? [`--init-file=${join(this.folder, 'init.sql')}`, '--wsrep-new-cluster'] : []),
      `--port=${sql}`,
      '--bind-address=127.0.0.1',
      '--skip-name-resolve',
      '--character-set-server=utf8mb4',
      '--max-connections=300',
      '--innodb-buffer-pool-size=128M',
      '--innodb-flush-log-at-trx-commit=1',
      '--innodb-autoinc-lock-mode=2',
      '--binlog-format=ROW',
      '--wsrep-on=ON',
      `--wsrep-provider=${provider}`,
      '--wsrep-cluster-name=redgrid-drill',
      `--wsrep-cluster-address=gcomm://${this.index === 0 ? '' : members}`,
      `--wsrep-node-name=n${this.index + 1}`,
      `--wsrep-node-address=127.0.0.1:${group}`,
      '--wsrep-sst-method=rsync',
      `--wsrep-sst-receive-address=127.0.0.1:${copy}`,
      '--wsrep-slave-threads=2',
      `--wsrep-provider-options=gmcast.listen_addr=tcp://127.0.0.1:${group};ist.recv_addr=127.0.0.1:${incremental};gcache.size=64M`,
    ];
  }

  private async synced(): Promise<void> {
    const until = Date.now() + READY_MS;
    while (Date.now() < until && this.child?.exitCode === null) {
      if ((await this.state()) === 'Synced') return;
      await pause(200);
    }
    const log = readFileSync(join(this.folder, 'server.log'), 'utf8')
      .trim()
      .split('\n')
      .slice(-15)
      .join('\n');
    throw new Error(`Node ${this.index + 1} of the cluster did not start:\n${log}`);
  }

  private async state(): Promise<string | null> {
    try {
      const connection = await mysql.createConnection({ uri: this.url, connectTimeout: 2000 });
      const [rows] = await connection.query("SHOW STATUS LIKE 'wsrep_local_state_comment'");
      await connection.end();
      return (rows as { Value?: string }[])[0]?.Value ?? null;
    } catch {
      return null;
    }
  }
}

/** Ends the server and deletes its folder when the pipe to it breaks. */
function guarded(folder: string): ChildProcess {
  const script = fileURLToPath(new URL('../test/guard.mjs', import.meta.url));
  const guard = spawn(process.execPath, [script, folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.unref();
  (guard.stdin as unknown as { unref(): void }).unref();
  return guard;
}

function program(name: string): string | null {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/bin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file)) ?? null;
}

/** Ports that are free together. */
async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  for (const server of servers) if (!server.listening) await once(server, 'listening');
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  for (const server of servers) {
    server.close();
    await once(server, 'close');
  }
  return ports;
}
