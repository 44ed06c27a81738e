import {
  decodeCursor,
  encodeCursor,
  hashOf,
  LARGEST_PAGE,
  type Connection,
  type PageArguments,
  type RequestContext,
} from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import { orderOf, type Duty } from './calendar.ts';

const USUAL_PAGE = 20;

/** One page of duties in the order of the calendar; its cursors fit this list and this caller only. Errors: INVALID_CURSOR, BAD_USER_INPUT. */
export function dutyPage(
  request: RequestContext,
  list: { readonly name: string; readonly asked: object },
  duties: readonly Duty[],
  { first, after }: PageArguments,
): Connection<Duty> {
  const size = first ?? USUAL_PAGE;
  if (!Number.isInteger(size) || size < 0 || size > LARGEST_PAGE)
    throw new DomainError('BAD_USER_INPUT', { field: 'first', least: 0, most: LARGEST_PAGE });
  const binding = hashOf([list.name, list.asked, request.principal?.id ?? null]);
  const secret = request.database.secrets.text('cursor');
  const seen = after ? String(decodeCursor(after, binding, secret)[0]) : '';
  const rest = duties.filter((duty) => orderOf(duty) > seen);
  const edges = rest
    .slice(0, size)
    .map((node) => ({ node, cursor: encodeCursor([orderOf(node)], binding, secret) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: { hasNextPage: rest.length > size, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount: () => Promise.resolve({ value: duties.length, atLeast: false }),
  };
}
