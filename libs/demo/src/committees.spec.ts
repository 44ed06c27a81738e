import { expect, it } from 'vitest';
import type { DemoCommittee } from './county.ts';
import { demoCounty } from './demo-county.ts';
import { figuresOf } from './figures.ts';
import { packOf } from './units.ts';

const county = demoCounty();
const persons = new Map(county.persons.map((person) => [person.id, person]));
const homes = new Map(county.houses.map(({ id, compoundId }) => [id, compoundId]));

/** The figures of the pack in force that a committee does not meet. */
function unmet({ compoundId, members }: DemoCommittee): string[] {
  const communityId = county.compounds.find(({ id }) => id === compoundId)?.communityIds[0] ?? '';
  const figures = figuresOf(packOf(communityId), 'committee');
  const size = members.length;
  const party = members.filter(({ personId }) => persons.get(personId)?.partyMember).length;
  const share = figures.minPartyShare.value ?? { numerator: 0, denominator: 1 };
  const met = {
    minMembers: size >= figures.minMembers.value,
    maxMembers: size <= figures.maxMembers.value,
    oddNumber: !figures.oddNumber.value || size % 2 === 1,
    minPartyMembers: party >= (figures.minPartyMembers.value ?? 0),
    minPartyShare: party * share.denominator >= size * share.numerator,
  };
  return Object.entries(met).flatMap(([name, holds]) => (holds ? [] : [`committee.${name}`]));
}

it('seats fourteen committees that meet the rules of their place', () => {
  expect(county.committees.flatMap(unmet)).toEqual([]);
});

it('shows a party share that is asked for and one below it that nobody asks for', () => {
  const asking = county.committees.map(({ compoundId, members }) => {
    const compound = county.compounds.find(({ id }) => id === compoundId);
    const { minPartyShare } = figuresOf(packOf(compound?.communityIds[0] ?? ''), 'committee');
    const party = members.filter(({ personId }) => persons.get(personId)?.partyMember).length;
    return `${minPartyShare.value === null ? 'free' : 'asked'} ${party * 5 >= members.length * 3}`;
  });
  expect(new Set(asking)).toContain('asked true');
  expect(new Set(asking)).toContain('free false');
});

it('names for each refused attempt exactly the figures it does not meet', () => {
  for (const attempt of county.refusedCommittees) expect(unmet(attempt)).toEqual(attempt.violates);
});

it('elects people of the compound, each once, and one chair', () => {
  for (const { compoundId, members } of [...county.committees, ...county.refusedCommittees]) {
    const ids = members.map(({ personId }) => personId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.map((id) => homes.get(persons.get(id)?.houseId ?? ''))).toEqual(ids.map(() => compoundId));
    expect(members.map(({ chair }) => chair)).toEqual(ids.map((_, index) => index === 0));
  }
});

it('tries no second committee where one sits', () => {
  const places = [...county.committees, ...county.refusedCommittees].map(({ compoundId }) => compoundId);
  expect(new Set(places).size).toBe(places.length);
});
