import { rowsLoader, type RequestContext, type RowsLoader } from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import {
  defaultPacks,
  figuresFor,
  inForce,
  type Packs,
  type PolicyInForce,
  type Sourced,
  type Subject,
  type Subjects,
} from '@redgrid/policy';
import { PolicySelectionEntity } from './policy-selection.entity.ts';

/** The units a record lies in, as its scope columns name them. */
export interface UnitColumns {
  readonly cityId?: string | null;
  readonly countyId?: string | null;
  readonly streetId?: string | null;
  readonly communityId?: string | null;
  readonly gridId?: string | null;
}

/** Answers which figures hold where and when, each with its clause. Built once per request. */
export class Policy {
  private readonly selections: RowsLoader<PolicySelectionEntity>;

  constructor(
    private readonly request: RequestContext,
    private readonly packs: Packs = defaultPacks(),
  ) {
    this.selections = rowsLoader(request, { entity: PolicySelectionEntity, column: 'unitId', rules: 'ALL' });
  }

  /** The figures of a subject for a record at this place. POLICY_NOT_SELECTED when no unit above it chose a pack. */
  async figures<S extends Subject>(
    subject: S,
    place: UnitColumns,
    at: Date = this.request.unit.now,
  ): Promise<Sourced<Subjects[S]>> {
    const chain = chainOf(place);
    const figures = figuresFor(this.packs, await this.choices(chain), chain, subject, at);
    if (!figures) throw new DomainError('POLICY_NOT_SELECTED', { unitId: chain[0] ?? null });
    return figures;
  }

  /** Whose choice holds at this place, and what it lays over the pack; null when nobody above has chosen. */
  async inForce(place: UnitColumns, at: Date = this.request.unit.now): Promise<PolicyInForce | null> {
    const chain = chainOf(place);
    return inForce(await this.choices(chain), chain, at);
  }

  private async choices(chain: readonly string[]): Promise<PolicySelectionEntity[]> {
    return (await Promise.all(chain.map((unitId) => this.selections.load(unitId)))).flat();
  }
}

/** The units of a place, nearest first. */
export function chainOf({ gridId, communityId, streetId, countyId, cityId }: UnitColumns): string[] {
  return [gridId, communityId, streetId, countyId, cityId].filter(
    (id): id is string => typeof id === 'string' && id !== '',
  );
}
