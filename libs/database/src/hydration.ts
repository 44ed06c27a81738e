import type { DataSource, EntityMetadata } from 'typeorm';

type Raw = Readonly<Record<string, unknown>>;
type Row = Record<string, unknown>;
type Column = EntityMetadata['columns'][number];

/** What has to be done with a raw value: nothing, parse it when somebody looks, or ask the driver. */
interface Plan {
  readonly plain: readonly (readonly [property: string, column: string])[];
  readonly json: readonly (readonly [property: string, column: string])[];
  readonly others: readonly Column[];
}

const plans = new WeakMap<EntityMetadata, Plan>();
const PLAIN = new Set<unknown>(['varchar', 'text', 'int']);
/** Shorter JSON is parsed faster than it is put off. */
const LONG_JSON = 200;

/**
 * A row of the driver as an entity. Long JSON is parsed when it is first read: lists carry figures and checks of every
 * row along, and few readers ask for them.
 */
export function hydrate({ driver }: DataSource, metadata: EntityMetadata, raw: Raw): object {
  const { plain, json, others } = planOf(metadata);
  const row = metadata.create() as Row;
  for (const [property, column] of plain) row[property] = raw[column];
  for (const [property, column] of json) {
    const text = raw[column];
    if (typeof text === 'string' && text.length > LONG_JSON) putOff(row, property, text);
    else row[property] = typeof text === 'string' ? (JSON.parse(text) as unknown) : text;
  }
  for (const column of others)
    row[column.propertyName] = driver.prepareHydratedValue(raw[column.databaseName], column);
  return row;
}

function planOf(metadata: EntityMetadata): Plan {
  const known = plans.get(metadata);
  if (known) return known;
  const kinds = Object.groupBy(metadata.columns, kindOf);
  const names = (columns: readonly Column[] = []) =>
    columns.map(({ propertyName, databaseName }) => [propertyName, databaseName] as const);
  const plan = { plain: names(kinds.plain), json: names(kinds.json), others: kinds.others ?? [] };
  plans.set(metadata, plan);
  return plan;
}

function kindOf({ type, transformer, isArray }: Column): keyof Plan {
  if (transformer || isArray) return 'others';
  if (type === 'simple-json') return 'json';
  return PLAIN.has(type) ? 'plain' : 'others';
}

/** An own property like any other, but for the moment at which its value comes to be. */
function putOff(row: Row, property: string, text: string): void {
  const settle = (value: unknown) =>
    Object.defineProperty(row, property, { value, writable: true, enumerable: true, configurable: true });
  Object.defineProperty(row, property, {
    get: () => {
      const value: unknown = JSON.parse(text);
      settle(value);
      return value;
    },
    set: settle,
    enumerable: true,
    configurable: true,
  });
}
