import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Secrets, type DatabaseConfig } from '@redgrid/database';
import { DirectoryEntity, DirectoryPlaceEntity } from '@redgrid/events';
import { fileLimits, fileStore } from '@redgrid/files';
import { localPort } from '@redgrid/imports';
import { organisation } from '@redgrid/organisation';
import { Files, Jobs, platform } from '@redgrid/platform';
import { property } from '@redgrid/property';
import { startDomain, type Domain, type RunningSubgraph } from '@redgrid/subgraph';
import { testDatabase } from '@redgrid/testing';
import { graphql } from 'graphql';
import { rawRate } from './p07-raw.ts';
import {
  BUILDINGS_PER_COMPOUND,
  HOUSES_PER_BUILDING,
  writeHouses,
  writeOwners,
  type Planted,
} from './p07-file.ts';

/** What one file came to. */
export interface FileFigures {
  /** Seconds it took to look through the file, and to write its rows; the same for the same file again. */
  readonly validated: number;
  readonly committed: number;
  readonly validatedAgain: number;
  readonly committedAgain: number;
  readonly refused: number;
  readonly written: number;
  readonly changedAgain: number;
  readonly resumedAt: number;
}
export interface ImportFigures {
  readonly rows: number;
  readonly houses: FileFigures;
  readonly owners: FileFigures;
  /** Megabytes, at most, while the files were imported. */
  readonly memory: number;
  /** Milliseconds the event loop stood still at most, and at 99 of 100 looks. */
  readonly loopMax: number;
  readonly loopP99: number;
  /** Houses with their source ids by hand-written SQL, rows per second. */
  readonly raw: number;
}

const rows = Number(process.argv[2]);
const ACCOUNT = 'bench-street';
const principal = {
  id: ACCOUNT,
  kind: 'PERSON' as const,
  personId: null,
  grants: [{ role: 'STREET' as const, scopeType: 'STREET' as const, scopeId: 's1' }],
  grantsVersion: 1,
};
const place = { cityId: 'ci', countyId: 'co', streetId: 's1', communityId: 'c1' };

const folder = mkdtempSync(join(tmpdir(), 'redgrid-bench-import-'));
const secrets = new Secrets('the-secret-of-a-bench-protects-nothing-at-all');
const databases = [await testDatabase(), await testDatabase(), await testDatabase()];
const open = async (domain: unknown, config: DatabaseConfig | undefined): Promise<RunningSubgraph> => {
  if (!config) throw new Error('No database');
  return startDomain(domain as Domain, { config, secrets, onError: complain });
};
function complain(error: unknown): void {
  process.stderr.write(`${String((error as Error).stack ?? error)}\n`);
}
const homes = await open(property, databases[0]?.config);
const people = await open(organisation, databases[1]?.config);
const desk = await open(platform, databases[2]?.config);
const files = new Files({
  running: desk as never,
  store: fileStore(folder, {}),
  limits: fileLimits({ FILES_LARGEST_MB: '1000' }),
  ask: async () => ({ data: null }),
  onError: complain,
});
const jobs = new Jobs({
  running: desk as never,
  files,
  ports: { property: localPort(homes), organisation: localPort(people) },
  ask: async () => ({ data: null }),
  schema: () => {
    throw new Error('Nothing is exported here');
  },
  mayRead: () => false,
  onError: complain,
});

try {
  await prepare();
  const memory = watchMemory();
  const houses = await imported('houses', writeHouses, { rows, errors: 20 });
  const owners = await imported('owners', writeOwners, { rows, errors: 17 });
  const peak = memory.stop();
  const raw = await rawRate(Math.min(rows, 50_000));
  const figures: ImportFigures = { rows, houses, owners, ...peak, raw };
  process.stdout.write(`${JSON.stringify(figures)}\n`);
} finally {
  await jobs.close();
  await files.close();
  for (const each of [homes, people, desk]) await each.close();
  for (const database of databases) await database.drop();
  rmSync(folder, { recursive: true, force: true });
}

/** The compounds and buildings the houses stand in, and the account that imports them. */
async function prepare(): Promise<void> {
  const at = '2026-01-01 00:00:00.000';
  await desk.database.transaction(async (db) => {
    await db.query(
      `INSERT INTO account (id, kind, title, disabled, grantsVersion, version, createdAt) VALUES (?, 'PERSON', 'bench', 0, 1, 1, ?)`,
      [ACCOUNT, at],
    );
    await db.query(
      `INSERT INTO role_grant (id, accountId, role, scopeType, scopeId, \`from\`) VALUES ('g', ?, 'STREET', 'STREET', 's1', ?)`,
      [ACCOUNT, at],
    );
  });
  await homes.database.transaction(async (db) => {
    await db.insert(DirectoryEntity, {
      id: 'c1',
      kind: 'UNIT',
      state: 'ACTIVE',
      name: '',
      version: 1,
      attributes: {},
    });
    await db.insert(DirectoryPlaceEntity, { id: 'c1:0', directoryId: 'c1', ...place });
    const buildings = Math.ceil(rows / HOUSES_PER_BUILDING);
    for (let building = 0; building < buildings; building += 1) {
      const compound = `cp${Math.floor(building / BUILDINGS_PER_COMPOUND)}`;
      if (building % BUILDINGS_PER_COMPOUND === 0) {
        await db.query(
          `INSERT INTO compound (id, name, nameKey, type, managed, enclosure, floorArea, renovated, threeNo, affordableHousing, dangerousHousing, buildingCount, houseCount, houseArea, registeredAt, version, cityId, countyId, streetId, communityId) VALUES (?, ?, ?, 'OLD_COMPOUND', 0, 'OPEN', 0, 0, 0, 0, 0, 0, 0, 0, ?, 1, 'ci', 'co', 's1', 'c1')`,
          [compound, compound, compound, at],
        );
        await db.query(
          `INSERT INTO compound_place (id, compoundId, ordinal, cityId, countyId, streetId, communityId) VALUES (?, ?, 0, 'ci', 'co', 's1', 'c1')`,
          [`${compound}:0`, compound],
        );
      }
      await db.query(
        `INSERT INTO building (id, compoundId, name, sortKey, houseCount, version) VALUES (?, ?, ?, ?, 0, 1)`,
        [`B-${building}`, compound, `${building}号楼`, String(building)],
      );
    }
  });
}

async function imported(
  kind: string,
  make: (path: string, planted: Planted) => Promise<void>,
  planted: Planted,
): Promise<FileFigures> {
  const path = join(folder, `${kind}.csv`);
  await make(path, planted);
  const first = await run(kind, path, true);
  const again = await run(kind, path, false);
  rmSync(path);
  return {
    validated: first.validated,
    committed: first.committed,
    validatedAgain: again.validated,
    committedAgain: again.committed,
    refused: first.job.result.refused,
    written: first.job.result.created,
    changedAgain: again.job.result.created + again.job.result.changed,
    resumedAt: first.resumedAt,
  };
}

interface Shown {
  readonly state: string;
  readonly errorCode: string | null;
  readonly progress: { readonly rowsDone: number };
  readonly result: { readonly created: number; readonly changed: number; readonly refused: number };
}

/** Looks through and writes a file; the first time it is cancelled half-way and resumed. Waiting for nobody is not counted. */
async function run(kind: string, path: string, interrupted: boolean) {
  const file = await files.receive(principal, { name: `${kind}.csv`, content: createReadStream(path) });
  const input = { kind, fileId: file.id, sourceSystem: 'bench' };
  let began = performance.now();
  const { startImport } = await ask(
    'mutation ($input: PlatformImportInput!) { startImport(input: $input) { jobId } }',
    { input },
  );
  const { jobId } = startImport as { jobId: string };
  await until(jobId, ({ state }) => state !== 'VALIDATING');
  const validated = performance.now() - began;
  began = performance.now();
  await move('commitJob', jobId);
  let [waited, resumedAt] = [0, 0];
  if (interrupted) {
    const half = await until(
      jobId,
      ({ state, progress }) => state !== 'COMMITTING' || progress.rowsDone >= rows / 2,
    );
    if (half.state === 'COMMITTING') {
      await move('cancelJob', jobId);
      const idle = performance.now();
      await jobs.settled();
      resumedAt = (await shown(jobId)).progress.rowsDone;
      waited = performance.now() - idle;
      await move('resumeJob', jobId);
    }
  }
  const job = await until(jobId, ({ state }) => state !== 'COMMITTING');
  if (job.state !== 'DONE') throw new Error(`${kind}: ${job.state} ${String(job.errorCode)}`);
  const committed = performance.now() - began - waited;
  return { job, validated: validated / 1000, committed: committed / 1000, resumedAt };
}

async function until(id: string, when: (job: Shown) => boolean): Promise<Shown> {
  for (;;) {
    const job = await shown(id);
    if (when(job)) return job;
    await delay(50);
  }
}

async function shown(id: string): Promise<Shown> {
  const { job } = await ask(
    'query ($id: ID!) { job(id: $id) { state errorCode progress { rowsDone } result { created changed refused } } }',
    { id },
  );
  return job as Shown;
}

async function move(mutation: string, id: string): Promise<void> {
  await ask(`mutation ($id: ID!) { ${mutation}(id: $id) { version } }`, { id });
}

async function ask(
  source: string,
  variableValues: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const contextValue = desk.context({ principal });
  const { data, errors } = await graphql({ schema: desk.schema, source, variableValues, contextValue });
  if (errors?.[0]) throw errors[0];
  return data ?? {};
}

function watchMemory() {
  let most = 0;
  const look = () => {
    most = Math.max(most, process.memoryUsage.rss());
  };
  const timer = setInterval(look, 100);
  const loop = monitor();
  return {
    stop: () => {
      clearInterval(timer);
      look();
      return { memory: most / 1e6, ...loop() };
    },
  };
}

function monitor(): () => { loopMax: number; loopP99: number } {
  const waits: number[] = [];
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    waits.push(Math.max(0, now - last - 10));
    last = now;
  }, 10);
  return () => {
    clearInterval(timer);
    const sorted = waits.toSorted((a, b) => a - b);
    return { loopMax: sorted.at(-1) ?? 0, loopP99: sorted[Math.floor(sorted.length * 0.99)] ?? 0 };
  };
}
