import { holds, type Role } from '@redgrid/access';
import {
  command,
  listPage,
  nestedPage,
  rowLoader,
  rowsLoader,
  where,
  type Condition,
  type Linked,
  type ListSpec,
  type PageArguments,
  type RequestContext,
} from '@redgrid/database';
import { DomainError, plainText } from '@redgrid/errors';
import type { Policy } from '@redgrid/policy-store';
import type * as gql from '../generated/types.ts';
import { checkedName, checkedNumber, checkedText, unlessTaken } from '../place/checked.ts';
import { nameKeyOf } from '../place/names.rules.ts';
import type { PlacedRow } from '../place/placed-row.ts';
import { insideUnit, unitPlace, placeOf } from '../place/places.ts';
import { REGISTRARS } from '../place/registrars.roles.ts';
import { CompoundPlaceEntity } from './compound-place.entity.ts';
import { CompoundEntity } from './compound.entity.ts';
import { compoundRules } from './compound.read-rules.ts';
import type { CompoundReceiptRow } from './compound.receipt.ts';
import {
  actingPlaces,
  changeCompound,
  COMPOUND_REGISTERED,
  settle,
  tellOfCompound,
} from './compound.store.ts';

const MOST_COMMUNITIES = 5;
const YEARS = [1900, 2100] as const;

/** Reads and keeps the register of compounds. Built once per request. */
export class CompoundService {
  readonly byId;
  /** For compounds a visible record has led to. */
  readonly led;
  readonly placesOf;

  constructor(
    private readonly request: RequestContext,
    private readonly policy: Policy,
  ) {
    this.byId = rowLoader(request, { entity: CompoundEntity, column: 'id', rules: compoundRules });
    this.led = rowLoader(request, { entity: CompoundEntity, column: 'id', rules: 'ALL' });
    this.placesOf = rowsLoader(request, {
      entity: CompoundPlaceEntity,
      column: 'compoundId',
      rules: 'ALL',
      orderBy: 'ordinal',
    });
  }

  async list(filter: gql.QueryCompoundsArgs) {
    return listPage(this.request, this.spec(filter, await this.conditionsOf(filter)));
  }

  ofZone(zoneId: string, page: PageArguments) {
    return nestedPage(this.request, this.spec(page, []), { column: 'zoneId', id: zoneId });
  }

  /** Every community a compound lies in, as stubs. */
  async communities({ id }: CompoundEntity): Promise<{ id: string }[]> {
    const places = await this.placesOf.load(id);
    return places.flatMap(({ communityId }) => (communityId === null ? [] : [{ id: communityId }]));
  }

  /** A compound the caller sees and holds one of the roles over; NOT_FOUND or FORBIDDEN otherwise. */
  async actable(id: string, roles: readonly Role[]): Promise<CompoundEntity> {
    const compound = await this.byId.load(id);
    if (!compound) throw new DomainError('NOT_FOUND', { id });
    const places = await actingPlaces(this.request.unit, id, { COMPANY: compound.companyId });
    if (!places.some((place) => holds(this.request.principal, roles, place)))
      throw new DomainError('FORBIDDEN');
    return compound;
  }

  register(key: string | null | undefined, input: gql.PropertyCompoundInput): Promise<CompoundReceiptRow> {
    return command('registerCompound', key, async (unit) => {
      const id = unit.newId();
      const communityIds = checkedCommunities(input.communityIds);
      const place = await this.placeToAct(communityIds);
      const columns = await this.columnsOf(input, place);
      const compound = {
        ...BLANK,
        ...columns,
        ...place,
        id,
        managed: input.managed,
        registeredAt: unit.now,
      } as CompoundEntity;
      await unlessTaken('COMPOUND_NAME_TAKEN', () => unit.db.insert(CompoundEntity, compound));
      await settle(unit, id, communityIds);
      await tellOfCompound(unit, compound, COMPOUND_REGISTERED);
      return { compoundId: id, version: compound.version };
    });
  }

  update(
    key: string | null | undefined,
    { id, version, changes }: Omit<gql.MutationUpdateCompoundArgs, 'key'>,
  ): Promise<CompoundReceiptRow> {
    return command('updateCompound', key, async (unit) => {
      const compound = { ...(await this.actable(id, REGISTRARS)), version };
      const communityIds = changes.communityIds ? checkedCommunities(changes.communityIds) : null;
      const place = communityIds ? await this.placeToAct(communityIds) : compound;
      const columns = await this.columnsOf(changes, place);
      if (communityIds) Object.assign(columns, await settle(unit, id, communityIds));
      const changed = await unlessTaken('COMPOUND_NAME_TAKEN', () => changeCompound(unit, compound, columns));
      return { compoundId: id, version: changed.version };
    });
  }

  private spec(
    { first, after }: PageArguments,
    conditions: readonly (Condition<CompoundEntity> | Linked)[],
  ): ListSpec<CompoundEntity> {
    return {
      name: 'compounds',
      entity: CompoundEntity,
      rules: compoundRules,
      where: conditions,
      orderBy: 'nameKey',
      page: { first: first ?? null, after: after ?? null },
    };
  }

  private async conditionsOf(
    filter: gql.QueryCompoundsArgs,
  ): Promise<(Condition<CompoundEntity> | Linked)[]> {
    const { unitId, managed, type, category, taskCode, withoutCompany, namePrefix } = filter;
    const link = { entity: CompoundPlaceEntity, key: 'compoundId' };
    return [
      ...where<CompoundEntity>({ managed, type, category, taskCode }),
      ...(unitId
        ? [{ link, values: (await insideUnit(this.request.unit, unitId)) as Record<string, string> }]
        : []),
      ...(typeof withoutCompany === 'boolean'
        ? [{ column: 'companyId' as const, is: withoutCompany ? ('null' as const) : ('notNull' as const) }]
        : []),
      ...(namePrefix
        ? [
            {
              column: 'nameKey' as const,
              is: 'startsWith' as const,
              value: nameKeyOf(plainText(namePrefix, 'namePrefix', 60)),
            },
          ]
        : []),
    ];
  }

  /** The first community with the units above it; the caller keeps the register there. */
  private async placeToAct(communityIds: readonly string[]): Promise<PlacedRow> {
    const places = await Promise.all(communityIds.map((id) => unitPlace(this.request.unit, id)));
    const [first] = places;
    const mayAct = places.every((place) => holds(this.request.principal, REGISTRARS, placeOf(place)));
    if (!first || !mayAct) throw new DomainError('FORBIDDEN');
    return first;
  }

  private async columnsOf(
    input: gql.PropertyCompoundInput | gql.PropertyCompoundChanges,
    place: PlacedRow,
  ): Promise<Partial<CompoundEntity>> {
    const { communityIds: _communities, name, serviceContent, remark, ...rest } = input;
    if (typeof rest.category === 'string') await this.demandCategory(rest.category, place);
    checkedNumber(rest.builtYear, 'builtYear', YEARS);
    checkedNumber(rest.households, 'households', [0, 1_000_000]);
    checkedText(rest.taskCode, 'taskCode', 32);
    const named = typeof name === 'string' ? checkedName(name, 60, nameKeyOf, 100) : null;
    return {
      ...withoutNulls(rest),
      ...(named ? { name: named.name, nameKey: named.key } : {}),
      ...(serviceContent === undefined
        ? {}
        : { serviceContent: checkedText(serviceContent, 'serviceContent', 500) }),
      ...(remark === undefined ? {} : { remark: checkedText(remark, 'remark', 500) }),
    };
  }

  private async demandCategory(category: string, place: PlacedRow): Promise<void> {
    const { compoundClasses } = await this.policy.figures('coverage', place);
    if (!compoundClasses.value.includes(category))
      throw new DomainError('COMPOUND_CATEGORY_UNKNOWN', { known: compoundClasses.value });
  }
}

const BLANK = {
  category: null,
  builtYear: null,
  households: null,
  taskCode: null,
  taskDue: null,
  managementNature: null,
  serviceContent: null,
  remark: null,
  zoneId: null,
  companyId: null,
  projectId: null,
  contractId: null,
  buildingCount: 0,
  houseCount: 0,
  houseArea: 0,
  version: 1,
};

/** What a column must have stays when the caller sends null for it. */
const REQUIRED = new Set([
  'type',
  'enclosure',
  'floorArea',
  'renovated',
  'threeNo',
  'affordableHousing',
  'dangerousHousing',
]);

function withoutNulls(changes: object): Partial<CompoundEntity> {
  return Object.fromEntries(
    Object.entries(changes).filter(
      ([name, value]) => value !== undefined && !(value === null && REQUIRED.has(name)),
    ),
  );
}

function checkedCommunities(ids: readonly string[]): readonly string[] {
  const different = [...new Set(ids)];
  if (different.length === 0 || different.length > MOST_COMMUNITIES || different.length !== ids.length)
    throw new DomainError('BAD_USER_INPUT', { field: 'communityIds', least: 1, most: MOST_COMMUNITIES });
  return different;
}
