import { column, optional, primary, type Migration } from '@redgrid/database';

const PLACE = {
  cityId: optional(column.key()),
  countyId: optional(column.key()),
  streetId: optional(column.key()),
  communityId: optional(column.key()),
};
const LEVELS = ['city', 'county', 'street', 'community'] as const;

export const conveningMigrations: readonly Migration[] = [
  {
    name: '2026-11-22-create-convening',
    async up(tables) {
      await tables.create(
        'convening',
        {
          id: primary(column.key()),
          version: column.int,
          state: column.key(16),
          kind: column.key(40),
          subjectId: column.key(),
          ...PLACE,
          scheduledFor: column.instant,
          noticedAt: column.instant,
          venue: column.text(200),
          topics: column.json,
          calling: column.key(8),
          heldOn: optional(column.localDay),
          minutes: optional(column.longText),
          closedAt: optional(column.instant),
          figures: column.json,
        },
        [
          { name: 'ix_convening_subject', columns: ['subjectId', 'scheduledFor', 'id'] },
          ...LEVELS.map((level) => ({
            name: `ix_convening_${level}`,
            columns: [`${level}Id`, 'scheduledFor', 'id'],
          })),
        ],
      );
      await tables.create(
        'convening_attendance',
        {
          id: primary(column.key()),
          conveningId: column.key(),
          memberRole: column.key(40),
          memberId: column.key(),
          presence: column.key(16),
          reason: optional(column.text(200)),
        },
        [
          {
            name: 'ux_convening_attendance',
            columns: ['conveningId', 'memberRole', 'memberId'],
            unique: true,
          },
        ],
      );
      await tables.create(
        'convening_resolution',
        {
          id: primary(column.key()),
          version: column.int,
          state: column.key(16),
          conveningId: column.key(),
          ...PLACE,
          matter: column.text(500),
          ownerRole: column.key(40),
          dueOn: column.localDay,
          result: optional(column.text(500)),
          settledAt: optional(column.instant),
          sweepAt: optional(column.instant),
          sweepToken: optional(column.key()),
        },
        [
          { name: 'ix_convening_resolution_convening', columns: ['conveningId', 'dueOn', 'id'] },
          ...LEVELS.map((level) => ({
            name: `ix_convening_resolution_${level}`,
            columns: [`${level}Id`, 'state', 'dueOn', 'id'],
          })),
          { name: 'ix_convening_resolution_sweep', columns: ['sweepAt', 'id'] },
        ],
      );
    },
    async down(tables) {
      for (const name of ['convening_resolution', 'convening_attendance', 'convening'])
        await tables.drop(name);
    },
  },
];
