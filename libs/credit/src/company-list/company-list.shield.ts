import { hasRole, isPublic, isSignedIn, open } from '@redgrid/access';
import { LIST_KEEPERS, LIST_PROPOSERS } from './company-list.roles.ts';

const keeper = hasRole(...LIST_KEEPERS);

/** The lists are published: everybody reads them. */
export const companyListShield = {
  Query: { companyList: isPublic, companyListEntry: isPublic, companyListReasons: isPublic },
  Mutation: {
    proposeForCompanyList: hasRole(...LIST_PROPOSERS),
    publishCompanyListEntry: keeper,
    dropCompanyListEntry: keeper,
    liftCompanyListEntry: keeper,
  },
  Company: { listEntries: isSignedIn },
  CompanyListEntry: {
    id: open,
    version: open,
    list: open,
    company: open,
    reason: open,
    ground: open,
    state: open,
    from: open,
    to: open,
    liftedAt: open,
  },
  CompanyListEntryConnection: { nodes: open, edges: open, pageInfo: open, totalCount: open },
  CompanyListEntryEdge: { cursor: open, node: open },
  CompanyListReceipt: { entryId: open, version: open, state: open, entry: isSignedIn },
};
