import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setting, SettingError } from './setting.ts';

/** Where one domain keeps its data. */
export type DatabaseConfig =
  | { readonly kind: 'sqlite'; readonly file: string }
  | {
      readonly kind: 'mysql' | 'mariadb';
      readonly url: string;
      /** Where queries outside commands read, when not from the same server. */
      readonly readUrl: string | null;
      readonly poolSize: number;
    };

type Env = Readonly<Record<string, string | undefined>>;
const DEFAULT_POOL = 10;

/**
 * Reads `DATABASE_URL` (else `file:` and the data folder) and `DATABASE_READ_URL`, or `DATABASE_URL_<DOMAIN>` for one
 * domain; each may come from a file (`DATABASE_URL_FILE`, …). `file:<folder>` keeps one SQLite file per domain in that
 * folder; `mysql://…/<prefix>` and `mariadb://…/<prefix>` one schema `<prefix>_<domain>` per domain. Errors: SettingError
 * for any other URL.
 */
export function databaseConfig(domain: string, env: Env = process.env): DatabaseConfig {
  const suffix = domain.toUpperCase();
  const own = setting(`DATABASE_URL_${suffix}`, env);
  const url = own ?? setting('DATABASE_URL', env) ?? `file:${env.REDGRID_DATA ?? '.data'}`;
  if (url.startsWith('file:')) return { kind: 'sqlite', file: join(folderOf(url), `${domain}.sqlite`) };

  const kind = /^(mysql|mariadb):\/\//.exec(url)?.[1];
  if (!kind)
    throw new SettingError(
      'DATABASE_URL must begin with file:, mysql:// or mariadb:// (its value is not shown here).',
    );
  const readUrl = setting(`DATABASE_READ_URL_${suffix}`, env) ?? setting('DATABASE_READ_URL', env);
  return {
    kind: kind as 'mysql' | 'mariadb',
    url: own ?? forDomain(url, domain),
    readUrl: readUrl === undefined ? null : forDomain(readUrl, domain),
    poolSize: Number(env.DATABASE_POOL ?? DEFAULT_POOL),
  };
}

/** Makes the folder of an SQLite file; a folder that cannot be written is reported by its own error code. */
export function makeFolder(file: string): void {
  mkdirSync(join(file, '..'), { recursive: true });
}

function folderOf(url: string): string {
  return url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length);
}

function forDomain(url: string, domain: string): string {
  if (!URL.canParse(url))
    throw new SettingError(
      'DATABASE_URL is no address of the form mysql://user:password@host:3306/name (its value is not shown here).',
    );
  const parsed = new URL(url);
  const prefix = parsed.pathname.replace(/^\//, '') || 'redgrid';
  parsed.pathname = `/${prefix}_${domain}`;
  return parsed.toString();
}
