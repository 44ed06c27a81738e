import { describe, expect, it } from 'vitest';
import { coverageProblems, type Coverage } from './coverage.ts';

const done = (operations = ['Query.a']): Coverage[string] => ({ status: 'done', operations, note: '' });
const none: Coverage[string] = { status: 'none', operations: [], note: '' };
const evidence = {
  ids: ['ORG-01', 'ORG-10'],
  fields: new Set(['Query.a']),
  passed: { sqlite: ['ORG-01 works'] },
};

describe('the coverage document', () => {
  it('is true when every id is there, every operation exists, and what is done was tested', () => {
    expect(coverageProblems({ 'ORG-01': done(), 'ORG-10': none }, evidence)).toEqual([]);
  });
  it.each([
    ['an id is missing', { 'ORG-01': done() }, 'ORG-10 is missing.'],
    ['an id is made up', { 'ORG-01': done(), 'ORG-10': none, 'ORG-99': none }, 'ORG-99 is no capability.'],
    [
      'an operation is not in the graph',
      { 'ORG-01': done(['Query.b']), 'ORG-10': none },
      'ORG-01 lists Query.b, which the graph has not.',
    ],
    [
      'something done lists no operation',
      { 'ORG-01': done([]), 'ORG-10': none },
      'ORG-01 is done and lists no operation.',
    ],
    [
      'a done id has no test',
      { 'ORG-01': done(), 'ORG-10': done() },
      'ORG-10 is done, but no passed test on sqlite carries it.',
    ],
  ])('is refused when %s', (_, document, problem) => {
    expect(coverageProblems(document, evidence)).toContain(problem);
  });
  it('does not take the test of a longer id for that of a shorter one', () => {
    const passed = { sqlite: ['ORG-10 works'] };
    expect(coverageProblems({ 'ORG-1': done() }, { ...evidence, ids: ['ORG-1'], passed })).toHaveLength(1);
  });
});
