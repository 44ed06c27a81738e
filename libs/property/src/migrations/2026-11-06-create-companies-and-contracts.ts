import { column, optional, primary, type Migration } from '@redgrid/database';
import { placeColumns } from '../place/placed-row.ts';

/** Companies, projects, service contracts. */
export const createCompaniesAndContracts: Migration = {
  name: '2026-11-06-create-companies-and-contracts',
  async up(tables) {
    await tables.create(
      'company',
      {
        id: primary(column.key()),
        name: column.text(120),
        nameKey: column.key(120),
        uscc: column.key(18),
        type: column.key(32),
        legalRepresentativeId: optional(column.key()),
        registeredOn: column.localDay,
        licence: optional(column.text(60)),
        unitId: column.key(),
        enteredAt: column.instant,
        version: column.int,
        ...placeColumns,
      },
      [
        { name: 'ux_company_uscc', columns: ['uscc'], unique: true },
        { name: 'ix_company_name', columns: ['nameKey', 'id'] },
        { name: 'ix_company_type', columns: ['type', 'nameKey', 'id'] },
      ],
    );
    await tables.create(
      'project',
      {
        id: primary(column.key()),
        compoundId: column.key(),
        companyId: column.key(),
        managerId: optional(column.key()),
        state: column.key(8),
        openCompoundId: optional(column.key()),
        startedOn: column.localDay,
        endedOn: optional(column.localDay),
        version: column.int,
      },
      [
        { name: 'ux_project_open', columns: ['openCompoundId'], unique: true },
        { name: 'ix_project_company', columns: ['companyId', 'startedOn', 'id'] },
        { name: 'ix_project_compound', columns: ['compoundId', 'startedOn', 'id'] },
      ],
    );
    await tables.create(
      'service_contract',
      {
        id: primary(column.key()),
        compoundId: column.key(),
        companyId: column.key(),
        projectId: column.key(),
        stage: column.key(12),
        state: column.key(16),
        startsOn: column.localDay,
        endsOn: column.localDay,
        warnOn: optional(column.localDay),
        grade: column.key(32),
        unitPrice: column.bigInteger,
        clauses: column.json,
        signedOn: optional(column.localDay),
        fileBy: optional(column.localDay),
        filedOn: optional(column.localDay),
        publishedAt: optional(column.instant),
        figures: optional(column.json),
        dueAt: optional(column.instant),
        version: column.int,
      },
      [
        { name: 'ix_service_contract_compound', columns: ['compoundId', 'endsOn', 'id'] },
        { name: 'ix_service_contract_company', columns: ['companyId', 'endsOn', 'id'] },
        { name: 'ix_service_contract_order', columns: ['endsOn', 'id'] },
        { name: 'ix_service_contract_start', columns: ['state', 'startsOn'] },
        { name: 'ix_service_contract_warning', columns: ['state', 'warnOn'] },
        { name: 'ix_service_contract_end', columns: ['state', 'endsOn'] },
      ],
    );
  },
  async down(tables) {
    for (const table of ['service_contract', 'project', 'company']) await tables.drop(table);
  },
};
