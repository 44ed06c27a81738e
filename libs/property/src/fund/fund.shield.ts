import { hasRole, isSignedIn, open } from '@redgrid/access';
import { FUND_KEEPERS, FUND_READERS } from './fund.roles.ts';

/** Who may touch the maintenance fund. A field that is not named here is denied. */
export const fundShield = {
  Query: { ledgerCheck: hasRole(...FUND_READERS) },
  Mutation: {
    openFund: hasRole(...FUND_KEEPERS),
    depositToFund: hasRole(...FUND_KEEPERS),
    shareFundInterest: hasRole(...FUND_KEEPERS),
    reverseFundEntry: hasRole(...FUND_KEEPERS),
  },
  FundOpeningReceipt: { compoundId: open, houses: open, compound: isSignedIn },
  FundEntryReceipt: {
    compoundId: open,
    entryId: open,
    sequence: open,
    amount: open,
    repeated: open,
    compound: isSignedIn,
  },
  LedgerCheck: { passed: open, checks: open },
  Compound: { fund: isSignedIn },
  CompoundNotice: { fundBalance: open },
  House: { fundBalance: isSignedIn, fundAccount: isSignedIn },
  MaintenanceFund: { balance: open, held: open, balanceAt: open, accounts: open, statement: open },
  FundAccount: {
    kind: open,
    building: isSignedIn,
    house: isSignedIn,
    balance: open,
    balanceAt: open,
    statement: open,
  },
  FundAccountConnection: { edges: open, nodes: open, pageInfo: open, totalCount: open },
  FundAccountEdge: { cursor: open, node: open },
  FundStatementLine: {
    entryId: open,
    sequence: open,
    kind: open,
    reference: open,
    note: open,
    reversesId: open,
    change: open,
    balance: open,
    happenedOn: open,
    postedAt: open,
  },
  FundStatementConnection: { edges: open, nodes: open, pageInfo: open, totalCount: open },
  FundStatementEdge: { cursor: open, node: open },
};
