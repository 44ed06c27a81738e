import { holds } from '@redgrid/access';
import { advance, caseHistory, openCase } from '@redgrid/case';
import {
  command,
  rowLoader,
  rowsLoader,
  type RequestContext,
  type RowRule,
  type UnitOfWork,
} from '@redgrid/database';
import { addDays } from '@redgrid/deadline';
import { DomainError, plainText } from '@redgrid/errors';
import { demandUnbanned, demandUnbannedToTheEnd, lookAtBans, type BanQuestion } from '@redgrid/gate';
import { localDate, type RuleCheck } from '@redgrid/policy';
import type { Policy } from '@redgrid/policy-store';
import type { CompanyService } from '../company/company.service.ts';
import { CompoundEntity } from '../compound/compound.entity.ts';
import type { CompoundService } from '../compound/compound.service.ts';
import { actingPlaces, compoundPlace } from '../compound/compound.store.ts';
import type * as gql from '../generated/types.ts';
import { checkedNumber, unlessTaken } from '../place/checked.ts';
import { whereCompoundLies } from '../place/read-rules.ts';
import { BidEntity } from './bid.entity.ts';
import type { BidReceiptRow } from './bid.receipt.ts';
import { tenderCase } from './tender.case.ts';
import { TenderEntity } from './tender.entity.ts';
import type { TenderReceiptRow } from './tender.receipt.ts';
import { BIDDERS, TENDERERS } from './tender.roles.ts';
import { awardChecks, dutyCheck, noticeCheck, TENDER_BID } from './tender.rules.ts';

type Key = string | null | undefined;
/** The version of a tender a caller has seen. */
interface Seen {
  readonly id: string;
  readonly version: number;
}
const HIGHEST_PRICE = 100_000;

/** Who invited a tender, or oversees, sees the bids; a company sees its own. */
const BID_RULES: readonly RowRule[] = [
  ...whereCompoundLies('compoundId', TENDERERS),
  { roles: TENDERERS, columns: { COMPOUND: 'compoundId' } },
];

/** Runs tenders from the notice to the award (招标投标). Built once per request. */
export class TenderService {
  /** Tenders are published: whoever is signed in reads them. */
  readonly byId;
  readonly byCompound;
  private readonly ruled;
  private readonly bidLoader;
  private readonly historyLoader;

  constructor(
    private readonly request: RequestContext,
    private readonly policy: Policy,
    private readonly compounds: CompoundService,
    private readonly companies: CompanyService,
  ) {
    const tender = { entity: TenderEntity, column: 'id' } as const;
    this.byId = rowLoader(request, { ...tender, rules: 'ALL' });
    this.ruled = rowLoader(request, { ...tender, rules: BID_RULES });
    this.byCompound = rowsLoader(request, {
      entity: TenderEntity,
      column: 'compoundId',
      rules: 'ALL',
      orderBy: 'id',
    });
    this.bidLoader = rowsLoader(request, {
      entity: BidEntity,
      column: 'tenderId',
      rules: 'ALL',
      orderBy: 'id',
    });
    this.historyLoader = caseHistory(request);
  }

  /** The bids of a tender: all of them for who invites and oversees, after the time for bids is over; else one's own. */
  async bids({ id, bidsUntil }: TenderEntity): Promise<BidEntity[]> {
    const { principal, unit } = this.request;
    const bids = await this.bidLoader.load(id);
    const own = bids.filter(({ companyId }) => holds(principal, BIDDERS, { COMPANY: companyId }));
    if (localDate(unit.now) <= bidsUntil) return own;
    return (await this.ruled.load(id)) ? bids : own;
  }

  history({ id }: TenderEntity) {
    return this.historyLoader.load(id);
  }

  /** Whether the tender is a duty, by the policy where the compound lies. */
  async duty({ compoundId, floorArea }: TenderEntity): Promise<RuleCheck[]> {
    return [dutyCheck(floorArea, await this.figures(this.request.unit, compoundId))];
  }

  open(key: Key, { compoundId, bidsUntil }: gql.PropertyTenderInput): Promise<TenderReceiptRow> {
    return command('openTender', key, async (unit) => {
      const { floorArea } = await this.compounds.actable(compoundId, TENDERERS);
      const figures = await this.figures(unit, compoundId);
      const earliest = addDays(localDate(unit.now), figures.noticeDays.value);
      const notice = noticeCheck(earliest, bidsUntil, figures);
      const checks = [dutyCheck(floorArea, figures), notice];
      if (!notice.passed) throw new DomainError('TENDER_NOTICE_TOO_SHORT', { checks });
      const tender = await openCase(unit, tenderCase, TenderEntity, {
        id: unit.newId(),
        compoundId,
        floorArea,
        bidsUntil,
        winningBidId: null,
      });
      unit.emit(await this.fact(unit, tender, 'opened', { compulsory: !checks[0]?.passed }));
      return receiptOf(tender, checks);
    });
  }

  bid(key: Key, { tenderId, companyId, unitPrice }: gql.PropertyBidInput): Promise<BidReceiptRow> {
    return command('submitBid', key, async (unit) => {
      const tender = await this.tender(tenderId);
      if (!holds(unit.principal, BIDDERS, { COMPANY: companyId })) throw new DomainError('FORBIDDEN');
      if (!(await this.companies.byId.load(companyId))) throw new DomainError('NOT_FOUND', { id: companyId });
      if (tender.state !== 'NOTICE' || localDate(unit.now) > tender.bidsUntil)
        throw new DomainError('TENDER_CLOSED', { bidsUntil: tender.bidsUntil });
      checkedNumber(unitPrice, 'unitPrice', [1, HIGHEST_PRICE]);
      const { question, disqualifies } = await this.question(unit, tender, companyId);
      const checks = await (disqualifies ? demandUnbanned(unit, question) : lookAtBans(unit, question));
      const id = unit.newId();
      await unlessTaken('BID_ALREADY_SUBMITTED', () =>
        unit.db.insert(BidEntity, { id, tenderId, companyId, unitPrice, submittedAt: unit.now }),
      );
      const compound = await unit.db.findOneByOrFail(CompoundEntity, { id: tender.compoundId });
      unit.emit({
        type: 'property.bid.submitted.v1',
        subject: id,
        subjectVersion: 1,
        place: { ...compoundPlace(compound), COMPANY: companyId },
        data: { tenderId, companyId, compoundId: tender.compoundId },
      });
      return { bidId: id, tenderId, checks };
    });
  }

  /** The step that cannot be taken back: the winner is told to all. A ban is looked for once more, to the commit. */
  async award(key: Key, { bidId, ...seen }: Seen & { bidId: string }): Promise<TenderReceiptRow> {
    await this.request.upTo('credit');
    return command('awardTender', key, async (unit) => {
      const row = await this.tender(seen.id);
      const bids = await unit.db.findBy(BidEntity, { tenderId: row.id });
      const figures = await this.figures(unit, row.compoundId);
      const at = { bidsUntil: row.bidsUntil, bids: bids.length, today: localDate(unit.now) };
      const rules = awardChecks(at, figures);
      const awarded = await advance(unit, tenderCase, 'award', {
        entity: TenderEntity,
        row,
        version: seen.version,
        places: await actingPlaces(unit, row.compoundId),
        facts: { checks: rules },
        changes: { winningBidId: bidId },
      });
      const winner = bids.find(({ id }) => id === bidId);
      if (!winner) throw new DomainError('NOT_FOUND', { id: bidId });
      const { question, disqualifies } = await this.question(unit, row, winner.companyId);
      const bans = await (disqualifies ? demandUnbannedToTheEnd(unit, question) : lookAtBans(unit, question));
      const more = { companyId: winner.companyId, bids: bids.length };
      unit.emit(await this.fact(unit, awarded, 'awarded', more));
      return receiptOf(awarded, [...rules, ...bans]);
    });
  }

  cancel(key: Key, { reason, ...seen }: Seen & { reason: string }): Promise<TenderReceiptRow> {
    return command('cancelTender', key, async (unit) => {
      const row = await this.tender(seen.id);
      const cancelled = await advance(unit, tenderCase, 'cancel', {
        entity: TenderEntity,
        row,
        version: seen.version,
        places: await actingPlaces(unit, row.compoundId),
        note: plainText(reason, 'reason', 500, 0),
      });
      unit.emit(await this.fact(unit, cancelled, 'cancelled', {}));
      return receiptOf(cancelled, []);
    });
  }

  private async tender(id: string): Promise<TenderEntity> {
    const tender = await this.byId.load(id);
    if (!tender) throw new DomainError('NOT_FOUND', { id });
    return tender;
  }

  private async figures({ db }: UnitOfWork, compoundId: string) {
    const compound = await db.findOneByOrFail(CompoundEntity, { id: compoundId });
    return this.policy.figures('tender', compound);
  }

  /** Whether the black list keeps a bidder out here is for the policy to say; where it does not, it is only shown. */
  private async question(
    unit: UnitOfWork,
    { compoundId }: TenderEntity,
    companyId: string,
  ): Promise<{ question: BanQuestion; disqualifies: boolean }> {
    const { blackListDisqualifies } = await this.figures(unit, compoundId);
    const { clause, value } = blackListDisqualifies;
    return { question: { action: TENDER_BID, subjectId: companyId, clause }, disqualifies: value === true };
  }

  private async fact(unit: UnitOfWork, tender: TenderEntity, what: string, more: object) {
    const { id, version, compoundId, state, bidsUntil, floorArea } = tender;
    const compound = await unit.db.findOneByOrFail(CompoundEntity, { id: compoundId });
    return {
      type: `property.tender.${what}.v1`,
      subject: id,
      subjectVersion: version,
      place: compoundPlace(compound),
      data: { compoundId, state, bidsUntil, floorArea, ...more },
    };
  }
}

function receiptOf(
  { id, version, state }: TenderEntity,
  checks: TenderReceiptRow['checks'],
): TenderReceiptRow {
  return { tenderId: id, version, state, checks };
}
