import { chunksOf, type UnitOfWork } from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import {
  amountOf,
  bookId,
  LARGEST_REMAINDER,
  LedgerAccountEntity,
  post,
  reverse,
  share,
  type Part,
  type Posted,
  type Posting,
} from '@redgrid/ledger';
import { In } from 'typeorm';
import { CompoundEntity } from '../compound/compound.entity.ts';
import { compoundPlace } from '../compound/compound.store.ts';
import { HouseEntity } from '../house/house.entity.ts';
import { fundAccountId, fundBook, HOUSE, openFundAccounts } from './fund.book.ts';

/** A cost the owners bear together. */
export interface FundPayment {
  readonly compoundId: string;
  readonly amountFen: number;
  /** What it is paid for, as the record of its approval is called; paid once under each. */
  readonly reference: string;
  /** In words, without persons; at most 200 characters. */
  readonly purpose: string;
  /** The whole compound, or one building. */
  readonly scope: 'COMPOUND' | { readonly buildingId: string };
}

/** Money that came in for one house. */
export interface FundDeposit {
  readonly houseId: string;
  readonly amount: number;
}

type HouseRow = Pick<HouseEntity, 'id' | 'buildingId' | 'compoundId' | 'area'>;
const IDS_PER_STATEMENT = 500;

/** The houses a cost falls on. NOT_FOUND when there are none. */
export async function housesConcerned(
  { db }: UnitOfWork,
  { compoundId, scope }: Pick<FundPayment, 'compoundId' | 'scope'>,
): Promise<HouseRow[]> {
  const where = scope === 'COMPOUND' ? { compoundId } : { buildingId: scope.buildingId };
  const select = { id: true, buildingId: true, compoundId: true, area: true };
  const houses = (await db.find(HouseEntity, { select, where })).filter(
    (house) => house.compoundId === compoundId,
  );
  if (houses.length === 0) throw new DomainError('NOT_FOUND', { compoundId, scope });
  return houses;
}

/**
 * Pays a cost out of the fund, shared over the houses concerned by area, to the fen (按专有面积分摊). All or nothing:
 * INSUFFICIENT_FUNDS with what each house lacks. The same reference again finds the first payment. The caller has seen
 * to consent and approval.
 */
export async function payFromFund(unit: UnitOfWork, payment: FundPayment): Promise<Posted> {
  const { compoundId, reference, scope } = payment;
  const amount = amountOf(payment.amountFen, 'amountFen');
  const houses = await housesConcerned(unit, payment);
  await openMissing(unit, compoundId, houses);
  const shares = share(
    amount,
    houses.map(({ id, area }): Part => ({ id, weight: area })),
  );
  const postings = shares
    .filter(({ amount: part }) => part > 0)
    .map(({ id, amount: part }): Posting => ({
      accountId: fundAccountId.house({ id, compoundId }),
      debit: part,
    }));
  const held: Posting = { accountId: fundAccountId.held(compoundId), credit: amount };
  const note = payment.purpose;
  const posted = await post(unit, fundBook(compoundId), {
    kind: 'PAYMENT',
    reference,
    note,
    content: { amount, scope },
    postings: [held, ...postings],
  });
  const buildingId = scope === 'COMPOUND' ? null : scope.buildingId;
  await tellOfFund(unit, compoundId, posted, 'paid', {
    reference,
    buildingId,
    houses: postings.length,
    sharing: `AREA_${LARGEST_REMAINDER}`,
  });
  return posted;
}

/** Books what a bank received for houses of one compound, under the bank's number: once, however often it is told. */
export async function bookDeposits(
  unit: UnitOfWork,
  compoundId: string,
  {
    reference,
    happenedAt,
    deposits,
  }: {
    readonly reference: string;
    readonly happenedAt: Date;
    readonly deposits: readonly FundDeposit[];
  },
): Promise<Posted> {
  const ids = deposits.map(({ houseId }) => houseId);
  const chunks: HouseEntity[][] = [];
  for (const chunk of chunksOf(ids, IDS_PER_STATEMENT))
    chunks.push(await unit.db.findBy(HouseEntity, { id: In(chunk), compoundId }));
  const houses = chunks.flat();
  const known = new Set(houses.map(({ id }) => id));
  const stranger = ids.find((id) => !known.has(id));
  if (stranger !== undefined) throw new DomainError('NOT_FOUND', { houseId: stranger });
  await openMissing(unit, compoundId, houses);
  const credits = deposits.map(({ houseId, amount }): Posting => ({
    accountId: fundAccountId.house({ id: houseId, compoundId }),
    credit: amount,
  }));
  return bookIncome(unit, compoundId, { kind: 'DEPOSIT', fact: 'deposited', reference, happenedAt, credits });
}

/** Shares interest over the houses by what each has in the fund (按分户余额分摊). FUND_EMPTY when none has anything. */
export async function bookInterest(
  unit: UnitOfWork,
  compoundId: string,
  {
    reference,
    happenedAt,
    amount,
  }: { readonly reference: string; readonly happenedAt: Date; readonly amount: number },
): Promise<Posted> {
  const accounts = await unit.db.find(LedgerAccountEntity, {
    select: { id: true, ownerId: true, balance: true },
    where: { bookId: bookId(fundBook(compoundId)), kind: HOUSE },
  });
  if (!accounts.some(({ balance }) => balance > 0)) throw new DomainError('FUND_EMPTY');
  const parts = accounts.map(({ ownerId, balance }): Part => ({ id: ownerId, weight: balance }));
  const credits = share(amount, parts)
    .filter(({ amount: part }) => part > 0)
    .map(({ id, amount: part }): Posting => ({
      accountId: fundAccountId.house({ id, compoundId }),
      credit: part,
    }));
  return bookIncome(unit, compoundId, {
    kind: 'INTEREST',
    fact: 'interest-shared',
    reference,
    happenedAt,
    credits,
    content: { amount },
  });
}

/** Takes an entry of the fund back (冲销), once. What has been spent meanwhile cannot be taken back. */
export async function reverseInFund(
  unit: UnitOfWork,
  compoundId: string,
  { entryId, reason }: { readonly entryId: string; readonly reason: string },
): Promise<Posted> {
  const reference = `REVERSAL:${entryId}`;
  const posted = await reverse(unit, fundBook(compoundId), { entryId, reference, note: reason });
  await tellOfFund(unit, compoundId, posted, 'reversed', { reversesId: entryId });
  return posted;
}

interface Income {
  readonly kind: string;
  readonly fact: string;
  readonly reference: string;
  readonly happenedAt: Date;
  readonly credits: readonly Posting[];
  readonly content?: object;
}

async function bookIncome(
  unit: UnitOfWork,
  compoundId: string,
  { fact, credits, ...entry }: Income,
): Promise<Posted> {
  const sum = credits.reduce((total, { credit = 0 }) => total + credit, 0);
  const held: Posting = { accountId: fundAccountId.held(compoundId), debit: amountOf(sum, 'amount') };
  const postings = [held, ...credits];
  const posted = await post(unit, fundBook(compoundId), { ...entry, postings });
  await tellOfFund(unit, compoundId, posted, fact, { reference: entry.reference, houses: credits.length });
  return posted;
}

/** Houses entered since the fund was opened get their accounts now. */
async function openMissing(unit: UnitOfWork, compoundId: string, houses: readonly HouseRow[]): Promise<void> {
  const open = new Set<string>();
  for (const chunk of chunksOf(houses, IDS_PER_STATEMENT)) {
    const ids = chunk.map((house) => fundAccountId.house(house));
    const found = await unit.db.find(LedgerAccountEntity, { select: { id: true }, where: { id: In(ids) } });
    for (const { id } of found) open.add(id);
  }
  const missing = houses.filter((house) => !open.has(fundAccountId.house(house)));
  if (missing.length > 0) await openFundAccounts(unit, compoundId, missing);
}

/** `property.fund.{deposited,interest-shared,paid,reversed}.v1`: in the order of the book; nothing when it was told before. */
async function tellOfFund(
  unit: UnitOfWork,
  compoundId: string,
  { entryId, sequence, amount, repeated }: Posted,
  what: string,
  more: Readonly<Record<string, unknown>>,
): Promise<void> {
  if (repeated) return;
  const compound = await unit.db.findOneByOrFail(CompoundEntity, { id: compoundId });
  const { balance } = await unit.db.findOneByOrFail(LedgerAccountEntity, {
    id: fundAccountId.compound(compoundId),
  });
  unit.emit({
    type: `property.fund.${what}.v1`,
    subject: bookId(fundBook(compoundId)),
    subjectVersion: sequence,
    place: compoundPlace(compound),
    data: { compoundId, entryId, amount, balance, ...more },
  });
}
