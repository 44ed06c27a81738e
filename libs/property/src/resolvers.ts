import { buildingResolvers } from './building/building.resolvers.ts';
import { propertyCodeResolvers } from './code/property-code.resolvers.ts';
import { companyResolvers } from './company/company.resolvers.ts';
import { compoundResolvers } from './compound/compound.resolvers.ts';
import { fundResolvers } from './fund/fund.resolvers.ts';
import { fundUseResolvers } from './fund-use/fund-use.resolvers.ts';
import { houseResolvers } from './house/house.resolvers.ts';
import { disclosureResolvers } from './disclosure/disclosure.resolvers.ts';
import { compoundNoticeResolvers } from './notice/compound-notice.resolvers.ts';
import { projectResolvers } from './project/project.resolvers.ts';
import { serviceContractResolvers } from './service-contract/service-contract.resolvers.ts';
import { tenderResolvers } from './tender/tender.resolvers.ts';
import { propertyZoneResolvers } from './zone/property-zone.resolvers.ts';

const all = [
  compoundResolvers,
  propertyZoneResolvers,
  buildingResolvers,
  houseResolvers,
  propertyCodeResolvers,
  companyResolvers,
  projectResolvers,
  serviceContractResolvers,
  compoundNoticeResolvers,
  disclosureResolvers,
  fundResolvers,
  fundUseResolvers,
  tenderResolvers,
];

/** The resolvers of the property subgraph: those of its capabilities, type by type. */
export const propertyResolvers = mergeTypes(all);

function mergeTypes(maps: readonly Readonly<Record<string, object>>[]): Record<string, object> {
  const merged: Record<string, object> = {};
  for (const map of maps)
    for (const [type, fields] of Object.entries(map)) merged[type] = { ...merged[type], ...fields };
  return merged;
}
