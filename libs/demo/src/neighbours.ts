import type { DemoHouse } from './county.ts';
import type { People } from './people.ts';

/** The owners who live in a compound, in the order of their houses. */
export class Neighbours {
  private readonly byCompound = new Map<string, Set<string>>();

  constructor(
    houses: readonly DemoHouse[],
    private readonly people: People,
  ) {
    for (const { id, compoundId, ownerIds } of houses) {
      const neighbours = this.byCompound.get(compoundId) ?? new Set();
      for (const ownerId of ownerIds) if (people.person(ownerId).houseId === id) neighbours.add(ownerId);
      this.byCompound.set(compoundId, neighbours);
    }
  }

  /** Everybody who owns and lives there. */
  of(compoundId: string): readonly string[] {
    return [...(this.byCompound.get(compoundId) ?? [])];
  }

  /** Those in the party, or those who are not. */
  inParty(compoundId: string, partyMember = true): readonly string[] {
    return this.of(compoundId).filter((id) => this.people.person(id).partyMember === partyMember);
  }
}
