import { DomainError } from '@redgrid/errors';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Requests per minute; 0 switches a limit off. */
export interface RateLimits {
  /** Per address, for callers who are not signed in or whose credentials are refused. */
  readonly anonymousPerMinute: number;
  /** Per principal. */
  readonly principalPerMinute: number;
}

export const DEFAULT_RATE_LIMITS: RateLimits = { anonymousPerMinute: 120, principalPerMinute: 6_000 };

/** Counts requests per caller in this process and refuses with RATE_LIMITED. */
export class CallerLimits {
  readonly #anonymous: RateLimiterMemory | null;
  readonly #principals: RateLimiterMemory | null;

  constructor({ anonymousPerMinute, principalPerMinute }: RateLimits) {
    this.#anonymous = perMinute(anonymousPerMinute);
    this.#principals = perMinute(principalPerMinute);
  }

  async countAnonymous(address: string): Promise<void> {
    await count(this.#anonymous, subscriberOf(address));
  }

  async countPrincipal(id: string): Promise<void> {
    await count(this.#principals, id);
  }
}

function perMinute(points: number): RateLimiterMemory | null {
  return points > 0 ? new RateLimiterMemory({ points, duration: 60 }) : null;
}

async function count(limiter: RateLimiterMemory | null, key: string): Promise<void> {
  try {
    await limiter?.consume(key);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    throw new DomainError('RATE_LIMITED', { retryAfterSeconds: Math.ceil(refusal.msBeforeNext / 1_000) });
  }
}

/** One subscriber holds a whole /64 of IPv6, and one IPv4 address however it is written. */
function subscriberOf(address: string): string {
  const plain = address.replace(/^::ffff:/i, '');
  return plain.includes(':') ? plain.split(':').slice(0, 4).join(':') : plain;
}
