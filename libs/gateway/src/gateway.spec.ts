import { Role, type Principal } from '@redgrid/access';
import { DomainError } from '@redgrid/errors';
import type { RunningServer } from '@redgrid/http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask, LogLines, serveToy, toyGateway } from './gateway.fixture.ts';
import type { Gateway } from './gateway.ts';
import { InProcessDataSource } from './in-process.data-source.ts';
import { gridToy, propertyToy, somebody, ToyLog } from './toy-graph.fixture.ts';

const log = new LogLines();
let toys: ToyLog;
let gateway: Gateway;
let server: RunningServer;
const as = (role: Role) => ({ headers: { authorization: `Bearer ${role}` } });

beforeAll(async () => {
  toys = new ToyLog();
  gateway = await toyGateway(
    {
      property: new InProcessDataSource(propertyToy(toys), log.logger),
      grid: new InProcessDataSource(gridToy(toys), log.logger),
    },
    log,
  );
  server = await serveToy(gateway);
});
afterAll(async () => {
  await server.close();
  await gateway.close();
});
beforeEach(() => {
  for (const list of [toys.contexts, toys.batches, toys.operations, toys.reports, log.lines]) list.length = 0;
});

describe('shield', () => {
  it('GW-01 asks strangers to sign in, refuses the wrong role and lets the right one through', async () => {
    const query = '{ secret }';
    expect(await ask(server, query)).toMatchObject({
      status: 401,
      errors: [{ extensions: { code: 'UNAUTHENTICATED', field: 'Query.secret' } }],
    });
    expect(await ask(server, query, as(Role.Owner))).toMatchObject({
      status: 403,
      errors: [{ extensions: { code: 'FORBIDDEN', field: 'Query.secret' } }],
    });
    expect(toys.contexts).toEqual([]); // no subgraph was asked
    expect((await ask(server, query, as(Role.Admin))).data).toEqual({ secret: 'secret' });
  });

  it('GW-01 denies a field nobody wrote a rule for, to everybody', async () => {
    const { errors } = await ask(server, '{ forgotten }', as(Role.Admin));
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', field: 'Query.forgotten' } }]);
  });

  it('GW-01 looks into fragments and at fields selected on an interface', async () => {
    const hidden = 'query { ...F } fragment F on Query { compounds { ... on Compound { grid { code } } } }';
    expect((await ask(server, hidden)).errors).toMatchObject([{ extensions: { field: 'Compound.grid' } }]);
    expect((await ask(server, '{ places { name } }')).errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED', field: 'Place.name' } },
    ]);
    expect((await ask(server, '{ places { id } }')).data).toEqual({
      places: [{ id: 'P' }, { id: 'A' }, { id: 'B' }],
    });
  });

  it('GW-01 judges only the operation that is asked for', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'query a { hello } query b { secret }', operationName: 'a' }),
    });
    expect(await response.json()).toEqual({ data: { hello: 'hello you' } });
  });
});

describe('in one process', () => {
  const page = '{ compounds { name officer neighbour { officer } } }';

  it('builds one context per subgraph and request, so that loaders batch across fetches', async () => {
    const { data } = await ask(server, page);
    expect(data).toMatchObject({
      compounds: [
        { officer: 'Officer of A', neighbour: { officer: 'Officer of B' } },
        { officer: 'Officer of B' },
      ],
    });
    expect(toys.contexts).toHaveLength(2); // property and grid, once each
    expect(toys.batches).toEqual([['A', 'B']]);
    await ask(server, page);
    expect(toys.contexts).toHaveLength(4);
  });

  it('parses a sub-query once for all requests', async () => {
    await ask(server, page);
    await ask(server, page);
    const [first, second] = toys.operations;
    expect(first).toBeDefined();
    expect(second).toBe(first);
  });

  it('tells the subgraph who asks, in which language and under which request id', async () => {
    const headers = { ...as(Role.Owner).headers, 'accept-language': 'en', 'x-request-id': 'request-0001' };
    await ask(server, '{ compounds { id } }', { headers });
    expect(toys.contexts).toMatchObject([
      {
        principal: { id: 'OWNER-1' },
        language: 'en',
        requestId: 'request-0001',
        signal: expect.any(AbortSignal),
      },
    ]);
  });

  it('passes a refusal on unchanged, at its path', async () => {
    const headers = { ...as(Role.Owner).headers, 'accept-language': 'en', 'x-request-id': 'request-0002' };
    const { data, errors, status } = await ask(server, '{ compounds { grid { code } } }', { headers });
    expect(status).toBe(200);
    expect(data).toEqual({ compounds: [{ grid: { code: 'G-A' } }, { grid: null }] });
    expect(errors).toEqual([
      {
        message: 'There is no such record within your jurisdiction.',
        path: ['compounds', 1, 'grid'],
        extensions: {
          code: 'NOT_FOUND',
          checks: [{ rule: 'GRID_KNOWN', passed: false }],
          requestId: 'request-0002',
        },
      },
    ]);
  });

  it('finds the path of a refusal in a list of mixed types', async () => {
    const { data, errors } = await ask(
      server,
      '{ places { id ... on Compound { grid { code } } } }',
      as(Role.Owner),
    );
    expect(data).toEqual({
      places: [{ id: 'P' }, { id: 'A', grid: { code: 'G-A' } }, { id: 'B', grid: null }],
    });
    expect(errors).toMatchObject([{ path: ['places', 2, 'grid'], extensions: { code: 'NOT_FOUND' } }]);
    expect(errors?.[0]?.extensions).not.toHaveProperty('_below');
  });

  it('XE02 hides an unexpected error and logs it under the request id of the answer', async () => {
    const { errors, text } = await ask(server, '{ boom }');
    expect(errors).toMatchObject([{ path: ['boom'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(text).not.toMatch(/ER_ACCESS|127\.0/);
    const [line] = log.of('internal_error');
    expect(line).toMatchObject({ requestId: errors?.[0]?.extensions?.requestId });
    expect(JSON.stringify(line)).toMatch(/ER_ACCESS/);
    expect(JSON.stringify(line)).not.toMatch(/13800138000/);
    expect(log.of('internal_error')).toHaveLength(1);
  });

  it('makes a null where the schema forbids one an error with a path, not an extension', async () => {
    const { errors, extensions } = await ask(server, '{ compounds { id strict { code } } }');
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'INTERNAL_SERVER_ERROR' } });
    expect(errors?.[0]?.path?.slice(0, 3)).toEqual(['compounds', 0, 'strict']);
    expect(extensions).toBeUndefined();
  });

  it('XA05 says of an entity its subgraph does not show what it says of one that is not there', async () => {
    const { data, errors, extensions } = await ask(server, '{ hidden { id strict { code } } }');
    expect(data).toEqual({ hidden: null });
    expect(errors).toMatchObject([{ path: ['hidden', 'strict'], extensions: { code: 'NOT_FOUND' } }]);
    expect(extensions).toBeUndefined();
    expect(log.of('internal_error')).toEqual([]);
  });
});

it('runs an operation without HTTP just as a client would get it', async () => {
  const { data, errors } = await gateway.execute(
    { query: 'query($name: String) { hello(name: $name) boom }', variables: { name: 'you' } },
    { principal: null, language: 'en', requestId: 'request-0004' },
  );
  expect({ ...data }).toEqual({ hello: 'hello you', boom: null });
  expect(errors).toMatchObject(
    [{ message: /^Internal error/, extensions: { requestId: 'request-0004' } }].map((each) => ({
      ...each,
      message: expect.stringMatching(each.message) as string,
    })),
  );
});

describe('identity', () => {
  it('XA08 ignores internal identity headers from outside', async () => {
    const headers = { 'x-redgrid-principal': 'ey', 'x-user-id': '1', 'x-roles': 'ADMIN' };
    expect((await ask(server, '{ secret }', { headers })).status).toBe(401);
  });

  it('XA02 answers wrong credentials with 401 before the body is read', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { authorization: 'Bearer nobody', 'content-type': 'application/json' },
      body: '{"query"',
    });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  it('XA13 asks afresh who is calling before a mutation, and only then', async () => {
    const asked: string[] = [];
    const fresh = async (principal: Principal) => {
      asked.push(principal.id);
      throw new DomainError('UNAUTHENTICATED');
    };
    const toy = new ToyLog();
    const sources = {
      property: new InProcessDataSource(propertyToy(toy), log.logger),
      grid: new InProcessDataSource(gridToy(toy), log.logger),
    };
    const strict = await toyGateway(sources, log, { fresh });
    const caller = { principal: somebody() };
    const query = await strict.execute({ query: '{ __typename }' }, caller);
    const mutation = await strict.execute({ query: 'mutation { report(text: "a") { code } }' }, caller);
    expect(query.errors).toBeUndefined();
    expect(mutation.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    expect(asked).toEqual([caller.principal.id]);
    await strict.close();
  });

  it('answers in the language asked for', async () => {
    const refusal = async (language: string) =>
      (await ask(server, '{ secret }', { headers: { 'accept-language': language } })).errors?.[0]?.message;
    expect(await refusal('en-GB,en;q=0.9')).toMatch(/Sign in/);
    expect(await refusal('fr,zh;q=0.5')).toMatch(/请先登录/);
  });

  it('shows the schema to those who are signed in only', async () => {
    const query = '{ __schema { queryType { name } } }';
    expect((await ask(server, query)).errors).toMatchObject([
      { extensions: { code: 'INTROSPECTION_DISABLED' } },
    ]);
    expect((await ask(server, query, as(Role.Owner))).data).toEqual({
      __schema: { queryType: { name: 'Query' } },
    });
    expect((await ask(server, query)).status).toBe(400); // also after the document was accepted once
  });
});
