import type { PolicySelectionEntity } from '@redgrid/policy-store';

/** A selection as the kit's table keeps it. */
export type PolicySelectionView = PolicySelectionEntity;
