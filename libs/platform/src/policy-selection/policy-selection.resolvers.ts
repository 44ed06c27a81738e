import { defaultPacks } from '@redgrid/policy';
import type * as gql from '../generated/types.ts';
import { overridesShown } from './policy-selection.service.ts';

export const policySelectionResolvers = {
  Query: {
    policy: (_, { unitId, at }, { policySelections }) => policySelections.inForce(unitId, at ?? undefined),
    policyPacks: (_, __, { policySelections }) => policySelections.packs(),
    policySelections: (_, { unitId }, { policySelections }) => policySelections.ofUnit(unitId),
  },
  Mutation: {
    selectPolicy: (_, { key, ...selection }, { policySelections }) => policySelections.select(key, selection),
  },
  PolicyPack: {
    title: ({ id }) => defaultPacks().title(id),
    extends: ({ id }) => [...defaultPacks().chain(id).slice(1)],
    version: ({ id }) => defaultPacks().version(id),
    figures: ({ id }, { on }, { policySelections }) => policySelections.figuresOf(id, on),
  },
  PolicySelection: {
    unit: ({ unitId }) => ({ id: unitId }),
    pack: ({ packId }) => ({ id: packId }),
    overrides: ({ packId, overrides }) => overridesShown(packId, overrides),
  },
  SelectPolicyReceipt: {
    selection: ({ selectionId }, _, { policySelections }) => policySelections.byId(selectionId),
  },
} satisfies gql.Resolvers;
