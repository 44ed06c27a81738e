import { expect, it } from 'vitest';
import { defaultPacks } from './load-packs.ts';
import { startOfLocalDay } from './local-date.ts';
import { figuresFor, frozen, inForce, thaw, validateOverride, type PolicySelection } from './select.ts';

const packs = defaultPacks();
const chain = ['street', 'county', 'city'];
const at = startOfLocalDay('2026-05-20');
const since = (day: string, unitId: string, packId: string, overrides = {}): PolicySelection => ({
  unitId,
  packId,
  overrides,
  effectiveFrom: startOfLocalDay(day),
});
const set = (value: unknown) => ({ value, clause: '§1', document: 'Our rules' });

it('GW-07: the nearest unit that has chosen decides', () => {
  const selections = [
    since('2026-01-01', 'city', 'taian-2023'),
    since('2026-01-01', 'county', 'taiqian-2022'),
  ];
  expect(inForce(selections, chain, at)).toMatchObject({ unitId: 'county', packId: 'taiqian-2022' });
  expect(inForce(selections, ['elsewhere', 'city'], at)).toMatchObject({ packId: 'taian-2023' });
  expect(inForce(selections, ['elsewhere'], at)).toBeNull();
});

it('GW-07: the latest choice already effective wins within a unit, from its very instant', () => {
  const selections = [
    since('2026-05-20', 'city', 'baotou-2021-draft'),
    since('2026-01-01', 'city', 'taian-2023'),
    since('2026-05-21', 'city', 'national'),
  ];
  const packAt = (moment: Date) => inForce(selections, chain, moment)?.packId;
  expect(packAt(at)).toBe('baotou-2021-draft');
  expect(packAt(new Date(at.getTime() - 1))).toBe('taian-2023');
});

it('GW-07: overrides of nearer units lie over those of farther ones with the same pack', () => {
  const selections = [
    since('2026-01-01', 'city', 'taian-2023', {
      'committee.termYears': set(3),
      'committee.filingDays': set(20),
    }),
    since('2026-01-01', 'county', 'taiqian-2022', { 'committee.filingDays': set(10) }),
    since('2026-01-01', 'street', 'taian-2023', { 'committee.termYears': set(4) }),
  ];
  const committee = figuresFor(packs, selections, chain, 'committee', at);
  expect(committee?.termYears).toEqual({
    value: 4,
    unit: 'years',
    clause: { pack: 'taian-2023', document: 'Our rules', number: '§1', toBeConfirmed: false },
  });
  expect(committee?.filingDays.value).toBe(20);
  expect(committee?.minMembers.value).toBe(5);
});

it('answers null where nobody has chosen, so that the caller refuses', () => {
  expect(figuresFor(packs, [], chain, 'vote', at)).toBeNull();
});

it('reads the pack on the local day of the instant', () => {
  const selections = [since('2020-01-01', 'city', 'taian-2023')];
  const areaAt = (moment: string) =>
    figuresFor(packs, selections, chain, 'tender', new Date(moment))?.compulsoryArea.value;
  expect(areaAt('2023-07-31T15:59:59.999Z')).toBeNull();
  expect(areaAt('2023-07-31T16:00:00.000Z')).toBe(3000000);
});

it.each([
  ['committee.minMembres', set(5), ['committee.minMembres is no figure']],
  ['constructor.name', set(5), ['constructor.name is no figure']],
  ['committee.minMembers', set('five'), [expect.stringContaining('expected number')]],
  ['committee.minPartyShare', set({ numerator: 6, denominator: 5 }), [expect.stringContaining('at most 1')]],
  [
    'committee.minMembers',
    { value: 5, clause: ' ', document: '' },
    ['committee.minMembers: state the clause', 'committee.minMembers: state the document'],
  ],
  ['committee.minPartyShare', set(null), []],
])('GW-07: checks the override %s against the figure', (name, override, problems) => {
  expect(validateOverride(name, override)).toEqual(problems);
});

it('never lays an invalid override over a pack', () => {
  const selections = [since('2026-01-01', 'city', 'taian-2023', { 'vote.noticeDays': set(-1) })];
  expect(() => figuresFor(packs, selections, chain, 'vote', at)).toThrow('vote.noticeDays');
});

it('keeps the figures of a case as JSON and gives them back', () => {
  const sheet = packs.sheet('taian-2023', 'vote', '2026-05-20');
  const kept = JSON.parse(JSON.stringify(frozen<'vote'>(sheet))) as ReturnType<typeof frozen>;
  expect(thaw('vote', kept)).toEqual(sheet);
});

it('takes figures younger than the case from today, and refuses without', () => {
  const sheet = packs.sheet('taian-2023', 'vote', '2026-05-20');
  const { noticeDays: _younger, ...kept } = frozen<'vote'>(sheet);
  expect(() => thaw('vote', kept)).toThrow('vote.noticeDays');
  expect(thaw('vote', kept, sheet)).toEqual(sheet);
});
