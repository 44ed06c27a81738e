import type { Chance } from './chance.ts';
import type { DemoCommittee, DemoCompound, DemoRefusedCommittee } from './county.ts';
import { daysAfter } from './days.ts';
import { figuresOf } from './figures.ts';
import type { Neighbours } from './neighbours.ts';
import { packOf } from './units.ts';

const SIZES = [5, 7, 9, 11];
/** Community and number of committees: fourteen in all. */
const SEATED = { fengze: 5, ziwei: 7, meiyuan: 1, donglu: 1 } as const;

/**
 * Fourteen committees the rules in force at their compounds allow; where a party share is asked for, they have it. All
 * were seated before the end of the year that is evaluated.
 */
export function committees(
  compounds: readonly DemoCompound[],
  neighbours: Neighbours,
  chance: Chance,
): readonly DemoCommittee[] {
  return Object.entries(SEATED)
    .flatMap(([key, count]) => chance.draw(managedIn(compounds, key), count))
    .map((compound, index) => {
      const size = SIZES[index % SIZES.length] ?? 5;
      const party = partyMembers(size, compound, chance);
      return {
        id: `demo-committee-${String(index + 1).padStart(2, '0')}`,
        compoundId: compound.id,
        seatedOn: daysAfter('2024-03-01', chance.between(0, 660)),
        members: members(compound, { size, party }, neighbours, chance),
      };
    });
}

/** Five attempts in compounds without a committee; each breaks what its entry says. */
export function refusedCommittees(
  compounds: readonly DemoCompound[],
  seated: readonly DemoCommittee[],
  neighbours: Neighbours,
  chance: Chance,
): readonly DemoRefusedCommittee[] {
  const free = compounds.filter(({ id }) => !seated.some(({ compoundId }) => compoundId === id));
  const attempts = [
    { key: 'fengze', size: 5, party: 2, violates: ['committee.minPartyMembers', 'committee.minPartyShare'] },
    { key: 'fengze', size: 9, party: 5, violates: ['committee.minPartyShare'] },
    { key: 'ziwei', size: 6, party: 4, violates: ['committee.oddNumber'] },
    { key: 'meiyuan', size: 3, party: 1, violates: ['committee.minMembers'] },
    { key: 'ziwei', size: 13, party: 4, violates: ['committee.maxMembers'] },
  ];
  return attempts.map(({ key, size, party, violates }, index) => {
    const compound = chance.pick(managedIn(free, key));
    free.splice(free.indexOf(compound), 1);
    return {
      id: `demo-refused-committee-${index + 1}`,
      compoundId: compound.id,
      seatedOn: daysAfter('2026-09-01', index * 7),
      members: members(compound, { size, party }, neighbours, chance),
      violates,
    };
  });
}

function managedIn(compounds: readonly DemoCompound[], key: string): DemoCompound[] {
  return compounds.filter(
    ({ managed, communityIds }) => managed && communityIds[0] === `demo-community-${key}`,
  );
}

/** At least what the pack asks for; where it asks for nothing, one member or more. */
function partyMembers(size: number, { communityIds }: DemoCompound, chance: Chance): number {
  const { minPartyMembers, minPartyShare } = figuresOf(packOf(communityIds[0] ?? ''), 'committee');
  const { numerator, denominator } = minPartyShare.value ?? { numerator: 0, denominator: 1 };
  const least = Math.max(minPartyMembers.value ?? 1, Math.ceil((size * numerator) / denominator));
  return chance.between(least, Math.min(least + 4, size));
}

/** The chair comes first and is in the party. */
function members(
  { id }: DemoCompound,
  { size, party }: { size: number; party: number },
  neighbours: Neighbours,
  chance: Chance,
): DemoCommittee['members'] {
  return [
    ...chance.draw(neighbours.inParty(id), party),
    ...chance.draw(neighbours.inParty(id, false), size - party),
  ].map((personId, index) => ({ personId, chair: index === 0 }));
}
