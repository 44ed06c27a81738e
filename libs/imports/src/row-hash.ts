import { createHmac } from 'node:crypto';
import type { Secrets } from '@redgrid/database';
import type { ImportKind } from './kinds.ts';
import type { RowValues } from './row.ts';

/**
 * What tells whether a row has changed since the last import (行摘要): keyed, because the plain hash of a telephone number
 * could be found by trying them all. `group` is how many rows stand for the same thing.
 */
export function rowHasher(
  secrets: Secrets,
  { kind, columns }: Pick<ImportKind, 'kind' | 'columns'>,
): (values: RowValues, group?: number) => string {
  const key = secrets.key(`import-row:${kind}`);
  const names = columns.map(({ name }) => name).toSorted();
  return (values, group = 1) =>
    createHmac('sha256', key)
      // A column that is blank and one that the file lacks are the same; the order of columns does not matter.
      .update(
        JSON.stringify([
          group,
          ...names.flatMap((name) => ((values[name] ?? null) === null ? [] : [name, values[name]])),
        ]),
      )
      .digest('base64url')
      .slice(0, 32);
}
