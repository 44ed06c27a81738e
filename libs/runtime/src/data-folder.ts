import { resolve } from 'node:path';

/** The folder of keys, checkpoints and, on SQLite, databases: `REDGRID_DATA`, else `.data`. */
export function dataFolder(env: NodeJS.ProcessEnv = process.env): string {
  return resolve(env.REDGRID_DATA ?? '.data');
}
