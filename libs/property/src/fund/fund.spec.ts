import { Role } from '@redgrid/access';
import { drift, FactEntity, type UnitOfWork } from '@redgrid/database';
import { at, person, type TestSubgraph } from '@redgrid/testing';
import { command } from '@redgrid/database';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BuildingEntity } from '../building/building.entity.ts';
import { CompoundEntity } from '../compound/compound.entity.ts';
import {
  committee,
  community,
  companyHead,
  district,
  done,
  founded,
  otherStreet,
  registered,
  startDistrict,
  street,
} from '../district.fixture.ts';
import { HouseEntity } from '../house/house.entity.ts';
import type { PropertyContext } from '../index.ts';
import { payFromFund, type FundPayment } from './fund.posting.ts';

const OPEN = `mutation ($key: ID, $id: ID!) { openFund(key: $key, compoundId: $id) { houses compound { fund { balance } } } }`;
const DEPOSIT = `mutation ($key: ID, $input: PropertyFundDepositsInput!) {
  depositToFund(key: $key, input: $input) { entryId sequence amount repeated compound { fund { balance held } } }
}`;
const INTEREST = `mutation ($input: PropertyFundInterestInput!) { shareFundInterest(input: $input) { sequence repeated } }`;
const REVERSE = `mutation ($id: ID!, $entryId: ID!, $reason: String!) {
  reverseFundEntry(compoundId: $id, entryId: $entryId, reason: $reason) { sequence amount }
}`;
const CHECK = `query ($id: ID!) { ledgerCheck(compoundId: $id) { passed checks { rule passed } } }`;
const FUND = `query ($id: ID!) { compound(id: $id) { fund {
  balance held accounts(first: 10) { nodes { kind balance building { name } } }
  statement(first: 10) { nodes { sequence kind reference note change balance happenedOn reversesId } }
} } }`;

let subgraph: TestSubgraph<PropertyContext>;
let compound: string;
beforeEach(async () => {
  subgraph = await startDistrict();
  compound = await registered(subgraph, '紫薇社区', 'ziwei');
});
afterEach(() => subgraph.close());

/** Houses of two buildings, with areas from 60.01 m² upwards, as the register would hold them. */
async function houses(count: number, compoundId = compound): Promise<string[]> {
  const ids = Array.from({ length: count }, (_, index) => `h-${compoundId.slice(-4)}-${index}`);
  const buildings = ['b1', 'b2'].map((name) => `${name}-${compoundId.slice(-6)}`);
  await subgraph.given(
    BuildingEntity,
    ...buildings.map((id, index) => ({
      id,
      compoundId,
      name: `${index + 1}号楼`,
      sortKey: id,
      houseCount: count / 2,
      version: 1,
    })),
  );
  await subgraph.given(
    HouseEntity,
    ...ids.map((id, index) => ({
      id,
      compoundId,
      buildingId: buildings[index % 2] ?? '',
      unit: 1,
      number: String(index),
      sortKey: id,
      area: 6_001 + 37 * index,
      use: 'RESIDENTIAL' as const,
      households: 1,
      version: 1,
    })),
  );
  await subgraph.running.database.transaction(async (db) => {
    await db.update(CompoundEntity, { id: compoundId }, { houseCount: count });
  });
  return ids;
}
const slip = (reference: string, ids: readonly string[], amount: number, changes: object = {}) => ({
  compoundId: compound,
  reference,
  receivedOn: '2026-08-31',
  deposits: ids.map((houseId) => ({ houseId, amount })),
  ...changes,
});
const deposited = (reference: string, ids: readonly string[], amount: number) =>
  done(subgraph.as(district), DEPOSIT, { input: slip(reference, ids, amount) });
const paid = (payment: Partial<FundPayment> & { amountFen: number }) =>
  subgraph.asService(payment, () =>
    command('pay', null, (unit: UnitOfWork) =>
      payFromFund(unit, {
        compoundId: compound,
        reference: 'use-1',
        purpose: '电梯维修',
        scope: 'COMPOUND',
        ...payment,
      }),
    ),
  );
const refusalOf = async (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error as { extensions: Record<string, unknown> }).extensions,
  );
const fund = async (who = district) => (await done(subgraph.as(who), FUND, { id: compound })).compound.fund;
const balances = async (ids: readonly string[], who = district) =>
  (await subgraph.as(who).entities('House', ids, 'fundBalance')).data.map(
    (house: { fundBalance: number | null } | null) => house?.fundBalance ?? null,
  );
const holds = async () => (await done(subgraph.as(district), CHECK, { id: compound })).ledgerCheck.passed;

describe('PROP-19 the maintenance fund of a compound', () => {
  it('has the tables its entities say', async () => {
    expect(await drift(subgraph.running.database)).toEqual([]);
  });

  it('is opened with an account for every house, again for houses entered since', async () => {
    const ids = await houses(4);
    const first = await done(subgraph.as(district), OPEN, { id: compound });
    expect(first.openFund).toEqual({ houses: 4, compound: { fund: { balance: 0 } } });
    await deposited('bank-1', ids, 100);
    expect((await done(subgraph.as(district), OPEN, { id: compound })).openFund).toEqual({
      houses: 4,
      compound: { fund: { balance: 400 } },
    });
    expect(await holds()).toBe(true);
  });

  it('takes what a bank received once, however often and under whatever key it is told', async () => {
    const ids = await houses(3);
    const first = (await deposited('bank-1', ids, 50_000)).depositToFund;
    expect(first).toMatchObject({
      sequence: 1,
      amount: 150_000,
      repeated: false,
      compound: { fund: { balance: 150_000, held: 150_000 } },
    });
    expect((await deposited('bank-1', ids, 50_000)).depositToFund).toMatchObject({
      entryId: first.entryId,
      repeated: true,
      compound: { fund: { balance: 150_000 } },
    });
    const other = await subgraph.as(district).run(DEPOSIT, { input: slip('bank-1', ids, 50_001) });
    expect(other.error?.code).toBe('LEDGER_REFERENCE_USED');
    const facts = (await subgraph.rows(FactEntity)).filter(({ type }) => type.startsWith('property.fund.'));
    expect(facts).toMatchObject([
      {
        type: 'property.fund.deposited.v1',
        subject: `FUND:${compound}`,
        subjectVersion: 1,
        data: { amount: 150_000, balance: 150_000, houses: 3 },
      },
    ]);
  });

  it('XV02 refuses amounts that are none, days to come and houses of elsewhere', async () => {
    const ids = await houses(2);
    const elsewhere = await houses(1, await registered(subgraph, '远苑', 'far'));
    const run = (input: object) => subgraph.as(district).run(DEPOSIT, { input });
    for (const amount of [0, -1, 1e15])
      expect((await run(slip('b', ids, amount))).error).toMatchObject({
        code: 'BAD_USER_INPUT',
        field: 'amount',
      });
    for (const wrong of [0.001, 9007199254740993, 'CNY 5'])
      expect((await run(slip('b', ids, wrong as number))).error?.code).toBeDefined();
    expect((await run(slip('b', ids, 1, { receivedOn: '2026-09-02' }))).error).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'receivedOn',
    });
    expect((await run(slip('b', [], 1))).error).toMatchObject({ code: 'BAD_USER_INPUT', field: 'deposits' });
    expect((await run(slip('b', [...ids, ...ids], 1))).error?.code).toBe('BAD_USER_INPUT');
    expect((await run(slip('b', [...ids, ...elsewhere], 1))).error?.code).toBe('NOT_FOUND');
    expect(await fund()).toBeNull();
  });

  it('pays a cost over 337 houses, shared by area to the fen, and its book balances', async () => {
    const ids = await houses(337);
    await done(subgraph.as(district), OPEN, { id: compound });
    for (const [index, chunk] of [
      ids.slice(0, 100),
      ids.slice(100, 200),
      ids.slice(200, 300),
      ids.slice(300),
    ].entries())
      await deposited(`bank-${index}`, chunk, 100_000);
    expect(await paid({ amountFen: 8_765_433 })).toMatchObject({ amount: 8_765_433, repeated: false });
    expect(await paid({ amountFen: 8_765_433 })).toMatchObject({ repeated: true });
    const left = await balances(ids);
    const total = 337 * 100_000 - 8_765_433;
    expect(left.reduce((sum: number, each: number) => sum + each, 0)).toBe(total);
    const areas = ids.map((_, index) => 6_001 + 37 * index);
    const all = areas.reduce((sum, area) => sum + area, 0);
    for (const [index, area] of areas.entries())
      expect(Math.abs(100_000 - left[index] - (8_765_433 * area) / all)).toBeLessThan(1);
    expect(await fund()).toMatchObject({
      balance: total,
      held: total,
      accounts: { nodes: [{ kind: 'BUILDING' }, { kind: 'BUILDING' }] },
    });
    expect(await holds()).toBe(true);
  });

  it('pays for one building out of its houses only', async () => {
    const ids = await houses(4);
    await deposited('bank-1', ids, 1_000);
    const buildingId = `b1-${compound.slice(-6)}`;
    await paid({ amountFen: 500, scope: { buildingId } });
    const after = await balances(ids);
    expect([after[1], after[3]]).toEqual([1_000, 1_000]);
    expect(Number(after[0]) + Number(after[2])).toBe(1_500);
    const [last] = (await subgraph.rows(FactEntity)).filter(({ type }) => type === 'property.fund.paid.v1');
    expect(last?.data).toMatchObject({ buildingId, houses: 2, sharing: 'AREA_LARGEST_REMAINDER' });
    expect(
      await refusalOf(paid({ reference: 'use-2', amountFen: 5, scope: { buildingId: 'none' } })),
    ).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('refuses a cost that some houses cannot bear, names what they lack, and takes nothing', async () => {
    const ids = await houses(3);
    await deposited('bank-1', ids.slice(0, 2), 1_000);
    const refusal = await refusalOf(paid({ amountFen: 300 }));
    expect(refusal).toMatchObject({
      code: 'INSUFFICIENT_FUNDS',
      accounts: 1,
      missing: [{ ownerId: ids[2], balance: 0 }],
    });
    expect(await balances(ids)).toEqual([1_000, 1_000, null]);
    for (const amountFen of [0, -5, 1e15])
      expect(await refusalOf(paid({ amountFen }))).toMatchObject({
        code: 'BAD_USER_INPUT',
        field: 'amountFen',
      });
    expect(await holds()).toBe(true);
  });

  it('shares interest by what each house has, to the fen', async () => {
    const ids = await houses(3);
    const interest = { compoundId: compound, reference: 'int-1', receivedOn: '2026-08-31', amount: 100 };
    expect((await subgraph.as(district).run(INTEREST, { input: interest })).error?.code).toBe('FUND_EMPTY');
    await deposited('bank-1', ids.slice(0, 1), 2_000);
    await deposited('bank-2', ids.slice(1), 500);
    await done(subgraph.as(district), INTEREST, { input: interest });
    expect(await balances(ids)).toEqual([2_067, 517, 516]);
    expect((await done(subgraph.as(district), INTEREST, { input: interest })).shareFundInterest).toEqual({
      sequence: 3,
      repeated: true,
    });
    const other = await subgraph.as(district).run(INTEREST, { input: { ...interest, amount: 101 } });
    expect(other.error?.code).toBe('LEDGER_REFERENCE_USED');
    expect(await holds()).toBe(true);
  });

  it('takes an entry back with a reason, by another entry', async () => {
    const ids = await houses(2);
    const { entryId } = (await deposited('bank-1', ids, 700)).depositToFund;
    const back = (reason: string) => subgraph.as(district).run(REVERSE, { id: compound, entryId, reason });
    expect((await back('  ')).error?.code).toBe('REASON_REQUIRED');
    expect((await back('重复入账')).data.reverseFundEntry).toEqual({ sequence: 2, amount: 1_400 });
    expect((await fund()).statement.nodes).toEqual([
      {
        sequence: 2,
        kind: 'REVERSAL',
        reference: `REVERSAL:${entryId}`,
        note: '重复入账',
        change: -1_400,
        balance: 0,
        happenedOn: '2026-09-01',
        reversesId: entryId,
      },
      {
        sequence: 1,
        kind: 'DEPOSIT',
        reference: 'bank-1',
        note: null,
        change: 1_400,
        balance: 1_400,
        happenedOn: '2026-08-31',
        reversesId: null,
      },
    ]);
    expect(await balances(ids)).toEqual([0, 0]);
    expect(await holds()).toBe(true);
  });

  it('knows what was there at any past moment', async () => {
    const ids = await houses(2);
    await deposited('bank-1', ids, 700);
    const then = subgraph.clock.now().toISOString();
    subgraph.clock.advance(1_000);
    await paid({ amountFen: 100 });
    const answer = await done(
      subgraph.as(district),
      `query ($id: ID!, $house: ID!, $at: DateTime!) {
        compound(id: $id) { fund { balance balanceAt(at: $at) } }
        house(id: $house) { fundAccount { kind balance balanceAt(at: $at) statement { nodes { change } } } }
      }`,
      { id: compound, house: ids[0], at: then },
    );
    expect(answer.compound.fund).toEqual({ balance: 1_300, balanceAt: 1_400 });
    expect(answer.house.fundAccount).toEqual({
      kind: 'HOUSE',
      balance: 650,
      balanceAt: 700,
      statement: { nodes: [{ change: -50 }, { change: 700 }] },
    });
  });

  it('loses nothing when deposits and payments come at once', async () => {
    const ids = await houses(6);
    await deposited('bank-0', ids, 1_000);
    const work = Array.from({ length: 12 }, (_, index) =>
      index % 2 === 0
        ? deposited(`bank-${index + 1}`, ids, 100)
        : paid({ reference: `use-${index}`, amountFen: 333 }),
    );
    await Promise.all(work);
    expect((await fund()).balance).toBe(6_000 + 6 * 600 - 6 * 333);
    expect(await holds()).toBe(true);
  });
});

describe('PROP-19 who sees and keeps a fund', () => {
  it('shows it to the owners’ bodies and authorities of the place, and a house to its owner', async () => {
    const ids = await houses(6);
    await deposited('bank-1', ids, 900);
    await done(
      subgraph.as(street),
      `mutation { recordOwnership(houseId: "${ids[0]}", version: 1, owners: [{ personId: "wang" }]) { version } }`,
    );
    for (const who of [district, street, community('ziwei'), committee(compound)])
      expect((await fund(who)).balance).toBe(5_400);
    const company = await founded(subgraph);
    const owner = person('x', at(Role.Owner, 'HOUSE', ids[0] ?? ''), at(Role.Owner, 'COMPOUND', compound));
    for (const who of [owner, person('wang')]) {
      expect(await fund(who)).toBeNull();
      expect(await balances(ids.slice(0, 2), who)).toEqual([900, null]);
    }
    const manager = person('m', at(Role.ProjectManager, 'COMPOUND', compound));
    expect(await fund(manager)).toBeNull();
    expect(await balances(ids.slice(0, 2), manager)).toEqual([null, null]);
    const outside = await subgraph.as(otherStreet).run(CHECK, { id: compound });
    expect(outside.error?.code).toBe('NOT_FOUND');
    for (const who of [companyHead(company), owner, manager])
      expect((await subgraph.as(who).run(CHECK, { id: compound })).error?.code).toBe('FORBIDDEN');
  });

  it('lets nobody but the authority of the place move money', async () => {
    const ids = await houses(1);
    const far = person('far', at(Role.DistrictPropertyAuthority, 'COUNTY', 'elsewhere'));
    for (const [who, code] of [
      [street, 'FORBIDDEN'],
      [committee(compound), 'FORBIDDEN'],
      [far, 'NOT_FOUND'],
    ] as const) {
      expect((await subgraph.as(who).run(OPEN, { id: compound })).error?.code).toBe(code);
      expect((await subgraph.as(who).run(DEPOSIT, { input: slip('b', ids, 1) })).error?.code).toBe(code);
    }
  });

  it('tells everybody the total of a compound, unless it would tell of single owners', async () => {
    const ids = await houses(6);
    await deposited('bank-1', ids, 900);
    const notice = async () =>
      (await done(subgraph.stranger(), `{ compoundNotice(compoundId: "${compound}") { fundBalance } }`))
        .compoundNotice.fundBalance;
    expect(await notice()).toBe(5_400);
    await subgraph.running.database.transaction(async (db) => {
      await db.update(CompoundEntity, { id: compound }, { houseCount: 4 });
    });
    expect(await notice()).toBeNull();
    const answer = await subgraph.stranger().run(FUND, { id: compound });
    expect(answer.error?.code).toBe('FORBIDDEN');
  });

  it('GW-02 costs the same statements however many houses and lines a page has', async () => {
    const ids = await houses(40);
    await deposited('bank-1', ids, 900);
    const page = (first: number) =>
      `{ compound(id: "${compound}") { fund { balance held statement(first: ${first}) { nodes { kind reference note } } }
        buildings { nodes { houses(first: ${first}) { nodes { number fundBalance fundAccount { balance } } } } } } }`;
    const few = (await subgraph.as(district).run(page(2))).sql.length;
    for (let round = 2; round < 8; round += 1) await deposited(`bank-${round}`, ids, 10);
    const { sql, errors } = await subgraph.as(district).run(page(20));
    expect([errors, sql.length]).toEqual([[], few]);
    expect(few).toBeLessThanOrEqual(8);
  });
});
