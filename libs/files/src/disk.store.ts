import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { shardOf, type ContentStore, type StoredContent } from './content-store.ts';
import type { Spooled } from './spool.ts';

const SHARD = /^[\da-f]{2}$/;
const CONTENT = /^[\da-f]{64}$/;

/** Contents as files of a folder; what is to be removed goes through `leaving`, so that a repeated put is never lost. */
export class DiskStore implements ContentStore {
  private readonly leaving: string;

  constructor(private readonly folder: string) {
    this.leaving = join(folder, 'leaving');
  }

  async keep({ path, sha256 }: Spooled): Promise<void> {
    const target = this.pathOf(sha256);
    if (await refreshed(target)) return;
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    await rename(path, target);
    // The file is on the disk already; its name is only when the folders are.
    for (const folder of [dirname(target), dirname(dirname(target)), this.folder]) await syncFolder(folder);
  }

  async read(sha256: string): Promise<Readable | null> {
    const path = this.pathOf(sha256);
    return (await sizeAndTime(path)) ? createReadStream(path) : null;
  }

  async *list(): AsyncIterable<StoredContent> {
    await this.bringBack();
    for (const first of await namesIn(this.folder, SHARD))
      for (const second of await namesIn(join(this.folder, first), SHARD))
        for (const sha256 of await namesIn(join(this.folder, first, second), CONTENT)) {
          const found = await sizeAndTime(this.pathOf(sha256));
          if (found) yield { sha256, size: found.size, storedAt: found.mtime };
        }
  }

  async remove(sha256: string, putBefore: Date): Promise<boolean> {
    const away = join(this.leaving, sha256);
    await mkdir(this.leaving, { recursive: true, mode: 0o700 });
    try {
      await rename(this.pathOf(sha256), away);
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
    // Out of the way it cannot be put again, so what is read now is its last word.
    const found = await stat(away);
    if (found.mtime >= putBefore) {
      await this.putBack(sha256);
      return false;
    }
    await rm(away, { force: true });
    return true;
  }

  private pathOf(sha256: string): string {
    return join(this.folder, shardOf(sha256));
  }

  /** What a killed process was about to remove. */
  private async bringBack(): Promise<void> {
    for (const sha256 of await namesIn(this.leaving, CONTENT)) await this.putBack(sha256);
  }

  private async putBack(sha256: string): Promise<void> {
    const path = this.pathOf(sha256);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await rename(join(this.leaving, sha256), path).catch(ignoreMissing);
  }
}

/** Marks content that is there as put again; false when it is not there. */
async function refreshed(path: string): Promise<boolean> {
  const now = new Date();
  try {
    await utimes(path, now, now);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

async function sizeAndTime(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function namesIn(folder: string, pattern: RegExp): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => pattern.test(name));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch {
    // Some file systems cannot synchronise a folder; then there is nothing more to do.
  } finally {
    await handle.close();
  }
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

function ignoreMissing(error: unknown): void {
  if (!isMissing(error)) throw error;
}
