import type { ItemResult } from '@redgrid/checklist';

/** An item of one compound, as it stands today. */
export type DisclosureItemView = ItemResult & { readonly compoundId: string };
