import type { ResolutionEntity } from '@redgrid/convening';
import type { Connection } from '@redgrid/database';

/** A page as the kit gives it: counted only when asked. */
export type ConferenceResolutionConnectionView = Connection<ResolutionEntity>;
