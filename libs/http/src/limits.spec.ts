import { buildSchema, getOperationAST, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { costOf } from './cost.ts';
import { measureDocument } from './document-measure.ts';
import { limitsRule } from './limits.rule.ts';
import { CLIENT_LIMITS } from './limits.ts';

const schema = buildSchema(`
  type Query {
    compound(id: ID): Compound
    compounds(first: Int = 20, after: ID): CompoundConnection
    plain(ids: [ID!], limit: Int): [Compound!]
  }
  type CompoundConnection { edges: [CompoundEdge!] nodes: [Compound!] pageInfo: PageInfo totalCount: Int }
  type CompoundEdge { cursor: ID node: Compound }
  type PageInfo { hasNextPage: Boolean }
  type Compound { id: ID name: String appeals(first: Int): AppealConnection lines: [Line!] self: Compound }
  type AppealConnection { nodes: [Appeal!] }
  type Appeal { id: ID title: String }
  type Line { id: ID text: String }
`);

const cost = (query: string, variables: Record<string, unknown> = {}) => {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return costOf({ schema, document, operation, variables }, CLIENT_LIMITS);
};

describe('cost', () => {
  it.each([
    ['one field', '{ compound { id } }', 2],
    [
      'a page, its frame counted once',
      '{ compounds(first: 10) { nodes { id } pageInfo { hasNextPage } } }',
      1 + 1 + 10 + 2,
    ],
    [
      'edges and node, multiplied once',
      '{ compounds(first: 10) { edges { cursor node { id } } } }',
      1 + 1 + 10 * 3,
    ],
    ['twenty when the page size is left out', '{ compounds { nodes { id } } }', 1 + 1 + 20],
    ['five for a plain list', '{ plain { id } }', 1 + 5],
    ['the number of ids asked for', '{ plain(ids: ["a", "b"]) { id } }', 1 + 2],
    [
      'nested lists',
      '{ compounds(first: 10) { nodes { appeals(first: 3) { nodes { id } } } } }',
      2 + 10 * (2 + 3),
    ],
    ['nothing for introspection', '{ __schema { types { name } } }', 0],
  ])('counts %s', (_, query, expected) => {
    expect(cost(query)).toBe(expected);
  });

  it('XP03 counts a page size given as a variable, or by its default', () => {
    const query = 'query($n: Int = 100) { compounds(first: $n) { nodes { id } } }';
    expect(cost(query)).toBe(102);
    expect(cost(query, { n: 5_000 })).toBe(5_002);
  });

  it('walks a pyramid of fragments once', () => {
    const fragments = Array.from(
      { length: 60 },
      (_, i) =>
        `fragment f${String(i)} on Compound { a: self { ...f${String(i + 1)} } b: self { ...f${String(i + 1)} } }`,
    );
    const query = `{ compound { ...f0 } } ${fragments.join(' ')} fragment f60 on Compound { id }`;
    expect(cost(query)).toBeGreaterThan(2 ** 60);
  });

  it('admits a page of 41 compounds with 60 fields each and two short lists', () => {
    const fields = Array.from({ length: 55 }, (_, i) => `f${String(i)}: name`).join(' ');
    const page = `{ compounds(first: 41) { nodes { ${fields} appeals(first: 5) { nodes { id title } } lines { id text } } } }`;
    expect(cost(page)).toBeLessThan(CLIENT_LIMITS.cost);
  });
});

describe('document', () => {
  const refusals = (query: string) => validate(schema, parse(query), [limitsRule(CLIENT_LIMITS)]);
  const times = (n: number, text: (i: number) => string) =>
    Array.from({ length: n }, (_, i) => text(i)).join(' ');

  it.each([
    ['aliases', (n: number) => `{ ${times(n, (i) => `a${String(i)}: __typename`)} }`, 60],
    ['repeats', (n: number) => `{ ${times(n + 1, () => '__typename')} }`, 50],
    ['repeats', (n: number) => `{ ${times(n + 1, () => '... on Query { __typename }')} }`, 50],
    ['directives', (n: number) => `{ __typename ${times(n, () => '@skip(if: false)')} }`, 20],
    [
      'depth',
      (n: number) => `{ compound ${times(n - 2, () => '{ self')} { id } ${times(n - 2, () => '}')} }`,
      15,
    ],
    ['operations', (n: number) => times(n, (i) => `query q${String(i)} { __typename }`), 5],
    [
      'fragments',
      (n: number) => `{ __typename } ${times(n, (i) => `fragment f${String(i)} on Query { __typename }`)}`,
      50,
    ],
  ] as const)('allows as many %s as stated and not one more', (limit, query, most) => {
    expect(refusals(query(most))).toEqual([]);
    expect(refusals(query(most + 1))[0]).toMatchObject({
      extensions: { code: 'QUERY_TOO_COMPLEX', limit, most },
    });
  });

  it('counts a fragment wherever it is spread', () => {
    const [operation] = measureDocument(
      parse(
        '{ ...F a: compound { ...G } } fragment F on Query { b: __typename ...H } fragment H on Query { c: __typename } fragment G on Compound { d: id }',
      ),
    );
    expect(operation).toMatchObject({ aliases: 4, depth: 2 });
  });
});
