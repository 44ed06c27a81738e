import type { RequestContext, UnitOfWork } from '@redgrid/database';
import { addMonths } from '@redgrid/deadline';
import { DomainError } from '@redgrid/errors';
import { DirectoryPlaceEntity, sharedEntity } from '@redgrid/events';
import { localDate, startOfLocalDay, type Sourced, type Subjects } from '@redgrid/policy';
import type { Policy } from '@redgrid/policy-store';
import { And, LessThanOrEqual, MoreThan } from 'typeorm';
import { CompanyCreditFactEntity } from './company-credit-fact.entity.ts';
import { standingOf, type CountedFact, type Standing } from './company-credit.rules.ts';

type Figures = Sourced<Subjects['companyCredit']>;

/** A standing and the day up to which facts were counted. */
export interface DatedStanding extends Standing {
  readonly asOf: string;
}

/** Works out grades from facts: for the register, for previews and for any past moment by the same rule. */
export class CompanyCreditRatingService {
  constructor(
    private readonly request: RequestContext,
    private readonly policy: Policy,
  ) {}

  /** Where a company belongs. NOT_YET_KNOWN for one this domain has not heard of. */
  async homeOf(companyId: string): Promise<DirectoryPlaceEntity> {
    const { unit } = this.request;
    return (await sharedEntity(unit, 'COMPANY', companyId, 'ANYONE')).places[0];
  }

  /** The company's home first, then the places of its projects. */
  async workplacesOf(companyId: string): Promise<DirectoryPlaceEntity[]> {
    const home = await this.homeOf(companyId);
    const projects = await this.request.unit.db.find(DirectoryPlaceEntity, {
      where: { companyId },
      order: { id: 'ASC' },
    });
    return [home, ...projects];
  }

  async figuresOf(companyId: string, at?: Date): Promise<Figures> {
    return this.policy.figures('companyCredit', await this.homeOf(companyId), at);
  }

  /** The standing by the facts known now, and `more` that might come. */
  async today(companyId: string, more: readonly CountedFact[] = []): Promise<DatedStanding> {
    const { now } = this.request.unit;
    const figures = await this.figuresOf(companyId);
    return this.standing(companyId, figures, { date: localDate(now), knownAt: now }, more);
  }

  /** What would follow if facts of these kinds happened today. */
  async preview(companyId: string, kinds: readonly string[]): Promise<DatedStanding> {
    if (kinds.length > MOST_PREVIEWED)
      throw new DomainError('BAD_USER_INPUT', { field: 'factKinds', most: MOST_PREVIEWED });
    const figures = await this.figuresOf(companyId);
    const more = kinds.map((kind) => ({ kind, points: pointsOf(kind, figures), reversal: false }));
    return this.today(companyId, more);
  }

  /** The standing on a day by what was known at a moment, by default when that day ended. */
  async asOf(companyId: string, date: string, knownAt?: Date | null): Promise<DatedStanding> {
    const { now } = this.request.unit;
    if (date > localDate(now)) throw new DomainError('BAD_USER_INPUT', { field: 'date' });
    const known = knownAt ?? new Date(startOfLocalDay(date).getTime() + DAY_MS - 1);
    const figures = await this.figuresOf(companyId, known < now ? known : now);
    return this.standing(companyId, figures, { date, knownAt: known });
  }

  /** The kinds of facts at the company's unit, with their points. */
  async kinds(companyId: string) {
    const { factKinds } = await this.figuresOf(companyId);
    return Object.entries(factKinds.value).map(([code, { points, note }]) => ({
      code,
      points,
      note,
      clause: factKinds.clause,
    }));
  }

  private async standing(
    companyId: string,
    figures: Figures,
    { date, knownAt }: { readonly date: string; readonly knownAt: Date },
    more: readonly CountedFact[] = [],
  ): Promise<DatedStanding> {
    const from = addMonths(date, -figures.validityMonths.value);
    const facts = await countedFacts(this.request.unit, companyId, { from, date, knownAt });
    return { ...standingOf([...facts, ...more], figures), asOf: date };
  }
}

const MOST_PREVIEWED = 20;
const DAY_MS = 24 * 60 * 60 * 1000;

/** What a kind counts. CREDIT_FACT_KIND_UNKNOWN, with those there are. */
export function pointsOf(kind: string, { factKinds }: Figures): number {
  const known = Object.hasOwn(factKinds.value, kind) ? factKinds.value[kind] : undefined;
  if (!known) throw new DomainError('CREDIT_FACT_KIND_UNKNOWN', { known: Object.keys(factKinds.value) });
  return known.points;
}

/** A reversal counts the opposite on the same day, so sums need not know what was taken back. */
async function countedFacts(
  { db }: UnitOfWork,
  companyId: string,
  { from, date, knownAt }: { readonly from: string; readonly date: string; readonly knownAt: Date },
): Promise<CountedFact[]> {
  const rows = await db.find(CompanyCreditFactEntity, {
    select: { id: true, kind: true, points: true, reversesId: true },
    where: {
      companyId,
      happenedOn: And(MoreThan(from), LessThanOrEqual(date)),
      knownAt: LessThanOrEqual(knownAt),
    },
  });
  return rows.map(({ kind, points, reversesId }) => ({ kind, points, reversal: reversesId !== null }));
}
