export { chainOf, Policy, type UnitColumns } from './policy.ts';
export {
  POLICY_SELECTED,
  policyEntities,
  policyHandler,
  policyMigrations,
  PolicySelectionEntity,
  type PolicySelectedData,
} from './policy-selection.entity.ts';
