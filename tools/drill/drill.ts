import { brokenDeliveryRows, deliveryRow } from './r19-delivery.ts';
import { keyRows } from './r03-keys.ts';
import { tamperRow } from './r27-tampers.ts';
import { versionRows } from './r29-versions.ts';
import { simulationRow } from './r35-simulation.ts';
import type { Row, Size } from './row.ts';
import { groundOf, type Engine } from './servers.ts';

/** Every promise that is drilled. */
export const ROWS: readonly Row[] = [
  ...keyRows,
  deliveryRow,
  ...brokenDeliveryRows,
  tamperRow,
  ...versionRows,
  simulationRow,
];

/** Which rows, and how. */
export interface DrillOrder {
  readonly row: string | null;
  readonly engines: readonly Engine[];
  readonly seed: number;
  readonly size: Size;
}

/** Runs the rows, prints a line for each, and gives how many failed. An engine that is not at hand is named, not counted. */
export async function drill({ row: wanted, engines, seed, size }: DrillOrder): Promise<number> {
  const rows = ROWS.filter(({ id }) => wanted === null || id.split(' ').includes(wanted));
  if (rows.length === 0) throw new Error(`No row ${wanted ?? ''}: ${ROWS.map(({ id }) => id).join(', ')}`);
  console.log(`seed ${seed}, ${size}`);
  let failed = 0;
  for (const engine of engines) {
    const own = rows.filter((row) => row.engines.includes(engine));
    if (own.length === 0) continue;
    const ground = await groundOf(engine);
    if (typeof ground === 'string') {
      console.log(`NOTICE ${engine} is not drilled: ${ground}`);
      continue;
    }
    try {
      for (const row of own) if (!(await one(row, { ground, seed, size }))) failed += 1;
    } finally {
      await ground.close();
    }
  }
  console.log(failed === 0 ? 'every row held' : `${failed} rows failed; --seed ${seed} repeats the chance`);
  return failed;
}

async function one(row: Row, task: Parameters<Row['run']>[0]): Promise<boolean> {
  const began = performance.now();
  const { passed, counts } = await row.run(task);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const figures = Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
  console.log(
    `${passed ? '✓' : '✗'} ${row.id.padEnd(8)} ${task.ground.engine.padEnd(8)} ${seconds.padStart(6)} s  ${row.title}`,
  );
  console.log(`    ${figures}`);
  return passed;
}
