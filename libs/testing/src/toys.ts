import type { Place, Principal } from '@redgrid/access';
import {
  asCall,
  column,
  command,
  Database,
  int,
  key,
  kitEntities,
  kitMigrations,
  migrate,
  primary,
  RequestContext,
  Secrets,
  text,
  type DatabaseConfig,
  type Migration,
} from '@redgrid/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { testDatabase } from './engine.ts';
import { TEST_SECRET } from './test-subgraph.ts';

/** A row to try the kit with. */
@Entity('toy')
export class ToyEntity {
  @PrimaryColumn(key())
  id!: string;

  @Column(text())
  name!: string;

  @Column(int)
  version!: number;
}

export const toyMigrations: readonly Migration[] = [
  {
    name: '2026-11-10-create-toy',
    async up(tables) {
      await tables.create('toy', { id: primary(column.key()), name: column.text(), version: column.int });
    },
    async down(tables) {
      await tables.drop('toy');
    },
  },
];

interface ToyOptions {
  readonly config?: DatabaseConfig;
  readonly poolSize?: number;
  /** Tables besides the kit's and the toys'. */
  readonly entities?: readonly (new () => object)[];
  readonly migrations?: readonly Migration[];
}

/** A migrated database with the kit's tables and toys. */
export async function openToys(options: ToyOptions = {}): Promise<{
  readonly database: Database;
  readonly config: DatabaseConfig;
  readonly close: () => Promise<void>;
}> {
  const made = options.config ? null : await testDatabase(options.poolSize);
  const config = options.config ?? made?.config;
  if (!config) throw new Error('No database');
  const database = await Database.open({
    config,
    entities: [...kitEntities, ToyEntity, ...(options.entities ?? [])],
    secrets: new Secrets(TEST_SECRET),
  });
  await migrate(database, [...kitMigrations, ...toyMigrations, ...(options.migrations ?? [])]);
  return {
    database,
    config,
    close: async () => {
      await database.close();
      await made?.drop();
    },
  };
}

const PLACE: Place = { COMMUNITY: 'c1' };

/** Makes a toy as a command of somebody, and tells of it in a fact; `before` runs inside the command. */
export function makeToy(
  database: Database,
  principal: Principal | null,
  { key: commandKey, name, before }: { key?: string; name: string; before?: () => Promise<void> },
): Promise<{ id: string }> {
  const request = new RequestContext(database, { principal });
  return asCall(request, { name }, () =>
    command('makeToy', commandKey, async (unit) => {
      const id = unit.newId();
      await unit.db.insert(ToyEntity, { id, name, version: 1 });
      await before?.();
      unit.emit({
        type: 'toy.made.v1',
        subject: id,
        subjectVersion: 1,
        place: PLACE,
        data: { length: name.length },
      });
      return { id };
    }),
  );
}
