import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setting } from '@redgrid/database';
import { StartupError } from '@redgrid/http';
import { dataFolder, ownFolder, runMain } from '@redgrid/runtime';

/** `npm run reset`: forgets everything the local graph has stored; the next start loads the demonstration county anew. */
runMain(async () => {
  const folder = dataFolder();
  if (process.env.NODE_ENV === 'production')
    throw new StartupError('Nothing was cleared: this is production (NODE_ENV).');
  if (/^(mysql|mariadb):/.test(setting('DATABASE_URL', process.env) ?? ''))
    throw new StartupError('Nothing was cleared: DATABASE_URL names a server; drop its schemas there.');
  if (!existsSync(folder)) {
    console.log(`There is nothing to clear in ${folder}.`);
    return;
  }
  if (!existsSync(join(folder, 'owner.lock')))
    throw new StartupError(`Nothing was cleared: ${folder} does not look like a data folder of RedGrid.`);
  const release = ownFolder(folder);
  try {
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  } finally {
    release();
  }
  console.log(`Cleared ${folder}.`);
});
