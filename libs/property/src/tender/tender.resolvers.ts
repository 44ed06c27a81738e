import type { ResolversFor } from '@redgrid/subgraph';
import type * as gql from '../generated/types.ts';
import type { BidEntity } from './bid.entity.ts';
import type { BidReceiptRow } from './bid.receipt.ts';
import type { TenderEntity } from './tender.entity.ts';
import type { TenderReceiptRow } from './tender.receipt.ts';

export const tenderResolvers = {
  Query: {
    tender: (_, { id }, { tenders }) => tenders.byId.load(id),
  },
  Mutation: {
    openTender: (_, { key, input }, { tenders }) => tenders.open(key, input),
    submitBid: (_, { key, input }, { tenders }) => tenders.bid(key, input),
    awardTender: (_, { key, ...award }, { tenders }) => tenders.award(key, award),
    cancelTender: (_, { key, ...cancel }, { tenders }) => tenders.cancel(key, cancel),
  },
  Compound: {
    tenders: ({ id }, _, { tenders }) => tenders.byCompound.load(id),
  },
  Tender: {
    __resolveReference: ({ id }, { tenders }) => tenders.byId.load(id),
    compound: ({ compoundId }, _, { compounds }) => compounds.byId.load(compoundId),
    duty: (tender, _, { tenders }) => tenders.duty(tender),
    bids: (tender, _, { tenders }) => tenders.bids(tender),
    history: (tender, _, { tenders }) => tenders.history(tender),
  } satisfies ResolversFor<gql.TenderResolvers, gql.Tender, TenderEntity>,
  Bid: {
    company: ({ companyId }, _, { companies }) => companies.byId.load(companyId),
  } satisfies ResolversFor<gql.BidResolvers, gql.Bid, BidEntity>,
  TenderReceipt: {
    tender: ({ tenderId }, _, { tenders }) => tenders.byId.load(tenderId),
  } satisfies ResolversFor<gql.TenderReceiptResolvers, gql.TenderReceipt, TenderReceiptRow>,
  BidReceipt: {
    tender: ({ tenderId }, _, { tenders }) => tenders.byId.load(tenderId),
  } satisfies ResolversFor<gql.BidReceiptResolvers, gql.BidReceipt, BidReceiptRow>,
} satisfies gql.Resolvers;
