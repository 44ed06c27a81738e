import type { DemoHouse } from '@redgrid/demo';
import { defineBehaviour, type World } from '../behaviour.ts';
import { communityOf, newcomer } from '../newcomer.ts';
import { afterWork, officesOpen } from '../office-time.ts';

interface Notes {
  /** Houses that were sold, and to whom. */
  sold: Record<string, string>;
}
type HouseWorld = World<Notes>;

const SALES_A_DAY = 0.6;
const ADMIN = 'demo-account-admin';
const HOUSE = `query ($id: ID!) { house(id: $id) { version } }`;
const RECORD = `mutation ($key: ID!, $houseId: ID!, $version: Int!, $owners: [PropertyOwnerInput!]!) {
  recordOwnership(key: $key, houseId: $houseId, version: $version, owners: $owners) { version }
}`;
const DISABLE = `mutation ($key: ID!, $accountId: ID!) { disableAccount(key: $key, accountId: $accountId) { accountId } }`;
const OWNERS = `query ($id: ID!) { house(id: $id) { ownerships { person { id } } } }`;

/** Houses are sold: the community registers the buyer and records who owns it now (房屋产权变更). */
export const ownership = defineBehaviour<Notes>({
  name: 'property/ownership',
  begin: () => ({ sold: {} }),
  morning: (world) => {
    if (!officesOpen(world.today)) return;
    for (let left = world.chance.count(SALES_A_DAY); left > 0; left -= 1) {
      const house = world.chance.pick(world.county.houses.filter(({ use }) => use === 'RESIDENTIAL'));
      world.plan(afterWork(world.now, world.chance.between(20, 420)), 'sell', house.id);
    }
  },
  acts: { sell },
  check: forgottenOwners,
});

async function sell(world: HouseWorld, houseId: string): Promise<void> {
  const house = world.county.houses.find(({ id }) => id === houseId);
  if (!house || world.notes.sold[houseId]) return;
  const community = communityOf(world, house.compoundId);
  const buyer = await newcomer(world, community.account, {
    communityId: community.id,
    compoundId: house.compoundId,
  });
  const answer = await world.ask<{ house: { version: number } | null }>(community.account, HOUSE, {
    id: houseId,
  });
  const version = answer?.house?.version;
  if (!buyer || version === undefined) return;
  const owners = [{ personId: buyer, shareNumerator: 1, shareDenominator: 1, since: world.today }];
  if (world.chance.percent(10))
    await tryWrongly(world, { house, community: community.account, version, buyer });
  if (!(await world.send(community.account, RECORD, { houseId, version, owners }))) return;
  world.notes.sold[houseId] = buyer;
  await closeAccounts(world, house);
}

/** Shares that do not make one whole, and a version somebody else has changed. */
async function tryWrongly(
  world: HouseWorld,
  {
    house,
    community,
    version,
    buyer,
  }: { house: DemoHouse; community: string; version: number; buyer: string },
): Promise<void> {
  const half = [{ personId: buyer, shareNumerator: 1, shareDenominator: 2 }];
  await world.tryInVain(community, RECORD, { houseId: house.id, version, owners: half }, [
    'OWNERSHIP_SHARES_INVALID',
  ]);
  const whole = [{ personId: buyer, shareNumerator: 1, shareDenominator: 1 }];
  await world.tryInVain(community, RECORD, { houseId: house.id, version: version + 7, owners: whole }, [
    'CONFLICT',
  ]);
}

/** Who has sold signs in no more, unless as more than an owner. */
async function closeAccounts(world: HouseWorld, { ownerIds }: DemoHouse): Promise<void> {
  for (const personId of ownerIds) {
    const seller = world.people.ofPerson(personId);
    if (!seller?.roles.every((role) => role === 'OWNER') || seller.accountId.startsWith('demo-')) continue;
    if (await world.send(ADMIN, DISABLE, { accountId: seller.accountId }))
      world.people.remove(seller.accountId);
  }
}

/** A sold house has the buyer, and nobody else. */
async function forgottenOwners(world: HouseWorld): Promise<string[]> {
  const findings: string[] = [];
  for (const [id, buyer] of Object.entries(world.notes.sold).slice(-40)) {
    const answer = await world.ask<{ house: { ownerships: { person: { id: string } | null }[] } | null }>(
      'demo-account-county-housing',
      OWNERS,
      { id },
    );
    const owners = (answer?.house?.ownerships ?? []).map(({ person }) => person?.id ?? null);
    if (owners.length !== 1 || owners[0] !== buyer)
      findings.push(`${id} belongs to ${owners.join(', ')}, not ${buyer}`);
  }
  return findings;
}
