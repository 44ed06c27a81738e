import type { DemoCounty } from '@redgrid/demo';
import { addDays } from '@redgrid/deadline';
import { forgetOldKeys } from '@redgrid/database';
import { localDate, startOfLocalDay } from '@redgrid/policy';
import type { AnyBehaviour, Behaviour, Variables, World } from './behaviour.ts';
import { Chance } from './chance.ts';
import type { SimulatedClock } from './clock.ts';
import type { Journal } from './journal.ts';
import { momentOf } from './office-time.ts';
import type { Operator } from './operator.ts';
import { People } from './people.ts';
import { projectionFindings } from './projections.ts';
import type { SimulatedCounty } from './simulated-county.ts';
import { writeState, type Planned, type SimulationState } from './simulation-state.ts';

/** What a simulator runs with. */
export interface Simulation {
  readonly folder: string;
  readonly county: DemoCounty;
  readonly running: SimulatedCounty['running'];
  readonly behaviours: readonly AnyBehaviour[];
  readonly operator: Operator;
  readonly state: SimulationState;
  readonly journal: Journal;
  readonly clock: SimulatedClock;
  readonly checks: boolean;
}

type EveryBehaviour = Behaviour;

/** News travel at least this often while something is done. */
const NEWS_EVERY_MS = 3 * 3_600_000;
const MOST_FINDINGS = 100;

/** Lets the people of the county live day after day (模拟器). */
export class Simulator {
  private readonly behaviours: readonly EveryBehaviour[];
  private readonly chances = new Map<string, Chance>();
  private readonly people: People;
  private lastNews = 0;

  constructor(private readonly simulation: Simulation) {
    this.behaviours = simulation.behaviours as unknown as readonly EveryBehaviour[];
    this.people = new People(simulation.state);
  }

  /** Lives one day, unless it is told to stop: then the day is taken up where it was left when the simulation goes on. */
  async day(signal: AbortSignal): Promise<boolean> {
    const { state, journal, operator, folder, clock } = this.simulation;
    const today = addDays(state.start, state.daysDone);
    const end = startOfLocalDay(addDays(today, 1)).getTime();
    journal.begin(state.daysDone);
    clock.moveTo(momentOf(today, 1).getTime());
    this.lastNews = clock.milliseconds;
    for (const behaviour of this.behaviours) await behaviour.morning?.(this.world(behaviour));
    for (let next = this.next(end); next; next = this.next(end)) {
      if (signal.aborted) return false;
      await this.act(next);
    }
    clock.moveTo(end - 60_000);
    await operator.sweep();
    if (this.simulation.checks && localDate(new Date(end)).endsWith('-01')) await this.check();
    for (const each of this.simulation.running.byName.values())
      await forgetOldKeys(each.database, clock.now());
    for (const [name, chance] of this.chances) state.chance[name] = chance.state();
    state.daysDone += 1;
    state.clock = clock.milliseconds;
    writeState(folder, state);
    return true;
  }

  /** Holds what the county came to against what has to hold; what does not becomes a finding (不变量检查). */
  async check(): Promise<void> {
    for (const behaviour of this.behaviours)
      for (const finding of (await behaviour.check?.(this.world(behaviour))) ?? [])
        this.found(behaviour.name, finding);
    await this.simulation.operator.settle();
    for (const finding of await projectionFindings(this.simulation.running.byName))
      this.found('kit', finding);
  }

  private next(end: number): Planned | undefined {
    const { planned } = this.simulation.state;
    const [first] = planned;
    return first && first.at < end ? planned.shift() : undefined;
  }

  private async act({ at, behaviour: name, act, subject }: Planned): Promise<void> {
    const { clock, operator } = this.simulation;
    clock.moveTo(at);
    if (clock.milliseconds - this.lastNews >= NEWS_EVERY_MS) {
      this.lastNews = clock.milliseconds;
      await operator.sweep();
    }
    const behaviour = this.behaviours.find((each) => each.name === name);
    const perform = behaviour?.acts[act];
    if (!perform) throw new Error(`Nobody knows how to do ${name}: ${act}`);
    await perform(this.world(behaviour), subject);
  }

  private world({ name, begin }: EveryBehaviour): World {
    const { county, state, clock, operator } = this.simulation;
    const { people } = this;
    state.notes[name] ??= begin();
    const now = () => clock.now();
    const found = (what: string) => this.found(name, what);
    const sent = async (
      account: string | null,
      source: string,
      variables: Variables,
      allowed: readonly string[],
    ) => {
      const { data, refusal } = await operator.send(account, source, variables);
      if (refusal && !allowed.includes(refusal.code))
        found(`${refusal.code} for ${people.title(account)} in ${source.trim().slice(0, 200)}`);
      return refusal ? null : (data as never);
    };
    return {
      county,
      startedAt: startOfLocalDay(state.start),
      get now() {
        return now();
      },
      get today() {
        return localDate(now());
      },
      chance: this.chanceOf(name),
      notes: state.notes[name],
      people,
      ask: (account: string | null, query: string, variables: Variables = {}) =>
        sent(account, query, variables, []),
      send: (account: string, mutation: string, variables: Variables, allowed: readonly string[] = []) =>
        sent(account, mutation, variables, allowed),
      tryInVain: async (account, operation, variables, codes) => {
        const { refusal } = await operator.send(account, operation, variables);
        if (!refusal)
          found(`was let through, instead of ${codes.join(' or ')}: ${operation.trim().slice(0, 100)}`);
        else if (!codes.includes(refusal.code)) found(`${refusal.code} instead of ${codes.join(' or ')}`);
      },
      plan: (at, act, subject = '') => {
        this.plan({ at: at.getTime(), behaviour: name, act, subject });
      },
      found,
      settle: () => operator.settle(),
    };
  }

  private plan(what: Omit<Planned, 'order'>): void {
    const { state } = this.simulation;
    state.order += 1;
    const planned: Planned = { ...what, order: state.order };
    const after = state.planned.findIndex((each) => each.at > planned.at);
    state.planned.splice(after < 0 ? state.planned.length : after, 0, planned);
  }

  private found(name: string, what: string): void {
    const { findings } = this.simulation.state;
    const told = `${name}: ${what}`.replaceAll(/\s+/g, ' ');
    if (told in findings || Object.keys(findings).length < MOST_FINDINGS)
      findings[told] = (findings[told] ?? 0) + 1;
  }

  private chanceOf(name: string): Chance {
    const { state } = this.simulation;
    const kept = state.chance[name];
    const chance = this.chances.get(name) ?? (kept ? new Chance(kept) : Chance.of(state.seed, name));
    this.chances.set(name, chance);
    return chance;
  }
}
