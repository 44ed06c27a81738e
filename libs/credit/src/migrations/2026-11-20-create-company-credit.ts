import { column, optional, primary, type Migration } from '@redgrid/database';

/** Credit facts of companies, their grades, and how the grades changed. */
export const createCompanyCredit: Migration = {
  name: '2026-11-20-create-company-credit',
  async up(tables) {
    await tables.create(
      'company_credit_fact',
      {
        id: primary(column.key()),
        companyId: column.key(),
        kind: column.key(64),
        points: column.int,
        clause: column.json,
        happenedOn: column.localDay,
        knownAt: column.instant,
        documentId: optional(column.key()),
        source: column.text(120),
        note: optional(column.text(500)),
        reversesId: optional(column.key()),
        reason: optional(column.text(500)),
        recordedById: optional(column.key()),
        cityId: optional(column.key()),
        countyId: optional(column.key()),
        streetId: optional(column.key()),
      },
      [
        { name: 'ix_company_credit_fact_company', columns: ['companyId', 'happenedOn', 'id'] },
        { name: 'ux_company_credit_fact_reverses', columns: ['reversesId'], unique: true },
      ],
    );
    await tables.create(
      'company_credit_grade',
      {
        id: primary(column.key()),
        version: column.int,
        companyId: column.key(),
        grade: column.key(16),
        score: column.int,
        asOf: column.localDay,
        basis: column.json,
        cityId: optional(column.key()),
        countyId: optional(column.key()),
        streetId: optional(column.key()),
      },
      [
        { name: 'ux_company_credit_grade_company', columns: ['companyId'], unique: true },
        ...['city', 'county', 'street'].map((level) => ({
          name: `ix_company_credit_grade_${level}`,
          columns: [`${level}Id`, 'score', 'id'],
        })),
      ],
    );
    await tables.create(
      'company_credit_change',
      {
        id: primary(column.key()),
        gradeId: column.key(),
        grade: column.key(16),
        score: column.int,
        previousGrade: optional(column.key(16)),
        at: column.instant,
      },
      [{ name: 'ix_company_credit_change_grade', columns: ['gradeId', 'at', 'id'] }],
    );
  },
  async down(tables) {
    for (const name of ['company_credit_change', 'company_credit_grade', 'company_credit_fact'])
      await tables.drop(name);
  },
};
