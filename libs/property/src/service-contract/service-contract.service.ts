import { holds, type Place } from '@redgrid/access';
import { advance, caseHistory, openCase, openSteps, type StepOf } from '@redgrid/case';
import {
  command,
  listPage,
  nestedPage,
  rowLoader,
  where,
  type Condition,
  type Linked,
  type ListSpec,
  type PageArguments,
  type RequestContext,
  type RowRule,
  type UnitOfWork,
} from '@redgrid/database';
import { DomainError, plainText } from '@redgrid/errors';
import { frozen, localDate, thaw, type RuleCheck } from '@redgrid/policy';
import type { Policy } from '@redgrid/policy-store';
import { IsNull } from 'typeorm';
import { codesOf, CONTRACT_CLAUSES } from '../code/codes.ts';
import { CompoundPlaceEntity } from '../compound/compound-place.entity.ts';
import { CompoundEntity } from '../compound/compound.entity.ts';
import type { CompoundService } from '../compound/compound.service.ts';
import { actingPlaces } from '../compound/compound.store.ts';
import type * as gql from '../generated/types.ts';
import { checkedText } from '../place/checked.ts';
import { insideUnit, placeOf } from '../place/places.ts';
import { whereCompoundLies } from '../place/read-rules.ts';
import type { ProjectService } from '../project/project.service.ts';
import { tellOfContract } from './contract-facts.ts';
import { contractCase, type Filing } from './contract.case.ts';
import { CONTRACT_READERS, DRAFTERS } from './contract.roles.ts';
import { daysOf } from './contract-days.ts';
import { nextDay } from './contract-due.service.ts';
import { filingChecks, filingStateOf, type ContractFigures } from './filing.rules.ts';
import { ServiceContractEntity } from './service-contract.entity.ts';
import type { ServiceContractReceiptRow } from './service-contract.receipt.ts';

type Key = string | null | undefined;
type Step = StepOf<typeof contractCase>;
/** The version of a contract a caller has seen. */
interface Seen {
  readonly id: string;
  readonly version: number;
}
/** What a step changes and rests on. */
interface More {
  readonly changes?: Partial<ServiceContractEntity>;
  readonly note?: string | null;
  readonly facts?: Filing;
}

/** Who may read a contract; owners of the compound reach the one that holds through their compound. */
const contractRules: readonly RowRule[] = [
  ...whereCompoundLies('compoundId', CONTRACT_READERS),
  { roles: CONTRACT_READERS, columns: { COMPOUND: 'compoundId', COMPANY: 'companyId' } },
];

/** Brings contracts from draft to their end. Built once per request. */
export class ServiceContractService {
  readonly byId;
  /** For the contract a visible compound has led to. */
  readonly led;
  private readonly historyLoader;

  constructor(
    private readonly request: RequestContext,
    private readonly policy: Policy,
    private readonly compounds: CompoundService,
    private readonly projects: ProjectService,
  ) {
    this.byId = rowLoader(request, { entity: ServiceContractEntity, column: 'id', rules: contractRules });
    this.led = rowLoader(request, { entity: ServiceContractEntity, column: 'id', rules: 'ALL' });
    this.historyLoader = caseHistory(request);
  }

  async list(filter: gql.QueryContractsArgs) {
    return listPage(this.request, { ...this.spec(filter), where: await this.conditionsOf(filter) });
  }

  ofCompound(compoundId: string, page: PageArguments) {
    const spec = { ...this.spec(page), name: 'compoundContracts', direction: 'DESC' as const };
    return nestedPage(this.request, spec, { column: 'compoundId', id: compoundId });
  }

  history({ id }: ServiceContractEntity) {
    return this.historyLoader.load(id);
  }

  filingState(contract: ServiceContractEntity) {
    return filingStateOf(contract, localDate(this.request.unit.now));
  }

  async openSteps({ compoundId, companyId, state }: ServiceContractEntity): Promise<string[]> {
    const rows = await this.compounds.placesOf.load(compoundId);
    const places = rows.map((place) => placeOf(place, { COMPOUND: compoundId, COMPANY: companyId }));
    return openSteps(contractCase, state, this.request.principal, { places });
  }

  async preview(id: string): Promise<RuleCheck[]> {
    return this.checksOf(await this.visible(id));
  }

  draft(key: Key, input: gql.PropertyContractInput): Promise<ServiceContractReceiptRow> {
    return command('draftContract', key, async (unit) => {
      const project = await this.projects.byId.load(input.projectId);
      if (!project) throw new DomainError('NOT_FOUND', { id: input.projectId });
      const { compoundId, companyId } = project;
      const places = await actingPlaces(unit, compoundId, { COMPANY: companyId });
      if (!places.some((place) => holds(unit.principal, DRAFTERS, place))) throw new DomainError('FORBIDDEN');
      if (project.state !== 'OPEN') throw new DomainError('PROJECT_NOT_OPEN');
      const contract = await openCase(unit, contractCase, ServiceContractEntity, {
        ...UNSIGNED,
        ...checkedTerms(input),
        id: unit.newId(),
        compoundId,
        companyId,
        projectId: project.id,
        stage: input.stage ?? 'REGULAR',
      });
      return this.told(unit, contract, 'drafted', []);
    });
  }

  revise(
    key: Key,
    { id, version, revision }: Omit<gql.MutationReviseContractArgs, 'key'>,
  ): Promise<ServiceContractReceiptRow> {
    return command('reviseContract', key, async (unit) => {
      const row = await this.visible(id);
      const given = Object.fromEntries(Object.entries(revision).filter(([, value]) => value !== null));
      const changes = checkedTerms({ ...row, ...given });
      const revised = await this.advanced(unit, 'revise', { id, version }, { changes });
      return this.told(unit, revised, 'revised', []);
    });
  }

  sign(
    key: Key,
    { signedOn, ...seen }: Seen & { signedOn?: string | null },
  ): Promise<ServiceContractReceiptRow> {
    return command('signContract', key, async (unit) => {
      const contract = await this.visible(seen.id);
      const today = localDate(unit.now);
      const day = signedOn ?? today;
      if (day > today) throw new DomainError('BAD_USER_INPUT', { field: 'signedOn', most: today });
      const compound = await this.compoundOf(contract);
      const figures = await this.policy.figures('contract', compound);
      const days = daysOf(day, contract.endsOn, figures, await this.policy.figures('calendar', compound));
      const changes = { signedOn: day, figures: frozen(figures), ...days };
      const signed = await this.advanced(unit, 'sign', seen, { changes });
      await unit.db.update(
        CompoundEntity,
        { id: compound.id, contractId: IsNull() },
        { contractId: signed.id },
      );
      return this.told(unit, signed, 'signed', []);
    });
  }

  giveBack(key: Key, { reason, ...seen }: Seen & { reason: string }): Promise<ServiceContractReceiptRow> {
    return command('returnContract', key, async (unit) => {
      const back = await this.advanced(unit, 'giveBack', seen, { changes: UNSIGNED, note: noteOf(reason) });
      await this.release(unit, back);
      return this.told(unit, back, 'returned', []);
    });
  }

  file(
    key: Key,
    { lateReason, ...seen }: Seen & { lateReason?: string | null },
  ): Promise<ServiceContractReceiptRow> {
    return command('fileContract', key, async (unit) => {
      const contract = await this.visible(seen.id);
      const checks = await this.checksOf(contract);
      const note = checkedText(lateReason, 'lateReason', 500);
      const changes = { filedOn: localDate(unit.now), dueAt: null };
      const facts = { checks, lateReason: note };
      return this.told(
        unit,
        await this.advanced(unit, 'file', seen, { changes, note, facts }),
        'filed',
        checks,
      );
    });
  }

  publish(key: Key, seen: Seen): Promise<ServiceContractReceiptRow> {
    return command('publishContract', key, async (unit) => {
      const published = await this.advanced(unit, 'publish', seen, { changes: { publishedAt: unit.now } });
      return this.told(unit, published, 'published', []);
    });
  }

  terminate(key: Key, { reason, ...seen }: Seen & { reason: string }): Promise<ServiceContractReceiptRow> {
    return command('terminateContract', key, async (unit) => {
      const over = await this.advanced(unit, 'terminate', seen, {
        changes: { dueAt: null },
        note: noteOf(reason),
      });
      await this.release(unit, over);
      return this.told(unit, over, 'terminated', []);
    });
  }

  handOver(key: Key, { note, ...seen }: Seen & { note?: string | null }): Promise<ServiceContractReceiptRow> {
    return command('handOverContract', key, async (unit) => {
      const handed = await this.advanced(unit, 'handOver', seen, { note: checkedText(note, 'note', 500) });
      return this.told(unit, handed, 'handed-over', []);
    });
  }

  private async advanced(
    unit: UnitOfWork,
    step: Step,
    { id, version }: Seen,
    more: More,
  ): Promise<ServiceContractEntity> {
    const row = await this.visible(id);
    const places = await this.placesFor(unit, row);
    const sweepAt = nextDay({ ...row, ...more.changes, state: contractCase.transitions[step].to });
    return advance(unit, contractCase, step, {
      ...more,
      changes: { ...more.changes, sweepAt },
      facts: more.facts,
      entity: ServiceContractEntity,
      row,
      version,
      places,
    });
  }

  private async visible(id: string): Promise<ServiceContractEntity> {
    const contract = await this.byId.load(id);
    if (!contract) throw new DomainError('NOT_FOUND', { id });
    return contract;
  }

  private placesFor(unit: UnitOfWork, { compoundId, companyId }: ServiceContractEntity): Promise<Place[]> {
    return actingPlaces(unit, compoundId, { COMPANY: companyId });
  }

  private async compoundOf({ compoundId }: ServiceContractEntity): Promise<CompoundEntity> {
    return this.request.unit.db.findOneByOrFail(CompoundEntity, { id: compoundId });
  }

  /** With the figures frozen at signing; before, with those that would be frozen today. */
  private async checksOf(contract: ServiceContractEntity): Promise<RuleCheck[]> {
    const on = localDate(this.request.unit.now);
    const compound = await this.compoundOf(contract);
    const figures: ContractFigures = contract.figures
      ? thaw('contract', contract.figures)
      : await this.policy.figures('contract', compound);
    const calendar = await this.policy.figures('calendar', compound);
    const fileBy = contract.fileBy ?? daysOf(on, contract.endsOn, figures, calendar).fileBy;
    return filingChecks({ ...contract, fileBy, on }, figures);
  }

  /** The compound has no contract any more, if this was it. */
  private async release(unit: UnitOfWork, { id, compoundId }: ServiceContractEntity): Promise<void> {
    await unit.db.update(CompoundEntity, { id: compoundId, contractId: id }, { contractId: null });
  }

  private async told(
    unit: UnitOfWork,
    contract: ServiceContractEntity,
    what: string,
    checks: RuleCheck[],
  ): Promise<ServiceContractReceiptRow> {
    const { id, version, state } = contract;
    tellOfContract(unit, contract, await this.compoundOf(contract), what, checks);
    return { contractId: id, version, state, checks };
  }

  private spec({ first, after }: PageArguments): ListSpec<ServiceContractEntity> {
    return {
      name: 'contracts',
      entity: ServiceContractEntity,
      rules: contractRules,
      orderBy: 'endsOn',
      page: { first: first ?? null, after: after ?? null },
    };
  }

  private async conditionsOf(
    filter: gql.QueryContractsArgs,
  ): Promise<(Condition<ServiceContractEntity> | Linked)[]> {
    const { unitId, state, companyId, expiringBefore, filingOverdue } = filter;
    const link = { entity: CompoundPlaceEntity, key: 'compoundId', from: 'compoundId' };
    const values = unitId ? ((await insideUnit(this.request.unit, unitId)) as Record<string, string>) : null;
    const today = localDate(this.request.unit.now);
    return [
      ...where<ServiceContractEntity>({ state, companyId }),
      ...(values ? [{ link, values }] : []),
      ...(expiringBefore ? [{ column: 'endsOn' as const, is: '<' as const, value: expiringBefore }] : []),
      ...(filingOverdue
        ? [
            { column: 'fileBy' as const, is: '<' as const, value: today },
            { column: 'filedOn' as const, is: 'null' as const },
          ]
        : []),
    ];
  }
}

const UNSIGNED = {
  signedOn: null,
  fileBy: null,
  warnOn: null,
  filedOn: null,
  publishedAt: null,
  figures: null,
  dueAt: null,
  sweepAt: null,
  sweepToken: null,
} as const;

const GRADE = /^[A-Z][A-Z0-9_]{0,31}$/;
const HIGHEST_PRICE = 100_000_000;

interface Terms {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly grade: string;
  readonly unitPrice: number;
  readonly clauses: readonly string[];
}

function checkedTerms({ startsOn, endsOn, grade, unitPrice, clauses }: Terms): Terms {
  const known = codesOf(CONTRACT_CLAUSES);
  if (clauses.some((clause) => !known.includes(clause))) throw new DomainError('CONTRACT_CLAUSE_UNKNOWN');
  if (!GRADE.test(grade)) throw new DomainError('BAD_USER_INPUT', { field: 'grade' });
  if (unitPrice < 0 || unitPrice > HIGHEST_PRICE)
    throw new DomainError('BAD_USER_INPUT', { field: 'unitPrice', least: 0, most: HIGHEST_PRICE });
  return { startsOn, endsOn, grade, unitPrice, clauses: [...new Set(clauses)] };
}

/** Blank is none: the case then asks for one. */
function noteOf(reason: string): string | null {
  return reason.trim() === '' ? null : plainText(reason, 'reason', 500);
}
