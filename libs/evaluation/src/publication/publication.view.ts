import type { PublicationEntity } from '@redgrid/publication';

/** One version of an entry of the board. */
export type PublicationView = PublicationEntity;
