import type { DemoGrid } from '@redgrid/demo';
import type { World } from '../behaviour.ts';

/** What will become of an appeal, as far as people decide it; drawn when it is reported. */
export interface Fate {
  /** Minutes of work until it is resolved. */
  readonly work: number;
  readonly rejected: boolean;
  readonly department: boolean;
  /** How often it is passed up. */
  readonly escalations: number;
  /** Whether the petitioner answers at all. */
  readonly answers: boolean;
  readonly rating: number;
  /** How often it is taken up again. */
  readonly reopened: number;
}

/** An appeal that is not finished. */
export interface OpenAppeal {
  readonly code: string;
  readonly category: string;
  readonly compoundId: string;
  readonly gridId: string;
  /** The petitioner's account, when they reported for themselves. */
  readonly petitioner: string | null;
  readonly fate: Fate;
  /** What of the fate has happened. */
  readonly escalations: number;
  readonly reopened: number;
  /** Who resolved it. */
  readonly resolver: string | null;
  /** Whether a step is planned. */
  readonly moving: boolean;
}

/** What is remembered of appeals. */
export interface AppealNotes {
  open: Record<string, OpenAppeal>;
  /** Tracking codes of all appeals of the month so far, and how many there were before. */
  codes: string[];
  reported: number;
}

export type AppealWorld = World<AppealNotes>;

/** The accounts that have to do with a grid. */
export interface Hands {
  readonly grid: DemoGrid;
  readonly head: string;
  readonly worker: string;
  readonly community: string;
  readonly street: string;
}

export const HOTLINE = 'demo-account-hotline';
export const DISTRICT = 'demo-account-county-housing';
export const CITY = 'demo-account-city-housing';

/** Who handles what comes up in a grid. */
export function handsOf({ county, people }: AppealWorld, gridId: string): Hands {
  const grid = county.grids.find(({ id }) => id === gridId);
  if (!grid) throw new RangeError(`There is no grid ${gridId}`);
  const streetId = county.units.find(({ id }) => id === grid.communityId)?.parentId ?? '';
  const head = people.account('GRID_HEAD', gridId) ?? '';
  return {
    grid,
    head,
    worker: people.account('GRID_WORKER', gridId) ?? head,
    community: people.account('COMMUNITY_PARTY', grid.communityId) ?? '',
    street: people.account('STREET', streetId) ?? '',
  };
}
