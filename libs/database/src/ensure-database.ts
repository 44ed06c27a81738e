import mysql from 'mysql2/promise';
import type { DatabaseConfig } from './config.ts';
import { unavailable } from './errors.ts';

/** What is wrong with a database as it was set up, in words for its operator. */
export class DatabaseSetupError extends Error {}

/**
 * Makes the schema of a domain on MySQL or MariaDB when it is missing; SQLite makes its file itself. Text must compare
 * byte by byte as on SQLite, so a schema of another collation is refused with DatabaseSetupError.
 */
export async function ensureDatabase(config: DatabaseConfig): Promise<void> {
  if (config.kind === 'sqlite') return;
  const url = new URL(config.url);
  const schema = decodeURIComponent(url.pathname.slice(1));
  if (!/^\w{1,64}$/.test(schema))
    throw new DatabaseSetupError(`"${schema}" cannot be the name of a schema: use letters, digits and _.`);
  url.pathname = '/';
  const server = await connected(url.toString());
  try {
    const { collation, found } = await settingsOf(server, schema);
    if (found === null) await create(server, schema, collation);
    else if (found !== collation)
      throw new DatabaseSetupError(
        `The schema ${schema} has the collation ${found}; RedGrid needs ${collation}. While it is empty: ALTER DATABASE ${schema} CHARACTER SET utf8mb4 COLLATE ${collation}`,
      );
  } finally {
    await server.end();
  }
}

/** Compares byte by byte and minds trailing blanks. */
function binaryCollation(version: string): string {
  return version.includes('MariaDB') ? 'utf8mb4_nopad_bin' : 'utf8mb4_0900_bin';
}

async function connected(uri: string): Promise<mysql.Connection> {
  try {
    return await mysql.createConnection({ uri, connectTimeout: 5000 });
  } catch (error) {
    throw unavailable(error) ?? error;
  }
}

async function settingsOf(server: mysql.Connection, schema: string) {
  const [rows] = await server.query(
    `SELECT VERSION() AS version,
      (SELECT DEFAULT_COLLATION_NAME FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = ?) AS found`,
    [schema],
  );
  const [{ version, found } = { version: '', found: null }] = rows as {
    version: string;
    found: string | null;
  }[];
  return { collation: binaryCollation(version), found };
}

async function create(server: mysql.Connection, schema: string, collation: string): Promise<void> {
  const statement = `CREATE DATABASE IF NOT EXISTS ${schema} CHARACTER SET utf8mb4 COLLATE ${collation}`;
  try {
    await server.query(statement);
  } catch (error) {
    if ((error as { code?: string }).code !== 'ER_DBACCESS_DENIED_ERROR') throw error;
    throw new DatabaseSetupError(
      `The schema ${schema} is missing and the account of DATABASE_URL may not make it. As administrator: ${statement}`,
    );
  }
}
