import DataLoader from 'dataloader';
import { In, type EntityManager, type EntityTarget, type ObjectLiteral } from 'typeorm';
import type { UnitOfWork } from './unit-of-work.ts';

interface Versioned extends ObjectLiteral {
  readonly id: string;
  readonly version: number;
}
type Entity<Row> = new () => Row;

/**
 * Writes what changes of a row, if it is still at the version that was read; false when it is not. In a batch of commands the changes
 * of all of them go in one statement, and then one row that has moved on makes it false for all.
 */
export async function updateRow<Row extends Versioned>(
  unit: UnitOfWork,
  entity: Entity<Row>,
  { id, version }: Pick<Row, 'id' | 'version'>,
  changes: object,
): Promise<boolean> {
  if (!unit.batch) {
    const { affected } = await unit.db.update(entity, { id, version }, changes);
    return affected === 1;
  }
  const columns = Object.keys(changes).toSorted();
  const owner = `update:${entity.name}:${columns.join()}`;
  const { db } = unit.batch;
  return unit.batch
    .loader(owner, () => together((rows: Change[]) => updateAll(db, entity, columns, rows)))
    .load({ id, version, changes: changes as Record<string, unknown> });
}

/** Inserts a row; in a batch of commands the rows of all of them in one statement. */
export async function insertRow<Row extends ObjectLiteral>(
  unit: UnitOfWork,
  entity: Entity<Row>,
  row: Row,
): Promise<void> {
  if (!unit.batch) {
    await unit.db.insert(entity, row);
    return;
  }
  const { db } = unit.batch;
  await unit.batch
    .loader(`insert:${entity.name}`, () =>
      together(async (rows: Row[]) => {
        await db.insert(entity, rows);
        return rows.map(() => true);
      }),
    )
    .load(row);
}

/** The greatest value of a column among the rows of one owner, or 0; in a batch one statement for all owners. */
export async function greatest<Row extends ObjectLiteral>(
  unit: UnitOfWork,
  entity: Entity<Row>,
  { by, of, id }: { readonly by: keyof Row & string; readonly of: keyof Row & string; readonly id: string },
): Promise<number> {
  const { db } = unit.batch ?? unit;
  const read = (ids: string[]) => greatestOf(db, entity, { by, of }, ids);
  if (!unit.batch) return (await read([id]))[0] ?? 0;
  return unit.batch.loader(`greatest:${entity.name}:${by}:${of}`, () => together(read)).load(id);
}

interface Change {
  readonly id: string;
  readonly version: number;
  readonly changes: Record<string, unknown>;
}

function together<Key, Value>(work: (keys: Key[]) => Promise<Value[]>): DataLoader<Key, Value> {
  return new DataLoader<Key, Value>((keys) => work([...keys]), { cache: false });
}

async function updateAll(
  db: EntityManager,
  entity: EntityTarget<ObjectLiteral>,
  columns: readonly string[],
  rows: readonly Change[],
): Promise<boolean[]> {
  const { driver } = db.dataSource;
  const metadata = db.dataSource.getMetadata(entity);
  const quoted = (name: string) => driver.escape(name);
  const cases = rows.map(() => 'WHEN ? THEN ?').join(' ');
  const values: unknown[] = [];
  const sets = columns.map((name) => {
    const column = metadata.findColumnWithPropertyName(name);
    if (!column) throw new Error(`${metadata.tableName} has no ${name}`);
    for (const { id, changes } of rows)
      values.push(id, driver.preparePersistentValue(changes[name], column) as unknown);
    return `${quoted(column.databaseName)} = CASE ${quoted('id')} ${cases} END`;
  });
  const marks = rows.map(() => '?').join(', ');
  const sql = `UPDATE ${quoted(metadata.tableName)} SET ${sets.join(', ')}
    WHERE ${quoted('id')} IN (${marks}) AND ${quoted('version')} = CASE ${quoted('id')} ${cases} END`;
  values.push(...rows.map(({ id }) => id), ...rows.flatMap(({ id, version }) => [id, version]));
  if (!db.queryRunner) throw new Error('A batch of commands runs in a transaction');
  const { affected } = (await db.queryRunner.query(sql, values, true)) as { affected?: number };
  return rows.map(() => affected === rows.length);
}

async function greatestOf<Row extends ObjectLiteral>(
  db: EntityManager,
  entity: Entity<Row>,
  { by, of }: { readonly by: string; readonly of: string },
  ids: readonly string[],
): Promise<number[]> {
  const rows = await db
    .createQueryBuilder(entity, 'row')
    .select(`row.${by}`, 'owner')
    .addSelect(`MAX(row.${of})`, 'most')
    .where({ [by]: In([...ids]) })
    .groupBy(`row.${by}`)
    .getRawMany<{ owner: string; most: unknown }>();
  const found = new Map(rows.map(({ owner, most }) => [owner, Number(most)]));
  return ids.map((id) => found.get(id) ?? 0);
}
