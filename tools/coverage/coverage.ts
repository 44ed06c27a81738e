import { z } from 'zod';

/** What is known of one capability: how far it is built, and where in the graph. */
export const capability = z.strictObject({
  status: z.enum(['done', 'partial', 'none']),
  operations: z.array(z.string().regex(/^\w+\.\w+$/)).default([]),
  note: z.string().default(''),
});
export const coverage = z.record(z.string(), capability);
export type Coverage = z.infer<typeof coverage>;

/** What coverage is held against. */
export interface Evidence {
  /** Every capability there is. */
  readonly ids: readonly string[];
  /** `Type.field` of the composed graph. */
  readonly fields: ReadonlySet<string>;
  /** Titles of the tests that ran and passed, by engine; null when no tests ran. */
  readonly passed: Readonly<Record<string, readonly string[]>> | null;
}

/** What is wrong with the coverage document, one sentence each; none when it tells the truth. */
export function coverageProblems(document: Coverage, { ids, fields, passed }: Evidence): string[] {
  const missing = ids.filter((id) => !(id in document)).map((id) => `${id} is missing.`);
  const unknown = Object.keys(document)
    .filter((id) => !ids.includes(id))
    .map((id) => `${id} is no capability.`);
  const operations = Object.entries(document).flatMap(([id, { operations: listed }]) =>
    listed.filter((each) => !fields.has(each)).map((each) => `${id} lists ${each}, which the graph has not.`),
  );
  const empty = Object.entries(document)
    .filter(([, { status, operations: listed }]) => status !== 'none' && listed.length === 0)
    .map(([id, { status }]) => `${id} is ${status} and lists no operation.`);
  return [...missing, ...unknown, ...operations, ...empty, ...untested(document, passed)];
}

function untested(document: Coverage, passed: Evidence['passed']): string[] {
  if (passed === null) return [];
  const done = Object.entries(document).filter(([, { status }]) => status === 'done');
  return done.flatMap(([id]) =>
    Object.entries(passed)
      .filter(([, titles]) => !titles.some((title) => carries(title, id)))
      .map(([engine]) => `${id} is done, but no passed test on ${engine} carries it.`),
  );
}

/** ORG-1 is not carried by ORG-10. */
function carries(title: string, id: string): boolean {
  return new RegExp(`(^|[^\\w-])${id}(?!\\d)`).test(title);
}
