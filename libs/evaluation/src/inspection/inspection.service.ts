import { advance } from '@redgrid/case';
import {
  command,
  isDuplicate,
  listPage,
  PersonalData,
  rowLoader,
  rowsLoader,
  type PageArguments,
  type RequestContext,
  type RowRule,
  type UnitOfWork,
} from '@redgrid/database';
import { canonical, draw, verifyDraw, type DrawRecord, type Verdict } from '@redgrid/draw';
import { DomainError, plainText } from '@redgrid/errors';
import type { Policy } from '@redgrid/policy-store';
import { publish } from '@redgrid/publication';
import { In } from 'typeorm';
import { demandOtherInterest, holdsAt, WORKERS } from '../evaluation/evaluation.place.ts';
import { resultPeriods } from '../publication/board.periods.ts';
import { BOARD } from '../publication/evaluation.board.ts';
import { InspectionMemberEntity } from './inspection-member.entity.ts';
import { InspectionRecordEntity } from './inspection-record.entity.ts';
import type { InspectionReceiptRow } from './inspection.receipt.ts';
import { InspectionEntity } from './inspection.entity.ts';
import { INSPECTORS, inspectionMachine, type InspectionFinding } from './inspection.machine.ts';
import { openInspection, seedOf, type InspectionPlan } from './inspection.plan.ts';

type Key = string | null | undefined;

/** What an inspector reports of a company. */
export interface InspectionReport {
  readonly inspectionId: string;
  readonly companyId: string;
  readonly finding: InspectionFinding;
  readonly problems?: number | null;
  readonly report?: string | null;
}
/** One company that was drawn, and who inspects it. */
export interface Assignment {
  readonly inspection: InspectionEntity;
  readonly companyId: string;
  readonly personIds: readonly string[];
}

const MOST_PROBLEMS = 999;
const AREA = { CITY: 'cityId', COUNTY: 'countyId', STREET: 'streetId', COMMUNITY: 'communityId' } as const;
const drawnMember = (from: string) => ({
  entity: InspectionMemberEntity,
  key: 'inspectionId',
  from,
  where: { state: 'DRAWN' },
});
/** Who sees an inspection: those who organise, oversee and take part in the area, and the inspectors it drew. */
const INSPECTION_RULES: readonly RowRule[] = [
  { roles: [...WORKERS, ...INSPECTORS], columns: AREA },
  { roles: [], columns: { PERSON: 'personId' }, via: drawnMember('id') },
];

/** Announces, draws, records and publishes double-random inspections. Built once per request. */
export class InspectionService {
  readonly byId;
  private readonly members;
  private readonly records;

  constructor(
    private readonly request: RequestContext,
    private readonly policy: Policy,
  ) {
    this.byId = rowLoader(request, { entity: InspectionEntity, column: 'id', rules: INSPECTION_RULES });
    const below = { column: 'inspectionId', rules: 'ALL' } as const;
    this.members = rowsLoader(request, { ...below, entity: InspectionMemberEntity, orderBy: 'code' });
    this.records = rowsLoader(request, { ...below, entity: InspectionRecordEntity, orderBy: 'companyId' });
  }

  list(page: PageArguments) {
    return listPage(this.request, {
      name: 'inspections',
      entity: InspectionEntity,
      rules: INSPECTION_RULES,
      orderBy: 'plannedAt',
      direction: 'DESC',
      page,
    });
  }

  /** Who inspects which company; nothing before the draw. */
  async assignments(inspection: InspectionEntity): Promise<Assignment[]> {
    if (!inspection.record) return [];
    const members = await this.members.load(inspection.id);
    const personOf = new Map(members.map(({ code, personId }) => [code, personId]));
    return inspection.record.drawn.map(({ object, drawers }) => ({
      inspection,
      companyId: object,
      personIds: drawers.flatMap((code) => personOf.get(code) ?? []),
    }));
  }

  async recordOf({ inspection, companyId }: Assignment): Promise<InspectionRecordEntity | null> {
    return (await this.records.load(inspection.id)).find((record) => record.companyId === companyId) ?? null;
  }

  /** Whether the draw of a published inspection is what it says. NOT_FOUND before it is published. */
  async verify(id: string): Promise<{ commitment: string; record: string; verdict: Verdict }> {
    const inspection = await this.request.unit.db.findOneBy(InspectionEntity, { id, state: 'PUBLISHED' });
    if (!inspection?.record) throw new DomainError('NOT_FOUND', { inspectionId: id });
    const { record } = inspection;
    return { commitment: inspection.commitment, record: canonical(record), verdict: verifyDraw(record) };
  }

  plan(key: Key, plan: InspectionPlan): Promise<InspectionReceiptRow> {
    return command('planInspection', key, async (unit) => {
      const inspection = await openInspection(unit, this.request, this.policy, plan);
      const { id, commitment, announcement } = inspection;
      const { objects, drawers, take, perObject, publicSource, poolHashes } = announcement;
      const numbers = { companies: objects.ids.length, inspectors: drawers?.ids.length ?? 0 };
      await this.hang(unit, inspection, 'INSPECTION_ANNOUNCED', {
        ...numbers,
        commitment,
        drawn: take,
        perCompany: perObject,
        publicSource,
        poolHashes,
      });
      tell(unit, inspection, 'announced', { ...numbers, commitment, drawn: take });
      return { inspectionId: id, commitment };
    });
  }

  draw(key: Key, id: string, publicNumber: string | null | undefined): Promise<InspectionReceiptRow> {
    return command('drawInspection', key, async (unit) => {
      const row = await this.forWork(unit, id);
      if (row.state !== 'ANNOUNCED') throw new DomainError('ILLEGAL_TRANSITION', { state: row.state });
      const seed = new PersonalData(this.request.database.secrets).decrypt(row.sealedSeed, seedOf(id));
      const record = drawn(row, seed, publicNumber ?? null);
      const codes = record.drawn.flatMap(({ object, drawers }) => [object, ...drawers]);
      const ids = [...new Set(codes)].map((code) => `${id}:${code}`);
      const move = {
        entity: InspectionEntity,
        row,
        places: [placeOf(row)],
        changes: { record, drawnAt: unit.now },
      };
      const after = await advance(unit, inspectionMachine, 'draw', move);
      await unit.db.update(InspectionMemberEntity, { id: In(ids) }, { state: 'DRAWN' });
      tell(unit, after, 'drawn', { commitment: row.commitment, drawn: record.drawn.length });
      return { inspectionId: id, commitment: row.commitment };
    });
  }

  record(key: Key, report: InspectionReport): Promise<InspectionReceiptRow> {
    return command('recordInspection', key, async (unit) => {
      const { inspectionId, companyId, finding } = report;
      const problems = report.problems ?? 0;
      const inspection = await this.byId.load(inspectionId);
      if (!inspection) throw new DomainError('NOT_FOUND', { inspectionId });
      const assigned = (await this.assignments(inspection)).find((each) => each.companyId === companyId);
      if (!assigned) throw new DomainError('NOT_FOUND', { companyId });
      if (!assigned.personIds.includes(unit.principal?.personId ?? '')) throw new DomainError('FORBIDDEN');
      demandOtherInterest(unit.principal, [{ COMPANY: companyId }]);
      if (problems < 0 || problems > MOST_PROBLEMS || (finding === 'PROBLEMS') !== problems > 0)
        throw new DomainError('BAD_USER_INPUT', { field: 'problems', least: 0, most: MOST_PROBLEMS });
      await this.store(unit, { ...report, problems });
      await this.count(unit, inspection);
      return { inspectionId, commitment: inspection.commitment };
    });
  }

  publish(key: Key, id: string): Promise<InspectionReceiptRow> {
    return command('publishInspection', key, async (unit) => {
      const row = await this.forWork(unit, id);
      const changes = { publishedAt: unit.now };
      const move = { entity: InspectionEntity, row, places: [placeOf(row)], changes };
      const after = await advance(unit, inspectionMachine, 'publish', move);
      const records = await unit.db.findBy(InspectionRecordEntity, { inspectionId: id });
      const withProblems = records.filter(({ finding }) => finding === 'PROBLEMS').length;
      const numbers = {
        inspected: records.length,
        passed: records.filter(({ finding }) => finding === 'NO_PROBLEM').length,
        withProblems,
      };
      const results = records
        .map(({ companyId, finding, problems }) => ({ companyId, finding, problems }))
        .toSorted((a, b) => (a.companyId < b.companyId ? -1 : 1));
      const { commitment, record } = row;
      await this.hang(unit, after, 'INSPECTION_RESULT', { ...numbers, commitment, results, record });
      tell(unit, after, 'published', { ...numbers, commitment });
      return { inspectionId: id, commitment };
    });
  }

  /** An inspection elsewhere and one that does not exist look alike. */
  private async forWork(unit: UnitOfWork, id: string): Promise<InspectionEntity> {
    const inspection = await unit.db.findOneBy(InspectionEntity, { id });
    if (!inspection || !holdsAt(unit.principal, WORKERS, [placeOf(inspection)]))
      throw new DomainError('NOT_FOUND', { inspectionId: id });
    return inspection;
  }

  private async store(
    unit: UnitOfWork,
    { report, ...result }: InspectionReport & { readonly problems: number },
  ): Promise<void> {
    const words = report?.trim() ? plainText(report, 'report', 4_000) : null;
    const id = unit.newId();
    const { inspectionId, companyId, finding, problems } = result;
    try {
      await unit.db.insert(InspectionRecordEntity, {
        id,
        inspectionId,
        companyId,
        finding,
        problems,
        report: words,
        recordedBy: unit.principal?.id ?? '',
        recordedAt: unit.now,
      });
    } catch (error) {
      throw isDuplicate(error) ? new DomainError('INSPECTION_RECORDED') : error;
    }
    unit.emit({
      type: 'evaluation.inspection.recorded.v1',
      subject: id,
      subjectVersion: 1,
      place: { COMPANY: companyId },
      data: { inspectionId, companyId, finding, problems },
    });
  }

  /** The last result completes the inspection; two inspectors at once both count. */
  private async count(unit: UnitOfWork, { id }: InspectionEntity): Promise<void> {
    await unit.db.increment(InspectionEntity, { id }, 'inspected', 1);
    const row = await unit.db.findOneByOrFail(InspectionEntity, { id });
    if (row.inspected < row.toInspect) return;
    const move = { entity: InspectionEntity, row, places: [placeOf(row)], as: 'SYSTEM' } as const;
    const after = await advance(unit, inspectionMachine, 'complete', move);
    tell(unit, after, 'completed', { inspected: row.inspected });
  }

  private async hang(
    unit: UnitOfWork,
    inspection: InspectionEntity,
    kind: 'INSPECTION_ANNOUNCED' | 'INSPECTION_RESULT',
    content: Parameters<typeof publish>[2]['content'],
  ): Promise<void> {
    const periods = { ...(await resultPeriods(this.policy, inspection)), objection: null };
    const { id: subjectId, title } = inspection;
    await publish(unit, BOARD, { kind, subjectId, title, content, units: inspection, periods });
  }
}

function drawn({ announcement }: InspectionEntity, seed: string, publicNumber: string | null): DrawRecord {
  try {
    return draw(announcement, { seed, publicNumber });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new DomainError('BAD_USER_INPUT', { field: 'publicNumber', source: announcement.publicSource });
  }
}

function placeOf({ cityId, countyId, streetId, communityId }: InspectionEntity) {
  return { CITY: cityId, COUNTY: countyId, STREET: streetId, COMMUNITY: communityId };
}

/** `evaluation.inspection.{announced,drawn,completed,published}.v1`: numbers and the commitment, never who was drawn. */
function tell(
  unit: UnitOfWork,
  inspection: InspectionEntity,
  what: string,
  data: Record<string, unknown>,
): void {
  unit.emit({
    type: `evaluation.inspection.${what}.v1`,
    subject: inspection.id,
    subjectVersion: inspection.version,
    place: placeOf(inspection),
    data: { unitId: inspection.unitId, ...data },
  });
}
