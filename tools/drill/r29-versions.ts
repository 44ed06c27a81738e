import { setTimeout as pause } from 'node:timers/promises';
import { asCall, command, RequestContext, saveVersion, type Database } from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import { person, ToyEntity } from '@redgrid/testing';
import { below, chanceOf } from './chance.ts';
import type { Row } from './row.ts';
import { ENGINES } from './servers.ts';
import { openDrill } from './tally.ts';

/** What came of many editors of one record. */
export interface SaveCounts {
  readonly saves: number;
  readonly acknowledged: number;
  readonly conflicts: number;
  readonly versions: number;
  /** Acknowledged, and overwritten by somebody who had not seen it. */
  readonly overwritten: number;
}

/** Fifty editors read a record, think, and save it; each acknowledged save writes down which one it replaced. */
export async function saveAtOnce(
  database: Database,
  plan: {
    readonly editors: number;
    readonly saves: number;
    readonly seed: number;
    readonly unguarded?: boolean;
  },
): Promise<SaveCounts> {
  const chance = chanceOf(plan.seed);
  await database.transaction((db) => db.insert(ToyEntity, { id: 'one', name: '0', version: 1 }));
  const replaced: string[] = [];
  const counts = { acknowledged: 0, conflicts: 0 };
  let left = plan.saves;
  const editor = async (who: number): Promise<void> => {
    while ((left -= 1) >= 0) {
      const seen = await database.freshReader.manager.findOneByOrFail(ToyEntity, { id: 'one' });
      await pause(below(chance, 4));
      const request = new RequestContext(database, { principal: person(`editor-${who}`) });
      const name = `${who}-${left}`;
      const saved = await asCall(request, { name }, () =>
        command('save', undefined, async ({ db }) => {
          if (plan.unguarded) await db.update(ToyEntity, { id: 'one' }, { name, version: seen.version + 1 });
          else await saveVersion(db, ToyEntity, seen, { name });
          return {};
        }),
      ).catch((error: unknown) => {
        if (!(error instanceof DomainError) || !['CONFLICT', 'OVERLOADED'].includes(error.code)) throw error;
        return null;
      });
      if (saved) replaced.push(seen.name);
      counts[saved ? 'acknowledged' : 'conflicts'] += 1;
    }
  };
  await Promise.all(Array.from({ length: plan.editors }, (_, who) => editor(who)));
  const last = await database.freshReader.manager.findOneByOrFail(ToyEntity, { id: 'one' });
  const overwritten = replaced.length - new Set(replaced).size;
  return { saves: plan.saves, ...counts, versions: last.version - 1, overwritten };
}

const good = ({ acknowledged, versions, overwritten, conflicts, saves }: SaveCounts): boolean =>
  acknowledged === versions && overwritten === 0 && acknowledged + conflicts === saves;

const row = (unguarded: boolean): Row => ({
  id: unguarded ? 'R36 R29' : 'R29',
  title: unguarded ? 'the row notices: the version taken away' : 'a save that overlooks another is refused',
  engines: unguarded ? ['sqlite', 'mariadb'] : ENGINES,
  run: async ({ ground, seed, size }) => {
    const { database, close } = await openDrill(await ground.config(unguarded ? 'r29_unguarded' : 'r29'), 20);
    const saves = unguarded ? 200 : { quick: 200, usual: 1000, long: 20_000 }[size];
    const counts = await saveAtOnce(database, { editors: 50, saves, seed, unguarded });
    await close();
    return { passed: good(counts) !== unguarded, counts: { ...counts } };
  },
});

export const versionRows = [row(false), row(true)];
