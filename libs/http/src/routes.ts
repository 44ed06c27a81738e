import type { IncomingMessage, ServerResponse } from 'node:http';
import { timingSafeEqual } from 'node:crypto';
import type { HttpCall } from './http-call.ts';
import type { Metrics } from './metrics.ts';
import type { ReadyProbe } from './ready-probe.ts';

/** An address beside GraphQL. What `handle` throws is answered as a coded error. */
export interface Route {
  readonly methods: readonly string[];
  /** Whole path, or its beginning when it ends in `/*`. */
  readonly path: string;
  handle(request: IncomingMessage, response: ServerResponse, call: HttpCall): Promise<void> | void;
}

/** The first route for a path, whatever its methods. */
export function routeFor(routes: readonly Route[], path: string): Route | undefined {
  return routes.find((route) =>
    route.path.endsWith('/*') ? path.startsWith(route.path.slice(0, -1)) : route.path === path,
  );
}

/** Answers a small JSON document. */
export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(value));
}

const READ = ['GET', 'HEAD'];

/** `/health/live` and `/health/ready`: no token, no version, nothing that waits. */
export function healthRoutes(probe: ReadyProbe): Route[] {
  return [
    {
      methods: READ,
      path: '/health/live',
      handle: (_, response) => sendJson(response, 200, { status: 'live' }),
    },
    {
      methods: READ,
      path: '/health/ready',
      handle: (_, response) =>
        sendJson(response, probe.ready ? 200 : 503, { status: probe.ready ? 'ready' : 'not ready' }),
    },
  ];
}

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

/** `/metrics` for whoever carries the token; without one configured, for this machine only. Others see no such address. */
export function metricsRoute({ registry }: Metrics, token: string | undefined): Route {
  return {
    methods: READ,
    path: '/metrics',
    async handle(request, response) {
      if (!mayRead(request, token)) {
        sendJson(response, 404, { status: 'not found' });
        return;
      }
      response.writeHead(200, { 'content-type': registry.contentType }).end(await registry.metrics());
    },
  };
}

/** Whether a request comes from this machine. A proxy on it forwards strangers, so it does not count. */
export function fromThisMachine({ headers, socket }: IncomingMessage): boolean {
  return LOOPBACK.test(socket.remoteAddress ?? '') && !headers['x-forwarded-for'] && !headers.forwarded;
}

function mayRead(request: IncomingMessage, token: string | undefined): boolean {
  if (!token) return fromThisMachine(request);
  const given = Buffer.from(request.headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
