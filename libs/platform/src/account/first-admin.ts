import { asCall, command, isDuplicate } from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import type { RunningSubgraph } from '@redgrid/subgraph';
import type { PlatformContext } from '../context.ts';
import { RoleGrantEntity } from '../role-grant/role-grant.entity.ts';
import { NOWHERE } from '../role-grant/role-grant.rules.ts';
import { AccountEntity } from './account.entity.ts';
import { subjectHashOf } from './account.service.ts';

const SETUP = { id: 'first-admin', kind: 'SERVICE', personId: null, grants: [], grantsVersion: 1 } as const;
/** One id for ever: two commands at once meet at the primary key, and one of them wins. */
const FIRST_GRANT = 'first-admin';

/** Makes the first administrator of the whole system, once; ADMIN_EXISTS when there has ever been one. */
export function makeFirstAdmin(
  running: RunningSubgraph<PlatformContext>,
  { externalSubject, title }: { readonly externalSubject: string; readonly title: string },
): Promise<{ accountId: string }> {
  const { request } = running.context({ principal: SETUP });
  return asCall(request, { externalSubject, title }, () =>
    command('makeFirstAdmin', null, async (unit) => {
      const { db, now } = unit;
      if (await db.existsBy(RoleGrantEntity, { role: 'ADMIN', scopeType: 'ROOT' }))
        throw new DomainError('ADMIN_EXISTS');
      const subjectHash = subjectHashOf(externalSubject);
      const accountId = unit.newId();
      await db.insert(AccountEntity, {
        ...NOWHERE,
        id: accountId,
        kind: 'ORGANISATION',
        personId: null,
        title,
        disabled: false,
        grantsVersion: 1,
        version: 1,
        subjectHash,
        externalSubject,
        createdAt: now,
      });
      const grant = {
        ...NOWHERE,
        id: FIRST_GRANT,
        accountId,
        role: 'ADMIN',
        scopeType: 'ROOT',
        scopeId: '*',
        department: null,
        from: now,
        to: null,
        grantedBy: null,
        revokedBy: null,
      } as const;
      await db.insert(RoleGrantEntity, grant).catch((error: unknown) => {
        throw isDuplicate(error) ? new DomainError('ADMIN_EXISTS') : error;
      });
      unit.touch(accountId);
      unit.touch(FIRST_GRANT);
      return { accountId };
    }),
  );
}
