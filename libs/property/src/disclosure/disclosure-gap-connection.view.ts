import type { Connection } from '@redgrid/database';
import type { DisclosureItemView } from './disclosure-item.view.ts';

/** A page of what compounds lack. */
export type DisclosureGapConnectionView = Connection<DisclosureItemView>;
