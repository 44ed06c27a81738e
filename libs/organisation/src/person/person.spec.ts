import { at, person } from '@redgrid/testing';
import { Role } from '@redgrid/access';
import { AuditEntity, FactEntity, IdempotencyEntity, hashOf } from '@redgrid/database';
import { verifyAudit } from '@redgrid/events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clients, HOSTILE, RESIDENTS, startCounty, type Organisation } from '../county.fixture.ts';
import { CommitteeSeatEntity } from '../owners-committee/committee-seat.entity.ts';
import { PersonRevealEntity } from './person-reveal.entity.ts';
import { PersonEntity } from './person.entity.ts';

const MASKED = '{ person(id: "p1") { name phone idNumber partyMember community { id } compound { id } } }';
const REVEAL = `mutation ($key: ID, $personId: ID! = "p1", $reason: String! = "核实选举人身份") {
  revealPerson(key: $key, personId: $personId, reason: $reason) {
    id personId identity { name phone idNumber }
  }
}`;
const BY_PHONE = `mutation ($key: ID, $phone: String! = "10000000000", $reason: String! = "回访") {
  findPersonByPhone(key: $key, phone: $phone, reason: $reason) { persons { id name phone } }
}`;
const BY_ID = `mutation ($idNumber: String! = "000000199001010000", $reason: String! = "核实") {
  findPersonByIdNumber(idNumber: $idNumber, reason: $reason) { persons { id idNumber } }
}`;
const REGISTER = `mutation ($key: ID, $input: OrganisationPersonInput!) {
  registerPerson(key: $key, input: $input) { id version person { name phone idNumber } }
}`;
const input = {
  communityId: 'c1',
  compoundId: 'x1',
  name: '李示例',
  phone: '100-0009 9999',
  idNumber: '00000019800101001x',
  partyMember: true,
};

let subgraph: Organisation;
const role = (which: Role, scope: 'COUNTY' | 'STREET' | 'COMMUNITY' | 'COMPOUND' | 'ROOT', id: string) =>
  subgraph.role(which, scope, id);
beforeEach(async () => {
  subgraph = await startCounty();
});
afterEach(() => subgraph.close());

describe('a person as others see them', () => {
  it('GW-04 is masked in every number for everyone, and in the name for those without a duty there', async () => {
    const clear = { name: '王示例000', phone: '100****0000', idNumber: '0****************0' };
    const { street, community } = clients(subgraph);
    for (const client of [street, community])
      expect((await client.run(MASKED)).data.person).toEqual({
        ...clear,
        partyMember: true,
        community: { id: 'c1' },
        compound: { id: 'x1' },
      });
    const masked = { ...clear, name: '王**', partyMember: null };
    expect(
      (await role(Role.DistrictPropertyAuthority, 'COUNTY', 'co').run(MASKED)).data.person,
    ).toMatchObject(masked);
    expect((await role(Role.ProjectManager, 'COMPOUND', 'x1').run(MASKED)).data.person).toMatchObject(masked);
    expect((await role(Role.CommunityWorker, 'COMMUNITY', 'c1').run(MASKED)).data.person).toMatchObject({
      ...clear,
      partyMember: null,
    });
    expect((await role(Role.DistrictOrgDept, 'COUNTY', 'co').run(MASKED)).data.person).toMatchObject({
      ...masked,
      partyMember: true,
    });
  });
  it('GW-04 is not there for neighbours, administrators, other places and strangers', async () => {
    const { owner, otherStreet, otherCommunity, admin, stranger } = clients(subgraph);
    for (const client of [owner, otherStreet, otherCommunity, admin])
      expect((await client.run(MASKED)).data.person).toBeNull();
    expect((await stranger.run(MASKED)).error?.code).toBe('FORBIDDEN');
  });
  it('GW-04 is the same by every way: list, reference and single read', async () => {
    const { street, otherStreet, owner } = clients(subgraph);
    const list =
      '{ persons(communityId: "c1", first: 100) { nodes { id name phone } totalCount { value } } }';
    expect((await street.run(list)).data.persons).toMatchObject({ totalCount: { value: RESIDENTS.length } });
    for (const client of [otherStreet, owner])
      expect((await client.run(list)).data.persons.nodes).toEqual([]);
    const reference = (client: typeof street) => client.entities('Person', ['p1', 'q1', 'none'], 'name');
    expect((await reference(street)).data).toEqual([{ name: '王示例000' }, null, null]);
    expect((await reference(otherStreet)).data).toEqual([null, { name: '王示例099' }, null]);
    expect((await reference(owner)).data).toEqual([null, null, null]);
  });
  it('GW-04 lets people see their own row, and only theirs', async () => {
    const me = subgraph.as(person('p1'));
    expect((await me.run(MASKED)).data.person).toMatchObject({ name: '王示例000', partyMember: true });
    const { data } = await me.run('{ persons { nodes { id } } }');
    expect(data.persons.nodes).toEqual([{ id: 'p1' }]);
    // A role held at a person is a duty in a case, not a right to the register.
    const mediator = subgraph.as(person('m', at(Role.Mediator, 'PERSON', 'p1')));
    expect((await mediator.run(MASKED)).data.person).toBeNull();
  });
  it('GW-04 costs as many statements for many as for one', async () => {
    const selection =
      'name phone partyMember community { name } revealCount reveals(first: 1) { nodes { id } }';
    const one = await clients(subgraph).street.entities('Person', ['p1'], selection);
    const many = await clients(subgraph).street.entities('Person', RESIDENTS, selection);
    expect(many.data).toHaveLength(RESIDENTS.length);
    const ofCounts = (sql: readonly string[]) => sql.filter((each) => !each.includes('COUNT(*)'));
    expect(ofCounts(many.sql)).toHaveLength(ofCounts(one.sql).length);
  });
});

describe('revealing', () => {
  it('GW-04 GW-05 shows the data to who has the duty, for a reason, and counts it', async () => {
    const { street, community } = clients(subgraph);
    expect((await street.run(REVEAL)).data.revealPerson.identity).toEqual({
      name: '王示例000',
      phone: '10000000000',
      idNumber: '000000199001010000',
    });
    subgraph.clock.advance(1000);
    await community.run(REVEAL, { reason: '走访' });
    const { data } = await street.run(
      '{ person(id: "p1") { revealCount reveals { nodes { principalId kind reason } } } }',
    );
    expect(data.person).toEqual({
      revealCount: 2,
      reveals: {
        nodes: [
          { principalId: 'account-community_party-c1', kind: 'REVEALED', reason: '走访' },
          { principalId: 'account-street-s1', kind: 'REVEALED', reason: '核实选举人身份' },
        ],
      },
    });
    expect(await subgraph.rows(AuditEntity)).toMatchObject([
      { operation: 'revealPerson', targets: ['p1'] },
      { operation: 'revealPerson', targets: ['p1'] },
    ]);
  });
  it('GW-04 hides who looked from those who do not supervise', async () => {
    await clients(subgraph).street.run(REVEAL);
    const looks = '{ person(id: "p1") { revealCount reveals { nodes { id } totalCount { value } } } }';
    const hidden = { revealCount: null, reveals: { nodes: [], totalCount: { value: 0 } } };
    expect((await clients(subgraph).community.run(looks)).data.person).toEqual(hidden);
    expect((await role(Role.SupervisionBureau, 'COUNTY', 'co').run(looks)).data.person.revealCount).toBe(1);
    expect((await subgraph.as(person('p1')).run(looks)).data.person.revealCount).toBe(1);
  });
  it.each([
    {
      who: 'the county housing authority',
      as: () => role(Role.DistrictPropertyAuthority, 'COUNTY', 'co'),
      code: 'FORBIDDEN',
    },
    { who: 'a community worker', as: () => role(Role.CommunityWorker, 'COMMUNITY', 'c1'), code: 'FORBIDDEN' },
    { who: 'another street', as: () => clients(subgraph).otherStreet, code: 'NOT_FOUND' },
    { who: 'a neighbour', as: () => clients(subgraph).owner, code: 'NOT_FOUND' },
    { who: 'an administrator', as: () => clients(subgraph).admin, code: 'NOT_FOUND' },
    { who: 'a stranger', as: () => clients(subgraph).stranger, code: 'FORBIDDEN' },
  ])('GW-04 shows nothing to $who', async ({ as, code }) => {
    const { data, error } = await as().run(REVEAL);
    expect([data, error?.code]).toEqual([null, code]);
    expect(await subgraph.rows(PersonRevealEntity)).toEqual([]);
  });
  it('GW-04 lets the police and the person reveal, and looks alike for a neighbour and for nobody', async () => {
    expect((await role(Role.PoliceStation, 'COMMUNITY', 'c1').run(REVEAL)).error).toBeUndefined();
    expect((await subgraph.as(person('p1')).run(REVEAL)).data.revealPerson.identity.phone).toBe(
      '10000000000',
    );
    const { otherStreet } = clients(subgraph);
    const [there, nowhere] = [
      await otherStreet.run(REVEAL),
      await otherStreet.run(REVEAL, { personId: 'none' }),
    ];
    expect({ ...there.error, id: '' }).toEqual({ ...nowhere.error, id: '' });
  });
  it('GW-04 asks for a reason, in the language of the caller', async () => {
    for (const reason of ['', '  ', '.'])
      expect((await clients(subgraph).street.run(REVEAL, { reason })).error?.code).toBe('REASON_REQUIRED');
    const zh = subgraph.role(Role.Street, 'STREET', 's1', 'zh-CN');
    expect((await zh.run(REVEAL, { reason: '' })).error?.message).toBe('请说明理由。');
    expect((await zh.run(REVEAL, { reason: 'x'.repeat(201) })).error).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'reason',
    });
  });
  it('GW-04 GW-05 leaves no personal value in receipt, audit, facts or log, and opens for ten minutes only', async () => {
    const { street } = clients(subgraph);
    const first = await street.run(REVEAL, { key: 'k' });
    expect((await street.run(REVEAL, { key: 'k' })).data).toEqual(first.data);
    expect(await subgraph.rows(PersonRevealEntity)).toHaveLength(1);
    await street.run(BY_PHONE, { key: 'f' });
    subgraph.clock.advance(10 * 60_000 + 1);
    expect((await street.run(REVEAL, { key: 'k' })).data.revealPerson).toMatchObject({
      personId: 'p1',
      identity: null,
    });
    const kept = JSON.stringify([
      await subgraph.rows(IdempotencyEntity),
      await subgraph.rows(AuditEntity),
      await subgraph.rows(FactEntity),
      await subgraph.rows(PersonRevealEntity),
    ]);
    for (const value of ['10000000000', '000000199001010000', '王示例']) expect(kept).not.toContain(value);
    // The hash of a number and a reason could be tried out, were it not keyed.
    expect(kept).not.toContain(hashOf({ phone: '10000000000', reason: '回访' }));
  });
  it('GW-04 closes a receipt when the right behind it is gone', async () => {
    const before = person('moving', at(Role.Street, 'STREET', 's1'));
    await subgraph.as(before).run(REVEAL, { key: 'k' });
    const after = person('moving', at(Role.Street, 'STREET', 's2'));
    expect((await subgraph.as(after).run(REVEAL, { key: 'k' })).data.revealPerson.identity).toBeNull();
  });
});

describe('finding by a number', () => {
  it('GW-04 finds by exact match among those one may unmask, masked, and counts it', async () => {
    const { street, otherStreet } = clients(subgraph);
    for (const phone of ['10000000000', '＋８６ 100 0000 0000'])
      expect((await street.run(BY_PHONE, { phone })).data.findPersonByPhone.persons).toEqual([
        { id: 'p1', name: '王示例000', phone: '100****0000' },
      ]);
    expect((await street.run(BY_ID)).data.findPersonByIdNumber.persons).toMatchObject([{ id: 'p1' }]);
    expect((await otherStreet.run(BY_PHONE)).data.findPersonByPhone.persons).toEqual([]);
    expect((await otherStreet.run(BY_ID)).data.findPersonByIdNumber.persons).toEqual([]);
    expect((await subgraph.rows(PersonRevealEntity)).map(({ kind }) => kind).toSorted()).toEqual([
      'FOUND_BY_ID',
      'FOUND_BY_PHONE',
      'FOUND_BY_PHONE',
    ]);
    expect(await subgraph.rows(AuditEntity)).toHaveLength(5);
  });
  it('GW-04 is for those who may unmask, and takes whole numbers only', async () => {
    for (const client of [
      role(Role.CommunityWorker, 'COMMUNITY', 'c1'),
      clients(subgraph).owner,
      clients(subgraph).admin,
    ])
      for (const search of [BY_PHONE, BY_ID])
        expect((await client.run(search)).error?.code).toBe('FORBIDDEN');
    for (const part of ['1000', '%', '1000000000_', ...HOSTILE]) {
      expect((await clients(subgraph).street.run(BY_PHONE, { phone: part })).error?.code).toBe(
        'BAD_USER_INPUT',
      );
      expect((await clients(subgraph).street.run(BY_ID, { idNumber: part })).error?.code).toBe(
        'BAD_USER_INPUT',
      );
    }
    expect((await clients(subgraph).street.run(BY_PHONE, { reason: ' ' })).error?.code).toBe(
      'REASON_REQUIRED',
    );
  });
});

describe('the register', () => {
  it('GW-04 keeps numbers sealed, and answers masked', async () => {
    const worker = role(Role.CommunityWorker, 'COMMUNITY', 'c1');
    const { data } = await worker.run(REGISTER, { input });
    expect(data.registerPerson.person).toEqual({
      name: '李示例',
      phone: '100****9999',
      idNumber: '0****************X',
    });
    const row = (await subgraph.rows(PersonEntity)).find(({ id }) => id === data.registerPerson.id);
    expect(row).toMatchObject({
      streetId: 's1',
      compoundId: 'x1',
      phoneSealed: expect.stringMatching(/^g1\./),
    });
    expect(JSON.stringify(row)).not.toMatch(/10000099999|00000019800101001X/);
    expect(await subgraph.rows(FactEntity)).toMatchObject([
      {
        type: 'organisation.persons.registered.v1',
        subject: row?.id,
        data: {
          count: 1,
          directory: { kind: 'PERSON', state: 'ACTIVE', name: '', places: [{ communityId: 'c1' }] },
        },
        place: { COMMUNITY: 'c1' },
      },
    ]);
  });
  it('GW-04 takes each identity number once, whatever it is written like', async () => {
    const { community } = clients(subgraph);
    await community.run(REGISTER, { input });
    const twin = { ...input, name: '李某', idNumber: '０0000019800101001Ｘ' };
    expect((await community.run(REGISTER, { input: twin })).error?.code).toBe('PERSON_ALREADY_REGISTERED');
  });
  it('GW-04 is kept by those of the place, for their place', async () => {
    const { otherCommunity, owner, admin } = clients(subgraph);
    for (const client of [otherCommunity, owner, admin])
      expect((await client.run(REGISTER, { input })).error?.code).toBe('FORBIDDEN');
    const { community } = clients(subgraph);
    const refusal = async (wrong: object) =>
      (await community.run(REGISTER, { input: { ...input, ...wrong } })).error?.code;
    for (const wrong of [{ communityId: 's1' }, { communityId: 'none' }])
      expect(await refusal(wrong)).toBe('NOT_FOUND');
    for (const wrong of [{ compoundId: 'x3' }, { compoundId: 'none' }])
      expect(await refusal(wrong)).toBe('NOT_YET_KNOWN');
  });
  it('GW-04 keeps hostile strings as they are and refuses them as numbers', async () => {
    const { community } = clients(subgraph);
    const before = (await subgraph.rows(PersonEntity)).length;
    for (const [index, name] of HOSTILE.entries()) {
      const { data } = await community.run(REGISTER, {
        input: { communityId: 'c1', name, partyMember: false },
      });
      expect([index, data.registerPerson.person.name]).toEqual([index, name]);
      for (const field of ['phone', 'idNumber'])
        expect((await community.run(REGISTER, { input: { ...input, [field]: name } })).error).toMatchObject({
          field,
        });
      expect(
        (
          await community.run(
            'query ($x: ID!) { person(id: $x) { id } persons(communityId: $x) { nodes { id } } }',
            { x: name },
          )
        ).data,
      ).toEqual({
        person: null,
        persons: { nodes: [] },
      });
    }
    expect(await subgraph.rows(PersonEntity)).toHaveLength(before + HOSTILE.length);
  });
  it('ORG-10 records party membership for those who may know it', async () => {
    const RECORD = `mutation ($id: ID! = "p9", $version: Int! = 1) {
      recordPartyMembership(personId: $id, version: $version, partyMember: true) { version person { partyMember } }
    }`;
    const { community, otherCommunity, owner } = clients(subgraph);
    expect((await community.run(RECORD)).data.recordPartyMembership).toEqual({
      version: 2,
      person: { partyMember: true },
    });
    expect((await community.run(RECORD)).error).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
    expect((await otherCommunity.run(RECORD, { version: 2 })).error?.code).toBe('NOT_FOUND');
    expect((await owner.run(RECORD, { version: 2 })).error?.code).toBe('FORBIDDEN');
  });
});

describe('erasing', () => {
  const ERASE = `mutation ($version: Int! = 1, $reason: String! = "本人申请") {
    erasePerson(personId: "p1", version: $version, reason: $reason) { id version }
  }`;
  it('GW-04 GW-05 removes name and numbers and leaves every chain whole', async () => {
    const { street } = clients(subgraph);
    await street.run(REVEAL);
    const facts = await subgraph.rows(FactEntity);
    expect((await street.run(ERASE)).data.erasePerson).toEqual({ id: 'p1', version: 2 });
    expect((await street.run(MASKED)).data.person).toMatchObject({ name: '', phone: null, idNumber: null });
    expect((await street.run(BY_PHONE)).data.findPersonByPhone.persons).toEqual([]);
    expect((await subgraph.rows(FactEntity)).slice(0, facts.length)).toEqual(facts);
    await subgraph.running.settled();
    expect(await verifyAudit(subgraph.running.database, [])).toMatchObject({ intact: true });
  });
  it('GW-04 is for the street, with a reason, on the version seen, and not while the person holds office', async () => {
    const { street, community, otherStreet } = clients(subgraph);
    expect((await community.run(ERASE)).error?.code).toBe('FORBIDDEN');
    expect((await otherStreet.run(ERASE)).error?.code).toBe('NOT_FOUND');
    expect((await street.run(ERASE, { reason: ' ' })).error?.code).toBe('REASON_REQUIRED');
    expect((await street.run(ERASE, { version: 7 })).error?.code).toBe('CONFLICT');
    const seat = {
      id: 's',
      committeeId: 'k',
      termId: 't',
      personId: 'p1',
      chair: true,
      ordinal: 0,
      sitting: true,
    };
    await subgraph.given(CommitteeSeatEntity, seat);
    expect((await street.run(ERASE)).error?.code).toBe('PERSON_HOLDS_OFFICE');
  });
});
