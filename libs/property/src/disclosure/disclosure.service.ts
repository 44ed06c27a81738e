import { holds } from '@redgrid/access';
import {
  checklist,
  checklistChecks,
  ChecklistEvidenceEntity,
  latestEvidence,
  show,
  type ChecklistItemEntity,
  type ItemState,
} from '@redgrid/checklist';
import {
  command,
  computedPage,
  listPage,
  rowLoader,
  where,
  type Connection,
  type PageArguments,
  type RequestContext,
} from '@redgrid/database';
import { DomainError, plainText } from '@redgrid/errors';
import { localDate } from '@redgrid/policy';
import type { Policy } from '@redgrid/policy-store';
import DataLoader from 'dataloader';
import { CompoundPlaceEntity } from '../compound/compound-place.entity.ts';
import { type CompoundEntity } from '../compound/compound.entity.ts';
import type { CompoundService } from '../compound/compound.service.ts';
import { actingPlaces, compoundPlace } from '../compound/compound.store.ts';
import { insideUnit, placeOf, unitPlace } from '../place/places.ts';
import type { CompoundDisclosureView } from './compound-disclosure.view.ts';
import type { DisclosureItemView } from './disclosure-item.view.ts';
import { DISCLOSERS, DISCLOSURE_SUPERVISORS } from './disclosure.roles.ts';
import { DISCLOSURE, disclosureSets } from './disclosure.rules.ts';
import type { PublishDisclosureReceiptRow } from './publish-disclosure.receipt.ts';

/** What is published for one item. */
export interface Publication {
  readonly compoundId: string;
  readonly set: string;
  readonly item: string;
  readonly summary: string;
  readonly fileIds?: readonly string[] | null;
  readonly periodFrom?: string | null;
  readonly periodTo?: string | null;
  readonly validUntil?: string | null;
}
/** Which gaps a list shows. */
export interface GapQuestion {
  readonly unitId: string;
  readonly set?: string | null;
  readonly state?: ItemState | null;
}
/** Whose history is asked for. */
export interface EvidenceQuestion {
  readonly compoundId: string;
  readonly set?: string | null;
  readonly item?: string | null;
}

const MOST_FILES = 20;
/** A list of gaps is a work list of a street or a county, worked out on the spot. */
const MOST_COMPOUNDS = 2000;

/** What compounds must disclose by the pack of their place, what they have, and what they lack. */
export class DisclosureService {
  readonly evidence;
  private readonly latest;

  constructor(
    private readonly request: RequestContext,
    private readonly policy: Policy,
    private readonly compounds: CompoundService,
  ) {
    this.evidence = rowLoader(request, { entity: ChecklistEvidenceEntity, column: 'id', rules: 'ALL' });
    this.latest = new DataLoader<string, readonly ChecklistItemEntity[]>(
      async (ids) => {
        const found = await latestEvidence(request, DISCLOSURE, ids);
        return ids.map((id) => found.get(id) ?? []);
      },
      { cache: false },
    );
  }

  /** Whoever asks: what is disclosed is for everybody. Null for a compound nobody knows. */
  async published(compoundId: string): Promise<CompoundDisclosureView | null> {
    const compound = await this.compounds.led.load(compoundId);
    return compound && this.of(compound);
  }

  async of({ id: compoundId }: Pick<CompoundEntity, 'id'>): Promise<CompoundDisclosureView> {
    const [evidence, sets] = await Promise.all([this.latest.load(compoundId), this.setsOf(compoundId)]);
    const results = checklist(sets, evidence, localDate(this.request.unit.now));
    return {
      compoundId,
      sets: results.map((set) => ({ ...set, items: set.items.map((item) => ({ ...item, compoundId })) })),
      checks: checklistChecks(results),
      complete: results.every(({ complete }) => complete),
    };
  }

  /** What the compounds of a unit lack or let grow old, compound by compound. */
  async gaps(question: GapQuestion, page: PageArguments): Promise<Connection<DisclosureItemView>> {
    const { unitId, set, state } = question;
    const { unit } = this.request;
    const place = placeOf(await unitPlace(unit, unitId));
    if (!holds(this.request.principal, DISCLOSURE_SUPERVISORS, place)) throw new DomainError('FORBIDDEN');
    const places = await unit.db.find(CompoundPlaceEntity, {
      where: await insideUnit(unit, unitId),
      select: { compoundId: true },
      take: MOST_COMPOUNDS + 1,
    });
    if (places.length > MOST_COMPOUNDS)
      throw new DomainError('BAD_USER_INPUT', { field: 'unitId', most: MOST_COMPOUNDS });
    const ids = [...new Set(places.map(({ compoundId }) => compoundId))];
    const all = await Promise.all(ids.map((id) => this.of({ id })));
    const items = all
      .flatMap(({ sets }) => sets.flatMap((each) => each.items))
      .filter((item) => item.state !== 'COMPLETE' && (!state || item.state === state))
      .filter((item) => !set || item.set === set)
      .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    return computedPage(this.request, { name: 'disclosureGaps', asked: question, items, key: keyOf }, page);
  }

  /** Everything that was published for a compound, the latest first; also what something newer has replaced. */
  history(
    { compoundId, ...filter }: EvidenceQuestion,
    page: PageArguments,
  ): Promise<Connection<ChecklistEvidenceEntity>> {
    return listPage(this.request, {
      ...{ name: 'disclosureEvidence', entity: ChecklistEvidenceEntity, rules: 'PUBLIC', page },
      where: where<ChecklistEvidenceEntity>({ ...filter, subjectId: compoundId, list: DISCLOSURE }),
      ...{ orderBy: 'recordedAt', direction: 'DESC' },
    });
  }

  publish(key: string | null | undefined, publication: Publication): Promise<PublishDisclosureReceiptRow> {
    return command('publishDisclosure', key, async (unit) => {
      const { compoundId, set, item } = publication;
      const compound = await this.compounds.byId.load(compoundId);
      if (!compound) throw new DomainError('NOT_FOUND', { compoundId });
      const places = await actingPlaces(unit, compoundId, { COMPANY: compound.companyId });
      if (!places.some((place) => holds(unit.principal, DISCLOSERS, place)))
        throw new DomainError('FORBIDDEN');
      await this.demandItem(compoundId, set, item);
      const shown = { ...checked(publication), list: DISCLOSURE, subjectId: compoundId, set, item };
      const row = await show(unit, shown);
      const after = await this.of({ id: compoundId });
      const state = after.sets
        .flatMap(({ items }) => items)
        .find((each) => each.set === set && each.item === item)?.state;
      const { periodFrom, periodTo, validUntil, ordinal } = row;
      const { companyId, projectId } = compound;
      unit.emit({
        type: 'property.disclosure.published.v1',
        subject: row.id,
        subjectVersion: 1,
        place: compoundPlace(compound, { COMPANY: companyId }),
        data: {
          compoundId,
          companyId,
          projectId,
          set,
          item,
          ordinal,
          periodFrom,
          periodTo,
          validUntil,
          complete: after.complete,
        },
      });
      return { evidenceId: row.id, compoundId, ordinal, state: state ?? 'COMPLETE' };
    });
  }

  private async setsOf(compoundId: string) {
    const [place] = await this.compounds.placesOf.load(compoundId);
    if (!place) return [];
    return disclosureSets(await this.policy.figures('disclosure', place));
  }

  private async demandItem(compoundId: string, set: string, item: string): Promise<void> {
    const sets = await this.setsOf(compoundId);
    const wanted = sets.find(({ code }) => code === set);
    if (!wanted)
      throw new DomainError('BAD_USER_INPUT', { field: 'set', known: sets.map(({ code }) => code) });
    if (!wanted.items.includes(item))
      throw new DomainError('BAD_USER_INPUT', { field: 'item', known: wanted.items });
  }
}

function keyOf({ compoundId, set, item }: DisclosureItemView): string {
  return [compoundId, set, item].join(':');
}

function checked({ summary, fileIds, periodFrom = null, periodTo = null, validUntil = null }: Publication) {
  if ((periodFrom === null) !== (periodTo === null) || (periodFrom ?? '') > (periodTo ?? ''))
    throw new DomainError('BAD_USER_INPUT', { field: 'periodTo', least: periodFrom });
  const refs = [...new Set(fileIds ?? [])].map((id) => plainText(id, 'fileIds', 64));
  if (refs.length > MOST_FILES)
    throw new DomainError('BAD_USER_INPUT', { field: 'fileIds', most: MOST_FILES });
  return { summary: plainText(summary, 'summary', 500, 2), refs, periodFrom, periodTo, validUntil };
}
