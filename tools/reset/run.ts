import { existsSync, rmSync } from 'node:fs';
import { dataFolder, ownFolder, runMain } from '@redgrid/runtime';

/** Throws the data folder away: SQLite databases, keys, tokens. Refuses while a process uses it; touches no server. */
runMain(async () => {
  const folder = dataFolder();
  if (!existsSync(folder)) return console.log('There is nothing to throw away.');
  ownFolder(folder)();
  rmSync(folder, { recursive: true });
  console.log(`${folder} is gone; npm start makes it anew.`);
});
