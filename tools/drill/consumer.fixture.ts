import { setTimeout as pause } from 'node:timers/promises';
import { FeedCursorEntity, UnitOfWork, type Database, type DatabaseConfig } from '@redgrid/database';
import { Consumer, httpFeed, type FactHandler, type FeedSource } from '@redgrid/events';
import { below, chanceOf } from './chance.ts';
import { drillHandlers, openDrill } from './tally.ts';

/** What the process is told on its command line. */
export interface ConsumerTask {
  readonly config: DatabaseConfig;
  readonly url: string;
  readonly secret: string;
  readonly seed: number;
  /** Remembers how far it has read in a transaction of its own, as a consumer without our guarantee would. */
  readonly broken: boolean;
}

// A process that reads facts over HTTP and applies them until it is killed. It ends with the one that started it.
process.stdin.resume().once('close', () => process.exit());
const task = JSON.parse(process.argv[2] ?? '') as ConsumerTask;
const { database } = await openDrill(task.config);
const chance = chanceOf(task.seed);
let began = false;
// Every tenth fact takes a few milliseconds, so that kills come in the middle of transactions.
const handlers = drillHandlers(async () => {
  if (!began) process.stdout.write('began\n');
  began = true;
  if (chance() < 0.1) await pause(below(chance, 6));
});
const feed = httpFeed('owner', task.url, task.secret);
process.stdout.write('ready\n');
if (task.broken) await careless(database, feed, handlers);
else new Consumer(database, feed, handlers, { clock: () => new Date(), onError: () => undefined });
setInterval(() => undefined, 60_000);

async function careless(user: Database, source: FeedSource, all: readonly FactHandler[]): Promise<void> {
  for (;;) {
    const cursor = await user.freshReader.manager.findOneBy(FeedCursorEntity, { source: source.name });
    const facts = await source.read(cursor?.position ?? 0, 50).catch(() => []);
    for (const fact of facts)
      await user.transaction(async (db) => {
        const unit = new UnitOfWork(db, null, new Date());
        for (const handler of all) if (handler.wants(fact)) await handler.apply(unit, fact);
      });
    const position = facts.at(-1)?.position;
    if (position === undefined) await pause(50);
    else
      await user.transaction((db) =>
        db.upsert(FeedCursorEntity, { source: source.name, position }, ['source']),
      );
  }
}
