import { holds } from '@redgrid/access';
import {
  command,
  isDuplicate,
  listPage,
  nestedPage,
  rowLoader,
  rowsLoader,
  saveVersion,
  where,
  type Condition,
  type Connection,
  type ListSpec,
  type PageArguments,
  type RequestContext,
  type UnitOfWork,
} from '@redgrid/database';
import { DomainError, normalText, plainText } from '@redgrid/errors';
import { localDate } from '@redgrid/policy';
import { placeOf } from '../place.ts';
import { AdministrativeUnitEntity } from './administrative-unit.entity.ts';
import { unitFact } from './administrative-unit.facts.ts';
import {
  ancestorIds,
  codeOn,
  columnsBelow,
  isCode,
  mayStandBelow,
  overlaps,
  succession,
} from './administrative-unit.rules.ts';
import { DivisionCodeEntity } from './division-code.entity.ts';
import type { RecordDivisionCodeReceiptRow } from './record-division-code.receipt.ts';
import type { RegisterAdministrativeUnitReceiptRow } from './register-administrative-unit.receipt.ts';
import type { RenameAdministrativeUnitReceiptRow } from './rename-administrative-unit.receipt.ts';
import { unitType } from './unit-types.rules.ts';
import { UNIT_KEEPERS } from './administrative-unit.roles.ts';

const LONGEST_NAME = 100;
const LONGEST_NAME_KEY = 200;

type Key = string | null | undefined;

/** A unit to be registered; `id` only when it is loaded together with others that name it. */
export interface UnitDraft {
  readonly id?: string;
  readonly parentId?: string | null;
  readonly type: string;
  readonly name: string;
}
/** What narrows the list of units. */
export interface UnitFilter {
  readonly level?: string | null;
  readonly parentId?: string | null;
  readonly name?: string | null;
  readonly nameStartsWith?: string | null;
}
export interface CodeDraft {
  readonly unitId: string;
  readonly code: string;
  readonly validFrom?: string | null;
}

/** The tree of administrative units: everybody reads it, few change it. */
export class AdministrativeUnitService {
  readonly byId;
  readonly codesOf;

  constructor(private readonly request: RequestContext) {
    this.byId = rowLoader(request, { entity: AdministrativeUnitEntity, column: 'id', rules: 'ALL' });
    this.codesOf = rowsLoader(request, {
      entity: DivisionCodeEntity,
      column: 'unitId',
      rules: 'ALL',
      orderBy: 'validFrom',
    });
  }

  list(
    { name, nameStartsWith, ...exact }: UnitFilter,
    page: PageArguments,
  ): Promise<Connection<AdministrativeUnitEntity>> {
    const conditions: Condition<AdministrativeUnitEntity>[] = where<AdministrativeUnitEntity>(exact);
    if (typeof name === 'string') conditions.push({ column: 'nameKey', is: '=', value: normalText(name) });
    if (typeof nameStartsWith === 'string')
      conditions.push({ column: 'nameKey', is: 'startsWith', value: normalText(nameStartsWith) });
    return listPage(this.request, this.spec(page, conditions));
  }

  children(id: string, page: PageArguments): Promise<Connection<AdministrativeUnitEntity>> {
    return nestedPage(this.request, this.spec(page), { column: 'parentId', id });
  }

  async ancestors(unit: AdministrativeUnitEntity): Promise<AdministrativeUnitEntity[]> {
    const above = await Promise.all(ancestorIds(unit).map((id) => this.byId.load(id)));
    return above.filter((each) => each !== null);
  }

  async pathName(unit: AdministrativeUnitEntity): Promise<string> {
    return [...(await this.ancestors(unit)), unit].map(({ name }) => name).join('/');
  }

  async codeOn({ id }: AdministrativeUnitEntity, on?: string | null): Promise<string | null> {
    const day = on ?? localDate(this.request.unit.now);
    return codeOn(await this.codesOf.load(id), day)?.code ?? null;
  }

  register(key: Key, draft: UnitDraft): Promise<RegisterAdministrativeUnitReceiptRow> {
    return command('registerAdministrativeUnit', key, async (unit) => {
      const row = await this.add(unit, draft);
      return { id: row.id, version: row.version };
    });
  }

  rename(key: Key, id: string, version: number, name: string): Promise<RenameAdministrativeUnitReceiptRow> {
    return command('renameAdministrativeUnit', key, async (unit) => {
      const row = await this.changeable(unit, id);
      const names = await this.freeName(unit, row.parentId, name, id);
      const next = await saveVersion(unit.db, AdministrativeUnitEntity, { id, version }, names);
      const code = codeOn(await unit.db.findBy(DivisionCodeEntity, { unitId: id }), localDate(unit.now));
      unit.emit(unitFact('renamed', { ...row, ...names, version: next }, code?.code ?? null));
      return { id, version: next };
    });
  }

  recordCode(key: Key, { unitId, code, validFrom = null }: CodeDraft): Promise<RecordDivisionCodeReceiptRow> {
    return command('recordDivisionCode', key, async (unit) => {
      if (!isCode(code)) throw new DomainError('BAD_USER_INPUT', { field: 'code' });
      const row = await this.changeable(unit, unitId);
      const codes = await unit.db.findBy(DivisionCodeEntity, { unitId });
      const { ended, overlap } = succession(codes, validFrom);
      if (overlap) throw new DomainError('DIVISION_CODE_OVERLAP', overlap);
      await this.demandFreeCode(unit, { unitId, code, validFrom });
      // The unit's version stands guard: of two codes recorded at once, one is refused.
      const version = await saveVersion(unit.db, AdministrativeUnitEntity, row, {});
      if (ended) await unit.db.update(DivisionCodeEntity, { id: ended.id }, { validTo: ended.validTo });
      const added = { id: unit.newId(), unitId, code, validFrom, validTo: null };
      await unit.db.insert(DivisionCodeEntity, added);
      const kept = codes.map((each) => (each.id === ended?.id ? { ...each, ...ended } : each));
      const today = codeOn([...kept, added], localDate(unit.now));
      unit.emit(unitFact('recoded', { ...row, version }, today?.code ?? null));
      return { id: unitId, version, previousValidTo: ended?.validTo ?? null };
    });
  }

  /** Adds one unit within a running command and tells the other domains. */
  async add(
    unit: UnitOfWork,
    { id, parentId = null, type, name }: UnitDraft,
  ): Promise<AdministrativeUnitEntity> {
    const kind = unitType(type);
    if (!kind) throw new DomainError('BAD_USER_INPUT', { field: 'type' });
    const parent = parentId === null ? null : await this.known(unit, parentId);
    this.demandKeeper(parent);
    if (!mayStandBelow(kind.level, parent?.level ?? null))
      throw new DomainError('UNIT_LEVEL_NOT_ALLOWED', {
        level: kind.level,
        parentLevel: parent?.level ?? null,
      });
    const names = await this.freeName(unit, parentId, name);
    const at = { id: id ?? unit.newId(), level: kind.level };
    const row = { ...at, version: 1, type, ...names, parentId, ...columnsBelow(parent, at) };
    await unit.db.insert(AdministrativeUnitEntity, row).catch((error: unknown) => {
      throw isDuplicate(error) ? new DomainError('UNIT_NAME_TAKEN', { parentId }) : error;
    });
    unit.emit(unitFact('registered', row, null));
    return row;
  }

  private async changeable(unit: UnitOfWork, id: string): Promise<AdministrativeUnitEntity> {
    const row = await this.known(unit, id);
    this.demandKeeper(row.parentId === null ? null : await this.known(unit, row.parentId));
    return row;
  }

  private async known({ db }: UnitOfWork, id: string): Promise<AdministrativeUnitEntity> {
    const row = await db.findOneBy(AdministrativeUnitEntity, { id });
    if (!row) throw new DomainError('NOT_FOUND', { id });
    return row;
  }

  /** Whoever keeps the tree keeps it from above; nobody but the whole deployment's administrator is above the top. */
  private demandKeeper(parent: AdministrativeUnitEntity | null): void {
    if (!holds(this.request.principal, UNIT_KEEPERS, parent ? placeOf(parent) : {}))
      throw new DomainError('FORBIDDEN');
  }

  private async freeName(
    { db }: UnitOfWork,
    parentId: string | null,
    written: string,
    own?: string,
  ): Promise<Pick<AdministrativeUnitEntity, 'name' | 'nameKey'>> {
    const name = plainText(written, 'name', LONGEST_NAME);
    // Some signs become many in the form names are compared in.
    const nameKey = plainText(normalText(name), 'name', LONGEST_NAME_KEY);
    const siblings = await db.find(AdministrativeUnitEntity, {
      where: { nameKey },
      select: { id: true, parentId: true },
    });
    if (siblings.some((each) => each.parentId === parentId && each.id !== own))
      throw new DomainError('UNIT_NAME_TAKEN', { parentId });
    return { name, nameKey };
  }

  private async demandFreeCode(
    { db }: UnitOfWork,
    { unitId, code, validFrom }: { unitId: string; code: string; validFrom: string | null },
  ): Promise<void> {
    const same = await db.findBy(DivisionCodeEntity, { code });
    const taken = same.find((each) => each.unitId !== unitId && overlaps(each, { validFrom, validTo: null }));
    if (taken) throw new DomainError('DIVISION_CODE_TAKEN', { code, unitId: taken.unitId });
  }

  private spec(
    page: PageArguments,
    conditions: readonly Condition<AdministrativeUnitEntity>[] = [],
  ): ListSpec<AdministrativeUnitEntity> {
    const entity = AdministrativeUnitEntity;
    return { name: 'administrativeUnits', entity, rules: 'PUBLIC', where: conditions, orderBy: 'name', page };
  }
}
