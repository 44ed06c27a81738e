import type { Readable } from 'node:stream';
import type { Principal } from '@redgrid/access';
import { asCall, command, type Database, type UnitOfWork } from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import { directoryFact, Worker } from '@redgrid/events';
import {
  extensionOf,
  fileName,
  fitsName,
  mediaTypeOf,
  type FileLimits,
  type FileStore,
  type Spooled,
} from '@redgrid/files';
import type { RunningSubgraph } from '@redgrid/subgraph';
import { In, LessThan, Not } from 'typeorm';
import type { PlatformContext } from '../context.ts';
import type { AskGraph } from './file-access.ts';
import { FileEntity } from './file.entity.ts';
import { fileNotice } from './file.share.ts';

/** What files are served with. */
export interface FilesOptions {
  readonly running: RunningSubgraph<PlatformContext>;
  readonly store: FileStore;
  readonly limits: FileLimits;
  /** Asks the whole graph as a caller: who may read a file is decided by the record it belongs to. */
  readonly ask: AskGraph;
  readonly clock?: () => Date;
  /** Told when the store fails or holds something else than it should. */
  readonly onError: (error: unknown) => void;
}

/** A file somebody sends. */
export interface SentFile {
  readonly name: string;
  readonly content: AsyncIterable<Uint8Array>;
  /** Idempotency key. */
  readonly key?: string | null;
}

/** A file this system makes for somebody, such as the errors of an import. */
export interface MadeFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: AsyncIterable<Uint8Array>;
  /** The account that may read it. */
  readonly uploaderId: string;
  /** When it is forgotten unless a record takes it. */
  readonly expiresAt: Date;
  /** Bytes; 1 GB when missing. */
  readonly most?: number;
}

const HOUR_MS = 3_600_000;
const GRACE_MS = 24 * HOUR_MS;
const MOST_MADE = 1_073_741_824;
/** Per account; whoever sends more waits until some are used or expire. */
const MOST_UNATTACHED = 100;
const BATCH = 200;
const KEEPER: Principal = { id: 'files', kind: 'SERVICE', personId: null, grants: [], grantsVersion: 1 };

const connected = new WeakMap<Database, Files>();

/** The files of a running platform. Throws where they were not started. */
export function filesOf(database: Database): Files {
  const files = connected.get(database);
  if (!files) throw new Error('Files have not been started in this process');
  return files;
}

/** Files of this process (文件): what arrives and is made, what is handed out, and what is forgotten. */
export class Files {
  readonly ask: AskGraph;
  readonly limits: FileLimits;
  private readonly clock: () => Date;
  private readonly workers: readonly Worker[];

  constructor(private readonly options: FilesOptions) {
    this.ask = options.ask;
    this.limits = options.limits;
    this.clock = options.clock ?? (() => new Date());
    connected.set(options.running.database, this);
    this.workers = [
      new Worker(() => this.forgetExpired(), options.onError, { intervalMs: HOUR_MS }),
      new Worker(() => this.sweep(), options.onError, { intervalMs: 6 * HOUR_MS }),
    ];
  }

  /**
   * Takes what a caller sends. Errors: PAYLOAD_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE, BAD_USER_INPUT, FILES_TOO_MANY,
   * FILES_UNAVAILABLE.
   */
  async receive(principal: Principal, { name: given, content, key }: SentFile): Promise<FileEntity> {
    const name = fileName(given);
    const spooled = await this.options.store.receive(content, { most: this.limits.largest });
    try {
      if (spooled.size === 0) throw new DomainError('BAD_USER_INPUT', { field: 'content' });
      const mediaType = await this.demandAllowed(spooled, name);
      await this.keep(spooled);
      const expiresAt = new Date(this.clock().getTime() + this.limits.unattachedHours * HOUR_MS);
      return await this.record(
        principal,
        { name, mediaType, ...spooled, uploaderId: principal.id, expiresAt },
        key,
      );
    } finally {
      await spooled.discard();
    }
  }

  /** Keeps a file this system has made; its maker answers for name and type. */
  async put({ content, most = MOST_MADE, ...meta }: MadeFile): Promise<FileEntity> {
    const { sha256, size } = await this.options.store.put(content, { most });
    return this.record(KEEPER, { ...meta, sha256, size });
  }

  /** The bytes of a file, whoever asks. Errors: NOT_FOUND, FILE_DAMAGED, FILES_UNAVAILABLE. */
  async open(fileId: string): Promise<{ readonly file: FileEntity; readonly content: Readable }> {
    const { manager } = this.options.running.database.freshReader;
    const file = await manager.findOneBy(FileEntity, { id: fileId });
    if (!file) throw new DomainError('NOT_FOUND', { fileId });
    return { file, content: await this.contentOf(file) };
  }

  /** The bytes of a file that was found. */
  async contentOf({ sha256 }: Pick<FileEntity, 'sha256'>): Promise<Readable> {
    try {
      return await this.options.store.open(sha256);
    } catch (error) {
      this.options.onError(error);
      throw error;
    }
  }

  /** Tells the operator; for trouble that shows only while a file is read. */
  report(error: unknown): void {
    this.options.onError(error);
  }

  /** Forgets files nobody has attached in time. Their contents go with the next sweep, unless another file shares them. */
  async forgetExpired(): Promise<number> {
    // What was attached at the last moment may not have been heard of yet.
    const before = new Date(this.clock().getTime() - HOUR_MS);
    const { manager } = this.options.running.database.freshReader;
    let forgotten = 0;
    for (;;) {
      const expired = await manager.find(FileEntity, {
        where: { state: 'UNATTACHED', expiresAt: LessThan(before) },
        order: { expiresAt: 'ASC', id: 'ASC' },
        take: BATCH,
      });
      if (expired.length === 0) return forgotten;
      await this.run('forgetFiles', KEEPER, {}, null, (unit) => forget(unit, expired));
      forgotten += expired.length;
    }
  }

  /** Removes contents no file refers to any more. */
  sweep() {
    const { manager } = this.options.running.database.freshReader;
    const stillUsed = async (sha256s: readonly string[]) => {
      const files = await manager.find(FileEntity, {
        select: { sha256: true },
        where: { sha256: In([...sha256s]), state: Not('FORGOTTEN') },
      });
      return new Set(files.map(({ sha256 }) => sha256));
    };
    return this.options.store.sweep(stillUsed, { now: this.clock(), graceMs: GRACE_MS });
  }

  /** Lets what is under way end; the domain stays open. */
  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.stop()));
  }

  private async keep(spooled: Spooled): Promise<void> {
    try {
      await this.options.store.keep(spooled);
    } catch (error) {
      this.options.onError(error);
      throw error;
    }
  }

  private async demandAllowed({ path }: Spooled, name: string): Promise<string> {
    const mediaType = await mediaTypeOf(path, name);
    const { mediaTypes } = this.limits;
    if (mediaType === null || !mediaTypes.includes(mediaType) || !fitsName(mediaType, name))
      throw new DomainError('UNSUPPORTED_MEDIA_TYPE', {
        mediaType,
        extension: extensionOf(name),
        allowed: mediaTypes,
      });
    return mediaType;
  }

  private async record(principal: Principal, file: NewFile, key: string | null = null): Promise<FileEntity> {
    const { name, mediaType, sha256, size, uploaderId, expiresAt } = file;
    const content = { name, sha256 };
    const { fileId } = await this.run('uploadFile', principal, content, key, async (unit) => {
      if (principal !== KEEPER) await demandRoom(unit, uploaderId);
      const id = unit.newId();
      await unit.db.insert(FileEntity, {
        ...{ id, name, mediaType, size, sha256, uploaderId, expiresAt },
        ...{ state: 'UNATTACHED', subjectKind: null, subjectId: null, version: 1, createdAt: unit.now },
        ...{ cityId: null, countyId: null, streetId: null, communityId: null },
      });
      unit.emit(storedFact(id, file));
      return { fileId: id };
    });
    return this.options.running.database.freshReader.manager.findOneByOrFail(FileEntity, { id: fileId });
  }

  private run<Receipt extends object>(
    operation: string,
    principal: Principal,
    content: object,
    key: string | null,
    work: (unit: UnitOfWork) => Promise<Receipt>,
  ): Promise<Receipt> {
    const { request } = this.options.running.context({ principal, clock: this.clock });
    return asCall(request, content, () => command(operation, key, work));
  }
}

type NewFile = Pick<FileEntity, 'name' | 'mediaType' | 'sha256' | 'size' | 'uploaderId'> & {
  readonly expiresAt: Date;
};

/** The other domains learn that the file is there and whose it is, so that they can refuse what is not the caller's. */
function storedFact(id: string, file: NewFile) {
  const { mediaType, size } = file;
  const data = { mediaType, size };
  const fact = { type: 'platform.file.stored.v1', subject: id, subjectVersion: 1, place: {}, data };
  return directoryFact(fact, fileNotice({ ...file, state: 'UNATTACHED' }));
}

async function demandRoom({ db }: UnitOfWork, uploaderId: string): Promise<void> {
  const waiting = await db.countBy(FileEntity, { uploaderId, state: 'UNATTACHED' });
  if (waiting >= MOST_UNATTACHED) throw new DomainError('FILES_TOO_MANY', { most: MOST_UNATTACHED });
}

async function forget(
  unit: UnitOfWork,
  expired: readonly FileEntity[],
): Promise<{ readonly forgotten: number }> {
  let forgotten = 0;
  for (const file of expired) {
    const { id, version } = file;
    const { affected } = await unit.db.update(
      FileEntity,
      { id, version, state: 'UNATTACHED' },
      { state: 'FORGOTTEN', name: '', version: version + 1 },
    );
    if (affected !== 1) continue; // attached meanwhile
    forgotten += 1;
    const fact = {
      type: 'platform.file.forgotten.v1',
      subject: id,
      subjectVersion: version + 1,
      place: {},
      data: {},
    };
    unit.emit(directoryFact(fact, fileNotice({ ...file, state: 'FORGOTTEN' })));
  }
  return { forgotten };
}
