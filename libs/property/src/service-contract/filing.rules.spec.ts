import { defaultPacks } from '@redgrid/policy';
import { describe, expect, it } from 'vitest';
import { filingChecks, filingStateOf, type FilingSubject } from './filing.rules.ts';

const figures = defaultPacks().sheet('shanting-2020', 'contract', '2026-09-01');
const sound: FilingSubject = {
  clauses: figures.mandatoryClauses.value,
  grade: 'THREE_STARS',
  startsOn: '2026-10-01',
  endsOn: '2028-09-30',
  fileBy: '2026-09-16',
  on: '2026-09-16',
};
const broken = (changes: Partial<FilingSubject>) =>
  filingChecks({ ...sound, ...changes }, figures)
    .filter(({ passed }) => !passed)
    .map(({ rule }) => rule.replace('CONTRACT_', ''));

describe('PROP-09 the filing of a contract', () => {
  it.each([
    [{}, []],
    [{ clauses: sound.clauses.slice(1) }, ['MANDATORY_CLAUSES']],
    [{ clauses: [...sound.clauses, 'EXTENSION'] }, []],
    [{ grade: 'SIX_STARS' }, ['SERVICE_GRADE']],
    [{ endsOn: '2026-10-01' }, ['TERM']],
    [{ on: '2026-09-17' }, ['FILED_IN_TIME']],
    [{ clauses: [], grade: '', on: '2027-01-01' }, ['MANDATORY_CLAUSES', 'SERVICE_GRADE', 'FILED_IN_TIME']],
  ])('with %j breaks %j', (changes, rules) => {
    expect(broken(changes)).toEqual(rules);
  });
  it('names what is missing and where the figure is written', () => {
    const [clauses] = filingChecks({ ...sound, clauses: sound.clauses.slice(2) }, figures);
    expect(clauses).toMatchObject({ actual: `missing: ${sound.clauses.slice(0, 2).join(', ')}` });
    expect(clauses?.clause.pack).toBe('default');
  });
  it.each([
    [null, null, 'NOT_FILED'],
    [null, '2026-09-16', 'NOT_FILED'],
    [null, '2026-09-15', 'OVERDUE'],
    ['2026-09-20', '2026-09-15', 'FILED'],
  ])('filed on %s, due on %s, is %s on 16 September', (filedOn, fileBy, state) => {
    expect(filingStateOf({ filedOn, fileBy }, '2026-09-16')).toBe(state);
  });
});
