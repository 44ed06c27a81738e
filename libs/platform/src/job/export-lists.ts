import type { Principal } from '@redgrid/access';
import { DomainError } from '@redgrid/errors';
import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isEnumType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  parse,
  type DocumentNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import type { ExportRequest } from './job.entity.ts';

/** Whether a caller's roles let him read a field: the shield of the graph. */
export type MayRead = (type: string, field: string, principal: Principal | null) => boolean;

/** What somebody wants exported. */
export interface WantedExport {
  readonly list: string;
  readonly arguments: string;
  readonly columns: readonly string[];
}

/** A column of an export. */
export interface ExportColumn {
  /** Path of the field, such as `community.name`. */
  readonly path: string;
  readonly header: string;
  /** Chinese words for the codes of an enum; none for other fields. */
  readonly words: Readonly<Record<string, string>>;
  /** Stored in hundredths: fen and 0.01 m². */
  readonly hundredths: boolean;
}

/** A list with what is read of it. */
export interface ReadyExport {
  readonly query: string;
  readonly columns: readonly ExportColumn[];
}

const MOST_COLUMNS = 60;
const PAGING = new Set(['first', 'after']);
/** Keys of other records say little to people; their names are taken instead. */
const UNUSUAL = new Set(['version', '__typename']);
const HUNDREDTHS: Readonly<Record<string, string>> = { Fen: '（元）', Area: '（平方米）' };
const CHINESE = /[（(]([^（）()]*[\u4e00-\u9fff][^（）()]*)[）)]/;

/** What of the graph can be exported: every field of Query that answers pages, and the plain fields of its entries (导出列表). */
export class ExportLists {
  constructor(
    private readonly schema: () => GraphQLSchema,
    private readonly mayRead: MayRead,
  ) {}

  /**
   * The wish as it is kept, with the columns named. Errors: EXPORT_LIST_UNKNOWN, EXPORT_COLUMN_UNKNOWN,
   * EXPORT_ARGUMENTS_INVALID, FORBIDDEN.
   */
  request({ list, arguments: text, columns }: WantedExport, principal: Principal | null): ExportRequest {
    const field = this.listOf(list);
    this.demand('Query', list, principal);
    const node = nodeOf(field);
    if (columns.length > MOST_COLUMNS || new Set(columns).size !== columns.length)
      throw new DomainError('EXPORT_COLUMN_UNKNOWN', { most: MOST_COLUMNS });
    for (const path of columns) this.demandPath(node, path, principal);
    const request = {
      arguments: parsed(text),
      columns: columns.length > 0 ? [...columns] : this.usual(node, principal),
    };
    this.demandArguments(list, request);
    return request;
  }

  /** How a list is read. */
  ready(list: string, { columns, arguments: given }: ExportRequest): ReadyExport {
    const field = this.listOf(list);
    const node = nodeOf(field);
    const known = field.args.filter(({ name }) => !PAGING.has(name) && name in given);
    const declared = known.map(({ name, type }) => `, $${name}: ${String(type)}`).join('');
    const passed = known.map(({ name }) => `, ${name}: $${name}`).join('');
    return {
      query: `query Export($first: Int, $after: String${declared}) {
  ${list}(first: $first, after: $after${passed}) { nodes { ${selectionOf(columns)} } pageInfo { hasNextPage endCursor } }
}`,
      columns: columns.map((path) => columnOf(node, path)),
    };
  }

  private listOf(list: string): GraphQLField<unknown, unknown> {
    const field = this.schema().getQueryType()?.getFields()[list];
    const paged = field && ['first', 'after'].every((name) => field.args.some((arg) => arg.name === name));
    if (!paged || !nodeType(field)) throw new DomainError('EXPORT_LIST_UNKNOWN', { list });
    return field;
  }

  private demand(type: string, field: string, principal: Principal | null): void {
    if (!this.mayRead(type, field, principal))
      throw new DomainError('FORBIDDEN', { field: `${type}.${field}` });
  }

  private demandPath(node: GraphQLObjectType, path: string, principal: Principal | null): void {
    const steps = stepsOf(node, path);
    if (!steps) throw new DomainError('EXPORT_COLUMN_UNKNOWN', { column: path.slice(0, 80) });
    for (const { type, field } of steps) this.demand(type.name, field.name, principal);
  }

  /** Plain fields, and the names of what an entry points to; what the caller may not read is left out. */
  private usual(node: GraphQLObjectType, principal: Principal | null): string[] {
    const paths = Object.values(node.getFields()).flatMap((field) => {
      if (UNUSUAL.has(field.name) || field.args.some(isRequiredArgument)) return [];
      if (isPlain(field)) return [field.name];
      const target = getNamedType(field.type);
      const single =
        !isListType(getNullableType(field.type)) && isObjectType(target) && 'id' in target.getFields();
      return single && target.getFields().name ? [`${field.name}.name`] : [];
    });
    const readable = paths.filter((path) =>
      stepsOf(node, path)?.every(({ type, field }) => this.mayRead(type.name, field.name, principal)),
    );
    return readable.slice(0, MOST_COLUMNS);
  }

  private demandArguments(list: string, request: ExportRequest): void {
    const known = new Set(this.listOf(list).args.map(({ name }) => name));
    const strange = Object.keys(request.arguments).find((name) => !known.has(name) || PAGING.has(name));
    if (strange !== undefined)
      throw new DomainError('EXPORT_ARGUMENTS_INVALID', { argument: strange.slice(0, 40) });
    const document: DocumentNode = parse(this.ready(list, request).query);
    const [operation] = document.definitions as readonly OperationDefinitionNode[];
    const { errors } = getVariableValues(
      this.schema(),
      operation?.variableDefinitions ?? [],
      request.arguments,
    );
    const missing = this.listOf(list).args.find(
      (arg) => isRequiredArgument(arg) && !(arg.name in request.arguments),
    );
    if (errors || missing)
      throw new DomainError('EXPORT_ARGUMENTS_INVALID', missing ? { argument: missing.name } : {});
  }
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch (error) {
    if (error instanceof GraphQLError) throw error;
  }
  throw new DomainError('EXPORT_ARGUMENTS_INVALID');
}

function nodeType(field: GraphQLField<unknown, unknown>): GraphQLNamedType | null {
  const connection = getNamedType(field.type);
  if (!isObjectType(connection)) return null;
  const { nodes, pageInfo } = connection.getFields();
  return nodes && pageInfo ? getNamedType(nodes.type) : null;
}

function nodeOf(field: GraphQLField<unknown, unknown>): GraphQLObjectType {
  const node = nodeType(field);
  if (!isObjectType(node)) throw new DomainError('EXPORT_LIST_UNKNOWN');
  return node;
}

/** A leaf or a list of leaves that needs no argument. */
function isPlain({ type, args }: GraphQLField<unknown, unknown>): boolean {
  return isLeafType(getNamedType(type)) && !args.some(isRequiredArgument);
}

interface Step {
  readonly type: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
}

/** The fields of a path, each with its type; null for a path that does not lead to plain values. */
function stepsOf(node: GraphQLObjectType, path: string): Step[] | null {
  const names = path.split('.');
  const steps: Step[] = [];
  let type: GraphQLNamedType = node;
  for (const [index, name] of names.entries()) {
    if (!isObjectType(type) || names.length > 3) return null;
    const fields: GraphQLObjectType['getFields'] extends () => infer Fields ? Fields : never =
      type.getFields();
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field || field.args.some(isRequiredArgument)) return null;
    const last = index === names.length - 1;
    if (last ? !isPlain(field) : isListType(getNullableType(field.type))) return null;
    steps.push({ type, field });
    type = getNamedType(field.type);
  }
  return steps;
}

/** `name community { name }` of `['name', 'community.name']`. */
function selectionOf(paths: readonly string[]): string {
  const groups = Map.groupBy(paths, (path) => path.split('.', 1)[0] ?? path);
  return [...groups]
    .map(([name, own]) => {
      const below = own.flatMap((path) => (path === name ? [] : [path.slice(name.length + 1)]));
      return below.length === 0 ? name : `${name} { ${selectionOf(below)} }`;
    })
    .join(' ');
}

function columnOf(node: GraphQLObjectType, path: string): ExportColumn {
  const steps = stepsOf(node, path) ?? [];
  const leaf = getNamedType(steps.at(-1)?.field.type ?? null);
  const unit = HUNDREDTHS[leaf?.name ?? ''] ?? '';
  const header = steps.map(({ field }) => termOf(field.description) ?? field.name).join('·');
  const words = isEnumType(leaf)
    ? Object.fromEntries(leaf.getValues().map(({ name, description }) => [name, termOf(description) ?? name]))
    : {};
  return { path, header: `${header}${unit}`, words, hundredths: unit !== '' };
}

function termOf(description: string | null | undefined): string | null {
  return CHINESE.exec(description ?? '')?.[1] ?? null;
}
