import { deepFreeze } from './canonical.ts';
import { FIGURES, figureNamed, type Subject, type Subjects } from './figures.ts';
import type { Figure } from './kinds.ts';
import { localDate } from './local-date.ts';
import type { Packs } from './packs.ts';
import type { Sourced, SourcedFigure } from './sourced.ts';

/** A figure a unit sets for itself, with the document it rests on. */
export interface PolicyOverride {
  readonly value: unknown;
  readonly clause: string;
  readonly document: string;
}

/** Overrides by figure name, such as `committee.minMembers`. */
export type PolicyOverrides = Readonly<Record<string, PolicyOverride>>;

/** The pack a unit follows from an instant on; units below it inherit the choice. */
export interface PolicySelection {
  readonly unitId: string;
  readonly packId: string;
  readonly overrides?: PolicyOverrides;
  readonly effectiveFrom: Date;
}

/** What holds for a unit: whose choice, which pack, and the overrides laid over it. */
export interface PolicyInForce {
  readonly unitId: string;
  readonly packId: string;
  readonly overrides: PolicyOverrides;
}

/** Figures as a case keeps them: plain JSON. */
export type FrozenFigures = Readonly<Record<string, SourcedFigure<unknown>>>;

/**
 * The choice of the nearest unit that has made one, or null. `chain` begins with the unit itself. Overrides of units
 * farther up that follow the same pack hold unless a nearer unit overrides the same figure.
 */
export function inForce(
  selections: readonly PolicySelection[],
  chain: readonly string[],
  at: Date,
): PolicyInForce | null {
  const choices = chain.flatMap((unitId) => latest(selections, unitId, at) ?? []);
  const [nearest] = choices;
  if (!nearest) return null;
  const { unitId, packId } = nearest;
  const fromFarToNear = choices.filter((choice) => choice.packId === packId).reverse();
  const overrides = Object.assign(
    {},
    ...fromFarToNear.map((choice) => choice.overrides ?? {}),
  ) as PolicyOverrides;
  return { unitId, packId, overrides };
}

/** The figures of a subject for a unit at an instant, or null when no unit above has chosen a pack. */
export function figuresFor<S extends Subject>(
  packs: Packs,
  selections: readonly PolicySelection[],
  chain: readonly string[],
  subject: S,
  at: Date,
): Sourced<Subjects[S]> | null {
  const policy = inForce(selections, chain, at);
  if (!policy) return null;
  const sheet = packs.sheet(policy.packId, subject, localDate(at));
  const own = Object.entries(policy.overrides).filter(([name]) => name.startsWith(`${subject}.`));
  if (own.length === 0) return sheet;
  const laidOver = own.map(([name, override]) => [
    name.slice(subject.length + 1),
    sourced(policy.packId, name, override),
  ]);
  return deepFreeze({ ...sheet, ...(Object.fromEntries(laidOver) as Partial<typeof sheet>) });
}

/** What is wrong with an override, in words; empty when it may be laid over a pack. */
export function validateOverride(name: string, override: PolicyOverride): readonly string[] {
  const figure = figureNamed(name);
  if (!figure) return [`${name} is no figure`];
  const { error } = figure.schema.safeParse(override.value);
  const problems = (error?.issues ?? []).map(
    ({ path, message }) => [name, ...path].join('.') + `: ${message}`,
  );
  if (override.clause.trim() === '') problems.push(`${name}: state the clause`);
  if (override.document.trim() === '') problems.push(`${name}: state the document`);
  return problems;
}

/** A copy of the figures for a case to keep, as JSON. */
export function frozen<S extends Subject>(sheet: Sourced<Subjects[S]>): FrozenFigures {
  return JSON.parse(JSON.stringify(sheet)) as FrozenFigures;
}

/**
 * The figures a case has kept. Figures that came into being later are taken from `since`; without it, a kept sheet that
 * lacks one, or holds a value its figure no longer allows, throws RangeError.
 */
export function thaw<S extends Subject>(
  subject: S,
  kept: FrozenFigures,
  since?: Sourced<Subjects[S]>,
): Sourced<Subjects[S]> {
  const later = (since ?? {}) as FrozenFigures;
  const figures = Object.entries<Figure>(FIGURES[subject]).map(([figure, { schema }]) => {
    const sourcedFigure = kept[figure] ?? later[figure];
    if (!sourcedFigure) throw new RangeError(`The case has kept no ${subject}.${figure}`);
    const { success, data } = schema.safeParse(sourcedFigure.value);
    if (!success) throw new RangeError(`The case has kept a ${subject}.${figure} that is no longer possible`);
    return [figure, { ...sourcedFigure, value: data }];
  });
  return deepFreeze(Object.fromEntries(figures)) as Sourced<Subjects[S]>;
}

function latest(
  selections: readonly PolicySelection[],
  unitId: string,
  at: Date,
): PolicySelection | undefined {
  return selections
    .filter((choice) => choice.unitId === unitId && choice.effectiveFrom <= at)
    .sort((a, b) => a.effectiveFrom.getTime() - b.effectiveFrom.getTime())
    .at(-1);
}

function sourced(packId: string, name: string, override: PolicyOverride): SourcedFigure<unknown> {
  const figure = figureNamed(name);
  const problems = validateOverride(name, override);
  if (!figure || problems.length > 0) throw new RangeError(problems.join('; '));
  const clause = { pack: packId, document: override.document, number: override.clause, toBeConfirmed: false };
  return { value: figure.schema.parse(override.value), unit: figure.unit, clause };
}
