import {
  column,
  flag,
  instant,
  int,
  json,
  key,
  localDay,
  optional,
  orNull,
  primary,
  text,
  type Migration,
} from '@redgrid/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Content } from './board.ts';

export type PublicationState = 'PUBLISHED' | 'WITHDRAWN';

/**
 * One version of an entry on the board (公示). Corrections are new versions, a withdrawal is the last one; none is ever
 * changed but for `current`.
 */
@Entity('publication')
@Index('ux_publication_version', ['entryId', 'version'], { unique: true })
@Index('ux_publication_subject', ['kind', 'subjectId', 'period', 'version'], { unique: true })
@Index('ix_publication_of', ['subjectId', 'current', 'publishedAt', 'id'])
@Index('ix_publication_kind', ['kind', 'current', 'publishedAt', 'id'])
@Index('ix_publication_newest', ['current', 'publishedAt', 'id'])
@Index('ix_publication_city', ['cityId', 'current', 'publishedAt', 'id'])
@Index('ix_publication_county', ['countyId', 'current', 'publishedAt', 'id'])
@Index('ix_publication_street', ['streetId', 'current', 'publishedAt', 'id'])
@Index('ix_publication_community', ['communityId', 'current', 'publishedAt', 'id'])
export class PublicationEntity {
  @PrimaryColumn(key())
  id!: string;

  /** What all versions share. */
  @Column(key())
  entryId!: string;

  @Column(int)
  version!: number;

  /** Whether it is the newest version. */
  @Column(flag)
  current!: boolean;

  @Column(key(12))
  state!: PublicationState;

  @Column(key(32))
  kind!: string;

  @Column(key(64))
  subjectId!: string;

  /** Such as `2026` or `2026-Q3`; empty when there is none. */
  @Column(key(32))
  period!: string;

  @Column(text(200))
  title!: string;

  @Column(json)
  content!: Content;

  /** SHA-256 of title and content. */
  @Column(key(64))
  contentHash!: string;

  /** Why it was corrected or withdrawn; null for the first version. */
  @Column(orNull(text(200)))
  reason!: string | null;

  @Column(localDay)
  noticeFrom!: string;

  @Column(localDay)
  noticeUntil!: string;

  /** The last day on which one may object; null when there is no such right. */
  @Column(orNull(localDay))
  objectionUntil!: string | null;

  /** A day depends on a year whose holidays are not yet published. */
  @Column(flag)
  provisional!: boolean;

  @Column(orNull(key()))
  cityId!: string | null;

  @Column(orNull(key()))
  countyId!: string | null;

  @Column(orNull(key()))
  streetId!: string | null;

  @Column(orNull(key()))
  communityId!: string | null;

  @Column(instant)
  publishedAt!: Date;

  /** The account that published it; never shown. */
  @Column(orNull(key(64)))
  publishedBy!: string | null;
}

/** The tables of the board, for the domain that publishes. */
export const publicationEntities = [PublicationEntity];

const LEVELS = ['city', 'county', 'street', 'community'] as const;

/** Their migrations. */
export const publicationMigrations: readonly Migration[] = [
  {
    name: '2026-11-22-create-publication',
    async up(tables) {
      await tables.create(
        'publication',
        {
          id: primary(column.key()),
          entryId: column.key(),
          version: column.int,
          current: column.flag,
          state: column.key(12),
          kind: column.key(32),
          subjectId: column.key(64),
          period: column.key(32),
          title: column.text(200),
          content: column.json,
          contentHash: column.key(64),
          reason: optional(column.text(200)),
          noticeFrom: column.localDay,
          noticeUntil: column.localDay,
          objectionUntil: optional(column.localDay),
          provisional: column.flag,
          ...Object.fromEntries(LEVELS.map((level) => [`${level}Id`, optional(column.key())])),
          publishedAt: column.instant,
          publishedBy: optional(column.key(64)),
        },
        [
          { name: 'ux_publication_version', columns: ['entryId', 'version'], unique: true },
          {
            name: 'ux_publication_subject',
            columns: ['kind', 'subjectId', 'period', 'version'],
            unique: true,
          },
          { name: 'ix_publication_of', columns: ['subjectId', 'current', 'publishedAt', 'id'] },
          { name: 'ix_publication_kind', columns: ['kind', 'current', 'publishedAt', 'id'] },
          { name: 'ix_publication_newest', columns: ['current', 'publishedAt', 'id'] },
          ...LEVELS.map((level) => ({
            name: `ix_publication_${level}`,
            columns: [`${level}Id`, 'current', 'publishedAt', 'id'],
          })),
        ],
      );
    },
    async down(tables) {
      await tables.drop('publication');
    },
  },
];
