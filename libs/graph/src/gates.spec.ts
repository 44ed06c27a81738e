import { Role, type Principal } from '@redgrid/access';
import { drift } from '@redgrid/database';
import { at, person, TestClock } from '@redgrid/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startGraph, type TestGraph } from './graph.fixture.ts';

const street = person('street', at(Role.Street, 'STREET', 'street'));
const party = person('party', at(Role.CommunityParty, 'COMMUNITY', 'meiyuan'));
const housing = person('housing', at(Role.DistrictPropertyAuthority, 'COUNTY', 'county'));
const colleague = person('colleague', at(Role.DistrictPropertyAuthority, 'COUNTY', 'county'));
const chair = (id: string) => person('chair', at(Role.OwnersCommittee, 'COMPOUND', id));
const member = (id: string) => person('member', at(Role.OwnersCommittee, 'COMPOUND', id));
const head = (id: string) => person(`head-${id.slice(-8)}`, at(Role.CompanyHead, 'COMPANY', id));
const REGISTER = `mutation ($input: PropertyCompoundInput!) { registerCompound(input: $input) { compoundId position } }`;
const FOUND = `mutation ($input: PropertyCompanyInput!) { registerCompany(input: $input) { companyId position } }`;

let graph: TestGraph;
let clock: TestClock;
afterEach(async () => {
  await graph.close();
});

interface Receipt {
  readonly [field: string]: unknown;
  readonly position: string;
  readonly version: number;
  readonly state: string;
  readonly checks: readonly { readonly rule: string; readonly passed: boolean }[];
}
async function done(
  who: Principal,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Receipt> {
  const { data, errors } = await graph.ask(who, query, variables);
  if (errors[0]) throw new Error(JSON.stringify(errors));
  return Object.values(data as Record<string, Receipt>)[0] as Receipt;
}
async function refused(who: Principal, query: string, variables: Record<string, unknown> = {}) {
  const { code, errors } = await graph.ask(who, query, variables);
  return { code, checks: (errors[0]?.extensions?.checks ?? []) as Receipt['checks'] };
}
const brokenOf = (checks: Receipt['checks']) =>
  checks.filter(({ passed }) => !passed).map(({ rule }) => rule);
async function compound(name: string): Promise<string> {
  const input = {
    name,
    communityIds: ['meiyuan'],
    type: 'EXISTING_CIVIL_BUILDING',
    enclosure: 'CLOSED',
    floorArea: 4_000_000,
  };
  const { compoundId } = await done(street, REGISTER, { input });
  await graph.settled();
  return String(compoundId);
}

describe('ORG-12, PROP-19 consent before a use of the fund', () => {
  const PROPOSE = `mutation ($input: OrganisationMajorMatterInput!) { proposeMajorMatter(input: $input) { matterId version position } }`;
  const MATTER = `mutation ($id: ID!, $version: Int!, $step: ID!, $note: String) { stepMajorMatter(id: $id, version: $version, step: $step, note: $note) { version state position } }`;
  const CONSENT = `mutation ($id: ID!, $version: Int!, $until: LocalDate!) { consentToMajorMatter(id: $id, version: $version, validUntil: $until) { version state position } }`;
  const APPLY = `mutation ($input: PropertyFundUseInput!) { applyForFundUse(input: $input) { useId version checks { rule passed } } }`;
  const REPORT = `mutation ($id: ID!, $version: Int!, $matterId: ID!) { reportFundUse(id: $id, version: $version, matterId: $matterId) { version checks { rule passed } } }`;
  const STEP = `mutation ($id: ID!, $version: Int!, $step: ID!, $note: String, $after: [Position!]!) @after(positions: $after) { stepFundUse(id: $id, version: $version, step: $step, note: $note) { version state checks { rule passed } } }`;
  const PAY = `mutation ($id: ID!, $version: Int!) { payFundUse(id: $id, version: $version) { version state checks { rule passed clause { number } } position use { state matter { id state usedFor } } } }`;
  const STATE = `query ($id: ID!, $after: [Position!]!) @after(positions: $after) { majorMatter(id: $id) { state usedFor usedAmount } }`;
  const AMOUNT = 5_000_000;
  const until = '2026-11-30';
  let id: string;

  beforeEach(async () => {
    clock = new TestClock('2026-09-01T01:00:00.000Z');
    graph = await startGraph(['organisation', 'property'], { pack: 'baotou-2021-draft', clock: clock.now });
    id = await compound('紫薇苑');
    await fill(id, 20_000_000);
  });

  /** Two houses with money in their accounts, as registers and deposits leave them. */
  async function fill(compoundId: string, amount: number): Promise<void> {
    await done(
      street,
      `mutation ($id: ID!) { registerBuilding(input: { compoundId: $id, name: "1号楼" }) { buildingId } }`,
      { id: compoundId },
    );
    const { data } = await graph.ask(
      street,
      `query ($id: ID!) { compound(id: $id) { buildings { nodes { id } } } }`,
      { id: compoundId },
    );
    const buildingId = data.compound.buildings.nodes[0].id;
    const houses = ['101', '102'].map((number) => ({ number, area: 10_000 }));
    const { results } = await done(
      street,
      `mutation ($b: ID!, $houses: [PropertyHouseInput!]!) { registerHouses(buildingId: $b, houses: $houses) { results { houseId } } }`,
      { b: buildingId, houses },
    );
    await done(housing, `mutation ($id: ID!) { openFund(compoundId: $id) { houses } }`, { id: compoundId });
    const deposits = (results as { houseId: string }[]).map(({ houseId }) => ({ houseId, amount }));
    const input = { compoundId, reference: 'bank-1', receivedOn: '2026-08-31', deposits };
    await done(
      housing,
      `mutation ($input: PropertyFundDepositsInput!) { depositToFund(input: $input) { entryId } }`,
      { input },
    );
  }
  async function consented(amount = AMOUNT): Promise<{ matterId: string; position: string }> {
    const input = { compoundId: id, type: 'MAINTENANCE_FUND_RAISING_OR_USE', subject: '屋面维修', amount };
    const matterId = String((await done(chair(id), PROPOSE, { input })).matterId);
    await done(member(id), MATTER, { id: matterId, version: 1, step: 'discuss' });
    await done(chair(id), MATTER, { id: matterId, version: 2, step: 'report' });
    await done(party, CONSENT, { id: matterId, version: 3, until });
    const { position } = await done(housing, CONSENT, { id: matterId, version: 4, until });
    return { matterId, position };
  }
  const applied = async (amount = AMOUNT) =>
    String((await done(chair(id), APPLY, { input: { compoundId: id, purpose: '屋面维修', amount } })).useId);
  /** A use as it stands before payment. */
  async function reviewed(
    { matterId, position }: { matterId: string; position: string },
    amount = AMOUNT,
  ): Promise<string> {
    const use = await applied(amount);
    await done(chair(id), REPORT, { id: use, version: 1, matterId });
    await done(chair(id), STEP, {
      id: use,
      version: 2,
      step: 'decide',
      note: '业主大会表决通过',
      after: [position],
    });
    await done(housing, STEP, { id: use, version: 3, step: 'review', after: [position] });
    return use;
  }
  const paying = (use: string, version = 4) => graph.ask(colleague, PAY, { id: use, version });

  it('leaves no drift in the domain behind the gate', async () => {
    const database = graph.byName.get('property')?.database;
    expect(database && (await drift(database))).toEqual([]);
  });
  it('pays by a consent, once, and the matter hears of it', async () => {
    const consent = await consented();
    const [first, second] = [await reviewed(consent), await reviewed(consent)];
    const { data, errors } = await paying(first);
    expect(errors).toEqual([]);
    expect(data.payFundUse).toMatchObject({
      state: 'PAID',
      use: { state: 'PAID', matter: { id: consent.matterId } },
    });
    expect(brokenOf(data.payFundUse.checks)).toEqual(['FUND_USE_NO_MAJOR_MATTER']);
    expect(data.payFundUse.checks.at(-1).clause.number).toBe('§4.4.4');
    const seen = await graph.ask(chair(id), STATE, {
      id: consent.matterId,
      after: [data.payFundUse.position],
    });
    expect(seen.data.majorMatter).toEqual({ state: 'IMPLEMENTED', usedFor: first, usedAmount: AMOUNT });
    const again = await refused(colleague, PAY, { id: second, version: 4 });
    expect([again.code, brokenOf(again.checks)]).toEqual(['PERMIT_USED', ['PERMIT_UNUSED']]);
  });
  it('pays one of six that try at the same time by one consent', async () => {
    const consent = await consented();
    const uses: string[] = [];
    for (let n = 0; n < 6; n += 1) uses.push(await reviewed(consent));
    const answers = await Promise.all(uses.map((use) => paying(use)));
    expect(answers.filter(({ code }) => code === undefined)).toHaveLength(1);
    expect(new Set(answers.map(({ code }) => code))).toEqual(new Set([undefined, 'PERMIT_USED']));
    const { data } = await graph.ask(housing, `query ($id: ID!) { compound(id: $id) { fund { balance } } }`, {
      id,
    });
    expect(data.compound.fund.balance).toBe(40_000_000 - AMOUNT);
  });
  it('neither decides nor pays without consent, beyond its amount, or after its end', async () => {
    const use = await applied();
    const decide = { id: use, version: 1, step: 'decide', note: '表决通过', after: [] };
    expect((await refused(chair(id), STEP, decide)).code).toBe('PERMIT_REQUIRED');
    const small = await consented(AMOUNT - 1);
    await done(chair(id), REPORT, { id: use, version: 1, matterId: small.matterId });
    const beyond = await refused(chair(id), STEP, { ...decide, version: 2, after: [small.position] });
    expect([beyond.code, brokenOf(beyond.checks)]).toEqual([
      'PERMIT_EXCEEDED',
      ['FUND_USE_NO_MAJOR_MATTER', 'PERMIT_AMOUNT'],
    ]);
    const consent = await consented();
    const late = await reviewed(consent);
    clock.set('2026-11-30T15:59:59.999Z');
    const { code: justInTime } = await paying(await reviewed(await consented()));
    expect(justInTime).toBeUndefined();
    clock.set('2026-11-30T16:00:00.000Z');
    expect((await refused(colleague, PAY, { id: late, version: 4 })).code).toBe('PERMIT_EXPIRED');
  });
  it('does not pay by a consent withdrawn before, though the news has not arrived', async () => {
    const consent = await consented();
    const use = await reviewed(consent);
    graph.delay(150);
    await done(party, MATTER, { id: consent.matterId, version: 5, step: 'withdraw', note: '情况变化' });
    expect((await refused(colleague, PAY, { id: use, version: 4 })).code).toBe('PERMIT_REQUIRED');
    graph.delay(Number.POSITIVE_INFINITY);
    await done(chair(id), MATTER, { id: consent.matterId, version: 6, step: 'revise' });
    expect((await refused(colleague, PAY, { id: use, version: 4 })).code).toBe('NOT_YET_KNOWN');
  });
  it('is paid by another than who reviewed, and by nobody else', async () => {
    const use = await reviewed(await consented());
    expect((await refused(housing, PAY, { id: use, version: 4 })).code).toBe('FOUR_EYES_REQUIRED');
    expect((await refused(chair(id), PAY, { id: use, version: 4 })).code).toBe('FORBIDDEN');
    const elsewhere = person('e', at(Role.DistrictPropertyAuthority, 'COUNTY', 'other'));
    expect((await refused(elsewhere, PAY, { id: use, version: 4 })).code).toBe('NOT_FOUND');
    expect((await paying(use)).code).toBeUndefined();
    const end = (step: string, version: number) =>
      done(chair(id), STEP, { id: use, version, step, after: [] });
    expect((await end('complete', 5)).state).toBe('COMPLETED');
    expect((await end('publish', 6)).state).toBe('PUBLISHED');
  });
  it('takes nothing from the fund when it cannot pay all of it', async () => {
    const amount = 50_000_000;
    const use = await reviewed(await consented(amount), amount);
    expect((await paying(use)).code).toBe('INSUFFICIENT_FUNDS');
    // The permit was not used up by the failure.
    const { data } = await graph.ask(
      chair(id),
      `query ($id: ID!) { fundUse(id: $id) { state checks { rule passed } } }`,
      { id: use },
    );
    expect(data.fundUse.state).toBe('REVIEW');
    expect(brokenOf(data.fundUse.checks)).toEqual(['FUND_USE_NO_MAJOR_MATTER']);
  });
});

describe('CRED-21, PROP-10 the black list before a bid', () => {
  const PROPOSE = `mutation ($input: CreditCompanyListInput!) { proposeForCompanyList(input: $input) { entryId version } }`;
  const PUBLISH = `mutation ($id: ID!) { publishCompanyListEntry(id: $id, version: 1) { version position } }`;
  const LIFT = `mutation ($id: ID!) { liftCompanyListEntry(id: $id, version: 2, reason: "整改完成") { position } }`;
  const OPEN = `mutation ($input: PropertyTenderInput!) { openTender(input: $input) { tenderId version checks { rule passed } } }`;
  const BID = `mutation ($input: PropertyBidInput!, $after: [Position!]! = []) @after(positions: $after) { submitBid(input: $input) { bidId checks { rule passed } } }`;
  const AWARD = `mutation ($id: ID!, $bidId: ID!) { awardTender(id: $id, version: 1, bidId: $bidId) { state checks { rule passed } tender { winningBidId } } }`;
  const companies: string[] = [];
  let id: string;
  let tenderId: string;

  beforeEach(async () => {
    clock = new TestClock('2026-09-01T01:00:00.000Z');
    graph = await startGraph(['property', 'credit'], { pack: 'taian-2023', clock: clock.now });
    id = await compound('丁香苑');
    companies.length = 0;
    for (const digit of [1, 2, 3, 4]) {
      const uscc = `91370406MA3C0000${digit}X`;
      const input = {
        name: `示例物业${digit}`,
        uscc,
        type: 'COMMERCIAL',
        unitId: 'county',
        registeredOn: '2015-01-01',
      };
      companies.push(String((await done(housing, FOUND, { input })).companyId));
    }
    await graph.settled();
    tenderId = String(
      (await done(street, OPEN, { input: { compoundId: id, bidsUntil: '2026-09-21' } })).tenderId,
    );
  });
  const company = (index: number) => companies[index] ?? '';
  async function blackListed(index: number): Promise<{ entryId: string; position: string }> {
    const input = {
      list: 'BLACK',
      companyId: company(index),
      reason: 'POOR_APPRAISAL',
      ground: '2026年考核',
    };
    const entryId = String((await done(housing, PROPOSE, { input })).entryId);
    return { entryId, position: (await done(colleague, PUBLISH, { id: entryId })).position };
  }
  const offer = (index: number, unitPrice = 150) => ({
    input: { tenderId, companyId: company(index), unitPrice },
  });
  const bid = async (index: number) => String((await done(head(company(index)), BID, offer(index))).bidId);

  it('says whether the tender is a duty, and gives bidders their time', async () => {
    const open = (bidsUntil: string) => graph.ask(street, OPEN, { input: { compoundId: id, bidsUntil } });
    expect((await open('2026-09-20')).code).toBe('TENDER_NOTICE_TOO_SHORT');
    const { data } = await open('2026-09-21');
    expect(data.openTender.checks).toEqual([
      { rule: 'TENDER_NO_DUTY', passed: false },
      { rule: 'TENDER_NOTICE_TIME', passed: true },
    ]);
    expect(
      (await refused(head(company(0)), OPEN, { input: { compoundId: id, bidsUntil: '2026-10-01' } })).code,
    ).toBe('FORBIDDEN');
  });
  it('takes one bid of a company from its head, while the time for bids lasts', async () => {
    const bidId = await bid(0);
    expect((await refused(head(company(0)), BID, offer(0))).code).toBe('BID_ALREADY_SUBMITTED');
    expect((await refused(head(company(1)), BID, offer(2))).code).toBe('FORBIDDEN');
    const BIDS = `query ($id: ID!) { tender(id: $id) { bids { id } } }`;
    const bids = async (who: Principal) => (await graph.ask(who, BIDS, { id: tenderId })).data.tender.bids;
    expect(await bids(street)).toEqual([]);
    expect(await bids(head(company(0)))).toEqual([{ id: bidId }]);
    clock.set('2026-09-22T01:00:00.000Z');
    expect(await bids(street)).toEqual([{ id: bidId }]);
    expect(await bids(head(company(1)))).toEqual([]);
    expect((await refused(head(company(1)), BID, offer(1))).code).toBe('TENDER_CLOSED');
  });
  it('refuses the bid of a black-listed company with the entry, and takes it once the ban is lifted', async () => {
    const { entryId, position } = await blackListed(0);
    const banned = await refused(head(company(0)), BID, { ...offer(0), after: [position] });
    expect(banned.code).toBe('BANNED');
    expect(banned.checks).toMatchObject([
      { rule: 'NOT_BANNED', passed: false, evidence: entryId, clause: { number: '§10.3.3' } },
    ]);
    const lifted = await done(colleague, LIFT, { id: entryId });
    expect(
      (await refused(head(company(0)), BID, { ...offer(0), after: [lifted.position] })).code,
    ).toBeUndefined();
  });
  it('awards to who bid, when bids are closed and enough have come', async () => {
    const bidId = await bid(0);
    await bid(1);
    expect(brokenOf((await refused(street, AWARD, { id: tenderId, bidId })).checks)).toEqual([
      'TENDER_BIDS_CLOSED',
      'TENDER_BIDDERS',
    ]);
    await bid(2);
    clock.set('2026-09-22T01:00:00.000Z');
    expect((await refused(street, AWARD, { id: tenderId, bidId: 'nobody' })).code).toBe('NOT_FOUND');
    const { data } = await graph.ask(street, AWARD, { id: tenderId, bidId });
    expect(data.awardTender).toMatchObject({ state: 'AWARDED', tender: { winningBidId: bidId } });
  });
  it('does not award to a company black-listed before, though the news has not arrived', async () => {
    const bids = [await bid(0), await bid(1), await bid(2)];
    clock.set('2026-09-22T01:00:00.000Z');
    graph.delay(150);
    await blackListed(0);
    expect((await refused(street, AWARD, { id: tenderId, bidId: bids[0] })).code).toBe('BANNED');
    expect((await refused(street, AWARD, { id: tenderId, bidId: bids[1] })).code).toBeUndefined();
  });
});
