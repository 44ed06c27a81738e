import { syntheticIdNumber, syntheticName, syntheticPhone } from '@redgrid/demo';
import type { World } from './behaviour.ts';

const REGISTER = `mutation ($key: ID!, $input: OrganisationPersonInput!) { registerPerson(key: $key, input: $input) { id } }`;

/** Registers somebody who is new in the county; null when that was refused. Nobody of them exists. */
export async function newcomer(
  world: World,
  by: string,
  home: { readonly communityId: string; readonly compoundId: string },
): Promise<string | null> {
  const number = 30_000 + world.people.nextNumber();
  const input = {
    ...home,
    name: syntheticName(number),
    phone: syntheticPhone(number),
    idNumber: syntheticIdNumber(number),
    partyMember: world.chance.percent(12),
  };
  const told = await world.send<{ registerPerson: { id: string } }>(by, REGISTER, { input });
  return told?.registerPerson.id ?? null;
}

/** The community a compound is counted in, and the account of its party organisation. */
export function communityOf({ county, people }: World, compoundId: string): { id: string; account: string } {
  const id = county.compounds.find((each) => each.id === compoundId)?.communityIds[0] ?? '';
  return { id, account: people.account('COMMUNITY_PARTY', id) ?? '' };
}
