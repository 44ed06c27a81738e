import { command, nestedPage, rowLoader, type PageArguments, type RequestContext } from '@redgrid/database';
import { DomainError, plainText } from '@redgrid/errors';
import {
  amountOf,
  balanceAfter,
  bookId,
  ledgerCheck,
  LedgerAccountEntity,
  LedgerEntryEntity,
  LedgerPostingEntity,
  sequenceAt,
  type Posted,
} from '@redgrid/ledger';
import { localDate, startOfLocalDay, type RuleCheck } from '@redgrid/policy';
import type { CompoundEntity } from '../compound/compound.entity.ts';
import type { CompoundService } from '../compound/compound.service.ts';
import type * as gql from '../generated/types.ts';
import { HouseEntity } from '../house/house.entity.ts';
import { BUILDING, fundAccountId, fundBook, openFundAccounts } from './fund.book.ts';
import type { FundEntryReceiptRow } from './fund-entry.receipt.ts';
import { bookDeposits, bookInterest, reverseInFund } from './fund.posting.ts';
import { FUND_KEEPERS, fundRules, houseFundRules } from './fund.roles.ts';
import type { FundOpeningReceiptRow } from './fund-opening.receipt.ts';

type Key = string | null | undefined;
const MOST_DEPOSITS = 100;
/** A total over fewer houses would tell what single owners have. */
const LEAST_HOUSES = 5;

/** Opens, fills and shows the maintenance funds of compounds (住宅专项维修资金). Built once per request. */
export class FundService {
  readonly entries;
  private readonly compoundAccounts;
  private readonly houseAccounts;
  private readonly anyAccounts;

  constructor(
    private readonly request: RequestContext,
    private readonly compounds: CompoundService,
  ) {
    const accounts = { entity: LedgerAccountEntity, column: 'id' } as const;
    this.compoundAccounts = rowLoader(request, { ...accounts, rules: fundRules });
    this.houseAccounts = rowLoader(request, { ...accounts, rules: houseFundRules });
    this.anyAccounts = rowLoader(request, { ...accounts, rules: 'ALL' });
    this.entries = rowLoader(request, { entity: LedgerEntryEntity, column: 'id', rules: 'ALL' });
  }

  /** The account of the whole compound, for those who see its fund. */
  ofCompound(compoundId: string): Promise<LedgerAccountEntity | null> {
    return this.compoundAccounts.load(fundAccountId.compound(compoundId));
  }

  /** What lies in the bank; below a fund the caller sees. */
  async held({ subjectId }: LedgerAccountEntity): Promise<number> {
    return (await this.anyAccounts.load(fundAccountId.held(subjectId)))?.balance ?? 0;
  }

  ofHouse(house: Pick<HouseEntity, 'id' | 'compoundId'>): Promise<LedgerAccountEntity | null> {
    return this.houseAccounts.load(fundAccountId.house(house));
  }

  /** The total for everybody; null where it would tell what single owners have. */
  async publicTotal({ id, houseCount }: Pick<CompoundEntity, 'id' | 'houseCount'>): Promise<number | null> {
    if (houseCount < LEAST_HOUSES) return null;
    return (await this.anyAccounts.load(fundAccountId.compound(id)))?.balance ?? null;
  }

  buildings({ bookId: book }: LedgerAccountEntity, page: PageArguments) {
    const where = [{ column: 'kind', is: '=', value: BUILDING }] as const;
    const spec = {
      name: 'fundBuildings',
      entity: LedgerAccountEntity,
      rules: 'PUBLIC',
      where,
      page,
    } as const;
    return nestedPage(this.request, { ...spec, orderBy: 'ownerId' }, { column: 'bookId', id: book });
  }

  statement({ id }: LedgerAccountEntity, page: PageArguments) {
    const spec = { name: 'fundStatement', entity: LedgerPostingEntity, rules: 'PUBLIC', page } as const;
    const newestFirst = { ...spec, orderBy: 'sequence', direction: 'DESC' } as const;
    return nestedPage(this.request, newestFirst, { column: 'accountId', id });
  }

  async balanceAt({ id, subjectId }: LedgerAccountEntity, at: Date): Promise<number> {
    const { unit } = this.request;
    return balanceAfter(unit, id, await sequenceAt(unit, fundBook(subjectId), at));
  }

  /** Whether the book of a compound's fund holds together. NOT_FOUND for who does not see it. */
  async check(compoundId: string): Promise<{ passed: boolean; checks: RuleCheck[] }> {
    if (!(await this.ofCompound(compoundId))) throw new DomainError('NOT_FOUND', { compoundId });
    const checks = await ledgerCheck(this.request.unit, fundBook(compoundId));
    return { passed: checks.every(({ passed }) => passed), checks };
  }

  open(key: Key, compoundId: string): Promise<FundOpeningReceiptRow> {
    return command('openFund', key, async (unit) => {
      await this.compounds.actable(compoundId, FUND_KEEPERS);
      const select = { id: true, buildingId: true };
      const houses = await unit.db.find(HouseEntity, { select, where: { compoundId } });
      await openFundAccounts(unit, compoundId, houses);
      unit.touch(bookId(fundBook(compoundId)));
      return { compoundId, houses: houses.length };
    });
  }

  deposit(key: Key, input: gql.PropertyFundDepositsInput): Promise<FundEntryReceiptRow> {
    return command('depositToFund', key, async (unit) => {
      const { compoundId, deposits } = input;
      const houses = new Set(deposits.map(({ houseId }) => houseId)).size;
      if (houses === 0 || houses > MOST_DEPOSITS || houses !== deposits.length)
        throw new DomainError('BAD_USER_INPUT', { field: 'deposits', least: 1, most: MOST_DEPOSITS });
      for (const { amount } of deposits) amountOf(amount, 'amount');
      await this.compounds.actable(compoundId, FUND_KEEPERS);
      const posted = await bookDeposits(unit, compoundId, { ...this.slipOf(input), deposits });
      return receiptOf(compoundId, posted);
    });
  }

  shareInterest(key: Key, input: gql.PropertyFundInterestInput): Promise<FundEntryReceiptRow> {
    return command('shareFundInterest', key, async (unit) => {
      const { compoundId } = input;
      const amount = amountOf(input.amount, 'amount');
      await this.compounds.actable(compoundId, FUND_KEEPERS);
      const posted = await bookInterest(unit, compoundId, { ...this.slipOf(input), amount });
      return receiptOf(compoundId, posted);
    });
  }

  reverse(
    key: Key,
    { compoundId, entryId, reason }: Omit<gql.MutationReverseFundEntryArgs, 'key'>,
  ): Promise<FundEntryReceiptRow> {
    return command('reverseFundEntry', key, async (unit) => {
      if (reason.trim() === '') throw new DomainError('REASON_REQUIRED');
      await this.compounds.actable(compoundId, FUND_KEEPERS);
      const posted = await reverseInFund(unit, compoundId, {
        entryId,
        reason: plainText(reason, 'reason', 200),
      });
      return receiptOf(compoundId, posted);
    });
  }

  /** The bank's number and day, both sound. */
  private slipOf({ reference, receivedOn }: { reference: string; receivedOn: string }) {
    const today = localDate(this.request.unit.now);
    if (receivedOn > today) throw new DomainError('BAD_USER_INPUT', { field: 'receivedOn', most: today });
    return { reference: plainText(reference, 'reference', 64), happenedAt: startOfLocalDay(receivedOn) };
  }
}

function receiptOf(compoundId: string, posted: Posted): FundEntryReceiptRow {
  const { entryId, sequence, amount, repeated } = posted;
  return { compoundId, entryId, sequence, amount, repeated };
}
