import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A key in clear, as its holder sends it, and what is kept of it. */
export interface FreshKey {
  readonly clear: string;
  readonly prefix: string;
  readonly secretHash: string;
}

const FORM = /^rg_([0-9a-f]{12})_([\w-]{43})$/;

/** Makes a key with 256 random bits. */
export function freshKey(): FreshKey {
  const prefix = randomBytes(6).toString('hex');
  const secret = randomBytes(32).toString('base64url');
  return { clear: `rg_${prefix}_${secret}`, prefix, secretHash: secretHashOf(secret) };
}

/** The parts of a key somebody sent; null when it does not even look like one. */
export function partsOf(clear: string): { readonly prefix: string; readonly secret: string } | null {
  const [, prefix, secret] = FORM.exec(clear) ?? [];
  return prefix && secret ? { prefix, secret } : null;
}

/** Whether a secret is the one whose hash is kept, in constant time. */
export function secretMatches(secret: string, secretHash: string): boolean {
  return timingSafeEqual(Buffer.from(secretHashOf(secret), 'hex'), Buffer.from(secretHash, 'hex'));
}

function secretHashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
