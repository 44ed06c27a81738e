import { int, key, localDay, orNull, text } from '@redgrid/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { HostType } from './party-organisation-kinds.ts';

/** A party organisation at a unit, grid, compound, company or committee (党组织). */
@Entity('party_organisation')
@Index('ix_party_organisation_parent', ['parentId', 'foundedOn', 'id'])
@Index('ix_party_organisation_host', ['hostId', 'foundedOn', 'id'])
@Index('ix_party_organisation_city', ['cityId', 'foundedOn', 'id'])
@Index('ix_party_organisation_county', ['countyId', 'foundedOn', 'id'])
@Index('ix_party_organisation_street', ['streetId', 'foundedOn', 'id'])
@Index('ix_party_organisation_community', ['communityId', 'foundedOn', 'id'])
@Index('ix_party_organisation_grid', ['gridId', 'foundedOn', 'id'])
@Index('ix_party_organisation_compound', ['compoundId', 'foundedOn', 'id'])
@Index('ix_party_organisation_company', ['companyId', 'foundedOn', 'id'])
export class PartyOrganisationEntity {
  @PrimaryColumn(key())
  id!: string;

  @Column(int)
  version!: number;

  @Column(key(32))
  kind!: string;

  @Column(text(100))
  name!: string;

  @Column(key(16))
  hostType!: HostType;

  @Column(key())
  hostId!: string;

  @Column(orNull(key()))
  parentId!: string | null;

  @Column(localDay)
  foundedOn!: string;

  @Column(orNull(key()))
  secretaryId!: string | null;

  /** Formal party members. */
  @Column(int)
  memberCount!: number;

  @Column(orNull(key()))
  cityId!: string | null;

  @Column(orNull(key()))
  countyId!: string | null;

  @Column(orNull(key()))
  streetId!: string | null;

  @Column(orNull(key()))
  communityId!: string | null;

  @Column(orNull(key()))
  gridId!: string | null;

  @Column(orNull(key()))
  compoundId!: string | null;

  @Column(orNull(key()))
  companyId!: string | null;
}
