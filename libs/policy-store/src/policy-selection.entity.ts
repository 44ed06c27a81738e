import { column, instant, json, key, primary, type Migration } from '@redgrid/database';
import type { FactHandler } from '@redgrid/events';
import type { PolicyOverrides } from '@redgrid/policy';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The pack an administrative unit follows from an instant on (政策选用); units below it inherit the choice. */
@Entity('policy_selection')
@Index('ix_policy_selection_unit', ['unitId', 'effectiveFrom'])
export class PolicySelectionEntity {
  @PrimaryColumn(key())
  id!: string;

  @Column(key())
  unitId!: string;

  @Column(key(64))
  packId!: string;

  @Column(json)
  overrides!: PolicyOverrides;

  @Column(instant)
  effectiveFrom!: Date;
}

export const policyEntities = [PolicySelectionEntity];

export const policyMigrations: readonly Migration[] = [
  {
    name: '2026-11-03-create-policy-selection',
    async up(tables) {
      await tables.create(
        'policy_selection',
        {
          id: primary(column.key()),
          unitId: column.key(),
          packId: column.key(64),
          overrides: column.json,
          effectiveFrom: column.instant,
        },
        [{ name: 'ix_policy_selection_unit', columns: ['unitId', 'effectiveFrom'] }],
      );
    },
    async down(tables) {
      await tables.drop('policy_selection');
    },
  },
];

/** The fact platform tells the domains when a unit chooses a pack. */
export const POLICY_SELECTED = 'platform.policy.selected.v1';

/** What POLICY_SELECTED carries. */
export interface PolicySelectedData {
  readonly unitId: string;
  readonly packId: string;
  readonly overrides: PolicyOverrides;
  /** ISO 8601. */
  readonly effectiveFrom: string;
}

/** Keeps the choices of all units at hand in every domain. */
export const policyHandler: FactHandler = {
  projection: { name: 'policy', version: 1, owner: 'platform', tables: policyEntities },
  wants: ({ type }) => type === POLICY_SELECTED,
  apply: async ({ db }, { id, data }) => {
    const { unitId, packId, overrides, effectiveFrom } = data as unknown as PolicySelectedData;
    const row = { id, unitId, packId, overrides, effectiveFrom: new Date(effectiveFrom) };
    await db.insert(PolicySelectionEntity, row as never);
  },
};
