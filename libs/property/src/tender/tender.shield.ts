import { hasRole, isSignedIn, open } from '@redgrid/access';
import { BIDDERS, TENDERERS } from './tender.roles.ts';

const party = hasRole(...TENDERERS, ...BIDDERS);

/** Tenders are published to whoever is signed in; bids are for who invites and who bids. */
export const tenderShield = {
  Query: { tender: isSignedIn },
  Mutation: {
    openTender: hasRole(...TENDERERS),
    submitBid: hasRole(...BIDDERS),
    awardTender: hasRole(...TENDERERS),
    cancelTender: hasRole(...TENDERERS),
  },
  Compound: { tenders: isSignedIn },
  Tender: {
    id: open,
    version: isSignedIn,
    compound: isSignedIn,
    floorArea: isSignedIn,
    state: isSignedIn,
    bidsUntil: isSignedIn,
    duty: isSignedIn,
    winningBidId: isSignedIn,
    bids: party,
    history: isSignedIn,
  },
  Bid: { id: open, company: open, unitPrice: open, submittedAt: open },
  TenderReceipt: { tenderId: open, version: open, state: open, checks: open, tender: isSignedIn },
  BidReceipt: { bidId: open, tenderId: open, checks: open, tender: isSignedIn },
};
