import type { LedgerEntryEntity, LedgerPostingEntity } from '@redgrid/ledger';
import { localDate } from '@redgrid/policy';
import type { ResolversFor } from '@redgrid/subgraph';
import type { PropertyContext } from '../context.ts';
import type * as gql from '../generated/types.ts';
import { BUILDING, HOUSE } from './fund.book.ts';
import type { FundAccountView } from './fund-account.view.ts';
import type { FundEntryReceiptRow } from './fund-entry.receipt.ts';
import type { FundOpeningReceiptRow } from './fund-opening.receipt.ts';
import type { MaintenanceFundView } from './maintenance-fund.view.ts';

/** A field of the entry a line belongs to; no line is without one. */
const fromEntry =
  <Value>(read: (entry: LedgerEntryEntity) => Value) =>
  async ({ entryId }: LedgerPostingEntity, _: unknown, { funds }: PropertyContext): Promise<Value> => {
    const entry = await funds.entries.load(entryId);
    if (!entry) throw new Error('A line of a statement without its entry');
    return read(entry);
  };

export const fundResolvers = {
  Query: {
    ledgerCheck: (_, { compoundId }, { funds }) => funds.check(compoundId),
  },
  Mutation: {
    openFund: (_, { key, compoundId }, { funds }) => funds.open(key, compoundId),
    depositToFund: (_, { key, input }, { funds }) => funds.deposit(key, input),
    shareFundInterest: (_, { key, input }, { funds }) => funds.shareInterest(key, input),
    reverseFundEntry: (_, { key, ...entry }, { funds }) => funds.reverse(key, entry),
  },
  FundOpeningReceipt: {
    compound: ({ compoundId }, _, { compounds }) => compounds.byId.load(compoundId),
  } satisfies ResolversFor<gql.FundOpeningReceiptResolvers, gql.FundOpeningReceipt, FundOpeningReceiptRow>,
  FundEntryReceipt: {
    compound: ({ compoundId }, _, { compounds }) => compounds.byId.load(compoundId),
  } satisfies ResolversFor<gql.FundEntryReceiptResolvers, gql.FundEntryReceipt, FundEntryReceiptRow>,
  Compound: {
    fund: ({ id }, _, { funds }) => funds.ofCompound(id),
  },
  CompoundNotice: {
    fundBalance: (compound, _, { funds }) => funds.publicTotal(compound),
  },
  House: {
    fundBalance: async (house, _, { funds }) => (await funds.ofHouse(house))?.balance ?? null,
    fundAccount: (house, _, { funds }) => funds.ofHouse(house),
  },
  MaintenanceFund: {
    held: (account, _, { funds }) => funds.held(account),
    balanceAt: (account, { at }, { funds }) => funds.balanceAt(account, at),
    accounts: (account, page, { funds }) => funds.buildings(account, page),
    statement: (account, page, { funds }) => funds.statement(account, page),
  } satisfies ResolversFor<gql.MaintenanceFundResolvers, gql.MaintenanceFund, MaintenanceFundView>,
  FundAccount: {
    kind: ({ kind }) => (kind === BUILDING ? BUILDING : HOUSE),
    building: ({ kind, ownerId }, _, { buildings }) =>
      kind === BUILDING ? buildings.byId.load(ownerId) : null,
    house: ({ kind, ownerId }, _, { houses }) => (kind === HOUSE ? houses.byId.load(ownerId) : null),
    balanceAt: (account, { at }, { funds }) => funds.balanceAt(account, at),
    statement: (account, page, { funds }) => funds.statement(account, page),
  } satisfies ResolversFor<gql.FundAccountResolvers, gql.FundAccount, FundAccountView>,
  FundStatementLine: {
    change: ({ credit, debit }) => credit - debit,
    kind: fromEntry(({ kind }) => kind),
    reference: fromEntry(({ reference }) => reference),
    note: fromEntry(({ note }) => note),
    reversesId: fromEntry(({ reversesId }) => reversesId),
    happenedOn: fromEntry(({ happenedAt }) => localDate(happenedAt)),
    postedAt: fromEntry(({ postedAt }) => postedAt),
  } satisfies ResolversFor<gql.FundStatementLineResolvers, gql.FundStatementLine, LedgerPostingEntity>,
} satisfies gql.Resolvers;
