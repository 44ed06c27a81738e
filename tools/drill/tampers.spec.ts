import { mkdtempSync, rmSync } from 'node:fs';
import { generateKeyPairSync } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuditEntity, drainSequence } from '@redgrid/database';
import { CheckpointWriter, readCheckpoints, verifyAudit } from '@redgrid/events';
import { makeToy, person, testDatabase, type TestDatabase } from '@redgrid/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDrill } from './tally.ts';
import { tamper, writeChain } from './tampers.ts';

let made: TestDatabase;
let drill: Awaited<ReturnType<typeof openDrill>>;
beforeAll(async () => {
  made = await testDatabase();
  drill = await openDrill(made.config);
});
afterAll(async () => {
  await drill.close();
  await made.drop();
});

describe('the audit verifier', () => {
  it('R27 GW-05 names the first bad row of 1,000 random tampers with one chain, cut and recomputed ones among them', async () => {
    const chain = await writeChain(drill.database, 36, 11);
    expect(await verifyAudit(chain.database, chain.checkpoints)).toMatchObject({ intact: true, rows: 36 });
    const counts = await tamper(chain, 1000, 27);
    expect(counts.missed).toBe(0);
    for (const kind of ['changed', 'deleted', 'swapped', 'inserted', 'cut', 'recomputed'] as const)
      expect(counts[kind]).toBeGreaterThan(80);
    expect(await verifyAudit(chain.database, chain.checkpoints)).toMatchObject({ intact: true, rows: 36 });
  }, 120_000);

  it('R27 GW-05 finds a row that was added behind the last one the counter knows', async () => {
    const { database } = drill;
    const last = await database.freshReader.manager.count(AuditEntity);
    await database.transaction(async (db) => {
      const [row] = await db.find(AuditEntity, { where: { position: last } });
      await db.insert(AuditEntity, { ...row, commandId: 'added', position: last + 1 });
    });
    expect(await verifyAudit(database, [])).toMatchObject({ intact: false, position: last + 1 });
    await database.transaction((db) => db.delete(AuditEntity, { commandId: 'added' }));
  });

  it('R27 GW-05 seals what was done within two seconds', async () => {
    const { database } = drill;
    const folder = mkdtempSync(join(tmpdir(), 'redgrid-seal-'));
    const { privateKey, publicKey } = generateKeyPairSync('ed25519', {
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    });
    let now = Date.parse('2026-09-01T00:00:00Z');
    const writer = new CheckpointWriter(privateKey, folder, () => new Date(now));
    const sealed = async () =>
      (await readCheckpoints(folder, 'property', publicKey)).map((each) => each?.position ?? null);
    const one = async () => {
      await makeToy(database, person('ann'), { name: 'sealed' });
      await drainSequence(database);
      await writer.write('property', database);
    };
    await one();
    const first = (await sealed())[0] ?? 0;
    now += 900;
    await one();
    expect(await sealed()).toEqual([first]);
    // The sequencer looks twice a second, also when nothing happens.
    now += 500;
    await writer.write('property', database);
    expect(await sealed()).toEqual([first, first + 1]);
    now += 1000;
    await one();
    expect(await sealed()).toEqual([first, first + 2]);
    now += 60_000;
    await one();
    expect(await sealed()).toEqual([first, first + 3, first + 2]);
    rmSync(folder, { recursive: true });
  });
});
