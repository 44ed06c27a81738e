import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseConfig } from '@redgrid/database';
import { DOMAINS, type DomainName } from '@redgrid/subgraph';
import { openBulk, type Bulk, type BulkRow } from './bulk.ts';
import { copyOf, KEPT, variantsOf } from './city-rows.ts';

/** Where the city grows, and how far. */
export interface CityOptions {
  readonly env: Readonly<Record<string, string>>;
  readonly folder: string;
  /** 1 makes 31 counties. */
  readonly scale: number;
  readonly progress: (line: string) => void;
}

/** 31 copies of the county have 1,302 compounds. */
const COUNTIES = 31;

/** What is finished of a city, so that an interrupted run goes on. */
interface Progress {
  readonly done: string[];
  /** Statements that make the indexes again which were dropped for the bulk. */
  readonly indexes: Record<string, readonly string[]>;
}

/**
 * Makes a city of the demonstration county: every table of every domain is copied county by county, straight into the
 * tables with their scope columns and directory rows; houses, owners and closed appeals several times over. Bench data:
 * no command wrote them, so they have neither facts nor audit.
 */
export async function growCity({ env, folder, scale, progress }: CityOptions): Promise<void> {
  const file = join(folder, 'city.json');
  const state: Progress = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Progress)
    : { done: [], indexes: {} };
  const save = () => {
    writeFileSync(file, JSON.stringify(state));
  };
  const counties = Math.max(1, Math.round(COUNTIES * scale));
  for (const domain of DOMAINS) {
    if (state.done.includes(domain)) continue;
    const bulk = await openBulk(databaseConfig(domain, env));
    try {
      state.indexes[domain] ??= await bulk.indexes();
      save();
      await bulk.dropIndexes();
      await growDomain(domain, bulk, { counties, state, save, progress });
      progress(`${domain}: indexes`);
      await bulk.make(state.indexes[domain] ?? []);
      state.done.push(domain);
      save();
    } finally {
      await bulk.close();
    }
  }
}

interface Growing {
  readonly counties: number;
  readonly state: Progress;
  readonly save: () => void;
  readonly progress: (line: string) => void;
}

async function growDomain(domain: DomainName, bulk: Bulk, growing: Growing): Promise<void> {
  const { counties, state, save, progress } = growing;
  for (const table of (await bulk.tables()).filter((name) => !KEPT.has(name))) {
    const templates = (await bulk.rows(table)).filter(isOfCounty);
    for (let county = 1; county <= counties; county += 1) {
      const step = `${domain}.${table}.${county}`;
      if (state.done.includes(step)) continue;
      const written = await bulk.insert(table, copies(table, templates, county));
      state.done.push(step);
      save();
      if (written > 10_000) progress(`${domain}.${table}: county ${county} of ${counties}, ${written} rows`);
    }
  }
}

/** Rows of counties made before, by a run that was interrupted, are no templates. */
function isOfCounty(row: BulkRow): boolean {
  return !Object.values(row).some((value) => typeof value === 'string' && /^c\d\d-/.test(value));
}

function* copies(table: string, templates: readonly BulkRow[], county: number): Generator<BulkRow> {
  for (const template of templates)
    for (const variant of variantsOf(table, template)) yield copyOf(table, template, county, variant);
}
