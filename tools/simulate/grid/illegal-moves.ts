import { defineBehaviour, type World } from '../behaviour.ts';
import { afterWork } from '../office-time.ts';
import { HOTLINE } from './appeal-notes.ts';

interface Seen {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly grid: { readonly id: string } | null;
  readonly compound: { readonly id: string } | null;
}
type TrierWorld = World;
type Try = (world: TrierWorld, appeal: Seen) => Promise<void>;

/** So many a day. */
const TRIES_A_DAY = 2;
const STREET = 'demo-account-street-shancheng';
const RECENT = `query { appeals(filter: { unitId: "demo-street-shancheng" }, first: 15) {
  nodes { id version state grid { id } compound { id } }
} }`;
const START = `mutation ($key: ID!, $appealId: ID!, $version: Int) {
  startAppeal(key: $key, appealId: $appealId, version: $version) { state }
}`;
const CLOSE = `mutation ($key: ID!, $appealId: ID!, $version: Int) {
  closeAppeal(key: $key, appealId: $appealId, version: $version) { state }
}`;
const CONFIRM = `mutation ($key: ID!, $input: GridConfirmAppealInput!) { confirmAppeal(key: $key, input: $input) { state } }`;
const CLASSIFY = `mutation ($key: ID!, $input: GridClassifyAppealInput!) { classifyAppeal(key: $key, input: $input) { state } }`;
const ESCALATE = `mutation ($key: ID!, $input: GridEscalateAppealInput!) { escalateAppeal(key: $key, input: $input) { state } }`;
const PERSONS = `{ persons(first: 5) { nodes { id } } }`;

/** Now and then people try what is not theirs to do: each attempt is refused, and with the code that says why (越权尝试). */
export const illegalMoves = defineBehaviour<object>({
  name: 'grid/illegal-moves',
  begin: () => ({}),
  morning: (world) => {
    for (let left = world.chance.count(TRIES_A_DAY); left > 0; left -= 1)
      world.plan(afterWork(world.now, world.chance.between(0, 430)), 'try');
  },
  acts: {
    try: async (world) => {
      const answer = await world.ask<{ appeals: { nodes: Seen[] } }>(STREET, RECENT);
      const nodes = answer?.appeals.nodes ?? [];
      if (nodes.length > 0) await world.chance.pick(TRIES)(world, world.chance.pick(nodes));
    },
  },
});

const TRIES: readonly Try[] = [
  async (world, { id, compound }) => {
    const neighbours = world.people
      .having('OWNER')
      .filter(({ places }) => !places.includes(compound?.id ?? ''));
    if (neighbours.length === 0) return;
    const { accountId } = world.chance.pick(neighbours);
    await world.tryInVain(accountId, START, { appealId: id }, ['FORBIDDEN']);
    const input = { appealId: id, satisfied: true };
    await world.tryInVain(accountId, CONFIRM, { input }, ['NOT_FOUND', 'FORBIDDEN']);
  },
  async (world, { id, grid }) => {
    const elsewhere = world.people
      .having('GRID_HEAD')
      .filter(({ places }) => !places.includes(grid?.id ?? ''));
    const { accountId } = world.chance.pick(elsewhere);
    await world.tryInVain(accountId, START, { appealId: id }, ['NOT_FOUND', 'FORBIDDEN']);
  },
  async (world, { id, version, state }) => {
    if (version < 2) return;
    const [document, codes] =
      state === 'FEEDBACK'
        ? ([CLOSE, ['CONFLICT']] as const)
        : ([CLOSE, ['ILLEGAL_TRANSITION', 'CONFLICT']] as const);
    await world.tryInVain(STREET, document, { appealId: id, version: version - 1 }, codes);
  },
  async (world, { id }) => {
    const input = { appealId: id, categoryCode: 'NO_SUCH_CATEGORY' };
    await world.tryInVain(STREET, CLASSIFY, { input }, ['APPEAL_CATEGORY_UNKNOWN', 'ILLEGAL_TRANSITION']);
  },
  async (world, { id }) => {
    const input = { appealId: id, satisfied: true, rating: 9 };
    await world.tryInVain(HOTLINE, CONFIRM, { input }, ['BAD_USER_INPUT']);
  },
  async (world, { id }) => {
    const input = { appealId: id, reason: '往下派', level: 'GRID' };
    await world.tryInVain(STREET, ESCALATE, { input }, ['APPEAL_LEVEL_NOT_HIGHER', 'ILLEGAL_TRANSITION']);
  },
  async (world, { id }) => {
    await world.tryInVain(null, PERSONS, {}, ['UNAUTHENTICATED']);
    const evaluator = 'demo-account-evaluator';
    await world.tryInVain(evaluator, START, { appealId: id }, ['FORBIDDEN']);
  },
];
