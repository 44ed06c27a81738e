import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Domain } from '@redgrid/subgraph';
import { compose, undeclaredBreaks } from './compose.ts';

const toy = (sdl: string) => [{ name: 'organisation', sdl: [parse(sdl)] }] as unknown as Domain[];

describe('composition', () => {
  it('gives the schema clients see, without what is federation', () => {
    const { api, supergraph } = compose(
      toy('type Query { a(first: Int): Toy } type Toy @key(fields: "id") { id: ID! }'),
    );
    expect(api).toContain('a(first: Int): Toy');
    expect(api).not.toContain('join__');
    expect(supergraph).toContain('join__');
  });
  it('throws what does not fit', () => {
    expect(() => compose(toy('type Query { a: Nothing }'))).toThrow(/Nothing/);
  });
  it('finds what breaks clients of the published graph, unless it is declared', () => {
    const before = 'type Query { a: String b: String }';
    const after = 'type Query { a: Int c: String }';
    const breaks = undeclaredBreaks(before, after, []).map(({ description }) => description);
    expect(breaks).toEqual(['Query.b was removed.', 'Query.a changed type from String to Int.']);
    expect(undeclaredBreaks(before, after, breaks)).toEqual([]);
    expect(undeclaredBreaks(before, 'type Query { a: String b: String c: String }', [])).toEqual([]);
  });
});
