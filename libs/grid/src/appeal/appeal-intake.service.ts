import { holds, Role } from '@redgrid/access';
import { openCase } from '@redgrid/case';
import { command, isDuplicate, type RequestContext, type UnitOfWork } from '@redgrid/database';
import { DomainError, plainText } from '@redgrid/errors';
import { attachFiles, hearOfFiles } from '@redgrid/events';
import { placeOf } from '../place.ts';
import type { AppealClockService } from './appeal-clock.service.ts';
import { categoryOf, channelOf } from './appeal-codes.ts';
import { placeOfCompound, type AppealPlace } from './appeal-place.service.ts';
import { appealCase, INTAKE } from './appeal.case.ts';
import { AppealEntity } from './appeal.entity.ts';
import { appealFact, fileOwner } from './appeal.facts.ts';
import type { ReportAppealReceiptRow } from './report-appeal.receipt.ts';

/** An appeal as it is entered. */
export interface ReportedAppeal {
  readonly compoundId: string;
  readonly channel: string;
  readonly text: string;
  readonly categoryCode?: string | null;
  readonly urgency?: 'NORMAL' | 'URGENT' | null;
  readonly reporterId?: string | null;
  readonly externalSource?: string | null;
  readonly externalId?: string | null;
  /** Files the caller has sent. */
  readonly fileIds?: readonly string[] | null;
}

/** What only loaders of records from elsewhere state. */
export interface Origin {
  readonly id?: string;
  readonly gridId?: string;
  readonly note?: string;
}

/** Enters appeals from every channel, each once. */
export class AppealIntakeService {
  constructor(
    private readonly request: RequestContext,
    private readonly clock: AppealClockService,
  ) {}

  async report(
    key: string | null | undefined,
    input: ReportedAppeal,
    origin: Origin = {},
  ): Promise<ReportAppealReceiptRow> {
    const fileIds = input.fileIds ?? [];
    await hearOfFiles(this.request, fileIds);
    return command('reportAppeal', key, async (unit) => {
      const found = await placeOfCompound(unit, input.compoundId);
      const place = { ...found, gridId: origin.gridId ?? found.gridId };
      const behalf = holds(unit.principal, INTAKE, { ...placeOf(place), GRID: place.gridId });
      const external = externalOf(input);
      const reporterId = behalf ? idOrNull(input.reporterId) : this.ownPerson(input);
      const known = external && (await unit.db.findOneBy(AppealEntity, external));
      if (known) return this.again(unit, known);
      const row = await this.rowOf(unit, input, { place, reporterId, external, ...origin });
      const appeal = await opened(unit, row, origin.note ?? null);
      unit.emit(appealFact('received', appeal));
      await attachFiles(unit, fileOwner(appeal), fileIds);
      return receiptOf(appeal, false);
    });
  }

  /** Who has no office here reports for themselves, by a channel that is open to them. */
  private ownPerson(input: ReportedAppeal): string {
    const { principal } = this.request.unit;
    const resident = principal?.grants.some(({ role }) => role === Role.Owner || role === Role.Resident);
    const own = input.reporterId ?? principal?.personId;
    const plain = !input.externalSource && !input.externalId && channelOf(input.channel).selfService;
    if (!principal?.personId || !resident || own !== principal.personId || !plain)
      throw new DomainError('FORBIDDEN');
    return principal.personId;
  }

  /** The source system sends what it has sent before: the same appeal, if the caller could have entered it. */
  private again({ principal }: UnitOfWork, known: AppealEntity): ReportAppealReceiptRow {
    if (!holds(principal, INTAKE, { ...placeOf(known), GRID: known.gridId }))
      throw new DomainError('FORBIDDEN');
    return receiptOf(known, true);
  }

  private async rowOf(
    unit: UnitOfWork,
    { compoundId, channel, text, categoryCode: category, urgency }: ReportedAppeal,
    given: {
      readonly place: AppealPlace;
      readonly reporterId: string | null;
      readonly external: External | null;
      readonly id?: string;
    },
  ): Promise<NewAppeal> {
    const categoryCode = category ? categoryOf(category).code : null;
    const sheet = await this.clock.open(given.place);
    const level = sheet.appeal.levels.value[0] ?? '';
    const timed = { level, firstLevel: level, urgency: urgency ?? 'NORMAL', categoryCode } as const;
    return {
      ...timed,
      ...given.place,
      ...this.clock.timing(sheet, unit.now, timed),
      id: given.id ?? unit.newId(),
      trackingCode: trackingCode(unit),
      compoundId,
      reporterId: given.reporterId,
      channel: channelOf(channel).code,
      text: plainText(text, 'text', 2000, 2),
      externalSource: given.external?.externalSource ?? null,
      externalId: given.external?.externalId ?? null,
      reportedAt: unit.now,
      figuresId: sheet.id,
      sweepToken: null,
      departmentCountyId: null,
      departmentCode: null,
      assigneeId: null,
      resolvedAt: null,
      inTime: null,
      satisfied: null,
      rating: null,
      closedAt: null,
    };
  }
}

type NewAppeal = Omit<AppealEntity, 'state' | 'version'>;
interface External {
  readonly externalSource: string;
  readonly externalId: string;
}

async function opened(unit: UnitOfWork, row: NewAppeal, note: string | null): Promise<AppealEntity> {
  try {
    return await openCase(unit, appealCase, AppealEntity, row, note);
  } catch (error) {
    // Another request entered the same external id meanwhile; the repetition finds it.
    throw isDuplicate(error) ? new DomainError('CONFLICT', { retryable: true }) : error;
  }
}

function externalOf({ externalSource, externalId }: ReportedAppeal): External | null {
  if (!externalSource && !externalId) return null;
  return {
    externalSource: plainText(externalSource ?? '', 'externalSource', 64),
    externalId: plainText(externalId ?? '', 'externalId', 128),
  };
}

function idOrNull(id: string | null | undefined): string | null {
  return id ? plainText(id, 'reporterId', 36) : null;
}

function receiptOf({ id, trackingCode: code, dueAt }: AppealEntity, known: boolean): ReportAppealReceiptRow {
  return { appealId: id, trackingCode: code, dueAt: dueAt.toISOString(), known };
}

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Twenty characters with a hundred bits of chance, none of them easily mistaken for another. */
function trackingCode(unit: UnitOfWork): string {
  return Array.from(unit.randomBytes(20), (byte) => LETTERS[byte % LETTERS.length]).join('');
}
