import { createHmac } from 'node:crypto';
import type { Secrets } from '@redgrid/database';
import type { RowValues } from './row.ts';

/**
 * What tells whether a row has changed since the last import (行摘要): keyed, because the plain hash of a telephone number
 * could be found by trying them all. `group` is how many rows stand for the same thing.
 */
export function rowHasher(secrets: Secrets, kind: string): (values: RowValues, group?: number) => string {
  const key = secrets.bytes(`import-row:${kind}`);
  return (values, group = 1) =>
    createHmac('sha256', key)
      .update(canonical(values, group))
      .digest('base64url')
      .slice(0, 32);
}

/** The values in an order that does not depend on how they were gathered. */
function canonical(values: RowValues, group: number): string {
  const names = Object.keys(values).sort();
  return JSON.stringify([group, ...names.map((name) => [name, values[name]])]);
}
