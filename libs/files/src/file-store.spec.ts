import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fileStore } from './config.ts';
import { shardOf } from './content-store.ts';
import type { FileStore } from './file-store.ts';
import { CREDENTIALS, signatureOf, startS3, type S3Double } from './s3.fixture.ts';

const DAY_MS = 86_400_000;
const MOST = { most: 1_000_000 };
const NOBODY = () => Promise.resolve(new Set<string>());
const hashOf = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');

async function* chunks(...texts: (string | Buffer)[]): AsyncGenerator<Buffer> {
  for (const text of texts) yield Buffer.from(text);
}
async function textOf(store: FileStore, sha256: string): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of await store.open(sha256)) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

let s3: S3Double;
let folder: string;
beforeAll(async () => {
  s3 = await startS3('evidence', 2);
});
afterAll(() => s3.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'redgrid-files-'));
  s3.objects.clear();
  s3.refusals.length = 0;
  s3.down = false;
});
afterEach(() => rm(folder, { recursive: true, force: true }));

interface Backend {
  readonly name: string;
  open(): FileStore;
  /** Every content that lies there, by hash. */
  stored(): Promise<string[]>;
  tamper(sha256: string, bytes: Buffer): Promise<void>;
  age(sha256: string, to: Date): Promise<void>;
}

const onDisk: Backend = {
  name: 'a folder',
  open: () => fileStore(folder, {}),
  stored: async () =>
    (await readdir(join(folder, 'files'), { recursive: true, withFileTypes: true }))
      .filter((each) => each.isFile() && /^[\da-f]{64}$/.test(each.name))
      .map(({ name }) => name),
  tamper: (sha256, bytes) => writeFile(join(folder, 'files', shardOf(sha256)), bytes),
  age: (sha256, to) => utimes(join(folder, 'files', shardOf(sha256)), to, to),
};
const inBucket: Backend = {
  name: 'an S3-compatible bucket',
  open: () =>
    fileStore(folder, {
      FILES_URL: 's3://evidence/county',
      FILES_S3_ENDPOINT: s3.endpoint,
      FILES_S3_KEY_ID: CREDENTIALS.accessKeyId,
      FILES_S3_SECRET: CREDENTIALS.secretAccessKey,
    }),
  stored: async () => [...s3.objects.keys()].map((key) => key.slice(-64)),
  tamper: async (sha256, body) => {
    s3.objects.set(`county/${shardOf(sha256)}`, { body, putAt: new Date() });
  },
  age: async (sha256, putAt) => {
    const key = `county/${shardOf(sha256)}`;
    s3.objects.set(key, { body: s3.objects.get(key)?.body ?? Buffer.alloc(0), putAt });
  },
};

describe.each([onDisk, inBucket])('GW-05 files in $name', (backend) => {
  it('come back as they were put, under the hash of their bytes', async () => {
    const store = backend.open();
    const large = Buffer.alloc(300_000, '红');
    const { sha256, size } = await store.put(chunks('证据', large), MOST);
    expect({ sha256, size }).toEqual({
      sha256: hashOf(Buffer.concat([Buffer.from('证据'), large])),
      size: 300_006,
    });
    expect(hashOf(await textOf(store, sha256))).toBe(sha256);
    expect(s3.refusals).toEqual([]);
  });
  it('are kept once, however often they are put at once', async () => {
    const store = backend.open();
    const all = await Promise.all(Array.from({ length: 20 }, () => store.put(chunks('same'), MOST)));
    expect(new Set(all.map(({ sha256 }) => sha256)).size).toBe(1);
    expect(await backend.stored()).toEqual([hashOf('same')]);
    expect(await textOf(store, hashOf('same'))).toBe('same');
  });
  it('leave nothing when they are too long or break off', async () => {
    const store = backend.open();
    await expect(store.put(chunks('12345', '67890'), { most: 9 })).rejects.toMatchObject({
      code: 'PAYLOAD_TOO_LARGE',
    });
    async function* broken() {
      yield Buffer.from('half');
      throw new Error('the caller left');
    }
    await expect(store.put(broken(), MOST)).rejects.toThrow('the caller left');
    expect(await backend.stored()).toEqual([]);
    expect((await readdir(folder, { recursive: true })).filter((name) => /-/.test(name))).toEqual([]);
  });
  it('are never handed out whole when they have been changed, cut off or lost', async () => {
    const store = backend.open();
    const content = Buffer.alloc(200_000, 'a');
    const { sha256 } = await store.put(chunks(content), MOST);
    for (const bytes of [
      Buffer.concat([content.subarray(1), Buffer.from('b')]),
      content.subarray(0, 100_000),
    ]) {
      await backend.tamper(sha256, bytes);
      await expect(textOf(store, sha256)).rejects.toMatchObject({ code: 'FILE_DAMAGED' });
    }
    await expect(store.open(hashOf('never put'))).rejects.toMatchObject({ code: 'FILE_DAMAGED' });
  });
  it('go when nobody refers to them and their grace is over, not before', async () => {
    const store = backend.open();
    const names = ['used', 'old', 'new', 'again', 'more', 'still more'];
    for (const name of names) await store.put(chunks(name), MOST);
    const now = new Date();
    const longAgo = new Date(now.getTime() - 2 * DAY_MS);
    for (const name of names.filter((each) => each !== 'new')) await backend.age(hashOf(name), longAgo);
    await store.put(chunks('again'), MOST);
    const asked: string[][] = [];
    const swept = await store.sweep(
      async (batch) => {
        asked.push([...batch]);
        return new Set([hashOf('used')]);
      },
      { now, graceMs: DAY_MS },
    );
    expect(swept).toEqual({ seen: 6, removed: 3 });
    expect((await backend.stored()).sort()).toEqual(['used', 'new', 'again'].map(hashOf).sort());
    expect(asked.flat().sort()).toEqual(['used', 'old', 'more', 'still more'].map(hashOf).sort());
  });
  it('put again while they are being swept are not lost', async () => {
    const store = backend.open();
    await store.put(chunks('back'), MOST);
    await backend.age(hashOf('back'), new Date(Date.now() - 2 * DAY_MS));
    const swept = await store.sweep(
      async () => {
        await store.put(chunks('back'), MOST); // referred to after the question was answered
        return new Set();
      },
      { now: new Date(), graceMs: DAY_MS },
    );
    expect(swept.removed).toBe(0);
    expect(await textOf(store, hashOf('back'))).toBe('back');
  });
});

describe('GW-05 a killed process', () => {
  it('in the middle of a stream leaves none of it among the contents, wherever it stood', async () => {
    const fixture = fileURLToPath(new URL('./killed.fixture.ts', import.meta.url));
    const incoming = join(folder, 'files', 'incoming');
    for (let kill = 0; kill < 3; kill += 1) {
      const child = spawn(process.execPath, ['--import', 'tsx', fixture, folder], { stdio: 'ignore' });
      const ended = once(child, 'exit');
      await expect.poll(() => readdir(incoming).catch(() => []), { timeout: 20_000 }).toHaveLength(kill + 1);
      await new Promise((wake) => setTimeout(wake, 20 * kill));
      child.kill('SIGKILL');
      await ended;
      expect(await onDisk.stored()).toEqual([]);
    }
    await onDisk.open().sweep(NOBODY, { now: new Date(Date.now() + 2 * 3_600_000), graceMs: DAY_MS });
    expect(await readdir(incoming)).toEqual([]);
  });
  it('leaves no half file among the contents, and what it was receiving goes an hour later', async () => {
    const store = onDisk.open();
    await store.put(chunks('whole'), MOST);
    const half = join(folder, 'files', 'incoming', 'half');
    await writeFile(half, 'ha');
    expect(await onDisk.stored()).toEqual([hashOf('whole')]);
    await store.sweep(NOBODY, { now: new Date(), graceMs: DAY_MS });
    expect(await readFile(half, 'utf8')).toBe('ha');
    await store.sweep(NOBODY, { now: new Date(Date.now() + 2 * 3_600_000), graceMs: DAY_MS });
    await expect(readFile(half)).rejects.toThrow('ENOENT');
  });
});

describe('GW-05 object storage', () => {
  it('is signed as the published example says', () => {
    const scope = '20130524/us-east-1/s3/aws4_request';
    const headers = {
      host: 'examplebucket.s3.amazonaws.com',
      range: 'bytes=0-9',
      'x-amz-content-sha256': hashOf(''),
      'x-amz-date': '20130524T000000Z',
    };
    const asked = { method: 'GET', path: '/test.txt', query: new URLSearchParams(), headers };
    expect(
      signatureOf(CREDENTIALS.secretAccessKey, { ...asked, signed: Object.keys(headers).sort() }, scope),
    ).toBe('f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41');
  });
  it('refuses a wrong secret and says FILES_UNAVAILABLE, never the key or the address', async () => {
    const store = fileStore(folder, {
      FILES_URL: 's3://evidence',
      FILES_S3_ENDPOINT: s3.endpoint,
      FILES_S3_KEY_ID: CREDENTIALS.accessKeyId,
      FILES_S3_SECRET: 'not-the-secret',
    });
    const refused: unknown = await store.put(chunks('x'), MOST).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'FILES_UNAVAILABLE' });
    expect(s3.refusals).toEqual(['SignatureDoesNotMatch']);
    expect(JSON.stringify(refused)).not.toMatch(/not-the-secret|127\.0\.0\.1/);
  });
  it('that is down is told as unavailable', async () => {
    const store = inBucket.open();
    const { sha256 } = await store.put(chunks('x'), MOST);
    s3.down = true;
    for (const attempt of [() => store.put(chunks('y'), MOST), () => store.open(sha256)])
      await expect(attempt()).rejects.toMatchObject({ code: 'FILES_UNAVAILABLE' });
    const gone = fileStore(folder, {
      FILES_URL: 's3://evidence',
      FILES_S3_ENDPOINT: 'http://127.0.0.1:1',
      FILES_S3_KEY_ID: 'id',
      FILES_S3_SECRET: 'secret',
    });
    await expect(gone.open(sha256)).rejects.toMatchObject({ code: 'FILES_UNAVAILABLE' });
  });
  it('is configured whole or not at all, and no message shows a secret', () => {
    const S3 = { FILES_URL: 's3://evidence', FILES_S3_KEY_ID: 'id', FILES_S3_SECRET: 'top-secret' };
    for (const [env, told] of [
      [{ FILES_URL: 'ftp://x' }, /FILES_URL/],
      [{ FILES_URL: 's3://UPPER' }, /FILES_URL/],
      [{ ...S3, FILES_S3_SECRET: '' }, /FILES_S3_SECRET/],
      [{ ...S3, FILES_S3_ENDPOINT: 'ftp://host' }, /FILES_S3_ENDPOINT/],
      [{ ...S3, FILES_S3_ENDPOINT: 'https://user:pass@host' }, /FILES_S3_ENDPOINT/],
    ] as const) {
      expect(() => fileStore(folder, env)).toThrow(told);
      expect(() => fileStore(folder, env)).not.toThrow(/top-secret/);
    }
    expect(() => fileStore(folder, S3)).not.toThrow();
  });
});
