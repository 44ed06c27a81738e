import { defineSweep } from '@redgrid/sweep';
import type { PropertyContext } from '../context.ts';
import { ServiceContractEntity } from './service-contract.entity.ts';

/** Moves contracts whose day has come: unfiled in time, into force, into sight of their end, to their end. */
export const contractSweep = defineSweep<PropertyContext, ServiceContractEntity>({
  name: 'contract-days',
  entity: ServiceContractEntity,
  work: ({ dueContracts }, unit, row) => dueContracts.advance(unit, row),
});
