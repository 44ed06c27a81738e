import { randomBytes } from 'node:crypto';
import { engine } from '@redgrid/testing';
import mysql from 'mysql2/promise';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DatabaseSetupError, ensureDatabase, type DatabaseConfig } from './index.ts';

const asked = process.env.TEST_MYSQL_URL ?? '';
const configOf = (url: string): DatabaseConfig => ({ kind: 'mariadb', url, readUrl: null, poolSize: 1 });

it('leaves the making of an SQLite file to SQLite', async () => {
  await expect(ensureDatabase({ kind: 'sqlite', file: '/nowhere/x.sqlite' })).resolves.toBeUndefined();
});

describe.runIf(engine === 'mysql')('the schema of a domain on a server', () => {
  const schema = `redgrid_test_${randomBytes(4).toString('hex')}`;
  let server: mysql.Connection;
  const urlOf = (account?: string) => {
    const url = new URL(`/${schema}`, asked);
    if (account) Object.assign(url, { username: account, password: '' });
    return url.toString();
  };
  beforeEach(async () => {
    server = await mysql.createConnection(asked);
  });
  afterEach(async () => {
    await server.query(`DROP DATABASE IF EXISTS ${schema}`);
    await server.end();
  });

  it('is made so that a and A, é and e, and blanks at the end differ; making it again changes nothing', async () => {
    await ensureDatabase(configOf(urlOf()));
    await ensureDatabase(configOf(urlOf()));
    await server.query(`CREATE TABLE ${schema}.names (name VARCHAR(10) PRIMARY KEY)`);
    await server.query(
      `INSERT INTO ${schema}.names VALUES ('a'), ('A'), ('e'), ('é'), ('a '), ('🍣'), ('🍺')`,
    );
    const [rows] = await server.query(`SELECT name FROM ${schema}.names WHERE name = 'a'`);
    expect(rows).toEqual([{ name: 'a' }]);
  });

  it('is refused with another collation, and the sentence says what to do', async () => {
    await server.query(`CREATE DATABASE ${schema} CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci`);
    const refusal = ensureDatabase(configOf(urlOf()));
    await expect(refusal).rejects.toThrow(DatabaseSetupError);
    await expect(refusal).rejects.toThrow(/utf8mb4_general_ci; RedGrid needs utf8mb4_\w+bin.*ALTER DATABASE/);
  });

  it('that is missing is asked of the administrator when the account may not make it', async () => {
    const account = `u${randomBytes(4).toString('hex')}`;
    await server.query(`CREATE USER ${account}@'%'`);
    const refusal = ensureDatabase(configOf(urlOf(account)));
    await expect(refusal).rejects.toThrow(new RegExp(`${schema} is missing.*CREATE DATABASE`));
    await server.query(`DROP USER ${account}@'%'`);
  });

  it('cannot have a name that would be SQL', async () => {
    const url = new URL('/x%60;drop', asked).toString();
    await expect(ensureDatabase(configOf(url))).rejects.toThrow('cannot be the name of a schema');
  });
});
