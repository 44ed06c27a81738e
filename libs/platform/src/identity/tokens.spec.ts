import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openDevIssuer, type DevIssuer } from './dev-issuer.ts';
import { tokenVerifier } from './tokens.ts';

const START = new Date('2026-09-01T00:00:00.000Z');
const after = (seconds: number) => new Date(START.getTime() + seconds * 1000);

let folder: string;
let issuer: DevIssuer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'redgrid-tokens-'));
  issuer = await openDevIssuer(folder);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A verifier that says how often it looked for a key, which it does for each signature. */
function counting() {
  const { publicKey } = issuer;
  const looked = vi.fn(() => publicKey);
  const watched = Object.defineProperty({ ...issuer }, 'publicKey', { get: looked });
  return { looked, verifier: tokenVerifier(watched, null) };
}

describe('GW-01 a token seen again', () => {
  it('is known for a minute without checking its signature, and is checked again then', async () => {
    const { looked, verifier } = counting();
    const token = await issuer.issue('a1', 600, START);
    for (const seconds of [0, 1, 30, 59])
      expect(await verifier.verify(token, after(seconds))).toEqual({ accountId: 'a1' });
    expect(looked).toHaveBeenCalledTimes(1);
    await verifier.verify(token, after(61));
    expect(looked).toHaveBeenCalledTimes(2);
  });

  it('is refused the second it ends, and before it begins', async () => {
    const { verifier } = counting();
    const token = await issuer.issue('a1', 30, START);
    expect(await verifier.verify(token, after(29))).toEqual({ accountId: 'a1' });
    await expect(verifier.verify(token, after(30))).rejects.toThrow();
    await expect(verifier.verify(token, after(-10))).rejects.toThrow();
  });

  it('lends its good name to no other: one changed letter is a bad signature', async () => {
    const { verifier } = counting();
    const token = await issuer.issue('a1', 600, START);
    await verifier.verify(token, START);
    const [head = '', , signature = ''] = token.split('.');
    const [, foreign = ''] = (await issuer.issue('a2', 600, START)).split('.');
    await expect(verifier.verify(`${head}.${foreign}.${signature}`, START)).rejects.toThrow();
    const flipped = signature.startsWith('A') ? `B${signature.slice(1)}` : `A${signature.slice(1)}`;
    await expect(verifier.verify(token.replace(signature, flipped), START)).rejects.toThrow();
  });
});
