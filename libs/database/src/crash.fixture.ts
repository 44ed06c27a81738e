import type { DatabaseConfig } from './index.ts';
import { makeToy, openToys, person } from '@redgrid/testing';

// A process that works until it is killed: it makes toys and says which ones it has been promised.
const config = JSON.parse(process.argv[2] ?? '') as DatabaseConfig;
const round = process.argv[3] ?? '';
const { database } = await openToys({ config });
process.stdout.write('ready\n');
for (let i = 0; ; i += 1) {
  const name = `${round}-${i}`;
  await Promise.all(
    [0, 1, 2].map(async (lane) => {
      const toy = `${name}-${lane}`;
      await makeToy(database, person('ann'), { key: toy, name: toy });
      process.stdout.write(`${toy}\n`);
    }),
  );
}
