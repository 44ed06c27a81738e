import type { Role, ScopeType } from '@redgrid/access';
import { instant, key, orNull } from '@redgrid/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A role an account holds at a scope for a time (角色授权). It is ended, never deleted. */
@Entity('role_grant')
@Index('ix_role_grant_account', ['accountId', 'from'])
@Index('ix_role_grant_role', ['role', 'scopeType'])
@Index('ix_role_grant_city', ['cityId', 'accountId'])
@Index('ix_role_grant_county', ['countyId', 'accountId'])
@Index('ix_role_grant_street', ['streetId', 'accountId'])
@Index('ix_role_grant_community', ['communityId', 'accountId'])
export class RoleGrantEntity {
  @PrimaryColumn(key(64))
  id!: string;

  @Column(key(64))
  accountId!: string;

  @Column(key(40))
  role!: Role;

  @Column(key(16))
  scopeType!: ScopeType;

  @Column(key())
  scopeId!: string;

  /** The department, utility or police body it is held for, by its code; with DEPARTMENT_ROLES only. */
  @Column(orNull(key(40)))
  department!: string | null;

  @Column(instant)
  from!: Date;

  /** From this moment on it no longer counts; null while no end is set. */
  @Column(orNull(instant))
  to!: Date | null;

  /** The account that granted it; null for the first administrator. */
  @Column(orNull(key(64)))
  grantedBy!: string | null;

  @Column(orNull(key(64)))
  revokedBy!: string | null;

  /** The units the whole scope lies in: who administers the grant. */
  @Column(orNull(key()))
  cityId!: string | null;

  @Column(orNull(key()))
  countyId!: string | null;

  @Column(orNull(key()))
  streetId!: string | null;

  @Column(orNull(key()))
  communityId!: string | null;
}
