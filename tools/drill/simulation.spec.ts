import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engine } from '@redgrid/testing';
import { simulate, type Flaw } from './simulation.ts';
import { Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.close());

/** Seeds tried in every run of the suites; `npm run drill -- --row R35 --long` tries a million. */
const SEEDS = 150;

describe.skipIf(engine === 'mysql')('command, sequencer and reader under every order of events', () => {
  it('R35 keep every promise though processes die, for many seeds', async () => {
    const failed: string[] = [];
    let crashes = 0;
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const { problems, crashes: died } = await simulate(stage, { seed });
      crashes += died;
      if (problems.length > 0) failed.push(`seed ${seed}: ${problems.join('; ')}`);
    }
    expect(failed).toEqual([]);
    expect(crashes).toBeGreaterThan(SEEDS / 2);
  }, 200_000);

  it('R35 keep every promise when a process dies before any one step', async () => {
    const { steps } = await simulate(stage, { seed: 7, crashAt: 1_000_000 });
    const failed: string[] = [];
    for (let crashAt = 1; crashAt <= steps; crashAt += 1) {
      const { problems } = await simulate(stage, { seed: 7, crashAt });
      if (problems.length > 0) failed.push(`before step ${crashAt}: ${problems.join('; ')}`);
    }
    expect(steps).toBeGreaterThan(50);
    expect(failed).toEqual([]);
  }, 100_000);

  it('R35 do the same again for the same seed', async () => {
    const [once, again] = [await simulate(stage, { seed: 42 }), await simulate(stage, { seed: 42 })];
    expect(again).toEqual(once);
    expect((await simulate(stage, { seed: 43 })).digest).not.toBe(once.digest);
  });

  it.each<Flaw>(['cursor-apart', 'told-before-commit', 'no-key', 'counter-apart'])(
    'R36 fail within 300 seeds when a guard is missing: %s',
    async (flaw) => {
      for (let seed = 1; seed <= 300; seed += 1)
        if ((await simulate(stage, { seed, flaw })).problems.length > 0) return;
      expect.fail('no seed found it');
    },
    60_000,
  );
});
