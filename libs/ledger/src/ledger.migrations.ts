import { column, optional, primary, type Migration } from '@redgrid/database';

/** The tables of the ledger, for the domain that keeps books. */
export const ledgerMigrations: readonly Migration[] = [
  {
    name: '2026-11-22-create-ledger',
    async up(tables) {
      await tables.create('ledger_book', {
        id: primary(column.key(64)),
        sequence: column.bigInteger,
        postedAt: column.instant,
      });
      await tables.create(
        'ledger_account',
        {
          id: primary(column.key(32)),
          bookId: column.key(64),
          subjectId: column.key(),
          kind: column.key(24),
          ownerId: column.key(),
          side: column.key(6),
          control: column.flag,
          parentId: optional(column.key(32)),
          floor: optional(column.bigInteger),
          balance: column.bigInteger,
          sequence: column.bigInteger,
        },
        [
          { name: 'ux_ledger_account_owner', columns: ['bookId', 'kind', 'ownerId'], unique: true },
          { name: 'ix_ledger_account_parent', columns: ['parentId'] },
        ],
      );
      await tables.create(
        'ledger_entry',
        {
          id: primary(column.key()),
          bookId: column.key(64),
          sequence: column.bigInteger,
          kind: column.key(24),
          reference: column.key(64),
          contentHash: column.key(64),
          amount: column.bigInteger,
          note: optional(column.text(200)),
          reversesId: optional(column.key()),
          happenedAt: column.instant,
          postedAt: column.instant,
          postedBy: optional(column.key(64)),
        },
        [
          { name: 'ux_ledger_entry_sequence', columns: ['bookId', 'sequence'], unique: true },
          { name: 'ux_ledger_entry_reference', columns: ['bookId', 'reference'], unique: true },
          { name: 'ux_ledger_entry_reverses', columns: ['reversesId'], unique: true },
          { name: 'ix_ledger_entry_posted', columns: ['bookId', 'postedAt'] },
        ],
      );
      await tables.create(
        'ledger_posting',
        {
          id: primary(column.key(48)),
          bookId: column.key(64),
          entryId: column.key(),
          accountId: column.key(32),
          sequence: column.bigInteger,
          debit: column.bigInteger,
          credit: column.bigInteger,
          balance: column.bigInteger,
          summary: column.flag,
        },
        [
          { name: 'ux_ledger_posting_account', columns: ['accountId', 'sequence'], unique: true },
          { name: 'ix_ledger_posting_book', columns: ['bookId', 'sequence'] },
        ],
      );
    },
    async down(tables) {
      for (const table of ['ledger_posting', 'ledger_entry', 'ledger_account', 'ledger_book'])
        await tables.drop(table);
    },
  },
];
