import { describe, expect, it } from 'vitest';
import { countOf } from './specs.ts';

const file = (status: string, ...tests: string[]) => ({
  name: 'a.spec.ts',
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});
const report = (passed: number, failed: number, ...testResults: object[]) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 0,
  testResults,
});

describe('the count of a run', () => {
  it('is what the report says', () => {
    const tests = report(2, 1, file('failed', 'passed', 'passed', 'failed'));
    expect(countOf(tests, 1)).toEqual({ passed: 2, failed: 1 });
  });

  it('takes a file that could not be loaded as a failure', () => {
    expect(countOf(report(0, 0, file('failed')), 1)).toEqual({ passed: 0, failed: 1 });
  });

  it('takes a run that ended badly with every test green as a failure', () => {
    expect(countOf(report(1, 0, file('passed', 'passed')), 1)).toEqual({ passed: 1, failed: 1 });
  });

  it('takes a missing report as a failure', () => {
    expect(countOf(null, 0)).toEqual({ passed: 0, failed: 1 });
  });
});
