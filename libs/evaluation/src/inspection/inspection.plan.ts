import { openCase } from '@redgrid/case';
import { chunksOf, PersonalData, type RequestContext, type UnitOfWork } from '@redgrid/database';
import { announce, commitmentOf, newSeed, problemOf, type DrawPlan, type Exclusion } from '@redgrid/draw';
import { DomainError, plainText } from '@redgrid/errors';
import { DirectoryEntity, DirectoryPlaceEntity, placesOf } from '@redgrid/events';
import type { Policy } from '@redgrid/policy-store';
import { In, IsNull, MoreThanOrEqual, Not } from 'typeorm';
import { ORGANISERS } from '../evaluation/evaluation.machine.ts';
import { holdsAt } from '../evaluation/evaluation.place.ts';
import { unitColumn } from '../publication/unit-column.ts';
import { InspectionMemberEntity } from './inspection-member.entity.ts';
import { InspectionEntity } from './inspection.entity.ts';
import { inspectionMachine } from './inspection.machine.ts';

/** What the office that inspects states. */
export interface InspectionPlan {
  readonly unitId: string;
  readonly title: string;
  /** All companies of the unit when not said. */
  readonly companyIds?: readonly string[] | null;
  readonly inspectors: readonly {
    readonly personId: string;
    readonly linkedCompanyIds?: readonly string[] | null;
  }[];
  /** How many companies; the share of the policy in force when not said. */
  readonly companies?: number | null;
  readonly inspectorsPerCompany: number;
  /** Companies drawn by the unit within so many days are left out. */
  readonly restDays?: number | null;
  readonly publicSource?: string | null;
}

const MOST_COMPANIES = 500;
const MOST_INSPECTORS = 100;
const DAY_MS = 86_400_000;
const COMPANIES = 'companies';
const INSPECTORS_POOL = 'inspectors';

/** Freezes the pools and opens the inspection; the seed is made here and sealed until the draw. */
export async function openInspection(
  unit: UnitOfWork,
  request: RequestContext,
  policy: Policy,
  plan: InspectionPlan,
): Promise<InspectionEntity> {
  const { unitId, inspectors } = plan;
  await unitColumn(unit, unitId);
  const [home] = await placesOf(unit, unitId);
  if (!home) throw new DomainError('NOT_FOUND', { unitId });
  const { cityId, countyId, streetId, communityId } = home;
  const place = { CITY: cityId, COUNTY: countyId, STREET: streetId, COMMUNITY: communityId };
  if (!holdsAt(unit.principal, ORGANISERS, [place])) throw new DomainError('FORBIDDEN');
  const companies = await companiesOf(unit, plan);
  await demandPersons(unit, inspectors);
  const codes = new Map(
    inspectors
      .map(({ personId }) => personId)
      .toSorted()
      .map((personId, index) => [personId, `I${String(index + 1).padStart(3, '0')}`]),
  );
  const exclusions = [...(await rested(unit, plan, companies)), ...links(plan, companies, codes)];
  const { inspectionSampleShare } = await policy.figures('supervision', home);
  const { numerator, denominator } = inspectionSampleShare.value;
  const eligible = companies.length - exclusions.filter(({ pool }) => pool === COMPANIES).length;
  const drawPlan: DrawPlan = {
    subject: unit.newId(),
    objects: { name: COMPANIES, ids: companies },
    drawers: { name: INSPECTORS_POOL, ids: [...codes.values()] },
    take: plan.companies ?? Math.max(1, Math.ceil((eligible * numerator) / denominator)),
    perObject: plan.inspectorsPerCompany,
    exclusions,
    publicSource: plan.publicSource ? plainText(plan.publicSource, 'publicSource', 100) : null,
  };
  const problem = problemOf(drawPlan);
  if (problem !== null) throw new DomainError('INSPECTION_NOT_DRAWABLE', { problem });
  const seed = newSeed();
  const announcement = announce(drawPlan, seed);
  const id = drawPlan.subject;
  const inspection = await openCase(unit, inspectionMachine, InspectionEntity, {
    id,
    title: plainText(plan.title, 'title', 120),
    unitId,
    announcement,
    commitment: commitmentOf(announcement),
    sealedSeed: new PersonalData(request.database.secrets).encrypt(seed, seedOf(id)),
    record: null,
    toInspect: drawPlan.take,
    inspected: 0,
    cityId,
    countyId,
    streetId,
    communityId,
    plannedAt: unit.now,
    drawnAt: null,
    publishedAt: null,
  });
  await remember(unit, id, companies, codes);
  return inspection;
}

/** What the sealed seed of an inspection belongs to. */
export const seedOf = (inspectionId: string): string => `inspection:${inspectionId}:seed`;

async function remember(
  { db }: UnitOfWork,
  inspectionId: string,
  companies: readonly string[],
  codes: ReadonlyMap<string, string>,
): Promise<void> {
  const row = { inspectionId, state: 'POOL' as const };
  const members = [
    ...companies.map((companyId) => ({
      ...row,
      pool: 'companies' as const,
      code: companyId,
      companyId,
      personId: null,
    })),
    ...[...codes].map(([personId, code]) => ({
      ...row,
      pool: 'inspectors' as const,
      code,
      companyId: null,
      personId,
    })),
  ].map((member) => ({ ...member, id: `${inspectionId}:${member.code}` }));
  for (const chunk of chunksOf(members, 200)) await db.insert(InspectionMemberEntity, chunk);
}

/** The companies of the plan, or all that are registered in the unit. NOT_FOUND with the first that is no company. */
async function companiesOf(unit: UnitOfWork, { unitId, companyIds }: InspectionPlan): Promise<string[]> {
  const wanted = companyIds ? [...new Set(companyIds)] : await registeredIn(unit, unitId);
  if (wanted.length === 0 || wanted.length > MOST_COMPANIES)
    throw new DomainError('BAD_USER_INPUT', { field: 'companyIds', least: 1, most: MOST_COMPANIES });
  const known = await unit.db.findBy(DirectoryEntity, { id: In(wanted), kind: 'COMPANY' });
  const ids = new Set(known.map(({ id }) => id));
  const stranger = companyIds ? wanted.find((id) => !ids.has(id)) : undefined;
  if (stranger !== undefined) throw new DomainError('NOT_FOUND', { companyId: stranger });
  return [...ids].toSorted();
}

async function registeredIn(unit: UnitOfWork, unitId: string): Promise<string[]> {
  const rows = await unit.db
    .createQueryBuilder(DirectoryPlaceEntity, 'place')
    .innerJoin(DirectoryEntity, 'entry', "entry.id = place.directoryId AND entry.kind = 'COMPANY'")
    .where(`place.${await unitColumn(unit, unitId)} = :unitId`, { unitId })
    .limit(MOST_COMPANIES + 1)
    .getMany();
  return [...new Set(rows.map(({ directoryId }) => directoryId))];
}

async function demandPersons({ db }: UnitOfWork, inspectors: InspectionPlan['inspectors']): Promise<void> {
  const ids = inspectors.map(({ personId }) => personId);
  if (ids.length === 0 || ids.length > MOST_INSPECTORS || new Set(ids).size !== ids.length)
    throw new DomainError('BAD_USER_INPUT', { field: 'inspectors', least: 1, most: MOST_INSPECTORS });
  const known = await db.findBy(DirectoryEntity, { id: In(ids), kind: 'PERSON' });
  const stranger = ids.find((id) => !known.some((person) => person.id === id));
  if (stranger !== undefined) throw new DomainError('NOT_YET_KNOWN', { personId: stranger, retryable: true });
}

/** Who was drawn by the same unit a short while ago. */
async function rested(
  { db, now }: UnitOfWork,
  { unitId, restDays }: InspectionPlan,
  companies: readonly string[],
): Promise<Exclusion[]> {
  if (!restDays || restDays < 0) return [];
  const since = new Date(now.getTime() - restDays * DAY_MS);
  const recent = await db.find(InspectionEntity, {
    select: { id: true },
    where: { unitId, drawnAt: MoreThanOrEqual(since) },
  });
  if (recent.length === 0) return [];
  const drawn = await db.findBy(InspectionMemberEntity, {
    inspectionId: In(recent.map(({ id }) => id)),
    state: 'DRAWN',
    companyId: Not(IsNull()),
  });
  return companies.flatMap((id) => {
    const before = drawn.find(({ companyId }) => companyId === id);
    const evidence = before?.inspectionId ?? null;
    return before ? [{ pool: COMPANIES, id, object: null, reason: 'DRAWN_RECENTLY', evidence }] : [];
  });
}

/** Inspectors do not inspect companies they have a link to. */
function links(
  { inspectors }: InspectionPlan,
  companies: readonly string[],
  codes: ReadonlyMap<string, string>,
): Exclusion[] {
  return inspectors.flatMap(({ personId, linkedCompanyIds }) =>
    [...new Set(linkedCompanyIds ?? [])]
      .filter((object) => companies.includes(object))
      .map((object) => ({
        pool: INSPECTORS_POOL,
        id: codes.get(personId) ?? '',
        object,
        reason: 'CONFLICT_OF_INTEREST',
        evidence: 'DECLARED',
      })),
  );
}
