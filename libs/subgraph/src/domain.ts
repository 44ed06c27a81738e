import { mergeShields, type Principal, type ShieldTree } from '@redgrid/access';
import type { Migration, RequestContext } from '@redgrid/database';
import type { Language } from '@redgrid/errors';
import type { ImportStage } from '@redgrid/imports';
import type { DirectoryShare, FactHandler } from '@redgrid/events';
import type { Sweep } from '@redgrid/sweep';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { buildSubgraph } from './build.ts';
import { positionShield, withPositions } from './positions.ts';

/** What every resolver and shield rule gets; each domain adds its services. */
export interface BaseContext {
  readonly principal: Principal | null;
  readonly language: Language;
  readonly request: RequestContext;
}

export const DOMAINS = ['organisation', 'property', 'grid', 'credit', 'evaluation', 'platform'] as const;
export type DomainName = (typeof DOMAINS)[number];

/** What a domain is made of. */
export interface DomainSpec<Context extends BaseContext> {
  readonly name: DomainName;
  /** The folder of the domain's sources: `import.meta.url` of its index.ts. */
  readonly folder: string;
  /** SDL files, relative to the folder. */
  readonly sdl: readonly string[];
  readonly resolvers: object;
  readonly shield: ShieldTree;
  /** Its own tables; those of the kit come by themselves. */
  readonly entities: readonly (new () => object)[];
  readonly migrations: readonly Migration[];
  /** What it does with facts of other domains, besides keeping its directory and the policy selections. */
  readonly consumes?: readonly FactHandler[];
  /** What falls due in it, and what happens then. */
  readonly sweeps?: readonly Sweep<Context>[];
  /** What it tells the directories of the others of, as a whole: they are built from it and compared with it. */
  readonly shares?: readonly DirectoryShare[];
  /** What it does with imported rows; its tables include importEntities and importMigrations then. */
  readonly imports?: readonly ImportStage<Context>[];
  /** The services of one request. */
  context(request: RequestContext): Context;
}

/** A domain ready to be started: its schema is built and shielded. */
export interface Domain<Context extends BaseContext = BaseContext> extends Omit<
  DomainSpec<Context>,
  'sdl' | 'folder'
> {
  readonly sdl: readonly DocumentNode[];
  readonly schema: GraphQLSchema;
}

/** Reads the SDL, gives receipts their position and builds the schema; a contradiction in either stops the start. */
export function defineDomain<Context extends BaseContext>({
  sdl: files,
  folder,
  ...spec
}: DomainSpec<Context>): Domain<Context> {
  const written = files.map((file) => parse(readFileSync(new URL(file, folder), 'utf8')));
  const sdl = withPositions(written);
  const shield = mergeShields(spec.shield, positionShield(written));
  return { ...spec, sdl, shield, schema: buildSubgraph(sdl, spec.resolvers, shield) };
}

/** Resolvers of one type: a field the entity lacks must be resolved, any other may be. */
export type ResolversFor<All, Type, Entity> = Partial<All> &
  Required<Pick<All, Exclude<keyof Type, keyof Entity | '__typename'> & keyof All>>;
