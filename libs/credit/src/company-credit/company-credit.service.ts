import { holds, Role } from '@redgrid/access';
import { command, isDuplicate, type RequestContext, type UnitOfWork } from '@redgrid/database';
import { DomainError, plainText } from '@redgrid/errors';
import type { DirectoryPlaceEntity } from '@redgrid/events';
import { localDate } from '@redgrid/policy';
import { CompanyCreditChangeEntity } from './company-credit-change.entity.ts';
import { CompanyCreditFactEntity } from './company-credit-fact.entity.ts';
import { CompanyCreditGradeEntity } from './company-credit-grade.entity.ts';
import {
  pointsOf,
  type CompanyCreditRatingService,
  type DatedStanding,
} from './company-credit-rating.service.ts';
import type { CompanyCreditRegisterService } from './company-credit-register.service.ts';
import type { CompanyCreditReceiptRow } from './company-credit.receipt.ts';

/** A fact as it is entered. */
export interface ReportedFact {
  readonly companyId: string;
  readonly kind: string;
  readonly happenedOn: string;
  readonly source: string;
  readonly documentId?: string | null;
  readonly note?: string | null;
}

/** Who enters facts and rates: authority, association, street (roles 6, 14, 15). */
const RECORDERS = [Role.DistrictPropertyAuthority, Role.PropertyAssociation, Role.Street] as const;

/** Enters credit facts, takes wrong ones back, and rates the company each time. */
export class CompanyCreditService {
  constructor(
    private readonly request: RequestContext,
    private readonly ratings: CompanyCreditRatingService,
    private readonly register: CompanyCreditRegisterService,
  ) {}

  record(key: string | null | undefined, input: ReportedFact, id?: string): Promise<CompanyCreditReceiptRow> {
    return command('recordCompanyCreditFact', key, async (unit) => {
      const { companyId, happenedOn, kind } = input;
      await lockRating(unit, companyId);
      if (happenedOn > localDate(unit.now)) throw new DomainError('BAD_USER_INPUT', { field: 'happenedOn' });
      const { cityId, countyId, streetId } = await this.placeToAct(companyId);
      const figures = await this.ratings.figuresOf(companyId);
      const fact: CompanyCreditFactEntity = {
        ...{ id: id ?? unit.newId(), companyId, kind, happenedOn, cityId, countyId, streetId },
        points: pointsOf(kind, figures),
        clause: figures.factKinds.clause,
        knownAt: unit.now,
        documentId: input.documentId ? plainText(input.documentId, 'documentId', 36) : null,
        source: plainText(input.source, 'source', 120),
        note: input.note ? plainText(input.note, 'note', 500, 0) : null,
        reversesId: null,
        reason: null,
        recordedById: unit.principal?.personId ?? null,
      };
      return this.enter(unit, fact);
    });
  }

  async reverse(
    key: string | null | undefined,
    factId: string,
    reason: string,
  ): Promise<CompanyCreditReceiptRow> {
    if (reason.trim() === '') throw new DomainError('REASON_REQUIRED');
    const wrong = await this.register.factById.load(factId);
    if (!wrong) throw new DomainError('NOT_FOUND', { factId });
    return command('reverseCompanyCreditFact', key, async (unit) => {
      await lockRating(unit, wrong.companyId);
      if (!holds(unit.principal, RECORDERS, placeOf(wrong))) throw new DomainError('FORBIDDEN');
      if (wrong.reversesId !== null) throw new DomainError('CREDIT_FACT_IS_REVERSAL', { factId });
      if (await unit.db.existsBy(CompanyCreditFactEntity, { reversesId: factId }))
        throw new DomainError('CREDIT_FACT_REVERSED', { factId });
      return this.enter(unit, {
        ...wrong,
        id: unit.newId(),
        points: 0 - wrong.points,
        knownAt: unit.now,
        documentId: null,
        note: null,
        reversesId: factId,
        reason: plainText(reason, 'reason', 500),
        recordedById: unit.principal?.personId ?? null,
      });
    });
  }

  rate(key: string | null | undefined, companyId: string): Promise<CompanyCreditReceiptRow> {
    return command('rateCompanyCredit', key, async (unit) => {
      await lockRating(unit, companyId);
      await this.placeToAct(companyId);
      return { factId: null, ...(await this.rated(unit, companyId)) };
    });
  }

  private async enter(unit: UnitOfWork, fact: CompanyCreditFactEntity): Promise<CompanyCreditReceiptRow> {
    await unit.db.insert(CompanyCreditFactEntity, fact);
    unit.emit({
      type: 'credit.company-fact.recorded.v1',
      subject: fact.id,
      subjectVersion: 1,
      place: { ...placeOf(fact), COMPANY: fact.companyId },
      data: {
        companyId: fact.companyId,
        kind: fact.kind,
        points: fact.points,
        happenedOn: fact.happenedOn,
        reversesId: fact.reversesId,
      },
    });
    return { factId: fact.id, ...(await this.rated(unit, fact.companyId)) };
  }

  private async placeToAct(companyId: string): Promise<DirectoryPlaceEntity> {
    const places = await this.ratings.workplacesOf(companyId);
    const place = places.find((each) => holds(this.request.unit.principal, RECORDERS, placeOf(each)));
    if (!place) throw new DomainError('FORBIDDEN');
    return place;
  }

  /** Brings the register up to date with the facts, in the same transaction. */
  private async rated(unit: UnitOfWork, companyId: string): Promise<Omit<CompanyCreditReceiptRow, 'factId'>> {
    const standing = await this.ratings.today(companyId);
    const known = await unit.db.findOneBy(CompanyCreditGradeEntity, { companyId });
    const { grade, score, asOf, checks } = standing;
    const previousGrade = known?.grade ?? null;
    if (known) await unit.db.update(CompanyCreditGradeEntity, { id: known.id }, { ...rowOf(standing) });
    const row = known ?? (await this.first(unit, companyId, standing));
    unit.touch(row.id);
    if (known?.grade !== grade || known.score !== score) {
      const change = { gradeId: row.id, grade, score, previousGrade, at: unit.now };
      await unit.db.insert(CompanyCreditChangeEntity, { id: unit.newId(), ...change });
      unit.emit({
        type: 'credit.company-grade.changed.v1',
        subject: row.id,
        subjectVersion: row.version,
        place: { ...placeOf(row), COMPANY: companyId },
        data: { companyId, grade, score, previousGrade, asOf },
      });
    }
    return { companyId, grade, score, previousGrade, checks };
  }

  private async first(
    unit: UnitOfWork,
    companyId: string,
    standing: DatedStanding,
  ): Promise<CompanyCreditGradeEntity> {
    const { cityId, countyId, streetId } = await this.ratings.homeOf(companyId);
    const row = { id: unit.newId(), version: 1, companyId, cityId, countyId, streetId, ...rowOf(standing) };
    try {
      await unit.db.insert(CompanyCreditGradeEntity, row);
    } catch (error) {
      throw isDuplicate(error) ? new DomainError('CONFLICT', { companyId, retryable: true }) : error;
    }
    return row;
  }
}

/**
 * Ratings of one company follow one another: the row is taken before anything is read, so that what is read includes
 * all that was entered before.
 */
async function lockRating({ db }: UnitOfWork, companyId: string): Promise<void> {
  await db.update(CompanyCreditGradeEntity, { companyId }, { version: () => 'version + 1' });
}

function rowOf({ grade, score, asOf, checks }: DatedStanding) {
  return { grade, score, asOf, basis: checks };
}

function placeOf({
  cityId,
  countyId,
  streetId,
}: Pick<DirectoryPlaceEntity, 'cityId' | 'countyId' | 'streetId'>) {
  return { CITY: cityId, COUNTY: countyId, STREET: streetId };
}
