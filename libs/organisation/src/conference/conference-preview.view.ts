import type { ConferencePreview } from './conference.service.ts';

/** What backs the GraphQL type. */
export type ConferencePreviewView = ConferencePreview;
