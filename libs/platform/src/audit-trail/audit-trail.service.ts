import { holds, Role } from '@redgrid/access';
import {
  AuditEntity,
  AuditTargetEntity,
  LARGEST_PAGE,
  rowLoader,
  type RequestContext,
} from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import { DirectoryEntity, directoryRules } from '@redgrid/events';
import type { AccountService } from '../account/account.service.ts';
import type { AuditEntryView } from './audit-entry.view.ts';

const READERS = [Role.Admin, Role.SupervisionBureau] as const;
const USUAL_PAGE = 20;
const ID = /^[\w:.*-]{1,64}$/;

/** What a reader asks the trail for. */
export interface TrailQuery {
  readonly target?: string | null;
  readonly principal?: string | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Reads this domain's audit records, newest first. The position is the order, so it is the cursor too. */
export class AuditTrailService {
  private readonly units;

  constructor(
    private readonly request: RequestContext,
    private readonly accounts: AccountService,
  ) {
    const rules = directoryRules([...READERS]);
    this.units = rowLoader(request, { entity: DirectoryEntity, column: 'id', rules });
  }

  async page(query: TrailQuery) {
    await this.demandReader(query);
    const limit = sizeOf(query.first);
    const rows = await this.rows(query, limit + 1);
    const nodes = rows.slice(0, limit) as AuditEntryView[];
    const last = nodes.at(-1);
    return {
      nodes,
      pageInfo: { hasNextPage: rows.length > limit, endCursor: last ? cursorOf(last.position) : null },
    };
  }

  /** What touched one record is found by the index of targets; `+ 0` keeps the planner from walking all positions instead. */
  private rows({ target, principal, after }: TrailQuery, limit: number): Promise<AuditEntity[]> {
    const position = target ? 'audit.position + 0' : 'audit.position';
    const rows = this.request.unit.db.createQueryBuilder(AuditEntity, 'audit');
    if (target)
      rows.innerJoin(
        AuditTargetEntity,
        'touched',
        'touched.commandId = audit.commandId AND touched.targetId = :target',
        { target },
      );
    rows.where(
      after ? `${position} < :after` : `${position} IS NOT NULL`,
      after ? { after: positionOf(after) } : {},
    );
    if (principal) rows.andWhere('audit.principalId = :principal', { principal });
    return rows.orderBy(position, 'DESC').limit(limit).getMany();
  }

  /** Audit records lie nowhere; who does not see all of them must ask about something of his own. */
  private async demandReader({ target, principal }: TrailQuery): Promise<void> {
    for (const id of [target, principal])
      if (id && !ID.test(id)) throw new DomainError('BAD_USER_INPUT', { field: 'target' });
    if (holds(this.request.principal, READERS, {})) return;
    const known = await Promise.all([
      target ? this.units.load(target) : null,
      target ? this.accounts.visible.load(target) : null,
      principal ? this.accounts.visible.load(principal) : null,
    ]);
    if (known.every((each) => each === null)) throw new DomainError('FORBIDDEN');
  }
}

function sizeOf(first: number | null | undefined): number {
  const size = first ?? USUAL_PAGE;
  if (!Number.isInteger(size) || size < 1 || size > LARGEST_PAGE)
    throw new DomainError('BAD_USER_INPUT', { field: 'first', least: 1, most: LARGEST_PAGE });
  return size;
}

function cursorOf(position: number): string {
  return Buffer.from(`audit:${position}`).toString('base64url');
}

function positionOf(cursor: string): number {
  const [, position] = /^audit:(\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (position === undefined) throw new DomainError('INVALID_CURSOR');
  return Number(position);
}
