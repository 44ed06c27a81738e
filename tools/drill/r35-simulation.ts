import type { Row } from './row.ts';
import { simulate, type Flaw } from './simulation.ts';
import { Stage } from './stage.ts';

const FLAWS: readonly Flaw[] = ['cursor-apart', 'told-before-commit', 'no-key', 'counter-apart'];
const MOST_FOR_A_FLAW = 300;

/** R35: seeded schedules with deaths; then each guard taken away in turn, which some seed must notice (R36). */
export const simulationRow: Row = {
  id: 'R35 R36',
  title: 'command, sequencer and reader under every order of events; missing guards are found',
  engines: ['sqlite'],
  run: async ({ seed, size }) => {
    const stage = await Stage.open();
    const seeds = { quick: 100, usual: 10_000, long: 1_000_000 }[size];
    let [failed, crashes, steps] = [0, 0, 0];
    for (let each = seed; each < seed + seeds; each += 1) {
      const outcome = await simulate(stage, { seed: each });
      crashes += outcome.crashes;
      steps += outcome.steps;
      if (outcome.problems.length === 0) continue;
      failed += 1;
      console.log(`    seed ${each}: ${outcome.problems.join('; ')}`);
    }
    let unnoticed = 0;
    for (const flaw of FLAWS) if (!(await noticed(stage, flaw, seed))) unnoticed += 1;
    await stage.close();
    const counts = { seeds, steps, crashes, failed, guards: FLAWS.length, unnoticed };
    return { passed: failed === 0 && unnoticed === 0, counts };
  },
};

async function noticed(stage: Stage, flaw: Flaw, seed: number): Promise<boolean> {
  for (let each = seed; each < seed + MOST_FOR_A_FLAW; each += 1)
    if ((await simulate(stage, { seed: each, flaw })).problems.length > 0) return true;
  return false;
}
