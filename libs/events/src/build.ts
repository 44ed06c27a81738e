import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { FeedCursorEntity, Shadow, UnitOfWork, type Database } from '@redgrid/database';
import type { EntityManager } from 'typeorm';
import type { FactHandler } from './consumer.ts';
import type { FactRecord, FeedSource } from './feed.ts';
import { slicesOf } from './slices.ts';
import { ProjectionEntity, ProjectionProgressEntity, type Projection } from './projection.ts';

/** Why a projection is built: to be compared and thrown away, or to take the place of the one in use. */
export type Purpose = 'CHECK' | 'REBUILD';

/** How far it has got. */
export interface BuildProgress {
  readonly source: string;
  /** Entities taken from the owner, or facts applied. */
  readonly done: number;
}

/** What a projection is built from. */
export interface BuildParts {
  readonly database: Database;
  readonly projection: Projection;
  readonly handlers: readonly FactHandler[];
  readonly sources: readonly FeedSource[];
  readonly clock: () => Date;
  readonly onProgress: (progress: BuildProgress) => void;
}

/** Somebody else builds this projection at the moment. */
export class ProjectionBusy extends Error {
  override readonly name = 'ProjectionBusy';
}

/** The rows in use did not come as far as the owner within the time: their reader lags or stands still. */
export class ProjectionBehind extends Error {
  override readonly name = 'ProjectionBehind';
}

const BATCH = 200;
const AHEAD = 500;
const MEETINGS = 100;
const AGAIN_MS = 100;
/** A builder of whom nothing has been heard for so long has died. */
const SILENCE_MS = 5000;

/**
 * Builds the rows of a projection beside those in use, from what the owners have and what they told since, by the handlers
 * that keep it. Each step commits its rows with how far it got, so that a rebuild that was cut off goes on from there.
 */
export class ProjectionBuild {
  private readonly builder = randomUUID();

  private constructor(
    private readonly parts: BuildParts,
    private readonly shadow: Shadow,
  ) {}

  static async of(parts: BuildParts): Promise<ProjectionBuild> {
    return new ProjectionBuild(parts, await Shadow.of(parts.database, parts.projection.tables));
  }

  /**
   * Builds, and runs `finish` in the one transaction in which both sets of rows stand at the same facts. Errors:
   * ProjectionBusy, ProjectionBehind, and whatever reading an owner throws.
   */
  async run<Result>(
    purpose: Purpose,
    finish: (db: EntityManager, shadow: Shadow) => Promise<Result>,
  ): Promise<Result> {
    await this.begin(purpose);
    for (const source of this.parts.sources) await this.takeSnapshot(source);
    for (let meeting = 0; meeting < MEETINGS; meeting += 1) {
      if (meeting > 0) await pause(AGAIN_MS);
      for (const source of this.parts.sources) await this.catchUp(source);
      const met = await this.meet(async (db) => {
        const result = await finish(db, this.shadow);
        await this.end(db, purpose);
        return result;
      });
      if (!met) continue;
      await this.shadow.drop();
      return met.result;
    }
    throw new ProjectionBehind(`The facts applied here do not reach those of the owners: ${this.name}`);
  }

  private get name(): string {
    return this.parts.projection.name;
  }

  private async begin(purpose: Purpose): Promise<void> {
    const { database, projection } = this.parts;
    const until = Date.now() + 2 * SILENCE_MS;
    while (!(await this.claim(purpose))) {
      await pause(SILENCE_MS / 10);
      if (Date.now() > until)
        throw new ProjectionBusy(`Somebody builds the projection ${this.name} at the moment`);
    }
    const state = await database.freshReader.manager.findOneByOrFail(ProjectionEntity, { name: this.name });
    if (state.building === purpose) return; // goes on where another left off
    await this.shadow.create();
    await database.transaction(async (db) => {
      await db.delete(ProjectionProgressEntity, { name: this.name });
      await db.update(
        ProjectionEntity,
        { name: this.name },
        { building: purpose, buildingVersion: projection.version },
      );
    });
  }

  /** Becomes the builder, unless another one is alive. */
  private claim(purpose: Purpose): Promise<boolean> {
    const { database, projection } = this.parts;
    const { name, version } = projection;
    return database.transaction(async (db) => {
      const now = new Date();
      const state = await db.findOneBy(ProjectionEntity, { name });
      if (!state) await db.insert(ProjectionEntity, { name, version, touchedAt: null });
      const { builder = null, touchedAt = null, building = null, buildingVersion = null } = state ?? {};
      if (builder !== null && touchedAt !== null && now.getTime() - touchedAt.getTime() < SILENCE_MS)
        return false;
      const goesOn = purpose === 'REBUILD' && building === purpose && buildingVersion === version;
      const mine = {
        builder: this.builder,
        touchedAt: now,
        building: goesOn ? building : ('PREPARE' as const),
      };
      await db.update(ProjectionEntity, { name }, mine);
      return true;
    });
  }

  private async takeSnapshot(source: FeedSource): Promise<void> {
    const { fromOwner } = this.parts.projection;
    let { after, complete } = (await this.progress(source)) ?? (await this.start(source));
    for (let done = 0; !complete && fromOwner;) {
      const page = await source.snapshot?.(after);
      if (!page) throw new Error(`${source.name} no longer answers what it has`);
      complete = page.next === null;
      const demands = complete ? await source.head() : 0;
      await this.step(async (db) => {
        await fromOwner(this.unit(db), page.notices);
        await this.advance(db, source, { after: page.next, complete, demands });
      });
      after = page.next;
      this.parts.onProgress({ source: source.name, done: (done += page.notices.length) });
    }
  }

  /** Where building begins: at the owner's facts of this moment when he answers what he has, else at the first. */
  private async start(source: FeedSource): Promise<{ after: string | null; complete: boolean }> {
    const answers = this.parts.projection.fromOwner !== undefined && Boolean(await source.snapshot?.(null));
    const position = answers ? await source.head() : 0;
    const begin = { position, after: null, complete: !answers, demands: 0 };
    const key = { name: this.name, source: source.name };
    await this.step((db) => db.insert(ProjectionProgressEntity, { ...begin, ...key }));
    return begin;
  }

  /** Applies what the rows in use have seen, and nothing beyond. */
  private async catchUp(source: FeedSource): Promise<void> {
    const until = await this.cursor(this.parts.database.freshReader.manager, source);
    let { position } = await this.progressOf(source);
    while (position < until) {
      const facts = await source.read(position, BATCH);
      if (facts.length === 0) return;
      for (const slice of slicesOf(facts.filter((fact) => fact.position <= until))) {
        await this.step((db) => this.apply(db, source, slice));
        position = slice.at(-1)?.position ?? position;
        this.parts.onProgress({ source: source.name, done: position });
      }
    }
  }

  private async apply(db: EntityManager, source: FeedSource, facts: readonly FactRecord[]): Promise<void> {
    const last = facts.at(-1);
    if (!last) return;
    const unit = this.unit(db);
    for (const fact of facts)
      for (const handler of this.parts.handlers) if (handler.wants(fact)) await handler.apply(unit, fact);
    await this.advance(db, source, { position: last.position });
  }

  /** Holds the cursors of the rows in use and brings the next rows to them; null when they are too far apart. */
  private async meet<Result>(
    work: (db: EntityManager) => Promise<Result>,
  ): Promise<{ readonly result: Result } | null> {
    const { sources, database } = this.parts;
    const ahead = new Map<FeedSource, readonly FactRecord[]>();
    for (const source of sources)
      ahead.set(source, await source.read((await this.progressOf(source)).position, AHEAD));
    return database.transaction(async (db) => {
      for (const source of sources) await this.hold(db, source);
      for (const source of sources) {
        const until = await this.cursor(db, source);
        const { position, demands } = await this.progressOf(source, db);
        const facts = (ahead.get(source) ?? []).filter((fact) => fact.position <= until);
        const reached = facts.at(-1)?.position ?? position;
        if (until < demands || reached < until) return null;
        await this.apply(db, source, facts);
      }
      return { result: await work(db) };
    });
  }

  /** Whoever applies facts to the rows in use waits until the transaction ends. */
  private async hold(db: EntityManager, { name: source }: FeedSource): Promise<void> {
    await db.update(
      FeedCursorEntity,
      { source },
      { position: () => db.dataSource.driver.escape('position') },
    );
  }

  private async cursor(db: EntityManager, { name: source }: FeedSource): Promise<number> {
    return (await db.findOneBy(FeedCursorEntity, { source }))?.position ?? 0;
  }

  private progress({ name: source }: FeedSource, db = this.parts.database.freshReader.manager) {
    return db.findOneBy(ProjectionProgressEntity, { name: this.name, source });
  }

  private async progressOf(
    source: FeedSource,
    db?: EntityManager,
  ): Promise<{ position: number; demands: number }> {
    const progress = await this.progress(source, db);
    if (!progress) throw new ProjectionBusy(`Somebody else ended the building of ${this.name}`);
    return { position: progress.position, demands: progress.demands };
  }

  private unit(db: EntityManager): UnitOfWork {
    return new UnitOfWork(this.shadow.manager(db), null, this.parts.clock());
  }

  /** One transaction of the building; it fails when another has become the builder. */
  private async step(work: (db: EntityManager) => Promise<unknown>): Promise<void> {
    await this.parts.database.transaction(async (db) => {
      const mine = { name: this.name, builder: this.builder };
      const { affected } = await db.update(ProjectionEntity, mine, { touchedAt: new Date() });
      if (affected !== 1) throw new ProjectionBusy(`Somebody else builds the projection ${this.name}`);
      await work(db);
    });
  }

  private async advance(
    db: EntityManager,
    { name: source }: FeedSource,
    changes: Partial<ProjectionProgressEntity>,
  ): Promise<void> {
    await db.update(ProjectionProgressEntity, { name: this.name, source }, changes);
  }

  private async end(db: EntityManager, purpose: Purpose): Promise<void> {
    const { name, version } = this.parts.projection;
    const idle = { building: null, buildingVersion: null, builder: null, touchedAt: null };
    await db.update(ProjectionEntity, { name }, purpose === 'REBUILD' ? { ...idle, version } : idle);
    await db.delete(ProjectionProgressEntity, { name });
  }
}
