export { demandOtherEyes } from './four-eyes.ts';
export { maskIdNumber, maskName, maskPhone, smallCount } from './masking.ts';
export {
  holds,
  ScopeType,
  UNIT_LEVELS,
  type Grant,
  type Place,
  type Principal,
  type UnitLevel,
} from './principal.ts';
export { ROLE_NAMES, type RoleName } from './role-names.ts';
export { DEPARTMENT_ROLES, isRole, Role, ROLES } from './roles.ts';
export {
  hasRole,
  isOpen,
  isPublic,
  isSignedIn,
  open,
  passes,
  rolesThrough,
  type ShieldRule,
} from './rules.ts';
export { reachOf, type Branch, type Reach, type ReadRule } from './scope.ts';
export { applyMiddleware, deny, shield } from './shield-build.ts';
export { signPrincipal, verifyPrincipal, type SignedCall } from './signed-principal.ts';
export { mergeShields, ruleFor, type ShieldTree } from './tree.ts';
