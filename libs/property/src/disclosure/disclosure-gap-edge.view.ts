import type { DisclosureItemView } from './disclosure-item.view.ts';

/** One entry of such a page. */
export interface DisclosureGapEdgeView {
  readonly cursor: string;
  readonly node: DisclosureItemView;
}
