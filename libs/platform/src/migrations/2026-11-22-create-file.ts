import { column, optional, primary, type Migration } from '@redgrid/database';

/** What is known of files; their bytes lie in the file store. */
export const createFile: Migration = {
  name: '2026-11-22-create-file',
  async up(tables) {
    await tables.create(
      'file',
      {
        id: primary(column.key()),
        name: column.text(200),
        mediaType: column.key(100),
        size: column.bigInteger,
        sha256: column.key(64),
        state: column.key(12),
        uploaderId: column.key(64),
        subjectKind: optional(column.key(64)),
        subjectId: optional(column.key(64)),
        cityId: optional(column.key()),
        countyId: optional(column.key()),
        streetId: optional(column.key()),
        communityId: optional(column.key()),
        createdAt: column.instant,
        expiresAt: column.instant,
        version: column.int,
      },
      [
        { name: 'ix_file_subject', columns: ['subjectKind', 'subjectId', 'createdAt', 'id'] },
        { name: 'ix_file_uploader', columns: ['uploaderId', 'state', 'id'] },
        { name: 'ix_file_expiry', columns: ['state', 'expiresAt', 'id'] },
        { name: 'ix_file_content', columns: ['sha256'] },
      ],
    );
  },
  async down(tables) {
    await tables.drop('file');
  },
};
