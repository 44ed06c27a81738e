import { DOMAINS } from '@redgrid/subgraph';
import mysql from 'mysql2/promise';
import { serverProgram, startPrivateServer } from '../test/mariadb.ts';

/** A server with room for schemas of our own. */
export interface BenchServer {
  /** `DATABASE_URL` of the schemas. */
  readonly url: string;
  /** Drops the schemas, or ends the server when it is ours alone. */
  close(keep: boolean): Promise<void>;
}

/** The server of `TEST_MYSQL_URL`, else a durable private one; null where no server program is installed. */
export async function benchServer(prefix: string): Promise<BenchServer | null> {
  const given = process.env.TEST_MYSQL_URL;
  if (given)
    return {
      url: await addressOf(given, prefix),
      close: (keep) => (keep ? Promise.resolve() : dropSchemas(given, prefix)),
    };
  if (!serverProgram()) return null;
  const server = await startPrivateServer({ durable: true, options: ['--innodb-buffer-pool-size=1G'] });
  return { url: await addressOf(server.url, prefix), close: () => server.stop() };
}

/** TypeORM tells the two by the scheme of the address. */
async function addressOf(server: string, prefix: string): Promise<string> {
  const connection = await mysql.createConnection(server);
  const [rows] = await connection.query<mysql.RowDataPacket[]>('SELECT VERSION() AS version');
  await connection.end();
  const scheme = String(rows[0]?.version).includes('MariaDB') ? 'mariadb:' : 'mysql:';
  const url = new URL(server.replace(/^mysql:/, scheme));
  url.pathname = `/${prefix}`;
  return url.toString();
}

async function dropSchemas(server: string, prefix: string): Promise<void> {
  const connection = await mysql.createConnection(server);
  for (const name of DOMAINS) await connection.query(`DROP DATABASE IF EXISTS ${prefix}_${name}`);
  await connection.end();
}
