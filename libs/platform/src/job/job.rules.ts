import type { Grant, Principal } from '@redgrid/access';
import type { JobEntity } from './job.entity.ts';

/** Rows per second of the present phase; 0 before it has begun. */
export function rowsPerSecond({ rowsDone, activeMs }: Pick<JobEntity, 'rowsDone' | 'activeMs'>): number {
  return activeMs <= 0 ? 0 : Math.round((rowsDone * 1000) / activeMs);
}

/** The caller as he is now, with no grant he did not have when he started the job. */
export function narrowed(now: Principal, started: readonly Grant[]): Principal {
  const same = (a: Grant, b: Grant) =>
    a.role === b.role && a.scopeType === b.scopeType && a.scopeId === b.scopeId;
  return { ...now, grants: now.grants.filter((grant) => started.some((each) => same(each, grant))) };
}

const SOURCE_SYSTEM = /^[A-Za-z0-9][A-Za-z0-9_-]{0,31}$/;

/** Whether a text can name a system rows come from. */
export function isSourceSystem(text: string): boolean {
  return SOURCE_SYSTEM.test(text);
}
