import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deploymentKeys, ownFolder } from './index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'redgrid-runtime-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the keys of a deployment', () => {
  it('are made once and kept, readable by their owner only', () => {
    const first = deploymentKeys(folder, {});
    expect(deploymentKeys(folder, {}).secret).toBe(first.secret);
    expect(statSync(join(folder, 'keys/secret')).mode & 0o077).toBe(0);
    expect(readFileSync(join(folder, 'keys/audit-key.pub.pem'), 'utf8')).toContain('PUBLIC KEY');
  });
  it('are never made up in production, and never weak', () => {
    expect(() => deploymentKeys(folder, { NODE_ENV: 'production' })).toThrow('REDGRID_SECRET must be set');
    expect(() => deploymentKeys(folder, { REDGRID_SECRET: 'short' })).toThrow('at least 32 characters');
  });
  it('may lie in files, as containers hand out secrets, and then nothing is made up', () => {
    const secret = join(folder, 'secret');
    const auditKey = join(folder, 'audit-key');
    writeFileSync(secret, `${'s'.repeat(32)}\n`);
    writeFileSync(auditKey, 'a key in PEM\n');
    const env = { NODE_ENV: 'production', REDGRID_SECRET_FILE: secret, REDGRID_AUDIT_KEY_FILE: auditKey };
    expect(deploymentKeys(folder, env)).toMatchObject({ secret: 's'.repeat(32), auditKey: 'a key in PEM' });
    expect(existsSync(join(folder, 'keys'))).toBe(false);
  });
  it('name a data folder that cannot be used', () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    expect(() => deploymentKeys(file, {})).toThrow(/cannot be written/);
  });
});

describe('a data folder', () => {
  it('has one owner at a time', () => {
    const release = ownFolder(folder);
    expect(() => ownFolder(folder)).toThrow('Another RedGrid process');
    release();
    ownFolder(folder)();
  });
});
