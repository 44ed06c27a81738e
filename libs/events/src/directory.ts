import { ScopeType } from '@redgrid/access';
import {
  column,
  int,
  json,
  key,
  optional,
  orNull,
  primary,
  rowLoader,
  text,
  type Migration,
  type RequestContext,
  type RowLoader,
  type RowRule,
  type UnitOfWork,
} from '@redgrid/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { AttachedFileEntity, createAttachedFile } from './attached-file.entity.ts';

/** The kinds of shared entities a directory knows (共享实体). */
export type DirectoryKind =
  'UNIT' | 'COMPOUND' | 'COMPANY' | 'PROJECT' | 'PERSON' | 'GRID' | 'COMMITTEE' | 'FILE';

/** What a domain remembers of an entity another one owns: that it is there, its state, and where it lies (目录). */
@Entity('directory')
export class DirectoryEntity {
  @PrimaryColumn(key())
  id!: string;

  @Column(key(16))
  kind!: DirectoryKind;

  @Column(key(32))
  state!: string;

  /** Never a person's. */
  @Column(text(200))
  name!: string;

  /** The owner's version; an older fact never overwrites a newer one. */
  @Column(int)
  version!: number;

  /** Codes and ids other domains decide with, such as a compound's type. */
  @Column(json)
  attributes!: Readonly<Record<string, string | number | boolean | null>>;
}

/** One place a directory entry lies in; a compound of two communities has two (目录位置). */
@Entity('directory_place')
@Index('ix_directory_place_entry', ['directoryId'])
@Index('ix_directory_place_city', ['cityId', 'directoryId'])
@Index('ix_directory_place_county', ['countyId', 'directoryId'])
@Index('ix_directory_place_street', ['streetId', 'directoryId'])
@Index('ix_directory_place_community', ['communityId', 'directoryId'])
@Index('ix_directory_place_grid', ['gridId', 'directoryId'])
@Index('ix_directory_place_compound', ['compoundId', 'directoryId'])
@Index('ix_directory_place_company', ['companyId', 'directoryId'])
export class DirectoryPlaceEntity {
  @PrimaryColumn(key(48))
  id!: string;

  @Column(key())
  directoryId!: string;

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

/** The tables every domain has for what belongs to others: the directory, and the files of its own records. */
export const directoryEntities = [DirectoryEntity, DirectoryPlaceEntity, AttachedFileEntity];

const INDEXED = ['entry', 'city', 'county', 'street', 'community', 'grid', 'compound', 'company'] as const;

export const directoryMigrations: readonly Migration[] = [
  {
    name: '2026-11-02-create-directory',
    async up(tables) {
      await tables.create('directory', {
        id: primary(column.key()),
        kind: column.key(16),
        state: column.key(32),
        name: column.text(200),
        version: column.int,
        attributes: column.json,
      });
      await tables.create(
        'directory_place',
        {
          id: primary(column.key(48)),
          directoryId: column.key(),
          cityId: optional(column.key()),
          countyId: optional(column.key()),
          streetId: optional(column.key()),
          communityId: optional(column.key()),
          gridId: optional(column.key()),
          compoundId: optional(column.key()),
          companyId: optional(column.key()),
        },
        INDEXED.map((name) => ({
          name: `ix_directory_place_${name}`,
          columns: name === 'entry' ? ['directoryId'] : [`${name}Id`, 'directoryId'],
        })),
      );
    },
    async down(tables) {
      await tables.drop('directory_place');
      await tables.drop('directory');
    },
  },
  createAttachedFile,
];

/** Where an entry lies, in the columns of the place table. */
export type DirectoryPlace = Partial<Omit<DirectoryPlaceEntity, 'id' | 'directoryId'>>;

/** The column of the place table a grant of each scope type is compared with. */
export const PLACE_COLUMNS = {
  [ScopeType.City]: 'cityId',
  [ScopeType.County]: 'countyId',
  [ScopeType.Street]: 'streetId',
  [ScopeType.Community]: 'communityId',
  [ScopeType.Grid]: 'gridId',
  [ScopeType.Compound]: 'compoundId',
  [ScopeType.Company]: 'companyId',
} as const;

/** Who sees a directory entry: whoever holds a role (any, or one of `roles`) at a place it lies in. */
export function directoryRules(roles: RowRule['roles'] = 'ANY'): readonly RowRule[] {
  const via = { entity: DirectoryPlaceEntity, key: 'directoryId' };
  return [{ roles, columns: PLACE_COLUMNS, via }];
}

/** Finds shared entities within the caller's scope; the loader behind the references to entities of other domains. */
export function directoryLoader(request: RequestContext, kind: DirectoryKind): RowLoader<DirectoryEntity> {
  const loader = rowLoader(request, { entity: DirectoryEntity, column: 'id', rules: directoryRules() });
  return {
    load: async (id) => {
      const entry = await loader.load(id);
      return entry?.kind === kind ? entry : null;
    },
  };
}

/** Where a shared entity lies, whoever asks: services decide with it, resolvers never show it. */
export async function placesOf(unit: UnitOfWork, id: string): Promise<DirectoryPlaceEntity[]> {
  return unit.db.find(DirectoryPlaceEntity, { where: { directoryId: id }, order: { id: 'ASC' } });
}
