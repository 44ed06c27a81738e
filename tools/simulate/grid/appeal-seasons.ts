import type { DemoCompound } from '@redgrid/demo';
import type { Chance } from '../chance.ts';

/** When and how often a category is reported. */
interface Season {
  /** Against a category nobody thinks of: how often. */
  readonly weight: number;
  /** Months 1 to 12 in which it is reported more often, and how much more; 0 elsewhere when `only`. */
  readonly months?: readonly number[];
  readonly more?: number;
  readonly only?: boolean;
  /** Hours of the day in which it comes up, from and to. */
  readonly hours?: readonly [from: number, to: number];
}

const WINTER = [11, 12, 1, 2, 3];
const RAIN = [6, 7, 8];
const SUMMER = [5, 6, 7, 8, 9];
const EVENING = [18, 22] as const;
const ANY_HOUR = [8, 20] as const;

/** Rates are ours, made to be believable: no document states them. */
const SEASONS: Readonly<Record<string, Season>> = {
  PARKING: { weight: 9, hours: EVENING },
  FIRE_LANE: { weight: 7, hours: [17, 22] },
  LITTERING: { weight: 7, hours: [7, 12] },
  SERVICE_QUALITY: { weight: 7 },
  NOISE: { weight: 5, months: SUMMER, more: 2, hours: [20, 23] },
  EBIKE: { weight: 5, months: SUMMER, more: 2, hours: EVENING },
  WATER_SUPPLY: { weight: 4, months: [12, 1, 2, ...RAIN], more: 2 },
  MAINTENANCE_FUND: { weight: 3, months: RAIN, more: 5 },
  DISPUTE: { weight: 3, months: RAIN, more: 3, hours: EVENING },
  POLLUTION: { weight: 1, months: RAIN, more: 5 },
  HEATING: { weight: 14, months: WINTER, more: 1, only: true, hours: [6, 22] },
  POWER_SUPPLY: { weight: 2, months: [7, 8], more: 4, hours: EVENING },
  GAS: { weight: 1, months: WINTER, more: 3, hours: EVENING },
  VECTOR_CONTROL: { weight: 1, months: SUMMER, more: 4 },
  COOKING_FUMES: { weight: 2, months: SUMMER, more: 2, hours: [11, 21] },
  TRAFFIC_ORDER: { weight: 2, hours: [7, 9] },
  LIFT_SAFETY: { weight: 3 },
  ILLEGAL_CONSTRUCTION: { weight: 3 },
  COMMON_AREA_OCCUPATION: { weight: 3 },
};
const OTHER: Season = { weight: 1 };

/** What somebody reports in a month. */
export function categoryIn(month: number, categories: readonly string[], chance: Chance): string {
  return chance.weighted(categories, (category) => {
    const { weight, months = [], more = 1, only = false } = SEASONS[category] ?? OTHER;
    if (months.includes(month)) return weight * more;
    return only ? 0 : weight;
  });
}

/** At which minute of the day they do. */
export function minuteOf(category: string, chance: Chance): number {
  const [from, to] = SEASONS[category]?.hours ?? ANY_HOUR;
  return chance.between(from * 60, to * 60 - 1);
}

/** How much is amiss in a compound: its size, its age, and whether anybody manages it. */
export function troubleOf({ type, managed, floorArea }: DemoCompound): number {
  return floorArea * (managed ? 1 : 1.6) * (type === 'OLD_COMPOUND' ? 1.3 : 1);
}
