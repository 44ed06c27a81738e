import type { DatabaseConfig } from '@redgrid/database';
import { hostOf, alarms, openAlarms } from './alarm.fixture.ts';
import { runSweep } from './index.ts';

// One replica: it sweeps at a given moment until nothing is due, and says how much it has done. It may be killed meanwhile.
const config = JSON.parse(process.argv[2] ?? '') as DatabaseConfig;
const { database } = await openAlarms(config);
process.stdout.write('ready\n');
const report = await runSweep(hostOf(database), alarms, new Date(process.argv[3] ?? ''));
process.stdout.write(`${JSON.stringify(report)}\n`);
await database.close();
