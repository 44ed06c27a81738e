import { signPrincipal, verifyPrincipal } from '@redgrid/access';
import { z } from 'zod';
import type { FactRecord, FeedSource } from './feed.ts';

/** The path a domain serves its feed at, to other domains only. */
export const FEED_PATH = '/feed';
/** Where it says up to which position a fact is told, or how far its feed goes. */
export const FEED_POSITION_PATH = '/feed/position';
/** The header that carries the signed identity of the reading domain. */
export const FEED_HEADER = 'x-redgrid-principal';
const MOST = 1000;
const TIMEOUT_MS = 5000;

const page = z.array(
  z.object({
    position: z.number().int().positive(),
    id: z.string(),
    type: z.string(),
    subject: z.string(),
    subjectVersion: z.number().int(),
    place: z.record(z.string(), z.string()),
    data: z.record(z.string(), z.unknown()),
    happenedAt: z.coerce.date(),
    knownAt: z.coerce.date(),
  }),
);

const place = z.object({ position: z.number().int().nonnegative().nullable() });

/** The feed of a domain in another process; the request is signed with the secret the processes share. */
export function httpFeed(name: string, url: string, secret: string): FeedSource {
  const ask = async (path: string, search: Record<string, string>): Promise<unknown> => {
    const address = new URL(path, url);
    address.search = new URLSearchParams(search).toString();
    const headers = { [FEED_HEADER]: await signPrincipal({ principal: null }, `feed:${name}`, secret) };
    try {
      const answer = await fetch(address, { headers, signal: AbortSignal.timeout(TIMEOUT_MS) });
      if (!answer.ok) throw new Error(`It answered ${answer.status}`);
      return await answer.json();
    } catch (cause) {
      throw new Error(`The feed of ${name} cannot be read`, { cause });
    }
  };
  return {
    name,
    read: async (after, limit) =>
      page.parse(await ask(FEED_PATH, { after: String(after), limit: String(limit) })),
    positionOf: async (fact) => place.parse(await ask(FEED_POSITION_PATH, { fact })).position,
    head: async () => place.parse(await ask(FEED_POSITION_PATH, {})).position ?? 0,
  };
}

/** What the feed endpoint of a domain answers: a status and, when the reader is one of us, a page of facts. */
export async function answerFeed(
  feed: FeedSource,
  call: { readonly signature: string | undefined; readonly search: URLSearchParams },
  secret: string,
): Promise<{ readonly status: number; readonly facts: readonly FactRecord[] }> {
  if (!(await verifyPrincipal(call.signature, `feed:${feed.name}`, secret)))
    return { status: 401, facts: [] };
  const [after, limit] = [Number(call.search.get('after') ?? 0), Number(call.search.get('limit') ?? MOST)];
  if (!Number.isSafeInteger(after) || !Number.isSafeInteger(limit) || after < 0 || limit < 1 || limit > MOST)
    return { status: 400, facts: [] };
  return { status: 200, facts: await feed.read(after, limit) };
}

/** What the position endpoint answers: up to where the fact `fact` is told, null for an unknown one; else the feed's end. */
export async function answerFeedPosition(
  feed: FeedSource,
  call: { readonly signature: string | undefined; readonly search: URLSearchParams },
  secret: string,
): Promise<{ readonly status: number; readonly place: { readonly position: number | null } }> {
  if (!(await verifyPrincipal(call.signature, `feed:${feed.name}`, secret)))
    return { status: 401, place: { position: null } };
  const fact = call.search.get('fact');
  return { status: 200, place: { position: await (fact === null ? feed.head() : feed.positionOf(fact)) } };
}
