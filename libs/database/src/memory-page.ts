import { DomainError } from '@redgrid/errors';
import { hashOf } from './command.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { LARGEST_PAGE, type Connection, type PageArguments } from './list.ts';
import type { RequestContext } from './request-context.ts';

const USUAL_PAGE = 20;

/** A list that is worked out and lies in no table. */
export interface ComputedList<Item> {
  /** The field's name; cursors of one list do not fit another. */
  readonly name: string;
  /** What was asked for besides the page. */
  readonly asked: object;
  /** Every entry, in the order of its key. */
  readonly items: readonly Item[];
  readonly key: (item: Item) => string;
}

/** One page of a list that is worked out; its cursors fit this list and this caller only. Errors: INVALID_CURSOR, BAD_USER_INPUT. */
export function computedPage<Item>(
  request: RequestContext,
  { name, asked, items, key }: ComputedList<Item>,
  { first, after }: PageArguments,
): Connection<Item> {
  const size = first ?? USUAL_PAGE;
  if (!Number.isInteger(size) || size < 0 || size > LARGEST_PAGE)
    throw new DomainError('BAD_USER_INPUT', { field: 'first', least: 0, most: LARGEST_PAGE });
  const binding = hashOf([name, asked, request.principal?.id ?? null]);
  const secret = request.database.secrets.text('cursor');
  const seen = after ? String(decodeCursor(after, binding, secret)[0]) : '';
  const rest = items.filter((item) => key(item) > seen);
  const edges = rest
    .slice(0, size)
    .map((node) => ({ node, cursor: encodeCursor([key(node)], binding, secret) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: { hasNextPage: rest.length > size, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount: () => Promise.resolve({ value: items.length, atLeast: false }),
  };
}
