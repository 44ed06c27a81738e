import { startOfLocalDay, type PolicyOverrides, type SourcedFigure } from '@redgrid/policy';
import type { DemoPolicy, DemoUnit } from './county.ts';
import { figuresOf } from './figures.ts';

/** The county of the demonstration（山亭区）. */
export const COUNTY = 'demo-county-shanting';
/** The street of the attachments（山城街道）. */
export const STREET = 'demo-street-shancheng';
/** A second street, invented, so that one can see what a street does not see（示例街道）. */
export const SAMPLE_STREET = 'demo-street-sample';

const CITY = 'demo-city-zaozhuang';
const FENGZE = 'demo-community-fengze';
const DRAFT = 'baotou-2021-draft';

/** Down to the communities; only the sample street and its community are not of the documents. */
export const UNITS: readonly DemoUnit[] = [
  { id: CITY, level: 'CITY', name: '枣庄市', code: '370400', parentId: null },
  { id: COUNTY, level: 'COUNTY', name: '山亭区', code: '370406', parentId: CITY },
  { id: STREET, level: 'STREET', name: '山城街道', code: null, parentId: COUNTY },
  community('meiyuan', '梅园社区'),
  community('ziwei', '紫薇社区'),
  community('fengze', '丰泽社区'),
  community('donglu', '东鲁社区'),
  community('xilu', '西鲁社区'),
  { id: SAMPLE_STREET, level: 'STREET', name: '示例街道', code: null, parentId: COUNTY },
  community('sample', '示例社区', SAMPLE_STREET),
];

/** The communities, each with the last part of its id. */
export const COMMUNITIES = UNITS.filter(({ level }) => level === 'COMMUNITY').map((unit) => ({
  ...unit,
  key: unit.id.replace('demo-community-', ''),
}));

/**
 * The county follows its own plan, which says nothing about party members in committees and nothing about stars: it
 * takes those of the Baotou draft. One community tries out the whole draft, so that both a party share that is asked
 * for and one that nobody asks for can be seen. In truth no unit of Shanting has chosen the draft.
 */
export function policies(): readonly DemoPolicy[] {
  const { five, four, three } = figuresOf(DRAFT, 'stars');
  const { minSampleShare, satisfactionWeight } = figuresOf(DRAFT, 'projectEvaluation');
  return [
    { unitId: CITY, packId: 'national', effectiveFrom: morningOf('2020-01-01') },
    {
      unitId: COUNTY,
      packId: 'shanting-2020',
      effectiveFrom: morningOf('2020-09-10'),
      overrides: {
        ...taken('stars', { five, four, three }),
        ...taken('projectEvaluation', { minSampleShare, satisfactionWeight }),
      },
    },
    { unitId: FENGZE, packId: DRAFT, effectiveFrom: morningOf('2024-01-01') },
  ];
}

/** The pack that decides in a community today. */
export function packOf(communityId: string): string {
  return communityId === FENGZE ? DRAFT : 'shanting-2020';
}

/** The community of a name. Throws RangeError for an unknown one. */
export function communityNamed(name: string): string {
  const found = COMMUNITIES.find((unit) => unit.name === name);
  if (!found) throw new RangeError(`There is no community ${name}`);
  return found.id;
}

/** The unit above. Throws RangeError for a unit without one. */
export function parentOf(unitId: string): string {
  const parentId = UNITS.find(({ id }) => id === unitId)?.parentId;
  if (!parentId) throw new RangeError(`There is no unit above ${unitId}`);
  return parentId;
}

function community(key: string, name: string, parentId = STREET): DemoUnit {
  return { id: `demo-community-${key}`, level: 'COMMUNITY', name, code: null, parentId };
}

function taken(subject: string, figures: Record<string, SourcedFigure<unknown>>): PolicyOverrides {
  const named = Object.entries(figures).map(([name, { value, clause }]) => [
    `${subject}.${name}`,
    { value, clause: clause.number, document: clause.document },
  ]);
  return Object.fromEntries(named) as PolicyOverrides;
}

function morningOf(day: string): string {
  return startOfLocalDay(day).toISOString();
}
