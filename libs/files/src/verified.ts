import { createHash } from 'node:crypto';
import { DomainError } from '@redgrid/errors';

/**
 * The bytes of a content, checked against its address on the way: the last chunk is held back until the hash is known,
 * so that nobody ever receives all of something else. Throws FILE_DAMAGED instead of the last chunk.
 */
export async function* verified(
  source: AsyncIterable<Uint8Array>,
  sha256: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  const hash = createHash('sha256');
  let held: Uint8Array | null = null;
  for await (const chunk of source) {
    if (held) yield held;
    hash.update(chunk);
    held = chunk;
  }
  if (hash.digest('hex') !== sha256) throw new DomainError('FILE_DAMAGED', { sha256 });
  if (held) yield held;
}
