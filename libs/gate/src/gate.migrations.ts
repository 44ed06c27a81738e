import { column, optional, primary, type Migration } from '@redgrid/database';
import { BanStandingEntity } from './ban-standing.entity.ts';
import { PermitEntity } from './permit.entity.ts';

/** The tables of a domain that acts by others' permission. */
export const gateEntities = [PermitEntity, BanStandingEntity];

export const gateMigrations: readonly Migration[] = [
  {
    name: '2026-11-22-create-gate',
    async up(tables) {
      await tables.create(
        'permit',
        {
          id: primary(column.key()),
          action: column.key(64),
          subjectId: column.key(),
          ownerVersion: column.int,
          granted: column.flag,
          limitFen: optional(column.bigInteger),
          expiresAt: optional(column.instant),
          clause: column.json,
          usedFor: optional(column.key(64)),
          usedFen: optional(column.bigInteger),
          usedAt: optional(column.instant),
        },
        [{ name: 'ix_permit_subject', columns: ['subjectId', 'action', 'id'] }],
      );
      await tables.create('ban_standing', {
        subjectId: primary(column.key()),
        action: primary(column.key(64)),
        bans: column.json,
        touched: column.int,
      });
    },
    async down(tables) {
      await tables.drop('ban_standing');
      await tables.drop('permit');
    },
  },
];
