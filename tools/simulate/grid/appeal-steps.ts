import type { Variables } from '../behaviour.ts';
import { afterWork } from '../office-time.ts';
import {
  DISTRICT,
  CITY,
  handsOf,
  HOTLINE,
  type AppealWorld,
  type Hands,
  type OpenAppeal,
} from './appeal-notes.ts';

/** An appeal as whoever opens it sees it. */
interface Seen {
  readonly state: string;
  readonly level: string;
  readonly version: number;
  readonly department: { readonly code: string } | null;
}

interface Turn {
  readonly world: AppealWorld;
  readonly id: string;
  readonly known: OpenAppeal;
  readonly seen: Seen;
  readonly hands: Hands;
}

const LOOK = `query ($id: ID!) { appeal(id: $id) { state level version department { code } } }`;
const CLASSIFY = `mutation ($key: ID!, $input: GridClassifyAppealInput!) { classifyAppeal(key: $key, input: $input) { state } }`;
const ASSIGN = `mutation ($key: ID!, $input: GridAssignAppealInput!) { assignAppeal(key: $key, input: $input) { state } }`;
const ESCALATE = `mutation ($key: ID!, $input: GridEscalateAppealInput!) { escalateAppeal(key: $key, input: $input) { state } }`;
const CONFIRM = `mutation ($key: ID!, $input: GridConfirmAppealInput!) { confirmAppeal(key: $key, input: $input) { state } }`;
const START = `mutation ($key: ID!, $appealId: ID!, $version: Int) {
  startAppeal(key: $key, appealId: $appealId, version: $version) { state }
}`;
const RESOLVE = `mutation ($key: ID!, $appealId: ID!, $version: Int, $result: String!) {
  resolveAppeal(key: $key, appealId: $appealId, version: $version, result: $result) { state }
}`;
const REJECT = `mutation ($key: ID!, $appealId: ID!, $version: Int, $reason: String!) {
  rejectAppeal(key: $key, appealId: $appealId, version: $version, reason: $reason) { state }
}`;
const REOPEN = `mutation ($key: ID!, $appealId: ID!, $version: Int, $reason: String!) {
  reopenAppeal(key: $key, appealId: $appealId, version: $version, reason: $reason) { state }
}`;
const CLOSE = `mutation ($key: ID!, $appealId: ID!, $version: Int) {
  closeAppeal(key: $key, appealId: $appealId, version: $version) { state }
}`;

/** Plans the next step after so many minutes of office work. */
export function stepLater(world: AppealWorld, id: string, least: number, most: number): void {
  const known = world.notes.open[id];
  if (!known || known.moving) return;
  world.notes.open[id] = { ...known, moving: true };
  world.plan(afterWork(world.now, world.chance.between(least, most)), 'step', id);
}

/** The community says what kind of matter it is, and leaves the rest for later. */
export async function classifyNow(world: AppealWorld, id: string): Promise<void> {
  const known = world.notes.open[id];
  if (!known) return;
  const classified = { appealId: id, categoryCode: known.category, weight: 'SMALL' };
  await world.send(handsOf(world, known.gridId).community, CLASSIFY, { input: classified });
}

/** The hotline calls somebody whose appeal was closed lately: the trouble is back. */
export async function reopenOne(world: AppealWorld): Promise<void> {
  const answer = await world.ask<{ appeals: { nodes: Closed[] } }>(CITY, CLOSED);
  const closed = (answer?.appeals.nodes ?? []).filter(({ id, grid }) => grid && !world.notes.open[id]);
  const [again] = world.chance.draw(closed, 1);
  if (!again?.grid) return;
  const { id, version, trackingCode: code, category, compound, grid } = again;
  const reason = '回访发现同一问题再次出现，重新办理';
  if (!(await world.send(HOTLINE, REOPEN, { appealId: id, version, reason }))) return;
  world.notes.open[id] = {
    ...{ code, category: category?.code ?? 'LITTERING', gridId: grid.id, compoundId: compound?.id ?? '' },
    fate: {
      work: 200,
      rejected: false,
      department: false,
      escalations: 0,
      answers: true,
      rating: 4,
      reopened: 0,
    },
    ...{ petitioner: null, escalations: 0, reopened: 0, resolver: null, moving: false },
  };
  stepLater(world, id, 60, 240);
}

interface Closed {
  readonly id: string;
  readonly version: number;
  readonly trackingCode: string;
  readonly category: { readonly code: string } | null;
  readonly compound: { readonly id: string } | null;
  readonly grid: { readonly id: string } | null;
}
const CLOSED = `{ appeals(filter: { state: CLOSED }, first: 12) {
  nodes { id version trackingCode category { code } compound { id } grid { id } }
} }`;

/** Whoever has the appeal looks at it and does what is next, whatever others have done since. */
export async function step(world: AppealWorld, id: string): Promise<void> {
  const before = world.notes.open[id];
  if (!before) return;
  const known = { ...before, moving: false };
  world.notes.open[id] = known;
  const hands = handsOf(world, known.gridId);
  const answer = await world.ask<{ appeal: Seen | null }>(hands.community, LOOK, { id });
  const seen = answer?.appeal;
  if (!seen) {
    world.found(`an appeal of ${hands.grid.name} is not seen by its community`);
    return;
  }
  const next = NEXT[seen.state];
  if (!next) {
    world.found(`an appeal is in the unknown state ${seen.state}`);
    return;
  }
  await next({ world, id, known, seen, hands });
}

const NEXT: Readonly<Record<string, (turn: Turn) => Promise<void>>> = {
  RECEIVED: async (turn) => {
    const { known, hands, world } = turn;
    if (known.fate.rejected) {
      await act(
        turn,
        hands.community,
        REJECT,
        plain(turn, { reason: '经核实不属本小区事项，已向反映人说明' }),
      );
      return step(world, turn.id);
    }
    const by = world.chance.percent(40) ? hands.head : hands.community;
    const weight = known.fate.work > 1500 ? 'HARD' : known.fate.work > 280 ? 'BIG' : 'SMALL';
    await act(turn, by, CLASSIFY, input(turn, { categoryCode: known.category, weight }));
    stepLater(world, turn.id, 2, 30);
  },
  CLASSIFIED: assign,
  REOPENED: assign,
  ESCALATED: assign,
  ASSIGNED: async (turn) => {
    await act(turn, handler(turn), START, plain(turn));
    const { work, escalations } = turn.known.fate;
    const share = turn.known.escalations < escalations ? 0.4 : 1;
    stepLater(turn.world, turn.id, Math.ceil(work * share * 0.6), Math.ceil(work * share));
  },
  IN_PROGRESS: async (turn) => {
    const { world, id, known, seen } = turn;
    const by = handler(turn);
    if (known.escalations < known.fate.escalations && seen.level !== 'CITY') {
      await act(turn, by, ESCALATE, input(turn, { reason: '超出本级处置权限，需上级协调' }));
      world.notes.open[id] = { ...known, escalations: known.escalations + 1 };
      stepLater(world, id, 20, 400);
      return;
    }
    await act(turn, by, RESOLVE, plain(turn, { result: world.chance.pick(RESULTS) }));
    world.notes.open[id] = { ...known, resolver: by };
    if (known.fate.answers) stepLater(world, id, 60, 1800);
    else stepLater(world, id, 9000, 9000);
  },
  RESOLVED: async (turn) => {
    const { world, id, known } = turn;
    if (!known.fate.answers) {
      forget(world, id);
      return;
    }
    const satisfied = known.fate.rating >= 3;
    const rating = world.chance.percent(80) ? { rating: known.fate.rating } : {};
    await act(turn, callerBack(turn), CONFIRM, input(turn, { satisfied, ...rating }));
    stepLater(world, id, 20, 900);
  },
  FEEDBACK: async (turn) => {
    const { world, id, known, hands } = turn;
    if (known.reopened < known.fate.reopened) {
      const by = known.petitioner ?? HOTLINE;
      await act(turn, by, REOPEN, plain(turn, { reason: '问题依旧存在，请重新办理' }));
      world.notes.open[id] = { ...known, reopened: known.reopened + 1 };
      stepLater(world, id, 20, 400);
      return;
    }
    await act(turn, hands.community, CLOSE, plain(turn));
    forget(world, id);
  },
  CLOSED: async ({ world, id }) => forget(world, id),
  REJECTED: async ({ world, id }) => forget(world, id),
};

const RESULTS = [
  '已处理完毕，现场复核通过',
  '已协调责任单位整改到位',
  '已与反映人见面说明并解决',
  '已清理恢复原状',
];

async function assign(turn: Turn): Promise<void> {
  const { world, seen, known, hands } = turn;
  const low = ['GRID', 'COMMUNITY'].includes(seen.level);
  const toDepartment = known.fate.department && low;
  const assignee = low && !toDepartment ? { assigneeId: world.chance.pick(hands.grid.workerIds) } : {};
  await act(turn, office(turn), ASSIGN, input(turn, { toDepartment, ...assignee }));
  stepLater(world, turn.id, 5, 120);
}

/** The office of the level that has it. */
function office({ seen, hands }: Turn): string {
  if (seen.level === 'STREET') return hands.street;
  if (seen.level === 'DISTRICT') return DISTRICT;
  return seen.level === 'CITY' ? CITY : hands.community;
}

/** Who works on it: the department, the worker on the spot, or the office itself. */
function handler(turn: Turn): string {
  const { department } = turn.seen;
  const own = department && turn.world.people.having('DEPARTMENT', department.code)[0];
  if (own) return own.accountId;
  return turn.seen.level === 'GRID' ? turn.hands.worker : office(turn);
}

/** The petitioner, or those who call back; never who resolved it. */
function callerBack({ known, hands }: Turn): string {
  if (known.petitioner) return known.petitioner;
  return known.resolver === hands.community ? HOTLINE : hands.community;
}

function forget({ notes }: AppealWorld, id: string): void {
  notes.open = Object.fromEntries(Object.entries(notes.open).filter(([known]) => known !== id));
}

/** Somebody else may have moved it in the same minute: whoever comes later looks again. */
async function act({ world, id }: Turn, by: string, mutation: string, variables: Variables): Promise<void> {
  const done = await world.send(by, mutation, variables, ['CONFLICT', 'ILLEGAL_TRANSITION']);
  if (!done) stepLater(world, id, 30, 200);
}

const plain = ({ id, seen }: Turn, more: Variables = {}): Variables => ({
  appealId: id,
  version: seen.version,
  ...more,
});
const input = (turn: Turn, more: Variables): Variables => ({ input: plain(turn, more) });
