import { column, optional, type Migration } from '@redgrid/database';

/** Contracts fall due by themselves. Those there are get looked at once, which says when they fall due. */
export const sweepContracts: Migration = {
  name: '2026-11-22-sweep-contracts',
  async up(tables) {
    await tables.addColumn('service_contract', 'sweepAt', optional(column.instant));
    await tables.addColumn('service_contract', 'sweepToken', optional(column.key()));
    await tables.fill('service_contract', 'sweepAt', 'publishedAt');
    await tables.fill('service_contract', 'sweepAt', 'dueAt');
    await tables.addIndex('service_contract', {
      name: 'ix_service_contract_sweep',
      columns: ['sweepAt', 'id'],
    });
    for (const [name] of BY_STATE) await tables.dropIndex('service_contract', `ix_service_contract_${name}`);
  },
  async down(tables) {
    for (const [name, day] of BY_STATE)
      await tables.addIndex('service_contract', {
        name: `ix_service_contract_${name}`,
        columns: ['state', day],
      });
    await tables.dropIndex('service_contract', 'ix_service_contract_sweep');
    for (const name of ['sweepToken', 'sweepAt']) await tables.dropColumn('service_contract', name);
  },
};

const BY_STATE = [
  ['start', 'startsOn'],
  ['warning', 'warnOn'],
  ['end', 'endsOn'],
] as const;
