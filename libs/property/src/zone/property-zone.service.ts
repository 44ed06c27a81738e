import { advance, caseHistory, openCase, openSteps, type StepOf } from '@redgrid/case';
import {
  command,
  listPage,
  rowLoader,
  where,
  type PageArguments,
  type RequestContext,
  type RowRule,
  type UnitOfWork,
} from '@redgrid/database';
import { DomainError, plainText } from '@redgrid/errors';
import type { RuleCheck } from '@redgrid/policy';
import type { Policy } from '@redgrid/policy-store';
import { In } from 'typeorm';
import { CompoundEntity } from '../compound/compound.entity.ts';
import type { CompoundService } from '../compound/compound.service.ts';
import { changeCompound } from '../compound/compound.store.ts';
import type * as gql from '../generated/types.ts';
import { UNIT_COLUMNS } from '../place/placed-row.ts';
import { insideUnit, placeOf } from '../place/places.ts';
import { PropertyZoneEntity } from './property-zone.entity.ts';
import type { PropertyZoneReceiptRow } from './property-zone.receipt.ts';
import { zoneCase } from './zone.case.ts';
import { ZONE_PROPOSERS } from './zone.roles.ts';
import { zoneAdvice } from './zone.rules.ts';

const MOST_COMPOUNDS = 50;
const zoneRules: readonly RowRule[] = [
  { roles: 'ANY', columns: UNIT_COLUMNS },
  {
    roles: 'ANY',
    columns: { COMPOUND: 'id', COMPANY: 'companyId' },
    via: { entity: CompoundEntity, key: 'zoneId' },
  },
];

/** Reads zones and brings them from proposal to filing. Built once per request. */
export class PropertyZoneService {
  readonly byId;
  private readonly historyLoader;

  constructor(
    private readonly request: RequestContext,
    private readonly policy: Policy,
    private readonly compounds: CompoundService,
  ) {
    this.byId = rowLoader(request, { entity: PropertyZoneEntity, column: 'id', rules: zoneRules });
    this.historyLoader = caseHistory(request);
  }

  async list({ unitId, state, ...page }: gql.QueryPropertyZonesArgs & PageArguments) {
    const inside = unitId ? await insideUnit(this.request.unit, unitId) : {};
    return listPage(this.request, {
      name: 'propertyZones',
      entity: PropertyZoneEntity,
      rules: zoneRules,
      where: where<PropertyZoneEntity>({ ...inside, state }),
      orderBy: 'name',
      page,
    });
  }

  history({ id }: PropertyZoneEntity) {
    return this.historyLoader.load(id);
  }

  openSteps(zone: PropertyZoneEntity): string[] {
    return openSteps(zoneCase, zone.state, this.request.principal, { places: [placeOf(zone)] });
  }

  define(key: string | null | undefined, input: gql.PropertyZoneInput): Promise<PropertyZoneReceiptRow> {
    return command('definePropertyZone', key, async (unit) => {
      const members = await this.membersOf(input.compoundIds);
      const [first] = members;
      if (!first) throw new DomainError('BAD_USER_INPUT', { field: 'compoundIds' });
      const { cityId, countyId, streetId, communityId } = first;
      const checks = await this.advice(members, first);
      const zone = await openCase(unit, zoneCase, PropertyZoneEntity, {
        id: unit.newId(),
        name: plainText(input.name, 'name', 100),
        boundary: plainText(input.boundary, 'boundary', 2000),
        filedAt: null,
        cityId,
        countyId,
        streetId,
        communityId,
      });
      for (const compound of members) await changeCompound(unit, compound, { zoneId: zone.id });
      return this.told(unit, zone, checks, { compoundIds: members.map(({ id }) => id) });
    });
  }

  file(
    key: string | null | undefined,
    zone: { id: string; version: number },
  ): Promise<PropertyZoneReceiptRow> {
    return command('filePropertyZone', key, async (unit) => {
      const filed = await this.advanced(unit, 'file', zone, { changes: { filedAt: unit.now } });
      const members = await unit.db.findBy(CompoundEntity, { zoneId: filed.id });
      return this.told(unit, filed, await this.advice(members, filed), {});
    });
  }

  giveBack(
    key: string | null | undefined,
    { reason, ...zone }: { id: string; version: number; reason: string },
  ): Promise<PropertyZoneReceiptRow> {
    return command('returnPropertyZone', key, async (unit) => {
      const note = reason.trim() === '' ? null : plainText(reason, 'reason', 500);
      const returned = await this.advanced(unit, 'giveBack', zone, { note });
      for (const compound of await unit.db.findBy(CompoundEntity, { zoneId: returned.id }))
        await changeCompound(unit, compound, { zoneId: null });
      return this.told(unit, returned, [], {});
    });
  }

  private async advanced(
    unit: UnitOfWork,
    step: StepOf<typeof zoneCase>,
    { id, version }: { id: string; version: number },
    more: { changes?: Partial<PropertyZoneEntity>; note?: string | null },
  ): Promise<PropertyZoneEntity> {
    const row = await this.byId.load(id);
    if (!row) throw new DomainError('NOT_FOUND', { id });
    return advance(unit, zoneCase, step, {
      entity: PropertyZoneEntity,
      row,
      version,
      places: [placeOf(row)],
      ...more,
    });
  }

  private async membersOf(ids: readonly string[]): Promise<CompoundEntity[]> {
    if (ids.length === 0 || ids.length > MOST_COMPOUNDS || new Set(ids).size !== ids.length)
      throw new DomainError('BAD_USER_INPUT', { field: 'compoundIds', least: 1, most: MOST_COMPOUNDS });
    const visible = await Promise.all(ids.map((id) => this.compounds.actable(id, ZONE_PROPOSERS)));
    const members = await this.request.unit.db.findBy(CompoundEntity, {
      id: In(visible.map(({ id }) => id)),
    });
    if (new Set(members.map(({ streetId }) => streetId)).size > 1)
      throw new DomainError('ZONE_ACROSS_STREETS');
    if (members.some(({ zoneId }) => zoneId !== null)) throw new DomainError('ZONE_COMPOUND_TAKEN');
    return members;
  }

  private async advice(
    members: readonly CompoundEntity[],
    place: CompoundEntity | PropertyZoneEntity,
  ): Promise<RuleCheck[]> {
    const figures = await this.policy.figures('coverage', place);
    const floorArea = members.reduce((sum, compound) => sum + compound.floorArea, 0);
    return zoneAdvice({ floorArea, renovated: members.some(({ renovated }) => renovated) }, figures);
  }

  private told(
    unit: UnitOfWork,
    zone: PropertyZoneEntity,
    checks: RuleCheck[],
    data: Record<string, unknown>,
  ): PropertyZoneReceiptRow {
    unit.emit({
      type: `property.zone.${zone.state.toLowerCase()}.v1`,
      subject: zone.id,
      subjectVersion: zone.version,
      place: placeOf(zone),
      data: { state: zone.state, checks, ...data },
    });
    return { zoneId: zone.id, version: zone.version, checks };
  }
}
