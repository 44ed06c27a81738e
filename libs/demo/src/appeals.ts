import { startOfLocalDay } from '@redgrid/policy';
import { communityAccount, gridHeadAccount, streetAccount } from './accounts.ts';
import { OUTCOMES, type AppealState } from './appeal-paths.ts';
import type { Chance } from './chance.ts';
import type { DemoAppeal, DemoCompound, DemoGrid } from './county.ts';
import { dataFile } from './data-file.ts';
import { daysAfter, TODAY } from './days.ts';
import type { Neighbours } from './neighbours.ts';
import { later, MINUTE } from './office-hours.ts';

/** The categories of the Shanting department table, each with what people write. */
export type AppealTexts = Readonly<Record<string, readonly string[]>>;

/** What people write, by category. */
export const appealTexts = (): AppealTexts => dataFile<AppealTexts>('appeal-texts.yaml');

interface Case {
  readonly compound: DemoCompound;
  readonly gridId: string;
  readonly channel: string;
  readonly reportedAt: number;
  readonly path: readonly AppealState[];
}

const DAYS = 273;
const HOTLINE = 'demo-account-hotline';
const COMMON = [
  'FIRE_LANE',
  'LITTERING',
  'PARKING',
  'EBIKE',
  'SERVICE_QUALITY',
  'MAINTENANCE_FUND',
  'NOISE',
  'WATER_SUPPLY',
  'ILLEGAL_CONSTRUCTION',
];
const CHANNELS = [
  ...Array<string>(4).fill('HOTLINE_12345'),
  ...Array<string>(3).fill('GRID_VISIT'),
  ...Array<string>(3).fill('PLATFORM'),
  'COMPANY_PHONE',
  'COMMUNITY_PHONE',
  'MEETING',
  'LETTER_VISIT',
];
const NOTES: Readonly<Record<AppealState, string>> = {
  RECEIVED: '已登记受理',
  CLASSIFIED: '已核对类别',
  ASSIGNED: '已派单办理',
  IN_PROGRESS: '已到现场核实',
  RESOLVED: '已处理完毕，现场复核通过',
  FEEDBACK: '已回访反映人',
  CLOSED: '反映人知晓结果，办结',
  ESCALATED: '超出社区权限，上报街道',
  REOPENED: '同一问题再次出现，重新办理',
  REJECTED: '经核实不在本小区范围内，已说明理由',
};

/** About 120 appeals of the last nine months from every compound, about every category, in every state. */
export function appeals(
  compounds: readonly DemoCompound[],
  grids: readonly DemoGrid[],
  neighbours: Neighbours,
  chance: Chance,
): readonly DemoAppeal[] {
  const texts = appealTexts();
  const count = OUTCOMES.length;
  const categories = chance.shuffled(filled(Object.keys(texts), COMMON, count));
  const places = chance.shuffled(filled([...compounds, ...compounds], chance.shuffled(compounds), count));
  return OUTCOMES.flatMap((path, index) => {
    const compound = places[index];
    const categoryCode = categories[index] ?? '';
    const gridId = grids.find(({ compoundIds }) => compound && compoundIds.includes(compound.id))?.id;
    if (!compound || !gridId) return [];
    const reportedAt = reported(path, chance);
    const known: Case = { compound, gridId, channel: chance.pick(CHANNELS), reportedAt, path };
    return [
      {
        compoundId: compound.id,
        gridId,
        reporterId: chance.pick(neighbours.of(compound.id)),
        channel: known.channel,
        categoryCode,
        text: chance.pick(texts[categoryCode] ?? []),
        reportedAt: new Date(reportedAt).toISOString(),
        satisfaction: satisfaction(path, chance),
        steps: steps(known, chance),
      },
    ];
  })
    .sort((a, b) => a.reportedAt.localeCompare(b.reportedAt))
    .map((appeal, index) => ({ id: `demo-appeal-${String(index + 1).padStart(3, '0')}`, ...appeal }));
}

/** All of the first list, then the second over and over, so many in all. */
function filled<Item>(first: readonly Item[], then: readonly Item[], count: number): Item[] {
  const rounds = Array.from({ length: Math.ceil(count / then.length) }, () => then).flat();
  return [...first, ...rounds].slice(0, count);
}

/** Early enough for all its steps; half of the unfinished ones are fresh, the others will be found overdue. */
function reported(path: readonly AppealState[], chance: Chance): number {
  const latest = daysAfter(TODAY, -2 * path.length);
  const fresh = !path.includes('FEEDBACK') && chance.percent(50);
  const day = daysAfter(latest, -chance.between(0, fresh ? 10 : DAYS - 2 * path.length));
  return startOfLocalDay(day).getTime() + chance.between(7 * 60, 21 * 60) * MINUTE;
}

function satisfaction(path: readonly AppealState[], chance: Chance): number | null {
  if (!path.includes('FEEDBACK')) return null;
  return path.at(-1) === 'REOPENED' ? chance.between(1, 2) : chance.between(3, 5);
}

function steps(known: Case, chance: Chance): DemoAppeal['steps'] {
  let at = known.reportedAt;
  return known.path.map((to, index) => {
    if (index > 0) at = later(at, chance);
    const byAccountId = actor(to, known, known.path.slice(0, index).includes('ESCALATED'));
    return { to, at: new Date(at).toISOString(), byAccountId, note: NOTES[to] };
  });
}

/** Who may take a step: intake by channel, the community in general, the grid head on the spot, later the street. */
function actor(to: AppealState, { compound, gridId, channel }: Case, escalated: boolean): string {
  const communityId = compound.communityIds[0] ?? '';
  if (to === 'RECEIVED' && channel === 'HOTLINE_12345') return HOTLINE;
  if (to === 'RECEIVED' && channel === 'GRID_VISIT') return gridHeadAccount(gridId);
  if (to === 'REOPENED') return HOTLINE;
  if (escalated && to !== 'FEEDBACK' && to !== 'CLOSED') return streetAccount(communityId);
  if (to === 'IN_PROGRESS' || to === 'RESOLVED') return gridHeadAccount(gridId);
  return communityAccount(communityId);
}
