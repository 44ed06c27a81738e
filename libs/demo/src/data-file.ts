import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const read = new Map<string, unknown>();

/** A table of the folder `data`, as its file states it; every file is read once. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller says what the file states
export function dataFile<Table>(name: string): Table {
  if (!read.has(name))
    read.set(name, parse(readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8')));
  return read.get(name) as Table;
}
