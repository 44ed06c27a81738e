import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { appendFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SequenceEntity, type Database } from '@redgrid/database';

/** A signed statement that the audit chain of a domain had this hash at this position (审计检查点). */
export interface Checkpoint {
  readonly domain: string;
  readonly position: number;
  readonly hash: string;
  readonly at: string;
  /** Ed25519 over the other fields, base64url. */
  readonly signature: string;
}
/** The last checkpoint and the last seal of a domain, and when each was written. */
interface Written {
  readonly position: number;
  readonly at: number;
  readonly sealed: number;
  readonly sealedAt: number;
}
type Unsigned = Omit<Checkpoint, 'signature'>;

const EVERY_ROWS = 1000;
const EVERY_MS = 60_000;
/** What happened since the last one is sealed so often. */
const SEAL_MS = 1000;

/**
 * Writes a checkpoint every 1,000 rows or every minute, and a seal of the tail every second, outside the database, with a key
 * the database never sees. Checkpoints are appended and stay; each seal takes the place of the one before.
 */
export class CheckpointWriter {
  private readonly key: KeyObject;
  private readonly written = new Map<string, Written>();

  /** `privateKey`: Ed25519, PEM. `folder`: one `<domain>.checkpoints.ndjson` per domain. */
  constructor(
    privateKey: string,
    private readonly folder: string,
    private readonly clock: () => Date = () => new Date(),
  ) {
    this.key = createPrivateKey(privateKey);
  }

  /** Writes one if it is due, or in any case when asked to. */
  async write(domain: string, database: Database, always = false): Promise<void> {
    const counter = await database.freshReader.manager.findOneBy(SequenceEntity, { name: 'audit' });
    const before = this.written.get(domain) ?? { position: 0, at: 0, sealed: 0, sealedAt: 0 };
    if (!counter?.hash || counter.last === before.position) return;
    const now = this.clock().getTime();
    const due = counter.last - before.position >= EVERY_ROWS || now - before.at >= EVERY_MS;
    const line = () =>
      this.signed({
        domain,
        position: counter.last,
        hash: counter.hash ?? '',
        at: new Date(now).toISOString(),
      });
    if (due || always) {
      await mkdir(this.folder, { recursive: true });
      await appendFile(fileOf(this.folder, domain), line());
      this.written.set(domain, { position: counter.last, at: now, sealed: counter.last, sealedAt: now });
    } else if (counter.last !== before.sealed && now - before.sealedAt >= SEAL_MS) {
      const file = sealOf(this.folder, domain);
      await writeFile(`${file}.new`, line());
      await rename(`${file}.new`, file);
      this.written.set(domain, { ...before, sealed: counter.last, sealedAt: now });
    }
  }

  private signed(said: Unsigned): string {
    const signature = sign(null, bytesOf(said), this.key).toString('base64url');
    return `${JSON.stringify({ ...said, signature })}\n`;
  }
}

/** The checkpoints of a domain and the seal of its tail; one that is not signed by the key, or is unreadable, is given as null. */
export async function readCheckpoints(
  folder: string,
  domain: string,
  publicKey: string,
): Promise<(Checkpoint | null)[]> {
  const key = createPublicKey(publicKey);
  const files = [fileOf(folder, domain), sealOf(folder, domain)];
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => '')));
  return texts
    .join('')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => verified(line, domain, key));
}

function verified(line: string, domain: string, key: KeyObject): Checkpoint | null {
  try {
    const { signature, ...said } = JSON.parse(line) as Checkpoint;
    const genuine = verify(null, bytesOf(said), key, Buffer.from(signature, 'base64url'));
    return genuine && said.domain === domain ? { ...said, signature } : null;
  } catch {
    return null;
  }
}

function bytesOf({ domain, position, hash, at }: Unsigned): Buffer {
  return Buffer.from(JSON.stringify([domain, position, hash, at]));
}

function fileOf(folder: string, domain: string): string {
  return join(folder, `${domain}.checkpoints.ndjson`);
}

function sealOf(folder: string, domain: string): string {
  return join(folder, `${domain}.seal.json`);
}
