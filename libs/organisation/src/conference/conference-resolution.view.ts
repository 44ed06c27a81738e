import type { ResolutionEntity } from '@redgrid/convening';

/** What backs the GraphQL type. */
export type ConferenceResolutionView = ResolutionEntity;
