import { holds, type Place } from '@redgrid/access';
import { advance, openCase, type Move } from '@redgrid/case';
import {
  command,
  listPage,
  nestedPage,
  rowLoader,
  where,
  type Connection,
  type PageArguments,
  type RequestContext,
  type RowRule,
  type UnitOfWork,
} from '@redgrid/database';
import { DomainError, plainText } from '@redgrid/errors';
import { banFact } from '@redgrid/gate';
import { localDate } from '@redgrid/policy';
import type { Policy } from '@redgrid/policy-store';
import type { CompanyCreditRatingService } from '../company-credit/company-credit-rating.service.ts';
import type * as gql from '../generated/types.ts';
import { companyListCase } from './company-list.case.ts';
import { CompanyListEntryEntity } from './company-list-entry.entity.ts';
import type { CompanyListReceiptRow } from './company-list.receipt.ts';
import { LIST_PROPOSERS } from './company-list.roles.ts';
import { LIST_REASONS, TENDER_BID } from './company-list.rules.ts';
import { periodOf } from './list-period.ts';

type Key = string | null | undefined;
/** The version of an entry a caller has seen. */
interface Seen {
  readonly id: string;
  readonly version: number;
}
type Changes = Pick<Move<CompanyListEntryEntity, object>, 'note' | 'changes'>;
const PAST = { publish: 'published', drop: 'dropped', lift: 'lifted' } as const;

/** Proposals are for those who have a part in them; what is published is for everybody. */
const RULES: readonly RowRule[] = [
  {
    roles: LIST_PROPOSERS,
    columns: { CITY: 'cityId', COUNTY: 'countyId', STREET: 'streetId', COMMUNITY: 'communityId' },
  },
];

/** Puts companies on the red and black lists and takes them off (红黑榜). Built once per request. */
export class CompanyListService {
  readonly byId;
  private readonly anyone;

  constructor(
    private readonly request: RequestContext,
    private readonly policy: Policy,
    private readonly ratings: CompanyCreditRatingService,
  ) {
    const entry = { entity: CompanyListEntryEntity, column: 'id' } as const;
    this.byId = rowLoader(request, { ...entry, rules: RULES });
    this.anyone = rowLoader(request, { ...entry, rules: 'ALL' });
  }

  /** A published entry for whoever asks, any other for those who have a part in it. */
  async one(id: string): Promise<CompanyListEntryEntity | null> {
    const entry = await this.anyone.load(id);
    return entry && SHOWN.includes(entry.state) ? entry : this.byId.load(id);
  }

  list({
    list,
    countyId,
    ...page
  }: { list: 'RED' | 'BLACK'; countyId: string } & PageArguments): Promise<
    Connection<CompanyListEntryEntity>
  > {
    return listPage(this.request, {
      name: 'companyList',
      entity: CompanyListEntryEntity,
      rules: 'PUBLIC',
      where: where<CompanyListEntryEntity>({ countyId, list, state: 'PUBLISHED' }),
      orderBy: 'id',
      direction: 'DESC',
      page,
    });
  }

  ofCompany(companyId: string, page: PageArguments): Promise<Connection<CompanyListEntryEntity>> {
    const spec = {
      name: 'companyListEntries',
      entity: CompanyListEntryEntity,
      rules: 'PUBLIC',
      where: where<CompanyListEntryEntity>({ state: 'PUBLISHED' }),
      orderBy: 'id',
      direction: 'DESC',
      page,
    } as const;
    return nestedPage(this.request, spec, { column: 'companyId', id: companyId });
  }

  propose(key: Key, input: gql.CreditCompanyListInput): Promise<CompanyListReceiptRow> {
    return command('proposeForCompanyList', key, async (unit) => {
      const { list, companyId, reason } = input;
      const { cityId, countyId, streetId, communityId } = await this.ratings.homeOf(companyId);
      const home = { cityId, countyId, streetId, communityId };
      if (!holds(unit.principal, LIST_PROPOSERS, placeOf(home))) throw new DomainError('FORBIDDEN');
      if (!LIST_REASONS[list].includes(reason))
        throw new DomainError('BAD_USER_INPUT', { field: 'reason', known: LIST_REASONS[list] });
      const entry = await openCase(unit, companyListCase, CompanyListEntryEntity, {
        ...home,
        id: unit.newId(),
        list,
        companyId,
        reason,
        ground: plainText(input.ground, 'ground', 200),
        from: null,
        to: null,
        liftedAt: null,
      });
      unit.emit(entryFact(entry, 'proposed'));
      return receiptOf(entry);
    });
  }

  publish(key: Key, seen: Seen): Promise<CompanyListReceiptRow> {
    return command('publishCompanyListEntry', key, async (unit) => {
      const entry = await this.visible(seen.id);
      const figures = await this.policy.figures('redBlackList', entry);
      const changes = periodOf(entry.list, localDate(unit.now), figures);
      return this.advanced(unit, 'publish', seen, { changes });
    });
  }

  drop(key: Key, { reason, ...seen }: Seen & { reason: string }): Promise<CompanyListReceiptRow> {
    return command('dropCompanyListEntry', key, (unit) =>
      this.advanced(unit, 'drop', seen, { note: noteOf(reason) }),
    );
  }

  lift(key: Key, { reason, ...seen }: Seen & { reason: string }): Promise<CompanyListReceiptRow> {
    return command('liftCompanyListEntry', key, (unit) =>
      this.advanced(unit, 'lift', seen, { note: noteOf(reason), changes: { liftedAt: unit.now } }),
    );
  }

  private async advanced(
    unit: UnitOfWork,
    step: keyof typeof PAST,
    { id, version }: Seen,
    more: Changes,
  ): Promise<CompanyListReceiptRow> {
    const row = await this.visible(id);
    const places = [placeOf(row)];
    const next = await advance(unit, companyListCase, step, {
      ...more,
      entity: CompanyListEntryEntity,
      row,
      version,
      places,
    });
    const fact = entryFact(next, PAST[step]);
    unit.emit(next.list === 'BLACK' && step !== 'drop' ? await this.banning(fact, next) : fact);
    return receiptOf(next);
  }

  /** What the black list keeps a company from, in the clause of the pack. */
  private async banning(fact: ReturnType<typeof entryFact>, entry: CompanyListEntryEntity) {
    const { effects } = await this.policy.figures('redBlackList', entry);
    const { companyId, reason, from, to, state } = entry;
    return banFact(fact, {
      action: TENDER_BID,
      subjectId: companyId,
      standing: state === 'PUBLISHED',
      from: from ?? localDate(this.request.unit.now),
      to,
      reason,
      clause: effects.clause,
    });
  }

  private async visible(id: string): Promise<CompanyListEntryEntity> {
    const entry = await this.byId.load(id);
    if (!entry) throw new DomainError('NOT_FOUND', { id });
    return entry;
  }
}

const SHOWN: readonly string[] = ['PUBLISHED', 'LIFTED'];

function noteOf(reason: string): string {
  return plainText(reason, 'reason', 500, 0);
}

type Home = Pick<CompanyListEntryEntity, 'cityId' | 'countyId' | 'streetId' | 'communityId'>;

function placeOf({ cityId, countyId, streetId, communityId }: Home): Place {
  return { CITY: cityId, COUNTY: countyId, STREET: streetId, COMMUNITY: communityId };
}

function entryFact(entry: CompanyListEntryEntity, what: string) {
  const { id, version, list, companyId, reason, state, from, to } = entry;
  return {
    type: `credit.company-list-entry.${what}.v1`,
    subject: id,
    subjectVersion: version,
    place: { ...placeOf(entry), COMPANY: companyId },
    data: { list, companyId, reason, state, from, to },
  };
}

function receiptOf({ id, version, state }: CompanyListEntryEntity): CompanyListReceiptRow {
  return { entryId: id, version, state };
}
