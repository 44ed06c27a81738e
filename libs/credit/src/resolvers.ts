import { companyCreditResolvers } from './company-credit/company-credit.resolvers.ts';
import { companyListResolvers } from './company-list/company-list.resolvers.ts';
import { compoundNoticeCompanyResolvers } from './notice/compound-notice-company.resolvers.ts';

/** The resolvers of the credit subgraph: those of its capabilities, type by type. */
export const creditResolvers = mergeTypes([
  companyCreditResolvers,
  companyListResolvers,
  compoundNoticeCompanyResolvers,
]);

function mergeTypes(maps: readonly Readonly<Record<string, object>>[]): Record<string, object> {
  const merged: Record<string, object> = {};
  for (const map of maps)
    for (const [type, fields] of Object.entries(map)) merged[type] = { ...merged[type], ...fields };
  return merged;
}
