import { setTimeout as pause } from 'node:timers/promises';
import { DomainError } from '@redgrid/errors';
import { engine } from '@redgrid/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  GateSearch,
  theGate,
  toldFacts,
  type Act,
  type GateUnderTest,
  type Outcome,
} from './gate-search.fixture.ts';
import { demandUnbanned, lookAtPermit, PermitEntity, permitRefusal, usePermit } from './index.ts';

/** `SEED=… npx vitest run libs/gate` plays the same schedules again. */
const seed = Number(process.env.SEED ?? Math.trunc(Math.random() * 2 ** 31));
const RUNS = Number(process.env.RUNS ?? (engine === 'sqlite' ? 150 : 60));

const step = fc.record({
  do: fc.constant('step' as const),
  amount: fc.integer({ min: 1, max: 4 }),
  asksOwner: fc.boolean(),
});
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('grant' as const),
      limit: fc.integer({ min: 1, max: 4 }),
      days: fc.integer({ min: 1, max: 2 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('revoke' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('ban' as const), days: fc.integer({ min: 0, max: 2 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('lift' as const) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constantFrom('deliver' as const, 'deliverCrashing' as const, 'deliverAgain' as const),
    }),
  },
  { weight: 6, arbitrary: step },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('nextDay' as const) }) },
);
const schedules = fc.array(fc.array(act, { minLength: 1, maxLength: 4 }), { minLength: 3, maxLength: 9 });

let search: GateSearch;
beforeAll(async () => {
  search = await GateSearch.open();
});
afterAll(() => search.close());

/** Plays schedules until one lets something through; gives what happened in all of them. */
async function searched(gate: GateUnderTest, runs: number) {
  const outcomes: Outcome[] = [];
  const found = await fc.check(
    fc.asyncProperty(schedules, async (rounds) => {
      const outcome = await search.play(rounds, gate);
      outcomes.push(outcome);
      if (outcome.violations.length > 0) throw new Error(outcome.violations.join('; '));
    }),
    { numRuns: runs, seed, endOnFailure: true },
  );
  return { found, outcomes };
}

describe(`the gate, searched with seed ${seed}`, () => {
  it('ORG-12, CRED-21 never lets through what was not permitted when the step was committed', async () => {
    const { found, outcomes } = await searched(theGate, RUNS);
    expect(found.counterexample, JSON.stringify({ seed, path: found.counterexamplePath })).toBeNull();
    // The search would prove nothing if nothing passed, or if nothing was ever refused.
    expect(outcomes.filter(({ done }) => done > 0).length).toBeGreaterThan(RUNS / 50);
    const codes = new Set(outcomes.flatMap(({ refused }) => refused));
    expect([...codes]).toEqual(
      expect.arrayContaining(['PERMIT_REQUIRED', 'PERMIT_USED', 'PERMIT_EXCEEDED', 'BANNED']),
    );
  }, 240_000);

  it.runIf(engine === 'sqlite')(
    'would be found out without its conditional update',
    async () => {
      const broken: GateUnderTest = {
        before: async (unit, wanted) => {
          const refusal = permitRefusal(await lookAtPermit(unit, wanted));
          if (refusal) throw new DomainError(refusal);
          await demandUnbanned(unit, wanted);
        },
        inside: async ({ db, now }, { permitId, amountFen }, usedFor) => {
          await db.update(PermitEntity, { id: permitId }, { usedFor, usedFen: amountFen, usedAt: now });
        },
      };
      const { found } = await searched(broken, 600);
      expect(found.failed).toBe(true);
      expect(String(found.errorInstance)).toMatch(/used twice|not granted|too much|banned/);
    },
    240_000,
  );

  it('would be found out if bans were looked at before the irreversible step only', async () => {
    const broken: GateUnderTest = {
      before: async (unit, wanted) => {
        await demandUnbanned(unit, wanted);
        await pause(20);
      },
      inside: async (unit, wanted, reference) => {
        await usePermit(unit, wanted, reference);
      },
    };
    const slow: GateUnderTest = { ...theGate, before: () => pause(20) };
    const late: Act[][] = [
      [{ do: 'grant', limit: 4, days: 2 }],
      [{ do: 'deliver' }],
      [{ do: 'ban', days: 2 }],
      [{ do: 'deliver' }, { do: 'step', amount: 1, asksOwner: false }],
    ];
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => search.play(late, broken)));
    const held = await Promise.all(Array.from({ length: 10 }, () => search.play(late, slow)));
    expect(held.flatMap(({ violations }) => violations)).toEqual([]);
    expect(outcomes.flatMap(({ violations }) => violations).join()).toMatch(/banned/);
  }, 120_000);

  it.runIf(engine === 'mysql')(
    'would be found out if it read first and wrote without condition',
    async () => {
      const broken: GateUnderTest = {
        inside: async (unit, wanted, usedFor) => {
          const refusal = permitRefusal(await lookAtPermit(unit, wanted));
          if (refusal) throw new DomainError(refusal);
          await unit.db.update(PermitEntity, { id: wanted.permitId }, { usedFor });
        },
      };
      const race: Act[][] = [
        [{ do: 'grant', limit: 4, days: 2 }],
        [{ do: 'deliver' }],
        Array.from({ length: 6 }, (): Act => ({ do: 'step', amount: 1, asksOwner: false })),
      ];
      const outcomes = await Promise.all(Array.from({ length: 10 }, () => search.play(race, broken)));
      expect(outcomes.flatMap(({ violations }) => violations).join()).toMatch(/used twice/);
      const held = await Promise.all(Array.from({ length: 10 }, () => search.play(race)));
      expect(held.map(({ done }) => done)).toEqual(held.map(() => 1));
    },
    120_000,
  );
});

describe('facts for a gate', () => {
  it('come to the same in any order and however often they come', async () => {
    let serial = 0;
    const shuffled = fc
      .shuffledSubarray([...Array.from({ length: 9 }, (_, i) => i), 0, 3, 4, 8], {
        minLength: 13,
        maxLength: 13,
      })
      .map((order) => order);
    await fc.assert(
      fc.asyncProperty(shuffled, async (order) => {
        serial += 1;
        const [name, other] = [`in-order-${serial}`, `shuffled-${serial}`];
        const facts = toldFacts(other, 9);
        const told = order.flatMap((index) => facts[index] ?? []);
        const as = (rows: readonly object[]) => JSON.stringify(rows).replaceAll(other, name);
        expect(as(await search.known(told))).toBe(as(await search.known(toldFacts(name, 9))));
      }),
      { numRuns: 25, seed },
    );
  });
});
