import { hasRole, isPublic, open, Role } from '@redgrid/access';

/** The board is for everybody; organisers take entries down. */
export const publicationShield = {
  Query: { publications: isPublic, publication: isPublic },
  Mutation: { withdrawPublication: hasRole(Role.CityPropertyAuthority, Role.DistrictPropertyAuthority) },
  WithdrawPublicationReceipt: { entryId: open, version: open, publication: open },
  Publication: {
    entryId: open,
    version: open,
    state: open,
    kind: open,
    kindName: open,
    subjectId: open,
    period: open,
    title: open,
    lines: open,
    content: open,
    contentHash: open,
    reason: open,
    noticeFrom: open,
    noticeUntil: open,
    objectionUntil: open,
    provisional: open,
    publishedAt: open,
    versions: open,
  },
  PublicationLine: { name: open, label: open, value: open },
  PublicationConnection: { edges: open, nodes: open, pageInfo: open, totalCount: open },
  PublicationEdge: { cursor: open, node: open },
};
