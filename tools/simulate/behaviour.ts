import type { DemoCounty } from '@redgrid/demo';
import type { Chance } from './chance.ts';
import type { People } from './people.ts';

/** A refusal of the graph, as a client reads it. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** Variables of an operation; `$key` is added to those that declare it. */
export type Variables = Readonly<Record<string, unknown>>;

/** What a behaviour sees of the simulated county, and all it can do there. */
export interface World<Notes extends object = object> {
  /** The register the county began with; what has changed since is asked from the graph. */
  readonly county: DemoCounty;
  /** The first moment of the simulation. */
  readonly startedAt: Date;
  readonly now: Date;
  /** The legal day in Asia/Shanghai. */
  readonly today: string;
  /** Draws of this behaviour; no other one's draws move with them. */
  readonly chance: Chance;
  /** What the behaviour remembers from day to day; plain JSON, kept when the simulation is interrupted. */
  readonly notes: Notes;
  /** Who may sign in; all behaviours share them. */
  readonly people: People;
  /** Reads as an account, or as nobody; null when it was refused. Every refusal is a finding. */

  ask<Data>(account: string | null, query: string, variables?: Variables): Promise<Data | null>;
  /** Changes something as an account; null when it was refused. Every refusal but those of `allowed` is a finding. */

  send<Data>(
    account: string,
    mutation: string,
    variables: Variables,
    allowed?: readonly string[],
  ): Promise<Data | null>;
  /** Tries what has to be refused, with one of the codes; anything else is a finding. */
  tryInVain(
    account: string | null,
    operation: string,
    variables: Variables,
    codes: readonly string[],
  ): Promise<void>;
  /** Lets one of the behaviour's acts happen at a moment, or as soon as possible when it has passed. */
  plan(at: Date, act: string, subject?: string): void;
  /** Something is wrong that no refusal shows. */
  found(what: string): void;
  /** Waits until every domain knows what was done; happens by itself every few hours and at the end of the day. */
  settle(): Promise<void>;
}

/** What some people of one domain do (行为): one file in `tools/simulate/<domain>/`, listed in `behaviours.ts`. */
export interface Behaviour<Notes extends object = object> {
  /** `<domain>/<what>`; its draws and notes are kept under this name. */
  readonly name: string;
  /** What it remembers at first. */
  readonly begin: () => Notes;
  /** At the first minute of each day: plans what is to happen. */
  readonly morning?: (world: World<Notes>) => Promise<void> | void;
  /** What happens, by name, with the subject it was planned with. */
  readonly acts: Readonly<Record<string, (world: World<Notes>, subject: string) => Promise<void>>>;
  /** At the end of each month and of the simulation: sentences of what does not hold (不变量). */
  readonly check?: (world: World<Notes>) => Promise<readonly string[]>;
}

/** A behaviour whose notes are its own business. */
export type AnyBehaviour = Behaviour<never>;

/** Declares a behaviour. */
export function defineBehaviour<Notes extends object>(behaviour: Behaviour<Notes>): AnyBehaviour {
  return behaviour as unknown as AnyBehaviour;
}
