import type { EntityManager } from 'typeorm';
import { indexTargets } from './audit-targets.ts';
import { auditRow, factRows, hashOf, insertFacts, sealedHash } from './command.ts';
import { AuditEntity, type FactEntity } from './kit.entities.ts';
import type { RequestContext } from './request-context.ts';
import { sequence } from './sequencer.ts';
import { running, UnitOfWork } from './unit-of-work.ts';

/** Several commands on their way into one transaction. */
export interface CommandBatch {
  readonly db: EntityManager;
  readonly now: Date;
  /** One command of several that may run at once: a unit of work, an audit entry and facts of its own; nothing is audited that touched nothing. */
  run<Result>(content: object, work: (unit: UnitOfWork) => Promise<Result>): Promise<Result>;
}

/**
 * Runs several commands in one transaction: all are written or none, with one commit to wait for. For background work that
 * carries no idempotency key; the work makes its repetition harmless, by conditional updates.
 */
export async function commandBatch<Result>(
  request: RequestContext,
  operation: string,
  work: (batch: CommandBatch) => Promise<Result>,
): Promise<Result> {
  if (running.getStore()) throw new Error(`${operation}: a batch of commands cannot run inside a command`);
  const result = await request.database.transaction(async (db) => {
    const batch = new Batch(request, operation, db);
    const outcome = await work(batch);
    await batch.write();
    return outcome;
  });
  request.database.committed.emit('command');
  return result;
}

class Batch implements CommandBatch {
  readonly now: Date;
  private readonly audits: AuditEntity[] = [];
  private readonly facts: FactEntity[] = [];
  private readonly unit: UnitOfWork;

  constructor(
    private readonly request: RequestContext,
    private readonly operation: string,
    readonly db: EntityManager,
  ) {
    this.now = request.clock();
    this.unit = new UnitOfWork(db, request.principal, this.now, request.database.ids);
  }

  async run<Result>(content: object, work: (unit: UnitOfWork) => Promise<Result>): Promise<Result> {
    const { principal, database } = this.request;
    const ids = database.ids.of?.(`${this.operation} ${hashOf(content)}`) ?? database.ids;
    const unit = new UnitOfWork(this.db, principal, this.now, ids, this.unit);
    const commandId = unit.newId();
    const result = await running.run(unit, () => work(unit));
    if (unit.targets.size === 0) return result;
    const contentHash = sealedHash(database.secrets, content);
    this.audits.push(auditRow(this.request, unit, { commandId, operation: this.operation, contentHash }));
    this.facts.push(...factRows(unit, commandId));
    return result;
  }

  async write(): Promise<void> {
    if (this.audits.length === 0) return;
    await this.db.insert(AuditEntity, this.audits);
    await indexTargets(this.db, this.audits);
    await insertFacts(this.db, this.facts);
    if (this.request.database.kind === 'sqlite') await sequence(this.db);
  }
}
