import { databaseConfig } from '@redgrid/database';
import { domains } from '@redgrid/graph';
import { createLogger } from '@redgrid/http';
import { dataFolder, deploymentKeys, ownFolder, runMain, startAll } from '@redgrid/runtime';
import { carryOut, orderOf } from './projections.ts';

/**
 * Compares what the domains remember of each other with the owners, or builds it anew. On MySQL while the system runs; SQLite
 * files have one owner, so there it refuses while the system runs.
 */
runMain(async () => {
  const order = orderOf(process.argv.slice(2));
  const folder = dataFolder();
  const onSqlite = domains.some(({ name }) => databaseConfig(name).kind === 'sqlite');
  const release = onSqlite ? ownFolder(folder) : () => undefined;
  const logger = createLogger({ service: 'projections', level: process.env.LOG_LEVEL ?? 'warn' });
  const running = await startAll(domains, { secrets: deploymentKeys(folder).secrets, logger });
  try {
    await running.settled();
    const differing = await carryOut(running, order, (line) => {
      console.log(line);
    });
    if (order.act === 'check' && differing > 0) process.exitCode = 1;
  } finally {
    await running.close();
    release();
  }
});
