import { column, optional, primary, type Migration } from '@redgrid/database';

const SCOPES = ['city', 'county', 'street', 'community', 'grid', 'compound', 'company'] as const;
const LISTED_BELOW = ['parent', 'host', ...SCOPES] as const;

/** Party organisations. */
export const createPartyOrganisation: Migration = {
  name: '2026-11-22-create-party-organisation',
  async up(tables) {
    await tables.create(
      'party_organisation',
      {
        id: primary(column.key()),
        version: column.int,
        kind: column.key(32),
        name: column.text(100),
        hostType: column.key(16),
        hostId: column.key(),
        parentId: optional(column.key()),
        foundedOn: column.localDay,
        secretaryId: optional(column.key()),
        memberCount: column.int,
        ...Object.fromEntries(SCOPES.map((scope) => [`${scope}Id`, optional(column.key())])),
      },
      LISTED_BELOW.map((by) => ({
        name: `ix_party_organisation_${by}`,
        columns: [`${by}Id`, 'foundedOn', 'id'],
      })),
    );
  },
  async down(tables) {
    await tables.drop('party_organisation');
  },
};
