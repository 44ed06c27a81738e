import type { ApolloServerPlugin } from '@apollo/server';
import { isOpen, ruleFor, type Principal, type ShieldRule, type ShieldTree } from '@redgrid/access';
import { DomainError } from '@redgrid/errors';
import {
  OperationTypeNode,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
} from 'graphql';
import type { GatewayContext } from './gateway-context.ts';

/** A field by the type it is selected on; an interface's name when it is selected there. */
interface SelectedField {
  readonly name: string;
  readonly rule: ShieldRule | undefined;
}

/**
 * Refuses an operation before it is planned when the shield denies a field it selects or has no rule for one:
 * UNAUTHENTICATED without a principal, FORBIDDEN with one, `field` naming the first such field. Wrapping the
 * gateway's schema would do nothing, because its executor never calls resolvers. Before a mutation the caller's grants
 * are read afresh, so that a revocation is noticed at once.
 */
export function shieldPlugin(
  tree: ShieldTree,
  fresh: (principal: Principal) => Promise<Principal> = async (principal) => principal,
): ApolloServerPlugin<GatewayContext> {
  const known = new WeakMap<DocumentNode, Map<string, readonly SelectedField[]>>();

  const ruledFields = (schema: GraphQLSchema, document: DocumentNode, operation: string) => {
    const ofDocument = known.get(document) ?? new Map<string, readonly SelectedField[]>();
    known.set(document, ofDocument);
    const fields = ofDocument.get(operation) ?? selectedFields(schema, document, operation, tree);
    ofDocument.set(operation, fields);
    return fields;
  };

  return {
    requestDidStart: async () => ({
      async didResolveOperation({ schema, document, operation, contextValue }) {
        if (!operation) return;
        if (operation.operation === OperationTypeNode.MUTATION && contextValue.principal)
          contextValue.principal = await fresh(contextValue.principal);
        const verdicts = new Map<ShieldRule, boolean>();
        for (const { name, rule } of ruledFields(schema, document, operation.name?.value ?? '')) {
          const verdict = rule ? (verdicts.get(rule) ?? (await allows(rule, contextValue))) : false;
          if (rule) verdicts.set(rule, verdict);
          if (!verdict) throw refusal(contextValue, name);
        }
      },
    }),
  };
}

function refusal({ principal }: GatewayContext, field: string): DomainError {
  return new DomainError(principal ? 'FORBIDDEN' : 'UNAUTHENTICATED', { field });
}

/** Every field the operation selects that is not open to all, introspection left out. */
function selectedFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: string,
  tree: ShieldTree,
): readonly SelectedField[] {
  const typeInfo = new TypeInfo(schema);
  const selected = new Map<string, SelectedField>();
  const Field = ({ name: { value: field } }: FieldNode) => {
    const type = typeInfo.getParentType()?.name ?? '';
    if (field.startsWith('__') || type.startsWith('__')) return;
    const rule = ruleFor(tree, type, field);
    if (!isOpen(rule)) selected.set(`${type}.${field}`, { name: `${type}.${field}`, rule });
  };
  visit(separateOperations(document)[operation] ?? document, visitWithTypeInfo(typeInfo, { Field }));
  return [...selected.values()];
}

/** Role rules read only the context, so the other resolver arguments may be empty. */
async function allows(rule: ShieldRule, context: GatewayContext): Promise<boolean> {
  const empty = {} as never;
  return (await rule.resolve(empty, empty, context as never, empty, empty)) === true;
}
