import { describe, expect, it } from 'vitest';
import {
  ancestorIds,
  codeOn,
  columnsBelow,
  isCode,
  mayStandBelow,
  succession,
} from './administrative-unit.rules.ts';
import { LEVELS, typeOfName } from './unit-types.rules.ts';

describe('levels', () => {
  it('ORG-01 follow one another without a gap; a city or a county is the top', () => {
    const levels = LEVELS.map(({ code }) => code);
    const allowed = levels.flatMap((level) =>
      [null, ...levels]
        .filter((parent) => mayStandBelow(level, parent))
        .map((parent) => `${parent} ${level}`),
    );
    expect(allowed).toEqual(['null CITY', 'null COUNTY', 'CITY COUNTY', 'COUNTY STREET', 'STREET COMMUNITY']);
  });
  it('ORG-01 give a unit the columns of its parent and its own', () => {
    const city = columnsBelow(null, { id: 'ci', level: 'CITY' });
    const county = columnsBelow(city, { id: 'co', level: 'COUNTY' });
    expect(county).toEqual({ cityId: 'ci', countyId: 'co', streetId: null, communityId: null });
    expect(ancestorIds({ id: 'co', level: 'COUNTY', ...county })).toEqual(['ci']);
  });
  it('ORG-01 read the kind of a unit from the end of its name', () => {
    expect(typeOfName('COUNTY', '山亭区').code).toBe('DISTRICT');
    expect(typeOfName('COUNTY', '青山开发区').code).toBe('DEVELOPMENT_ZONE');
    expect(typeOfName('COMMUNITY', '梅园社区').code).toBe('COMMUNITY');
    expect(typeOfName('COMMUNITY', '东鲁村').code).toBe('VILLAGE');
    expect(typeOfName('STREET', 'S1').code).toBe('STREET');
  });
});

describe('division codes', () => {
  const row = (id: string, validFrom: string | null, validTo: string | null) => ({
    id,
    code: id,
    validFrom,
    validTo,
  });

  it('ORG-01 hold from day to day, and nothing is guessed between them', () => {
    const codes = [row('a', null, '2019-12-31'), row('b', '2020-02-01', null)];
    expect(codeOn(codes, '2019-12-31')?.code).toBe('a');
    expect(codeOn(codes, '2020-01-15')).toBeNull();
    expect(codeOn(codes, '2020-02-01')?.code).toBe('b');
    expect(codeOn([], '2020-01-01')).toBeNull();
  });
  it('ORG-01 end the day before the next one begins', () => {
    expect(succession([row('a', null, null)], '2026-09-01')).toEqual({
      ended: { id: 'a', validTo: '2026-08-31' },
      overlap: null,
    });
    expect(succession([row('a', '2020-01-01', '2024-12-31')], '2025-01-01').ended).toBeNull();
    expect(succession([], null).ended).toBeNull();
  });
  it.each([
    { known: row('a', '2020-01-01', null), from: '2020-01-01' },
    { known: row('a', '2020-01-01', null), from: '2019-01-01' },
    { known: row('a', '2020-01-01', '2024-12-31'), from: '2024-12-31' },
    { known: row('a', '2020-01-01', null), from: null },
    { known: row('a', null, null), from: null },
  ])('ORG-01 never overlap: $known.validFrom to $known.validTo against $from', ({ known, from }) => {
    expect(succession([known], from)).toMatchObject({ ended: null, overlap: { code: 'a' } });
  });
  it('ORG-01 have 6, 9 or 12 digits', () => {
    for (const code of ['370406', '370406001', '370406001002']) expect(isCode(code)).toBe(true);
    for (const code of ['', '3704', '37040６', '370406001002003', "' OR 1=1 --"])
      expect(isCode(code)).toBe(false);
  });
});
