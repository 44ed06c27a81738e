import { defaultPacks } from '@redgrid/policy';
import { describe, expect, it } from 'vitest';
import { zoneAdvice } from './zone.rules.ts';

const coverage = (pack: string) => defaultPacks().sheet(pack, 'coverage', '2026-09-01');

describe('PROP-01 the size of a zone', () => {
  it.each([
    [3_000_000, true],
    [2_999_999, false],
  ])('of %i hundredths of a square metre passes the advice of Taiqian: %s', (floorArea, passed) => {
    expect(zoneAdvice({ floorArea, renovated: true }, coverage('taiqian-2022'))).toMatchObject([
      { rule: 'ZONE_AREA_ADVICE', passed, clause: { number: '二(六)20' } },
    ]);
  });
  it('is nobody’s concern where nothing was renovated, or no document speaks of it', () => {
    expect(zoneAdvice({ floorArea: 1, renovated: false }, coverage('taiqian-2022'))).toEqual([]);
    expect(zoneAdvice({ floorArea: 1, renovated: true }, coverage('shanting-2020'))).toEqual([]);
  });
});
