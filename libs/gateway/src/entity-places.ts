type Path = readonly (string | number)[];
type Data = Record<string, unknown> | null | undefined;

/**
 * Where the entities of a fetch lie in the answer. The gateway counts an entity's number in a fetch along the whole
 * list it came from, though members of another type are not part of the fetch; this counts those that have the field.
 */
export class EntityPlaces {
  readonly #known = new Map<string, readonly Path[]>();

  constructor(private readonly data: Data) {}

  /** The true path of an error whose last `below` steps lie within an entity. */
  corrected(path: Path, below: number): Path {
    const entity = path.slice(0, path.length - below);
    const rest = path.slice(entity.length);
    const [field] = rest;
    if (field === undefined || !entity.some((step) => typeof step === 'number')) return path;
    const all = this.#places(entity);
    const own = all.filter((place) => hasField(valueAt(this.data, place), field));
    const number = all.findIndex((place) => place.every((step, depth) => step === entity[depth]));
    const place = own.length < all.length ? own[number] : undefined;
    return place ? [...place, ...rest] : path;
  }

  #places(pattern: Path): readonly Path[] {
    const key = pattern.map((step) => (typeof step === 'number' ? '@' : step)).join('.');
    const known = this.#known.get(key) ?? placesIn(this.data, pattern);
    this.#known.set(key, known);
    return known;
  }
}

/** Every place of an object that a path leads to when its numbers stand for any member of a list. */
function placesIn(value: unknown, pattern: Path, above: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const [step, ...rest] = pattern;
  if (step === undefined) return [above];
  if (typeof step === 'number')
    return Array.isArray(value)
      ? value.flatMap((each, index) => placesIn(each, rest, [...above, index]))
      : [];
  return placesIn((value as Record<string, unknown>)[step], rest, [...above, step]);
}

function valueAt(data: Data, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], data);
}

function hasField(value: unknown, field: string | number): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, field);
}
