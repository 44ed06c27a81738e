import type * as gql from '../generated/types.ts';
import type { AccountEntity } from './account.entity.ts';

/** The lowest unit an account belongs to. */
const unitOf = ({ communityId, streetId, countyId, cityId }: AccountEntity) =>
  communityId ?? streetId ?? countyId ?? cityId;

export const accountResolvers = {
  Query: {
    me: (_, __, { accounts }) => accounts.me(),
    account: (_, { id }, { accounts }) => accounts.visible.load(id),
    accounts: (_, page, { accounts }) => accounts.list(page),
  },
  Mutation: {
    createAccount: (_, { key, input }, { accounts }) => accounts.create(key, input),
    disableAccount: (_, { key, accountId }, { accounts }) => accounts.disable(key, accountId),
    enableAccount: (_, { key, accountId }, { accounts }) => accounts.enable(key, accountId),
  },
  CreateAccountReceipt: { account: ({ accountId }, _, { accounts }) => accounts.visible.load(accountId) },
  DisableAccountReceipt: { account: ({ accountId }, _, { accounts }) => accounts.visible.load(accountId) },
  EnableAccountReceipt: { account: ({ accountId }, _, { accounts }) => accounts.visible.load(accountId) },
  Account: {
    person: ({ personId }) => (personId === null ? null : { id: personId }),
    unit: (account) => ((id) => (id === null ? null : { id }))(unitOf(account)),
    grants: ({ id }, { all }, { accounts }) => accounts.grantsOf(id, all),
    apiKeys: ({ id }, _, { apiKeys }) => apiKeys.byAccount.load(id),
  },
} satisfies gql.Resolvers;
