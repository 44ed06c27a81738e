import { key, orNull } from '@redgrid/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Everywhere an evaluated project lies: who may see and work on the evaluation before it is published. */
@Entity('evaluation_place')
@Index('ix_evaluation_place_evaluation', ['evaluationId'])
@Index('ix_evaluation_place_city', ['cityId', 'evaluationId'])
@Index('ix_evaluation_place_county', ['countyId', 'evaluationId'])
@Index('ix_evaluation_place_street', ['streetId', 'evaluationId'])
@Index('ix_evaluation_place_community', ['communityId', 'evaluationId'])
export class EvaluationPlaceEntity {
  @PrimaryColumn(key(48))
  id!: string;

  @Column(key())
  evaluationId!: string;

  @Column(orNull(key()))
  cityId!: string | null;

  @Column(orNull(key()))
  countyId!: string | null;

  @Column(orNull(key()))
  streetId!: string | null;

  @Column(orNull(key()))
  communityId!: string | null;
}
