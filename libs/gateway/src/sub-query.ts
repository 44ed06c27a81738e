import {
  Kind,
  OperationTypeNode,
  parse,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLFormattedError,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';

type Path = readonly (string | number)[];

const ENTITIES = '_entities';

/** Extension that never leaves the gateway: how much of an error's path lies below an entity. */
export const STEPS_BELOW_ENTITY = '_below';

/** The document of one fetch, and where in its result each field lies. */
export class SubQuery {
  readonly document: DocumentNode;
  readonly #operation: OperationDefinitionNode | undefined;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(text: string) {
    this.document = parse(text, { noLocation: true });
    const { definitions } = this.document;
    this.#operation = definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
    this.#fragments = new Map(
      definitions.flatMap((each) =>
        each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [],
      ),
    );
  }

  get operation(): OperationDefinitionNode | undefined {
    return this.#operation;
  }

  get isMutation(): boolean {
    return this.#operation?.operation === OperationTypeNode.MUTATION;
  }

  /** Whether data have the shape this fetch asked for, one entity per representation. */
  fits(data: unknown, variables: Readonly<Record<string, unknown>> | undefined): boolean {
    if (data === null || data === undefined || !this.#entities()) return true;
    const entities = (data as Record<string, unknown>)[ENTITIES];
    return (
      entities === null || (Array.isArray(entities) && entities.length === representations(variables).length)
    );
  }

  /**
   * The error at every field it cost. An error of a whole fetch or of a whole entity has no place of its own: what the
   * client misses are the fields below.
   */
  placed(
    error: GraphQLFormattedError,
    variables: Readonly<Record<string, unknown>> | undefined,
  ): GraphQLFormattedError[] {
    const { path = [] } = error;
    if (path.length > 0 && path[0] !== ENTITIES) return [error];
    if (path.length > 2) return [withinEntity(error, path)];
    return this.#places(variables)
      .filter((place) => path.every((step, depth) => place[depth] === step))
      .map((place) => (place[0] === ENTITIES ? withinEntity(error, place) : { ...error, path: place }));
  }

  #places(variables: Readonly<Record<string, unknown>> | undefined): Path[] {
    const entities = this.#entities();
    if (!entities) return this.#namesIn(this.#operation?.selectionSet.selections ?? []).map((name) => [name]);
    return representations(variables).flatMap(({ __typename }, index) =>
      this.#namesIn(entities.selectionSet?.selections ?? [], __typename).map((name) => [
        ENTITIES,
        index,
        name,
      ]),
    );
  }

  #entities(): FieldNode | undefined {
    return this.#operation?.selectionSet.selections.find(
      (each): each is FieldNode => each.kind === Kind.FIELD && each.name.value === ENTITIES,
    );
  }

  /** Response names of a selection set, fragments on other types than the wanted one left out. */
  #namesIn(selections: readonly SelectionNode[], type?: string): string[] {
    const names = selections.flatMap((each) => {
      if (each.kind === Kind.FIELD)
        return each.name.value === '__typename' ? [] : [(each.alias ?? each.name).value];
      const fragment = each.kind === Kind.FRAGMENT_SPREAD ? this.#fragments.get(each.name.value) : each;
      const condition = fragment?.typeCondition?.name.value;
      if (!fragment || (type !== undefined && condition !== undefined && condition !== type)) return [];
      return this.#namesIn(fragment.selectionSet.selections, type);
    });
    return [...new Set(names)];
  }
}

/** Notes how many steps of a path lie within the entity, for EntityPlaces. */
function withinEntity(error: GraphQLFormattedError, path: Path): GraphQLFormattedError {
  return { ...error, path, extensions: { ...error.extensions, [STEPS_BELOW_ENTITY]: path.length - 2 } };
}

function representations(
  variables: Readonly<Record<string, unknown>> | undefined,
): readonly { readonly __typename?: string }[] {
  const value = variables?.representations;
  return Array.isArray(value) ? (value as { readonly __typename?: string }[]) : [];
}
