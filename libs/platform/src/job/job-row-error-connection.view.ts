import type { Connection } from '@redgrid/database';
import type { JobRowErrorEntity } from './job-row-error.entity.ts';

/** A page as the kit gives it: counted only when asked. */
export type JobRowErrorConnectionView = Connection<JobRowErrorEntity>;
