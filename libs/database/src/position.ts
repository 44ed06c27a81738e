import type { FactEntity } from './kit.entities.ts';

/** A change by the domain that made it and the id of its last fact: known within the command, before it is numbered. */
export interface KnownPosition {
  readonly domain: string;
  readonly factId: string;
}

/** The token clients hand back with `@after`; null for a command that told nothing. */
export function positionOf(facts: readonly Pick<FactEntity, 'type' | 'id'>[]): string | null {
  const last = facts.at(-1);
  return last ? `${last.type.split('.', 1)[0] ?? ''}:${last.id}` : null;
}

/** What a token stands for; null for a text that is none. */
export function readPosition(token: string): KnownPosition | null {
  const [, domain, factId] = /^([a-z]{1,32}):([0-9a-f-]{36})$/.exec(token) ?? [];
  return domain !== undefined && factId !== undefined ? { domain, factId } : null;
}
