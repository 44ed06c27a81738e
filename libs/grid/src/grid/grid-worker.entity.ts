import { key } from '@redgrid/database';
import { Entity, Index, PrimaryColumn } from 'typeorm';

/** A full-time worker of a grid (专职网格员). */
@Entity('grid_worker')
@Index('ix_grid_worker_person', ['personId'])
export class GridWorkerEntity {
  @PrimaryColumn(key())
  gridId!: string;

  @PrimaryColumn(key())
  personId!: string;
}
