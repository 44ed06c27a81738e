import { at, person, type TestSubgraph } from '@redgrid/testing';
import { Role } from '@redgrid/access';
import { AuditEntity, drift, FactEntity } from '@redgrid/database';
import { DirectoryEntity, DirectoryPlaceEntity } from '@redgrid/events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  community,
  compoundInput,
  district,
  done,
  engaged,
  founded,
  office,
  otherStreet,
  REGISTER,
  registered,
  startDistrict,
  street,
} from '../district.fixture.ts';
import type { PropertyContext } from '../index.ts';

const LIST = `query ($unitId: ID, $managed: Boolean, $withoutCompany: Boolean, $namePrefix: String, $category: ID, $first: Int, $after: String) {
  compounds(unitId: $unitId, managed: $managed, withoutCompany: $withoutCompany, namePrefix: $namePrefix, category: $category, first: $first, after: $after) {
    nodes { name } pageInfo { hasNextPage endCursor } totalCount { value }
  }
}`;
const UPDATE = `mutation ($key: ID, $id: ID!, $version: Int!, $changes: PropertyCompoundChanges!) {
  updateCompound(key: $key, id: $id, version: $version, changes: $changes) { version compound { name category remark communities { id } } }
}`;

let subgraph: TestSubgraph<PropertyContext>;
beforeEach(async () => {
  subgraph = await startDistrict();
});
afterEach(async () => {
  await subgraph.close();
});
const namesOf = async (who: typeof street, variables: Record<string, unknown> = {}) =>
  (await done(subgraph.as(who), LIST, variables)).compounds.nodes.map(({ name }: { name: string }) => name);

describe('PROP-01 the register of compounds', () => {
  it('leaves no drift between entities and migrations', async () => {
    expect(await drift(subgraph.running.database)).toEqual([]);
  });
  it('takes entries from the street of the community only', async () => {
    expect(
      (await subgraph.as(otherStreet).run(REGISTER, { input: compoundInput('甲', 'meiyuan') })).error?.code,
    ).toBe('FORBIDDEN');
    expect(
      (await subgraph.as(community('meiyuan')).run(REGISTER, { input: compoundInput('甲', 'meiyuan') })).error
        ?.code,
    ).toBe('FORBIDDEN');
    expect(
      (await subgraph.as(office).run(REGISTER, { input: compoundInput('甲', 'meiyuan') })).error,
    ).toBeUndefined();
    expect(
      (await subgraph.as(street).run(REGISTER, { input: compoundInput('乙', 'meiyuan', 'far') })).error?.code,
    ).toBe('FORBIDDEN');
  });
  it('waits for a community nobody has told of', async () => {
    const { error } = await subgraph.as(street).run(REGISTER, { input: compoundInput('甲', 'nowhere') });
    expect(error).toMatchObject({ code: 'NOT_YET_KNOWN', retryable: true });
  });
  it('knows a name once per street, however it is written', async () => {
    await registered(subgraph, '龙珠 Ａ区', 'meiyuan');
    const again = await subgraph.as(street).run(REGISTER, { input: compoundInput('龙珠a区', 'ziwei') });
    expect(again.error?.code).toBe('COMPOUND_NAME_TAKEN');
    await registered(subgraph, '龙珠A区', 'far');
  });
  it('keeps hostile text as it is, and refuses what is no text', async () => {
    const name = `'; DROP TABLE compound; -- 🍣 <b>é`;
    const id = await registered(subgraph, name, 'meiyuan');
    expect((await done(subgraph.as(street), `{ compound(id: "${id}") { name } }`)).compound.name).toBe(name);
    expect(await namesOf(street, { namePrefix: `'; drop` })).toEqual([name]);
    expect(await namesOf(street, { namePrefix: '%' })).toEqual([]);
    for (const bad of ['', '   ', 'a\u0000b', 'x'.repeat(61), '\ufdfa'.repeat(20)])
      expect(
        (await subgraph.as(street).run(REGISTER, { input: compoundInput(bad, 'meiyuan') })).error?.code,
      ).toBe('BAD_USER_INPUT');
  });
  it('returns the same receipt for the same key, and writes everything once', async () => {
    const input = compoundInput('甲', 'meiyuan');
    const first = await subgraph.as(street).run(REGISTER, { key: 'k1', input });
    const again = await subgraph.as(street).run(REGISTER, { key: 'k1', input });
    expect(again.data).toEqual(first.data);
    expect(
      [await subgraph.rows(AuditEntity), await subgraph.rows(FactEntity)].map((rows) => rows.length),
    ).toEqual([1, 1]);
    const other = await subgraph
      .as(street)
      .run(REGISTER, { key: 'k1', input: compoundInput('乙', 'meiyuan') });
    expect(other.error?.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });
  it('V-25 takes classes the policy in force knows, and no others', async () => {
    const id = await registered(subgraph, '甲', 'meiyuan');
    const change = (category: string, version: number) =>
      subgraph.as(street).run(UPDATE, { id, version, changes: { category, remark: '已改造' } });
    expect((await change('THREE_NO', 1)).error).toMatchObject({
      code: 'COMPOUND_CATEGORY_UNKNOWN',
      known: ['CLASS_1', 'CLASS_2', 'CLASS_3'],
    });
    expect((await change('CLASS_2', 1)).data.updateCompound).toEqual({
      version: 2,
      compound: { name: '甲', category: 'CLASS_2', remark: '已改造', communities: [{ id: 'meiyuan' }] },
    });
    expect(await namesOf(street, { category: 'CLASS_2' })).toEqual(['甲']);
  });
  it('lets one of two changes from the same version win', async () => {
    const id = await registered(subgraph, '甲', 'meiyuan');
    const change = (name: string) => subgraph.as(street).run(UPDATE, { id, version: 1, changes: { name } });
    const codes = (await Promise.all([change('乙'), change('丙')])).map(({ error }) => error?.code);
    expect(codes.toSorted()).toEqual(['CONFLICT', undefined]);
  });
  it('tells the other domains what they decide with, and where the compound lies', async () => {
    const id = await registered(subgraph, '丰泽嘉苑', 'fengze', 'ziwei');
    const [fact] = await subgraph.rows(FactEntity);
    expect(fact).toMatchObject({
      type: 'property.compound.registered.v1',
      subject: id,
      place: { COMMUNITY: 'fengze', COMPOUND: id },
      data: {
        directory: {
          kind: 'COMPOUND',
          attributes: { type: 'EXISTING_CIVIL_BUILDING', managed: false, companyId: null, projectId: null },
          places: [
            { communityId: 'fengze', streetId: 'street', compoundId: id },
            { communityId: 'ziwei', streetId: 'street', compoundId: id },
          ],
        },
      },
    });
  });
});

describe('PROP-01 who sees which compound', () => {
  it('shows a compound of two communities to both, and to nobody else', async () => {
    const id = await registered(subgraph, '丰泽嘉苑', 'fengze', 'ziwei');
    for (const who of [street, district, community('fengze'), community('ziwei')]) {
      expect(await namesOf(who)).toEqual(['丰泽嘉苑']);
      expect(
        (await subgraph.as(who).entities('Compound', [id], 'communities { id } community { id }')).data,
      ).toEqual([{ communities: [{ id: 'fengze' }, { id: 'ziwei' }], community: { id: 'fengze' } }]);
    }
    for (const who of [otherStreet, community('meiyuan'), person('nobody')]) {
      expect(await namesOf(who)).toEqual([]);
      const answer = await subgraph.as(who).entities('Compound', [id], 'name');
      expect([answer.data, answer.error]).toEqual([[null], undefined]);
      expect((await subgraph.as(who).run(`{ compound(id: "${id}") { name } }`)).data.compound).toBeNull();
    }
    expect((await subgraph.stranger().run(LIST)).error?.code).toBe('FORBIDDEN');
  });
  it('counts a compound of two communities once, and finds it in either', async () => {
    await registered(subgraph, '丰泽嘉苑', 'fengze', 'ziwei');
    await registered(subgraph, '梅花园', 'meiyuan');
    const both = person(
      'both',
      at(Role.CommunityParty, 'COMMUNITY', 'fengze'),
      at(Role.CommunityParty, 'COMMUNITY', 'ziwei'),
    );
    const { compounds } = await done(subgraph.as(both), LIST);
    expect([compounds.nodes.length, compounds.totalCount.value]).toEqual([1, 1]);
    for (const unitId of ['fengze', 'ziwei'])
      expect(await namesOf(district, { unitId })).toEqual(['丰泽嘉苑']);
    expect(await namesOf(district, { unitId: 'street' })).toHaveLength(2);
    expect((await subgraph.as(district).run(LIST, { unitId: 'nowhere' })).error?.code).toBe('NOT_YET_KNOWN');
  });
  it('follows the grid that names the compound', async () => {
    const id = await registered(subgraph, '梅花园', 'meiyuan');
    await registered(subgraph, '龙珠百合', 'meiyuan');
    const entry = { id: 'g1', kind: 'GRID' as const, state: 'ACTIVE', name: '', version: 1, attributes: {} };
    await subgraph.given(DirectoryEntity, entry);
    await subgraph.given(DirectoryPlaceEntity, {
      id: 'g1:0',
      directoryId: 'g1',
      gridId: 'g1',
      communityId: 'meiyuan',
      compoundId: id,
    });
    expect(await namesOf(person('grid', at(Role.GridHead, 'GRID', 'g1')))).toEqual(['梅花园']);
  });
  it('filters as a street official’s screen needs it, page by page', async () => {
    for (const name of ['丙苑', '甲苑', '乙苑']) await registered(subgraph, name, 'meiyuan');
    const managed = await registered(subgraph, '丁苑', 'ziwei');
    await engaged(subgraph, managed, await founded(subgraph));
    expect(await namesOf(street, { managed: true })).toEqual(['丁苑']);
    expect(await namesOf(street, { withoutCompany: false })).toEqual(['丁苑']);
    expect(await namesOf(street, { withoutCompany: true, unitId: 'meiyuan' })).toHaveLength(3);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { compounds } = await done(subgraph.as(street), LIST, { first: 3, after, unitId: 'street' });
      seen.push(...compounds.nodes.map(({ name }: { name: string }) => name));
      after = compounds.pageInfo.hasNextPage ? compounds.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toHaveLength(4);
    expect(new Set(seen).size).toBe(4);
  });
  it('GW-02 costs the same statements however many compounds a page has', async () => {
    const company = await founded(subgraph);
    const page = `{ compounds(first: 100) { nodes { name community { id } communities { id } company { name } currentProject { state } contract { state } houseTotals { houses } buildings(first: 2) { nodes { name } } } } }`;
    const statements = async () => (await subgraph.as(street).run(page)).sql.length;
    for (const name of ['甲', '乙'])
      await engaged(subgraph, await registered(subgraph, name, 'meiyuan'), company);
    const few = await statements();
    for (const name of ['丙', '丁', '戊', '己', '庚'])
      await engaged(subgraph, await registered(subgraph, name, 'ziwei'), company);
    expect([few, await statements()]).toEqual([few, few]);
    expect(few).toBeLessThanOrEqual(5);
  });
});
