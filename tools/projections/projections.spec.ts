import { chunksOf, databaseConfig, ensureDatabase, Secrets } from '@redgrid/database';
import { DirectoryEntity } from '@redgrid/events';
import { domains, loadDemonstration } from '@redgrid/graph';
import { startAll, type RunningDomains } from '@redgrid/runtime';
import { PolicySelectionEntity } from '@redgrid/policy-store';
import { engine, TEST_SECRET, testDatabase, type TestDatabase } from '@redgrid/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { carryOut, orderOf } from './projections.ts';

const made: TestDatabase[] = [];
let running: RunningDomains;

beforeAll(async () => {
  if (engine === 'mysql') return; // the kit's own specs run there; this is the demonstration once more
  const env: Record<string, string> = {};
  for (const { name } of domains) {
    const each = await testDatabase();
    made.push(each);
    const { config } = each;
    env[`DATABASE_URL_${name.toUpperCase()}`] =
      config.kind === 'sqlite'
        ? `file:${config.file.replace(/\/[^/]*$/, '')}`
        : config.url.replace(/^mysql/, config.kind);
    if (config.kind !== 'sqlite') await ensureDatabase(databaseConfig(name, env));
  }
  const logger = { error: (problem: unknown) => console.error(problem) };
  running = await startAll(domains, { secrets: new Secrets(TEST_SECRET), logger, env });
  await loadDemonstration(running, () => undefined);
  await running.settled();
}, 200_000);
afterAll(async () => {
  if (engine === 'mysql') return;
  await running.close();
  for (const each of made) await each.drop();
});

const lines: string[] = [];
const command = (...words: string[]) => {
  lines.length = 0;
  return carryOut(running, orderOf(words), (line) => lines.push(line));
};
const database = (name: string) => {
  const found = running.byName.get(name)?.database;
  if (!found) throw new Error(`No domain ${name}`);
  return found;
};

describe.skipIf(engine === 'mysql')('npm run projections', () => {
  it.each([...'property evaluation'.split(' ')])(
    'finds every projection of %s equal to its owners after the demonstration was loaded',
    async (domain) => {
      const differing = await command('check', domain);
      expect(lines.filter((line) => !/(\d+ rows agree with their owners|…)$/.test(line))).toEqual([]);
      expect(differing).toBe(0);
      const kept = domain === 'property' ? ['directory', 'policy'] : ['directory', 'policy', 'metric'];
      for (const each of kept)
        expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^${domain} ${each}: [1-9]\\d* rows`)));
    },
    120_000,
  );

  it('knows persons loaded in bulk in every domain', async () => {
    const persons = await database('property').reader.manager.countBy(DirectoryEntity, { kind: 'PERSON' });
    expect(persons).toBeGreaterThan(10_000);
  });

  it('names what differs, and mends it in one domain', async () => {
    const grid = database('grid');
    const [unit] = await grid.reader.manager.find(DirectoryEntity, {
      where: { kind: 'UNIT' },
      order: { id: 'ASC' },
      take: 1,
    });
    const id = unit?.id ?? '';
    await grid.transaction(async (db) => {
      await db.update(DirectoryEntity, { id }, { name: '伪造' });
      for (const chunk of chunksOf(await db.find(PolicySelectionEntity), 100)) await db.remove(chunk);
    });
    expect(await command('check', 'grid')).toBe(2);
    expect(lines).toContain(`  directory ${id}: name`);
    expect(lines.join('\n')).not.toContain('伪造');
    expect(await command('rebuild', 'grid')).toBe(2);
    expect(await command('check', 'grid')).toBe(0);
  }, 120_000);

  it('says how it is used', async () => {
    expect(() => orderOf(['mend'])).toThrow('Usage');
    expect(() => orderOf(['rebuild'])).toThrow('Usage');
    await expect(command('check', 'nowhere')).rejects.toThrow('There is no domain nowhere');
    await expect(command('check', 'grid', 'nothing')).rejects.toThrow(
      'grid keeps no projection nothing: directory',
    );
  });
});
