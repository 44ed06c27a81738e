import type { Readable } from 'node:stream';
import type { Spooled } from './spool.ts';

/** What lies in a store: content under the SHA-256 of its bytes (hex). */
export interface StoredContent {
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** When it was last put; putting the same content again counts. */
  readonly storedAt: Date;
}

/** Where contents are kept under their SHA-256: a folder or a bucket. Nothing is ever overwritten with something else. */
export interface ContentStore {
  /** Keeps what was received; afterwards it survives a crash. The same content again is kept once. */
  keep(spooled: Spooled): Promise<void>;
  /** The bytes as they lie there; null when there are none. */
  read(sha256: string): Promise<Readable | null>;
  /** Everything there is, in no particular order. */
  list(): AsyncIterable<StoredContent>;
  /** Removes a content unless somebody has put it again at or after the given moment; whether it did. */
  remove(sha256: string, putBefore: Date): Promise<boolean>;
}

/** Two levels of folders or prefixes, so that none of them holds too many entries: `ab/cd/abcd…`. */
export function shardOf(sha256: string): string {
  if (!/^[\da-f]{64}$/.test(sha256)) throw new Error('Not a SHA-256 in hexadecimal');
  return `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`;
}
