import { AsyncLocalStorage } from 'node:async_hooks';
import type { Place, Principal } from '@redgrid/access';
import type DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import { processIds, type IdSource } from './ids.ts';

/** Something that happened, as other domains will read it: ids, codes and figures, never personal values. */
export interface Fact {
  /** `<domain>.<what>.<happened>.v<schema>`, listed in docs/facts.yaml. */
  readonly type: string;
  /** The record it is about; facts of one subject keep their order. */
  readonly subject: string;
  /** The subject's version after the change, counting from 1. */
  readonly subjectVersion: number;
  /** Where it lies: who may read the fact. */
  readonly place: Place;
  readonly data: Readonly<Record<string, unknown>>;
  /** When it happened, if not now. */
  readonly happenedAt?: Date;
}

/**
 * Where one piece of work reads and writes, and as whom: a command's transaction, or the reads between commands.
 * Services, loaders, policy and scope all go through it, so a command sees its own writes and nobody's cache.
 */
export class UnitOfWork {
  readonly facts: Fact[] = [];
  readonly targets = new Set<string>();
  private readonly loaders = new Map<object | string, DataLoader<never, unknown>>();

  constructor(
    readonly db: EntityManager,
    readonly principal: Principal | null,
    readonly now: Date,
    private readonly ids: IdSource = processIds,
    /** The batch of commands this one is written with, if any. */
    readonly batch: UnitOfWork | null = null,
  ) {}

  /** Tells the other domains; the row is written with everything else, or not at all. */
  emit(fact: Fact): void {
    this.facts.push(fact);
    this.touch(fact.subject);
  }

  /** Names a record in the audit entry of this command. */
  touch(id: string): void {
    this.targets.add(id);
  }

  /** A new time-ordered id (UUID version 7), greater than all this process made before. */
  newId(): string {
    return this.ids.newId(this.now);
  }

  /** Bytes nobody can foretell, for codes that must not be guessed. */
  randomBytes(count: number): Uint8Array {
    return this.ids.bytes(count);
  }

  /** The loader of this unit for `owner` (an object, or a name that says all that matters), made on first use. */
  loader<Key, Value>(owner: object | string, make: () => DataLoader<Key, Value>): DataLoader<Key, Value> {
    const known = this.loaders.get(owner) as DataLoader<Key, Value> | undefined;
    if (known) return known;
    const made = make();
    this.loaders.set(owner, made);
    return made;
  }
}

/** The command that is running in this asynchronous context, if any. */
export const running = new AsyncLocalStorage<UnitOfWork>();
