import type { Connection } from '@redgrid/database';
import type { JobEntity } from './job.entity.ts';

/** A page as the kit gives it: counted only when asked. */
export type JobConnectionView = Connection<JobEntity>;
