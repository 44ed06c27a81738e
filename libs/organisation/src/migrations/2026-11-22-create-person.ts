import { column, optional, primary, type Migration } from '@redgrid/database';

const SCOPES = ['city', 'county', 'street', 'community', 'compound'] as const;

/** Persons and the log of looks at their data. */
export const createPerson: Migration = {
  name: '2026-11-22-create-person',
  async up(tables) {
    await tables.create(
      'person',
      {
        id: primary(column.key()),
        version: column.int,
        state: column.key(16),
        name: column.text(64),
        phoneSealed: optional(column.key(400)),
        phoneIndex: optional(column.key(64)),
        idNumberSealed: optional(column.key(400)),
        idNumberIndex: optional(column.key(64)),
        partyMember: column.flag,
        cityId: optional(column.key()),
        countyId: optional(column.key()),
        streetId: optional(column.key()),
        communityId: optional(column.key()),
        compoundId: optional(column.key()),
      },
      [
        { name: 'ux_person_id_number', columns: ['idNumberIndex'], unique: true },
        { name: 'ix_person_phone', columns: ['phoneIndex'] },
        ...SCOPES.map((scope) => ({ name: `ix_person_${scope}`, columns: [`${scope}Id`, 'id'] })),
      ],
    );
    await tables.create(
      'person_reveal',
      {
        id: primary(column.key()),
        personId: column.key(),
        principalId: column.key(64),
        kind: column.key(16),
        reason: column.text(200),
        at: column.instant,
      },
      [{ name: 'ix_person_reveal_person', columns: ['personId', 'at', 'id'] }],
    );
  },
  async down(tables) {
    await tables.drop('person_reveal');
    await tables.drop('person');
  },
};
