import { holds, Role } from '@redgrid/access';
import { command, type RequestContext, type UnitOfWork } from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import {
  canonicalJson,
  defaultPacks,
  figureNamed,
  localDate,
  validateOverride,
  type DescribedFigure,
  type PolicyInForce,
  type PolicyOverride,
  type PolicyOverrides,
} from '@redgrid/policy';
import {
  POLICY_SELECTED,
  PolicySelectionEntity,
  type Policy,
  type PolicySelectedData,
} from '@redgrid/policy-store';
import { placeOfUnit } from '../directory.ts';
import { placeOf } from '../role-grant/role-grant.rules.ts';
import type { SelectPolicyReceiptRow } from './select-policy.receipt.ts';

/** Who chooses for a unit: the offices that answer for property management there, and administrators. */
const CHOOSERS = [
  Role.Admin,
  Role.CityPropertyAuthority,
  Role.DistrictPropertyAuthority,
  Role.LeadingGroup,
] as const;
const NOTICE_MS = 60_000;

/** What a unit selects. */
export interface NewSelection {
  readonly unitId: string;
  readonly packId: string;
  readonly overrides?: readonly OverrideInput[] | null;
  readonly effectiveFrom: Date;
}
interface OverrideInput {
  readonly figure: string;
  readonly value: string;
  readonly clause: string;
  readonly document: string;
}
type Figure = Omit<DescribedFigure, 'inheritedFrom'> & { readonly overridden: boolean };

/** Chooses policy packs and answers what holds where. */
export class PolicySelectionService {
  constructor(
    private readonly request: RequestContext,
    private readonly policy: Policy,
  ) {}

  packs(): { id: string }[] {
    return defaultPacks()
      .ids()
      .map((id) => ({ id }));
  }

  figuresOf(packId: string, on?: string | null): Figure[] {
    return defaultPacks()
      .describe(packId, on ?? localDate(this.request.unit.now))
      .map((figure) => ({ ...figure, overridden: false }));
  }

  /** Every figure that holds for a unit. */
  async inForce(unitId: string, at: Date = this.request.unit.now) {
    const place = await placeOfUnit(this.request.unit, unitId);
    const policy = await this.policy.inForce(place, at);
    if (!policy) throw new DomainError('POLICY_NOT_SELECTED', { unitId });
    return {
      unit: { id: unitId },
      selectedBy: { id: policy.unitId },
      pack: { id: policy.packId },
      figures: this.laidOver(policy, localDate(at)),
    };
  }

  async ofUnit(unitId: string): Promise<PolicySelectionEntity[]> {
    const { db } = this.request.unit;
    await placeOfUnit(this.request.unit, unitId);
    return db.find(PolicySelectionEntity, { where: { unitId }, order: { effectiveFrom: 'ASC', id: 'ASC' } });
  }

  async byId(id: string): Promise<PolicySelectionEntity | null> {
    return this.request.unit.db.findOneBy(PolicySelectionEntity, { id });
  }

  select(key: string | null | undefined, wanted: NewSelection): Promise<SelectPolicyReceiptRow> {
    return command('selectPolicy', key, async (unit) => {
      const place = placeOf(await placeOfUnit(unit, wanted.unitId));
      if (!holds(unit.principal, CHOOSERS, place)) throw new DomainError('FORBIDDEN');
      if (wanted.effectiveFrom.getTime() < unit.now.getTime() + NOTICE_MS)
        throw new DomainError('POLICY_TOO_SOON', { earliest: new Date(unit.now.getTime() + NOTICE_MS) });
      if (!defaultPacks().has(wanted.packId)) throw new DomainError('BAD_USER_INPUT', { field: 'packId' });
      const overrides = overridesOf(wanted.overrides ?? []);
      return { selectionId: await this.record(unit, { ...wanted, overrides }, place) };
    });
  }

  /** Writes a selection that has been decided on, and tells every domain. */
  async record(
    unit: UnitOfWork,
    {
      unitId,
      packId,
      overrides,
      effectiveFrom,
    }: Omit<NewSelection, 'overrides'> & { overrides: PolicyOverrides },
    place: ReturnType<typeof placeOf>,
  ): Promise<string> {
    const id = unit.newId();
    await unit.db.insert(PolicySelectionEntity, { id, unitId, packId, overrides, effectiveFrom } as never);
    const data: PolicySelectedData = {
      unitId,
      packId,
      overrides,
      effectiveFrom: effectiveFrom.toISOString(),
    };
    unit.emit({ type: POLICY_SELECTED, subject: id, subjectVersion: 1, place, data: { ...data } });
    unit.touch(unitId);
    return id;
  }

  private laidOver({ packId, overrides }: PolicyInForce, on: string): Figure[] {
    const own = new Map(overridesShown(packId, overrides).map((figure) => [figure.figure, figure]));
    return this.figuresOf(packId, on).map((figure) => own.get(figure.figure) ?? figure);
  }
}

/** Overrides as lists show them. */
export function overridesShown(packId: string, overrides: PolicyOverrides): Figure[] {
  return Object.entries(overrides).map(([figure, { value, clause, document }]) => ({
    figure,
    value: typeof value === 'string' ? value : canonicalJson(value),
    unit: figureNamed(figure)?.unit ?? '',
    clause: { pack: packId, document, number: clause, toBeConfirmed: false },
    note: null,
    overridden: true,
  }));
}

function overridesOf(inputs: readonly OverrideInput[]): PolicyOverrides {
  const entries = inputs.map(({ figure, value, clause, document }): [string, PolicyOverride] => [
    figure,
    { value: parsed(figure, value), clause, document },
  ]);
  const twice = entries.filter(
    ([figure], index) => entries.findIndex(([other]) => other === figure) !== index,
  );
  const problems = [
    ...twice.map(([figure]) => `${figure}: stated twice`),
    ...entries.flatMap(([figure, override]) => validateOverride(figure, override)),
  ];
  if (problems.length > 0) throw new DomainError('POLICY_OVERRIDE_INVALID', { problems });
  return Object.fromEntries(entries);
}

function parsed(figure: string, value: string): unknown {
  try {
    return JSON.parse(value) as unknown;
  } catch {
    throw new DomainError('POLICY_OVERRIDE_INVALID', { problems: [`${figure}: the value is no JSON`] });
  }
}
