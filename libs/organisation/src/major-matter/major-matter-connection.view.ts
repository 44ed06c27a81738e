import type { Connection } from '@redgrid/database';
import type { MajorMatterEntity } from './major-matter.entity.ts';

/** A page as the kit gives it: counted only when asked. */
export type MajorMatterConnectionView = Connection<MajorMatterEntity>;
