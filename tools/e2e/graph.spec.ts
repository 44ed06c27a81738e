import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startShape, type Shape } from './shape.ts';

const SHANCHENG = 'demo-street-shancheng';
let shape: Shape;

beforeAll(async () => {
  shape = await startShape();
}, 240_000);
afterAll(() => shape.stop(), 60_000);

/** The first GraphQL document of a README. */
function documented(file: string): string {
  return /```graphql\n([\s\S]*?)```/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
}
interface Asked {
  readonly name: string;
  readonly managed: boolean;
  readonly community: { readonly name: string };
  readonly company: { readonly name: string; readonly creditGrade: { readonly grade: string } } | null;
  readonly contract: { readonly filingState: string } | null;
  readonly ownersCommittee: {
    readonly partyShare: { readonly numerator: number; readonly denominator: number };
    readonly compositionChecks: readonly {
      readonly rule: string;
      readonly passed: boolean;
      readonly clause: { readonly number: string };
    }[];
  } | null;
  readonly openAppealCount: number;
  readonly latestEvaluation: {
    readonly score: string;
    readonly stars: number | null;
    readonly weakestLines: readonly { readonly label: string; readonly evidence: string }[];
  } | null;
}

describe('the front door', () => {
  it('serves the explorer beside the graph, with demonstration roles that are let in', async () => {
    const page = await fetch(shape.url);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('app-root')]);
    const answer = await fetch(`${shape.url}/explorer/roles.json`, {
      headers: { 'sec-fetch-site': 'same-origin' },
    });
    const roles = (await answer.json()) as { id: string; token: string }[];
    const token = roles.find(({ id }) => id === 'demo-account-owner')?.token ?? '';
    const { data } = await shape.ask(null, '{ me { title } }', {}, { authorization: `Bearer ${token}` });
    expect(data.me.title).toBe('业主');
  });
});

describe('one query across five domains', () => {
  it('GW-02 answers the question of the README for every compound of 山城街道, without an error', async () => {
    const query = documented('README.md');
    expect(documented('README.zh-CN.md')).toBe(query);
    const { data, errors, status } = await shape.ask('street-shancheng', query);
    expect({ errors, status }).toEqual({ errors: [], status: 200 });
    const compounds = data.compounds.nodes as readonly Asked[];
    const managed = compounds.filter((compound) => compound.managed);
    expect([compounds.length, managed.length]).toEqual([41, 20]);
    expect(new Set(compounds.map(({ community }) => community.name)).size).toBeGreaterThanOrEqual(4);
    for (const { company } of managed) expect(company?.creditGrade.grade).toMatch(/^(AAA|AA|A|B|C)$/);
    const filing = new Set(managed.map(({ contract }) => contract?.filingState));
    expect(filing).toContain('FILED');
    expect(filing).toContain('OVERDUE');
    const committees = compounds.flatMap(({ ownersCommittee }) => ownersCommittee ?? []);
    expect(committees).toHaveLength(14);
    const shareChecks = committees.flatMap(({ compositionChecks }) =>
      compositionChecks.filter(({ rule }) => /PARTY_SHARE/.test(rule)),
    );
    expect(shareChecks.length).toBeGreaterThan(0);
    for (const { clause, passed } of shareChecks)
      expect([clause.number, passed]).toEqual([expect.stringMatching(/4\.4\.[23]/), true]);
    const evaluations = managed.flatMap(({ latestEvaluation }) => latestEvaluation ?? []);
    expect(evaluations.length).toBeGreaterThanOrEqual(19);
    expect(new Set(evaluations.map(({ stars }) => stars))).toEqual(new Set([5, 4, 3, null]));
    for (const { weakestLines } of evaluations)
      expect(weakestLines.map(({ evidence }) => evidence).filter((text) => text.length > 0)).toHaveLength(3);
  });

  it('GW-04 shows a resident of one community nothing of another, by whatever way', async () => {
    const elsewhere = 'demo-compound-04';
    const foreign = `{
      compound(id: "${elsewhere}") { name }
      compounds(unitId: "demo-community-ziwei", first: 100) { nodes { id } }
      ownersCommittees(unitId: "demo-community-ziwei") { nodes { id } }
      appeals(filter: { unitId: "demo-community-ziwei" }) { nodes { id } }
    }`;
    const { data } = await shape.ask('resident', foreign);
    expect(data ?? {}).toEqual(
      data
        ? {
            compound: null,
            compounds: { nodes: [] },
            ownersCommittees: { nodes: [] },
            appeals: { nodes: [] },
          }
        : {},
    );
    const nested = await shape.ask(
      'resident',
      '{ companies(first: 10) { nodes { projects(first: 20) { nodes { compound { id name community { id } } } } } } }',
    );
    const reached = (
      nested.data.companies.nodes as {
        projects: { nodes: { compound: { community: { id: string } } | null }[] };
      }[]
    )
      .flatMap(({ projects }) => projects.nodes)
      .flatMap(({ compound }) => (compound ? [compound.community.id] : []));
    expect(reached.filter((id) => id !== 'demo-community-meiyuan')).toEqual([]);
    const own = await shape.ask('resident', '{ compounds(first: 100) { nodes { community { id } } } }');
    expect(own.data.compounds.nodes.length).toBeGreaterThan(0);
    const entities = await shape.ask(
      'resident',
      `{ _entities(representations: [{ __typename: "Compound", id: "${elsewhere}" }]) { __typename } }`,
    );
    expect(entities.errors[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});

describe('stories through the gateway', () => {
  const key = () => `e2e-${Math.random().toString(36).slice(2)}`;

  it('GW-04 keeps the rest of an answer when a record in it refers to one the caller may not see', async () => {
    const grids = await shape.ask(
      'resident',
      '{ grids(unitId: "demo-community-meiyuan", first: 1) { nodes { name workers { id name } } } }',
    );
    expect(grids.data.grids.nodes).toMatchObject([{ name: expect.any(String) as string }]);
    expect(grids.data.grids.nodes[0].workers).toEqual(grids.errors.map(() => null));
    expect(grids.errors.length).toBeGreaterThan(0);
    const report = await shape.ask(
      'resident',
      'mutation { reportAppeal(key: "elsewhere", input: { compoundId: "demo-compound-11", channel: "PLATFORM", text: "楼道灯不亮" }) { appealId } }',
    );
    const own = await shape.ask('resident', '{ appeals(first: 5) { nodes { id compound { name } } } }');
    expect(own.data.appeals.nodes).toContainEqual({ id: report.data.reportAppeal.appealId, compound: null });
    for (const { extensions } of [...grids.errors, ...own.errors]) expect(extensions.code).toBe('NOT_FOUND');
  });

  it('GRID-12 carries an appeal from report to closing, with a history', async () => {
    const reported = await shape.ask(
      'owner',
      `mutation ($input: GridReportAppealInput!, $key: ID) {
        reportAppeal(key: $key, input: $input) { appealId trackingCode dueAt appeal { state level nextSteps } }
      }`,
      {
        key: key(),
        input: { compoundId: 'demo-compound-11', channel: 'PLATFORM', text: '消防通道被堆物占用' },
      },
    );
    expect(reported.errors).toEqual([]);
    const { appealId, trackingCode } = reported.data.reportAppeal as {
      appealId: string;
      trackingCode: string;
    };
    expect(
      (await shape.ask(null, `{ appealStatus(code: "${trackingCode}") { state } }`)).data.appealStatus.state,
    ).toBe('RECEIVED');
    const categories = await shape.ask('community-ziwei', '{ appealCategories(text: "消防通道") { code } }');
    const step = async (account: string, mutation: string) => {
      const answer = await shape.ask(account, `mutation { ${mutation} { state } }`);
      expect(answer.errors).toEqual([]);
      return (Object.values(answer.data as Record<string, { state: string }>)[0] as { state: string }).state;
    };
    const categoryCode = (categories.data.appealCategories as { code: string }[])[0]?.code ?? '';
    const states = [
      await step(
        'community-ziwei',
        `classifyAppeal(key: "${key()}", input: { appealId: "${appealId}", categoryCode: "${categoryCode}" })`,
      ),
      await step('community-ziwei', `assignAppeal(key: "${key()}", input: { appealId: "${appealId}" })`),
      await step('community-ziwei', `startAppeal(key: "${key()}", appealId: "${appealId}")`),
      await step(
        'community-ziwei',
        `resolveAppeal(key: "${key()}", appealId: "${appealId}", result: "已清理")`,
      ),
      await step(
        'owner',
        `confirmAppeal(key: "${key()}", input: { appealId: "${appealId}", satisfied: true, rating: 5 })`,
      ),
      await step('community-ziwei', `closeAppeal(key: "${key()}", appealId: "${appealId}")`),
    ];
    expect(states).toEqual(['CLASSIFIED', 'ASSIGNED', 'IN_PROGRESS', 'RESOLVED', 'FEEDBACK', 'CLOSED']);
    const again = await shape.ask(
      'community-ziwei',
      `mutation { closeAppeal(key: "${key()}", appealId: "${appealId}") { state } }`,
    );
    expect(again.errors[0]?.extensions.code).toBe('ILLEGAL_TRANSITION');
    const { data } = await shape.ask('owner', `{ appeal(id: "${appealId}") { state history { to } } }`);
    expect((data.appeal.history as { to: string }[]).map(({ to }) => to)).toEqual(['RECEIVED', ...states]);
  });

  it('ORG-10 refuses a committee with every check and its clause, and says so in Chinese', async () => {
    const { data } = await shape.ask(
      'street-shancheng',
      '{ persons(compoundId: "demo-compound-02", first: 5) { nodes { id } } }',
    );
    const members = (data.persons.nodes as { id: string }[])
      .slice(0, 4)
      .map(({ id }, i) => ({ personId: id, chair: i === 0 }));
    const refused = await shape.ask(
      'street-shancheng',
      `mutation ($input: OrganisationSeatOwnersCommitteeInput!) { seatOwnersCommittee(key: "${key()}", input: $input) { id } }`,
      { input: { compoundId: 'demo-compound-02', members, seatedOn: '2026-10-01' } },
      { 'accept-language': 'zh-CN' },
    );
    const [error] = refused.errors;
    expect(error).toMatchObject({
      path: ['seatOwnersCommittee'],
      extensions: { code: 'COMMITTEE_COMPOSITION_INVALID' },
    });
    expect(error?.message).toMatch(/业主委员会|业委会/);
    const checks = error?.extensions.checks as {
      rule: string;
      passed: boolean;
      clause: { number: string };
    }[];
    expect(checks.filter(({ passed }) => !passed).length).toBeGreaterThan(0);
    for (const { clause } of checks) expect(clause.number).not.toBe('');
  });

  it('GRID-11 shows an appeal to the department it was dispatched to, and to no other of the county', async () => {
    const input = {
      ...{ compoundId: 'demo-compound-11', channel: 'HOTLINE_12345', text: '消防通道被私家车占用' },
      categoryCode: 'FIRE_LANE',
    };
    const reported = await shape.ask(
      'street-shancheng',
      `mutation ($input: GridReportAppealInput!) { reportAppeal(key: "${key()}", input: $input) { appealId } }`,
      { input },
    );
    expect(reported.errors).toEqual([]);
    const id = reported.data.reportAppeal.appealId as string;
    for (const step of [
      `classifyAppeal(key: "${key()}", input: { appealId: "${id}", categoryCode: "FIRE_LANE" })`,
      `assignAppeal(key: "${key()}", input: { appealId: "${id}", toDepartment: true })`,
    ])
      expect((await shape.ask('street-shancheng', `mutation { ${step} { state } }`)).errors).toEqual([]);
    const seen = async (account: string) =>
      (await shape.ask(account, `{ appeal(id: "${id}") { department { code } } }`)).data.appeal as unknown;
    expect(await seen('county-police')).toEqual({ department: { code: 'PUBLIC_SECURITY' } });
    expect(await seen('county-enforcement')).toBeNull();
    const start = `mutation { startAppeal(key: "${key()}", appealId: "${id}") { state } }`;
    expect((await shape.ask('county-enforcement', start)).errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await shape.ask('county-police', start)).data.startAppeal).toEqual({ state: 'IN_PROGRESS' });
  });

  it('GW-03 makes an account for somebody the community has just registered', async () => {
    const registered = await shape.ask(
      'community-ziwei',
      `mutation ($input: OrganisationPersonInput!) { registerPerson(key: "${key()}", input: $input) { id } }`,
      { input: { name: '示例甲', communityId: 'demo-community-ziwei', partyMember: false } },
    );
    expect(registered.errors).toEqual([]);
    const input = {
      kind: 'PERSON',
      title: '网格员',
      personId: registered.data.registerPerson.id as string,
      unitId: 'demo-community-ziwei',
    };
    const made = await shape.ask(
      'admin',
      `mutation ($input: PlatformAccountInput!) { createAccount(key: "${key()}", input: $input) { account { person { id } } } }`,
      { input },
    );
    expect(made.errors).toEqual([]);
    expect(made.data.createAccount.account.person).toEqual({ id: input.personId });
  });

  it('XB01 does a mutation once when it is sent twenty times at once', async () => {
    const once = key();
    const send = () =>
      shape.ask(
        'owner',
        'mutation ($key: ID, $input: GridReportAppealInput!) { reportAppeal(key: $key, input: $input) { appealId } }',
        { key: once, input: { compoundId: 'demo-compound-11', channel: 'PLATFORM', text: '楼道灯不亮' } },
      );
    const replies = await Promise.all(Array.from({ length: 20 }, send));
    const ids = replies.flatMap(({ data }) =>
      data ? [(data.reportAppeal as { appealId: string }).appealId] : [],
    );
    const codes = replies.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code));
    expect(new Set(ids).size).toBe(1);
    expect(codes.filter((code) => code !== 'IN_PROGRESS')).toEqual([]);
    const other = await shape.ask(
      'owner',
      'mutation ($key: ID, $input: GridReportAppealInput!) { reportAppeal(key: $key, input: $input) { appealId } }',
      { key: once, input: { compoundId: 'demo-compound-11', channel: 'PLATFORM', text: '别的事' } },
    );
    expect(other.errors[0]?.extensions.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('XA01 lets nobody without login do anything but what is public', async () => {
    for (const query of [
      '{ compounds { nodes { id } } }',
      '{ persons { nodes { name } } }',
      '{ appeals { nodes { id } } }',
      'mutation { revealPerson(personId: "p", reason: "r") { id } }',
    ])
      expect((await shape.ask(null, query)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const { errors, data } = await shape.ask(null, `{ policy(unitId: "${SHANCHENG}") { pack { id } } }`);
    expect(errors).toEqual([]);
    expect(data.policy.pack.id).toBe('shanting-2020');
  });

  it('XA13 lets no write succeed after a grant was revoked', async () => {
    const account = 'demo-account-hotline';
    const { data } = await shape.ask('admin', `{ account(id: "${account}") { grants { id } } }`);
    const [grant] = data.account.grants as { id: string }[];
    const report = () =>
      shape.ask(
        'hotline',
        'mutation ($input: GridReportAppealInput!) { reportAppeal(input: $input) { appealId } }',
        {
          input: { compoundId: 'demo-compound-11', channel: 'HOTLINE_12345', text: '水管漏水' },
        },
      );
    expect((await report()).errors).toEqual([]);
    const revoked = await shape.ask(
      'admin',
      `mutation { revokeGrant(key: "${key()}", grantId: "${grant?.id ?? ''}") { grantId } }`,
    );
    expect(revoked.errors).toEqual([]);
    expect((await report()).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
