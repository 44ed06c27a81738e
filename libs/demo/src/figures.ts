import { defaultPacks, type Sourced, type Subject, type Subjects } from '@redgrid/policy';
import { TODAY } from './days.ts';

/** The figures of a pack as they stand on the last day of the demonstration. */
export function figuresOf<S extends Subject>(packId: string, subject: S): Sourced<Subjects[S]> {
  return defaultPacks().sheet(packId, subject, TODAY);
}
