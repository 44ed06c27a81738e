import { hasRole, isPublic, open } from '@redgrid/access';
import { UNIT_KEEPERS } from './administrative-unit.roles.ts';

const keepers = hasRole(...UNIT_KEEPERS);
const receipt = { id: open, version: open, unit: open };

/** The tree is public knowledge: everybody may read it, also without login. */
export const administrativeUnitShield = {
  Query: {
    administrativeUnit: isPublic,
    administrativeUnits: isPublic,
    administrativeUnitLevels: isPublic,
    administrativeUnitTypes: isPublic,
  },
  Mutation: {
    registerAdministrativeUnit: keepers,
    renameAdministrativeUnit: keepers,
    recordDivisionCode: keepers,
  },
  AdministrativeUnit: {
    id: open,
    version: open,
    level: open,
    type: open,
    name: open,
    pathName: open,
    code: open,
    codes: open,
    parent: open,
    ancestors: open,
    children: open,
  },
  DivisionCode: { code: open, validFrom: open, validTo: open },
  AdministrativeUnitLevel: { code: open, name: open, nameEn: open },
  AdministrativeUnitType: { code: open, level: open, name: open, nameEn: open },
  AdministrativeUnitConnection: { nodes: open, edges: open, pageInfo: open, totalCount: open },
  AdministrativeUnitEdge: { cursor: open, node: open },
  RegisterAdministrativeUnitReceipt: receipt,
  RenameAdministrativeUnitReceipt: receipt,
  RecordDivisionCodeReceipt: { ...receipt, previousValidTo: open },
};
