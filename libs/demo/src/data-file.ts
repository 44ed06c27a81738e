import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A table of the folder `data`, as its file states it. */
export function dataFile<Table>(name: string): Table {
  return parse(readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8')) as Table;
}
