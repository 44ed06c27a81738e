import { ScopeType, type Place } from '@redgrid/access';
import type { UnitColumn } from './administrative-unit/unit-types.rules.ts';

/** The scope columns of a row: the units it lies in and the subjects it belongs to. */
export interface ScopeColumns {
  readonly cityId?: string | null;
  readonly countyId?: string | null;
  readonly streetId?: string | null;
  readonly communityId?: string | null;
  readonly gridId?: string | null;
  readonly compoundId?: string | null;
  readonly companyId?: string | null;
}

/** Where a row lies, as grants name it. */
export function placeOf(row: ScopeColumns): Place {
  return {
    [ScopeType.City]: row.cityId ?? null,
    [ScopeType.County]: row.countyId ?? null,
    [ScopeType.Street]: row.streetId ?? null,
    [ScopeType.Community]: row.communityId ?? null,
    [ScopeType.Grid]: row.gridId ?? null,
    [ScopeType.Compound]: row.compoundId ?? null,
    [ScopeType.Company]: row.companyId ?? null,
  };
}

/** The unit columns of a row, all of them present. */
export function unitColumnsOf(row: ScopeColumns): Record<UnitColumn, string | null> {
  const { cityId = null, countyId = null, streetId = null, communityId = null } = row;
  return { cityId, countyId, streetId, communityId };
}
