import { createHmac, timingSafeEqual } from 'node:crypto';
import { DomainError } from '@redgrid/errors';

const LONGEST = 2000;
const SIGNATURE_BYTES = 16;

/** Writes the place of a row in a list as text only this list, this caller and this deployment can read back. */
export function encodeCursor(values: readonly unknown[], binding: string, secret: string): string {
  const body = Buffer.from(JSON.stringify(values));
  return Buffer.concat([sign(body, binding, secret), body]).toString('base64url');
}

/** The values a cursor stands for. INVALID_CURSOR when it is altered, of another list, or of another caller. */
export function decodeCursor(cursor: string, binding: string, secret: string): unknown[] {
  const decoded = cursor.length <= LONGEST ? Buffer.from(cursor, 'base64url') : Buffer.alloc(0);
  // Decoding skips what is not base64url, so only the text it would write itself is taken.
  const bytes = decoded.toString('base64url') === cursor ? decoded : Buffer.alloc(0);
  const [signature, body] = [bytes.subarray(0, SIGNATURE_BYTES), bytes.subarray(SIGNATURE_BYTES)];
  const expected = sign(body, binding, secret);
  if (signature.length !== SIGNATURE_BYTES || !timingSafeEqual(signature, expected))
    throw new DomainError('INVALID_CURSOR');
  return JSON.parse(body.toString()) as unknown[];
}

function sign(body: Buffer, binding: string, secret: string): Buffer {
  return createHmac('sha256', secret)
    .update(binding)
    .update('\0')
    .update(body)
    .digest()
    .subarray(0, SIGNATURE_BYTES);
}
