import { command, type PageArguments, type RequestContext, type UnitOfWork } from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import { DirectoryEntity } from '@redgrid/events';
import { localDate } from '@redgrid/policy';
import type { Policy } from '@redgrid/policy-store';
import {
  BoardReader,
  correct,
  entryOn,
  linesOf,
  publish,
  withdraw,
  type Content,
  type Line,
  type PublicationEntity,
} from '@redgrid/publication';
import { In } from 'typeorm';
import type { EvaluationEntity } from '../evaluation/evaluation.entity.ts';
import { ORGANISERS } from '../evaluation/evaluation.machine.ts';
import { holdsAt } from '../evaluation/evaluation.place.ts';
import { decimal, read } from '../scheme/fraction.rules.ts';
import { resultPeriods } from './board.periods.ts';
import { BOARD, type BoardKind } from './evaluation.board.ts';
import { unitColumn } from './unit-column.ts';
import type { WithdrawPublicationReceiptRow } from './withdraw-publication.receipt.ts';

/** What a reader of the board narrows it by. */
export interface BoardFilter extends PageArguments {
  readonly subjectId?: string | null;
  readonly kind?: string | null;
  readonly unitId?: string | null;
}

const RESULT = 'EVALUATION_RESULT' satisfies BoardKind;

/** Hangs results on the public board, and reads it for everybody. Built once per request. */
export class PublicationService {
  readonly board;
  constructor(
    private readonly request: RequestContext,
    private readonly policy: Policy,
  ) {
    this.board = new BoardReader(request);
  }

  async list({ unitId, ...filter }: BoardFilter) {
    const column = unitId ? await unitColumn(this.request.unit, unitId) : null;
    return this.board.list({ ...filter, within: column && unitId ? { [column]: unitId } : {} });
  }

  /** What a version says; nothing when its entry was withdrawn. */
  async lines(version: PublicationEntity): Promise<Line[]> {
    return (await this.board.isReadable(version)) ? linesOf(BOARD, version) : [];
  }

  async content(version: PublicationEntity): Promise<string | null> {
    return (await this.board.isReadable(version)) ? JSON.stringify(version.content) : null;
  }

  kindName({ kind }: PublicationEntity): string {
    return BOARD.kinds[kind as BoardKind].name;
  }

  /** Hangs the result of an evaluation out, within the command that publishes it. */
  async hangResult(unit: UnitOfWork, evaluation: EvaluationEntity): Promise<void> {
    await publish(unit, BOARD, {
      kind: RESULT,
      subjectId: evaluation.id,
      period: String(evaluation.year),
      title: `${evaluation.title} ${evaluation.year}年度`.slice(0, 200),
      content: await this.resultOf(evaluation),
      units: evaluation,
      periods: await resultPeriods(this.policy, evaluation),
    });
  }

  /** Says on the board how a result stands now: a new version. Results of times before the board have no entry. */
  async correctResult(unit: UnitOfWork, evaluation: EvaluationEntity, reason: string): Promise<void> {
    const entry = await entryOn(unit, keyOf(evaluation));
    if (entry?.state !== 'PUBLISHED') return;
    const content = await this.resultOf(evaluation);
    await correct(unit, BOARD, entry.entryId, {
      content,
      reason,
      periods: { ...(await resultPeriods(this.policy, evaluation)), objection: null },
    });
  }

  /** Refuses with OBJECTION_WINDOW_CLOSED once the last day for objections has passed. */
  async demandObjectable(unit: UnitOfWork, evaluation: EvaluationEntity): Promise<void> {
    const entry = await entryOn(unit, keyOf(evaluation));
    const until = entry?.objectionUntil ?? null;
    if (until !== null && localDate(unit.now) > until)
      throw new DomainError('OBJECTION_WINDOW_CLOSED', { objectionUntil: until });
  }

  withdraw(
    key: string | null | undefined,
    entryId: string,
    reason: string,
  ): Promise<WithdrawPublicationReceiptRow> {
    return command('withdrawPublication', key, async (unit) => {
      const entry = await this.board.entry(entryId);
      const { cityId = null, countyId = null, streetId = null, communityId = null } = entry ?? {};
      const place = { CITY: cityId, COUNTY: countyId, STREET: streetId, COMMUNITY: communityId };
      if (!entry) throw new DomainError('NOT_FOUND', { entryId });
      if (!holdsAt(unit.principal, ORGANISERS, [place])) throw new DomainError('FORBIDDEN');
      const { version } = await withdraw(unit, BOARD, entryId, reason);
      return { entryId, version };
    });
  }

  /** Names of compounds and companies are public, wherever the organiser's own area ends. */
  private async resultOf(evaluation: EvaluationEntity): Promise<Content> {
    const { projectId, compoundId, companyId, year, title, total, stars, state } = evaluation;
    const named = await this.request.unit.db.findBy(DirectoryEntity, {
      id: In([compoundId, ...(companyId === null ? [] : [companyId])]),
    });
    const nameOf = (id: string | null) => named.find((each) => each.id === id)?.name ?? null;
    return {
      projectId,
      compoundId,
      companyId,
      compoundName: nameOf(compoundId),
      companyName: nameOf(companyId),
      year,
      scheme: title,
      score: total === null ? null : decimal(read(total)),
      exactScore: total,
      stars,
      state,
    };
  }
}

const keyOf = ({ id, year }: EvaluationEntity) => ({ kind: RESULT, subjectId: id, period: String(year) });
