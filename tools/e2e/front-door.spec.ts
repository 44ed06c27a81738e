import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCounty, type County } from './county.ts';
import { Visitor } from './visitor.ts';

let county: County;
let visitor: Visitor;
beforeAll(async () => {
  county = await startCounty();
  visitor = await Visitor.at(county.url);
}, 240_000);
afterAll(() => county.stop(), 60_000);

const DAY = 86_400_000;

interface Check {
  readonly rule: string;
  readonly required: string;
  readonly actual: string;
  readonly passed: boolean;
  readonly evidence?: string | null;
  readonly clause: { readonly document: string; readonly number: string };
}

/**
 * What somebody gets done who knows GraphQL and nothing of the domain, with what the explorer offers: he sends the operations
 * as they are, and changes variables. A domain that can do more of a task extends it here.
 */
describe('front door: a visitor', () => {
  it('ORG-10 finds the compounds without a committee, and what blocks one', async () => {
    const question = visitor.finds('STREET', 'Compounds without a committee, and which clause blocks one');
    const { compounds, previewOwnersCommittee: blocked } = await visitor.sends(question);
    const without = (
      compounds.nodes as { name: string; community: { id: string }; ownersCommittee: unknown }[]
    ).filter(({ ownersCommittee }) => ownersCommittee === null);
    expect(without.length).toBeGreaterThan(0);
    expect(without.length).toBeLessThan(compounds.nodes.length as number);

    const failing = (blocked as Check[]).filter(({ passed }) => !passed);
    expect(failing.map(({ rule, required, actual }) => [rule, required, actual])).toContainEqual([
      'COMMITTEE_MIN_PARTY_SHARE',
      '≥ 3/5',
      '2/5',
    ]);
    for (const { clause } of failing) expect(clause.number).toMatch(/§4\.4/);
    // One party member more, as `required` says, and nothing blocks it.
    const { previewOwnersCommittee: lawful } = await visitor.sends(question, { partyMembers: 3 });
    expect((lawful as Check[]).filter(({ passed }) => !passed)).toEqual([]);
    // Elsewhere another document holds: the visitor sees which by putting in the community of a compound he found.
    for (const { community } of without.slice(0, 3)) {
      const { previewOwnersCommittee: there } = await visitor.sends(question, {
        community: community.id,
        members: 4,
      });
      expect((there as Check[]).filter(({ passed }) => !passed).map(({ rule }) => rule)).toContain(
        'COMMITTEE_ODD_NUMBER',
      );
    }
  });

  it('PROP-19 sees where repair money went: every entry, and that the book holds together', async () => {
    const { compound, ledgerCheck } = await visitor.sends(
      visitor.finds(
        'OWNERS_COMMITTEE',
        'Where the repair money went: every entry, and that the book holds together',
      ),
    );
    const { balance, held, statement, accounts } = compound.fund as Fund;
    const lines = statement.nodes.toReversed();
    expect(lines.length).toBeGreaterThan(0);
    // The visitor adds up what he reads: entry by entry, and building by building.
    let sum = 0;
    for (const [index, line] of lines.entries()) {
      sum += line.change;
      expect([line.sequence, line.balance, line.reference !== '']).toEqual([index + 1, sum, true]);
    }
    expect([sum, held]).toEqual([balance, balance]);
    expect(accounts.nodes.reduce((total, account) => total + account.balance, 0)).toBe(balance);
    expect(ledgerCheck.passed).toBe(true);
    expect((ledgerCheck.checks as Check[]).every(({ passed }) => passed)).toBe(true);
  });

  it('GRID-13 reports an appeal, and finds it overdue when its time has passed', async () => {
    const { reportAppeal: receipt } = await visitor.sends(
      visitor.finds('OWNER', 'Report an appeal; get a tracking code and a deadline'),
    );
    expect(Date.parse(receipt.dueAt as string)).toBeGreaterThan(Date.now());
    expect(receipt.appeal.deadline.clause.document).not.toBe('');
    const mine = visitor.finds('OWNER', 'What became of my appeals');
    const overdue = async () => {
      const { appeals } = await visitor.sends(mine);
      const found = (appeals.nodes as { trackingCode: string; overdue: boolean }[]).find(
        ({ trackingCode }) => trackingCode === receipt.trackingCode,
      );
      return found?.overdue;
    };
    expect(await overdue()).toBe(false);
    const status = () =>
      visitor.asksAsNobody(`{ appealStatus(code: "${String(receipt.trackingCode)}") { overdue } }`);
    expect((await status()).appealStatus.overdue).toBe(false);

    county.pass(30 * DAY);
    expect(await overdue()).toBe(true);
    expect((await status()).appealStatus.overdue).toBe(true);
    const { appeals } = await visitor.sends(
      visitor.finds('STREET', 'Overdue appeals: under which clause, in whose hands'),
    );
    expect(appeals.totalCount.value).toBeGreaterThan(0);
    for (const { deadline } of appeals.nodes as {
      deadline: { dueAt: string; clause: { document: string } };
    }[])
      expect([deadline.clause.document !== '', Date.parse(deadline.dueAt) < Date.now() + 30 * DAY]).toEqual([
        true,
        true,
      ]);
  });

  it('CRED-17 sees why a company has its grade: base, facts and band add up', async () => {
    const { companyCreditGrades: grades, kinds } = await visitor.sends(
      visitor.finds('STREET', 'Why a company has its grade'),
    );
    expect(grades.nodes.length).toBeGreaterThan(0);
    const known = new Set((kinds as { code: string; note: string }[]).map(({ code }) => code));
    for (const { grade, score, basis, company } of grades.nodes as Grade[]) {
      const [sum, ...bands] = basis;
      // AWARD × 1: +3.00; CHECK_FAILED × 2: -10.00
      const parts = [...(sum?.evidence ?? '').matchAll(/(\w+) × (\d+): ([+-][\d.]+)/g)];
      const base = Number.parseFloat(sum?.required ?? '');
      const points = parts.reduce((total, [, , , each]) => total + Number(each), base);
      expect(Math.round(points * 100)).toBe(score);
      const facts = Object.groupBy(company.creditFacts.nodes, ({ kind }) => kind);
      for (const [, kind = '', count] of parts) {
        expect(known).toContain(kind);
        expect(facts[kind]?.length).toBeGreaterThanOrEqual(Number(count));
      }
      expect(bands.find(({ passed }) => passed)?.rule).toBe(`COMPANY_CREDIT_BAND_${grade}`);
    }
  });

  it('SUP-02 proves a score: its lines add up, each recomputes and rests on something', async () => {
    const { evaluations } = await visitor.sends(
      visitor.finds('EVALUATOR', 'Prove a score: every line, its inputs, and that it recomputes'),
    );
    const [{ score, lines, scheme, checks }] = evaluations.nodes as [Proved];
    expect(lines.length).toBeGreaterThan(20);
    const sum = lines.reduce((total, line) => total + Math.round(Number(line.score) * 100), 0);
    expect(sum).toBe(Math.round(Number(score) * 100));
    for (const { recomputes, evidence, inputs } of lines)
      expect([recomputes, evidence !== '', typeof JSON.parse(inputs)]).toEqual([true, true, 'object']);
    expect([scheme.document, checks.length > 0]).toEqual([expect.stringContaining('DB1502'), true]);
  });
});

describe('front door: the notice of a compound', () => {
  it('PROP-17 is a page for everybody, from the graph alone', async () => {
    const response = await fetch(`${county.url}/notice/demo-compound-01`);
    const page = await response.text();
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);
    for (const text of ['梅花园', '信用等级', '元／平方米·月', '第 1 届', '所属网格', '适用规定'])
      expect(page).toContain(text);
    expect(page).not.toMatch(/暂时无法读取|undefined|null|NaN|\[object/);
    expect((await fetch(`${county.url}/notice/demo-compound-99`)).status).toBe(404);
  });
});

describe('front door: the tour of the README', () => {
  const tour = documentsOf('README.md').filter((document) => document.startsWith('# as '));

  it('has ten questions, the same in both languages', () => {
    expect(tour).toHaveLength(10);
    expect(documentsOf('README.zh-CN.md')).toEqual(documentsOf('README.md'));
  });

  it.each(tour.map((document) => [/query (\w+)|mutation (\w+)/.exec(document)?.[0] ?? '', document]))(
    'is answered: %s',
    async (_, document) => {
      const [, account = ''] = /^# as ([\w-]+)\n/.exec(document) ?? [];
      const { data, errors } = await visitor.asks(account, document);
      expect(errors).toBeUndefined();
      for (const [field, value] of Object.entries(data as Record<string, { nodes?: unknown[] } | null>)) {
        expect([field, value]).not.toEqual([field, null]);
        expect([field, value?.nodes?.length ?? 1]).not.toEqual([field, 0]);
      }
    },
  );

  it('shows what it says: a committee is blocked, and is not with one party member more', async () => {
    const blocked = tour.find((document) => document.includes('query Blocked')) ?? '';
    const failing = async (document: string) => {
      const { data } = await visitor.asks('street-shancheng', document);
      return (data.previewOwnersCommittee as Check[]).filter(({ passed }) => !passed).length;
    };
    expect(await failing(blocked)).toBeGreaterThan(0);
    expect(await failing(blocked.replace('$partyMembers: Int! = 2', '$partyMembers: Int! = 3'))).toBe(0);
  });
});

function documentsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, text = '']) => text);
}

interface Fund {
  readonly balance: number;
  readonly held: number;
  readonly statement: {
    readonly nodes: readonly {
      readonly sequence: number;
      readonly change: number;
      readonly balance: number;
      readonly reference: string;
    }[];
  };
  readonly accounts: { readonly nodes: readonly { readonly balance: number }[] };
}

interface Grade {
  readonly grade: string;
  readonly score: number;
  readonly basis: readonly Check[];
  readonly company: { readonly creditFacts: { readonly nodes: readonly { readonly kind: string }[] } };
}

interface Proved {
  readonly score: string;
  readonly lines: readonly {
    readonly score: string;
    readonly recomputes: boolean;
    readonly evidence: string;
    readonly inputs: string;
  }[];
  readonly scheme: { readonly document: string };
  readonly checks: readonly Check[];
}
