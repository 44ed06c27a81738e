import type { Connection } from '@redgrid/database';
import type { PersonRevealEntity } from './person-reveal.entity.ts';

/** A page of looks at a person's data. */
export type PersonRevealConnectionView = Connection<PersonRevealEntity>;
