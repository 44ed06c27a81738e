import { appealTexts } from '@redgrid/demo';
import { defineBehaviour } from '../behaviour.ts';
import type { Chance } from '../chance.ts';
import { momentOf, officesOpen } from '../office-time.ts';
import { categoryIn, minuteOf, troubleOf } from './appeal-seasons.ts';
import { checkAppeals } from './appeal-checks.ts';
import { HOTLINE, handsOf, type AppealNotes, type AppealWorld, type Fate } from './appeal-notes.ts';
import { step, stepLater } from './appeal-steps.ts';
import { lookAtOverdue } from './overdue-list.ts';

/** Appeals a day: on working days, and on days off. */
const RATES = { working: 8, off: 4 } as const;

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
    if (officesOpen(today) && new Date(world.now.getTime() + 8 * 3_600_000).getUTCDay() === 1)
      for (const { accountId } of world.people.having('STREET'))
        world.plan(momentOf(today, 9 * 60 + chance.between(0, 60)), 'look-at-overdue', accountId);
  },
  acts: { report, step, 'look-at-overdue': lookAtOverdue },
  check: checkAppeals,
});

async function report(world: AppealWorld, category: string): Promise<void> {
  const { chance, county, notes } = world;
  const compound = chance.weighted(county.compounds, troubleOf);
  const gridId = county.grids
    .filter(({ compoundIds }) => compoundIds.includes(compound.id))
    .map(({ id }) => id)
    .toSorted()[0];
  if (!gridId) return;
  const who = reporter(world, compound.id, gridId);
  const text = chance.pick(appealTexts()[category] ?? []);
  const known = chance.percent(60) ? { categoryCode: category } : {};
  const urgency = chance.percent(6) ? 'URGENT' : 'NORMAL';
  const input = { compoundId: compound.id, text, urgency, ...known, ...who.input };
  const told = await world.send<{ reportAppeal: { appealId: string; trackingCode: string } }>(
    who.account,
    REPORT,
    { input },
  );
  if (!told) return;
  const { appealId, trackingCode: code } = told.reportAppeal;
  notes.open[appealId] = {
    ...{ code, category, gridId, compoundId: compound.id, fate: fate(chance) },
    ...{ petitioner: who.petitioner, escalations: 0, reopened: 0, resolver: null, moving: false },
  };
  notes.codes.push(code);
  notes.reported += 1;
  stepLater(world, appealId, 5, 90);
}

/** Two in five do it themselves where somebody has an account; the others call, write, or tell who comes by. */
function reporter(world: AppealWorld, compoundId: string, gridId: string) {
  const { chance, county, people } = world;
  const own = people.having('OWNER', compoundId);
  const hands = handsOf(world, gridId);
  if (own.length > 0 && chance.percent(45)) {
    const { accountId } = chance.pick(own);
    return { account: accountId, petitioner: accountId, input: { channel: 'PLATFORM' } };
  }
  const owners = county.houses.filter(
    (house) => house.compoundId === compoundId && house.ownerIds.length > 0,
  );
  const reporterId = chance.pick(owners).ownerIds[0];
  const named = chance.percent(85) && reporterId ? { reporterId } : {};
  if (chance.percent(55)) {
    const externalId = `${world.today.replaceAll('-', '')}${String(world.notes.reported).padStart(5, '0')}`;
    const input = { channel: 'HOTLINE_12345', externalSource: '12345', externalId, ...named };
    return { account: HOTLINE, petitioner: null, input };
  }
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
