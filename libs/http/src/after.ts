import { DomainError } from '@redgrid/errors';
import {
  getDirectiveValues,
  getVariableValues,
  Kind,
  visit,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { ServableSubgraph } from './servable-subgraph.ts';

/** So many changes a caller may want known at once. */
export const MOST_POSITIONS = 5;
const NONE: readonly string[] = [];

/** The positions an operation names with `@after`. Errors: BAD_USER_INPUT when they are no list of texts. */
export function positionsWanted(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode | undefined,
  variables: Readonly<Record<string, unknown>> | undefined,
): readonly string[] {
  const directive = schema.getDirective('after');
  const node = operation?.directives?.find(({ name }) => name.value === 'after');
  if (!operation || !node || !directive) return NONE;
  const used = new Set<string>();
  visit(node, { [Kind.VARIABLE]: ({ name }) => void used.add(name.value) });
  // Defaults count too, and only what the directive uses: the rest is coerced when the operation is executed.
  const definitions = (operation.variableDefinitions ?? []).filter(({ variable }) =>
    used.has(variable.name.value),
  );
  const { coerced, errors } = getVariableValues(schema, definitions, variables ?? {});
  if (errors) throw refused();
  const positions = valueOf(() => getDirectiveValues(directive, { directives: [node] }, coerced)?.positions);
  if (!Array.isArray(positions) || !positions.every((each) => typeof each === 'string')) throw refused();
  return positions;
}

/** A variable that is not there is the caller's mistake, like any other. */
function valueOf(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    throw refused();
  }
}

function refused(): DomainError {
  return new DomainError('BAD_USER_INPUT', { field: 'after' });
}

/** Resolves when a subgraph knows what the operation wants known. Errors: NOT_YET_KNOWN, BAD_USER_INPUT. */
export async function awaited(
  { schema, knows }: Pick<ServableSubgraph, 'schema' | 'knows'>,
  asked: {
    readonly operation: OperationDefinitionNode | undefined;
    readonly variables: Readonly<Record<string, unknown>> | undefined;
    readonly context: object;
    readonly signal?: AbortSignal;
  },
): Promise<void> {
  const positions = positionsWanted(schema, asked.operation, asked.variables);
  if (positions.length > 0) await knows?.(positions, asked.context as never, asked.signal);
}
