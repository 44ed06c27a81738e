import type * as gql from '../generated/types.ts';
import { LEVELS, UNIT_TYPES } from './unit-types.rules.ts';

export const administrativeUnitResolvers = {
  Query: {
    administrativeUnit: (_, { id }, { units }) => units.byId.load(id),
    administrativeUnits: (_, { first, after, ...filter }, { units }) => units.list(filter, { first, after }),
    administrativeUnitLevels: () => [...LEVELS],
    administrativeUnitTypes: () => [...UNIT_TYPES],
  },
  Mutation: {
    registerAdministrativeUnit: (_, { key, input }, { units }) => units.register(key, input),
    renameAdministrativeUnit: (_, { key, id, version, name }, { units }) =>
      units.rename(key, id, version, name),
    recordDivisionCode: (_, { key, ...draft }, { units }) => units.recordCode(key, draft),
  },
  AdministrativeUnit: {
    __resolveReference: ({ id }, { units }) => units.byId.load(id),
    pathName: (unit, _, { units }) => units.pathName(unit),
    code: (unit, { on }, { units }) => units.codeOn(unit, on),
    codes: ({ id }, _, { units }) => units.codesOf.load(id),
    parent: ({ parentId }, _, { units }) => (parentId === null ? null : units.byId.load(parentId)),
    ancestors: (unit, _, { units }) => units.ancestors(unit),
    children: ({ id }, page, { units }) => units.children(id, page),
  },
  RegisterAdministrativeUnitReceipt: { unit: ({ id }, _, { units }) => units.byId.load(id) },
  RenameAdministrativeUnitReceipt: { unit: ({ id }, _, { units }) => units.byId.load(id) },
  RecordDivisionCodeReceipt: { unit: ({ id }, _, { units }) => units.byId.load(id) },
} satisfies gql.Resolvers;
