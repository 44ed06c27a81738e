import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import {
  answerFeed,
  answerFeedPosition,
  FEED_HEADER,
  FEED_POSITION_PATH,
  type FeedSource,
} from '@redgrid/events';

/** How badly the way to a feed behaves, as shares of the requests. */
export interface Weather {
  readonly failing: number;
  readonly hanging: number;
  readonly chance: () => number;
}

const HANG_MS = 700;

/** Serves a feed as a domain does, and fails now and then: refusals, and connections that hang and break. */
export async function serveFeed(
  feed: FeedSource,
  secret: string,
  { failing, hanging, chance }: Weather,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const { pathname, searchParams: search } = new URL(request.url ?? '/', 'http://feed');
    const call = { signature: String(request.headers[FEED_HEADER] ?? ''), search };
    const answer = async (): Promise<void> => {
      const drawn = chance();
      if (drawn < failing) {
        send(response, 503, null);
        return;
      }
      if (drawn < failing + hanging) {
        await pause(HANG_MS);
        request.socket.destroy();
        return;
      }
      if (pathname === FEED_POSITION_PATH) {
        const { status, place } = await answerFeedPosition(feed, call, secret);
        send(response, status, place);
        return;
      }
      const { status, facts } = await answerFeed(feed, call, secret);
      // Sometimes the answer is lost after it was given.
      if (chance() < failing / 4) request.socket.destroy();
      else send(response, status, facts);
    };
    answer().catch(() => {
      send(response, 500, null);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function send(response: ServerResponse, status: number, value: unknown): void {
  if (!response.headersSent) response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(value));
}
