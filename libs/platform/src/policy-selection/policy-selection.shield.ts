import { hasRole, isPublic, isSignedIn, open, Role } from '@redgrid/access';

const choosers = hasRole(
  Role.Admin,
  Role.CityPropertyAuthority,
  Role.DistrictPropertyAuthority,
  Role.LeadingGroup,
);

/** What holds is public; those who answer for a unit choose. */
export const policySelectionShield = {
  Query: { policy: isPublic, policyPacks: isPublic, policySelections: isSignedIn },
  Mutation: { selectPolicy: choosers },
  PolicyPack: { id: open, title: open, extends: open, version: open, figures: open },
  PolicyFigure: { figure: open, value: open, unit: open, clause: open, note: open, overridden: open },
  UnitPolicy: { unit: open, selectedBy: open, pack: open, figures: open },
  PolicySelection: { id: open, unit: open, pack: open, effectiveFrom: open, overrides: open },
  SelectPolicyReceipt: { selectionId: open, selection: isSignedIn },
};
