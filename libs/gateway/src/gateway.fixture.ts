import { Role } from '@redgrid/access';
import { DomainError } from '@redgrid/errors';
import { createLogger, type RunningServer, type ServeOptions } from '@redgrid/http';
import type { GraphQLFormattedError } from 'graphql';
import type { GatewayContext, SubgraphSource } from './gateway-context.ts';
import { createGateway, type Gateway, type GatewayOptions } from './gateway.ts';
import { somebody, toyShield, toySupergraph } from './toy-graph.fixture.ts';

/** Lines a logger wrote. */
export class LogLines {
  readonly lines: Record<string, unknown>[] = [];
  readonly logger = createLogger({
    service: 'test',
    level: 'debug',
    destination: {
      write: (line: string) => void this.lines.push(JSON.parse(line) as Record<string, unknown>),
    },
  });

  /** Lines of one event. */
  of(event: string): Record<string, unknown>[] {
    return this.lines.filter((line) => line.event === event);
  }
}

const supergraphSdl = toySupergraph();

/** A gateway over the toy graph that takes `Bearer ROLE` for who is calling. */
export async function toyGateway(
  subgraphs: Record<string, SubgraphSource>,
  log = new LogLines(),
  options: Partial<GatewayOptions> = {},
): Promise<Gateway> {
  return createGateway({
    supergraphSdl,
    subgraphs,
    shield: toyShield,
    logger: log.logger,
    identify: async ({ authorization }) => {
      if (!authorization) return null;
      const role = Object.values(Role).find((each) => authorization === `Bearer ${each}`);
      if (!role) throw new DomainError('UNAUTHENTICATED');
      return somebody(role);
    },
    ...options,
  });
}

/** Serves it on a free port with no rate limit. */
export function serveToy(
  gateway: Gateway,
  options: Partial<ServeOptions<GatewayContext>> = {},
): Promise<RunningServer> {
  const rateLimits = { anonymousPerMinute: 0, principalPerMinute: 0 };
  return gateway.serve({ port: 0, drainMs: 0, rateLimits, ...options });
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly data?: Record<string, never> | null;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: Record<string, unknown>;
}

/** Posts one operation. */
export async function ask(
  { url }: Pick<RunningServer, 'url'>,
  query: string,
  { headers = {}, variables }: { headers?: Record<string, string>; variables?: Record<string, unknown> } = {},
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: '*/*', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, ...(JSON.parse(text) as object) };
}
