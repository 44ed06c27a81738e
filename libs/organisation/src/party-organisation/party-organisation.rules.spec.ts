import { defaultPacks } from '@redgrid/policy';
import { describe, expect, it } from 'vitest';
import { kindOf, PARTY_ORGANISATION_KINDS } from './party-organisation-kinds.ts';
import { parentsOf, treeChecks } from './party-organisation.rules.ts';

const sheet = (pack: string) => defaultPacks().sheet(pack, 'partyOrganisation', '2026-09-01');
const stands = (pack: string, code: string, parent: string | null) => {
  const kind = kindOf(code);
  if (!kind) throw new RangeError(code);
  return treeChecks(kind, parent, sheet(pack)).every(({ passed }) => passed);
};

describe('the tree of party organisations', () => {
  it.each([
    { pack: 'taian-2023', chain: ['COMMUNITY', 'GRID_BRANCH', 'BUILDING_GROUP', 'PARTY_HOUSEHOLD'] },
    { pack: 'taian-practice', chain: ['COMMUNITY', 'GRID_GENERAL_BRANCH', 'COMPOUND_BRANCH'] },
    { pack: 'baotou-2021-draft', chain: ['CITY_INDUSTRY', 'DISTRICT_INDUSTRY', 'COMPANY', 'GRID_PROJECT'] },
    { pack: 'shanting-2020', chain: ['COMMUNITY', 'GRID', 'COMPOUND'] },
  ])('ORG-01 of $pack goes $chain, without a gap', ({ pack, chain }) => {
    for (const [index, code] of chain.entries())
      expect(stands(pack, code, chain[index - 1] ?? null)).toBe(true);
    for (const [index, code] of chain.entries())
      if (index > 0) expect(stands(pack, chain[index - 1] ?? '', code)).toBe(false);
    expect(stands(pack, chain.at(-1) ?? '', null)).toBe(false);
  });
  it('ORG-01 keeps one variant apart from another', () => {
    expect(stands('taian-2023', 'BUILDING_GROUP', 'COMMUNITY')).toBe(false);
    expect(stands('taian-2023', 'COMPOUND_BRANCH', 'GRID_GENERAL_BRANCH')).toBe(false);
    expect(stands('taian-2023', 'COMPOUND', 'COMMUNITY')).toBe(false);
    expect(stands('taian-practice', 'GRID_BRANCH', 'COMMUNITY')).toBe(false);
    expect(stands('shanting-2020', 'PARTY_HOUSEHOLD', 'BUILDING_GROUP')).toBe(false);
  });
  it('ORG-01 leaves the line of lead and the two lines of a company to every variant', () => {
    for (const pack of ['taian-2023', 'baotou-2021-draft', 'shanting-2020']) {
      expect(stands(pack, 'COMMUNITY', 'STREET')).toBe(true);
      expect(stands(pack, 'OWNERS_COMMITTEE', 'COMMUNITY')).toBe(true);
      expect(parentsOf('COMPANY', sheet(pack))).toEqual(
        expect.arrayContaining(['COMMUNITY', 'DISTRICT_INDUSTRY']),
      );
      expect(stands(pack, 'COMMUNITY', 'COMPANY')).toBe(false);
    }
  });
  it('ORG-01 says which clause a refusal rests on', () => {
    const kind = kindOf('BUILDING_GROUP');
    expect(kind && treeChecks(kind, 'COMMUNITY', sheet('taian-2023')).at(-1)).toMatchObject({
      required: 'GRID_BRANCH → BUILDING_GROUP',
      actual: 'COMMUNITY → BUILDING_GROUP',
      clause: { document: expect.stringContaining('DB3709/T 024-2023'), number: '§5.3.1' },
      passed: false,
    });
  });
  it('ORG-01 knows every kind a pack speaks of', () => {
    const known = PARTY_ORGANISATION_KINDS.map(({ code }) => code);
    for (const pack of defaultPacks().ids()) {
      const { tree, standsBelow } = sheet(pack);
      const spoken = [
        ...tree.value,
        ...Object.entries(standsBelow.value).flatMap(([kind, below]) => [kind, ...below]),
      ];
      expect(spoken.filter((code) => !known.includes(code))).toEqual([]);
    }
  });
});
