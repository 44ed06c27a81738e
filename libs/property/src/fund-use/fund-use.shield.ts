import { hasRole, open } from '@redgrid/access';
import { FUND_KEEPERS, FUND_READERS } from '../fund/fund.roles.ts';
import { FUND_APPLICANTS } from './fund-use.roles.ts';

const reader = hasRole(...FUND_READERS);

/** Roles only; the service asks where. */
export const fundUseShield = {
  Query: { fundUse: reader },
  Mutation: {
    applyForFundUse: hasRole(...FUND_APPLICANTS),
    reportFundUse: hasRole(...FUND_APPLICANTS),
    stepFundUse: hasRole(...FUND_APPLICANTS, ...FUND_KEEPERS),
    payFundUse: hasRole(...FUND_KEEPERS),
  },
  Compound: { fundUses: reader },
  MajorMatter: { id: open },
  FundUse: {
    id: open,
    version: reader,
    compound: reader,
    building: reader,
    purpose: reader,
    amount: reader,
    state: reader,
    matter: reader,
    paidAt: reader,
    checks: reader,
    history: reader,
    openSteps: reader,
  },
  FundUseConnection: { nodes: open, edges: open, pageInfo: open, totalCount: open },
  FundUseEdge: { cursor: open, node: open },
  FundUseReceipt: { useId: open, version: open, state: open, checks: open, use: reader },
};
