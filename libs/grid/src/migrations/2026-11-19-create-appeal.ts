import { column, optional, primary, type Migration } from '@redgrid/database';

const LISTS = ['city', 'county', 'street', 'community', 'grid', 'reporter', 'compound'];

/** Appeals, and the figures they opened with. */
export const createAppeal: Migration = {
  name: '2026-11-19-create-appeal',
  async up(tables) {
    await tables.create('kept_figures', { id: primary(column.key(64)), figures: column.json });
    await tables.create(
      'appeal',
      {
        id: primary(column.key()),
        version: column.int,
        state: column.key(16),
        level: column.key(16),
        firstLevel: column.key(16),
        trackingCode: column.key(32),
        compoundId: column.key(),
        cityId: optional(column.key()),
        countyId: optional(column.key()),
        streetId: optional(column.key()),
        communityId: optional(column.key()),
        gridId: optional(column.key()),
        departmentCountyId: optional(column.key()),
        reporterId: optional(column.key()),
        assigneeId: optional(column.key()),
        channel: column.key(32),
        categoryCode: optional(column.key(32)),
        text: column.longText,
        urgency: column.key(8),
        externalSource: optional(column.key(64)),
        externalId: optional(column.key(128)),
        reportedAt: column.instant,
        clockFrom: column.instant,
        dueAt: column.instant,
        overdueFrom: column.instant,
        deadline: column.json,
        resolvedAt: optional(column.instant),
        inTime: optional(column.flag),
        satisfied: optional(column.flag),
        rating: optional(column.int),
        closedAt: optional(column.instant),
        figuresId: column.key(64),
      },
      [
        { name: 'ux_appeal_tracking', columns: ['trackingCode'], unique: true },
        { name: 'ux_appeal_external', columns: ['externalSource', 'externalId'], unique: true },
        ...LISTS.map((list) => ({ name: `ix_appeal_${list}`, columns: [`${list}Id`, 'reportedAt', 'id'] })),
        { name: 'ix_appeal_department', columns: ['departmentCountyId', 'reportedAt', 'id'] },
        { name: 'ix_appeal_compound_state', columns: ['compoundId', 'state'] },
        { name: 'ix_appeal_overdue', columns: ['overdueFrom', 'id'] },
      ],
    );
  },
  async down(tables) {
    for (const name of ['appeal', 'kept_figures']) await tables.drop(name);
  },
};
