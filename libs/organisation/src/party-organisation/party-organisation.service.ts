import { holds, ScopeType } from '@redgrid/access';
import {
  command,
  listPage,
  nestedPage,
  rowLoader,
  where,
  type Connection,
  type ListSpec,
  type PageArguments,
  type RequestContext,
  type RowRule,
  type UnitOfWork,
} from '@redgrid/database';
import { DomainError, plainText } from '@redgrid/errors';
import { localDate, type RuleCheck } from '@redgrid/policy';
import type { Policy } from '@redgrid/policy-store';
import { columnOf } from '../administrative-unit/administrative-unit.rules.ts';
import type { AdministrativeUnitService } from '../administrative-unit/administrative-unit.service.ts';
import { UNIT_COLUMNS } from '../administrative-unit/unit-types.rules.ts';
import type { PersonService } from '../person/person.service.ts';
import { placeOf, unitColumnsOf, type ScopeColumns } from '../place.ts';
import type { FoundPartyOrganisationReceiptRow } from './found-party-organisation.receipt.ts';
import { hostPlace } from './host-place.ts';
import { kindOf, PARTY_ORGANISATION_KINDS, type HostType } from './party-organisation-kinds.ts';
import { PartyOrganisationEntity } from './party-organisation.entity.ts';
import { parentsOf, treeChecks } from './party-organisation.rules.ts';
import { FOUNDERS } from './party-organisation.roles.ts';

type Key = string | null | undefined;
type Row = PartyOrganisationEntity;

const RULES: readonly RowRule[] = [
  {
    roles: 'ANY',
    columns: {
      [ScopeType.City]: 'cityId',
      [ScopeType.County]: 'countyId',
      [ScopeType.Street]: 'streetId',
      [ScopeType.Community]: 'communityId',
      [ScopeType.Grid]: 'gridId',
      [ScopeType.Compound]: 'compoundId',
      [ScopeType.Company]: 'companyId',
    },
  },
];
const LONGEST_NAME = 100;
const MOST_MEMBERS = 1_000_000;
const DEEPEST = 5;
const MOST_NODES = 500;

/** A party organisation as reported. */
export interface Founding {
  readonly kind: string;
  readonly name: string;
  readonly hostType: HostType;
  readonly hostId: string;
  readonly parentId?: string | null;
  readonly foundedOn: string;
  readonly secretaryId?: string | null;
  readonly memberCount: number;
}
export interface Tree {
  readonly nodes: { readonly depth: number; readonly parentId: string | null; readonly organisation: Row }[];
  readonly truncated: boolean;
}
export interface PartyOrganisationFilter {
  readonly unitId?: string | null;
  readonly kind?: string | null;
  readonly hostType?: HostType | null;
}

/** The tree of party organisations. */
export class PartyOrganisationService {
  readonly byId;

  constructor(
    private readonly request: RequestContext,
    private readonly policy: Policy,
    private readonly units: AdministrativeUnitService,
    private readonly persons: PersonService,
  ) {
    this.byId = rowLoader(request, { entity: PartyOrganisationEntity, column: 'id', rules: RULES });
  }

  async list({ unitId, ...filter }: PartyOrganisationFilter, page: PageArguments): Promise<Connection<Row>> {
    const unit = typeof unitId === 'string' ? await this.units.byId.load(unitId) : null;
    const inUnit = typeof unitId === 'string' ? { [unit ? columnOf(unit.level) : 'id']: unitId } : {};
    return listPage(this.request, this.spec(page, { ...filter, ...inUnit }));
  }

  /** Those whose column (host, parent, compound …) names the parent record, for a whole page of parents at once. */
  below(
    column: 'hostId' | 'parentId' | 'compoundId' | 'companyId',
    id: string,
    page: PageArguments,
  ): Promise<Connection<Row>> {
    return nestedPage(this.request, this.spec(page), { column, id });
  }

  /** Level by level, one statement each. */
  async tree(rootId: string, depth: number): Promise<Tree | null> {
    if (depth < 0 || depth > DEEPEST)
      throw new DomainError('BAD_USER_INPUT', { field: 'depth', least: 0, most: DEEPEST });
    const root = await this.byId.load(rootId);
    if (!root) return null;
    const nodes: Tree['nodes'][number][] = [{ depth: 0, parentId: null, organisation: root }];
    for (let level = 0, parents = [root]; parents.length > 0; level += 1) {
      const { rows, more } = await this.levelBelow(parents, MOST_NODES - nodes.length, level === depth);
      nodes.push(...rows.map((row) => ({ depth: level + 1, parentId: row.parentId, organisation: row })));
      if (more) return { nodes, truncated: true };
      parents = rows;
    }
    return { nodes, truncated: false };
  }

  /** Which organisation stands below which in a unit. */
  async variant(unitId: string) {
    const unit = await this.units.byId.load(unitId);
    if (!unit) throw new DomainError('NOT_FOUND', { id: unitId });
    const figures = await this.policy.figures('partyOrganisation', unit);
    const lines = PARTY_ORGANISATION_KINDS.map(({ code }) => ({
      kind: code,
      below: parentsOf(code, figures),
    }));
    return {
      tree: [...figures.tree.value],
      clause: figures.tree.clause,
      standsBelow: lines.filter(({ below }) => below.length > 0),
    };
  }

  unitOf(row: Row) {
    const id = UNIT_COLUMNS.map((column) => row[column]).findLast((each) => each !== null);
    return id ? this.units.byId.load(id) : null;
  }

  /** Founds an organisation, or refuses with the clause of the tree it does not fit. */
  found(key: Key, founding: Founding, id?: string): Promise<FoundPartyOrganisationReceiptRow> {
    return command('foundPartyOrganisation', key, async (unit) => {
      const name = plainText(founding.name, 'name', LONGEST_NAME);
      this.demandSense(unit, founding);
      const place = await this.placeFor(unit, founding);
      const parent = await this.parentFor(unit, founding, place);
      await this.demandSecretary(founding);
      const checks = await this.checks(founding.kind, parent, place);
      if (checks.some(({ passed }) => !passed))
        throw new DomainError('PARTY_ORGANISATION_NOT_ALLOWED', { checks });
      const row = rowOf(id ?? unit.newId(), { ...founding, name }, place);
      await unit.db.insert(PartyOrganisationEntity, row);
      const { kind, hostType, hostId, parentId, foundedOn, memberCount } = row;
      unit.emit({
        type: 'organisation.party-organisation.founded.v1',
        subject: row.id,
        subjectVersion: 1,
        place: placeOf(row),
        data: { kind, hostType, hostId, parentId, foundedOn, memberCount },
      });
      return { id: row.id, version: 1, checks };
    });
  }

  private async checks(code: string, parent: Row | null, place: ScopeColumns): Promise<RuleCheck[]> {
    const kind = kindOf(code);
    if (!kind) throw new DomainError('BAD_USER_INPUT', { field: 'kind' });
    return treeChecks(kind, parent?.kind ?? null, await this.policy.figures('partyOrganisation', place));
  }

  private demandSense(unit: UnitOfWork, { kind, hostType, foundedOn, memberCount }: Founding): void {
    if (!kindOf(kind)) throw new DomainError('BAD_USER_INPUT', { field: 'kind' });
    if (!kindOf(kind)?.hostTypes.includes(hostType))
      throw new DomainError('BAD_USER_INPUT', { field: 'hostType' });
    if (foundedOn > localDate(unit.now)) throw new DomainError('BAD_USER_INPUT', { field: 'foundedOn' });
    if (memberCount < 0 || memberCount > MOST_MEMBERS)
      throw new DomainError('BAD_USER_INPUT', { field: 'memberCount', least: 0, most: MOST_MEMBERS });
  }

  private async placeFor(unit: UnitOfWork, { hostType, hostId }: Founding): Promise<ScopeColumns> {
    const place = await hostPlace(unit, hostType, hostId);
    if (!place || !holds(this.request.principal, FOUNDERS, placeOf(place)))
      throw new DomainError('NOT_FOUND', { id: hostId });
    return place;
  }

  /** The parent lies above the host, or is at least visible to the caller; any other looks like none. */
  private async parentFor(
    unit: UnitOfWork,
    { parentId }: Founding,
    place: ScopeColumns,
  ): Promise<Row | null> {
    if (!parentId) return null;
    const parent = await unit.db.findOneBy(PartyOrganisationEntity, { id: parentId });
    const above =
      parent && UNIT_COLUMNS.every((column) => parent[column] === null || parent[column] === place[column]);
    const visible = above ? parent : await this.byId.load(parentId);
    if (!visible) throw new DomainError('NOT_FOUND', { id: parentId });
    return visible;
  }

  private async demandSecretary({ secretaryId }: Founding): Promise<void> {
    if (!secretaryId) return;
    const secretary = await this.persons.byId.load(secretaryId);
    if (secretary?.state !== 'ACTIVE') throw new DomainError('NOT_FOUND', { id: secretaryId });
    if (!secretary.partyMember) throw new DomainError('BAD_USER_INPUT', { field: 'secretaryId' });
  }

  private async levelBelow(
    parents: readonly Row[],
    room: number,
    last: boolean,
  ): Promise<{ rows: Row[]; more: boolean }> {
    const first = last || room === 0 ? 1 : Math.min(room, 100);
    const spec = this.spec({ first });
    const pages = await Promise.all(
      parents.map(({ id }) => nestedPage(this.request, spec, { column: 'parentId', id })),
    );
    const rows = pages.flatMap(({ nodes }) => nodes);
    if (last) return { rows: [], more: rows.length > 0 };
    const more = rows.length > room || pages.some(({ pageInfo }) => pageInfo.hasNextPage);
    return { rows: rows.slice(0, room), more };
  }

  private spec(page: PageArguments, filter: Partial<Record<keyof Row, unknown>> = {}): ListSpec<Row> {
    return {
      name: 'partyOrganisations',
      entity: PartyOrganisationEntity,
      rules: RULES,
      where: where<Row>(filter),
      orderBy: 'foundedOn',
      page,
    };
  }
}

function rowOf(id: string, founding: Founding, place: ScopeColumns): Row {
  const {
    parentId = null,
    secretaryId = null,
    kind,
    name,
    hostType,
    hostId,
    foundedOn,
    memberCount,
  } = founding;
  const { gridId = null, compoundId = null, companyId = null } = place;
  const said = { kind, name, hostType, hostId, foundedOn, memberCount, parentId, secretaryId };
  return { id, version: 1, ...said, ...unitColumnsOf(place), gridId, compoundId, companyId };
}
