import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  applyMiddleware,
  deny,
  isOpen,
  mergeShields,
  open,
  passes,
  ruleFor,
  shield,
  type ShieldRule,
  type ShieldTree,
} from '@redgrid/access';
import { asCall, type RequestContext } from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import {
  concatAST,
  defaultFieldResolver,
  isObjectType,
  type DocumentNode,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import { scalars } from './scalars.ts';
import { sharedSdl, sharedShield } from './shared.ts';

type Resolver = (...args: unknown[]) => unknown;
type ResolverMap = Readonly<Record<string, Readonly<Record<string, Resolver>>>>;

/** An executable subgraph in which a field without a shield rule is denied. */
export function buildSubgraph(
  sdl: readonly DocumentNode[],
  resolvers: object,
  rules: ShieldTree,
): GraphQLSchema {
  const wrapped = asCommands(asyncReferences(resolvers as ResolverMap));
  const bare = buildSubgraphSchema([
    { typeDefs: concatAST([sharedSdl, ...sdl]), resolvers: { ...wrapped, ...scalars } as never },
  ]);
  return shielded(bare, mergeShields(rules, sharedShield));
}

/** A reference that fails must fail alone; thrown synchronously it would void the whole list of entities. */
function asyncReferences(resolvers: ResolverMap): ResolverMap {
  return mapFields(resolvers, (_, field, resolve) =>
    field === '__resolveReference' ? async (...args) => resolve(...args) : resolve,
  );
}

/** Records caller and arguments of every mutation, so that nobody can forget a part of what its key stands for. */
function asCommands(resolvers: ResolverMap): ResolverMap {
  return mapFields(resolvers, (type, _, resolve) => {
    if (type !== 'Mutation') return resolve;
    return (...args) => {
      const [, { key: _key, ...content }, { request }] = args as MutationArgs;
      return asCall(request, content, () => resolve(...args));
    };
  });
}
type MutationArgs = [parent: unknown, args: { key?: unknown }, context: { request: RequestContext }];

function mapFields(
  resolvers: ResolverMap,
  change: (type: string, field: string, resolve: Resolver) => Resolver,
): ResolverMap {
  const changed = (type: string, fields: ResolverMap[string]) =>
    Object.fromEntries(Object.entries(fields).map(([name, resolve]) => [name, change(type, name, resolve)]));
  return Object.fromEntries(Object.entries(resolvers).map(([type, fields]) => [type, changed(type, fields)]));
}

/** Puts the shield on ruled fields only: it costs microseconds and promises a field, and open ones refuse nothing. */
function shielded(bare: GraphQLSchema, rules: ShieldTree): GraphQLSchema {
  const tree: ShieldTree = {
    ...rules,
    Query: { _service: open, _entities: open, ...rules.Query },
    _Service: { sdl: open },
  };
  const options = {
    fallbackRule: deny,
    fallbackError: () => new DomainError('FORBIDDEN'),
    // Without this, shield turns every error a resolver throws into fallbackError and loses its code.
    allowExternalErrors: true,
  };
  const guarded = applyMiddleware(bare, shield(tree as never, options as never));
  for (const type of Object.values(bare.getTypeMap()).filter(isObjectType)) {
    const fields = (guarded.getType(type.name) as typeof type).getFields();
    for (const { name, resolve } of Object.values(type.getFields())) {
      const same = fields[name];
      const rule = ruleFor(tree, type.name, name);
      if (same && isOpen(rule)) same.resolve = resolve;
      else if (same?.resolve && rule) same.resolve = letThrough(rule, resolve, same.resolve);
    }
  }
  return guarded;
}

type FieldResolver = GraphQLFieldResolver<unknown, BaseCaller>;
type BaseCaller = Parameters<typeof passes>[1];

/** Whoever plainly passes goes straight to the resolver; everybody else to the shield, which refuses. */
function letThrough(
  rule: ShieldRule,
  resolve: FieldResolver = defaultFieldResolver,
  guarded: FieldResolver,
): FieldResolver {
  return (parent, args, context, info) =>
    (passes(rule, context) ? resolve : guarded)(parent, args, context, info);
}
