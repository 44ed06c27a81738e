import { instant, int, json, key, orNull, text } from '@redgrid/database';
import type { FrozenFigures, RuleCheck } from '@redgrid/policy';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Sample } from '../scheme/scheme.rules.ts';
import type { EvaluationState } from './evaluation.machine.ts';

/** One evaluation of a project in a year (评价). Figures and scheme are those of its planning. */
@Entity('evaluation')
@Index('ux_evaluation_once', ['projectId', 'year', 'schemeId'], { unique: true })
@Index('ix_evaluation_compound', ['compoundId', 'year'])
@Index('ix_evaluation_rank', ['rank', 'id'])
@Index('ix_evaluation_city', ['cityId', 'rank', 'id'])
@Index('ix_evaluation_county', ['countyId', 'rank', 'id'])
@Index('ix_evaluation_street', ['streetId', 'rank', 'id'])
@Index('ix_evaluation_community', ['communityId', 'rank', 'id'])
export class EvaluationEntity {
  @PrimaryColumn(key())
  id!: string;

  @Column(int)
  version!: number;

  @Column(key(16))
  state!: EvaluationState;

  @Column(key())
  projectId!: string;

  @Column(key())
  compoundId!: string;

  @Column(orNull(key()))
  companyId!: string | null;

  @Column(int)
  year!: number;

  @Column(key(40))
  schemeId!: string;

  /** The hash of the scheme as it was at planning. */
  @Column(key(12))
  schemeVersion!: string;

  @Column(orNull(key(40)))
  variant!: string | null;

  /** `projectEvaluation` and `stars` of the pack in force at planning. */
  @Column(json)
  figures!: { readonly projectEvaluation: FrozenFigures; readonly stars: FrozenFigures };

  @Column(orNull(json))
  sample!: Sample | null;

  /** The total as a fraction; null until it has been computed. */
  @Column(orNull(key(200)))
  total!: string | null;

  /** The total cut to hundredths, for lists to sort by; 0 until it has been computed. */
  @Column(int)
  rank!: number;

  @Column(orNull(int))
  stars!: number | null;

  @Column(json)
  checks!: readonly RuleCheck[];

  /** Where it is counted: the first place of the project. */
  @Column(orNull(key()))
  cityId!: string | null;

  @Column(orNull(key()))
  countyId!: string | null;

  @Column(orNull(key()))
  streetId!: string | null;

  @Column(orNull(key()))
  communityId!: string | null;

  @Column(instant)
  plannedAt!: Date;

  @Column(orNull(instant))
  computedAt!: Date | null;

  @Column(orNull(instant))
  publishedAt!: Date | null;

  /** The scheme's title, as it was at planning. */
  @Column(text(200))
  title!: string;
}
