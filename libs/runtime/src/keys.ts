import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Secrets, setting } from '@redgrid/database';
import { StartupError } from '@redgrid/http';

/** The keys of a deployment: what signs, encrypts and proves. None of them is in a database. */
export interface Keys {
  /** From `REDGRID_SECRET`; shared by gateway and subgraphs. */
  readonly secret: string;
  readonly secrets: Secrets;
  /** Ed25519, PEM: signs the checkpoints of the audit chains. */
  readonly auditKey: string;
}

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The keys from the environment (`REDGRID_SECRET`, `REDGRID_AUDIT_KEY`, or the files that `…_FILE` names), or from files of
 * the data folder that are made on the first start. In production both must be given; StartupError says which is missing.
 */
export function deploymentKeys(folder: string, env: Env = process.env): Keys {
  const secret =
    setting('REDGRID_SECRET', env) ?? own(folder, 'secret', env, () => randomBytes(32).toString('hex'));
  const auditKey =
    setting('REDGRID_AUDIT_KEY', env) ?? own(folder, 'audit-key.pem', env, () => auditPair(folder));
  if (secret.length < 32) throw new StartupError('REDGRID_SECRET must have at least 32 characters.');
  return { secret, secrets: new Secrets(secret), auditKey };
}

const VARIABLE: Readonly<Record<string, string>> = {
  secret: 'REDGRID_SECRET',
  'audit-key.pem': 'REDGRID_AUDIT_KEY',
};

function own(folder: string, name: string, env: Env, make: () => string): string {
  if (env.NODE_ENV === 'production')
    throw new StartupError(
      `${VARIABLE[name] ?? name} must be set in production; docs/OPERATIONS.md says how.`,
    );
  const file = join(keysFolder(folder), name);
  if (!existsSync(file)) writeFileSync(file, make(), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

function auditPair(folder: string): string {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  writeFileSync(join(keysFolder(folder), 'audit-key.pub.pem'), publicKey);
  return privateKey;
}

/** Where keys made on the first start are kept; StartupError when the folder cannot be written. */
export function keysFolder(folder: string): string {
  const keys = join(folder, 'keys');
  try {
    mkdirSync(keys, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw unwritable(folder, error);
  }
  return keys;
}

/** The sentence for a data folder that cannot be used; any other error comes back as it is. */
export function unwritable(folder: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? '';
  return ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOSPC'].includes(code)
    ? new StartupError(
        `The data folder ${folder} cannot be written (${code}): choose another by REDGRID_DATA.`,
      )
    : error;
}
