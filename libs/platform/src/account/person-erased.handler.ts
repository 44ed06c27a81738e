import type { FactHandler } from '@redgrid/events';
import { In, IsNull, MoreThan, type FindOptionsWhere } from 'typeorm';
import { ApiKeyEntity } from '../api-key/api-key.entity.ts';
import { RoleGrantEntity } from '../role-grant/role-grant.entity.ts';
import { AccountEntity } from './account.entity.ts';

/**
 * Closes the accounts of a person who was erased from the register: they are disabled, their grants end and their keys are
 * revoked, and whom the identity provider means by them is forgotten.
 */
export const personErasedHandler: FactHandler = {
  wants: ({ type }) => type === 'organisation.person.erased.v1',
  async apply({ db, now }, { subject: personId }) {
    const accounts = await db.findBy(AccountEntity, { personId });
    const accountId = In(accounts.map(({ id }) => id));
    const lasting: FindOptionsWhere<RoleGrantEntity>[] = [
      { accountId, to: IsNull() },
      { accountId, to: MoreThan(now) },
    ];
    for (const which of lasting) await db.update(RoleGrantEntity, which, { to: now });
    await db.update(ApiKeyEntity, { accountId, revokedAt: IsNull() }, { revokedAt: now });
    for (const { id, version, grantsVersion } of accounts)
      await db.update(
        AccountEntity,
        { id },
        {
          ...{ disabled: true, externalSubject: null, subjectHash: null },
          ...{ version: version + 1, grantsVersion: grantsVersion + 1 },
        },
      );
  },
};
