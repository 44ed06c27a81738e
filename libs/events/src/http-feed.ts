import { signPrincipal, verifyPrincipal } from '@redgrid/access';
import { z } from 'zod';
import type { FactRecord, FeedSource } from './feed.ts';

/** The path a domain serves its feed at, to other domains only. */
export const FEED_PATH = '/feed';
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

/** The feed of a domain in another process; the request is signed with the secret the processes share. */
export function httpFeed(name: string, url: string, secret: string): FeedSource {
  return {
    name,
    read: async (after, limit) => {
      const query = new URL(FEED_PATH, url);
      query.search = new URLSearchParams({ after: String(after), limit: String(limit) }).toString();
      const headers = { [FEED_HEADER]: await signPrincipal({ principal: null }, `feed:${name}`, secret) };
      try {
        const answer = await fetch(query, { headers, signal: AbortSignal.timeout(TIMEOUT_MS) });
        if (!answer.ok) throw new Error(`It answered ${answer.status}`);
        return page.parse(await answer.json());
      } catch (cause) {
        throw new Error(`The feed of ${name} cannot be read`, { cause });
      }
    },
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
