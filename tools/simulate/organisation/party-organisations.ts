import { defineBehaviour, type World } from '../behaviour.ts';
import { communityOf } from '../newcomer.ts';
import { afterWork, officesOpen } from '../office-time.ts';

interface Notes {
  /** Compounds where a branch was founded, or was found impossible. */
  tried: string[];
}

const LIST = `query ($unitId: ID!) {
  partyOrganisations(unitId: $unitId, kind: "COMPOUND", hostType: COMPOUND, first: 100) { nodes { id hostId } }
}`;
const FOUND = `mutation ($key: ID!, $input: OrganisationPartyOrganisationInput!) {
  foundPartyOrganisation(key: $key, input: $input) { id }
}`;

/** Communities found branches in compounds that have none, as far as enough members live there (小区党支部组建). */
export const partyOrganisations = defineBehaviour<Notes>({
  name: 'organisation/party-organisations',
  begin: () => ({ tried: [] }),
  morning: (world) => {
    if (officesOpen(world.today) && world.chance.percent(5))
      world.plan(afterWork(world.now, world.chance.between(60, 400)), 'found');
  },
  acts: { found },
});

async function found(world: World<Notes>): Promise<void> {
  const { county, chance, notes } = world;
  const without = county.compounds.filter(
    ({ id }) => !notes.tried.includes(id) && !county.partyOrganisations.some(({ hostId }) => hostId === id),
  );
  if (without.length === 0) return;
  const compound = chance.pick(without);
  notes.tried.push(compound.id);
  const community = communityOf(world, compound.id);
  const homes = new Set(
    county.houses.filter(({ compoundId }) => compoundId === compound.id).map(({ id }) => id),
  );
  const members = county.persons.filter(
    ({ houseId, partyMember }) => partyMember && houseId !== null && homes.has(houseId),
  );
  const founding = {
    kind: 'COMPOUND',
    name: `${compound.name}小区党支部`.replace('小区小区', '小区'),
    hostType: 'COMPOUND',
    hostId: compound.id,
    parentId: community.id.replace('demo-', 'demo-party-'),
    foundedOn: world.today,
    secretaryId: members[0]?.id ?? null,
  };
  const input = { ...founding, memberCount: members.length };
  if (chance.percent(50))
    await world.tryInVain(
      community.account,
      FOUND,
      { input: { ...input, parentId: 'demo-party-city-zaozhuang' } },
      ['PARTY_ORGANISATION_NOT_ALLOWED'],
    );
  await world.send(community.account, FOUND, { input }, ['PARTY_ORGANISATION_NOT_ALLOWED']);
  await world.ask(community.account, LIST, { unitId: community.id });
}
