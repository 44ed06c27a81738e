import { bigInteger, instant, int, key, orNull, text } from '@redgrid/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What is known of a file (文件): its bytes lie in the file store under their SHA-256, once for all files that share them. */
@Entity('file')
@Index('ix_file_subject', ['subjectKind', 'subjectId', 'createdAt', 'id'])
@Index('ix_file_uploader', ['uploaderId', 'state', 'id'])
@Index('ix_file_expiry', ['state', 'expiresAt', 'id'])
@Index('ix_file_content', ['sha256'])
export class FileEntity {
  @PrimaryColumn(key())
  id!: string;

  /** As people called it; sound on every system. */
  @Column(text(200))
  name!: string;

  /** Told by its bytes. */
  @Column(key(100))
  mediaType!: string;

  /** Bytes. */
  @Column(bigInteger)
  size!: number;

  @Column(key(64))
  sha256!: string;

  /**
   * UNATTACHED: only its uploader reads it, until it expires. ATTACHED: whoever reads the record it belongs to.
   * FORGOTTEN: it expired; nobody reads it, and its name is gone.
   */
  @Column(key(12))
  state!: 'UNATTACHED' | 'ATTACHED' | 'FORGOTTEN';

  /** The account that sent it, or for which it was made. */
  @Column(key(64))
  uploaderId!: string;

  /** The record it belongs to: kind (a type of the graph) and id. */
  @Column(orNull(key(64)))
  subjectKind!: string | null;

  @Column(orNull(key(64)))
  subjectId!: string | null;

  /** Where that record lay when the file was attached. */
  @Column(orNull(key()))
  cityId!: string | null;

  @Column(orNull(key()))
  countyId!: string | null;

  @Column(orNull(key()))
  streetId!: string | null;

  @Column(orNull(key()))
  communityId!: string | null;

  @Column(instant)
  createdAt!: Date;

  /** When it is forgotten if it still belongs to nothing. */
  @Column(instant)
  expiresAt!: Date;

  @Column(int)
  version!: number;
}
