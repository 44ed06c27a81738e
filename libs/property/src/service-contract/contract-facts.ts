import type { UnitOfWork } from '@redgrid/database';
import type { RuleCheck } from '@redgrid/policy';
import type { CompoundEntity } from '../compound/compound.entity.ts';
import { compoundPlace } from '../compound/compound.store.ts';
import type { ServiceContractEntity } from './service-contract.entity.ts';

/** Tells the other domains of a step of a contract: ids, days, grade, price, and how it stood against the rules. */
export function tellOfContract(
  unit: UnitOfWork,
  contract: ServiceContractEntity,
  compound: CompoundEntity,
  what: string,
  checks: readonly RuleCheck[],
): void {
  const { id, version, state, compoundId, companyId, projectId, stage } = contract;
  const { startsOn, endsOn, grade, unitPrice, clauses, signedOn, fileBy, filedOn } = contract;
  const filedLate = filedOn !== null && fileBy !== null && filedOn > fileBy;
  unit.emit({
    type: `property.contract.${what}.v1`,
    subject: id,
    subjectVersion: version,
    place: compoundPlace(compound, { COMPANY: companyId }),
    data: {
      ...{ state, compoundId, companyId, projectId, stage, startsOn, endsOn, grade, unitPrice, clauses },
      ...{ signedOn, fileBy, filedOn, filedLate, checks },
    },
  });
}
