import { isOpen, mergeShields, ruleFor, type ShieldTree } from '@redgrid/access';
import { sharedShield, type BaseContext, type Domain } from '@redgrid/subgraph';
import { GraphQLError, isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';

/** Every field clients or the gateway can name, federation's own left out. */
export function fieldsOf(schema: GraphQLSchema) {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !type.name.startsWith('_'))
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type: type.name, field })))
    .filter(({ field }) => !field.name.startsWith('_'));
}

/** What a domain's shield leaves undone, as `Type.field`; a sound domain has none of either. */
export interface ShieldFindings {
  /** Denied to everyone because nobody wrote a rule. */
  readonly uncovered: readonly string[];
  /** Ruled, but answering a stranger all the same. */
  readonly unguarded: readonly string[];
  /** Open, but paying for a shield. */
  readonly needlesslyWrapped: readonly string[];
}

/** Holds a domain's schema against its shield. */
export async function shieldFindings<Context extends BaseContext>(
  domain: Pick<Domain<Context>, 'schema' | 'shield' | 'resolvers'>,
): Promise<ShieldFindings> {
  const tree = mergeShields(domain.shield, sharedShield);
  const fields = fieldsOf(domain.schema).map(({ type, field }) => ({
    name: `${type}.${field.name}`,
    field,
    rule: ruleFor(tree, type, field.name),
    written: (domain.resolvers as Partial<Record<string, Record<string, unknown>>>)[type]?.[field.name],
    mutation: type === 'Mutation',
  }));
  const names = (some: typeof fields) => some.map(({ name }) => name);
  const ruled = fields.filter(({ rule }) => rule !== undefined && !isOpen(rule));
  const refusals = await Promise.all(ruled.map(({ field }) => refusesStranger(field)));
  return {
    uncovered: names(fields.filter(({ rule }) => rule === undefined)),
    unguarded: names(ruled.filter((_, index) => !refusals[index])),
    needlesslyWrapped: names(
      fields.filter(
        ({ rule, field, written, mutation }) => isOpen(rule) && !mutation && field.resolve !== written,
      ),
    ),
  };
}

/** Operations people use without login, as the shield marks them. */
export function publicOperations(shield: ShieldTree): string[] {
  return ['Query', 'Mutation'].flatMap((type) =>
    Object.entries(shield[type] ?? {})
      .filter(([, rule]) => isOpen(rule))
      .map(([field]) => `${type}.${field}`),
  );
}

/** Calls the field as the schema would, for somebody who is not signed in. */
async function refusesStranger({ resolve }: GraphQLField<unknown, unknown>): Promise<boolean> {
  const refused = (answer: unknown) =>
    answer instanceof GraphQLError && answer.extensions.code === 'FORBIDDEN';
  try {
    return refused(await resolve?.({}, {}, { principal: null }, {} as never));
  } catch (error) {
    return refused(error);
  }
}
