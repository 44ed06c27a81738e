import { defineBehaviour, type World } from '../behaviour.ts';
import { communityOf, newcomer } from '../newcomer.ts';
import { afterWork, officesOpen } from '../office-time.ts';

interface Notes {
  /** Tenants who have moved in, oldest first. */
  tenants: { readonly id: string; readonly compoundId: string }[];
}
type PersonWorld = World<Notes>;

const ARRIVALS_A_DAY = 0.7;
const PERSON = `query ($id: ID!) { person(id: $id) { version partyMember } }`;
const MEMBERSHIP = `mutation ($key: ID!, $personId: ID!, $version: Int!, $partyMember: Boolean!) {
  recordPartyMembership(key: $key, personId: $personId, version: $version, partyMember: $partyMember) { version }
}`;
const REVEAL = `mutation ($key: ID!, $personId: ID!, $reason: String!) {
  revealPerson(key: $key, personId: $personId, reason: $reason) { id }
}`;
const ERASE = `mutation ($key: ID!, $personId: ID!, $version: Int!, $reason: String!) {
  erasePerson(key: $key, personId: $personId, version: $version, reason: $reason) { version }
}`;

/** Tenants move in, some join the Party, some ask to be forgotten; offices look people up and say why (人员变动). */
export const persons = defineBehaviour<Notes>({
  name: 'organisation/persons',
  begin: () => ({ tenants: [] }),
  morning: (world) => {
    const { chance, now, today } = world;
    if (!officesOpen(today)) return;
    for (let left = chance.count(ARRIVALS_A_DAY); left > 0; left -= 1)
      world.plan(afterWork(now, chance.between(20, 420)), 'move-in', chance.pick(world.county.compounds).id);
    if (chance.percent(12)) world.plan(afterWork(now, chance.between(20, 420)), 'join-party');
    if (chance.percent(40)) world.plan(afterWork(now, chance.between(20, 420)), 'look-up');
    if (chance.percent(1)) world.plan(afterWork(now, chance.between(20, 420)), 'forget');
  },
  acts: {
    'move-in': async (world, compoundId) => {
      const community = communityOf(world, compoundId);
      const id = await newcomer(world, community.account, { communityId: community.id, compoundId });
      if (id) world.notes.tenants.push({ id, compoundId });
    },
    'join-party': async (world) => {
      const tenant = world.chance.draw(world.notes.tenants, 1)[0];
      if (!tenant) return;
      const { account } = communityOf(world, tenant.compoundId);
      const seen = await look(world, account, tenant.id);
      if (seen && !seen.partyMember)
        await world.send(account, MEMBERSHIP, {
          personId: tenant.id,
          version: seen.version,
          partyMember: true,
        });
    },
    'look-up': async (world) => {
      const { county, chance } = world;
      const house = chance.pick(county.houses.filter(({ ownerIds }) => ownerIds.length > 0));
      const { account } = communityOf(world, house.compoundId);
      const personId = house.ownerIds[0];
      const stranger = chance.pick(county.grids).headId;
      const refused = world.people.ofPerson(stranger)?.accountId;
      if (chance.percent(20) && refused)
        return world.tryInVain(refused, REVEAL, { personId, reason: '想看看' }, ['FORBIDDEN', 'NOT_FOUND']);
      const home = county.persons.find(({ id }) => id === personId);
      if (home?.communityId === communityOf(world, house.compoundId).id)
        await world.send(account, REVEAL, { personId, reason: '联系诉求反映人' });
    },
    forget: async (world) => {
      const tenant = world.notes.tenants.shift();
      if (!tenant) return;
      const seen = await look(world, communityOf(world, tenant.compoundId).account, tenant.id);
      const street = world.people.account('STREET', 'demo-street-shancheng');
      if (seen && street)
        await world.send(street, ERASE, {
          personId: tenant.id,
          version: seen.version,
          reason: '本人申请删除',
        });
    },
  },
});

async function look(world: PersonWorld, account: string, id: string) {
  const answer = await world.ask<{ person: { version: number; partyMember: boolean } | null }>(
    account,
    PERSON,
    {
      id,
    },
  );
  return answer?.person ?? null;
}
