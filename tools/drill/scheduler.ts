import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate as turn } from 'node:timers/promises';
import { below } from './chance.ts';

/** Who waits to go on with a statement, and where. */
interface Waiting {
  readonly actor: Actor;
  readonly at: string;
  readonly ready: () => boolean;
  go(): void;
}

/** One thread of work within a process of the simulation. */
interface Actor {
  readonly process: string;
  readonly name: string;
  readonly life: number;
}

/** How one run goes: every choice comes from `chance`. */
export interface Course {
  readonly chance: () => number;
  /** How likely a process dies before each step. */
  readonly crashes: number;
  /** The step before which one dies for certain; null for none. */
  readonly crashAt: number | null;
}

/**
 * Runs work step by step: every statement waits here until chance lets it go on, so that any order can happen, and a process may
 * die before any of them. What died never goes on; nothing of it is seen again but what it had committed.
 */
export class Scheduler {
  readonly trace: string[] = [];
  steps = 0;
  crashed = 0;
  private readonly actors = new AsyncLocalStorage<Actor>();
  private readonly lives = new Map<string, number>();
  private waiting: Waiting[] = [];

  constructor(private readonly course: Course) {}

  /** The process the caller belongs to; null outside the simulation, where nothing waits. */
  get process(): string | null {
    return this.actors.getStore()?.process ?? null;
  }

  /** Starts work as a part of a process. */
  start(process: string, name: string, work: () => Promise<void>, failed: (error: unknown) => void): void {
    const actor = { process, name, life: this.lives.get(process) ?? 0 };
    this.actors.run(actor, () => void work().catch(failed));
  }

  /** Waits for its turn. Outside the simulation it goes on at once. */
  point(at: string, ready: () => boolean = () => true): Promise<void> {
    const actor = this.actors.getStore();
    if (!actor) return Promise.resolve();
    return new Promise((resolve) => {
      // Whoever belongs to a process that has died waits for ever.
      if (this.alive(actor)) this.waiting.push({ actor, at, ready, go: resolve });
    });
  }

  /** Lets things happen until nothing more wants to; `die` puts an end to a process and starts it again. */
  async run(die: (process: string) => void): Promise<void> {
    for (;;) {
      await turn();
      const able = this.waiting.filter(({ actor, ready }) => this.alive(actor) && ready());
      const next = able[below(this.course.chance, Math.max(1, able.length))];
      if (!next) return;
      this.steps += 1;
      if (this.course.chance() < this.course.crashes || this.steps === this.course.crashAt) {
        this.kill(next.actor.process);
        die(next.actor.process);
        continue;
      }
      this.waiting = this.waiting.filter((each) => each !== next);
      this.trace.push(`${next.actor.name} ${next.at}`);
      next.go();
    }
  }

  private kill(process: string): void {
    this.crashed += 1;
    this.trace.push(`† ${process}`);
    this.lives.set(process, (this.lives.get(process) ?? 0) + 1);
    this.waiting = this.waiting.filter(({ actor }) => actor.process !== process);
  }

  private alive({ process, life }: Actor): boolean {
    return (this.lives.get(process) ?? 0) === life;
  }
}
