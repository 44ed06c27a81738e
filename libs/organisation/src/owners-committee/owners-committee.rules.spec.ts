import { defaultPacks } from '@redgrid/policy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compositionAdvice,
  compositionChecks,
  inOrder,
  listProblem,
  termEnd,
} from './owners-committee.rules.ts';

const sheet = (pack: string) => defaultPacks().sheet(pack, 'committee', '2026-09-01');
const baotou = sheet('baotou-2021-draft');
const committee = (members: number, partyMembers: number, more = {}) => ({
  members,
  partyMembers,
  chairIsPartyMember: true,
  previous: null,
  ...more,
});
const broken = (members: number, partyMembers: number, figures = baotou, more = {}) =>
  compositionChecks(committee(members, partyMembers, more), figures)
    .filter(({ passed }) => !passed)
    .map(({ rule }) => rule.replace('COMMITTEE_', ''));

describe('composition of a committee', () => {
  it.each([
    { members: 5, party: 3, rules: [] }, // exactly three fifths is enough
    { members: 5, party: 2, rules: ['MIN_PARTY_MEMBERS', 'MIN_PARTY_SHARE'] },
    { members: 7, party: 4, rules: ['MIN_PARTY_SHARE'] },
    { members: 7, party: 5, rules: [] },
    { members: 9, party: 6, rules: [] },
    { members: 10, party: 6, rules: ['ODD_NUMBER'] },
    { members: 11, party: 7, rules: [] },
    { members: 13, party: 8, rules: ['MAX_MEMBERS'] },
    { members: 3, party: 3, rules: ['MIN_MEMBERS'] },
    { members: 0, party: 0, rules: ['MIN_MEMBERS', 'ODD_NUMBER', 'MIN_PARTY_MEMBERS', 'MIN_PARTY_SHARE'] },
  ])('ORG-10 with $party Party members of $members breaks $rules', ({ members, party, rules }) => {
    expect(broken(members, party)).toEqual(rules);
  });
  it('ORG-10 asks only what the pack in force asks', () => {
    expect(broken(5, 0, sheet('national'))).toEqual([]);
    expect(broken(5, 0, sheet('shanting-2020'))).toEqual([]);
    expect(broken(5, 2, sheet('taian-2023'))).toEqual([]);
    expect(broken(5, 2, sheet('taian-practice'))).toEqual(['MIN_PARTY_SHARE']);
  });
  it('ORG-10 asks for a Party member as chair of a newly founded committee, not of a re-elected one', () => {
    const plain = { chairIsPartyMember: false };
    expect(broken(5, 3, sheet('taian-practice'), plain)).toEqual(['CHAIR_PARTY_MEMBER']);
    const again = { ...plain, previous: { members: 5, partyMembers: 3 } };
    expect(broken(5, 3, sheet('taian-practice'), again)).toEqual([]);
    expect(broken(5, 3, baotou, plain)).toEqual([]);
  });
  it('ORG-10 says what was required, what was found, and where that is written', () => {
    expect(compositionChecks(committee(7, 4), baotou).at(-1)).toEqual({
      rule: 'COMMITTEE_MIN_PARTY_SHARE',
      clause: {
        pack: 'baotou-2021-draft',
        document: 'DB1502/T XX-2021《红色物业建设规范》（征求意见稿）',
        number: '§4.4.3',
        toBeConfirmed: false,
      },
      required: '≥ 3/5',
      actual: '4/7',
      passed: false,
    });
  });
  it('ORG-10 decides shares exactly: three fifths of any committee, by whole persons', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 }), (members, party) => {
        const enough = party >= Math.ceil((members * 3) / 5);
        expect(broken(members, party).includes('MIN_PARTY_SHARE')).toBe(!enough);
      }),
    );
  });
});

describe('advice', () => {
  it('ORG-10 recommends a Party member as chair where the document says should or may', () => {
    const advice = (pack: string) =>
      compositionAdvice(committee(5, 3, { chairIsPartyMember: false }), sheet(pack));
    expect(advice('baotou-2021-draft')).toMatchObject([
      { rule: 'COMMITTEE_CHAIR_PARTY_MEMBER_SHOULD', passed: false },
    ]);
    expect(advice('taian-2023')).toMatchObject([{ rule: 'COMMITTEE_CHAIR_PARTY_MEMBER_MAY', passed: false }]);
    expect(advice('national')).toEqual([]);
  });
  it('ORG-10 compares the share with the committee before where it is to be raised step by step', () => {
    const after = (members: number, partyMembers: number) =>
      compositionAdvice(
        committee(members, partyMembers, { previous: { members: 7, partyMembers: 3 } }),
        sheet('taiqian-2022'),
      );
    expect(after(5, 3)).toMatchObject([
      { rule: 'COMMITTEE_PARTY_SHARE_RAISED', actual: '3/5', passed: true },
    ]);
    expect(after(5, 2)).toMatchObject([{ required: '≥ 3/7', actual: '2/5', passed: false }]);
    expect(compositionAdvice(committee(5, 2), sheet('taiqian-2022'))).toEqual([]);
  });
});

describe('the list of the elected', () => {
  it('ORG-07 names each person once and one of them as chair', () => {
    const of = (...chairs: boolean[]) => chairs.map((chair, index) => ({ personId: `p${index}`, chair }));
    expect(listProblem(of(true, false, false))).toBeNull();
    expect(listProblem(of(false, false, false))).toBe('CHAIR');
    expect(listProblem(of(true, true, false))).toBe('CHAIR');
    expect(listProblem([...of(true, false), { personId: 'p1', chair: false }])).toBe('TWICE');
    expect(inOrder(of(false, true, false)).map(({ personId }) => personId)).toEqual(['p1', 'p0', 'p2']);
  });
  it('ORG-07 counts a term to the day before its anniversary', () => {
    expect(termEnd('2026-09-01', 5)).toBe('2031-08-31');
    expect(termEnd('2024-02-29', 5)).toBe('2029-02-28');
    expect(termEnd('2026-01-01', 3)).toBe('2028-12-31');
  });
});
