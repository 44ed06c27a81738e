import { column, optional, primary, type Migration } from '@redgrid/database';

const SEATING = {
  compoundId: column.key(),
  number: column.int,
  seatedOn: column.localDay,
  termEndsOn: column.localDay,
  memberCount: column.int,
  partyMembers: column.int,
  chairIsPartyMember: column.flag,
  previous: optional(column.json),
  frozen: column.json,
  cityId: optional(column.key()),
  countyId: optional(column.key()),
  streetId: optional(column.key()),
  communityId: optional(column.key()),
};
const COUNTED = ['county', 'street', 'community'] as const;

/** Owners' committees, their terms and who sat on them. */
export const createOwnersCommittee: Migration = {
  name: '2026-11-22-create-owners-committee',
  async up(tables) {
    await tables.create(
      'owners_committee',
      { id: primary(column.key()), version: column.int, termId: column.key(), ...SEATING },
      [
        { name: 'ux_owners_committee_compound', columns: ['compoundId'], unique: true },
        { name: 'ix_owners_committee_term_end', columns: ['termEndsOn', 'id'] },
        ...COUNTED.map((scope) => ({
          name: `ix_owners_committee_${scope}`,
          columns: [`${scope}Id`, 'termEndsOn', 'id'],
        })),
      ],
    );
    await tables.create(
      'owners_committee_term',
      {
        id: primary(column.key()),
        committeeId: column.key(),
        state: column.key(16),
        replacedOn: optional(column.localDay),
        ...SEATING,
      },
      [{ name: 'ux_owners_committee_term_number', columns: ['committeeId', 'number'], unique: true }],
    );
    await tables.create(
      'committee_seat',
      {
        id: primary(column.key()),
        committeeId: column.key(),
        termId: column.key(),
        personId: column.key(),
        chair: column.flag,
        ordinal: column.int,
        sitting: column.flag,
      },
      [
        { name: 'ux_committee_seat', columns: ['termId', 'personId'], unique: true },
        { name: 'ix_committee_seat_person', columns: ['personId', 'sitting'] },
        { name: 'ix_committee_seat_committee', columns: ['committeeId', 'sitting'] },
      ],
    );
  },
  async down(tables) {
    for (const name of ['committee_seat', 'owners_committee_term', 'owners_committee'])
      await tables.drop(name);
  },
};
