import type { ResolversFor } from '@redgrid/subgraph';
import type * as gql from '../generated/types.ts';
import type { ServiceContractEntity } from './service-contract.entity.ts';
import type { ServiceContractReceiptRow } from './service-contract.receipt.ts';

export const serviceContractResolvers = {
  Query: {
    serviceContract: (_, { id }, { contracts }) => contracts.byId.load(id),
    contracts: (_, filter, { contracts }) => contracts.list(filter),
    previewContractFiling: (_, { contractId }, { contracts }) => contracts.preview(contractId),
  },
  Mutation: {
    draftContract: (_, { key, input }, { contracts }) => contracts.draft(key, input),
    reviseContract: (_, { key, ...revision }, { contracts }) => contracts.revise(key, revision),
    signContract: (_, { key, ...signature }, { contracts }) => contracts.sign(key, signature),
    returnContract: (_, { key, ...refusal }, { contracts }) => contracts.giveBack(key, refusal),
    fileContract: (_, { key, ...filing }, { contracts }) => contracts.file(key, filing),
    publishContract: (_, { key, ...seen }, { contracts }) => contracts.publish(key, seen),
    terminateContract: (_, { key, ...end }, { contracts }) => contracts.terminate(key, end),
    handOverContract: (_, { key, ...handover }, { contracts }) => contracts.handOver(key, handover),
  },
  ServiceContractReceipt: {
    contract: ({ contractId }, _, { contracts }) => contracts.byId.load(contractId),
  } satisfies ResolversFor<
    gql.ServiceContractReceiptResolvers,
    gql.ServiceContractReceipt,
    ServiceContractReceiptRow
  >,
  Compound: {
    contract: ({ contractId }, _, { contracts }) =>
      contractId === null ? null : contracts.led.load(contractId),
    contracts: ({ id }, page, { contracts }) => contracts.ofCompound(id, page),
  },
  ServiceContract: {
    __resolveReference: ({ id }, { contracts }) => contracts.byId.load(id),
    filingState: (contract, _, { contracts }) => contracts.filingState(contract),
    compound: ({ compoundId }, _, { compounds }) => compounds.byId.load(compoundId),
    company: ({ companyId }, _, { companies }) => companies.byId.load(companyId),
    project: ({ projectId }, _, { projects }) => projects.led.load(projectId),
    history: (contract, _, { contracts }) => contracts.history(contract),
    openSteps: (contract, _, { contracts }) => contracts.openSteps(contract),
  } satisfies ResolversFor<gql.ServiceContractResolvers, gql.ServiceContract, ServiceContractEntity>,
} satisfies gql.Resolvers;
