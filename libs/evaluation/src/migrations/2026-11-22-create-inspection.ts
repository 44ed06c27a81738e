import { column, optional, primary, type Migration } from '@redgrid/database';

const LEVELS = ['city', 'county', 'street', 'community'] as const;

/** Double-random inspections, their pools and what was found. */
export const createInspection: Migration = {
  name: '2026-11-22-create-inspection',
  async up(tables) {
    await tables.create(
      'inspection',
      {
        id: primary(column.key()),
        version: column.int,
        state: column.key(16),
        title: column.text(120),
        unitId: column.key(),
        announcement: column.json,
        commitment: column.key(64),
        sealedSeed: column.longText,
        record: optional(column.json),
        toInspect: column.int,
        inspected: column.int,
        ...Object.fromEntries(LEVELS.map((level) => [`${level}Id`, optional(column.key())])),
        plannedAt: column.instant,
        drawnAt: optional(column.instant),
        publishedAt: optional(column.instant),
      },
      [
        { name: 'ix_inspection_planned', columns: ['plannedAt', 'id'] },
        { name: 'ix_inspection_unit', columns: ['unitId', 'drawnAt'] },
        ...LEVELS.map((level) => ({
          name: `ix_inspection_${level}`,
          columns: [`${level}Id`, 'plannedAt', 'id'],
        })),
      ],
    );
    await tables.create(
      'inspection_member',
      {
        id: primary(column.key(80)),
        inspectionId: column.key(),
        pool: column.key(12),
        code: column.key(),
        companyId: optional(column.key()),
        personId: optional(column.key()),
        state: column.key(8),
      },
      [
        { name: 'ix_inspection_member_of', columns: ['inspectionId'] },
        { name: 'ix_inspection_member_person', columns: ['personId', 'state', 'inspectionId'] },
        { name: 'ix_inspection_member_company', columns: ['companyId', 'state', 'inspectionId'] },
      ],
    );
    await tables.create(
      'inspection_record',
      {
        id: primary(column.key()),
        inspectionId: column.key(),
        companyId: column.key(),
        finding: column.key(16),
        problems: column.int,
        report: optional(column.longText),
        recordedBy: column.key(64),
        recordedAt: column.instant,
      },
      [
        { name: 'ux_inspection_record_company', columns: ['inspectionId', 'companyId'], unique: true },
        { name: 'ix_inspection_record_company', columns: ['companyId', 'recordedAt'] },
      ],
    );
  },
  async down(tables) {
    for (const table of ['inspection_record', 'inspection_member', 'inspection']) await tables.drop(table);
  },
};
