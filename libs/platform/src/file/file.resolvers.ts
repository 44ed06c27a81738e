import type { ResolversFor } from '@redgrid/subgraph';
import type * as gql from '../generated/types.ts';
import type { FileEntity } from './file.entity.ts';

export const fileResolvers = {
  Query: {
    file: (_, { id }, { files }) => files.readable.load(id),
    files: (_, { ownerKind, ownerId }, { files }) => files.ofRecord(ownerKind, ownerId),
  },
  File: {
    __resolveReference: ({ id }, { files }) => files.readable.load(id),
    expiresAt: ({ state, expiresAt }) => (state === 'UNATTACHED' ? expiresAt : null),
    url: ({ id }) => `/files/${id}`,
  } satisfies ResolversFor<gql.FileResolvers, gql.File, FileEntity>,
} satisfies gql.Resolvers;
