import { describe, expect, it } from 'vitest';
import { houseKeyOf, nameKeyOf, sortKeyOf } from './names.rules.ts';

describe('PROP-01 names', () => {
  it('are the same in full width, other case and with blanks', () => {
    expect(nameKeyOf('ＡＢ 花园')).toBe(nameKeyOf('ab花园'));
    expect(nameKeyOf('龙珠百合')).not.toBe(nameKeyOf('龙珠丽都'));
  });
  it('are ordered by the numbers in them', () => {
    expect(['10号楼', '2号楼', '１号楼'].toSorted((a, b) => (sortKeyOf(a) < sortKeyOf(b) ? -1 : 1))).toEqual([
      '１号楼',
      '2号楼',
      '10号楼',
    ]);
    expect(houseKeyOf(2, '101') > houseKeyOf(1, '1802')).toBe(true);
    expect(houseKeyOf(1, '0101')).toBe(houseKeyOf(1, '101'));
  });
});
