import { Role } from '@redgrid/access';
import { DirectoryEntity } from '@redgrid/events';
import { at, person, type TestSubgraph } from '@redgrid/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PlatformContext } from '../context.ts';
import { countyAdmin, grantRole, makeAccount, neighbour, root, startPlatform } from '../platform.fixture.ts';
import { makeFirstAdmin } from './first-admin.ts';

const LIST =
  '{ accounts(first: 50) { nodes { id title unit { id } grants { role { id } } apiKeys { id } } totalCount { value } } }';
const CREATE =
  'mutation ($input: PlatformAccountInput!) { createAccount(input: $input) { account { id kind unit { id } } } }';

let subgraph: TestSubgraph<PlatformContext>;
beforeEach(async () => {
  subgraph = await startPlatform();
});
afterEach(() => subgraph.close());

describe('GW-01 accounts', () => {
  it('are seen by the administrators of their unit and of their grants, and by nobody beside', async () => {
    const home = await makeAccount(subgraph);
    const guest = await makeAccount(subgraph, { unitId: 'co2' });
    await grantRole(subgraph, guest, Role.Evaluator, 'COUNTY', 'co');
    const ids = async (who: typeof root) =>
      (await subgraph.as(who).run(LIST)).data.accounts.nodes.map(({ id }: { id: string }) => id).sort();
    expect(await ids(countyAdmin)).toEqual([home, guest].sort());
    expect(await ids(neighbour)).toEqual([guest]);
    expect(await ids(root)).toHaveLength(2);
  });
  it('are made by administrators within what they administer', async () => {
    const input = { kind: 'SERVICE', title: '12345 对接', unitId: 's' };
    const { data } = await subgraph.as(countyAdmin).run(CREATE, { input });
    expect(data.createAccount.account).toMatchObject({ kind: 'SERVICE', unit: { id: 's' } });
    for (const unitId of ['ci', 'co2', null])
      expect((await subgraph.as(countyAdmin).run(CREATE, { input: { ...input, unitId } })).error?.code).toBe(
        'FORBIDDEN',
      );
    const street = person('street', at(Role.Street, 'STREET', 's'));
    expect((await subgraph.as(street).run(CREATE, { input })).error?.code).toBe('FORBIDDEN');
  });
  it('stand for persons of the administered units, never for one elsewhere, unheard of or erased', async () => {
    await subgraph.given(DirectoryEntity, {
      id: 'gone',
      kind: 'PERSON',
      state: 'ERASED',
      name: '',
      version: 2,
      attributes: {},
    });
    const made = async (who: typeof root, personId: string, unitId = 's') => {
      const input = { kind: 'PERSON', title: '网格员', personId, unitId };
      return (await subgraph.as(who).run(CREATE, { input })).error?.code ?? 'made';
    };
    expect(await made(countyAdmin, 'ada')).toBe('made');
    expect(await made(neighbour, 'ada', 'co2')).toBe('FORBIDDEN');
    expect(await made(countyAdmin, 'loaded-in-bulk')).toBe('FORBIDDEN');
    expect(await made(root, 'loaded-in-bulk')).toBe('made');
    expect(await made(root, 'gone')).toBe('NOT_FOUND');
  });
  it('sign in with one identity each', async () => {
    const externalSubject = 'https://id.example|u1';
    await makeAccount(subgraph, { externalSubject });
    const input = { kind: 'SERVICE', title: 'x', externalSubject };
    expect((await subgraph.as(root).run(CREATE, { input })).error?.code).toBe('ACCOUNT_EXISTS');
    const wrong = { ...input, externalSubject: 'no bar' };
    expect((await subgraph.as(root).run(CREATE, { input: wrong })).error?.code).toBe('BAD_USER_INPUT');
  });
  it('show everybody the own one, without what only administrators see', async () => {
    const id = await makeAccount(subgraph);
    await grantRole(subgraph, id, Role.Street, 'STREET', 's');
    const me = { ...person('x', at(Role.Street, 'STREET', 's')), id };
    const { data } = await subgraph.as(me).run('{ me { id title grants { role { zh } scopeId } } }');
    expect(data.me).toMatchObject({ id, title: '某街道办事处', grants: [{ scopeId: 's' }] });
    expect((await subgraph.as(me).run('{ me { externalSubject } }')).error?.code).toBe('FORBIDDEN');
    expect((await subgraph.stranger().run('{ me { id } }')).error?.code).toBe('FORBIDDEN');
  });
  it('are disabled and enabled again, each once, never by oneself', async () => {
    const id = await makeAccount(subgraph);
    const act = (what: string, who = countyAdmin) =>
      subgraph
        .as(who)
        .run(
          `mutation ($id: ID!) { ${what}Account(accountId: $id) { account { disabled grantsVersion } } }`,
          { id },
        );
    expect((await act('disable', { ...countyAdmin, id })).error?.code).toBe('FOUR_EYES_REQUIRED');
    expect((await act('disable', neighbour)).error?.code).toBe('NOT_FOUND');
    expect((await act('disable')).data.disableAccount.account).toEqual({ disabled: true, grantsVersion: 2 });
    expect((await act('disable')).error?.code).toBe('ACCOUNT_DISABLED');
    expect((await act('enable')).data.enableAccount.account.disabled).toBe(false);
    expect((await act('enable')).error?.code).toBe('CONFLICT');
  });
  it('cost a page the same statements whatever its size', async () => {
    await makeAccount(subgraph);
    const few = (await subgraph.as(root).run(LIST)).sql.length;
    for (const title of ['b', 'c', 'd', 'e']) await makeAccount(subgraph, { title });
    const many = await subgraph.as(root).run(LIST);
    expect(many.data.accounts.totalCount.value).toBe(5);
    expect(many.sql).toHaveLength(few);
  });
});

describe('GW-01 the first administrator', () => {
  it('is made by command once', async () => {
    const wanted = { externalSubject: 'https://id.example|admin', title: '系统管理员' };
    const { accountId } = await makeFirstAdmin(subgraph.running, wanted);
    const { data } = await subgraph
      .as(root)
      .run('query ($id: ID!) { account(id: $id) { grants { role { id } scopeType } } }', { id: accountId });
    expect(data.account.grants).toEqual([{ role: { id: 'ADMIN' }, scopeType: 'ROOT' }]);
    await expect(makeFirstAdmin(subgraph.running, wanted)).rejects.toMatchObject({ code: 'ADMIN_EXISTS' });
  });
});
