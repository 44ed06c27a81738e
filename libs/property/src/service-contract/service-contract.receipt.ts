import type { RuleCheck } from '@redgrid/policy';
import type { ContractState } from './contract.case.ts';

/** What is kept of a step of a contract. */
export interface ServiceContractReceiptRow {
  readonly contractId: string;
  readonly version: number;
  readonly state: ContractState;
  readonly checks: readonly RuleCheck[];
}
