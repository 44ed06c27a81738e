import type { Principal } from '@redgrid/access';
import { chunksOf } from '@redgrid/database';
import { DomainError, type Language } from '@redgrid/errors';
import { FILE_OWNERS } from './file-owners.ts';

/** Who wants to read. */
export interface Reader {
  readonly principal: Principal | null;
  readonly language: Language;
  readonly requestId: string;
}

/** Asks the whole graph as a caller, past HTTP but through shields, limits and scope. */
export type AskGraph = (
  operation: { readonly query: string; readonly variables: Record<string, unknown> },
  reader: Reader,
) => Promise<{
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[];
}>;

/** One operation may have sixty aliases. */
const AT_ONCE = 50;
/** Answers that mean "not for you"; anything else is trouble and must not pass for it. */
const REFUSALS = new Set<unknown>(['NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED']);

/**
 * The ids of the files of each record as this reader sees them; a record he may not read has none. Errors:
 * SUBGRAPH_UNAVAILABLE when the domain of the records cannot be asked.
 */
export async function filesSeen(
  ask: AskGraph,
  reader: Reader,
  kind: string,
  subjectIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const owner = Object.hasOwn(FILE_OWNERS, kind) ? FILE_OWNERS[kind] : undefined;
  if (!owner) return new Map();
  const seen = new Map<string, ReadonlySet<string>>();
  for (const ids of chunksOf(subjectIds, AT_ONCE)) {
    const { data, errors = [] } = await ask(questionOf(owner, ids), reader);
    const trouble = errors.find(({ extensions }) => !REFUSALS.has(extensions?.code));
    if (trouble) throw new DomainError('SUBGRAPH_UNAVAILABLE', { retryable: true });
    for (const [index, id] of ids.entries()) seen.set(id, idsIn(data?.[`a${index}`]));
  }
  return seen;
}

/** One operation for all records: `query ($i0: ID!) { a0: appeal(id: $i0) { files { id } } }`. */
export function questionOf(owner: string, ids: readonly string[]) {
  const variables = Object.fromEntries(ids.map((id, index) => [`i${index}`, id]));
  const declared = ids.map((_, index) => `$i${index}: ID!`).join(', ');
  const fields = ids.map((_, index) => `a${index}: ${owner.replace('$id', `$i${index}`)}`).join('\n  ');
  return { query: `query FilesOf(${declared}) {\n  ${fields}\n}`, variables };
}

function idsIn(record: unknown): ReadonlySet<string> {
  const { files } = (record ?? {}) as { readonly files?: readonly ({ readonly id: string } | null)[] | null };
  return new Set((files ?? []).flatMap((file) => (file ? [file.id] : [])));
}
