import type { DemoCompound, DemoGrid } from './county.ts';
import type { People } from './people.ts';
import { COMMUNITIES } from './units.ts';

const ORDINALS = ['第一', '第二', '第三'];
const COMPOUNDS_PER_GRID = 5;

/** One to three grids for each community; a compound of two communities lies in a grid of each. */
export function grids(compounds: readonly DemoCompound[], people: People): readonly DemoGrid[] {
  return COMMUNITIES.flatMap(({ id: communityId, key, name }) => {
    const covered = compounds.filter(({ communityIds }) => communityIds.includes(communityId));
    const count = Math.min(Math.ceil(covered.length / COMPOUNDS_PER_GRID), ORDINALS.length);
    const perGrid = Math.ceil(covered.length / count);
    return ORDINALS.slice(0, count).map((ordinal, index) => ({
      id: `demo-grid-${key}-${index + 1}`,
      code: `DEMO-${key.toUpperCase()}-${index + 1}`,
      name: `${name}${ordinal}网格`,
      communityId,
      compoundIds: covered.slice(index * perGrid, (index + 1) * perGrid).map(({ id }) => id),
      headId: people.enterOfficial(communityId),
      workerIds: [people.enterOfficial(communityId, false), people.enterOfficial(communityId)],
    }));
  });
}
