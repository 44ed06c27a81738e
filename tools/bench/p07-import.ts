import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Bench } from './bench.ts';
import type { FileFigures, ImportFigures } from './p07-side.ts';
import type { Row } from './verdict.ts';

/** Rows of each of the two files. */
const CITY = 500_000;
const USUAL = 20_000;
const QUICK = 4_000;

/**
 * P07: a file of houses and a file of owners, from upload to done, in a process and databases of their own: looked through,
 * written, cancelled half-way and resumed, with 37 planted errors; then the same files again.
 */
export async function p07({ flags, data, progress }: Bench): Promise<Row[]> {
  const { engine } = data;
  const rows = flags.city ? Math.max(QUICK, Math.round(CITY * flags.scale)) : flags.quick ? QUICK : USUAL;
  progress(`P07 imports ${2 * rows} rows on ${engine}`);
  return rowsOf(await figuresOf(data, rows), engine);
}

async function figuresOf({ engine, env }: Bench['data'], rows: number): Promise<ImportFigures> {
  const side = fileURLToPath(new URL('./p07-side.ts', import.meta.url));
  const server = engine === 'mysql' ? env.DATABASE_URL : undefined;
  const child = spawn(process.execPath, ['--max-semi-space-size=8', '--import', 'tsx', side, String(rows)], {
    env: { ...process.env, TEST_ENGINE: engine, ...(server ? { TEST_MYSQL_URL: server } : {}) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`The import ended with ${String(code)}`);
  return JSON.parse(said) as ImportFigures;
}

const first = ({ validated, committed }: FileFigures) => validated + committed;
const again = ({ validatedAgain, committedAgain }: FileFigures) => validatedAgain + committedAgain;

/** The figures as rows of the table. */
export function rowsOf(figures: ImportFigures, engine: Bench['data']['engine']): Row[] {
  const { rows, houses, owners, memory, loopMax, loopP99, raw } = figures;
  const common = { id: 'P07', engine, unit: 'rows/s', baseline: null, bound: null } as const;
  const least = engine === 'sqlite' ? 15_000 : 8_000;
  // Owners of the twenty houses that were refused are refused with them.
  const [wrongHouses, wrongOwners] = [20, 17 + 20];
  const planted = Math.abs(wrongHouses - houses.refused) + Math.abs(wrongOwners - owners.refused);
  const lost = Math.abs(rows - wrongHouses - houses.written) + Math.abs(rows - wrongOwners - owners.written);
  return [
    {
      ...common,
      what: `${2 * rows} rows, half houses, half owners: preview and writing`,
      figure: (2 * rows) / (first(houses) + first(owners)),
      bound: { is: 'at least', value: least, unit: '' },
      note: `cancelled at ${houses.resumedAt} and ${owners.resumedAt} rows and resumed; a row of owners is a sealed person, an ownership and two source ids in two databases`,
    },
    { ...common, what: 'houses: preview', figure: rows / houses.validated },
    {
      ...common,
      what: 'houses: writing',
      figure: rows / houses.committed,
      baseline: { name: 'SQL', figure: raw },
    },
    { ...common, what: 'owners: preview', figure: rows / owners.validated },
    {
      ...common,
      what: 'owners: writing',
      figure: rows / owners.committed,
      baseline: { name: 'SQL (houses)', figure: raw },
    },
    {
      ...common,
      what: 'the same files again',
      figure: (2 * rows) / (again(houses) + again(owners)),
      baseline: { name: 'first time', figure: (2 * rows) / (first(houses) + first(owners)) },
      bound: { is: 'at least', value: 2, unit: 'x' },
    },
    {
      ...common,
      what: 'rows changed by the same files again',
      unit: 'rows',
      figure: houses.changedAgain + owners.changedAgain,
      bound: { is: 'at most', value: 0, unit: '' },
    },
    {
      ...common,
      what: 'of 37 planted errors not reported, or sound rows not written',
      unit: 'rows',
      figure: planted + lost,
      bound: { is: 'at most', value: 0, unit: '' },
    },
    {
      ...common,
      what: 'memory while importing',
      unit: 'MB',
      figure: memory,
      bound: { is: 'at most', value: 450, unit: 'MB' },
      note: 'with --max-semi-space-size=8, as docs/OPERATIONS.md advises; V8 keeps more when it may',
    },
    {
      ...common,
      what: 'event loop late, 99 of 100 looks',
      unit: 'ms',
      figure: loopP99,
      bound: { is: 'at most', value: 50, unit: 'ms' },
      note: `at most ${Math.round(loopMax)} ms; other processes of the machine count too`,
    },
  ];
}
