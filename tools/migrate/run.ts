import { randomBytes } from 'node:crypto';
import {
  appliedMigrations,
  Database,
  databaseConfig,
  ensureDatabase,
  migrate,
  revert,
  Secrets,
  type DatabaseConfig,
} from '@redgrid/database';
import { StartupError } from '@redgrid/http';
import { dataFolder, ownFolder, runMain } from '@redgrid/runtime';
import { DOMAINS, tablesOf, type Domain, type DomainName } from '@redgrid/subgraph';
import { createMigration } from './create.ts';

const USAGE = `npm run migrate -- run [domain …]            bring the tables up to date (every start does it too)
npm run migrate -- status [domain …]         what has run, and what is pending
npm run migrate -- revert <domain>           take back the newest migration
npm run migrate -- create <domain> <name>    a new dated migration file
The databases are those of DATABASE_URL (file:, mysql:// or mariadb://).`;

async function main(): Promise<void> {
  const [task = '', ...args] = process.argv.slice(2);
  if (task === 'run') return onEach(chosen(args), bringUp);
  if (task === 'status') return onEach(chosen(args), tellStatus);
  if (task === 'revert' && args.length === 1) return onEach(chosen(args), takeBack);
  if (task === 'create' && args.length === 2) return create(args);
  throw new StartupError(USAGE);
}

type Step = (domain: Domain, database: Database) => Promise<string>;

/** A step on the database of each domain. SQLite files have one owner: with a running graph this is refused. */
async function onEach(names: readonly DomainName[], step: Step): Promise<void> {
  const folder = dataFolder();
  const onSqlite = names.some((name) => databaseConfig(name).kind === 'sqlite');
  const release = onSqlite ? ownFolder(folder) : () => undefined;
  try {
    for (const name of names) {
      const domain = await loaded(name);
      await withDatabase(databaseConfig(name), domain, async (database) => {
        console.log(`${name}: ${await step(domain, database)}`);
      });
    }
  } finally {
    release();
  }
}

async function withDatabase(
  config: DatabaseConfig,
  domain: Domain,
  work: (database: Database) => Promise<void>,
): Promise<void> {
  await ensureDatabase(config);
  const { entities } = tablesOf(domain);
  // Migrations read no personal data and sign no cursors: no key of the deployment is needed.
  const secrets = new Secrets(randomBytes(32).toString('hex'));
  const database = await Database.open({ config, entities, secrets });
  try {
    await work(database);
  } finally {
    await database.close();
  }
}

const bringUp: Step = async (domain, database) => {
  const ran = await migrate(database, tablesOf(domain).migrations);
  return ran.length > 0 ? `ran ${ran.join(', ')}` : 'up to date';
};

const takeBack: Step = async (domain, database) => {
  const name = await revert(database, tablesOf(domain).migrations);
  return name === null ? 'there is nothing to take back' : `took back ${name}`;
};

const tellStatus: Step = async (domain, database) => {
  const done = await appliedMigrations(database);
  const names = tablesOf(domain).migrations.map(({ name }) => name);
  const lines = names.toSorted().map((name) => `  ${done.includes(name) ? 'done   ' : 'pending'} ${name}`);
  return `${names.filter((name) => !done.includes(name)).length} pending\n${lines.join('\n')}`;
};

async function create([name = '', words = '']: readonly string[]): Promise<void> {
  chosen([name]);
  try {
    console.log(
      `Wrote ${createMigration(name, words, new Date())}; add it to the migrations of libs/${name}/src/index.ts.`,
    );
  } catch (error) {
    throw new StartupError((error as Error).message);
  }
}

function chosen(names: readonly string[]): readonly DomainName[] {
  const unknown = names.find((name) => DOMAINS.every((domain) => domain !== name));
  if (unknown) throw new StartupError(`There is no domain ${unknown}: ${DOMAINS.join(', ')}.`);
  return names.length === 0 ? DOMAINS : DOMAINS.filter((name) => names.includes(name));
}

/** Only the domains asked for: one that is half written does not keep another from its tables. */
async function loaded(name: DomainName): Promise<Domain> {
  const exported = (await import(`@redgrid/${name}`)) as Readonly<Record<string, Domain | undefined>>;
  const domain = exported[name];
  if (!domain) throw new StartupError(`@redgrid/${name} exports no ${name}.`);
  return domain;
}

runMain(main);
