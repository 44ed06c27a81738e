import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { Role, signPrincipal, verifyPrincipal } from '@redgrid/access';
import { createMetrics, serveSubgraph, type RunningServer } from '@redgrid/http';
import { afterEach, expect, it } from 'vitest';
import { ask, LogLines, serveToy, toyGateway } from './gateway.fixture.ts';
import { HttpDataSource, type HttpDataSourceOptions } from './http.data-source.ts';
import { InProcessDataSource } from './in-process.data-source.ts';
import { gridToy, propertyToy, ToyLog } from './toy-graph.fixture.ts';

const secret = 'a secret of at least thirty-two characters';
const owner = { headers: { authorization: `Bearer ${Role.Owner}` } };
const page = '{ compounds { id officer } }';
const log = new LogLines();
const { logger } = log;
const cleanups: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
  log.lines.length = 0;
});

async function subgraph(toys = new ToyLog(), port = 0): Promise<RunningServer> {
  const server = await serveSubgraph(gridToy(toys), { port, secret, logger, drainMs: 0, graceMs: 200 });
  cleanups.push(() => server.close());
  return server;
}

/** A server that behaves as told, in place of the grid subgraph. */
async function impostor(answer: Parameters<typeof createServer>[1]): Promise<string> {
  const server: Server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanups.push(async () => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/graphql`;
}

/** A gateway whose grid lies at an address, its property in this process. */
async function gatewayTo(url: string, options: Partial<HttpDataSourceOptions> = {}) {
  const metrics = createMetrics();
  const grid = new HttpDataSource({ name: 'grid', url, secret, logger, metrics, timeoutMs: 200, ...options });
  const property = new InProcessDataSource(propertyToy(), logger);
  const gateway = await toyGateway({ property, grid }, log);
  const server = await serveToy(gateway, { metrics, graceMs: 500 });
  cleanups.push(async () => {
    await server.close();
    await gateway.close();
  });
  return { ...server, gateway, metrics };
}

it('passes identity, language and request id to a subgraph over HTTP', async () => {
  const toys = new ToyLog();
  const { url } = await subgraph(toys);
  const gateway = await gatewayTo(`${url}/graphql`);
  const headers = { ...owner.headers, 'accept-language': 'en', 'x-request-id': 'request-0003' };
  const { data, errors } = await ask(gateway, '{ compounds { officer grid { code } } }', { headers });
  expect(data).toMatchObject({
    compounds: [{ officer: 'Officer of A', grid: { code: 'G-A' } }, { grid: null }],
  });
  expect(errors).toEqual([
    {
      message: 'There is no such record within your jurisdiction.',
      path: ['compounds', 1, 'grid'],
      extensions: {
        code: 'NOT_FOUND',
        checks: [{ rule: 'GRID_KNOWN', passed: false }],
        requestId: 'request-0003',
      },
    },
  ]);
  expect(toys.contexts).toMatchObject([
    { principal: { id: 'OWNER-1' }, language: 'en', requestId: 'request-0003' },
  ]);
});

it('R12 answers the rest when a subgraph is dead, with a code, a path and no address', async () => {
  const gateway = await gatewayTo('http://127.0.0.1:9/graphql');
  const { status, data, errors, text } = await ask(
    gateway,
    '{ compounds { name a: officer } grids { code } }',
    {
      headers: { 'accept-language': 'en' },
    },
  );
  expect(status).toBe(200);
  expect(data).toEqual({
    compounds: [
      { name: 'Compound A', a: null },
      { name: 'Compound B', a: null },
    ],
    grids: null,
  });
  expect(errors?.map(({ path }) => path)).toEqual(
    expect.arrayContaining([['compounds', 0, 'a'], ['compounds', 1, 'a'], ['grids']]),
  );
  expect(errors).toHaveLength(3);
  for (const error of errors ?? [])
    expect(error).toMatchObject({
      message: 'One service is unavailable at the moment; the rest of the answer is complete.',
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'grid' },
    });
  expect(text).not.toMatch(/127\.0|ECONN|:9\b/);
});

it('R13 gives up on a subgraph that hangs', async () => {
  const url = await impostor(() => undefined);
  const gateway = await gatewayTo(url);
  const started = performance.now();
  const { errors, data } = await ask(gateway, page);
  expect(performance.now() - started).toBeLessThan(1_000);
  expect(data).toMatchObject({ compounds: [{ id: 'A', officer: null }, { id: 'B' }] });
  expect(errors).toMatchObject([
    { path: ['compounds', 0, 'officer'], extensions: { code: 'SUBGRAPH_TIMEOUT', service: 'grid' } },
    { path: ['compounds', 1, 'officer'] },
  ]);
});

it('hides what a broken subgraph answers', async () => {
  const bodies = ['<html>nginx/1.2 at 10.0.0.7</html>', '{"data":{"_entities":[null]}}', '7', ''];
  for (const body of bodies) {
    const url = await impostor((_, response) =>
      response.writeHead(body.startsWith('<') ? 502 : 200).end(body),
    );
    const { errors, text } = await ask(await gatewayTo(url), page);
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual([
      'SUBGRAPH_UNAVAILABLE',
      'SUBGRAPH_UNAVAILABLE',
    ]);
    expect(text).not.toMatch(/nginx|10\.0/);
  }
});

it('R14 stops calling a failing subgraph, probes with one call, and uses it again when it is back', async () => {
  let calls = 0;
  let healthy = false;
  const { url } = await subgraph();
  const behind = `${url}/graphql`;
  const proxy = await impostor((request, response) => {
    calls += 1;
    if (!healthy) return void response.writeHead(500).end();
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const wanted = ['content-type', 'x-redgrid-principal', 'x-request-id'];
      const headers = Object.fromEntries(wanted.map((name) => [name, String(request.headers[name])]));
      const answer = await fetch(behind, { method: 'POST', headers, body: Buffer.concat(chunks) });
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
    })();
  });
  const gateway = await gatewayTo(proxy, { breaker: { probeMs: 150 } });
  const state = async () =>
    (await gateway.metrics.registry.getSingleMetricAsString('redgrid_subgraph_breaker')).at(-1);

  for (let i = 0; i < 30; i++) await ask(gateway, page);
  expect(calls).toBeLessThanOrEqual(20);
  expect(await state()).toBe('2');

  const called = calls;
  await new Promise((resolve) => setTimeout(resolve, 200));
  await Promise.all(Array.from({ length: 10 }, () => ask(gateway, page)));
  expect(calls - called).toBe(1); // the probe

  healthy = true;
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect((await ask(gateway, page)).errors).toBeUndefined();
  expect(await state()).toBe('0');
});

it('R23 starts before its subgraphs and uses them as soon as they are there', async () => {
  const first = await subgraph();
  const { port } = first;
  await first.close();
  const gateway = await gatewayTo(`http://127.0.0.1:${String(port)}/graphql`);
  expect((await ask(gateway, page)).errors?.[0]?.extensions?.code).toBe('SUBGRAPH_UNAVAILABLE');
  expect(await gateway.gateway.ready()).toBe(false);
  await subgraph(new ToyLog(), port);
  expect((await ask(gateway, page)).errors).toBeUndefined();
  expect(await gateway.gateway.ready()).toBe(true);
});

it('R15 refuses at once what goes beyond the cap of one subgraph, and serves the others', async () => {
  const gateway = await gatewayTo(await impostor(() => undefined), { maxInFlight: 2, timeoutMs: 1_000 });
  const stuck = [ask(gateway, page), ask(gateway, page)];
  await new Promise((resolve) => setTimeout(resolve, 100));
  const { errors } = await ask(gateway, page);
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'OVERLOADED', service: 'grid' } });
  expect((await ask(gateway, '{ hello }')).data).toEqual({ hello: 'hello you' });
  await Promise.all(stuck);
});

it('R17 asks a query again on a connection that broke, and never a mutation', async () => {
  const seen: string[] = [];
  const url = await impostor((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      if (request.method === 'GET') return void response.end(); // is it ready?
      seen.push(body.includes('mutation') ? 'mutation' : 'query');
      response.destroy();
    });
  });
  const gateway = await gatewayTo(url);
  expect((await ask(gateway, '{ grids { code } }')).errors).toHaveLength(1);
  expect((await ask(gateway, 'mutation { report(text: "x") { code } }')).errors).toMatchObject([
    { path: ['report'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } },
  ]);
  expect(seen).toEqual(['query', 'query', 'mutation']);
});

it('sends a subgraph the signed caller, the trace and its time, and nothing the client sent', async () => {
  const seen: IncomingHttpHeaders[] = [];
  const url = await impostor((request, response) => {
    if (request.method === 'POST') seen.push(request.headers);
    response.end('{"data":{"grids":[]}}');
  });
  const gateway = await gatewayTo(url);
  const traceparent = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;
  const headers = {
    ...owner.headers,
    traceparent,
    cookie: 'c=1',
    'x-redgrid-principal': 'forged',
    'accept-language': 'en',
  };
  expect((await ask(gateway, '{ grids { code } }', { headers })).data).toEqual({ grids: [] });
  expect(seen).toMatchObject([{ traceparent, 'accept-language': 'en', 'x-redgrid-budget': '200' }]);
  expect(seen[0]).not.toHaveProperty('authorization');
  expect(seen[0]).not.toHaveProperty('cookie');
  const signed = await verifyPrincipal(String(seen[0]?.['x-redgrid-principal']), 'grid', secret);
  expect(signed?.principal?.id).toBe('OWNER-1');
});

it('R18 lets go of a subgraph when the client has left', async () => {
  let left: (value: unknown) => void = () => undefined;
  const gone = new Promise((resolve) => (left = resolve));
  const url = await impostor((request, response) => {
    if (request.method === 'POST') response.on('close', left);
  });
  const gateway = await gatewayTo(url, { timeoutMs: 20_000 });
  const client = fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: page }),
    signal: AbortSignal.timeout(200),
  });
  await expect(client).rejects.toThrow();
  await gone;
});

it('names no field that only the query plan wanted', async () => {
  const property = await impostor(() => undefined);
  const gateway = await toyGateway(
    {
      property: new HttpDataSource({ name: 'property', url: property, secret, logger, timeoutMs: 100 }),
      grid: new InProcessDataSource(gridToy(), logger),
    },
    log,
  );
  const server = await serveToy(gateway);
  cleanups.push(async () => {
    await server.close();
    await gateway.close();
  });
  const { errors, data } = await ask(server, '{ compounds { officer } hello grids { code } }');
  expect(data).toBeNull(); // compounds may not be null
  expect(errors?.map(({ path }) => path)).toEqual([['compounds'], ['hello']]);
});

it('XA07 answers 401 to anything unsigned, before it reads the body', async () => {
  const { url, port } = await subgraph();
  const bodies = ['{"query"', JSON.stringify({ query: '{ _service { sdl } }' }), 'x'.repeat(6_000_000)];
  const wrong = await signPrincipal({ principal: null }, 'property', secret);
  for (const token of [undefined, 'nonsense', wrong])
    for (const body of bodies) {
      const headers = {
        'content-type': 'application/json',
        ...(token ? { 'x-redgrid-principal': token } : {}),
      };
      const request = fetch(`${url}/graphql`, { method: 'POST', headers, body });
      const response = await request.catch(() => null); // cut off while it was still sending 6 MB
      if (response) {
        expect(response.status).toBe(401);
        expect(await response.json()).toMatchObject({
          errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
        });
      } else expect(body.length).toBeGreaterThan(2_000_000);
    }
  for (const method of ['GET', 'PUT', 'DELETE'])
    expect((await fetch(`${url}/graphql`, { method })).status).toBe(401);
  expect(
    await firstLine(port, 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 900000\r\n\r\n{'),
  ).toMatch(/ 401 /);

  const signed = await signPrincipal({ principal: null }, 'grid', secret);
  const { data } = await ask({ url }, '{ _service { sdl } }', { headers: { 'x-redgrid-principal': signed } });
  expect(data).toHaveProperty('_service');
});

/** The status line a server answers while the body is still on its way. */
function firstLine(port: number, head: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(head));
    socket.on('error', () => resolve(''));
    socket.on('data', (data) => {
      socket.destroy();
      resolve(data.toString().split('\r\n', 1)[0] ?? '');
    });
  });
}
