import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setting, SettingError } from '@redgrid/database';
import { DiskStore } from './disk.store.ts';
import { FileStore } from './file-store.ts';
import { MEDIA_TYPES } from './media-type.ts';
import { S3Store } from './s3.store.ts';
import { Spool } from './spool.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** What people may send, and how long it waits for a use. */
export interface FileLimits {
  /** Bytes of one file. */
  readonly largest: number;
  /** Hours after which a file that belongs to nothing is forgotten. */
  readonly unattachedHours: number;
  /** Uploads per minute and caller; 0 for any number. */
  readonly perMinute: number;
  /** The media types people may send. */
  readonly mediaTypes: readonly string[];
}

const MB = 1_048_576;

/** Reads `FILES_LARGEST_MB`, `FILES_UNATTACHED_HOURS`, `FILES_PER_MINUTE` and `FILES_MEDIA_TYPES`. Errors: SettingError. */
export function fileLimits(env: Env = process.env): FileLimits {
  const wanted = (env.FILES_MEDIA_TYPES || Object.keys(MEDIA_TYPES).join(','))
    .split(',')
    .map((each) => each.trim());
  const unknown = wanted.filter((each) => !Object.hasOwn(MEDIA_TYPES, each));
  if (unknown.length > 0)
    throw new SettingError(
      `FILES_MEDIA_TYPES may name ${Object.keys(MEDIA_TYPES).join(', ')} and nothing else.`,
    );
  return {
    largest: count(env, 'FILES_LARGEST_MB', 20, 1) * MB,
    unattachedHours: count(env, 'FILES_UNATTACHED_HOURS', 24, 1),
    perMinute: count(env, 'FILES_PER_MINUTE', 60, 0),
    mediaTypes: wanted,
  };
}

function count(env: Env, name: string, fallback: number, least: number): number {
  const value = Number(env[name] || fallback);
  if (!Number.isInteger(value) || value < least || value > 100_000)
    throw new SettingError(`${name} must be a whole number from ${least} on.`);
  return value;
}

/**
 * The store `FILES_URL` names: `file:<folder>` (`files` of the data folder when missing) or `s3://<bucket>/<prefix>` with
 * `FILES_S3_ENDPOINT`, `FILES_S3_REGION`, `FILES_S3_KEY_ID` and `FILES_S3_SECRET`, the last two also from files. Uploads
 * arrive in the data folder first. Errors: SettingError, which never shows a secret.
 */
export function fileStore(dataFolder: string, env: Env = process.env): FileStore {
  const url = setting('FILES_URL', env) ?? `file:${join(dataFolder, 'files')}`;
  if (url.startsWith('file:')) {
    const folder = url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length);
    // Beside the contents, so that a rename brings a file to its place.
    return new FileStore(new DiskStore(folder), new Spool(join(folder, 'incoming')));
  }
  const [, bucket, path = ''] = /^s3:\/\/([a-z\d][a-z\d.-]{1,61}[a-z\d])(?:\/([\w./-]*))?$/.exec(url) ?? [];
  if (!bucket) throw new SettingError('FILES_URL must be file:<folder> or s3://<bucket>/<prefix>.');
  const prefix = path.replace(/^\/+|\/+$/g, '');
  const region = setting('FILES_S3_REGION', env) ?? 'us-east-1';
  const store = new S3Store({
    ...{ bucket, region },
    endpoint: endpointOf(setting('FILES_S3_ENDPOINT', env) ?? `https://s3.${region}.amazonaws.com`),
    prefix: prefix === '' ? '' : `${prefix}/`,
    accessKeyId: demanded('FILES_S3_KEY_ID', env),
    secretAccessKey: demanded('FILES_S3_SECRET', env),
  });
  return new FileStore(store, new Spool(join(dataFolder, 'files', 'incoming')));
}

function endpointOf(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.username)
    throw new SettingError('FILES_S3_ENDPOINT must be https://<host>[:<port>] and nothing more.');
  return url.origin;
}

function demanded(name: string, env: Env): string {
  const value = setting(name, env);
  if (value === undefined)
    throw new SettingError(`FILES_URL names a bucket, so ${name} (or ${name}_FILE) must be set.`);
  return value;
}
