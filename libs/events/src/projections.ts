import { isDuplicate, type Database, type RowDifference } from '@redgrid/database';
import { ProjectionBuild, type BuildProgress } from './build.ts';
import type { FactHandler } from './consumer.ts';
import type { FeedSource } from './feed.ts';
import { ProjectionEntity, type Projection } from './projection.ts';

/** What a comparison found: nothing, or the first rows that differ. No values, so no personal data. */
export interface ProjectionVerdict {
  readonly projection: string;
  readonly rows: number;
  readonly differences: number;
  readonly first: readonly RowDifference[];
}

interface ProjectionOptions {
  readonly sources: () => readonly FeedSource[];
  readonly clock: () => Date;
}

const NAMED = 20;
type Told = (progress: BuildProgress) => void;

/** The projections of one domain: compares them with their owners and builds them anew. */
export class Projections {
  constructor(
    private readonly own: Pick<FeedSource, 'name'>,
    private readonly database: Database,
    private readonly handlers: readonly FactHandler[],
    private readonly options: ProjectionOptions,
  ) {}

  /** Every projection the domain keeps. */
  get all(): readonly Projection[] {
    const declared = this.handlers.flatMap(({ projection }) => (projection ? [projection] : []));
    return [...new Set(declared)].filter(({ owner }) => owner !== this.own.name);
  }

  /** Builds a projection beside the one in use and says where they differ; nothing in use is changed. */
  async check(name: string, told?: Told): Promise<ProjectionVerdict> {
    const build = await this.build(name, told);
    return build.run('CHECK', async (db, shadow) =>
      this.verdict(name, await shadow.differences(db, NAMED, this.named(name)), await this.rows(name, db)),
    );
  }

  /** Builds a projection beside the one in use, which serves until both change places in one transaction. */
  async rebuild(name: string, told?: Told): Promise<ProjectionVerdict> {
    const build = await this.build(name, told);
    return build.run('REBUILD', async (db, shadow) => {
      const found = await shadow.differences(db, NAMED, this.named(name));
      await shadow.takeOver(db, this.named(name));
      return this.verdict(name, found, await this.rows(name, db));
    });
  }

  /** Builds anew what other code than this made. */
  async bringUpToDate(): Promise<void> {
    for (const projection of this.all)
      if ((await this.servedVersion(projection)) !== projection.version) await this.rebuild(projection.name);
  }

  private verdict(
    projection: string,
    { count, first }: { count: number; first: readonly RowDifference[] },
    rows: number,
  ): ProjectionVerdict {
    return { projection, rows, differences: count, first };
  }

  private async rows(name: string, db: { count(table: new () => object): Promise<number> }): Promise<number> {
    let rows = 0;
    for (const table of this.named(name).tables) rows += await db.count(table);
    return rows;
  }

  /** Tables nobody has noted a version for are new, or as this code makes them. */
  private async servedVersion({ name, version }: Projection): Promise<number> {
    const state = await this.database.freshReader.manager.findOneBy(ProjectionEntity, { name });
    if (state) return state.version;
    const row = { name, version, touchedAt: null };
    await this.database
      .transaction((db) => db.insert(ProjectionEntity, row))
      .catch((error: unknown) => {
        if (!isDuplicate(error)) throw error; // another process was quicker
      });
    return version;
  }

  private build(name: string, told: Told = () => undefined): Promise<ProjectionBuild> {
    const projection = this.named(name);
    return ProjectionBuild.of({
      database: this.database,
      projection,
      handlers: this.handlers.filter((handler) => handler.projection === projection),
      sources: this.options.sources(),
      clock: this.options.clock,
      onProgress: told,
    });
  }

  private named(name: string): Projection {
    const projection = this.all.find((each) => each.name === name);
    if (!projection) throw new RangeError(`There is no projection ${name}`);
    return projection;
  }
}
