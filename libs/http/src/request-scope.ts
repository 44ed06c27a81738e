import { AsyncLocalStorage } from 'node:async_hooks';
import type { Language } from '@redgrid/errors';

/** What belongs to one request and is wanted where no context reaches: errors, log lines, calls to subgraphs. */
export interface RequestScope {
  readonly requestId: string;
  readonly language: Language;
  /** W3C trace context as the caller sent it, when it is well-formed. */
  readonly traceparent?: string;
  /** Set while the operation is worked on, for log and metrics. */
  operation?: { readonly kind: string; readonly name: string | null };
  outcome?: Outcome;
  /** Id of the caller; never a name. */
  principalId?: string;
}

/** How a request ended: with everything, with some fields, refused, or failed through no fault of the caller. */
export type Outcome = 'ok' | 'partial' | 'refused' | 'failed';

const storage = new AsyncLocalStorage<RequestScope>();

/** The scope of the request being worked on. */
export function requestScope(): RequestScope | undefined {
  return storage.getStore();
}

/** Works on one request within its scope. */
export function withRequestScope<T>(scope: RequestScope, work: () => T): T {
  return storage.run(scope, work);
}
