import { instant, json, key } from '@redgrid/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What one fact of another domain says about a subject: what happened when, and since when we know (指标事实). */
@Entity('metric_fact')
@Index('ix_metric_fact_subject', ['subjectId', 'metric', 'happenedAt'])
export class MetricFactEntity {
  /** The fact's id and the metric. */
  @PrimaryColumn(key(120))
  id!: string;

  @Column(key())
  factId!: string;

  @Column(key(80))
  metric!: string;

  /** The compound, company or project it is about. */
  @Column(key(64))
  subjectId!: string;

  @Column(json)
  value!: Readonly<Record<string, string | number | boolean | null>>;

  @Column(instant)
  happenedAt!: Date;

  @Column(instant)
  knownAt!: Date;
}
