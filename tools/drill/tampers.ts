import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  auditHash,
  AuditEntity,
  CHAIN_START,
  drainSequence,
  SequenceEntity,
  type Database,
} from '@redgrid/database';
import {
  CheckpointWriter,
  readCheckpoints,
  verifyAudit,
  type AuditProblem,
  type Checkpoint,
} from '@redgrid/events';
import { makeToy, person } from '@redgrid/testing';
import type { EntityManager } from 'typeorm';
import { below, chanceOf } from './chance.ts';

/** What came of tampering with an audit chain at random. */
export interface TamperCounts {
  readonly rows: number;
  readonly tampers: number;
  /** How many of each kind. */
  readonly changed: number;
  readonly deleted: number;
  readonly swapped: number;
  readonly inserted: number;
  readonly cut: number;
  readonly recomputed: number;
  /** The verifier named another row than the first bad one, or none. */
  readonly missed: number;
}

/** A chain with its checkpoints, as it was written. */
export interface Chain {
  readonly database: Database;
  readonly checkpoints: readonly (Checkpoint | null)[];
  readonly genuine: readonly AuditEntity[];
  /** The positions that are signed. */
  readonly signed: readonly number[];
}

/** What somebody with every right over the database does, and where the verifier has to find it. */
interface Tamper {
  readonly kind: 'changed' | 'deleted' | 'swapped' | 'inserted' | 'cut' | 'recomputed';
  readonly position: number;
  readonly problem: AuditProblem;
  readonly apply: (db: EntityManager) => Promise<void>;
}

const PLAIN = ['principalId', 'principalKind', 'operation', 'contentHash', 'requestId', 'hash'] as const;
const FAR = 1_000_000;

/** Writes a chain of commands with a checkpoint every `every` rows and one at its end. */
export async function writeChain(database: Database, rows: number, every: number): Promise<Chain> {
  const folder = mkdtempSync(join(tmpdir(), 'redgrid-tampers-'));
  const { privateKey, publicKey } = generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const writer = new CheckpointWriter(privateKey, folder);
  for (let row = 1; row <= rows; row += 1) {
    await makeToy(database, person('ann'), { name: `toy ${row}` });
    if (row % every !== 0 && row !== rows) continue;
    await drainSequence(database);
    await writer.write('property', database, true);
  }
  const checkpoints = await readCheckpoints(folder, 'property', publicKey);
  rmSync(folder, { recursive: true });
  const genuine = await database.freshReader.manager.find(AuditEntity, { order: { position: 'ASC' } });
  return { database, checkpoints, genuine, signed: checkpoints.map((each) => each?.position ?? 0) };
}

/** Tampers again and again, each time with the chain as it was, and asks the verifier where. */
export async function tamper(chain: Chain, tampers: number, seed: number): Promise<TamperCounts> {
  const chance = chanceOf(seed);
  const counts = { changed: 0, deleted: 0, swapped: 0, inserted: 0, cut: 0, recomputed: 0, missed: 0 };
  for (let round = 0; round < tampers; round += 1) {
    const { kind, position, problem, apply } = drawn(chain, chance);
    const found: unknown[] = [];
    await chain.database
      .transaction(async (db) => {
        await apply(db);
        found.push(await verifyAudit(chain.database, chain.checkpoints, db));
        throw new PutBack();
      })
      .catch((error: unknown) => {
        if (!(error instanceof PutBack)) throw error;
      });
    counts[kind] += 1;
    if (JSON.stringify(found) !== JSON.stringify([{ intact: false, position, problem }])) counts.missed += 1;
  }
  return { rows: chain.genuine.length, tampers, ...counts };
}

class PutBack extends Error {}

function drawn(chain: Chain, chance: () => number): Tamper {
  const last = chain.genuine.length;
  const at = 1 + below(chance, last);
  const kind = below(chance, 8);
  if (kind < 3) return changing(chain, at, chance);
  if (kind === 3) return deleting(at, last);
  if (kind === 4) return swapping(at, 1 + ((at + below(chance, last - 1)) % last));
  if (kind === 5) return inserting(chain, at);
  if (kind === 6) return cutting(at);
  return recomputing(chain, at);
}

/** Any column of a row, the targets and the time included. */
function changing({ genuine }: Chain, position: number, chance: () => number): Tamper {
  const row = genuine[position - 1];
  const changes: Partial<AuditEntity>[] = [
    { targets: [...(row?.targets ?? []), 'more'] },
    { targets: [] },
    { at: new Date((row?.at.getTime() ?? 0) + 1) },
    { commandId: 'another' },
    ...PLAIN.map((column) => ({ [column]: 'another' })),
  ];
  const change = changes[below(chance, changes.length)] ?? {};
  return {
    ...{ kind: 'changed', position, problem: 'CHANGED' },
    apply: async (db) => {
      await db.update(AuditEntity, { position }, change);
    },
  };
}

function deleting(position: number, last: number): Tamper {
  return {
    ...{ kind: 'deleted', position, problem: position === last ? 'CUT' : 'MISSING' },
    apply: async (db) => {
      await db.delete(AuditEntity, { position });
    },
  };
}

function swapping(one: number, other: number): Tamper {
  return {
    ...{ kind: 'swapped', position: Math.min(one, other), problem: 'CHANGED' },
    apply: async (db) => {
      await db.update(AuditEntity, { position: one }, { position: FAR });
      await db.update(AuditEntity, { position: other }, { position: one });
      await db.update(AuditEntity, { position: FAR }, { position: other });
    },
  };
}

/** A row of his own after a genuine one; those behind it move on, and so does the counter. */
function inserting({ genuine }: Chain, after: number): Tamper {
  const like = genuine[after - 1];
  const position = after + 1;
  return {
    ...{ kind: 'inserted', position, problem: 'CHANGED' },
    apply: async (db) => {
      const escaped = db.dataSource.driver.escape('position');
      for (const shift of [FAR, 1 - FAR])
        await db
          .createQueryBuilder()
          .update(AuditEntity)
          .set({ position: () => `${escaped} + ${shift}` })
          .where(`${escaped} > ${shift > 0 ? after : FAR}`)
          .execute();
      await db.insert(AuditEntity, { ...like, commandId: 'his own', position });
      await db.update(SequenceEntity, { name: 'audit' }, { last: genuine.length + 1 });
    },
  };
}

/** Everything from a row on, and the counter set back. */
function cutting(position: number): Tamper {
  return {
    ...{ kind: 'cut', position, problem: 'CUT' },
    apply: async (db) => {
      const escaped = db.dataSource.driver.escape('position');
      await db.createQueryBuilder().delete().from(AuditEntity).where(`${escaped} >= ${position}`).execute();
      await db.update(SequenceEntity, { name: 'audit' }, { last: position - 1 });
    },
  };
}

/** A row is changed and all hashes behind it are computed anew, the counter's included: only the signatures tell. */
function recomputing({ genuine, signed }: Chain, at: number): Tamper {
  const position = Math.min(...signed.filter((each) => each >= at));
  return {
    ...{ kind: 'recomputed', position, problem: 'RECOMPUTED' },
    apply: async (db) => {
      let hash = genuine[at - 2]?.hash ?? CHAIN_START;
      for (const row of genuine.slice(at - 1)) {
        const forged = row.position === at ? { ...row, operation: 'forged' } : row;
        hash = auditHash(hash, forged);
        await db.update(AuditEntity, { position: forged.position }, { operation: forged.operation, hash });
      }
      await db.update(SequenceEntity, { name: 'audit' }, { hash });
    },
  };
}
