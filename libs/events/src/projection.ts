import {
  column,
  int,
  key,
  optional,
  orNull,
  instant,
  bigInteger,
  flag,
  primary,
  type Migration,
  type UnitOfWork,
} from '@redgrid/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { VersionedNotice } from './notice.ts';

/** Tables that hold nothing but what facts said: disposable, because they can be built again (投影). */
export interface Projection {
  /** Unique within its domain. */
  readonly name: string;
  /** Raised when the code makes other rows of the same facts; the domain then builds them anew by itself. */
  readonly version: number;
  /** What the handlers of this projection write, all of it and nobody else. */
  readonly tables: readonly (new () => object)[];
  /** The domain in which these tables are its own records and no projection. */
  readonly owner?: string;
  /** Version counters that may stand below what the owner has, when not every change of his is told. */
  readonly notAbove?: readonly string[];
  /** How it takes in what owners have; without it, it is built from the first fact on. */
  readonly fromOwner?: (unit: UnitOfWork, notices: readonly VersionedNotice[]) => Promise<void>;
}

/** What is known of a projection: which version serves, and whether somebody builds it (投影状态). */
@Entity('projection')
export class ProjectionEntity {
  @PrimaryColumn(key(64))
  name!: string;

  /** The version of the rows in use. */
  @Column(int)
  version!: number;

  @Column(orNull(key(16)))
  building!: 'PREPARE' | 'CHECK' | 'REBUILD' | null;

  @Column(orNull(int))
  buildingVersion!: number | null;

  /** Who builds; another may take over when nothing has been heard of him for a while. */
  @Column(orNull(key()))
  builder!: string | null;

  @Column(orNull(instant))
  touchedAt!: Date | null;
}

/** How far the next rows of a projection have got with one owner (投影进度). */
@Entity('projection_progress')
export class ProjectionProgressEntity {
  @PrimaryColumn(key(64))
  name!: string;

  @PrimaryColumn(key(32))
  source!: string;

  /** Facts up to here are in. */
  @Column(bigInteger)
  position!: number;

  /** Where the owner's next page begins; null before the first and after the last. */
  @Column(orNull(key(160)))
  after!: string | null;

  /** Whether all that the owner has is in. */
  @Column(flag)
  complete!: boolean;

  /** The rows in use must have come this far to be compared: the owner's last position when his last page was read. */
  @Column(bigInteger)
  demands!: number;
}

export const projectionEntities = [ProjectionEntity, ProjectionProgressEntity];

export const projectionMigrations: readonly Migration[] = [
  {
    name: '2026-11-05-create-projection',
    async up(tables) {
      await tables.create('projection', {
        name: primary(column.key(64)),
        version: column.int,
        building: optional(column.key(16)),
        buildingVersion: optional(column.int),
        builder: optional(column.key()),
        touchedAt: optional(column.instant),
      });
      await tables.create('projection_progress', {
        name: primary(column.key(64)),
        source: primary(column.key(32)),
        position: column.bigInteger,
        after: optional(column.key(160)),
        complete: column.flag,
        demands: column.bigInteger,
      });
    },
    async down(tables) {
      await tables.drop('projection_progress');
      await tables.drop('projection');
    },
  },
];
