import type { ServerResponse } from 'node:http';
import { DomainError } from '@redgrid/errors';
import type { Gateway } from '@redgrid/gateway';
import { CallerLimits, type RateLimits, type Route } from '@redgrid/http';
import { messagePage, type Refusal } from './message.page.ts';
import { noticePage } from './notice.page.ts';
import { readNotice } from './notice.reader.ts';
import { CONTENT_SECURITY_POLICY } from './style.ts';

const PREFIX = '/notice/';
const COMPOUND_ID = /^[\w.:-]{1,64}$/;

/** `GET /notice/<compoundId>`: the public page of a compound, for readers without login; each counts as one of his requests. */
export function noticeRoute(
  gateway: Pick<Gateway, 'execute'>,
  { rateLimits }: { readonly rateLimits: RateLimits },
  clock: () => Date = () => new Date(),
): Route {
  const callers = new CallerLimits(rateLimits);
  return {
    methods: ['GET', 'HEAD'],
    path: `${PREFIX}*`,
    async handle({ url = '' }, response, call) {
      try {
        await callers.countAnonymous(call.address);
      } catch (refusal) {
        if (!(refusal instanceof DomainError)) throw refusal;
        response.setHeader('retry-after', String(refusal.extensions.retryAfterSeconds));
        send(response, 429);
        return;
      }
      const id = url.split('?', 1)[0]?.slice(PREFIX.length) ?? '';
      if (!COMPOUND_ID.test(id)) {
        send(response, 400);
        return;
      }
      const read = await readNotice(gateway, id, call);
      if (read === null) send(response, 404);
      else if (read === 'UNAVAILABLE') send(response, 503);
      else send(response, 200, noticePage(read, clock()));
    },
  };
}

function send(response: ServerResponse, status: 200, page: string): void;
function send(response: ServerResponse, status: Refusal): void;
function send(response: ServerResponse, status: 200 | Refusal, page?: string): void {
  response
    .writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'content-language': 'zh-CN',
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
    })
    .end(status === 200 ? page : messagePage(status));
}
