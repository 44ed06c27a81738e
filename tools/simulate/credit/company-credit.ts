import { creditNotes } from '@redgrid/demo';
import { addDays } from '@redgrid/deadline';
import { defineBehaviour, type World } from '../behaviour.ts';
import { afterWork, officesOpen } from '../office-time.ts';

interface Kind {
  readonly code: string;
  readonly points: number;
}
interface Notes {
  /** What may be entered of each company. */
  kinds: Record<string, readonly Kind[]>;
  /** Facts that turn out to have been entered wrongly. */
  wrong: string[];
}
type CreditWorld = World<Notes>;

/** On a working day so many facts, of which so many of a hundred are praise. */
const FACTS_A_DAY = 0.5;
const PRAISE = 62;
/** Accidents and entries in the bad-behaviour record are rare. */
const GRAVE = -15;
const ASSOCIATION = 'demo-account-association';
const AUTHORITY = 'demo-account-county-housing';

const KINDS = `query ($companyId: ID!) { companyCreditFactKinds(companyId: $companyId) { code points } }`;
const RECORD = `mutation ($key: ID!, $input: CreditCompanyFactInput!) {
  recordCompanyCreditFact(key: $key, input: $input) { factId grade score }
}`;
const REVERSE = `mutation ($key: ID!, $factId: ID!, $reason: String!) {
  reverseCompanyCreditFact(key: $key, factId: $factId, reason: $reason) { grade }
}`;
const RATE = `mutation ($key: ID!, $companyId: ID!) { rateCompanyCredit(key: $key, companyId: $companyId) { grade score } }`;
const STANDING = `query ($companyId: ID!, $date: LocalDate!) {
  creditGradeAsOf(companyId: $companyId, date: $date) { grade score }
}`;

/** The association and the authority enter what companies did well and badly, and rate them anew each month (企业信用). */
export const companyCredit = defineBehaviour<Notes>({
  name: 'credit/company-credit',
  begin: () => ({ kinds: {}, wrong: [] }),
  morning: (world) => {
    const { chance, today, now, county } = world;
    if (!officesOpen(today)) return;
    for (let left = chance.count(FACTS_A_DAY); left > 0; left -= 1)
      world.plan(afterWork(now, chance.between(30, 420)), 'record', chance.pick(county.companies).id);
    if (Number(today.slice(8)) <= 7 && new Date(`${today}T00:00:00Z`).getUTCDay() === 2)
      world.plan(afterWork(now, 90), 'rate-all');
  },
  acts: {
    record,
    reverse: async (world, factId) => {
      await world.send(AUTHORITY, REVERSE, { factId, reason: '经复核系误录，予以冲正' });
      await world.tryInVain(AUTHORITY, REVERSE, { factId, reason: '再次冲正' }, ['CREDIT_FACT_REVERSED']);
    },
    'rate-all': async (world) => {
      for (const { id: companyId } of world.county.companies)
        await world.send(ASSOCIATION, RATE, { companyId });
    },
  },
  check: gradesThatDoNotFollow,
});

async function record(world: CreditWorld, companyId: string): Promise<void> {
  const { chance } = world;
  const kinds = (await kindsOf(world, companyId)).filter(({ points }) => points > GRAVE || chance.percent(4));
  const praise = chance.percent(PRAISE);
  const { code } = chance.pick(kinds.filter(({ points }) => points > 0 === praise));
  const input = {
    ...{ companyId, kind: code, source: praise ? '协会评定' : '日常检查' },
    happenedOn: addDays(world.today, -chance.between(0, 9)),
    note: creditNotes()[code] ?? code,
  };
  const by = chance.percent(50) ? ASSOCIATION : AUTHORITY;
  const told = await world.send<{ recordCompanyCreditFact: { factId: string } }>(by, RECORD, { input });
  if (told && chance.percent(5))
    world.plan(
      afterWork(world.now, chance.between(200, 2000)),
      'reverse',
      told.recordCompanyCreditFact.factId,
    );
}

async function kindsOf(world: CreditWorld, companyId: string): Promise<readonly Kind[]> {
  const known = world.notes.kinds[companyId];
  if (known) return known;
  const answer = await world.ask<{ companyCreditFactKinds: readonly Kind[] }>(AUTHORITY, KINDS, {
    companyId,
  });
  world.notes.kinds[companyId] = answer?.companyCreditFactKinds ?? [];
  return world.notes.kinds[companyId];
}

/** Rated anew, a company has the grade that follows from its facts (信用等级可复算). */
async function gradesThatDoNotFollow(world: CreditWorld): Promise<string[]> {
  const findings: string[] = [];
  for (const { id: companyId } of world.county.companies) {
    const rated = await world.send<{ rateCompanyCredit: Standing }>(AUTHORITY, RATE, { companyId });
    const answer = await world.ask<{ creditGradeAsOf: Standing }>(AUTHORITY, STANDING, {
      companyId,
      date: world.today,
    });
    const [kept, computed] = [rated?.rateCompanyCredit, answer?.creditGradeAsOf];
    if (kept?.grade !== computed?.grade || kept?.score !== computed?.score)
      findings.push(
        `${companyId} has ${JSON.stringify(kept)}, and its facts say ${JSON.stringify(computed)}`,
      );
  }
  return findings;
}

interface Standing {
  readonly grade: string;
  readonly score: number;
}
