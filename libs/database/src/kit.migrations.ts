import { column, optional, primary, type Migration } from './migration.ts';

/** The tables of the kit, the same in every domain. */
export const kitMigrations: readonly Migration[] = [
  {
    name: '2026-11-01-create-kit',
    async up(tables) {
      await tables.create(
        'idempotency',
        {
          principalId: primary(column.key(64)),
          operation: primary(column.key(80)),
          key: primary(column.key(128)),
          contentHash: column.key(64),
          commandId: column.key(),
          receipt: optional(column.json),
          at: column.instant,
        },
        [{ name: 'ix_idempotency_at', columns: ['at'] }],
      );
      await tables.create(
        'audit',
        {
          commandId: primary(column.key()),
          position: optional(column.bigInteger),
          principalId: column.key(64),
          principalKind: column.key(16),
          operation: column.key(80),
          contentHash: column.key(64),
          targets: column.json,
          requestId: column.key(64),
          at: column.instant,
          hash: optional(column.key(64)),
        },
        [{ name: 'ux_audit_position', columns: ['position'], unique: true }],
      );
      await tables.create(
        'fact',
        {
          id: primary(column.key()),
          position: optional(column.bigInteger),
          commandId: column.key(),
          ordinal: column.int,
          type: column.key(128),
          subject: column.key(64),
          subjectVersion: column.int,
          place: column.json,
          data: column.json,
          happenedAt: column.instant,
          knownAt: column.instant,
        },
        [
          { name: 'ux_fact_position', columns: ['position'], unique: true },
          { name: 'ix_fact_command', columns: ['commandId'] },
          { name: 'ix_fact_subject', columns: ['subject', 'subjectVersion'] },
        ],
      );
      await tables.create('sequence', {
        name: primary(column.key(32)),
        last: column.bigInteger,
        hash: optional(column.key(64)),
      });
      await tables.create('feed_cursor', {
        source: primary(column.key(32)),
        position: column.bigInteger,
      });
    },
    async down(tables) {
      for (const name of ['feed_cursor', 'sequence', 'fact', 'audit', 'idempotency']) await tables.drop(name);
    },
  },
  {
    name: '2026-11-22-index-audit-targets',
    async up(tables) {
      await tables.create('audit_target', {
        targetId: primary(column.key(64)),
        commandId: primary(column.key()),
      });
      await tables.derive(
        'audit',
        { key: 'commandId', from: 'targets' },
        'audit_target',
        (commandId, targets) =>
          (JSON.parse(targets) as string[])
            .filter(({ length }) => length <= 64)
            .map((targetId) => ({ targetId, commandId })),
      );
    },
    async down(tables) {
      await tables.drop('audit_target');
    },
  },
];
