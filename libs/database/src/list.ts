import DataLoader from 'dataloader';
import { DomainError } from '@redgrid/errors';
import type { ObjectLiteral } from 'typeorm';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { hashOf } from './command.ts';
import type { RequestContext } from './request-context.ts';
import {
  allOf,
  anyOf,
  branchesOf,
  EVERYTHING,
  linkedSql,
  Names,
  type Link,
  type RowRule,
  type Sql,
} from './scope-sql.ts';

/** The page a client asks for: `first` at most 100, `after` a cursor of the same list. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}
/** A condition on one column; null and undefined values of a filter are left out by `where`. */
export interface Condition<Row> {
  readonly column: keyof Row & string;
  readonly is: '=' | '>' | '>=' | '<' | '<=' | 'in' | 'startsWith' | 'null' | 'notNull';
  readonly value?: unknown;
}
/** Narrows a list to the rows a link table leads to: the compounds of a unit, of which one lies in two. */
export interface Linked {
  readonly link: Link;
  /** Values of the link's columns. */
  readonly values: Readonly<Record<string, string>>;
}
/** What a list shows, to whom, and in which order. */
export interface ListSpec<Row extends ObjectLiteral> {
  /** The field's name; cursors of one list do not fit another. */
  readonly name: string;
  readonly entity: new () => Row;
  /** Who may read the rows; `PUBLIC` for what everybody may. */
  readonly rules: readonly RowRule[] | 'PUBLIC';
  readonly where?: readonly (Condition<Row> | Linked)[];
  /** A NOT NULL column; ties are broken by id. */
  readonly orderBy: keyof Row & string;
  readonly direction?: 'ASC' | 'DESC';
  readonly page: PageArguments;
}
/** How many rows there are: exact, or at least so many when counting further would cost too much. */
export interface TotalCount {
  readonly value: number;
  readonly atLeast: boolean;
}
/** What backs the GraphQL type TotalCount: counting waits until it is asked for. */
export type Counted = TotalCount | (() => Promise<TotalCount>);
/** A Relay connection; `totalCount` counts only when it is asked for. */
export interface Connection<Row> {
  readonly edges: { readonly cursor: string; readonly node: Row }[];
  readonly nodes: Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  totalCount(): Promise<TotalCount>;
}

export const LARGEST_PAGE = 100;
const USUAL_PAGE = 20;
const COUNT_TO = 10_000;
/** Parents of one statement: SQLite joins at most 500 selects. */
const MOST_PARENTS = 100;

/** One page of a list within the caller's scope: one limited, indexed branch per grant, merged by the order. */
export async function listPage<Row extends ObjectLiteral>(
  request: RequestContext,
  spec: ListSpec<Row>,
): Promise<Connection<Row>> {
  const list = new List(request, spec);
  return list.connection(await list.rows(), () => list.total());
}

/**
 * The same list below many parents (`compound { appeals(first: 5) }`): one statement per tick for all of them, with
 * one limited branch per parent. `after` cannot be used across parents at once and pages within one parent.
 */
export async function nestedPage<Row extends ObjectLiteral>(
  request: RequestContext,
  spec: ListSpec<Row>,
  parent: { readonly column: keyof Row & string; readonly id: string },
): Promise<Connection<Row>> {
  const kind = `${spec.name}:${parent.column}:${JSON.stringify([spec.where ?? [], spec.orderBy, spec.direction, spec.page])}`;
  const loader = request.unit.loader(
    kind,
    () =>
      new DataLoader<string, Connection<Row>>((ids) => new List(request, spec).below(parent.column, ids), {
        maxBatchSize: MOST_PARENTS,
      }),
  );
  return loader.load(parent.id);
}

/** Equalities for the given values of a filter; what is null or missing does not narrow. */
export function where<Row>(filter: Partial<Record<keyof Row & string, unknown>>): Condition<Row>[] {
  return Object.entries(filter)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([column, value]) => ({
      column: column as keyof Row & string,
      is: Array.isArray(value) ? 'in' : '=',
      value,
    }));
}

class List<Row extends ObjectLiteral> {
  readonly where: readonly Sql[];
  private readonly names: Names<Row>;
  private readonly limit: number;
  private readonly direction: 'ASC' | 'DESC';
  private bound: { readonly binding: string; readonly secret: string } | null = null;

  constructor(
    private readonly request: RequestContext,
    private readonly spec: ListSpec<Row>,
  ) {
    this.names = new Names(request.unit.db, spec.entity);
    this.limit = pageSize(spec.page.first);
    this.direction = spec.direction ?? 'ASC';
    this.where = (spec.where ?? []).map((condition) =>
      'link' in condition
        ? linkedSql(request.unit.db, this.names as never, condition.link, condition.values)
        : conditionSql(this.names, condition),
    );
  }

  async rows(): Promise<Row[]> {
    const start = this.start();
    const branches = this.branches().map((branch) => this.select(allOf([branch, ...this.where, ...start])));
    return this.merged(await this.query(branches));
  }

  async below(column: keyof Row & string, ids: readonly string[]): Promise<Connection<Row>[]> {
    const start = this.start();
    const scope = anyOf(this.branches());
    const parentIs = (id: string): Sql => ({ text: `${this.names.column(column)} = ?`, values: [id] });
    const branches = ids.map((id) => this.select(allOf([parentIs(id), scope, ...this.where, ...start])));
    const groups = Map.groupBy(await this.query(branches), (row) => String(row[column]));
    const counts = new DataLoader<string, TotalCount>((asked) =>
      this.counted(asked.map((id) => [allOf([parentIs(id), scope, ...this.where])])),
    );
    return ids.map((id) => this.connection(this.merged(groups.get(id) ?? []), () => counts.load(id)));
  }

  /** How many rows there are in all branches together. */
  async total(): Promise<TotalCount> {
    const branches = this.branches();
    if (branches.length === 0) return { value: 0, atLeast: false };
    const [total] = await this.counted([branches.map((branch) => allOf([branch, ...this.where]))]);
    return total ?? { value: 0, atLeast: false };
  }

  connection(rows: readonly Row[], totalCount: Connection<Row>['totalCount']): Connection<Row> {
    const nodes = rows.slice(0, this.limit);
    const cursorOf = (node: Row) => this.cursor(node);
    const cursorOfLast = () => (nodes.length === 0 ? null : this.cursor(nodes.at(-1) as Row));
    return {
      // Signing costs more than the rest of a row: only what is asked for is signed.
      get edges() {
        return nodes.map((node) => new Edge(node, cursorOf));
      },
      nodes,
      pageInfo: {
        hasNextPage: rows.length > this.limit,
        get endCursor() {
          return cursorOfLast();
        },
      },
      totalCount,
    };
  }

  private branches(): readonly Sql[] {
    const { rules } = this.spec;
    if (rules === 'PUBLIC') return [EVERYTHING];
    return branchesOf(this.request.unit.db, this.names, this.request.unit.principal, rules);
  }

  private select({ text, values }: Sql): Sql {
    const { names, direction } = this;
    const order = [this.spec.orderBy, 'id'].map((each) => `${names.column(each)} ${direction}`).join(', ');
    const sql = `SELECT * FROM ${names.table} WHERE ${text} ORDER BY ${order} LIMIT ${this.limit + 1}`;
    return { text: sql, values };
  }

  /** Branches with limits of their own: SQLite wants each in a derived table, MySQL wants a name for it. */
  private async query(branches: readonly Sql[]): Promise<Row[]> {
    if (branches.length === 0 || this.limit === 0) return [];
    const text = branches
      .map(({ text: each }, index) => `SELECT * FROM (${each}) AS b${index}`)
      .join(' UNION ALL ');
    const raw: Record<string, unknown>[] = await this.request.unit.db.query(
      text,
      branches.flatMap(({ values }) => values),
    );
    return raw.map((row) => this.names.hydrated(row));
  }

  /** One row may meet several branches; the branches are sorted, their union is not. */
  private merged(rows: readonly Row[]): Row[] {
    const unique = [...new Map(rows.map((row) => [String(row.id), row])).values()];
    const sign = this.direction === 'ASC' ? 1 : -1;
    return unique
      .sort((a, b) => sign * (compare(a[this.spec.orderBy], b[this.spec.orderBy]) || compare(a.id, b.id)))
      .slice(0, this.limit + 1);
  }

  /** For each list the rows that meet any of its branches: one statement for all lists. */
  private async counted(lists: readonly (readonly Sql[])[]): Promise<TotalCount[]> {
    const { names } = this;
    const ids = ({ text }: Sql) =>
      `SELECT * FROM (SELECT ${names.column('id')} FROM ${names.table} WHERE ${text} LIMIT ${COUNT_TO + 1}) AS c`;
    // UNION without ALL: a row that meets two branches counts once.
    const one = (branches: readonly Sql[], list: number) =>
      `SELECT ${list} AS which, COUNT(*) AS total FROM (${branches.map(ids).join(' UNION ')}) AS counted`;
    const rows = await this.request.unit.db.query<{ which: unknown; total: unknown }[]>(
      lists.map(one).join(' UNION ALL '),
      lists.flat().flatMap(({ values }) => values),
    );
    const totals = new Map(rows.map(({ which, total }) => [Number(which), Number(total)]));
    return lists.map((_, list) => {
      const total = totals.get(list) ?? 0;
      return { value: Math.min(total, COUNT_TO), atLeast: total > COUNT_TO };
    });
  }

  private start(): Sql[] {
    const { after } = this.spec.page;
    if (after === null || after === undefined) return [];
    const { names } = this;
    const { binding, secret } = this.seal();
    const [orderBy, id] = decodeCursor(after, binding, secret);
    const column = names.column(this.spec.orderBy);
    const value = names.bound(this.spec.orderBy, this.revived(orderBy));
    const beyond = this.direction === 'ASC' ? '>' : '<';
    // The first half lets an index find the place; row values would not on every engine.
    return [
      {
        text: `${column} ${beyond}= ? AND (${column} ${beyond} ? OR (${column} = ? AND ${names.column('id')} ${beyond} ?))`,
        values: [value, value, value, id],
      },
    ];
  }

  private revived(value: unknown): unknown {
    return this.names.columnOf(this.spec.orderBy).type === 'datetime' ? new Date(String(value)) : value;
  }

  private cursor(row: Row): string {
    const { binding, secret } = this.seal();
    return encodeCursor([row[this.spec.orderBy], row.id], binding, secret);
  }

  /** What ties a cursor to this list and this caller. */
  private seal() {
    const { request, spec, direction } = this;
    return (this.bound ??= {
      binding: hashOf([spec.name, spec.where ?? [], spec.orderBy, direction, request.principal?.id ?? null]),
      secret: request.database.secrets.text('cursor'),
    });
  }
}

class Edge<Row> {
  constructor(
    readonly node: Row,
    private readonly cursorOf: (node: Row) => string,
  ) {}

  get cursor(): string {
    return this.cursorOf(this.node);
  }
}

function pageSize(first: number | null | undefined): number {
  const size = first ?? USUAL_PAGE;
  if (!Number.isInteger(size) || size < 0 || size > LARGEST_PAGE)
    throw new DomainError('BAD_USER_INPUT', { field: 'first', least: 0, most: LARGEST_PAGE });
  return size;
}

function compare(a: unknown, b: unknown): number {
  if (a instanceof Date && b instanceof Date) return a.getTime() - b.getTime();
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)));
}

function conditionSql<Row extends ObjectLiteral>(
  names: Names<Row>,
  { column, is, value }: Condition<Row>,
): Sql {
  const name = names.column(column);
  switch (is) {
    case 'null':
      return { text: `${name} IS NULL`, values: [] };
    case 'notNull':
      return { text: `${name} IS NOT NULL`, values: [] };
    case 'in': {
      const values = (value as unknown[]).map((each) => names.bound(column, each));
      return values.length === 0
        ? { text: '1 = 0', values: [] }
        : { text: `${name} IN (${values.map(() => '?').join(', ')})`, values };
    }
    case 'startsWith':
      return { text: `${name} LIKE ? ESCAPE '!'`, values: [`${escaped(String(value))}%`] };
    default:
      return { text: `${name} ${is} ?`, values: [names.bound(column, value)] };
  }
}

function escaped(text: string): string {
  return text.replace(/[!%_]/g, (sign) => `!${sign}`);
}
