import { composeServices } from '@apollo/composition';
import { sharedSdl, type Domain } from '@redgrid/subgraph';
import {
  buildSchema,
  concatAST,
  findBreakingChanges,
  type BreakingChange,
  type GraphQLSchema,
} from 'graphql';
import { printSchema, Supergraph } from '@apollo/federation-internals';

/** What composition makes of the domains: the supergraph for the gateway, and the schema clients see. */
export interface Composed {
  readonly supergraph: string;
  /** SDL of the schema clients see. */
  readonly api: string;
}

/** Composes the domains; throws every composition error at once. */
export function compose(domains: readonly Domain[]): Composed {
  const { errors, supergraphSdl } = composeServices(
    domains.map(({ name, sdl }) => ({
      name,
      url: `http://${name}.invalid/graphql`,
      typeDefs: concatAST([sharedSdl, ...sdl]),
    })),
  );
  if (!supergraphSdl) throw new Error((errors ?? []).map(({ message }) => message).join('\n'));
  return { supergraph: supergraphSdl, api: apiOf(supergraphSdl) };
}

/** The schema clients see of a supergraph, as SDL. */
export function apiOf(supergraphSdl: string): string {
  return `${printSchema(Supergraph.build(supergraphSdl).apiSchema())}\n`;
}

/** What a client of the published graph would trip over in a new one, unless it is declared by its description. */
export function undeclaredBreaks(
  published: string,
  next: string,
  declared: readonly string[],
): BreakingChange[] {
  return findBreakingChanges(schemaOf(published), schemaOf(next)).filter(
    ({ description }) => !declared.includes(description),
  );
}

function schemaOf(sdl: string): GraphQLSchema {
  return buildSchema(sdl, { assumeValidSDL: true });
}
