import { request as httpRequest } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  createLogger,
  hardenedApollo,
  serveGraphQL,
  type CallerContext,
  type RunningServer,
} from '@redgrid/http';
import { buildSchema } from 'graphql';
import { afterEach, describe, expect, it } from 'vitest';
import { explorerRoutes, type DemonstrationRole } from './explorer.routes.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

const STREET: DemonstrationRole = {
  id: 'demo-account-street',
  title: '街道',
  roles: 'STREET@s1 EVALUATOR@k1',
  token: 'signed',
};
const FROM_THE_PAGE = { 'sec-fetch-site': 'same-origin' };
const servers: RunningServer[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(demonstration: readonly DemonstrationRole[] | null): Promise<RunningServer> {
  const logger = createLogger({ service: 'test', destination: { write: () => undefined } });
  const server = new ApolloServer<CallerContext>({
    ...hardenedApollo<CallerContext>({ logger }),
    schema: buildSchema('type Query { hello: String }'),
  });
  await server.start();
  const running = await serveGraphQL<CallerContext>({
    server,
    logger,
    port: 0,
    drainMs: 0,
    context: async () => ({ principal: null }),
    routes: explorerRoutes({ demonstration: demonstration && (async () => demonstration) }),
  });
  servers.push(running);
  return running;
}

/** Asks exactly as written: `fetch` would tidy the path and refuse to set some headers. */
async function get({ port }: RunningServer, path: string, headers = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = httpRequest({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    asking.on('error', reject);
    asking.end();
  });
}

describe('the page', () => {
  it('may load nothing from anywhere else, and stands in no frame', async () => {
    const { status, headers, body } = await get(await serve([]), '/');
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/\*|https?:|script-src[^;]*unsafe/);
    expect(headers).toMatchObject({ 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer' });
    expect(body).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect(body).not.toMatch(/<script(?![^>]*\bsrc=)/);
  });

  it('loads only files that are there', async () => {
    const running = await serve([]);
    const { body } = await get(running, '/');
    const files = [...body.matchAll(/(?:src|href)="([\w./-]+)"/g)]
      .map(([, file]) => file ?? '')
      .filter((file) => !file.startsWith('/'));
    expect(files).toEqual(expect.arrayContaining(['main.js', 'styles.css', 'start.js', 'start.css']));
    for (const file of files)
      expect([file, (await get(running, `/explorer/${file}`)).status]).toEqual([file, 200]);
  });

  it('speaks the language of the browser, or the one chosen', async () => {
    const running = await serve([]);
    const titleFor = async (path: string, language?: string) =>
      /<html lang="([\w-]+)">/.exec(
        (await get(running, path, language ? { 'accept-language': language } : {})).body,
      )?.[1];
    expect(await titleFor('/')).toBe('zh-CN');
    expect(await titleFor('/', 'en-GB,en;q=0.9')).toBe('en');
    expect(await titleFor('/?lang=zh-CN', 'en')).toBe('zh-CN');
    expect(await titleFor('/?lang=%22%3E%3Cscript%3E', 'en')).toBe('zh-CN');
  });

  it('is read only, and leaves GraphQL without one of its own', async () => {
    const running = await serve([]);
    expect((await get(running, '/', {}, 'POST')).status).toBe(405);
    expect((await get(running, '/', {}, 'HEAD')).body).toBe('');
    expect((await get(running, '/graphql', { accept: 'text/html' })).headers['content-type']).not.toMatch(
      /html/,
    );
  });
});

describe('its files', () => {
  it('are packed, and not sent again while they are the same', async () => {
    const running = await serve([]);
    const plain = await get(running, '/explorer/start.js');
    expect(plain.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'x-content-type-options': 'nosniff',
    });
    const packed = await get(running, '/explorer/main.js', { 'accept-encoding': 'gzip' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    const again = await get(running, '/explorer/start.js', { 'if-none-match': plain.headers.etag });
    expect([again.status, again.body]).toEqual([304, '']);
  });

  it.each([
    '/explorer/../package.json',
    '/explorer/%2e%2e/package.json',
    '/explorer/..%2fpackage.json',
    '/explorer/..\\..\\package.json',
    '/explorer//etc/hosts.js',
    '/explorer/assets/../../../package.json',
    '/explorer/tsconfig.json/',
    '/explorer/assets',
    '/explorer/',
    '/explorer/.env.js',
    '/explorer/start.js%00.js',
    '/explorer/nothing.js',
    '/explorer/iframe-sandbox/index.html',
  ])('answers 404 for %s', async (path) => {
    const { status, body } = await get(await serve([]), path);
    expect([status, JSON.parse(body).errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
  });
});

describe('examples', () => {
  it('has some for every role, titled in the language of the page', async () => {
    const running = await serve(null);
    const titles = async (lang: string) => {
      const { body } = await get(running, `/explorer/examples.json?lang=${lang}`);
      return JSON.parse(body) as {
        role: string;
        title: string;
        examples: { title: string; query: string }[];
      }[];
    };
    const chinese = await titles('zh-CN');
    expect(chinese.map(({ role }) => role)).toEqual(
      expect.arrayContaining(['STREET', 'COMMUNITY_PARTY', 'GRID_WORKER', 'OWNER', 'EVALUATOR', 'ADMIN']),
    );
    for (const { title, examples } of chinese) {
      expect(title).toMatch(/\p{Script=Han}/u);
      expect(examples.length).toBeGreaterThan(0);
      for (const { title } of examples) expect(title).toMatch(/^[\p{Script=Han}\p{P}\d]+$/u);
    }
    for (const { examples } of await titles('en'))
      for (const { title } of examples) expect(title).toMatch(/^[\x20-\x7e]+$/);
  });
});

describe('demonstration roles', () => {
  it('come with their token and the examples of all they are', async () => {
    const { status, body } = await get(await serve([STREET]), '/explorer/roles.json', FROM_THE_PAGE);
    expect(status).toBe(200);
    const [street] = JSON.parse(body);
    expect(street).toMatchObject({ title: '街道', token: 'signed' });
    const queries = street.examples.map(({ query }: { query: string }) => query).join();
    expect(queries).toContain('StreetAtAGlance');
    expect(queries).toContain('ProveScore');
  });

  it('are not there in production', async () => {
    const production = await serve(null);
    expect((await get(production, '/explorer/roles.json', FROM_THE_PAGE)).status).toBe(404);
    expect((await get(production, '/')).body).not.toContain('data-demonstration');
    expect((await get(await serve([STREET]), '/')).body).toContain('data-demonstration');
  });

  it.each([
    ['another page', { 'sec-fetch-site': 'cross-site' }],
    ['a page of another port', { 'sec-fetch-site': 'same-site' }],
    ['an address typed in', { 'sec-fetch-site': 'none' }],
    ['a client that does not say', {}],
    ['a name somebody points here', { ...FROM_THE_PAGE, host: 'evil.example:4000' }],
    ['a proxy on this machine', { ...FROM_THE_PAGE, 'x-forwarded-for': '203.0.113.9' }],
  ])('are not told to %s', async (_, headers) => {
    const { status, body } = await get(await serve([STREET]), '/explorer/roles.json', headers);
    expect(status).toBe(404);
    expect(body).not.toContain('signed');
  });
});
