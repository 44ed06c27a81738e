import { fork } from 'node:child_process';
import { Agent, request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { ApolloServer } from '@apollo/server';
import type { Principal } from '@redgrid/access';
import { buildSchema } from 'graphql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hardenedApollo } from './hardened-apollo.ts';
import type { CallerContext } from './limits.plugin.ts';
import { createLogger } from './logger.ts';
import { createMetrics } from './metrics.ts';
import { LateRequests } from './overload.ts';
import { requestScope } from './request-scope.ts';
import { serveGraphQL, type RunningServer, type ServeOptions } from './serve-graphql.ts';
import { StartupError } from './startup-error.ts';

const UUID7 = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-/;
const somebody = { id: 'p1' } as Principal;
const lines: Record<string, unknown>[] = [];
const logger = createLogger({
  service: 'test',
  destination: { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) },
});
const rootValue = {
  hello: () => requestScope()?.requestId,
  slow: async () => delay(300, 'done'),
  boom: () => {
    throw new Error('no way in for root\r\n{"event":"forged"}');
  },
};
const servers: RunningServer[] = [];

beforeEach(() => {
  lines.length = 0;
});
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(options: Partial<ServeOptions<CallerContext>> = {}): Promise<RunningServer> {
  const server = new ApolloServer<CallerContext>({
    ...hardenedApollo<CallerContext>({ logger }),
    schema: buildSchema(
      'type Query { hello: String slow: String boom: String } type Mutation { hello: String }',
    ),
    rootValue,
  });
  await server.start();
  const running = await serveGraphQL<CallerContext>({
    server,
    logger,
    port: 0,
    drainMs: 0,
    graceMs: 1_000,
    metrics: createMetrics(),
    context: async ({ headers }) => ({ principal: headers.authorization ? somebody : null }),
    ...options,
  });
  servers.push(running);
  return running;
}

const post = ({ url }: RunningServer, body: string | Uint8Array, headers: Record<string, string> = {}) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: '*/*', ...headers },
    body: body as string,
  });
const ask = (server: RunningServer, query: string, headers = {}) =>
  post(server, JSON.stringify({ query }), headers);
const codeOf = async (response: Response) =>
  ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;

describe('requests', () => {
  it('takes a well-formed request id and makes one otherwise', async () => {
    const server = await serve();
    const given = await ask(server, '{ hello }', { 'x-request-id': 'abc-12345' });
    expect(given.headers.get('x-request-id')).toBe('abc-12345');
    expect(await given.json()).toEqual({ data: { hello: 'abc-12345' } });
    for (const id of ['short', 'a b c d e f g h', 'x'.repeat(65), '{"json":"1234"}'])
      expect((await ask(server, '{ hello }', { 'x-request-id': id })).headers.get('x-request-id')).toMatch(
        UUID7,
      );
  });

  it('forbids caching and guessing in every answer, and does not say what it runs on', async () => {
    const server = await serve();
    for (const response of [
      await ask(server, '{ hello }'),
      await fetch(server.url),
      await post(server, '{'),
    ]) {
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('x-powered-by')).toBeNull();
    }
  });

  it('refuses bodies that are too large, not UTF-8, encoded, no object or no JSON', async () => {
    const server = await serve();
    const cases: [string | Uint8Array, Record<string, string>, number, string][] = [
      [JSON.stringify({ query: 'x'.repeat(300_000) }), {}, 413, 'PAYLOAD_TOO_LARGE'],
      [new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), {}, 400, 'BAD_REQUEST'],
      ['{}', { 'content-encoding': 'gzip' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
      ['{}', { 'content-type': 'application/json; charset=utf-16' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
      ['{}', { 'content-type': 'text/plain' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
      ['[]', {}, 400, 'BAD_REQUEST'],
      ['7', {}, 400, 'BAD_REQUEST'],
    ];
    for (const [body, headers, status, code] of cases) {
      const response = await post(server, body, headers);
      expect(response.status).toBe(status);
      expect(await codeOf(response)).toBe(code);
    }
  });

  it('grants listed origins and nobody else', async () => {
    const server = await serve({ corsOrigins: ['https://grid.example'] });
    const granted = async (origin: string, method: string) => {
      const response = await fetch(`${server.url}/graphql`, {
        method,
        headers: { origin, 'content-type': 'application/json' },
        ...(method === 'POST' ? { body: '{"query":"{hello}"}' } : {}),
      });
      return response.headers.get('access-control-allow-origin');
    };
    for (const method of ['OPTIONS', 'POST']) {
      expect(await granted('https://grid.example', method)).toBe('https://grid.example');
      expect(await granted('https://evil.example', method)).toBeNull();
    }
  });

  it('answers request errors with 200 only to those who read nothing but application/json', async () => {
    const server = await serve();
    const status = async (accept: string) => (await ask(server, '{ nope }', { accept })).status;
    expect(await status('application/json')).toBe(200);
    expect(await status('application/graphql-response+json')).toBe(400);
    expect(await status('*/*')).toBe(400);
  });

  it('refuses subscriptions, unknown operations and too many tokens by their codes', async () => {
    const server = await serve();
    expect(await codeOf(await post(server, '{"query":"query a { hello }","operationName":"b"}'))).toBe(
      'OPERATION_RESOLUTION_FAILURE',
    );
    expect(await codeOf(await ask(server, `{ ${'hello '.repeat(5_000)} }`))).toBe('QUERY_TOO_COMPLEX');
    const mutation = `${server.url}/graphql?query=mutation%7Bhello%7D`;
    expect((await fetch(mutation, { headers: { 'apollo-require-preflight': '1' } })).status).toBe(405);
  });

  it('RATE_LIMITED: counts strangers by address, principals by id, and says when to come back', async () => {
    const server = await serve({ rateLimits: { anonymousPerMinute: 2, principalPerMinute: 3 } });
    const statuses = async (n: number, headers = {}) => {
      const all = [];
      for (let i = 0; i < n; i++) all.push((await ask(server, '{ hello }', headers)).status);
      return all;
    };
    expect(await statuses(3)).toEqual([200, 200, 429]);
    expect(await statuses(4, { authorization: 'x' })).toEqual([200, 200, 200, 429]);
    const refused = await ask(server, '{ hello }');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await codeOf(refused)).toBe('RATE_LIMITED');
  });

  it('R16 refuses at once what goes beyond the operations it takes at a time', async () => {
    const server = await serve({ maxInFlight: 1 });
    const slow = ask(server, '{ slow }');
    await delay(100);
    const refused = await ask(server, '{ hello }');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
    expect((await slow).status).toBe(200);
  });
});

it('R16 notices who waited too long for their turn, and forgets it with the next turn', async () => {
  const requests = new LateRequests(20);
  expect(requests.isLate()).toBe(false);
  const until = performance.now() + 30;
  while (performance.now() < until); // the one before takes its time
  expect(requests.isLate()).toBe(true);
  await delay(5);
  expect(requests.isLate()).toBe(false);
});

describe('log', () => {
  it('XJ05 writes one line per event, whatever the values contain', async () => {
    const server = await serve();
    const response = await ask(server, '{ boom }');
    const { errors } = (await response.json()) as { errors: { extensions: Record<string, string> }[] };
    expect(lines.filter(({ event }) => event === 'forged')).toEqual([]);
    expect(lines.find(({ event }) => event === 'internal_error')).toMatchObject({
      requestId: errors[0]?.extensions.requestId,
    });
    expect(lines.filter(({ event }) => event === 'request')).toMatchObject([
      { requestId: errors[0]?.extensions.requestId, status: 200, kind: 'query', outcome: 'failed' },
    ]);
  });

  it('XE03 keeps credentials and statements of the database out', () => {
    const error = Object.assign(new Error("Duplicate entry '13800138000' for key"), {
      query: 'INSERT',
      parameters: ['x'],
    });
    logger.warn({
      event: 'e',
      authorization: 'Bearer abc',
      headers: { authorization: 'Bearer abc' },
      err: error,
    });
    logger.error(error);
    logger.error('phone 13800138000');
    expect(JSON.stringify(lines)).not.toMatch(/abc|13800138000|INSERT|parameters/);
    expect(lines[0]).toMatchObject({ err: { message: "Duplicate entry '***' for key" } });
  });
});

describe('health', () => {
  it('R21 tells live from ready, follows the check and asks for no token', async () => {
    let ready = false;
    const server = await serve({ ready: async () => ready });
    const status = async (path: string) => (await fetch(`${server.url}${path}`)).status;
    expect([await status('/health/live'), await status('/health/ready')]).toEqual([200, 503]);
    ready = true;
    await expect.poll(() => status('/health/ready'), { timeout: 5_000 }).toBe(200);
  });

  it('R21 answers at once although the check hangs', async () => {
    const server = await serve({ ready: () => new Promise<boolean>(() => undefined) });
    const started = performance.now();
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(503);
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('shows metrics to this machine, and with a token to its bearer alone', async () => {
    const open = await serve();
    await ask(open, '{ hello }');
    const text = await (await fetch(`${open.url}/metrics`)).text();
    expect(text).toMatch(/redgrid_request_seconds_count\{kind="query",outcome="ok"\} 1/);
    expect(text).toMatch(/nodejs_eventloop_lag_seconds/);
    expect((await fetch(`${open.url}/metrics`, { headers: { 'x-forwarded-for': '10.0.0.9' } })).status).toBe(
      404,
    );
    const closed = await serve({ metricsToken: 'metrics' });
    expect((await fetch(`${closed.url}/metrics`)).status).toBe(404);
    expect(
      (await fetch(`${closed.url}/metrics`, { headers: { authorization: 'Bearer metrics' } })).status,
    ).toBe(200);
  });
});

describe('start and stop', () => {
  it('says in a sentence that its port is taken', async () => {
    const { port } = await serve();
    const second = serve({ port });
    await expect(second).rejects.toThrow(StartupError);
    await expect(second).rejects.toThrow(/already in use/);
  });

  it('R22 says "not ready" first, finishes what is under way and closes idle connections', async () => {
    const server = await serve({ drainMs: 200 });
    const idle = connect(server.port, '127.0.0.1');
    const idleClosed = new Promise((resolve) => idle.on('close', resolve));
    const slow = ask(server, '{ slow }');
    await delay(50);
    const closed = server.close();
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(503);
    expect((await ask(server, '{ hello }')).status).toBe(200);
    expect(await (await slow).json()).toEqual({ data: { slow: 'done' } });
    await closed;
    await idleClosed;
    await expect(fetch(server.url)).rejects.toThrow();
    servers.length = 0;
  });

  it('R22 cuts nobody off on a kept-alive connection while it stops', async () => {
    const server = await serve({
      drainMs: 300,
      rateLimits: { anonymousPerMinute: 0, principalPerMinute: 0 },
    });
    const agent = new Agent({ keepAlive: true, maxSockets: 8 });
    let stopped = false;
    const outcomes: string[] = [];
    const client = async () => {
      while (!stopped) outcomes.push(await keepAlive(server, agent));
    };
    const clients = Promise.all(Array.from({ length: 8 }, client));
    await delay(100);
    await server.close();
    stopped = true;
    await clients;
    agent.destroy();
    servers.length = 0;
    expect(new Set(outcomes.filter((outcome) => outcome !== 'ECONNREFUSED'))).toEqual(new Set(['200']));
  });

  it.each([
    ['exits 0 when it has stopped', ['SIGTERM'], 50, 0],
    ['exits 1 when stopping takes too long', ['SIGINT'], 60_000, 1],
    ['exits at once on a second signal', ['SIGTERM', 'SIGTERM'], 60_000, 1],
  ] as const)('R22 %s', async (_, signals, stopMs, code) => {
    const child = fork(new URL('./gracefully.fixture.ts', import.meta.url), [String(stopMs), '1500'], {
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    await new Promise((resolve) => child.once('message', resolve));
    const exited = new Promise((resolve) => child.once('exit', resolve));
    const started = performance.now();
    for (const signal of signals) {
      child.kill(signal);
      await delay(100);
    }
    expect(await exited).toBe(code);
    if (signals.length === 2) expect(performance.now() - started).toBeLessThan(1_400);
  });
});

function keepAlive({ port }: RunningServer, agent: Agent): Promise<string> {
  return new Promise((resolve) => {
    const request = httpRequest(
      {
        port,
        host: '127.0.0.1',
        path: '/graphql',
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json' },
      },
      (response) => {
        response.resume();
        response.on('end', () => resolve(String(response.statusCode)));
      },
    );
    request.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    request.end('{"query":"{hello}"}');
  });
}
