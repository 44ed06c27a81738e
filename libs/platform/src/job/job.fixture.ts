import { Role, type Principal } from '@redgrid/access';
import type { ImportPort, StageCall, StageResult } from '@redgrid/imports';
import { at } from '@redgrid/testing';
import { buildSchema } from 'graphql';
import type { AskGraph } from '../file/file-access.ts';
import { startPlatformWithFiles, type PlatformWithFiles } from '../file/files.fixture.ts';
import { grantRole, makeAccount } from '../platform.fixture.ts';
import { Jobs } from './jobs.ts';

/** A graph with one list, as clients would see it. */
const GRAPH = buildSchema(`
  type Query { things(kind: ID, first: Int, after: String): ThingConnection! }
  type ThingConnection { nodes: [Thing!]! pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  "A thing (物品)."
  type Thing { id: ID! "Name (名称)." name: String! "Area (面积)." area: Area! "Use (用途)." use: Use! "Secret (秘密)." secret: String! "Owner (业主)." owner: Person }
  type Person { id: ID! "Name (姓名)." name: String! }
  scalar Area
  enum Use { "Living (住宅)." LIVING }
`);

/** Rows a domain would have taken: by source id, the digest they were taken with. */
export class FakeDomain implements ImportPort {
  readonly taken = new Map<string, string>();
  readonly calls: {
    readonly stage: string;
    readonly chunk: number;
    readonly dry: boolean;
    readonly principal: Principal;
    readonly values: readonly object[];
  }[] = [];
  private readonly receipts = new Map<string, readonly StageResult[]>();
  /** Called before a chunk is written; may throw or wait. */
  before: (call: StageCall) => Promise<void> = async () => undefined;

  async take(call: StageCall, principal: Principal): Promise<readonly StageResult[]> {
    const { stage, chunk, dry, rows, jobId } = call;
    this.calls.push({ stage, chunk, dry, principal, values: rows.map(({ values }) => values) });
    const key = `${jobId}:${stage}:${chunk}`;
    const receipt = this.receipts.get(key);
    if (receipt && !dry) return receipt;
    const results = rows.map(({ sourceId, hash, values }): StageResult => {
      if (values.name === '拒绝')
        return { outcome: 'REFUSED', refusals: [{ column: 'name', code: 'FORBIDDEN' }] };
      const known = this.taken.get(sourceId);
      return { outcome: known === undefined ? 'NEW' : known === hash ? 'UNCHANGED' : 'CHANGED' };
    });
    if (dry) return results;
    await this.before(call);
    for (const [index, { sourceId, hash }] of rows.entries())
      if (results[index]?.outcome !== 'REFUSED') this.taken.set(sourceId, hash);
    this.receipts.set(key, results);
    return results;
  }
}

/** The platform with jobs over a domain that only remembers. */
export interface PlatformWithJobs extends PlatformWithFiles {
  readonly domain: FakeDomain;
  /** Runs jobs as one process does; several may run beside each other. */
  runner(): Jobs;
  /** An account that holds the role of a street, and as whom it asks. */
  readonly street: Principal;
}

/** `pages` answers the list of things, page by page. */
export async function startPlatformWithJobs(
  pages: AskGraph = async () => ({ data: null }),
): Promise<PlatformWithJobs> {
  const platform = await startPlatformWithFiles(pages);
  const { subgraph, files } = platform;
  const domain = new FakeDomain();
  const runners: Jobs[] = [];
  const id = await makeAccount(subgraph);
  await grantRole(subgraph, id, Role.Street, 'STREET', 's');
  const street: Principal = {
    ...{ id, kind: 'ORGANISATION' as const, personId: null, grantsVersion: 1 },
    grants: [at(Role.Street, 'STREET', 's')],
  };
  return {
    ...platform,
    domain,
    street,
    runner: () => {
      const jobs = new Jobs({
        running: subgraph.running,
        files,
        ports: { organisation: domain, property: domain },
        ask: pages,
        schema: () => GRAPH,
        mayRead: (_, field) => field !== 'secret',
        clock: subgraph.clock.now,
        onError: (error) => platform.told.push(error),
      });
      runners.push(jobs);
      return jobs;
    },
    close: async () => {
      for (const each of runners) await each.close();
      await platform.close();
    },
  };
}
