import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { bigInteger, instant, int, json, key, orNull } from './columns.ts';

/** The first answer to a command, given again when the caller repeats its key (幂等记录); kept 30 days. */
@Entity('idempotency')
export class IdempotencyEntity {
  @PrimaryColumn(key(64))
  principalId!: string;

  @PrimaryColumn(key(80))
  operation!: string;

  @PrimaryColumn(key(128))
  key!: string;

  /** HMAC-SHA-256 of the arguments. */
  @Column(key(64))
  contentHash!: string;

  @Column(key())
  commandId!: string;

  @Column(orNull(json))
  receipt!: unknown;

  @Index('ix_idempotency_at')
  @Column(instant)
  at!: Date;
}

/** Who did what (留痕). Ids, codes and hashes only; the sequencer numbers and chains the rows. */
@Entity('audit')
export class AuditEntity {
  @PrimaryColumn(key())
  commandId!: string;

  /** Gapless from 1 in the order of commit; null until the sequencer has seen the row. */
  @Index('ux_audit_position', { unique: true })
  @Column(orNull(bigInteger))
  position!: number | null;

  @Column(key(64))
  principalId!: string;

  @Column(key(16))
  principalKind!: string;

  @Column(key(80))
  operation!: string;

  @Column(key(64))
  contentHash!: string;

  /** Ids of the records it touched. */
  @Column(json)
  targets!: readonly string[];

  @Column(key(64))
  requestId!: string;

  @Column(instant)
  at!: Date;

  /** SHA-256 over this row and the hash of the one before it. */
  @Column(orNull(key(64)))
  hash!: string | null;
}

/** Which commands touched a record: the targets of the audit entries, to be found by (留痕索引). */
@Entity('audit_target')
export class AuditTargetEntity {
  @PrimaryColumn(key(64))
  targetId!: string;

  @PrimaryColumn(key())
  commandId!: string;
}

/** Facts for other domains (领域事实), read by position. */
@Entity('fact')
@Index('ix_fact_subject', ['subject', 'subjectVersion'])
export class FactEntity {
  @PrimaryColumn(key())
  id!: string;

  /** Gapless from 1, in the order of each subject's versions; null until the sequencer has seen the row. */
  @Index('ux_fact_position', { unique: true })
  @Column(orNull(bigInteger))
  position!: number | null;

  @Index('ix_fact_command')
  @Column(key())
  commandId!: string;

  @Column(int)
  ordinal!: number;

  @Column(key(128))
  type!: string;

  @Column(key(64))
  subject!: string;

  @Column(int)
  subjectVersion!: number;

  /** Scope type → id: who may read it. */
  @Column(json)
  place!: Readonly<Record<string, string>>;

  @Column(json)
  data!: Readonly<Record<string, unknown>>;

  @Column(instant)
  happenedAt!: Date;

  @Column(instant)
  knownAt!: Date;
}

/** Counters the sequencer fences itself with: whoever writes the row owns the next positions. */
@Entity('sequence')
export class SequenceEntity {
  @PrimaryColumn(key(32))
  name!: string;

  @Column(bigInteger)
  last!: number;

  @Column(orNull(key(64)))
  hash!: string | null;
}

/** How far this domain has read another one's facts. */
@Entity('feed_cursor')
export class FeedCursorEntity {
  @PrimaryColumn(key(32))
  source!: string;

  @Column(bigInteger)
  position!: number;
}

export const kitEntities = [
  IdempotencyEntity,
  AuditEntity,
  AuditTargetEntity,
  FactEntity,
  SequenceEntity,
  FeedCursorEntity,
];
