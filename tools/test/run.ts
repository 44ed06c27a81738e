import { checks, coverage, runChecks } from './checks.ts';
import { endAll } from './child.ts';
import { serverProgram, startPrivateServer, type PrivateServer } from './mariadb.ts';
import { runSpecs, type Count } from './specs.ts';

const USAGE = `npm test                         everything: checks, then all specs on every engine at hand
npm test -- libs/grid -t GRID-12  the specs whose path or title fits, no checks
npm test -- --project sqlite      one engine only (sqlite or mysql)
TEST_MYSQL_URL                    a server to use instead of a private one
REQUIRE_MYSQL=1                   a missing server fails the run
CHROMIUM                          the browser to try the explorer in, instead of /usr/bin/chromium
REQUIRE_CHROMIUM=1                a missing browser fails the run`;

let server: PrivateServer | undefined;

async function main(args: readonly string[]): Promise<Count> {
  if (args.includes('--help')) {
    console.log(USAGE);
    return { passed: 0, failed: 0 };
  }
  if (args.length > 0) return specs(args);

  const before = await runChecks(checks, 2);
  const tested = await specs(args);
  const after = await runChecks([coverage], 1);
  return sum(before, tested, after);
}

async function specs(args: readonly string[]): Promise<Count> {
  const sqliteOnly = args.some(
    (arg, at) => arg === '--project=sqlite' || (arg === 'sqlite' && args[at - 1] === '--project'),
  );
  const { url, count } = sqliteOnly ? { url: null, count: NONE } : await mysqlServer();
  return sum(count, await runSpecs(args, url));
}

/** The server the suites also run on: the one named, or a private one, or none. */
async function mysqlServer(): Promise<{ url: string | null; count: Count }> {
  const named = process.env.TEST_MYSQL_URL;
  if (named) return { url: named, count: NONE };
  if (serverProgram()) {
    server = await startPrivateServer();
    console.log(`A private database server runs on port ${server.port}; the specs run on it too.`);
    return { url: server.url, count: NONE };
  }
  const required = process.env.REQUIRE_MYSQL === '1';
  const why = 'There is no mariadbd or mysqld here and no TEST_MYSQL_URL: the specs run on SQLite only.';
  console.log(`${required ? '✗' : 'NOTICE'} ${why}`);
  return { url: null, count: required ? { passed: 0, failed: 1 } : NONE };
}

const NONE: Count = { passed: 0, failed: 0 };
const sum = (...counts: readonly Count[]): Count => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
});

async function finish({ passed, failed }: Count): Promise<void> {
  await server?.stop();
  process.exitCode = failed > 0 ? 1 : 0;
  console.log(`${passed} passed, ${failed} failed`);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    endAll();
    void Promise.resolve(server?.stop()).finally(() => process.exit(130));
  });

main(process.argv.slice(2)).then(finish, async (error: unknown) => {
  console.error(error);
  await finish({ passed: 0, failed: 1 });
});
