import { defaultPacks } from '@redgrid/policy';
import { describe, expect, it } from 'vitest';
import { consentNeeded } from './consent.rules.ts';

const figures = (pack: string) => ({
  committee: defaultPacks().sheet(pack, 'committee', '2026-09-01'),
  fund: defaultPacks().sheet(pack, 'maintenanceFund', '2026-09-01'),
});
const large = figures('taian-2023').fund.largeUse.value;

describe('PROP-19, ORG-12 consent to a use of the maintenance fund', () => {
  it.each([
    ['baotou-2021-draft', 1, true],
    ['taian-2023', large - 1, false],
    ['taian-2023', large, true],
    ['shanting-2020', large * 10, false],
  ])('is needed under %s for %i fen: %s', (pack, amount, needed) => {
    expect(consentNeeded(amount, figures(pack)).passed).toBe(!needed);
  });
  it('names the list it follows from', () => {
    expect(consentNeeded(1, figures('baotou-2021-draft')).clause).toMatchObject({
      pack: 'baotou-2021-draft',
      number: '§4.3.3',
    });
  });
});
