import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

/** Input that is not what the scalar means; the value itself is not repeated. */
function refused(name: string, expected: string): GraphQLError {
  return new GraphQLError(`${name}: expected ${expected}.`, {
    extensions: { code: 'BAD_USER_INPUT', field: name },
  });
}

interface ScalarSpec<Value> {
  readonly name: string;
  readonly expected: string;
  /** The value for a well-formed input; undefined for any other. */
  readonly read: (value: unknown) => Value | undefined;
  readonly write?: (value: Value) => unknown;
}

function scalar<Value>({ name, expected, read, write = (value) => value }: ScalarSpec<Value>) {
  const parsed = (value: unknown): Value => {
    const known = read(value);
    if (known === undefined) throw refused(name, expected);
    return known;
  };
  return new GraphQLScalarType<Value, unknown>({
    name,
    serialize: (value) => write(parsed(value)),
    parseValue: parsed,
    parseLiteral: (node) => parsed(literalOf(node)),
  });
}

function literalOf(node: ValueNode): unknown {
  if (node.kind === Kind.INT) return Number(node.value);
  return node.kind === Kind.STRING ? node.value : undefined;
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 9999;
const WIDEST_OFFSET_HOURS = 14;

function moment(value: unknown): Date | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value;
  if (typeof value !== 'string' || !MOMENT.test(value) || day(value.slice(0, 10)) === undefined)
    return undefined;
  const offset = /[+-](\d{2}):(\d{2})$/.exec(value);
  if (offset && (Number(offset[1]) > WIDEST_OFFSET_HOURS || Number(offset[2]) > 59)) return undefined;
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** Only days the calendar has: 2026-02-30 is none. */
function day(value: unknown): string | undefined {
  if (typeof value !== 'string' || !DAY.test(value)) return undefined;
  const midnight = new Date(`${value}T00:00:00Z`);
  const year = midnight.getUTCFullYear();
  const real = !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(value);
  return real && year >= EARLIEST_YEAR && year <= LATEST_YEAR ? value : undefined;
}

/** Exact or refused: 2^53 fen are ninety thousand billion yuan. */
function wholeNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && !Object.is(value, -0)
    ? value
    : undefined;
}

/** Areas are never negative. */
function areaOf(value: unknown): number | undefined {
  const number = wholeNumber(value);
  return number !== undefined && number >= 0 ? number : undefined;
}

/** As `positionOf` makes it: a domain and the id of a fact. */
const POSITION = /^[a-z]{1,32}:[0-9a-f-]{36}$/;

/** Resolvers of the scalars every subgraph shares. */
export const scalars = {
  DateTime: scalar({
    name: 'DateTime',
    expected: 'an ISO 8601 date and time with offset',
    read: moment,
    write: (date) => date.toISOString(),
  }),
  LocalDate: scalar({ name: 'LocalDate', expected: 'a day as YYYY-MM-DD', read: day }),
  Fen: scalar({ name: 'Fen', expected: 'a whole number of fen', read: wholeNumber }),
  Position: scalar({
    name: 'Position',
    expected: 'the position of a receipt',
    read: (value) => (typeof value === 'string' && POSITION.test(value) ? value : undefined),
  }),
  Area: scalar({ name: 'Area', expected: 'a whole number of 0.01 m²', read: areaOf }),
};
