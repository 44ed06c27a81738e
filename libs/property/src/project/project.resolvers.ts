import type { ResolversFor } from '@redgrid/subgraph';
import type * as gql from '../generated/types.ts';
import type { ProjectEntity } from './project.entity.ts';
import type { ProjectReceiptRow } from './project.receipt.ts';

export const projectResolvers = {
  Query: {
    project: (_, { id }, { projects }) => projects.byId.load(id),
  },
  Mutation: {
    openProject: (_, { key, ...engagement }, { projects }) => projects.open(key, engagement),
    closeProject: (_, { key, ...end }, { projects }) => projects.close(key, end),
  },
  ProjectReceipt: {
    project: ({ projectId }, _, { projects }) => projects.byId.load(projectId),
  } satisfies ResolversFor<gql.ProjectReceiptResolvers, gql.ProjectReceipt, ProjectReceiptRow>,
  Compound: {
    currentProject: ({ projectId }, _, { projects }) =>
      projectId === null ? null : projects.led.load(projectId),
    company: ({ companyId }, _, { companies }) =>
      companyId === null ? null : companies.byId.load(companyId),
  },
  Project: {
    __resolveReference: ({ id }, { projects }) => projects.byId.load(id),
    compound: ({ compoundId }, _, { compounds }) => compounds.byId.load(compoundId),
    company: ({ companyId }, _, { companies }) => companies.byId.load(companyId),
    manager: ({ managerId }) => (managerId === null ? null : { id: managerId }),
  } satisfies ResolversFor<gql.ProjectResolvers, gql.Project, ProjectEntity>,
} satisfies gql.Resolvers;
