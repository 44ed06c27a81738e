import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash, createHmac } from 'node:crypto';
import { DomainError } from '@redgrid/errors';
import { indexTargets } from './audit-targets.ts';
import { isDuplicate, isLockWait } from './errors.ts';
import { AuditEntity, FactEntity, IdempotencyEntity } from './kit.entities.ts';
import type { RequestContext } from './request-context.ts';
import type { Secrets } from './secrets.ts';
import { positionOf } from './position.ts';
import { sequence } from './sequencer.ts';
import type { EntityManager } from 'typeorm';
import type { UnitOfWork } from './unit-of-work.ts';
import { running } from './unit-of-work.ts';

/** The mutation that is running: on whose behalf, and with which arguments besides `key`. */
interface Call {
  readonly request: RequestContext;
  readonly content: object;
}
const calls = new AsyncLocalStorage<Call>();

/** Runs a mutation's resolver as a call that `command` can find; buildSubgraph does this for every mutation. */
export function asCall<Result>(request: RequestContext, content: object, resolve: () => Result): Result {
  return calls.run({ request, content }, resolve);
}

const ANONYMOUS = 'anonymous';
/** Printable ASCII, as clients make keys: UUIDs, ULIDs, their own numbers. */
const KEY = /^[!-~]{1,128}$/;

/**
 * Does a piece of work once: rows, receipt, audit record and facts are written together or not at all.
 * The same key with the same content returns the first receipt; with other content IDEMPOTENCY_KEY_REUSED; while the
 * first is still running IN_PROGRESS. A refusal leaves no record, so the corrected request may use the key again.
 * Without a key a repetition is a new command. Commands inside a command join it. The receipt gets a `position`.
 */
export async function command<Receipt extends object>(
  operation: string,
  key: string | null | undefined,
  work: (unit: UnitOfWork) => Promise<Receipt>,
): Promise<Receipt> {
  const outer = running.getStore();
  if (outer) return work(outer);
  const call = calls.getStore();
  if (!call) throw new Error(`${operation}: a command runs inside a mutation or asCall()`);

  if (key !== null && key !== undefined && !KEY.test(key))
    throw new DomainError('BAD_USER_INPUT', { field: 'key' });
  const { request, content } = call;
  const ownKey = key ?? request.database.ids.newId(request.clock());
  const id = { principalId: request.principal?.id ?? ANONYMOUS, operation, key: ownKey };
  const contentHash = sealedHash(request.database.secrets, content);
  try {
    const receipt = await request.transact((unit) => once(unit, request, { id, contentHash, work }));
    request.database.committed.emit('command');
    return receipt;
  } catch (error) {
    if (error instanceof AlreadyDone) return (await answerAgain(request, id, contentHash)) as Receipt;
    if (isLockWait(error)) throw new DomainError('IN_PROGRESS', { retryable: true });
    throw error;
  }
}

/** The key is there already: the transaction ends, and the first receipt is read outside it. */
class AlreadyDone extends Error {}

type Id = Pick<IdempotencyEntity, 'principalId' | 'operation' | 'key'>;

interface Work<Receipt> {
  readonly id: Id;
  readonly contentHash: string;
  readonly work: (unit: UnitOfWork) => Promise<Receipt>;
}

async function once<Receipt extends object>(
  unit: UnitOfWork,
  request: RequestContext,
  { id, contentHash, work }: Work<Receipt>,
): Promise<Receipt> {
  const commandId = unit.newId();
  const at = unit.now;
  try {
    // First of all: two requests with one key meet here, and the second waits for the first to end.
    await unit.db.insert(IdempotencyEntity, { ...id, contentHash, commandId, at });
  } catch (error) {
    // Whoever waited for the first to end until the lock's patience was over does not wait again.
    if (isLockWait(error)) throw new DomainError('IN_PROGRESS', { retryable: true });
    throw isDuplicate(error) ? new AlreadyDone() : error;
  }
  const done = jsonOf(await work(unit));
  const facts = factRows(unit, commandId);
  const receipt = { ...done, position: positionOf(facts) };
  await unit.db.update(IdempotencyEntity, id, { receipt: receipt });
  const entry = auditRow(request, unit, { commandId, operation: id.operation, contentHash });
  await unit.db.insert(AuditEntity, entry);
  await indexTargets(unit.db, [entry]);
  await insertFacts(unit.db, facts);
  // One writer: what is numbered here is numbered in the order of commit. Elsewhere the sequencer comes after.
  if (request.database.kind === 'sqlite') await sequence(unit.db);
  return receipt;
}

/** The audit entry of a command that has done its work. */
export function auditRow(
  request: RequestContext,
  { targets, now }: UnitOfWork,
  command: Pick<AuditEntity, 'commandId' | 'operation' | 'contentHash'>,
): AuditEntity {
  return {
    ...command,
    position: null,
    principalId: request.principal?.id ?? ANONYMOUS,
    principalKind: request.principal?.kind ?? ANONYMOUS,
    targets: [...targets],
    requestId: request.requestId,
    at: now,
    hash: null,
  };
}

/** The facts of a command as rows, not numbered yet. */
export function factRows(unit: UnitOfWork, commandId: string): FactEntity[] {
  return unit.facts.map(({ happenedAt = unit.now, place, ...fact }, ordinal) => ({
    ...fact,
    id: unit.newId(),
    position: null,
    commandId,
    ordinal,
    place: presentOf(place),
    happenedAt,
    knownAt: unit.now,
  }));
}

/** Writes facts a few hundred at a time. */
export async function insertFacts(db: EntityManager, rows: readonly FactEntity[]): Promise<void> {
  for (const chunk of chunksOf(rows, 200)) await db.insert(FactEntity, chunk as never);
}

function presentOf(place: object): Record<string, string> {
  return Object.fromEntries(Object.entries(place).filter(([, id]) => typeof id === 'string'));
}

/** Cuts a list into pieces of at most `size`. */
export function chunksOf<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}

async function answerAgain(request: RequestContext, id: Id, contentHash: string): Promise<unknown> {
  const known = await request.database.freshReader.manager.findOneBy(IdempotencyEntity, id);
  if (!known) throw new DomainError('IN_PROGRESS', { retryable: true });
  if (known.contentHash !== contentHash) throw new DomainError('IDEMPOTENCY_KEY_REUSED');
  return known.receipt;
}

/** First and repeated receipt are the same JSON, dates as text included. */
function jsonOf<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

/** Keyed: the plain hash of a telephone number could be found by trying them all. */
export function sealedHash(secrets: Secrets, content: object): string {
  return createHmac('sha256', secrets.bytes('command-content')).update(hashOf(content)).digest('hex');
}

/** SHA-256 of a value as JSON; the order in which its fields were written does not matter. */
export function hashOf(value: unknown): string {
  const sorted = (_: string, part: unknown): unknown =>
    part !== null && typeof part === 'object' && !Array.isArray(part) && !(part instanceof Date)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part;
  return createHash('sha256').update(JSON.stringify(value, sorted)).digest('hex');
}
