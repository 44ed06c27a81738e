import { localDate } from '@redgrid/policy';
import { describe, expect, it } from 'vitest';
import { FOLLOWS, type AppealState } from './appeal-paths.ts';
import type { AppealTexts } from './appeals.ts';
import { dataFile } from './data-file.ts';
import { daysAfter, TODAY } from './days.ts';
import { demoCounty } from './demo-county.ts';
import { evaluationRows } from './evaluations.ts';
import { figuresOf } from './figures.ts';

const county = demoCounty();

describe('appeals', () => {
  it('go from state to state as they may, forward in time', () => {
    for (const { reportedAt, steps } of county.appeals) {
      expect(steps[0]).toMatchObject({ to: 'RECEIVED', at: reportedAt });
      for (const [index, { to, at }] of steps.slice(1).entries()) {
        const before = steps[index];
        expect(FOLLOWS[before?.to as AppealState]).toContain(to);
        expect(at > (before?.at ?? '')).toBe(true);
      }
    }
  });

  it('happen in the last nine months', () => {
    const days = county.appeals.flatMap(({ steps }) => steps.map(({ at }) => localDate(new Date(at)))).sort();
    expect(days.filter((day) => day < '2026-02-01' || day >= TODAY)).toEqual([]);
    expect(days[0]?.slice(0, 7)).toBe('2026-02');
    expect(days.at(-1)?.slice(0, 7)).toBe('2026-10');
  });

  it('stand in every state, come from every compound and touch every category', () => {
    const categories = Object.keys(dataFile<AppealTexts>('appeal-texts.yaml'));
    expect(categories).toHaveLength(43);
    const distinct = (values: readonly unknown[]) => [...new Set(values)].sort();
    expect(distinct(county.appeals.map(({ steps }) => steps.at(-1)?.to))).toEqual(
      Object.keys(FOLLOWS).sort(),
    );
    expect(distinct(county.appeals.map(({ compoundId }) => compoundId))).toHaveLength(42);
    expect(distinct(county.appeals.map(({ categoryCode }) => categoryCode))).toEqual(categories.sort());
  });
});

describe('contracts', () => {
  const required = figuresOf('shanting-2020', 'contract').mandatoryClauses.value;
  const lacks = (clauses: readonly string[]) => required.some((clause) => !clauses.includes(clause));

  it('are complete when they are filed', () => {
    const filed = county.contracts.filter(({ filedOn }) => filedOn !== null);
    expect(filed.filter(({ clauses }) => lacks(clauses))).toEqual([]);
  });

  it('stand in every way a contract can stand', () => {
    const projects = county.projects.map(({ id }) => county.contracts.filter((one) => one.projectId === id));
    const last = projects.flatMap((list) => list.at(-1) ?? []);
    expect(last).toHaveLength(20);
    expect(last.filter(({ endsOn }) => endsOn < TODAY)).toHaveLength(3);
    expect(last.filter(({ filedOn }) => filedOn === null)).toHaveLength(4);
    expect(last.filter(({ clauses }) => lacks(clauses))).toHaveLength(2);
    expect(last.filter(({ endsOn }) => endsOn >= TODAY && endsOn < daysAfter(TODAY, 90))).toHaveLength(1);
  });
});

describe('evaluations', () => {
  const total = (scores: readonly { score: number }[]) => scores.reduce((sum, { score }) => sum + score, 0);

  it('score every row of the variant within its points', () => {
    for (const { compoundId, scores } of county.evaluations) {
      const compound = county.compounds.find(({ id }) => id === compoundId);
      const rows = evaluationRows(compound?.type ?? 'OLD_COMPOUND');
      expect(rows).toHaveLength(39);
      expect(total(rows.map(({ points }) => ({ score: points })))).toBe(100);
      expect(scores.map(({ rowId }) => rowId)).toEqual(rows.map(({ id }) => id));
      const impossible = scores.filter(
        ({ score }, index) => !(score >= 0 && score <= (rows[index]?.points ?? 0) * 100),
      );
      expect(impossible).toEqual([]);
    }
  });

  it('reach from no star to five', () => {
    const totals = county.evaluations.map(({ scores }) => total(scores)).sort((a, b) => a - b);
    expect(totals[0]).toBe(6200);
    expect(totals.at(-1)).toBe(9500);
    expect(totals.filter((points) => points < 7000).length).toBeGreaterThan(1);
    expect(totals.filter((points) => points >= 9000).length).toBeGreaterThan(1);
  });

  it('have one survey that reached too few owners', () => {
    const { minSampleShare } = figuresOf('baotou-2021-draft', 'projectEvaluation');
    const { numerator, denominator } = minSampleShare.value ?? { numerator: 1, denominator: 1 };
    const poor = county.evaluations.filter(
      ({ survey }) => survey.validAnswers * denominator < survey.owners * numerator,
    );
    expect(poor).toHaveLength(1);
  });
});

it('credits companies with four to twelve facts of known kinds', () => {
  const kinds = Object.keys(figuresOf('shanting-2020', 'companyCredit').factKinds.value).sort();
  expect(Object.keys(dataFile<Record<string, string>>('credit-notes.yaml')).sort()).toEqual(kinds);
  expect(county.creditFacts.filter(({ kind }) => !kinds.includes(kind))).toEqual([]);
  const perCompany = county.companies.map(
    ({ id }) => county.creditFacts.filter(({ companyId }) => companyId === id).length,
  );
  expect(perCompany.filter((count) => count < 4 || count > 12)).toEqual([]);
});
