import type { Connection } from '@redgrid/database';
import type { PersonEntity } from './person.entity.ts';

/** A page of persons. */
export type PersonConnectionView = Connection<PersonEntity>;
