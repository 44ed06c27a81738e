import { readPosition } from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import type { Consumer } from './consumer.ts';
import type { FeedSource } from './feed.ts';
import { Patience } from './patience.ts';

/** How long somebody waits for news of another domain, in milliseconds. */
export const PATIENCE_MS = 2000;
const AGAIN_MS = 100;

/** Waits for what other domains have told to arrive in this one. */
export class AwaitedNews {
  constructor(
    private readonly own: FeedSource,
    private readonly consumers: readonly Consumer[],
  ) {}

  /**
   * Resolves when the changes behind these positions are known here. Errors: BAD_USER_INPUT for a position nobody gave,
   * NOT_YET_KNOWN when they have not arrived after two seconds, or when the signal came first.
   */
  async after(positions: readonly string[], signal?: AbortSignal): Promise<void> {
    const patience = new Patience(PATIENCE_MS, signal);
    await Promise.all(positions.map((position) => this.one(position, patience)));
  }

  /**
   * Resolves when everything a domain had committed at the moment of the call is known here; at once for one that is not
   * followed. Errors: NOT_YET_KNOWN.
   */
  async upTo(domain: string, signal?: AbortSignal): Promise<void> {
    const consumer = this.of(domain);
    if (!consumer) return;
    const patience = new Patience(PATIENCE_MS, signal);
    const head = await answered(() => consumer.feed.head(), patience);
    await this.arrive(consumer, head, patience);
  }

  private async one(token: string, patience: Patience): Promise<void> {
    const known = readPosition(token);
    const consumer = known && this.of(known.domain);
    const feed = known?.domain === this.own.name ? this.own : consumer?.feed;
    if (!known || !feed) throw unheard(token);
    const position = await answered(() => feed.positionOf(known.factId), patience);
    if (position === null) throw unheard(token);
    if (consumer) await this.arrive(consumer, position, patience);
  }

  private of(domain: string): Consumer | undefined {
    return this.consumers.find(({ feed }) => feed.name === domain);
  }

  private async arrive(consumer: Consumer, position: number, patience: Patience): Promise<void> {
    if (!(await consumer.reaches(position, patience))) throw late(consumer.feed.name);
  }
}

/** What an owner answers; asked again while he does not. */
async function answered<Value>(ask: () => Promise<Value>, patience: Patience): Promise<Value> {
  for (;;) {
    const asked = ask().then(
      (value) => ({ value }),
      () => null,
    );
    const answer = await patience.during(asked);
    if (answer) return answer.value;
    if (patience.isOver) throw late();
    await patience.pause(AGAIN_MS);
  }
}

function late(domain?: string): DomainError {
  return new DomainError('NOT_YET_KNOWN', { ...(domain ? { awaited: domain } : {}), retryable: true });
}

function unheard(position: string): DomainError {
  return new DomainError('BAD_USER_INPUT', { field: 'after', position: position.slice(0, 80) });
}
