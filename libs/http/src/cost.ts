import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import type { Limits } from './limits.ts';

export interface CostedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

const PAGE_ARGUMENTS = ['first', 'last', 'limit'];
const KEY_ARGUMENT = /^(ids|keys|codes)$/;
const ITEMS_OF_CONNECTION = ['edges', 'nodes'];

/** How many fields an operation may resolve: lists multiply what is below them by their page size, variables included. */
export function costOf(costed: CostedOperation, sizes: Pick<Limits, 'pageSize' | 'listSize'>): number {
  const root = costed.schema.getRootType(costed.operation.operation);
  return root ? new Cost(costed, sizes).of(root, costed.operation.selectionSet, null) : 0;
}

class Cost {
  readonly #fragments = new Map<string, SelectionSetNode & { on: string }>();
  readonly #known = new Map<string, number>();
  readonly #defaults: ReadonlyMap<string, ValueNode | undefined>;

  constructor(
    private readonly costed: CostedOperation,
    private readonly sizes: Pick<Limits, 'pageSize' | 'listSize'>,
  ) {
    for (const each of costed.document.definitions)
      if (each.kind === Kind.FRAGMENT_DEFINITION)
        this.#fragments.set(each.name.value, { ...each.selectionSet, on: each.typeCondition.name.value });
    this.#defaults = new Map(
      costed.operation.variableDefinitions?.map((each) => [each.variable.name.value, each.defaultValue]),
    );
  }

  /** `page`: the size asked of the connection this selection set belongs to, null elsewhere. */
  of(type: GraphQLCompositeType, { selections }: SelectionSetNode, page: number | null): number {
    return selections.reduce((total, each) => total + this.#ofSelection(type, each, page), 0);
  }

  #ofSelection(type: GraphQLCompositeType, selection: SelectionNode, page: number | null): number {
    if (selection.kind === Kind.FIELD) return this.#ofField(type, selection, page);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#ofFragment(selection.name.value, page);
    return this.of(
      this.#composite(selection.typeCondition?.name.value) ?? type,
      selection.selectionSet,
      page,
    );
  }

  /** The cost of a fragment does not depend on where it is spread, so a pyramid of them costs one walk. */
  #ofFragment(name: string, page: number | null): number {
    const key = `${name} ${String(page)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const fragment = this.#fragments.get(name);
    const type = this.#composite(fragment?.on);
    const cost = fragment && type ? this.of(type, fragment, page) : 0;
    this.#known.set(key, cost);
    return cost;
  }

  #ofField(parent: GraphQLCompositeType, node: FieldNode, page: number | null): number {
    const name = node.name.value;
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    if (!field || name.startsWith('__')) return 0;
    const type = getNamedType(field.type);
    if (!node.selectionSet || !isCompositeType(type)) return 1;
    if (type.name.endsWith('Connection'))
      return 1 + this.of(type, node.selectionSet, this.#asked(field, node) ?? this.sizes.pageSize);
    return 1 + this.#size(field, node, page) * this.of(type, node.selectionSet, null);
  }

  #size(field: GraphQLField<unknown, unknown>, node: FieldNode, page: number | null): number {
    if (!isListType(getNullableType(field.type))) return 1;
    if (page !== null && ITEMS_OF_CONNECTION.includes(field.name)) return page;
    return this.#asked(field, node) ?? this.sizes.listSize;
  }

  /** The number of items the caller asks for, by page size or by naming them. */
  #asked(field: GraphQLField<unknown, unknown>, node: FieldNode): number | null {
    for (const { name, defaultValue } of field.args) {
      const written = node.arguments?.find((each) => each.name.value === name)?.value;
      const value = (written ? this.#valueOf(written) : undefined) ?? defaultValue;
      if (PAGE_ARGUMENTS.includes(name) && typeof value === 'number') return Math.max(0, value);
      if (KEY_ARGUMENT.test(name) && Array.isArray(value)) return value.length;
    }
    return null;
  }

  #valueOf(node: ValueNode): unknown {
    if (node.kind === Kind.INT) return Number(node.value);
    if (node.kind === Kind.LIST) return node.values;
    if (node.kind !== Kind.VARIABLE) return undefined;
    const given = this.costed.variables[node.name.value];
    const fallback = this.#defaults.get(node.name.value);
    return given === undefined && fallback ? this.#valueOf(fallback) : given;
  }

  #composite(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name === undefined ? undefined : this.costed.schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }
}
