import { FactEntity, FeedCursorEntity } from '@redgrid/database';
import type { RunningSubgraph } from '@redgrid/subgraph';

type Domains = ReadonlyMap<string, RunningSubgraph>;

/** What does not hold between the domains once all news have travelled: feeds, cursors, and what they remember (投影核对). */
export async function projectionFindings(domains: Domains): Promise<string[]> {
  const findings: string[] = [];
  const last = new Map<string, number>();
  for (const [name, each] of domains) {
    const { facts, position } = await feedOf(each);
    if (facts !== position) findings.push(`${name} has ${facts} facts and numbered ${position}`);
    last.set(name, position);
  }
  for (const [name, each] of domains)
    for (const cursor of await each.database.freshReader.manager.find(FeedCursorEntity))
      if (cursor.position !== last.get(cursor.source))
        findings.push(
          `${name} has read ${cursor.source} to ${cursor.position} of ${last.get(cursor.source) ?? 0}`,
        );
  for (const [name, { projections }] of domains)
    for (const projection of projections.all) {
      const { differences, first } = await projections.check(projection.name);
      if (differences > 0)
        findings.push(
          `${name} remembers ${differences} rows of ${projection.name} wrongly: ${JSON.stringify(first.slice(0, 3))}`,
        );
    }
  return findings;
}

async function feedOf({ database }: RunningSubgraph): Promise<{ facts: number; position: number }> {
  const { manager } = database.freshReader;
  const position = await manager
    .createQueryBuilder(FactEntity, 'fact')
    .select('MAX(fact.position)', 'last')
    .getRawOne<{ last: number | string | null }>();
  return { facts: await manager.count(FactEntity), position: Number(position?.last ?? 0) };
}
