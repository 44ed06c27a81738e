import { Supergraph } from '@apollo/federation-internals';
import type { GraphQLSchema } from 'graphql';
import { supergraphSdl } from './domains.ts';

let made: GraphQLSchema | null = null;

/** The graph as clients see it; made when it is first asked for, because that takes a second. */
export function apiSchema(): GraphQLSchema {
  made ??= Supergraph.build(supergraphSdl()).apiSchema().toGraphQLJSSchema();
  return made;
}
