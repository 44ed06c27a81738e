import type { FactHandler } from '@redgrid/events';
import { FILE_OWNERS } from './file-owners.ts';
import { FileEntity } from './file.entity.ts';

/** What a domain tells when files were attached to one of its records. */
interface Attached {
  readonly kind: string;
  readonly fileIds: readonly string[];
  readonly accountId: string;
}

/**
 * Gives files to the record a domain has attached them to. A file that is not the account's, or belongs to another
 * record already, stays where it is: the domain that named it shows nothing in its place.
 */
export const fileAttachedHandler: FactHandler = {
  wants: ({ type }) => /^\w+\.[\w-]+\.files-attached\.v1$/.test(type),
  async apply({ db }, { subject, place, data }) {
    const { kind, fileIds, accountId } = data as unknown as Attached;
    if (!Object.hasOwn(FILE_OWNERS, kind)) return;
    for (const id of fileIds)
      await db.update(
        FileEntity,
        { id, state: 'UNATTACHED', uploaderId: accountId },
        {
          ...{ state: 'ATTACHED', subjectKind: kind, subjectId: subject },
          ...{ cityId: place.CITY ?? null, countyId: place.COUNTY ?? null },
          ...{ streetId: place.STREET ?? null, communityId: place.COMMUNITY ?? null },
          version: () => 'version + 1',
        },
      );
  },
};
