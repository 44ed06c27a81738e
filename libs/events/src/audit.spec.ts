import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditHash, AuditEntity, CHAIN_START, drainSequence, SequenceEntity } from '@redgrid/database';
import { makeToy, openToys, person } from '@redgrid/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CheckpointWriter, readCheckpoints, verifyAudit, type Checkpoint } from './index.ts';

const ROWS = 40;
const CHECKPOINT = 30;
const { privateKey, publicKey } = generateKeyPairSync('ed25519', {
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});
const folder = mkdtempSync(join(tmpdir(), 'redgrid-audit-'));
let toys: Awaited<ReturnType<typeof openToys>>;
let genuine: AuditEntity[];
let checkpoints: (Checkpoint | null)[];

beforeAll(async () => {
  toys = await openToys();
  const writer = new CheckpointWriter(privateKey, folder);
  for (let i = 1; i <= ROWS; i += 1) {
    await makeToy(toys.database, person('ann'), { name: `toy ${i}` });
    await drainSequence(toys.database);
    if (i === CHECKPOINT) await writer.write('property', toys.database, true);
  }
  genuine = await toys.database.reader.manager.find(AuditEntity, { order: { position: 'ASC' } });
  checkpoints = await readCheckpoints(folder, 'property', publicKey);
});
afterAll(async () => {
  await toys.close();
  rmSync(folder, { recursive: true });
});

/** Puts the chain in place as somebody with full rights over the database would leave it. */
const leave = (rows: readonly AuditEntity[]) =>
  toys.database.transaction(async (db) => {
    await db.clear(AuditEntity);
    if (rows.length > 0) await db.insert(AuditEntity, rows as never);
  });
const changed = (position: number, change: Partial<AuditEntity>) =>
  genuine.map((row) => (row.position === position ? { ...row, ...change } : row));
const recomputed = (rows: readonly AuditEntity[]) => {
  let hash = CHAIN_START;
  return rows.map((row, index) => {
    const numbered = { ...row, position: index + 1 };
    hash = auditHash(hash, numbered);
    return { ...numbered, hash };
  });
};
const verdict = async (rows: readonly AuditEntity[]) => {
  await leave(rows);
  return verifyAudit(toys.database, checkpoints);
};

describe('the audit verifier', () => {
  it('GW-05 finds nothing in a chain nobody touched', async () => {
    expect(await verdict(genuine)).toEqual({ intact: true, rows: ROWS, checkpoints: 1 });
  });

  it('GW-05 names the first bad row after each of 60 random changes, deletions and swaps', async () => {
    for (let round = 0; round < 60; round += 1) {
      const at = 1 + Math.floor(Math.random() * (ROWS - 1));
      const [rows, problem] = (
        [
          [changed(at, { operation: 'forged' }), 'CHANGED'],
          [changed(at, { targets: ['other'] }), 'CHANGED'],
          [changed(at, { at: new Date(0) }), 'CHANGED'],
          [genuine.filter(({ position }) => position !== at), 'MISSING'],
          [
            genuine.map((row) =>
              row.position === at
                ? { ...row, position: at + 1 }
                : row.position === at + 1
                  ? { ...row, position: at }
                  : row,
            ),
            'CHANGED',
          ],
        ] as const
      )[round % 5] ?? [[], 'CUT'];
      expect(await verdict(rows)).toEqual({ intact: false, position: at, problem });
    }
  });

  it('GW-05 finds a cut tail, also when the counter was set back, as far as the last checkpoint', async () => {
    expect(await verdict(genuine.slice(0, -1))).toEqual({ intact: false, position: ROWS, problem: 'CUT' });
    await toys.database.transaction((db) =>
      db.update(SequenceEntity, { name: 'audit' }, { last: CHECKPOINT - 5 }),
    );
    expect(await verdict(genuine.slice(0, CHECKPOINT - 5))).toEqual({
      intact: false,
      position: CHECKPOINT - 4,
      problem: 'CUT',
    });
    await toys.database.transaction((db) => db.update(SequenceEntity, { name: 'audit' }, { last: ROWS }));
  });

  it('GW-05 finds a chain recomputed without the key, and a forged checkpoint', async () => {
    const forged = recomputed(changed(10, { operation: 'forged' }));
    expect(await verdict(forged)).toEqual({ intact: false, position: CHECKPOINT, problem: 'RECOMPUTED' });
    await leave(genuine);
    const [real] = checkpoints;
    const other = generateKeyPairSync('ed25519', {
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    expect(await readCheckpoints(folder, 'property', other.publicKey)).toEqual([null]);
    expect(await verifyAudit(toys.database, [real ?? null, null])).toMatchObject({
      problem: 'CHECKPOINT_FORGED',
    });
  });
});
