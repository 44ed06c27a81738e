import { addDays } from '@redgrid/deadline';
import type { DemoCompound } from '@redgrid/demo';
import { defineBehaviour, type World } from '../behaviour.ts';
import { communityOf } from '../newcomer.ts';
import { afterWork, officesOpen } from '../office-time.ts';

interface Notes {
  /** Committees that were seated here: compound by committee. */
  seated: Record<string, string>;
}
type CommitteeWorld = World<Notes>;
interface Member {
  readonly personId: string;
  readonly chair: boolean;
}
interface Listed {
  readonly id: string;
  readonly version: number;
  readonly termEndsOn: string;
  readonly compound: { readonly id: string };
}

const STREET = 'demo-street-shancheng';
const ADMIN = 'demo-account-admin';
const SIZES = [5, 5, 7, 7, 9];
/** A committee is seated anew when its term ends within so many days. */
const AHEAD_DAYS = 30;
const MOST_ENDING = 20;

const ENDING = `query ($unitId: ID!, $by: LocalDate!) {
  ownersCommittees(unitId: $unitId, termEndsBy: $by, first: ${MOST_ENDING}) { nodes { id version termEndsOn compound { id } } }
}`;
const OF_COMPOUND = `query ($id: ID!) { compound(id: $id) { ownersCommittee { id version termEndsOn } } }`;
const PREVIEW = `query ($unitId: ID!, $members: Int!, $partyMembers: Int!, $new: Boolean!) {
  previewOwnersCommittee(unitId: $unitId, members: $members, partyMembers: $partyMembers, chairIsPartyMember: true, newlyFounded: $new) {
    passed
  }
}`;
const SEAT = `mutation ($key: ID!, $input: OrganisationSeatOwnersCommitteeInput!) {
  seatOwnersCommittee(key: $key, input: $input) { id version }
}`;
const CREATE = `mutation ($key: ID!, $input: PlatformAccountInput!) { createAccount(key: $key, input: $input) { accountId } }`;
const GRANT = `mutation ($key: ID!, $accountId: ID!, $role: ID!, $scopeType: PlatformScopeType!, $scopeId: ID!) {
  grantRole(key: $key, accountId: $accountId, role: $role, scopeType: $scopeType, scopeId: $scopeId) { grantId }
}`;

/** Streets seat committees where there is none, and anew before a term ends; not every slate is one that may be (业委会换届). */
export const committees = defineBehaviour<Notes>({
  name: 'organisation/committees',
  begin: () => ({ seated: {} }),
  morning: (world) => {
    const { chance, now, today } = world;
    if (!officesOpen(today)) return;
    if (chance.percent(2.5)) world.plan(afterWork(now, chance.between(60, 400)), 'found');
    if (new Date(`${today}T00:00:00Z`).getUTCDay() === 2)
      world.plan(afterWork(now, chance.between(60, 400)), 'seat-anew');
  },
  acts: { found, 'seat-anew': seatAnew },
  check: async (world) => {
    const findings: string[] = [];
    for (const [id, compoundId] of Object.entries(world.notes.seated)) {
      const { account } = communityOf(world, compoundId);
      const found = await ofCompound(world, account, compoundId);
      if (found?.id !== id) findings.push(`${compoundId} has lost its committee ${id}`);
      else if (found.termEndsOn < world.today) findings.push(`${id} sits though its term is over`);
    }
    return findings;
  },
});

async function found(world: CommitteeWorld): Promise<void> {
  const compound = world.chance.pick(world.county.compounds.filter(({ managed }) => managed));
  const { account } = communityOf(world, compound.id);
  if (await ofCompound(world, account, compound.id)) return;
  if (world.chance.percent(40)) await tryBadSlate(world, account, compound);
  await seat(world, account, compound, null);
}

async function seatAnew(world: CommitteeWorld): Promise<void> {
  const street = world.people.account('STREET', STREET);
  if (!street) return;
  const by = addDays(world.today, AHEAD_DAYS);
  const answer = await world.ask<{ ownersCommittees: { nodes: Listed[] } }>(street, ENDING, {
    unitId: STREET,
    by,
  });
  for (const { version, compound } of answer?.ownersCommittees.nodes ?? []) {
    const known = world.county.compounds.find(({ id }) => id === compound.id);
    if (known && world.chance.percent(60)) await seat(world, street, known, version);
  }
}

/** An even number is nowhere allowed, and nobody sits twice. */
async function tryBadSlate(world: CommitteeWorld, account: string, compound: DemoCompound): Promise<void> {
  const four = slate(world, compound, 4, 3);
  if (four)
    await world.tryInVain(account, SEAT, input(world, compound, four), ['COMMITTEE_COMPOSITION_INVALID']);
}

async function seat(
  world: CommitteeWorld,
  account: string,
  compound: DemoCompound,
  version: number | null,
): Promise<void> {
  const size = world.chance.pick(SIZES);
  const party = await partyNeeded(world, account, compound, size, version === null);
  const members = party === null ? null : slate(world, compound, size, party);
  if (!members) return;
  const told = await world.send<{ seatOwnersCommittee: { id: string } }>(
    account,
    SEAT,
    input(world, compound, members, version),
  );
  if (!told) return;
  world.notes.seated[told.seatOwnersCommittee.id] = compound.id;
  const chair = members.find((member) => member.chair);
  if (chair) await openAccount(world, chair.personId, compound.id);
}

/** The least number of members of the party the rules in force are content with. */
async function partyNeeded(
  world: CommitteeWorld,
  account: string,
  compound: DemoCompound,
  members: number,
  newlyFounded: boolean,
): Promise<number | null> {
  for (let partyMembers = Math.ceil(members / 2); partyMembers <= members; partyMembers += 1) {
    const answer = await world.ask<{ previewOwnersCommittee: { passed: boolean }[] }>(account, PREVIEW, {
      unitId: compound.communityIds[0],
      ...{ members, partyMembers, new: newlyFounded },
    });
    if (answer?.previewOwnersCommittee.every(({ passed }) => passed)) return partyMembers;
  }
  return null;
}

/** So many neighbours, so many of them in the party, one of these in the chair; null where too few live there. */
function slate({ county, chance }: CommitteeWorld, { id }: DemoCompound, size: number, party: number) {
  const homes = new Set(county.houses.filter(({ compoundId }) => compoundId === id).map((house) => house.id));
  const neighbours = county.persons.filter(({ houseId }) => houseId !== null && homes.has(houseId));
  const [inParty, others] = [true, false].map((member) =>
    neighbours.filter(({ partyMember }) => partyMember === member),
  );
  const drawn = [...chance.draw(inParty ?? [], party), ...chance.draw(others ?? [], size - party)];
  return drawn.length < size
    ? null
    : drawn.map((person, index) => ({ personId: person.id, chair: index === 0 }));
}

function input(
  { today }: CommitteeWorld,
  { id }: DemoCompound,
  members: readonly Member[],
  version: number | null = null,
) {
  return { input: { compoundId: id, members, seatedOn: today, ...(version === null ? {} : { version }) } };
}

async function ofCompound(world: CommitteeWorld, account: string, id: string) {
  const answer = await world.ask<{
    compound: { ownersCommittee: { id: string; version: number; termEndsOn: string } | null } | null;
  }>(account, OF_COMPOUND, { id });
  return answer?.compound?.ownersCommittee ?? null;
}

/** The new chair acts for the committee from now on, and the one before no more. */
async function openAccount(world: CommitteeWorld, personId: string, compoundId: string): Promise<void> {
  const { people } = world;
  for (const { accountId } of [...people.having('OWNERS_COMMITTEE', compoundId)])
    if (!accountId.startsWith('demo-')) people.remove(accountId);
  const grant = { role: 'OWNERS_COMMITTEE', scopeType: 'COMPOUND', scopeId: compoundId };
  const known = people.ofPerson(personId);
  const made = known
    ? null
    : await world.send<{ createAccount: { accountId: string } }>(ADMIN, CREATE, {
        input: { kind: 'PERSON', title: '业委会主任', personId },
      });
  const accountId = known?.accountId ?? made?.createAccount.accountId;
  if (!accountId) return;
  if (await world.send(ADMIN, GRANT, { accountId, ...grant }))
    people.add({ accountId, personId, roles: ['OWNERS_COMMITTEE'], places: [compoundId] });
}
