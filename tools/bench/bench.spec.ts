import { describe, expect, it } from 'vitest';
import { copyOf, variantsOf } from './city-rows.ts';
import { offences } from './explain.ts';
import { flagsOf } from './flags.ts';
import { interleaved, latency, median, perSecond } from './measure.ts';
import { Meter } from './meter.ts';
import { countOf } from './p04-statements.ts';
import { summaryOf } from './profile.ts';
import { asJson, shortly, table } from './table.ts';
import { ratio, verdict, type Measured, type Row } from './verdict.ts';

const row = (change: Partial<Measured>): Measured => ({
  ...{ id: 'P01', what: 'a page', engine: 'sqlite', figure: 100, unit: 'requests/s' },
  ...{ baseline: null, bound: null },
  ...change,
});

describe('P the arithmetic of the bench', () => {
  it('takes the middle of many, of an even number the mean of two, and refuses nothing at all', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([1, 10, 4, 2])).toBe(3);
    expect(() => median([])).toThrow('Nothing was measured');
  });
  it('lets the contestants take turns and forgets the warm rounds', async () => {
    const turns: string[] = [];
    const contestant = (name: string, figures: number[]) => ({
      name,
      round: async () => {
        turns.push(name);
        return figures.shift() ?? 0;
      },
    });
    const medians = await interleaved([contestant('a', [99, 1, 2, 3]), contestant('b', [99, 4, 6, 5])], {
      ...{ rounds: 3, warm: 1 },
    });
    expect(turns.join('')).toBe('abababab');
    expect(medians).toEqual({ a: 2, b: 5 });
  });
  it('counts what several clients get done, and once at least', async () => {
    let done = 0;
    const rate = await perSecond(async () => (done += 1), { clients: 3, ms: 0 });
    expect(done).toBe(3);
    expect(rate).toBeGreaterThan(0);
    expect(await latency(async () => undefined, 3)).toBeGreaterThanOrEqual(0);
  });
  it('counts work that overlaps once', async () => {
    let now = 0;
    const meter = new Meter(() => now);
    const until = (end: number) => async () => {
      await Promise.resolve();
      now = end;
    };
    await Promise.all([meter.during(until(20)), meter.during(until(30)), meter.during(until(50))]);
    now = 70;
    await meter.during(until(75));
    expect(meter.take()).toBe(55);
    expect(meter.take()).toBe(0);
  });
});

describe('P the verdict', () => {
  it('compares with the baseline where the bound is a factor, and with the figure where it is not', () => {
    const twice = { is: 'at least', value: 2, unit: 'x' } as const;
    expect(verdict(row({ bound: twice, baseline: { name: 'stock', figure: 50 } }))).toBe('holds');
    expect(verdict(row({ bound: twice, baseline: { name: 'stock', figure: 51 } }))).toBe('MISSED');
    expect(verdict(row({ bound: { is: 'at most', value: 100, unit: 'ms' } }))).toBe('holds');
    expect(verdict(row({ bound: { is: 'at most', value: 99, unit: 'ms' } }))).toBe('MISSED');
    expect(() => verdict(row({ bound: twice }))).toThrow('needs a baseline');
  });
  it('is open for what was not measured or has no bound', () => {
    expect(verdict(row({}))).toBe('for information');
    expect(verdict({ id: 'P02', what: 'all', engine: 'mysql', missing: 'no server' })).toBe('not measured');
    expect(ratio(row({ baseline: { name: 'stock', figure: 0 } }))).toBe(Infinity);
  });
});

describe('P the table', () => {
  const rows: Row[] = [
    row({
      ...{ baseline: { name: 'stock', figure: 40 }, note: 'in one process' },
      bound: { is: 'at least', value: 2, unit: 'x' },
    }),
    { id: 'P02', what: 'over HTTP', engine: 'mysql', missing: 'no server' },
  ];
  it('has a line per row with ratio, bound and verdict, all of one width', () => {
    const [head = '', , first = '', second = '', , note = ''] = table(rows).split('\n');
    expect(first).toMatch(/P01 .*100 requests\/s .*stock 40 .*2\.50? .*≥ 2 × .*holds/);
    expect(second).toMatch(/P02 .*MariaDB .*no server .*not measured/);
    expect(new Set([head.length, first.length, second.length]).size).toBe(1);
    expect(note).toBe('- P01 a page: in one process');
  });
  it('shows figures short, and keeps them whole in JSON', () => {
    expect([1234.5, 45.67, 1.205, 0, 10, Infinity].map(shortly)).toEqual([
      ...['1235', '45.7', '1.21', '0', '10', '∞'],
    ]);
    const { rows: json } = JSON.parse(asJson(rows, {})) as { rows: object[] };
    expect(json[0]).toMatchObject({ figure: 100, ratio: 2.5, verdict: 'holds' });
  });
});

describe('P what the bench is asked', () => {
  it('is everything unless something is said', () => {
    expect(flagsOf([])).toMatchObject({ quick: false, scale: 1, engines: ['sqlite', 'mysql'] });
    expect(flagsOf(['--only', 'p05,P01', '--shape', 'sqlite', '--scale', '0.1'])).toMatchObject({
      ...{ only: ['P01', 'P05'], engines: ['sqlite'], scale: 0.1 },
    });
  });
  it.each([['--only', 'P99'], ['--shape', 'oracle'], ['--scale', '2'], ['--fast']])(
    'refuses %s %s',
    (...argv) => {
      expect(() => flagsOf(argv)).toThrow();
    },
  );
});

describe('P05 plans', () => {
  it('are at fault when they scan or sort the table', () => {
    const detail = (text: string) => offences([{ detail: text }], 'appeal');
    expect(detail('SEARCH appeal USING INDEX ix_appeal_city (cityId=?)')).toEqual([]);
    expect(detail('SCAN b0')).toEqual([]);
    expect(detail('SCAN appeal')).toHaveLength(1);
    expect(detail('USE TEMP B-TREE FOR ORDER BY')).toHaveLength(1);
    expect(offences([{ table: 'appeal', type: 'ref', key: 'ix', Extra: 'Using where' }], 'appeal')).toEqual(
      [],
    );
    expect(offences([{ table: 'appeal', type: 'ALL', key: null, Extra: '' }], 'appeal')).toHaveLength(1);
  });
});

describe('P04 statements', () => {
  it('may be one per table and fetch', () => {
    const sql = ['SELECT * FROM "house" WHERE 1', 'SELECT * FROM "house" WHERE 2', 'SELECT * FROM `unit`'];
    const seen = new Map([['property' as const, sql]]);
    expect(countOf(seen, ['property'])).toEqual({ statements: 3, beyond: 1 });
    expect(countOf(seen, ['property', 'property', 'grid'])).toEqual({ statements: 3, beyond: 0 });
    const count = new Map([['grid' as const, ['SELECT * FROM `a`', 'SELECT COUNT(*) FROM `a`']]]);
    expect(countOf(count, ['grid'])).toEqual({ statements: 2, beyond: 0 });
  });
});

describe('P the city', () => {
  const house = { id: 'demo-h-00001', compoundId: 'demo-compound-01', number: '101', sortKey: '001-00101' };
  it('has copies of its own in every county, and the city it belongs to', () => {
    const place = { id: 'demo-compound-01:0', cityId: 'demo-city-zaozhuang', note: null };
    expect(copyOf('directory_place', place, 7, 0)).toEqual({
      ...{ id: 'c07-compound-01:0', cityId: 'demo-city-zaozhuang', note: null },
    });
  });
  it('has several houses for one, each with its own number', () => {
    expect(variantsOf('house', house)).toEqual([0, 1, 2]);
    expect(variantsOf('building', house)).toEqual([0]);
    const copies = variantsOf('house', house).map((variant) => copyOf('house', house, 1, variant));
    expect(new Set(copies.map(({ id }) => id)).size).toBe(3);
    expect(new Set(copies.map(({ sortKey }) => sortKey)).size).toBe(3);
    expect(copies[2]).toMatchObject({ id: 'c01-h-00001.02', compoundId: 'c01-compound-01' });
  });
  it('has an owner for each of them', () => {
    const share = {
      ...{ id: 'demo-h-00001:demo-person-00001', compoundId: 'demo-compound-01' },
      ...{ houseId: 'demo-h-00001', personId: 'demo-person-00001' },
    };
    expect(copyOf('ownership', share, 1, 2)).toMatchObject({
      ...{ id: 'c01-h-00001.02:c01-person-00001.02', houseId: 'c01-h-00001.02' },
    });
  });
  it('has only closed appeals many times over, further and further back', () => {
    const appeal = {
      ...{ id: 'demo-appeal-001', state: 'CLOSED', trackingCode: '84SP1XMT5B28NJ7CBYEC', externalId: null },
      reportedAt: '2026-03-01 23:29:00.000',
    };
    expect(variantsOf('appeal', { ...appeal, state: 'RECEIVED' })).toEqual([0]);
    const variants = variantsOf('appeal', appeal);
    const codes = variants.map((variant) => copyOf('appeal', appeal, 31, variant).trackingCode);
    expect(new Set(codes).size).toBe(variants.length);
    expect(codes.every((code) => String(code).length === 20)).toBe(true);
    expect(copyOf('appeal', appeal, 1, 1).reportedAt).toBe('2026-02-28 16:29:00.000');
  });
});

describe('P a profile', () => {
  const at = (id: number, functionName: string, url: string, children: number[] = []) => ({
    ...{ id, children },
    callFrame: { functionName, url, lineNumber: id },
  });
  it('is told in shares of the time at work, waiting and the profiler left out', () => {
    const nodes = [
      at(1, '(root)', '', [2, 3, 5]),
      at(2, '(idle)', ''),
      at(3, 'work', 'file:///x/libs/grid/src/a.ts', [4]),
      at(4, 'help', 'file:///x/node_modules/@apollo/server/b.js'),
      at(5, 'post', 'node:inspector'),
    ];
    const text = summaryOf({ nodes, samples: [2, 3, 4, 5], timeDeltas: [9000, 1000, 3000, 5000] });
    expect(text).toContain('4 ms at work');
    expect(text).toMatch(/75\.0 %  @apollo\/server\n/);
    expect(text).toMatch(/ 25\.0 %  work libs\/grid\/src\/a\.ts:4/);
    expect(text).toMatch(/100\.0 %  work libs\/grid/);
    expect(text).not.toMatch(/idle|inspector/);
  });
});
