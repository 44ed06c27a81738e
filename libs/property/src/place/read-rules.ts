import type { RowRule } from '@redgrid/database';
import { DirectoryPlaceEntity } from '@redgrid/events';
import { CompoundPlaceEntity } from '../compound/compound-place.entity.ts';
import { UNIT_COLUMNS } from './placed-row.ts';

/**
 * Rows that lie where their compound lies: in each of its communities and the units above them, and in the grids whose
 * directory entry names the compound. `from` is the column that holds the compound's id.
 */
export function whereCompoundLies(from: string, roles: RowRule['roles'] = 'ANY'): readonly RowRule[] {
  return [
    { roles, columns: UNIT_COLUMNS, via: { entity: CompoundPlaceEntity, key: 'compoundId', from } },
    { roles, columns: { GRID: 'gridId' }, via: { entity: DirectoryPlaceEntity, key: 'compoundId', from } },
  ];
}
