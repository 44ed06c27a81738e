import { isOpen, passes, ruleFor, type ShieldTree } from '@redgrid/access';
import type { Logger } from '@redgrid/http';
import type { AskGraph } from '../file/file-access.ts';
import { filesOf } from '../file/files.ts';
import { Jobs, type JobsOptions } from './jobs.ts';

/** What a process that serves the platform starts its jobs with; its files are started before. */
export interface StartJobsOptions extends Pick<JobsOptions, 'running' | 'ports' | 'schema'> {
  /** The gateway of this process. */
  readonly gateway: { readonly execute: AskGraph };
  /** The rules of all domains in one tree. */
  readonly shield: ShieldTree;
  readonly logger: Pick<Logger, 'error'>;
}

/** Jobs of this process. */
export function startJobs({ running, ports, schema, gateway, shield, logger }: StartJobsOptions): Jobs {
  return new Jobs({
    running,
    ports,
    schema,
    files: filesOf(running.database),
    ask: (operation, reader) => gateway.execute(operation, reader),
    mayRead: (type, field, principal) => {
      const rule = ruleFor(shield, type, field);
      return rule !== undefined && (isOpen(rule) || passes(rule, { principal }));
    },
    onError: (err) => {
      logger.error({ event: 'job_trouble', err });
    },
  });
}
