import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder, ownFolder, runMain } from '@redgrid/runtime';

/** What RedGrid puts into its data folder; anything else in there is somebody else's and stays. */
const OURS = /^(keys|checkpoints|files|distributed|owner\.lock|demo-tokens\.json|demonstration.*\.json|\w+\.sqlite(-wal|-shm)?)$/;

/** Throws RedGrid's data away: SQLite databases, keys, tokens. Refuses while a process uses them; touches no server. */
runMain(async () => {
  const folder = dataFolder();
  if (!existsSync(folder)) return console.log('There is nothing to throw away.');
  ownFolder(folder)();
  for (const name of readdirSync(folder).filter((each) => OURS.test(each)))
    rmSync(join(folder, name), { recursive: true });
  console.log(`The data in ${folder} are gone; npm start makes them anew.`);
});
