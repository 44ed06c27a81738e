import { fen, instant, int, json, key, localDay, orNull } from '@redgrid/database';
import type { FrozenFigures } from '@redgrid/policy';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ContractState } from './contract.case.ts';

/** A property service contract (物业服务合同). */
@Entity('service_contract')
@Index('ix_service_contract_compound', ['compoundId', 'endsOn', 'id'])
@Index('ix_service_contract_company', ['companyId', 'endsOn', 'id'])
@Index('ix_service_contract_order', ['endsOn', 'id'])
@Index('ix_service_contract_sweep', ['sweepAt', 'id'])
export class ServiceContractEntity {
  @PrimaryColumn(key())
  id!: string;

  @Column(key())
  compoundId!: string;

  @Column(key())
  companyId!: string;

  @Column(key())
  projectId!: string;

  @Column(key(12))
  stage!: 'EARLY' | 'REGULAR';

  @Column(key(16))
  state!: ContractState;

  @Column(localDay)
  startsOn!: string;

  /** The last day it holds. */
  @Column(localDay)
  endsOn!: string;

  /** The day its end comes into sight; null until it is signed. */
  @Column(orNull(localDay))
  warnOn!: string | null;

  @Column(key(32))
  grade!: string;

  /** Fen per square metre and month. */
  @Column(fen)
  unitPrice!: number;

  @Column(json)
  clauses!: readonly string[];

  @Column(orNull(localDay))
  signedOn!: string | null;

  /** The last day for filing, from the figures frozen at signing. */
  @Column(orNull(localDay))
  fileBy!: string | null;

  @Column(orNull(localDay))
  filedOn!: string | null;

  @Column(orNull(instant))
  publishedAt!: Date | null;

  /** The contract figures of the policy at signing. */
  @Column(orNull(json))
  figures!: FrozenFigures | null;

  @Column(orNull(instant))
  dueAt!: Date | null;

  /** When the calendar moves it next; null when it does not. */
  @Column(orNull(instant))
  sweepAt!: Date | null;

  @Column(orNull(key()))
  sweepToken!: string | null;

  @Column(int)
  version!: number;
}
