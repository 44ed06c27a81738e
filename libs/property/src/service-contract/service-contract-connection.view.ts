import type { Connection } from '@redgrid/database';
import type { ServiceContractEntity } from './service-contract.entity.ts';

/** A page as the kit gives it: counted only when asked. */
export type ServiceContractConnectionView = Connection<ServiceContractEntity>;
