import type { Role } from '@redgrid/access';
import type { ErrorCode } from '@redgrid/errors';
import type { RuleCheck } from '@redgrid/policy';

/** The name the history gives to the first entry of every case. */
export const OPENING = 'open';

/**
 * One step of a case: between which states it leads, and under which conditions. Who may take it: holders of `roles`
 * at the place of the case, the persons it belongs to with `own`, the system (sweeps, facts) with `bySystem`.
 */
export interface Transition<State extends string = string> {
  readonly from: readonly State[];
  readonly to: State;
  readonly roles?: readonly Role[];
  readonly own?: true;
  readonly bySystem?: true;
  /** Steps whose last actor may not take this one; `open` is whoever opened the case (四眼原则). */
  readonly otherEyesThan?: readonly string[];
  /** The step is refused with REASON_REQUIRED without a note. */
  readonly needsNote?: true;
  /** What must hold; all checks are shown, met or not. */
  checks?(facts: never): readonly RuleCheck[];
  /** The code a failed check refuses with; ILLEGAL_TRANSITION without it. */
  readonly refusal?: ErrorCode;
  /** By when the next step is due; written to the `dueAt` of the row and of the history. */
  due?(facts: never): Date | null;
}
export type Transitions<State extends string = string> = Readonly<Record<string, Transition<State>>>;

/** A declared state machine (状态机). */
export interface CaseMachine<State extends string = string, Steps extends Transitions = Transitions> {
  /** What kind of case it is, as the history writes it: `SERVICE_CONTRACT`. */
  readonly kind: string;
  readonly states: readonly State[];
  readonly initial: State;
  readonly transitions: Steps;
}
export type StateOf<Machine extends CaseMachine> = Machine['states'][number];
export type StepOf<Machine extends CaseMachine> = keyof Machine['transitions'] & string;

/** What the functions of a step decide with; undefined for a step without any. */
export type FactsOf<Step> = Step extends { checks(facts: infer Facts): unknown }
  ? Facts
  : Step extends { due(facts: infer Facts): unknown }
    ? Facts
    : undefined;

/** Declares a case. A contradiction (a state nobody declared or can reach, a step nobody may take) stops the start. */
export function defineCase<
  const State extends string,
  const Steps extends Transitions<NoInfer<State>>,
>(machine: {
  readonly kind: string;
  readonly states: readonly State[];
  readonly initial: NoInfer<State>;
  readonly transitions: Steps;
}): CaseMachine<State, Steps> {
  const problems = problemsOf(machine);
  if (problems.length > 0) throw new Error(`${machine.kind}: ${problems.join('; ')}`);
  return machine;
}

/** The names of the steps that lead on from a state, in the order of the declaration. */
export function stepsFrom<Machine extends CaseMachine>(machine: Machine, state: string): StepOf<Machine>[] {
  return Object.entries(machine.transitions)
    .filter(([, { from }]) => from.includes(state))
    .map(([name]) => name);
}

function problemsOf({ states, initial, transitions }: CaseMachine): string[] {
  const steps = Object.entries(transitions);
  const unknown = steps.flatMap(([name, { from, to }]) =>
    [...from, to].filter((state) => !states.includes(state)).map((state) => `${name} names ${state}`),
  );
  const reached = reachable(initial, transitions);
  return [
    ...unknown,
    ...states.filter((state) => !reached.has(state)).map((state) => `nothing leads to ${state}`),
    ...steps.filter(([name]) => name === OPENING).map(() => `a step cannot be called ${OPENING}`),
    ...steps
      .filter(([, { roles, own, bySystem }]) => !roles?.length && !own && !bySystem)
      .map(([name]) => `nobody may ${name}`),
    ...steps.flatMap(([name, { otherEyesThan = [] }]) =>
      otherEyesThan
        .filter((other) => other !== OPENING && !(other in transitions))
        .map((other) => `${name} needs other eyes than ${other}`),
    ),
  ];
}

function reachable(initial: string, transitions: Transitions): Set<string> {
  const reached = new Set([initial]);
  for (let before = 0; before !== reached.size;) {
    before = reached.size;
    for (const { from, to } of Object.values(transitions))
      if (from.some((state) => reached.has(state))) reached.add(to);
  }
  return reached;
}
