import { randomBytes } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startShape, type Shape } from './shape.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
let shape: Shape;
beforeAll(async () => {
  shape = await startShape();
}, 240_000);
afterAll(() => shape.stop(), 60_000);

const key = () => randomBytes(12).toString('hex');
const headersOf = (account: string | null, more: Record<string, string> = {}) => ({
  'accept-language': 'zh-CN',
  ...(account === null ? {} : { authorization: `Bearer ${shape.token(account)}` }),
  ...more,
});
const send = (account: string | null, body: Buffer, name = '楼道.png', more: Record<string, string> = {}) =>
  fetch(`${shape.url}/files`, {
    method: 'POST',
    headers: headersOf(account, { 'x-file-name': encodeURIComponent(name), ...more }),
    body: new Uint8Array(body),
  });
const fetched = (account: string | null, id: string, more: Record<string, string> = {}) =>
  fetch(`${shape.url}/files/${id}`, { headers: headersOf(account, more) });
const refusal = async (response: Response) => {
  const { errors } = (await response.json()) as {
    errors: { message: string; extensions: { code: string; requestId: string } }[];
  };
  return { status: response.status, code: errors[0]?.extensions.code, message: errors[0]?.message };
};
/** A photo whose bytes are its own. */
const photo = () => Buffer.concat([PNG, randomBytes(2_000)]);

describe('GW-04 files at the gateway', () => {
  it('go from the owner to the grid, and are read by whom the appeal is read, and by nobody else', async () => {
    const bytes = photo();
    const sent = await send('owner', bytes);
    expect(sent.status).toBe(201);
    const file = (await sent.json()) as { id: string; mediaType: string; size: number };
    expect(file).toMatchObject({ mediaType: 'image/png', size: bytes.length, name: '楼道.png' });
    expect((await fetched('community-ziwei', file.id)).status).toBe(404);

    const reported = await shape.ask(
      'owner',
      'mutation ($key: ID, $input: GridReportAppealInput!) { reportAppeal(key: $key, input: $input) { appealId } }',
      {
        key: key(),
        input: {
          compoundId: 'demo-compound-11',
          channel: 'PLATFORM',
          text: '楼道堆放杂物，附照片',
          fileIds: [file.id],
        },
      },
    );
    expect(reported.errors).toEqual([]);
    const appealId = reported.data.reportAppeal.appealId as string;
    await expect
      .poll(async () => (await fetched('community-ziwei', file.id)).status, { timeout: 10_000 })
      .toBe(200);

    const FILES = 'query ($id: ID!) { appeal(id: $id) { files { id name mediaType size url } } }';
    for (const account of ['owner', 'community-ziwei', 'street-shancheng']) {
      const download = await fetched(account, file.id);
      expect([download.status, Buffer.from(await download.arrayBuffer())]).toEqual([200, bytes]);
      expect(Object.fromEntries(download.headers)).toMatchObject({
        'content-type': 'image/png',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
        'cache-control': 'private, no-cache',
        'content-disposition': `attachment; filename="__.png"; filename*=UTF-8''${encodeURIComponent('楼道.png')}`,
      });
      const { data, errors } = await shape.ask(account, FILES, { id: appealId });
      expect({ errors, files: data.appeal.files }).toEqual({
        errors: [],
        files: [expect.objectContaining({ id: file.id, name: '楼道.png', url: `/files/${file.id}` })],
      });
    }
    for (const account of ['admin', 'company-head', 'resident', 'street-sample', 'county-enforcement']) {
      const [hidden, missing] = await Promise.all(
        [file.id, '01980000-0000-7000-8000-000000000000'].map(async (id) =>
          refusal(await fetched(account, id)),
        ),
      );
      expect(hidden).toEqual(missing);
      expect(hidden).toMatchObject({ status: 404, code: 'NOT_FOUND' });
      expect((await shape.ask(account, '{ file(id: "' + file.id + '") { name } }')).data).toEqual({
        file: null,
      });
    }
    expect(await refusal(await fetched(null, file.id))).toMatchObject({
      status: 401,
      code: 'UNAUTHENTICATED',
    });
    const again = await fetched('owner', file.id);
    const etag = again.headers.get('etag') ?? '';
    expect((await fetched('owner', file.id, { 'if-none-match': etag })).status).toBe(304);
    expect((await fetched('admin', file.id, { 'if-none-match': etag })).status).toBe(404);
  });

  it('XJ07 are refused in Chinese, with a code and before they are kept, when they are not what may be sent', async () => {
    const text = (code: string) => Buffer.from(code);
    const cases: [string, Promise<Response>, number, string][] = [
      ['nobody', send(null, PNG), 401, 'UNAUTHENTICATED'],
      ['a path', send('owner', PNG, '../../x'), 400, 'BAD_USER_INPUT'],
      ['NUL', send('owner', PNG, 'a\u0000.png'), 400, 'BAD_USER_INPUT'],
      ['300 characters', send('owner', PNG, `${'a'.repeat(296)}.png`), 400, 'BAD_USER_INPUT'],
      ['a device', send('owner', PNG, 'CON.png'), 400, 'BAD_USER_INPUT'],
      ['half an escape', send('owner', PNG, 'a.png', { 'x-file-name': '%E6%A' }), 400, 'BAD_USER_INPUT'],
      ['nothing', send('owner', Buffer.alloc(0)), 400, 'BAD_USER_INPUT'],
      ['a script', send('owner', text('<script>alert(1)</script>'), 'a.html'), 415, 'UNSUPPORTED_MEDIA_TYPE'],
      ['a false name', send('owner', text('%PDF-1.7'), 'a.png'), 415, 'UNSUPPORTED_MEDIA_TYPE'],
      [
        'a form',
        send('owner', PNG, 'a.png', { 'content-type': 'multipart/form-data; boundary=x' }),
        415,
        'UNSUPPORTED_MEDIA_TYPE',
      ],
      [
        'compressed',
        send('owner', PNG, 'a.png', { 'content-encoding': 'gzip' }),
        415,
        'UNSUPPORTED_MEDIA_TYPE',
      ],
      ['21 MB', send('owner', Buffer.alloc(21 * 1_048_576), 'a.png'), 413, 'PAYLOAD_TOO_LARGE'],
    ];
    for (const [what, response, status, code] of cases) {
      const refused = await refusal(await response);
      expect({ what, ...refused }).toMatchObject({ what, status, code });
      expect(refused.message).toMatch(/[一-鿿]/);
    }
    expect((await fetch(`${shape.url}/files`, { headers: headersOf('owner') })).status).toBe(405);
  });

  it('leave nothing when the sender goes away, and are kept once when they are sent twice', async () => {
    const bytes = photo();
    const before = contents();
    const url = new URL(`${shape.url}/files`);
    for (let i = 0; i < 5; i += 1)
      await new Promise<void>((resolve) => {
        const half = httpRequest(url, {
          method: 'POST',
          headers: headersOf('owner', { 'x-file-name': 'half.png', 'content-length': '1000000' }),
        });
        half.on('error', () => resolve());
        half.write(bytes, () => setTimeout(() => half.destroy(), 50));
      });
    await expect.poll(() => contents(), { timeout: 5_000 }).toEqual(before);
    const ids = await Promise.all(
      Array.from(
        { length: 4 },
        async () => ((await (await send('owner', bytes)).json()) as { id: string }).id,
      ),
    );
    expect(new Set(ids).size).toBe(4);
    expect(contents().length).toBe(before.length + 1);
  });

  it('are recorded once for an idempotency key', async () => {
    const bytes = photo();
    const once = { 'idempotency-key': key() };
    const [first, again] = [
      await send('owner', bytes, 'a.png', once),
      await send('owner', bytes, 'a.png', once),
    ];
    expect(await again.json()).toEqual(await first.json());
    expect(await refusal(await send('owner', photo(), 'a.png', once))).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });
});

/** Every file below the folder of files, those on their way too. */
function contents(): string[] {
  return readdirSync(`${shape.folder}/files`, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ name }) => name)
    .sort();
}
