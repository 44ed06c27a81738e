import type { Connection } from '@redgrid/database';
import type { PublicationEntity } from '@redgrid/publication';

/** A page as the kit gives it: counted only when asked. */
export type PublicationConnectionView = Connection<PublicationEntity>;
