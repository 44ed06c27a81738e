import { FactEntity, FeedCursorEntity } from '@redgrid/database';
import { DirectoryEntity, DirectoryPlaceEntity } from '@redgrid/events';
import type { RunningSubgraph } from '@redgrid/subgraph';

type Domains = ReadonlyMap<string, RunningSubgraph>;

/** The domain that owns what a directory knows, and its table. */
const OWNERS: Readonly<Record<string, readonly [domain: string, table: string]>> = {
  UNIT: ['organisation', 'administrative_unit'],
  PERSON: ['organisation', 'person'],
  COMMITTEE: ['organisation', 'owners_committee'],
  COMPOUND: ['property', 'compound'],
  COMPANY: ['property', 'company'],
  PROJECT: ['property', 'project'],
  GRID: ['grid', 'grid'],
};

/** What does not hold between the domains once all news have travelled: feeds, cursors and directories (投影核对). */
export async function projectionFindings(domains: Domains): Promise<string[]> {
  const findings: string[] = [];
  const last = new Map<string, number>();
  for (const [name, each] of domains) {
    const { facts, position } = await feedOf(each);
    if (facts !== position) findings.push(`${name} has ${facts} facts and numbered ${position}`);
    last.set(name, position);
  }
  for (const [name, each] of domains)
    for (const { source, position } of await each.database.freshReader.manager.find(FeedCursorEntity))
      if (Number(position) !== last.get(source))
        findings.push(`${name} has read ${source} to ${position} of ${last.get(source) ?? 0}`);
  for (const [kind, [owner, table]] of Object.entries(OWNERS))
    findings.push(...(await directoryFindings(domains, kind, owner, table)));
  return findings;
}

async function feedOf({ database }: RunningSubgraph): Promise<{ facts: number; position: number }> {
  const { manager } = database.freshReader;
  const [last] = (await manager.query('SELECT MAX(position) AS position FROM fact')) as {
    position: number;
  }[];
  return { facts: await manager.count(FactEntity), position: Number(last?.position ?? 0) };
}

/** Every other domain knows each record of the owner, none newer than it is, and all of them know the same. */
async function directoryFindings(
  domains: Domains,
  kind: string,
  owner: string,
  table: string,
): Promise<string[]> {
  const manager = domains.get(owner)?.database.freshReader.manager;
  if (!manager) return [`${owner} does not run`];
  const rows = (await manager.query(`SELECT id, version FROM ${table}`)) as { id: string; version: number }[];
  const findings: string[] = [];
  let first: string | null = null;
  for (const [name, each] of domains) {
    if (name === owner) continue;
    const known = new Map((await entriesOf(each, kind)).map((entry) => [entry.id, entry]));
    const stale = rows.filter(({ id, version }) => (known.get(id)?.version ?? Infinity) > Number(version));
    if (stale.length > 0 || known.size !== rows.length)
      findings.push(
        `${name} knows ${known.size} of ${rows.length} ${kind}, ${stale.length} not as they are: ${stale
          .slice(0, 3)
          .map(({ id }) => id)
          .join(', ')}`,
      );
    const text = JSON.stringify([...known.values()]);
    first ??= text;
    if (text !== first) findings.push(`${name} knows the ${kind} otherwise than the domains before it`);
  }
  return findings;
}

async function entriesOf({ database }: RunningSubgraph, kind: string) {
  const { manager } = database.freshReader;
  const entries = await manager.find(DirectoryEntity, {
    where: { kind: kind as never },
    order: { id: 'ASC' },
  });
  const places = await manager.find(DirectoryPlaceEntity, { order: { id: 'ASC' } });
  const byEntry = Map.groupBy(places, ({ directoryId }) => directoryId);
  return entries.map(({ id, state, name, version, attributes }) => ({
    ...{ id, state, name, version, attributes },
    places: byEntry.get(id) ?? [],
  }));
}
