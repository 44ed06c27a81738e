import { setTimeout as pause } from 'node:timers/promises';
import { asCall, command, RequestContext, type Database } from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import { person, ToyEntity } from '@redgrid/testing';
import { below, chanceOf } from './chance.ts';
import type { Row } from './row.ts';
import { ENGINES } from './servers.ts';
import { openDrill } from './tally.ts';

const RETRIES_MS = 500;

/** What came of commands that were each sent five times. */
export interface KeyCounts {
  readonly keys: number;
  readonly effects: number;
  readonly receipts: number;
  readonly inProgress: number;
  /** Receipts of one key that differ. */
  readonly unequal: number;
  readonly reused: number;
  readonly refused: number;
}

/** Each command three times at once, once with an answer nobody reads, once later; then keys with other contents. */
export async function sendAgain(
  database: Database,
  plan: { readonly keys: number; readonly reused: number; readonly seed: number; readonly keyless?: boolean },
): Promise<KeyCounts> {
  const chance = chanceOf(plan.seed);
  const counts = { receipts: 0, inProgress: 0, unequal: 0, refused: 0 };
  const first = new Map<string, string>();
  const send = async (key: string, name: string): Promise<void> => {
    const request = new RequestContext(database, { principal: person('drill') });
    try {
      const receipt = await asCall(request, { name }, () =>
        command('makeToy', plan.keyless ? undefined : key, async (unit) => {
          const id = unit.newId();
          await unit.db.insert(ToyEntity, { id, name, version: 1 });
          await pause(below(chance, 3));
          unit.emit({ type: 'toy.made.v1', subject: id, subjectVersion: 1, place: {}, data: {} });
          return { id };
        }),
      );
      const said = JSON.stringify(receipt);
      if ((first.get(key) ?? said) !== said) counts.unequal += 1;
      first.set(key, first.get(key) ?? said);
      counts.receipts += 1;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      if (error.code === 'IDEMPOTENCY_KEY_REUSED') counts.refused += 1;
      else if (error.code === 'IN_PROGRESS' || error.code === 'OVERLOADED') {
        counts.inProgress += 1;
        await pause(20 + below(chance, 50));
        await send(key, name); // as a client told to try again does
      } else throw error;
    }
  };
  await inLanes(plan.keys, 6, async (index) => {
    const [key, name] = [`key-${index}`, `toy ${index}`];
    await Promise.all([send(key, name), send(key, name), send(key, name)]);
    void send(key, name).catch(() => undefined);
    await pause(0);
  });
  await pause(RETRIES_MS);
  await inLanes(plan.keys, 6, (index) => send(`key-${index}`, `toy ${index}`));
  const effects = await database.freshReader.manager.count(ToyEntity);
  await inLanes(plan.reused, 6, (index) => send(`key-${index}`, `another ${index}`));
  return { keys: plan.keys, reused: plan.reused, ...counts, effects };
}

async function inLanes(count: number, lanes: number, work: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async () => {
    while (next < count) await work((next += 1) - 1);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

const good = ({ keys, effects, unequal, reused, refused }: KeyCounts): boolean =>
  effects === keys && unequal === 0 && refused === reused;

const row = (keyless: boolean): Row => ({
  id: keyless ? 'R36 R03' : 'R03 R04',
  title: keyless
    ? 'the row notices: keys taken away'
    : 'a repeated command takes effect once; other contents are refused',
  engines: keyless ? ['sqlite', 'mariadb'] : ENGINES,
  run: async ({ ground, seed, size }) => {
    const { database, close } = await openDrill(await ground.config(keyless ? 'r03_keyless' : 'r03'), 20);
    const keys = keyless ? 50 : { quick: 200, usual: 2000, long: 20_000 }[size];
    const counts = await sendAgain(database, { keys, reused: keyless ? 10 : 200, seed, keyless });
    await close();
    return { passed: good(counts) !== keyless, counts: { ...counts } };
  },
});

export const keyRows = [row(false), row(true)];
