import { Readable } from 'node:stream';
import { DomainError } from '@redgrid/errors';
import type { ContentStore } from './content-store.ts';
import type { ReceiveOptions, Spool, Spooled } from './spool.ts';
import { verified } from './verified.ts';

/** Which of the given contents somebody still refers to. */
export type StillUsed = (sha256s: readonly string[]) => Promise<ReadonlySet<string>>;

/** What a sweep came to. */
export interface Swept {
  readonly seen: number;
  readonly removed: number;
}

const SPOOL_KEPT_MS = 3_600_000;
const BATCH = 500;

/** Contents by the SHA-256 of their bytes (内容寻址文件存储): streamed in, kept once, streamed out and checked. */
export class FileStore {
  constructor(
    private readonly contents: ContentStore,
    private readonly spool: Spool,
  ) {}

  /** Takes a stream to its end without keeping it yet: first its type may be looked at. Errors: PAYLOAD_TOO_LARGE. */
  receive(source: AsyncIterable<Uint8Array>, options: ReceiveOptions): Promise<Spooled> {
    return this.spool.receive(source, options);
  }

  /** Keeps what was received. Errors: FILES_UNAVAILABLE. */
  keep(spooled: Spooled): Promise<void> {
    return this.contents.keep(spooled);
  }

  /** Receives and keeps at once; for what this system writes itself. */
  async put(
    source: AsyncIterable<Uint8Array>,
    options: ReceiveOptions,
  ): Promise<Pick<Spooled, 'sha256' | 'size'>> {
    const spooled = await this.receive(source, options);
    try {
      await this.keep(spooled);
      return { sha256: spooled.sha256, size: spooled.size };
    } finally {
      await spooled.discard();
    }
  }

  /** The bytes of a content. Errors: FILE_DAMAGED when they are missing or not what was put, FILES_UNAVAILABLE. */
  async open(sha256: string): Promise<Readable> {
    const source = await this.contents.read(sha256);
    if (!source) throw new DomainError('FILE_DAMAGED', { sha256 });
    return Readable.from(verified(source as AsyncIterable<Uint8Array>, sha256), { objectMode: false });
  }

  /**
   * Removes contents nobody refers to and that were put before the grace period began, and what killed processes left
   * while they received. Several processes may sweep at once.
   */
  async sweep(
    stillUsed: StillUsed,
    { now, graceMs }: { readonly now: Date; readonly graceMs: number },
  ): Promise<Swept> {
    await this.spool.clear(new Date(now.getTime() - SPOOL_KEPT_MS));
    const putBefore = new Date(now.getTime() - graceMs);
    let seen = 0;
    let removed = 0;
    let batch: string[] = [];
    const sweepBatch = async () => {
      const used = await stillUsed(batch);
      for (const sha256 of batch)
        if (!used.has(sha256) && (await this.contents.remove(sha256, putBefore))) removed += 1;
      batch = [];
    };
    for await (const { sha256, storedAt } of this.contents.list()) {
      seen += 1;
      if (storedAt < putBefore) batch.push(sha256);
      if (batch.length === BATCH) await sweepBatch();
    }
    if (batch.length > 0) await sweepBatch();
    return { seen, removed };
  }
}
