import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DomainError } from '@redgrid/errors';

/** A stream that has arrived whole, in a file of its own until it is kept or thrown away. */
export interface Spooled {
  /** Hexadecimal. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly path: string;
  /** Throws the file away; harmless when it has been kept. */
  discard(): Promise<void>;
}

/** How much may arrive. */
export interface ReceiveOptions {
  /** Bytes; what is longer is refused with PAYLOAD_TOO_LARGE. */
  readonly most: number;
}

/** The folder in which streams arrive: they are hashed and counted on the way, and no more than a chunk is in memory. */
export class Spool {
  constructor(private readonly folder: string) {}

  /** Takes a stream to its end. Whatever goes wrong, nothing of it stays. */
  async receive(source: AsyncIterable<Uint8Array>, { most }: ReceiveOptions): Promise<Spooled> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const path = join(this.folder, randomUUID());
    const discard = () => rm(path, { force: true });
    const file = await open(path, 'wx', 0o600);
    try {
      const hash = createHash('sha256');
      let size = 0;
      for await (const chunk of source) {
        size += chunk.length;
        if (size > most) throw new DomainError('PAYLOAD_TOO_LARGE', { most });
        hash.update(chunk);
        await file.writeFile(chunk);
      }
      await file.sync();
      return { sha256: hash.digest('hex'), size, path, discard };
    } catch (error) {
      await discard();
      throw error;
    } finally {
      await file.close();
    }
  }

  /** Removes what a killed process left behind before the given moment. */
  async clear(before: Date): Promise<void> {
    for (const name of await readdir(this.folder).catch(() => [])) {
      const path = join(this.folder, name);
      const found = await stat(path).catch(() => null);
      if (found && found.mtime < before) await rm(path, { force: true });
    }
  }
}
