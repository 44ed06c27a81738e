import { parseArgs } from 'node:util';

/** Rows of bounds P the bench knows (性能指标). */
export const ROWS = ['P01', 'P02', 'P03', 'P04', 'P05', 'P06', 'P07', 'P09', 'P12'] as const;
export type RowId = (typeof ROWS)[number];
export type Engine = 'sqlite' | 'mysql';

/** What the bench is asked to do. */
export interface Flags {
  readonly json: boolean;
  readonly quick: boolean;
  readonly city: boolean;
  /** How much of the city is made, 1 being all of it. */
  readonly scale: number;
  readonly only: readonly RowId[];
  readonly engines: readonly Engine[];
  /** Writes CPU profiles of P01 and P06 beside the data. */
  readonly profile: boolean;
}

export const USAGE = `npm run bench -- [options]
  --quick              shorter rounds on the demonstration county, without P07 and P09; at most three minutes
  --city               1,302 compounds, 1,000,000 houses and appeals, made once in .data/bench
  --scale 0.1          a tenth of the city, for trying
  --only P01,P05       some rows
  --shape sqlite|mysql|both
  --profile            CPU profiles of P01 and P06 beside the data, and what they say as text
  --json               the table as JSON`;

/** Reads the command line; throws a sentence for what it does not know. */
export function flagsOf(argv: readonly string[]): Flags {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      json: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      city: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
      scale: { type: 'string', default: '1' },
      only: { type: 'string' },
      shape: { type: 'string', default: 'both' },
    },
  });
  const { json, quick, city, profile } = values;
  const scale = Number(values.scale);
  if (!(scale > 0 && scale <= 1)) throw new Error('--scale is a number above 0 and up to 1.');
  return {
    ...{ json, quick, city, profile, scale },
    only: rowsOf(values.only, values.quick),
    engines: enginesOf(values.shape),
  };
}

/** An import and a sweep of a few rows say nothing, and three minutes are not enough for many. */
const NOT_QUICK: readonly RowId[] = ['P07', 'P09'];

function rowsOf(only: string | undefined, quick: boolean): readonly RowId[] {
  if (only === undefined) return quick ? ROWS.filter((row) => !NOT_QUICK.includes(row)) : ROWS;
  const wanted = only.split(',').map((each) => each.trim().toUpperCase());
  const unknown = wanted.find((each) => !(ROWS as readonly string[]).includes(each));
  if (unknown !== undefined) throw new Error(`--only knows ${ROWS.join(', ')}, not ${unknown}.`);
  return ROWS.filter((each) => wanted.includes(each));
}

function enginesOf(shape: string): readonly Engine[] {
  if (shape === 'both') return ['sqlite', 'mysql'];
  if (shape === 'sqlite' || shape === 'mysql') return [shape];
  throw new Error('--shape is sqlite, mysql or both.');
}
