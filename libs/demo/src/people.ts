import type { DemoPerson } from './county.ts';
import { syntheticIdNumber, syntheticName, syntheticPhone } from './synthetic.ts';

/** Where somebody lives and whether they are in the party; names and numbers follow from the order of entry. */
export type Entry = Pick<DemoPerson, 'partyMember' | 'houseId' | 'communityId'>;

/** Takes down the people of the county one by one, all of them synthetic. */
export class People {
  private readonly byId = new Map<string, DemoPerson>();

  /** Takes down one more person and returns the id. */
  enter(entry: Entry): string {
    const number = this.byId.size + 1;
    const id = `demo-person-${String(number).padStart(5, '0')}`;
    const name = syntheticName(number);
    const phone = syntheticPhone(number);
    this.byId.set(id, { id, name, phone, idNumber: syntheticIdNumber(number), ...entry });
    return id;
  }

  /** Somebody of a community who holds a post and no house of the county. */
  enterOfficial(communityId: string | null, partyMember = true): string {
    return this.enter({ partyMember, houseId: null, communityId });
  }

  /** The person of an id. Throws RangeError for an unknown one. */
  person(id: string): DemoPerson {
    const person = this.byId.get(id);
    if (!person) throw new RangeError(`There is no person ${id}`);
    return person;
  }

  /** Everybody, in the order of entry. */
  all(): readonly DemoPerson[] {
    return [...this.byId.values()];
  }
}
