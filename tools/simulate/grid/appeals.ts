import { appealTexts } from '@redgrid/demo';
import { defineBehaviour, type Variables } from '../behaviour.ts';
import type { Chance } from '../chance.ts';
import { momentOf, officesOpen } from '../office-time.ts';
import { categoryIn, minuteOf, troubleOf } from './appeal-seasons.ts';
import { checkAppeals } from './appeal-checks.ts';
import { HOTLINE, handsOf, type AppealNotes, type AppealWorld, type Fate } from './appeal-notes.ts';
import { classifyNow, reopenOne, step, stepLater } from './appeal-steps.ts';
import { lookAtOverdue } from './overdue-list.ts';

/** Appeals a day: on working days, and on days off. */
const RATES = { working: 6, off: 3 } as const;
/** A community far from the others: little happens there, and something every day. */
const REMOTE = 'demo-community-sample';

const REPORT = `mutation ($key: ID!, $input: GridReportAppealInput!) {
  reportAppeal(key: $key, input: $input) { appealId trackingCode }
}`;

/** Residents report what troubles them, and everybody from the grid to the district handles it (诉求办理). */
export const appeals = defineBehaviour<AppealNotes>({
  name: 'grid/appeals',
  begin: () => ({ open: {}, codes: [], reported: 0 }),
  morning: (world) => {
    const { chance, today } = world;
    const categories = Object.keys(appealTexts());
    for (let left = chance.count(officesOpen(today) ? RATES.working : RATES.off); left > 0; left -= 1) {
      const category = categoryIn(Number(today.slice(5, 7)), categories, chance);
      world.plan(momentOf(today, minuteOf(category, chance)), 'report', category);
    }
    if (!officesOpen(today)) return;
    world.plan(momentOf(today, 17 * 60 + 20), 'late-mail');
    const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
    if (weekday === 1)
      for (const { accountId } of world.people.having('STREET'))
        world.plan(momentOf(today, 9 * 60 + chance.between(0, 60)), 'look-at-overdue', accountId);
    if (weekday === 2) world.plan(momentOf(today, 19 * 60), 'report-as-shown', 'OWNER');
    if (weekday === 4) world.plan(momentOf(today, 20 * 60), 'report-as-shown', 'RESIDENT');
  },
  acts: {
    report,
    step,
    'look-at-overdue': lookAtOverdue,
    'late-mail': lateMail,
    'report-as-shown': reportAsShown,
  },
  check: checkAppeals,
});

async function report(world: AppealWorld, category: string): Promise<void> {
  const compound = world.chance.weighted(world.county.compounds, troubleOf);
  const id = await enter(world, category, compound.id, (gridId) => reporter(world, compound.id, gridId));
  if (id) stepLater(world, id, 5, 90);
}

/** At the end of a working day: what comes in then is sorted, and lies until the next morning. */
async function lateMail(world: AppealWorld): Promise<void> {
  const { chance, county } = world;
  const byPhone = () => hotline(world, {});
  const sorted = await enter(world, 'LITTERING', chance.weighted(county.compounds, troubleOf).id, byPhone);
  if (sorted) {
    stepLater(world, sorted, 60, 240);
    await classifyNow(world, sorted);
  }
  const remote = county.compounds.find(({ communityIds }) => communityIds[0] === REMOTE);
  const lying = remote && (await enter(world, 'SERVICE_QUALITY', remote.id, byPhone));
  if (lying) stepLater(world, lying, 60, 240);
  await reopenOne(world);
}

/** Those who show the demonstration report something themselves every week. */
async function reportAsShown(world: AppealWorld, role: string): Promise<void> {
  const { county, people, chance } = world;
  const who = people.having(role).find(({ accountId }) => accountId.startsWith('demo-'));
  const near = county.compounds.find(({ id, communityIds }) =>
    who?.places.some((place) => place === id || communityIds.includes(place)),
  );
  if (!who || !near) return;
  const { accountId: account } = who;
  const category = chance.pick(['FIRE_LANE', 'PARKING', 'EBIKE', 'LIFT_SAFETY']);
  const id = await enter(world, category, near.id, () => ({ account, petitioner: account, input: SELF }));
  if (id) stepLater(world, id, 5, 90);
}

type Reporter = ReturnType<typeof reporter>;

/** Enters an appeal; gives its id, or null where no grid covers the compound or it was refused. */
async function enter(
  world: AppealWorld,
  category: string,
  compoundId: string,
  whoFor: (gridId: string) => Reporter,
): Promise<string | null> {
  const { chance, county, notes } = world;
  const gridId = county.grids
    .filter(({ compoundIds }) => compoundIds.includes(compoundId))
    .map(({ id }) => id)
    .toSorted()[0];
  if (!gridId) return null;
  const who = whoFor(gridId);
  const text = chance.pick(appealTexts()[category] ?? []);
  const known = chance.percent(60) ? { categoryCode: category } : {};
  const urgency = chance.percent(6) ? 'URGENT' : 'NORMAL';
  const input = { compoundId, text, urgency, ...known, ...who.input };
  const told = await world.send<{ reportAppeal: { appealId: string; trackingCode: string } }>(
    who.account,
    REPORT,
    { input },
  );
  if (!told) return null;
  const { appealId, trackingCode: code } = told.reportAppeal;
  notes.open[appealId] = {
    ...{ code, category, gridId, compoundId, fate: fate(chance) },
    ...{ petitioner: who.petitioner, escalations: 0, reopened: 0, resolver: null, moving: false },
  };
  notes.codes.push(code);
  notes.reported += 1;
  return appealId;
}

const SELF = { channel: 'PLATFORM' };

function hotline({ today, notes }: AppealWorld, named: { readonly reporterId?: string }) {
  const externalId = `${today.replaceAll('-', '')}${String(notes.reported).padStart(5, '0')}`;
  const input = { channel: 'HOTLINE_12345', externalSource: '12345', externalId, ...named };
  return { account: HOTLINE, petitioner: null as string | null, input: input as Variables };
}

/** Two in five do it themselves where somebody has an account; the others call, write, or tell who comes by. */
function reporter(world: AppealWorld, compoundId: string, gridId: string): ReturnType<typeof hotline> {
  const { chance, county, people } = world;
  const own = people.having('OWNER', compoundId);
  const hands = handsOf(world, gridId);
  if (own.length > 0 && chance.percent(45)) {
    const { accountId } = chance.pick(own);
    return { account: accountId, petitioner: accountId, input: SELF };
  }
  const owners = county.houses.filter(
    (house) => house.compoundId === compoundId && house.ownerIds.length > 0,
  );
  const reporterId = chance.pick(owners).ownerIds[0];
  const named = chance.percent(85) && reporterId ? { reporterId } : {};
  if (chance.percent(55)) return hotline(world, named);
  const visit = chance.percent(70);
  const account = visit ? chance.pick([hands.head, hands.worker]) : hands.community;
  return {
    account,
    petitioner: null,
    input: { channel: visit ? 'GRID_VISIT' : 'COMMUNITY_PHONE', ...named },
  };
}

function fate(chance: Chance): Fate {
  const pace = chance.weighted(
    [
      { share: 62, work: chance.between(20, 260) },
      { share: 26, work: chance.between(300, 1200) },
      { share: 9, work: chance.between(1500, 5000) },
      { share: 3, work: chance.between(9000, 22_000) },
    ],
    ({ share }) => share,
  );
  const rating = chance.weighted([5, 4, 3, 2, 1], (stars) => [6, 8, 14, 34, 38][stars - 1] ?? 0);
  return {
    work: pace.work,
    rejected: chance.percent(4),
    department: chance.percent(22),
    escalations: chance.weighted([0, 1, 2], (times) => [88, 10, 2][times] ?? 0),
    answers: chance.percent(88),
    rating,
    reopened: rating <= 2 && chance.percent(45) ? 1 : 0,
  };
}
