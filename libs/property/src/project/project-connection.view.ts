import type { Connection } from '@redgrid/database';
import type { ProjectEntity } from './project.entity.ts';

/** A page as the kit gives it: counted only when asked. */
export type ProjectConnectionView = Connection<ProjectEntity>;
