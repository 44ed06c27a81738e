import type { Row } from './row.ts';
import { ENGINES } from './servers.ts';
import { openDrill } from './tally.ts';
import { tamper, writeChain } from './tampers.ts';

/** R27: whatever somebody with every right over the database does to the audit chain is named. */
export const tamperRow: Row = {
  id: 'R27',
  title: 'the audit verifier names the first bad row of every tamper',
  engines: ENGINES,
  run: async ({ ground, seed, size }) => {
    const { database, close } = await openDrill(await ground.config('r27'));
    const chain = await writeChain(database, size === 'long' ? 2000 : 60, size === 'long' ? 300 : 17);
    const counts = await tamper(chain, 1000, seed);
    await close();
    return { passed: counts.missed === 0, counts: { ...counts } };
  },
};
