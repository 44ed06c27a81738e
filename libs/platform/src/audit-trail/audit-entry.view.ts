import type { AuditEntity } from '@redgrid/database';

/** An audit record that has been numbered. */
export type AuditEntryView = AuditEntity & { readonly position: number };
