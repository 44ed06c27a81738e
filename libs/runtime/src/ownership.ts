import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartupError } from '@redgrid/http';
import { keysFolder, unwritable } from './keys.ts';

/**
 * Makes this process the owner of a data folder until it ends, however it ends: SQLite's own lock is given back by the
 * operating system. StartupError when another process owns it.
 */
export function ownFolder(folder: string): () => void {
  keysFolder(folder);
  let lock: DatabaseSync | undefined;
  try {
    lock = new DatabaseSync(join(folder, 'owner.lock'));
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (error) {
    lock?.close();
    if (/locked/.test((error as Error).message))
      throw new StartupError(
        `Another RedGrid process uses the data folder ${folder}: stop it first, or choose another by REDGRID_DATA.`,
      );
    if (/unable to open/.test((error as Error).message))
      throw new StartupError(`The data folder ${folder} cannot be written: choose another by REDGRID_DATA.`);
    throw unwritable(folder, error);
  }
  return () => {
    lock.close();
  };
}
