import { column, optional, primary, type Migration } from '@redgrid/database';

const LEVELS = ['city', 'county', 'street', 'community'] as const;

/** Accounts, role grants and API keys. */
export const createAccounts: Migration = {
  name: '2026-11-10-create-accounts',
  async up(tables) {
    await tables.create(
      'account',
      {
        id: primary(column.key(64)),
        kind: column.key(16),
        personId: optional(column.key()),
        title: column.text(200),
        disabled: column.flag,
        grantsVersion: column.int,
        version: column.int,
        subjectHash: optional(column.key(64)),
        externalSubject: optional(column.text(512)),
        cityId: optional(column.key()),
        countyId: optional(column.key()),
        streetId: optional(column.key()),
        communityId: optional(column.key()),
        createdAt: column.instant,
      },
      [
        { name: 'ix_account_person', columns: ['personId'] },
        { name: 'ix_account_created', columns: ['createdAt', 'id'] },
        { name: 'ux_account_subject', columns: ['subjectHash'], unique: true },
        ...LEVELS.map((level) => ({
          name: `ix_account_${level}`,
          columns: [`${level}Id`, 'createdAt', 'id'],
        })),
      ],
    );
    await tables.create(
      'role_grant',
      {
        id: primary(column.key(64)),
        accountId: column.key(64),
        role: column.key(40),
        scopeType: column.key(16),
        scopeId: column.key(),
        from: column.instant,
        to: optional(column.instant),
        grantedBy: optional(column.key(64)),
        revokedBy: optional(column.key(64)),
        cityId: optional(column.key()),
        countyId: optional(column.key()),
        streetId: optional(column.key()),
        communityId: optional(column.key()),
      },
      [
        { name: 'ix_role_grant_account', columns: ['accountId', 'from'] },
        { name: 'ix_role_grant_role', columns: ['role', 'scopeType'] },
        ...LEVELS.map((level) => ({
          name: `ix_role_grant_${level}`,
          columns: [`${level}Id`, 'accountId'],
        })),
      ],
    );
    await tables.create(
      'api_key',
      {
        id: primary(column.key()),
        accountId: column.key(64),
        title: column.text(200),
        prefix: column.key(16),
        secretHash: column.key(64),
        grantIds: optional(column.json),
        expiresAt: column.instant,
        revokedAt: optional(column.instant),
        replacedById: optional(column.key()),
        version: column.int,
        createdAt: column.instant,
      },
      [
        { name: 'ix_api_key_account', columns: ['accountId', 'createdAt'] },
        { name: 'ux_api_key_prefix', columns: ['prefix'], unique: true },
      ],
    );
  },
  async down(tables) {
    await tables.drop('api_key');
    await tables.drop('role_grant');
    await tables.drop('account');
  },
};
