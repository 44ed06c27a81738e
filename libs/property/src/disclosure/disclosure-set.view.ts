import type { SetResult } from '@redgrid/checklist';
import type { DisclosureItemView } from './disclosure-item.view.ts';

/** A set of one compound. */
export type DisclosureSetView = Omit<SetResult, 'items'> & { readonly items: readonly DisclosureItemView[] };
