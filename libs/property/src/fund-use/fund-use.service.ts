import { advance, caseHistory, openCase, openSteps } from '@redgrid/case';
import {
  command,
  nestedPage,
  rowLoader,
  type PageArguments,
  type RequestContext,
  type UnitOfWork,
} from '@redgrid/database';
import { DomainError, plainText } from '@redgrid/errors';
import { lookAtPermit, permitRefusal, permitUsedFact, usePermit, type PermitWanted } from '@redgrid/gate';
import { amountOf } from '@redgrid/ledger';
import type { RuleCheck } from '@redgrid/policy';
import type { Policy } from '@redgrid/policy-store';
import type { RowRule } from '@redgrid/database';
import { BuildingEntity } from '../building/building.entity.ts';
import { CompoundEntity } from '../compound/compound.entity.ts';
import type { CompoundService } from '../compound/compound.service.ts';
import { actingPlaces, compoundPlace } from '../compound/compound.store.ts';
import { payFromFund } from '../fund/fund.posting.ts';
import { FUND_READERS } from '../fund/fund.roles.ts';
import type * as gql from '../generated/types.ts';
import { whereCompoundLies } from '../place/read-rules.ts';
import { consentNeeded, FUND_USE } from './consent.rules.ts';
import { fundUseCase, PLAIN_STEPS, type PlainStep } from './fund-use.case.ts';
import { FundUseEntity } from './fund-use.entity.ts';
import type { FundUseReceiptRow } from './fund-use.receipt.ts';
import { FUND_APPLICANTS } from './fund-use.roles.ts';

type Key = string | null | undefined;
/** The version of a use a caller has seen. */
interface Seen {
  readonly id: string;
  readonly version: number;
}
const PAST: Readonly<Record<PlainStep, string>> = {
  decide: 'decided',
  review: 'reviewed',
  refuse: 'refused',
  complete: 'completed',
  publish: 'published',
};

/** Whoever sees the fund of a compound sees what it is used for. */
const RULES: readonly RowRule[] = [
  ...whereCompoundLies('compoundId', FUND_READERS),
  { roles: FUND_READERS, columns: { COMPOUND: 'compoundId' } },
];

/** Takes uses of the maintenance fund from application to publication (维修资金使用). Built once per request. */
export class FundUseService {
  readonly byId;
  private readonly historyLoader;

  constructor(
    private readonly request: RequestContext,
    private readonly policy: Policy,
    private readonly compounds: CompoundService,
  ) {
    this.byId = rowLoader(request, { entity: FundUseEntity, column: 'id', rules: RULES });
    this.historyLoader = caseHistory(request);
  }

  ofCompound(compoundId: string, page: PageArguments) {
    const spec = {
      name: 'fundUses',
      entity: FundUseEntity,
      rules: RULES,
      orderBy: 'id',
      direction: 'DESC',
      page,
    } as const;
    return nestedPage(this.request, spec, { column: 'compoundId', id: compoundId });
  }

  history({ id }: FundUseEntity) {
    return this.historyLoader.load(id);
  }

  async openSteps({ compoundId, state }: FundUseEntity): Promise<string[]> {
    const places = await actingPlaces(this.request.unit, compoundId);
    return openSteps(fundUseCase, state, this.request.principal, { places });
  }

  /** How a use stands against the gate of its payment, as it is known here. */
  async checks(use: FundUseEntity): Promise<RuleCheck[]> {
    const { unit } = this.request;
    const { need, wanted } = await this.question(unit, use);
    if (need.passed) return [need];
    return [need, ...(use.state === 'PAID' || use.entryId !== null ? [] : await lookAtPermit(unit, wanted))];
  }

  apply(key: Key, input: gql.PropertyFundUseInput): Promise<FundUseReceiptRow> {
    return command('applyForFundUse', key, async (unit) => {
      const { compoundId, buildingId = null } = input;
      await this.compounds.actable(compoundId, FUND_APPLICANTS);
      if (buildingId !== null && !(await unit.db.existsBy(BuildingEntity, { id: buildingId, compoundId })))
        throw new DomainError('NOT_FOUND', { id: buildingId });
      const use = await openCase(unit, fundUseCase, FundUseEntity, {
        id: unit.newId(),
        compoundId,
        buildingId,
        purpose: plainText(input.purpose, 'purpose', 200),
        amount: amountOf(input.amount, 'amount'),
        matterId: null,
        entryId: null,
        paidAt: null,
      });
      unit.emit(await this.fact(unit, use, 'applied'));
      return receiptOf(use, await this.checks(use));
    });
  }

  /** Names the major matter it was reported as; its consent may still be under way. */
  report(key: Key, { matterId, ...seen }: Seen & { matterId: string }): Promise<FundUseReceiptRow> {
    return command('reportFundUse', key, async (unit) => {
      const changes = { matterId: plainText(matterId, 'matterId', 36) };
      const use = await this.advanced(unit, 'report', seen, { changes });
      unit.emit(await this.fact(unit, use, 'reported'));
      return receiptOf(use, await this.checks(use));
    });
  }

  step(
    key: Key,
    { step, note, ...seen }: Seen & { step: string; note?: string | null },
  ): Promise<FundUseReceiptRow> {
    return command('stepFundUse', key, async (unit) => {
      const name = PLAIN_STEPS.find((each) => each === step);
      if (!name) throw new DomainError('BAD_USER_INPUT', { field: 'step', known: PLAIN_STEPS });
      const why = note === null || note === undefined ? null : plainText(note, 'note', 500, 0);
      const use = await this.advanced(unit, name, seen, { note: why });
      const checks = await this.checks(use);
      // Nothing is decided before the consent is there; at the payment it is asked again, and used.
      if (name === 'decide') this.demand(checks);
      unit.emit(await this.fact(unit, use, PAST[name]));
      return receiptOf(use, checks);
    });
  }

  /** The step that cannot be taken back: money leaves the fund, by a permit that is used with it. */
  async pay(key: Key, seen: Seen): Promise<FundUseReceiptRow> {
    await this.request.upTo('organisation');
    return command('payFundUse', key, async (unit) => {
      const use = await this.advanced(unit, 'pay', seen, { changes: { paidAt: unit.now } });
      const { need, wanted } = await this.question(unit, use);
      const checks = need.passed ? [need] : [need, ...(await usePermit(unit, wanted, use.id))];
      const { compoundId, buildingId, amount, purpose } = use;
      const scope = buildingId === null ? ('COMPOUND' as const) : { buildingId };
      const payment = { compoundId, amountFen: amount, reference: use.id, purpose, scope };
      const { entryId } = await payFromFund(unit, payment);
      await unit.db.update(FundUseEntity, { id: use.id }, { entryId });
      const fact = await this.fact(unit, { ...use, entryId }, 'paid');
      const { permitId, action } = wanted;
      const used = { permitId, action, usedFor: use.id, amountFen: amount };
      unit.emit(need.passed ? fact : permitUsedFact(fact, used));
      return receiptOf(use, checks);
    });
  }

  private demand(checks: readonly RuleCheck[]): void {
    const [need, ...permit] = checks;
    if (need?.passed) return;
    const refusal = permitRefusal(permit);
    if (refusal) throw new DomainError(refusal, { checks });
  }

  private async question(
    unit: UnitOfWork,
    { compoundId, amount, matterId }: FundUseEntity,
  ): Promise<{ need: RuleCheck; wanted: PermitWanted }> {
    const compound = await unit.db.findOneByOrFail(CompoundEntity, { id: compoundId });
    const committee = await this.policy.figures('committee', compound);
    const fund = await this.policy.figures('maintenanceFund', compound);
    const need = consentNeeded(amount, { committee, fund });
    const { clause } = need;
    const permit = { permitId: matterId ?? '', action: FUND_USE, subjectId: compoundId };
    return { need, wanted: { ...permit, amountFen: amount, clause } };
  }

  private async advanced(
    unit: UnitOfWork,
    step: PlainStep | 'report' | 'pay',
    { id, version }: Seen,
    more: { readonly note?: string | null; readonly changes?: Partial<FundUseEntity> },
  ): Promise<FundUseEntity> {
    const row = await this.byId.load(id);
    if (!row) throw new DomainError('NOT_FOUND', { id });
    const places = await actingPlaces(unit, row.compoundId);
    return advance(unit, fundUseCase, step, { ...more, entity: FundUseEntity, row, version, places });
  }

  /** `property.fund-use.*.v1`: figures and ids; the purpose stays here. */
  private async fact(unit: UnitOfWork, use: FundUseEntity, what: string) {
    const { id, version, compoundId, state, amount, matterId, buildingId, entryId } = use;
    const compound = await unit.db.findOneByOrFail(CompoundEntity, { id: compoundId });
    return {
      type: `property.fund-use.${what}.v1`,
      subject: id,
      subjectVersion: version,
      place: compoundPlace(compound),
      data: { compoundId, state, amount, matterId, buildingId, entryId },
    };
  }
}

function receiptOf(
  { id, version, state }: FundUseEntity,
  checks: FundUseReceiptRow['checks'],
): FundUseReceiptRow {
  return { useId: id, version, state, checks };
}
