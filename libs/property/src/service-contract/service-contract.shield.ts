import { hasRole, isSignedIn, open, Role } from '@redgrid/access';
import { contractCase, DRAFTERS } from './contract.case.ts';

const { sign, giveBack, file, publish, terminate, handOver } = contractCase.transitions;

/** Who may touch contracts; at which of them is asked in the service. A field that is not named here is denied. */
export const serviceContractShield = {
  Query: { serviceContract: isSignedIn, contracts: isSignedIn, previewContractFiling: isSignedIn },
  Mutation: {
    draftContract: hasRole(...DRAFTERS),
    reviseContract: hasRole(...DRAFTERS),
    signContract: hasRole(...sign.roles),
    returnContract: hasRole(...giveBack.roles),
    fileContract: hasRole(...file.roles),
    publishContract: hasRole(...publish.roles),
    terminateContract: hasRole(...terminate.roles),
    handOverContract: hasRole(...handOver.roles),
    advanceDueContracts: hasRole(Role.Admin),
  },
  ServiceContractReceipt: {
    contractId: open,
    version: open,
    state: open,
    checks: open,
    contract: isSignedIn,
  },
  DueContractsReceipt: { begun: open, expiring: open, ended: open },
  Compound: { contract: isSignedIn, contracts: isSignedIn },
  ServiceContract: {
    id: open,
    state: isSignedIn,
    filingState: isSignedIn,
    stage: isSignedIn,
    startsOn: isSignedIn,
    endsOn: isSignedIn,
    grade: isSignedIn,
    unitPrice: isSignedIn,
    clauses: isSignedIn,
    signedOn: isSignedIn,
    fileBy: isSignedIn,
    filedOn: isSignedIn,
    publishedAt: isSignedIn,
    version: isSignedIn,
    compound: isSignedIn,
    company: isSignedIn,
    project: isSignedIn,
    history: isSignedIn,
    openSteps: isSignedIn,
  },
  ServiceContractConnection: { edges: open, nodes: open, pageInfo: open, totalCount: open },
  ServiceContractEdge: { cursor: open, node: open },
};
