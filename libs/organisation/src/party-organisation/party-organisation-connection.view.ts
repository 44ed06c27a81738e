import type { Connection } from '@redgrid/database';
import type { PartyOrganisationEntity } from './party-organisation.entity.ts';

/** A page of party organisations. */
export type PartyOrganisationConnectionView = Connection<PartyOrganisationEntity>;
