import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, importJWK, SignJWT, type CryptoKey, type JWK } from 'jose';

/** Issuer and audience of tokens for development and demonstration. */
export const DEV_ISSUER = 'redgrid-dev';
export const DEV_AUDIENCE = 'redgrid';
const ALGORITHM = 'EdDSA';
const FILE = 'dev-issuer.json';

/** Signs tokens for accounts without an identity provider; it does not exist in production. */
export interface DevIssuer {
  readonly publicKey: CryptoKey;
  /** A token for an account, valid from now on for so many seconds. */
  issue(accountId: string, ttlSeconds: number, now: Date): Promise<string>;
}

/** Opens the key pair of a folder, or makes one. Throws in production. */
export async function openDevIssuer(folder: string): Promise<DevIssuer> {
  if (process.env.NODE_ENV === 'production')
    throw new Error('The development issuer does not run in production: configure an OIDC issuer.');
  const { publicKey, privateKey } = await keysOf(folder);
  return {
    publicKey,
    issue: (accountId, ttlSeconds, now) => {
      const from = Math.floor(now.getTime() / 1000);
      return new SignJWT({})
        .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT' })
        .setIssuer(DEV_ISSUER)
        .setAudience(DEV_AUDIENCE)
        .setSubject(accountId)
        .setIssuedAt(from)
        .setNotBefore(from)
        .setExpirationTime(from + ttlSeconds)
        .sign(privateKey);
    },
  };
}

async function keysOf(folder: string): Promise<{ publicKey: CryptoKey; privateKey: CryptoKey }> {
  const file = join(folder, FILE);
  if (!existsSync(file)) await makeKeys(folder, file);
  const { d, ...open } = JSON.parse(readFileSync(file, 'utf8')) as JWK;
  const privateKey = await importJWK({ ...open, d }, ALGORITHM);
  const publicKey = await importJWK(open as JWK, ALGORITHM);
  return { publicKey: publicKey as CryptoKey, privateKey: privateKey as CryptoKey };
}

async function makeKeys(folder: string, file: string): Promise<void> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const jwk = JSON.stringify(await exportJWK(privateKey));
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(file, jwk, { mode: 0o600, flag: 'wx' });
    chmodSync(file, 0o600);
  } catch (error) {
    // Another process made them first: theirs count.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
