import { holds, ScopeType, type Place } from '@redgrid/access';
import { advance, caseHistory, openCase, openSteps, type Move } from '@redgrid/case';
import {
  command,
  nestedPage,
  rowLoader,
  type PageArguments,
  type RequestContext,
  type RowRule,
  type UnitOfWork,
} from '@redgrid/database';
import { DomainError, plainText } from '@redgrid/errors';
import { directoryRules, placesOf, sharedEntity, type DirectoryPlaceEntity } from '@redgrid/events';
import { localDate } from '@redgrid/policy';
import type { Policy } from '@redgrid/policy-store';
import type * as gql from '../generated/types.ts';
import { placeOf } from '../place.ts';
import { majorMatterCase, PLAIN_STEPS, type Consents, type PlainStep } from './major-matter.case.ts';
import { MajorMatterEntity } from './major-matter.entity.ts';
import { matterFact, permittingFact } from './major-matter.facts.ts';
import type { MajorMatterReceiptRow } from './major-matter.receipt.ts';
import { MATTER_BRINGERS, PARTY_SIDE } from './major-matter.roles.ts';
import { consentChecks, consentClause, mattersOf, needsAmount } from './major-matter.rules.ts';

type Key = string | null | undefined;
/** The version of a matter a caller has seen. */
interface Seen {
  readonly id: string;
  readonly version: number;
}
type More = Pick<Move<MajorMatterEntity, object>, 'note' | 'changes'>;
const PAST: Readonly<Record<PlainStep, string>> = {
  discuss: 'discussed',
  report: 'reported',
  giveBack: 'returned',
  revise: 'revised',
  withdraw: 'consent-withdrawn',
  decide: 'decided',
  implement: 'implemented',
  publish: 'published',
};

/** Whoever sees a compound sees what its owners are about to decide. */
const RULES: readonly RowRule[] = directoryRules().map((rule) => ({
  ...rule,
  ...(rule.via ? { via: { ...rule.via, from: 'compoundId' } } : {}),
}));

/** Takes major matters from draft to publication (重大事项事前报备). Built once per request. */
export class MajorMatterService {
  readonly byId;
  private readonly historyLoader;

  constructor(
    private readonly request: RequestContext,
    private readonly policy: Policy,
  ) {
    this.byId = rowLoader(request, { entity: MajorMatterEntity, column: 'id', rules: RULES });
    this.historyLoader = caseHistory(request);
  }

  ofCompound(compoundId: string, page: PageArguments) {
    const spec = {
      name: 'majorMatters',
      entity: MajorMatterEntity,
      rules: RULES,
      orderBy: 'id',
      direction: 'DESC',
      page,
    } as const;
    return nestedPage(this.request, spec, { column: 'compoundId', id: compoundId });
  }

  history({ id }: MajorMatterEntity) {
    return this.historyLoader.load(id);
  }

  async openSteps({ compoundId, state }: MajorMatterEntity): Promise<string[]> {
    const places = this.actingPlaces(await placesOf(this.request.unit, compoundId), compoundId);
    return openSteps(majorMatterCase, state, this.request.principal, { places });
  }

  /** The codes of what is reported beforehand, where the compound lies. */
  async types(compoundId: string): Promise<string[]> {
    return [...mattersOf(await this.figures(await this.placesIn(this.request.unit, compoundId)))];
  }

  propose(key: Key, input: gql.OrganisationMajorMatterInput): Promise<MajorMatterReceiptRow> {
    return command('proposeMajorMatter', key, async (unit) => {
      const { compoundId, type } = input;
      const places = await this.placesIn(unit, compoundId);
      const acting = this.actingPlaces(places, compoundId);
      if (!acting.some((place) => holds(unit.principal, MATTER_BRINGERS, place)))
        throw new DomainError('FORBIDDEN');
      const types = mattersOf(await this.figures(places));
      if (!types.includes(type)) throw new DomainError('MAJOR_MATTER_TYPE_UNKNOWN', { known: types });
      const matter = await openCase(unit, majorMatterCase, MajorMatterEntity, {
        ...UNDECIDED,
        id: unit.newId(),
        compoundId,
        type,
        subject: plainText(input.subject, 'subject', 200),
        amount: amountOf(input.amount ?? null, type),
        usedFor: null,
        usedAmount: null,
        implementedAt: null,
      });
      unit.emit(matterFact(matter, 'proposed', places[0]));
      return receiptOf(matter);
    });
  }

  step(
    key: Key,
    { step, note, ...seen }: Seen & { step: string; note?: string | null },
  ): Promise<MajorMatterReceiptRow> {
    return command('stepMajorMatter', key, async (unit) => {
      const name = PLAIN_STEPS.find((each) => each === step);
      if (!name) throw new DomainError('BAD_USER_INPUT', { field: 'step', known: PLAIN_STEPS });
      const row = await this.visible(seen.id);
      const places = await placesOf(unit, row.compoundId);
      const why = note === null || note === undefined ? null : plainText(note, 'note', 500, 0);
      const more = { note: why, changes: changesOf(unit, name) };
      const next = await this.advanced(unit, name, { row, places, version: seen.version }, more);
      const fact = matterFact(next, PAST[name], places[0]);
      // A consent that is withdrawn takes its permit back; its terms are those of the consent.
      const withdrawn = name === 'withdraw';
      const clause = withdrawn ? consentClause(await this.figures(places)) : null;
      unit.emit(clause ? permittingFact(fact, { ...row, version: next.version }, false, clause) : fact);
      return receiptOf(next);
    });
  }

  consent(key: Key, { validUntil, ...seen }: Seen & { validUntil: string }): Promise<MajorMatterReceiptRow> {
    return command('consentToMajorMatter', key, async (unit) => {
      const today = localDate(unit.now);
      if (validUntil < today) throw new DomainError('BAD_USER_INPUT', { field: 'validUntil', least: today });
      const row = await this.visible(seen.id);
      const places = await placesOf(unit, row.compoundId);
      const acting = this.actingPlaces(places, row.compoundId);
      const side = acting.some((place) => holds(unit.principal, PARTY_SIDE, place)) ? 'party' : 'housing';
      const given = {
        party: row.partyConsentAt !== null || side === 'party',
        housing: row.housingConsentAt !== null || side === 'housing',
      };
      const figures = await this.figures(places);
      const checks = consentChecks(given, figures);
      const until = row.validUntil !== null && row.validUntil < validUntil ? row.validUntil : validUntil;
      const consentAt = side === 'party' ? { partyConsentAt: unit.now } : { housingConsentAt: unit.now };
      const changes = { ...consentAt, validUntil: until };
      const at = { row, places, version: seen.version };
      if (!given.party || !given.housing) {
        const agreed = await this.advanced(unit, 'agree', at, { changes });
        unit.emit(matterFact(agreed, 'agreed', places[0]));
        return receiptOf(agreed, checks);
      }
      const approved = await this.advanced(unit, 'consent', at, { changes }, { checks });
      const fact = matterFact(approved, 'consented', places[0]);
      unit.emit(permittingFact(fact, approved, true, consentClause(figures)));
      return receiptOf(approved, checks);
    });
  }

  private advanced(
    unit: UnitOfWork,
    step: PlainStep | 'agree' | 'consent',
    {
      row,
      places,
      version,
    }: { row: MajorMatterEntity; places: readonly DirectoryPlaceEntity[]; version: number },
    more: More,
    facts?: Consents,
  ): Promise<MajorMatterEntity> {
    const move = {
      ...more,
      entity: MajorMatterEntity,
      row,
      version,
      places: this.actingPlaces(places, row.compoundId),
    };
    return step === 'consent'
      ? advance(unit, majorMatterCase, step, { ...move, facts: facts ?? { checks: [] } })
      : advance(unit, majorMatterCase, step, move);
  }

  private figures([place]: readonly DirectoryPlaceEntity[]) {
    return this.policy.figures('committee', place ?? {});
  }

  /** A compound elsewhere and one nobody has told of look alike. */
  private async placesIn(unit: UnitOfWork, compoundId: string): Promise<DirectoryPlaceEntity[]> {
    return [...(await sharedEntity(unit, 'COMPOUND', compoundId, 'THOSE_THERE')).places];
  }

  private actingPlaces(places: readonly DirectoryPlaceEntity[], compoundId: string): Place[] {
    return places.map((place) => ({ ...placeOf(place), [ScopeType.Compound]: compoundId }));
  }

  private async visible(id: string): Promise<MajorMatterEntity> {
    const matter = await this.byId.load(id);
    if (!matter) throw new DomainError('NOT_FOUND', { id });
    return matter;
  }
}

const UNDECIDED = {
  reportedAt: null,
  partyConsentAt: null,
  housingConsentAt: null,
  validUntil: null,
} satisfies Partial<MajorMatterEntity>;

function changesOf({ now }: UnitOfWork, step: PlainStep): Partial<MajorMatterEntity> {
  if (step === 'report') return { ...UNDECIDED, reportedAt: now };
  if (step === 'giveBack' || step === 'withdraw')
    return { partyConsentAt: null, housingConsentAt: null, validUntil: null };
  return step === 'implement' ? { implementedAt: now } : {};
}

function amountOf(amount: number | null, type: string): number | null {
  if ((amount === null && needsAmount(type)) || (amount !== null && amount <= 0))
    throw new DomainError('BAD_USER_INPUT', { field: 'amount', least: 1 });
  return amount;
}

function receiptOf(
  { id, version, state }: MajorMatterEntity,
  checks: MajorMatterReceiptRow['checks'] = [],
): MajorMatterReceiptRow {
  return { matterId: id, version, state, checks };
}
