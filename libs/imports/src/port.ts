import { signPrincipal, verifyPrincipal, type Principal } from '@redgrid/access';
import type { RequestContext } from '@redgrid/database';
import { CATALOGUE, DomainError, type ErrorCode } from '@redgrid/errors';
import { z } from 'zod';
import { runStage, type ImportStage, type StageCall, type StageResult } from './stage.ts';

/** How the runner of jobs reaches a domain that takes rows: in this process or in another. */
export interface ImportPort {
  take(call: StageCall, principal: Principal, requestId: string): Promise<readonly StageResult[]>;
}

/** A domain of this process, as far as rows go. */
export interface TakesRows<Context extends { readonly request: RequestContext }> {
  readonly domain: { readonly imports?: readonly ImportStage<Context>[] };
  context(call: { readonly principal: Principal | null; readonly requestId?: string }): Context;
}

/** The rows of a domain in this process. */
export function localPort<Context extends { readonly request: RequestContext }>(
  running: TakesRows<Context>,
): ImportPort {
  return {
    take: (call, principal, requestId) =>
      runStage(running.domain.imports ?? [], call, running.context({ principal, requestId })),
  };
}

/** The path a domain takes rows at, from the runner of jobs only. */
export const IMPORT_PATH = '/imports';
/** The header with the signed identity of whoever committed the job. */
export const IMPORT_HEADER = 'x-redgrid-principal';
/** Bytes of one chunk. */
export const LARGEST_CHUNK = 8_000_000;
const TIMEOUT_MS = 60_000;

const audience = (name: string) => `imports:${name}`;

/** The rows of a domain in another process; the request is signed with the secret the processes share. */
export function httpPort(name: string, url: string, secret: string): ImportPort {
  return {
    async take(call, principal, requestId) {
      const answer = await fetch(new URL(IMPORT_PATH, url), {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-request-id': requestId,
          [IMPORT_HEADER]: await signPrincipal({ principal }, audience(name), secret),
        },
        body: JSON.stringify(call),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      }).catch(() => {
        throw new DomainError('SUBGRAPH_UNAVAILABLE', { subgraph: name, retryable: true });
      });
      const body = (await answer.json().catch(() => null)) as Answer | null;
      if (answer.ok && body?.results) return body.results;
      const code = body?.code ?? '';
      const known = Object.hasOwn(CATALOGUE, code) ? (code as ErrorCode) : 'SUBGRAPH_UNAVAILABLE';
      throw new DomainError(known, { subgraph: name, retryable: body?.retryable ?? true });
    },
  };
}

interface Answer {
  readonly results?: readonly StageResult[];
  readonly code?: string;
  readonly retryable?: boolean;
}

const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]);
const stageCall = z.object({
  kind: z.string().max(24),
  sourceSystem: z.string().max(32),
  jobId: z.string().max(36),
  stage: z.string().max(40),
  chunk: z.number().int().nonnegative(),
  dry: z.boolean(),
  rows: z.array(
    z.object({
      row: z.number().int().positive(),
      sourceId: z.string().max(64),
      hash: z.string().max(32),
      values: z.record(z.string(), value),
      group: z.string().nullable(),
      passed: z.record(z.string(), z.string().nullable()),
    }),
  ),
});

/** What the address for rows answers; 401 to anything unsigned, before it is read. */
export async function answerRows<Context extends { readonly request: RequestContext }>(
  running: TakesRows<Context> & { readonly name: string },
  call: {
    readonly signature: string | undefined;
    readonly requestId: string;
    readonly body: () => Promise<unknown>;
  },
  secret: string,
): Promise<{ readonly status: number; readonly answer: Answer }> {
  const signed = await verifyPrincipal(call.signature, audience(running.name), secret);
  if (!signed?.principal) return { status: 401, answer: { code: 'UNAUTHENTICATED', retryable: false } };
  const parsed = stageCall.safeParse(await call.body());
  if (!parsed.success) return { status: 400, answer: { code: 'BAD_REQUEST', retryable: false } };
  try {
    const results = await localPort(running).take(parsed.data, signed.principal, call.requestId);
    return { status: 200, answer: { results } };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { status: 409, answer: { code: error.code, retryable: error.extensions.retryable === true } };
  }
}
