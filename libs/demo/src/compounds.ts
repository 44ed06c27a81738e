import type { Chance } from './chance.ts';
import type { DemoCompound } from './county.ts';
import { dataFile } from './data-file.ts';
import { communityNamed } from './units.ts';

/** A compound before it is built: its floor area is the sum of its houses. */
export type PlannedCompound = Omit<DemoCompound, 'floorArea'>;

/** The table of the attachments, as the data file states it. */
export interface CompoundTable {
  readonly tasks: Readonly<Record<string, { readonly due: string }>>;
  readonly compounds: readonly {
    readonly name: string;
    readonly communities: readonly string[];
    readonly managed: boolean;
    readonly task: string;
  }[];
}

/** The compounds of the attachments. */
export function compoundTable(): CompoundTable {
  return dataFile<CompoundTable>('shanting-compounds.yaml');
}

/** The 41 compounds in the order of the attachments, and the sample one; what the attachments do not say is drawn. */
export function plannedCompounds(chance: Chance): readonly PlannedCompound[] {
  const { tasks, compounds } = compoundTable();
  const real = compounds.map(({ name, communities, managed, task }, index) => ({
    id: `demo-compound-${String(index + 1).padStart(2, '0')}`,
    name,
    communityIds: communities.map(communityNamed),
    managed,
    task: { code: task, due: tasks[task]?.due ?? '' },
    ...condition(name, managed, chance),
  }));
  return [...real, SAMPLE];
}

const SAMPLE: PlannedCompound = {
  id: 'demo-compound-sample',
  name: '示例小区',
  communityIds: [communityNamed('示例社区')],
  managed: false,
  type: 'EXISTING_CIVIL_BUILDING',
  enclosure: 'SEMI_CLOSED',
  builtYear: 2012,
  category: null,
  renovated: false,
  threeNo: false,
  task: null,
};

function condition(name: string, managed: boolean, chance: Chance) {
  const old = name.endsWith('宿舍') || chance.percent(managed ? 25 : 50);
  const renovated = old && chance.percent(managed ? 80 : 40);
  return {
    type: old ? ('OLD_COMPOUND' as const) : ('EXISTING_CIVIL_BUILDING' as const),
    enclosure: enclosure(old, managed, chance),
    builtYear: old ? chance.between(1985, 2000) : chance.between(2003, 2018),
    category: category(old, managed, renovated),
    renovated,
    threeNo: !managed && old && !renovated,
  };
}

function enclosure(old: boolean, managed: boolean, chance: Chance): DemoCompound['enclosure'] {
  if (managed) return old || chance.percent(20) ? 'SEMI_CLOSED' : 'CLOSED';
  return old || chance.percent(40) ? 'OPEN' : 'SEMI_CLOSED';
}

/** Attachment 5: one is renovated and has service, two is average, three is poor or hard to manage. */
function category(old: boolean, managed: boolean, renovated: boolean): 1 | 2 | 3 {
  if (managed) return !old || renovated ? 1 : 2;
  return !old || renovated ? 2 : 3;
}
