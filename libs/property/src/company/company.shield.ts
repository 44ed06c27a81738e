import { hasRole, isSignedIn, open } from '@redgrid/access';
import { COMPANY_REGISTRARS } from './company.roles.ts';

/** Who may touch companies; whoever is signed in reads them. A field that is not named here is denied. */
export const companyShield = {
  Query: { company: isSignedIn, companies: isSignedIn },
  Mutation: { registerCompany: hasRole(...COMPANY_REGISTRARS) },
  CompanyReceipt: { companyId: open, version: open, company: isSignedIn },
  Company: {
    id: open,
    name: isSignedIn,
    uscc: isSignedIn,
    type: isSignedIn,
    otherManager: isSignedIn,
    registeredOn: isSignedIn,
    licence: isSignedIn,
    version: isSignedIn,
    unit: isSignedIn,
    legalRepresentative: isSignedIn,
    projects: isSignedIn,
  },
  CompanyConnection: { edges: open, nodes: open, pageInfo: open, totalCount: open },
  CompanyEdge: { cursor: open, node: open },
};
