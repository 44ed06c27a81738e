/** Somebody who may sign in. */
export interface Somebody {
  readonly accountId: string;
  readonly personId: string | null;
  readonly roles: readonly string[];
  /** Where they act: ids of compounds, companies, grids and units. */
  readonly places: readonly string[];
}

/** Everybody of the simulation with an account, those of the demonstration county included (可登录人员). */
export class People {
  private readonly known: Somebody[];

  /** `kept` is what the simulation keeps between days. */
  constructor(private readonly kept: { readonly people: Somebody[]; newcomers: number }) {
    this.known = kept.people;
  }

  /** One more than the last time: what the names and numbers of newcomers are made from. */
  nextNumber(): number {
    this.kept.newcomers += 1;
    return this.kept.newcomers;
  }

  add(somebody: Somebody): void {
    this.known.push(somebody);
  }

  /** They sign in no more. */
  remove(accountId: string): void {
    const at = this.known.findIndex((each) => each.accountId === accountId);
    if (at >= 0) this.known.splice(at, 1);
  }

  /** Those with a role at a place, in the order they came. */
  having(role: string, place?: string): readonly Somebody[] {
    return this.known.filter(
      ({ roles, places }) => roles.includes(role) && (place === undefined || places.includes(place)),
    );
  }

  /** The account of the first one with a role at a place; null when there is none. */
  account(role: string, place?: string): string | null {
    return this.having(role, place)[0]?.accountId ?? null;
  }

  /** What an account is, for people to read: its roles and places. */
  title(accountId: string | null): string {
    const known = this.known.find((each) => each.accountId === accountId);
    return known ? `${known.roles.join(' ')}@${known.places.join(' ')}` : 'nobody';
  }

  /** The account of a person; null when they have none. */
  ofPerson(personId: string): Somebody | null {
    return this.known.find((each) => each.personId === personId) ?? null;
  }
}
