import type * as gql from '../generated/types.ts';

export const publicationResolvers = {
  Query: {
    publications: (_, filter, { publications }) => publications.list(filter),
    publication: (_, { entryId }, { publications }) => publications.board.entry(entryId),
  },
  Mutation: {
    withdrawPublication: (_, { key, entryId, reason }, { publications }) =>
      publications.withdraw(key, entryId, reason),
  },
  WithdrawPublicationReceipt: {
    publication: ({ entryId }, _, { publications }) => publications.board.entry(entryId),
  },
  Publication: {
    kindName: (version, _, { publications }) => publications.kindName(version),
    lines: (version, _, { publications }) => publications.lines(version),
    content: (version, _, { publications }) => publications.content(version),
    versions: ({ entryId }, _, { publications }) => publications.board.versions.load(entryId),
  },
} satisfies gql.Resolvers;
