import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import mysql from 'mysql2/promise';
import { describe, expect, it } from 'vitest';
import { serverProgram, startPrivateServer } from './mariadb.ts';

describe.runIf(serverProgram())('a private database server', () => {
  it('keeps what was committed when it is killed and started again, and leaves nothing behind', async () => {
    const server = await startPrivateServer({ durable: true });
    const ask = async (sql: string) => {
      const connection = await mysql.createConnection(server.url);
      const [rows] = await connection.query(sql);
      await connection.end();
      return rows;
    };
    await ask('CREATE DATABASE kept');
    await ask('CREATE TABLE kept.n (n INT PRIMARY KEY)');
    await ask('INSERT INTO kept.n VALUES (7)');
    await server.kill('SIGKILL');
    await expect(ask('SELECT 1')).rejects.toThrow();

    await server.restart();
    expect(await ask('SELECT n FROM kept.n')).toEqual([{ n: 7 }]);
    const { pid } = server;
    await server.stop();
    expect(existsSync(`/proc/${pid}`)).toBe(false);
  });

  it('is ended and deleted when the process that started it is killed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'redgrid-guard-'));
    chmodSync(folder, 0o755);
    const script = `const { startPrivateServer } = await import('./tools/test/mariadb.ts');
      await startPrivateServer(); process.kill(process.pid, 'SIGKILL');`;
    const cwd = fileURLToPath(new URL('../../', import.meta.url));
    const args = ['--import', 'tsx', '--input-type=module', '-e', script];
    const env = { ...process.env, TMPDIR: folder };
    expect(() => execFileSync(process.execPath, args, { cwd, env, stdio: 'pipe' })).toThrow();
    await expect
      .poll(() => readdirSync(folder).filter((name) => name.startsWith('redgrid-sql-')), { timeout: 10_000 })
      .toEqual([]);
    rmSync(folder, { recursive: true });
  });
});
