import { Role } from '@redgrid/access';
import { AuditEntity, drift, FactEntity } from '@redgrid/database';
import { remember } from '@redgrid/events';
import { PolicySelectionEntity } from '@redgrid/policy-store';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clients, HOSTILE, PLACES, selection, startCounty, type Organisation } from '../county.fixture.ts';
import { CommitteeSeatEntity } from './committee-seat.entity.ts';
import { compoundMoved } from './compound-moved.handler.ts';
import { OwnersCommitteeTermEntity } from './owners-committee-term.entity.ts';
import { OwnersCommitteeEntity } from './owners-committee.entity.ts';

const SEAT = `mutation ($key: ID, $input: OrganisationSeatOwnersCommitteeInput!) {
  seatOwnersCommittee(key: $key, input: $input) {
    id version checks { rule passed clause { number } } advice { rule passed }
    committee { number seatedOn termEndsOn memberCount partyMembers partyShare { numerator denominator } members { name chair person { id } } }
  }
}`;
const COMPOSITION = 'compositionChecks { rule required actual passed clause { document number } }';

/** p1 to p6 belong to the Party, p7 to p13 do not; the first named is the chair. */
const members = (...numbers: number[]) =>
  numbers.map((n, index) => ({ personId: `p${n}`, chair: index === 0 }));
const election = (more = {}) => ({
  compoundId: 'x1',
  version: null,
  members: members(1, 2, 3, 7, 8),
  seatedOn: '2026-09-01',
  ...more,
});

let subgraph: Organisation;
const seat = (more = {}, client = clients(subgraph).community) => client.run(SEAT, { input: election(more) });
beforeEach(async () => {
  subgraph = await startCounty();
});
afterEach(() => subgraph.close());

describe('seating a committee', () => {
  it('ORG-07 ORG-10 seats the elected, chair first, for the term of the pack', async () => {
    const { data, error } = await seat({
      members: members(1, 2, 3, 7, 8).map((each, index) => ({ ...each, chair: index === 2 })),
    });
    expect(error).toBeUndefined();
    expect(data.seatOwnersCommittee).toMatchObject({
      version: 1,
      committee: {
        number: 1,
        seatedOn: '2026-09-01',
        termEndsOn: '2031-08-31',
        memberCount: 5,
        partyMembers: 3,
        partyShare: { numerator: 3, denominator: 5 },
        members: [
          { name: '王示例002', chair: true, person: { id: 'p3' } },
          { name: '王示例000', chair: false, person: { id: 'p1' } },
          { chair: false },
          { chair: false },
          { chair: false },
        ],
      },
    });
    expect(data.seatOwnersCommittee.checks.every(({ passed }: { passed: boolean }) => passed)).toBe(true);
    expect(data.seatOwnersCommittee.advice).toEqual([
      { rule: 'COMMITTEE_CHAIR_PARTY_MEMBER_SHOULD', passed: true },
    ]);
  });
  it('ORG-10 tells the other domains figures and no names', async () => {
    const { data } = await seat();
    const facts = await subgraph.rows(FactEntity);
    expect(facts).toMatchObject([
      {
        type: 'organisation.owners-committee.seated.v1',
        subject: data.seatOwnersCommittee.id,
        subjectVersion: 1,
        place: { COMMUNITY: 'c1', COMPOUND: 'x1' },
        data: {
          members: 5,
          partyMembers: 3,
          newlyFounded: true,
          directory: { kind: 'COMMITTEE', name: '', attributes: { compoundId: 'x1', partyMembers: 3 } },
        },
      },
    ]);
    expect(JSON.stringify(facts)).not.toMatch(/王|p1"|p7"/);
  });
  it('ORG-10 refuses with every rule, its clause, what was required and what was found', async () => {
    const zh = subgraph.role(Role.Street, 'STREET', 's1', 'zh-CN');
    const { error } = await zh.run(SEAT, { input: election({ members: members(1, 7, 8) }) });
    expect(error).toMatchObject({
      code: 'COMMITTEE_COMPOSITION_INVALID',
      message: '业主委员会的组成不符合规定。',
    });
    expect(error?.checks).toMatchObject([
      {
        rule: 'COMMITTEE_MIN_MEMBERS',
        required: '≥ 5',
        actual: '3',
        passed: false,
        clause: { toBeConfirmed: true },
      },
      { rule: 'COMMITTEE_MAX_MEMBERS', passed: true },
      { rule: 'COMMITTEE_ODD_NUMBER', passed: true },
      {
        rule: 'COMMITTEE_MIN_PARTY_MEMBERS',
        required: '≥ 3',
        actual: '1',
        passed: false,
        clause: { number: '§4.4.3' },
      },
      { rule: 'COMMITTEE_MIN_PARTY_SHARE', required: '≥ 3/5', actual: '1/3', passed: false },
    ]);
    expect((await seat({ members: [] })).error).toMatchObject({
      code: 'COMMITTEE_COMPOSITION_INVALID',
      message: "The composition of the owners' committee breaks a rule.",
    });
    expect(await subgraph.rows(OwnersCommitteeEntity)).toEqual([]);
  });
  it.each([
    { who: 'the street', as: () => clients(subgraph).street, code: undefined },
    { who: 'the community party organisation', as: () => clients(subgraph).community, code: undefined },
    { who: 'another street', as: () => clients(subgraph).otherStreet, code: 'NOT_YET_KNOWN' },
    { who: 'another community', as: () => clients(subgraph).otherCommunity, code: 'NOT_YET_KNOWN' },
    {
      who: "the residents' committee",
      as: () => subgraph.role(Role.CommunityCommittee, 'COMMUNITY', 'c1'),
      code: 'FORBIDDEN',
    },
    { who: 'an owner', as: () => clients(subgraph).owner, code: 'FORBIDDEN' },
    { who: 'an administrator', as: () => clients(subgraph).admin, code: 'FORBIDDEN' },
    { who: 'a stranger', as: () => clients(subgraph).stranger, code: 'FORBIDDEN' },
  ])('ORG-07 answers $who with $code', async ({ as, code }) => {
    expect((await seat({}, as())).error?.code).toBe(code);
    expect(await subgraph.rows(OwnersCommitteeEntity)).toHaveLength(code ? 0 : 1);
  });
  it('ORG-07 looks alike for a compound elsewhere and one that does not exist', async () => {
    const answers = await Promise.all(['x3', 'none'].map((compoundId) => seat({ compoundId })));
    const [there, nowhere] = answers.map(({ error }) => ({ ...error, id: '' }));
    expect(there).toEqual(nowhere);
  });
  it('ORG-07 seats persons of the register within the jurisdiction, each once, under one chair', async () => {
    const [chair, ...others] = members(1, 2, 3, 7, 8);
    expect(
      (await seat({ members: [chair, ...others.slice(1), { personId: 'p1', chair: false }] })).error?.code,
    ).toBe('COMMITTEE_MEMBER_TWICE');
    expect(
      (await seat({ members: [chair, ...others.slice(1), { personId: 'q1', chair: false }] })).error,
    ).toMatchObject({
      code: 'COMMITTEE_MEMBER_UNKNOWN',
      personIds: ['q1'],
    });
    for (const chairs of [0, 2])
      expect(
        (await seat({ members: members(1, 2, 3, 7, 8).map((each, i) => ({ ...each, chair: i < chairs })) }))
          .error?.code,
      ).toBe('COMMITTEE_CHAIR_REQUIRED');
  });
  it('ORG-07 refuses days to come, and lists too long to be a committee, before it reads anything', async () => {
    expect((await seat({ seatedOn: '2026-09-02' })).error).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'seatedOn',
    });
    const crowd = await seat({
      members: Array.from({ length: 51 }, (_, i) => ({ personId: `p${i}`, chair: i === 0 })),
    });
    expect(crowd.error).toMatchObject({ code: 'BAD_USER_INPUT', field: 'members', most: 50 });
    expect(crowd.sql.filter((each) => /person|directory|owners_committee/.test(each))).toEqual([]);
  });
  it('ORG-07 decides nothing where nobody chose a pack', async () => {
    await subgraph.close();
    subgraph = await startCounty(null);
    expect((await seat()).error?.code).toBe('POLICY_NOT_SELECTED');
  });
  it('ORG-07 writes once for one key, and a refusal leaves the key free', async () => {
    const { street } = clients(subgraph);
    const run = (more: object) => street.run(SEAT, { key: 'k', input: election(more) });
    expect((await run({ members: members(7, 8, 9) })).error?.code).toBe('COMMITTEE_COMPOSITION_INVALID');
    const first = await run({});
    expect((await run({})).data).toEqual(first.data);
    expect((await run({ compoundId: 'x2' })).error?.code).toBe('IDEMPOTENCY_KEY_REUSED');
    expect(await subgraph.rows(AuditEntity)).toMatchObject([{ operation: 'seatOwnersCommittee' }]);
    expect(await subgraph.rows(CommitteeSeatEntity)).toHaveLength(5);
  });
  it('ORG-07 keeps hostile strings out of everything', async () => {
    for (const text of HOSTILE) {
      expect((await seat({ compoundId: text })).error?.code).toBe('NOT_YET_KNOWN');
      const [, ...others] = members(1, 2, 3, 7, 8);
      expect((await seat({ members: [{ personId: text, chair: true }, ...others] })).error?.code).toBe(
        'COMMITTEE_MEMBER_UNKNOWN',
      );
      const read =
        'query ($x: ID!) { ownersCommittee(id: $x) { id } ownersCommittees(unitId: $x) { nodes { id } } }';
      expect((await clients(subgraph).street.run(read, { x: text })).data).toEqual({
        ownersCommittee: null,
        ownersCommittees: { nodes: [] },
      });
    }
    expect(await subgraph.rows(OwnersCommitteeEntity)).toEqual([]);
  });
});

describe('the next committee', () => {
  const next = (more = {}) =>
    seat({ version: 1, seatedOn: '2026-09-20', members: members(4, 5, 6, 9, 10), ...more });

  it('ORG-10 replaces the sitting one and keeps it in the history', async () => {
    await seat();
    subgraph.clock.set('2026-10-01T01:00:00.000Z');
    const { data } = await next();
    expect(data.seatOwnersCommittee).toMatchObject({
      version: 2,
      committee: { number: 2, termEndsOn: '2031-09-19' },
    });
    const history = await clients(subgraph).owner.run(`{ ownersCommittees { nodes {
      terms { nodes { number state replacedOn partyShare { numerator } members { name } ${COMPOSITION} } totalCount { value } }
    } } }`);
    const [{ terms }] = history.data.ownersCommittees.nodes;
    expect(terms).toMatchObject({
      totalCount: { value: 2 },
      nodes: [
        { number: 2, state: 'SEATED', replacedOn: null, members: [{ name: '王示例003' }, {}, {}, {}, {}] },
        {
          number: 1,
          state: 'REPLACED',
          replacedOn: '2026-09-20',
          members: [{ name: '王示例000' }, {}, {}, {}, {}],
        },
      ],
    });
    expect((await subgraph.rows(CommitteeSeatEntity)).filter(({ sitting }) => sitting)).toHaveLength(5);
  });
  it('ORG-10 is seated on the version that was seen, after the one before', async () => {
    await seat();
    subgraph.clock.set('2026-10-01T01:00:00.000Z');
    expect((await next({ version: null })).error).toMatchObject({ code: 'CONFLICT', currentVersion: 1 });
    expect((await next({ version: 7 })).error?.code).toBe('CONFLICT');
    expect((await next({ seatedOn: '2026-09-01' })).error).toMatchObject({ field: 'seatedOn' });
    expect((await next()).error).toBeUndefined();
  });
  it('ORG-10 lets one of two that are seated at once stand', async () => {
    const answers = await Promise.all([seat(), seat({}, clients(subgraph).street)]);
    expect(answers.map(({ error }) => error?.code).toSorted()).toEqual(['CONFLICT', undefined]);
    expect(await subgraph.rows(OwnersCommitteeTermEntity)).toHaveLength(1);
  });
  it('ORG-10 keeps the figures it was decided by, also when the unit turns to another pack', async () => {
    await seat();
    await subgraph.given(PolicySelectionEntity, selection('c1', 'taiqian-2022'));
    const read = `{ ownersCommittees { nodes { ${COMPOSITION} } } }`;
    const { data } = await clients(subgraph).owner.run(read);
    expect(data.ownersCommittees.nodes[0].compositionChecks.at(-1)).toEqual({
      rule: 'COMMITTEE_MIN_PARTY_SHARE',
      required: '≥ 3/5',
      actual: '3/5',
      passed: true,
      clause: { document: 'DB1502/T XX-2021《红色物业建设规范》（征求意见稿）', number: '§4.4.3' },
    });
    subgraph.clock.set('2026-10-01T01:00:00.000Z');
    const { data: later } = await next({ members: members(4, 7, 8, 9, 10) });
    expect(later.seatOwnersCommittee.advice).toEqual([
      { rule: 'COMMITTEE_PARTY_SHARE_RAISED', passed: false },
    ]);
  });
  it('ORG-10 counts party members when they are seated, not later', async () => {
    await seat();
    await clients(subgraph).community.run(
      'mutation { recordPartyMembership(personId: "p7", version: 1, partyMember: true) { id } }',
    );
    const { data } = await clients(subgraph).owner.run('{ ownersCommittees { nodes { partyMembers } } }');
    expect(data.ownersCommittees.nodes).toEqual([{ partyMembers: 3 }]);
  });
  it('ORG-10 asks a newly founded committee of the Tai’an practice for a Party member as chair', async () => {
    await subgraph.close();
    subgraph = await startCounty('taian-practice');
    expect((await seat({ members: members(7, 1, 2, 3, 8) })).error?.checks).toContainEqual(
      expect.objectContaining({ rule: 'COMMITTEE_CHAIR_PARTY_MEMBER', passed: false }),
    );
    await seat();
    subgraph.clock.set('2026-10-01T01:00:00.000Z');
    expect((await next({ members: members(7, 1, 2, 3, 8) })).error).toBeUndefined();
  });
});

describe('reading committees', () => {
  const COMMITTEE =
    'ownersCommittee { memberCount members { name person { id } } partyOrganisations { nodes { id } } }';

  it('ORG-10 shows the committee wherever the compound is seen, the same by every way', async () => {
    const { id } = (await seat()).data.seatOwnersCommittee;
    const { street, owner, otherStreet, otherCommunity } = clients(subgraph);
    for (const [client, sees] of [
      [street, true],
      [owner, true],
      [otherStreet, false],
      [otherCommunity, false],
    ] as const) {
      const single = await client.run(
        'query ($id: ID!) { ownersCommittee(id: $id) { id } ownersCommittees { nodes { id } } }',
        { id },
      );
      expect(single.data).toEqual({
        ownersCommittee: sees ? { id } : null,
        ownersCommittees: { nodes: sees ? [{ id }] : [] },
      });
      expect((await client.entities('OwnersCommittee', [id, 'none'], 'version')).data).toEqual([
        sees ? { version: 1 } : null,
        null,
      ]);
      expect((await client.entities('Compound', ['x1'], 'ownersCommittee { id }')).data).toEqual([
        sees ? { ownersCommittee: { id } } : null,
      ]);
    }
    expect((await clients(subgraph).stranger.run('{ ownersCommittees { nodes { id } } }')).error?.code).toBe(
      'FORBIDDEN',
    );
  });
  it('ORG-10 belongs to both communities of a compound that lies in two, and is counted in the first', async () => {
    await seat({ compoundId: 'x2' });
    const second = subgraph.role(Role.CommunityParty, 'COMMUNITY', 'c2');
    const listed = async (unitId: string) =>
      (
        await clients(subgraph).street.run(
          `{ ownersCommittees(unitId: "${unitId}") { totalCount { value } } }`,
        )
      ).data.ownersCommittees.totalCount.value;
    expect((await second.entities('Compound', ['x2'], 'ownersCommittee { memberCount }')).data).toEqual([
      { ownersCommittee: { memberCount: 5 } },
    ]);
    expect([await listed('c1'), await listed('c2'), await listed('s1'), await listed('co')]).toEqual([
      1, 0, 1, 1,
    ]);
  });
  it('GW-04 names the members to the owners of the compound and to those with a duty there, and masks them for others', async () => {
    await seat();
    const names = async (client: ReturnType<typeof clients>['owner']) =>
      (await client.run('{ ownersCommittees { nodes { members { name person { id } } } } }')).data
        .ownersCommittees.nodes[0].members[0];
    const { owner, street, admin } = clients(subgraph);
    expect(await names(owner)).toEqual({ name: '王示例000', person: null });
    expect(await names(street)).toEqual({ name: '王示例000', person: { id: 'p1' } });
    expect(await names(admin)).toEqual({ name: '王**', person: null });
    expect(await names(subgraph.role(Role.ProjectManager, 'COMPOUND', 'x1'))).toMatchObject({ name: '王**' });
    expect(await names(subgraph.role(Role.Resident, 'COMMUNITY', 'c1'))).toMatchObject({ name: '王**' });
  });
  it('ORG-10 costs as many statements for a page of compounds as for one', async () => {
    await seat();
    await seat({ compoundId: 'x2', members: members(4, 5, 6, 9, 10) });
    const { street } = clients(subgraph);
    const one = await street.entities('Compound', ['x1'], COMMITTEE);
    const many = await street.entities('Compound', ['x1', 'x2', 'none'], COMMITTEE);
    expect(many.data).toMatchObject([{ ownersCommittee: { memberCount: 5 } }, { ownersCommittee: {} }, null]);
    expect(many.sql).toHaveLength(one.sql.length);
    expect(many.sql.length).toBeLessThanOrEqual(6);
  });
  it('ORG-09 lists those whose term ends first, by a day if asked', async () => {
    await seat();
    await seat({ compoundId: 'x2', seatedOn: '2024-05-01' });
    const listed = async (filter: string) =>
      (
        await clients(subgraph).street.run(
          `{ ownersCommittees${filter} { nodes { termEndsOn compound { id } } } }`,
        )
      ).data.ownersCommittees.nodes;
    expect(await listed('')).toEqual([
      { termEndsOn: '2029-04-30', compound: { id: 'x2' } },
      { termEndsOn: '2031-08-31', compound: { id: 'x1' } },
    ]);
    expect(await listed('(termEndsBy: "2029-04-30")')).toHaveLength(1);
    expect(await listed('(termEndsBy: "2029-04-29")')).toHaveLength(0);
  });
  it('ORG-10 follows its compound when property moves it', async () => {
    await seat();
    const directory = {
      kind: 'COMPOUND' as const,
      state: 'ACTIVE',
      name: 'x1',
      places: [{ ...PLACES.c3, compoundId: 'x1' }],
    };
    const fact = { subject: 'x1', data: { directory } } as never;
    expect(compoundMoved.wants(fact)).toBe(true);
    await subgraph.request().transact(async (unit) => {
      await remember(unit, 'x1', 2, directory);
      await compoundMoved.apply(unit, fact);
    });
    const { otherStreet, street } = clients(subgraph);
    const count = '{ ownersCommittees(unitId: "s2") { totalCount { value } } }';
    expect((await otherStreet.run(count)).data.ownersCommittees.totalCount.value).toBe(1);
    expect((await street.run('{ ownersCommittees { nodes { id } } }')).data.ownersCommittees.nodes).toEqual(
      [],
    );
  });
  it('keeps entities and tables alike', async () => {
    expect(await drift(subgraph.running.database)).toEqual([]);
  });
});

describe('the preview', () => {
  const PREVIEW = `query ($unitId: ID! = "c1", $members: Int! = 7, $partyMembers: Int! = 4, $chair: Boolean! = false) {
    previewOwnersCommittee(unitId: $unitId, members: $members, partyMembers: $partyMembers, chairIsPartyMember: $chair) {
      rule passed
    }
  }`;
  it('ORG-10 says to anyone what the rules would say, without writing', async () => {
    const { data } = await subgraph.stranger().run(PREVIEW);
    expect(data.previewOwnersCommittee).toContainEqual({ rule: 'COMMITTEE_MIN_PARTY_SHARE', passed: false });
    const enough = await subgraph.stranger().run(PREVIEW, { partyMembers: 5 });
    expect(enough.data.previewOwnersCommittee.every(({ passed }: { passed: boolean }) => passed)).toBe(true);
    expect(await subgraph.rows(AuditEntity)).toEqual([]);
  });
  it('ORG-10 knows no unit that is not there, no pack that nobody chose and no impossible committee', async () => {
    expect((await subgraph.stranger().run(PREVIEW, { unitId: 'none' })).error?.code).toBe('NOT_FOUND');
    expect((await subgraph.stranger().run(PREVIEW, { unitId: 'ci' })).error?.code).toBe(
      'POLICY_NOT_SELECTED',
    );
    for (const wrong of [{ members: -1 }, { members: 1001 }, { partyMembers: 8 }, { partyMembers: -1 }])
      expect((await subgraph.stranger().run(PREVIEW, wrong)).error?.code).toBe('BAD_USER_INPUT');
    for (const unitId of HOSTILE)
      expect((await subgraph.stranger().run(PREVIEW, { unitId })).error?.code).toBe('NOT_FOUND');
  });
});
