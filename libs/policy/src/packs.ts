import { createHash } from 'node:crypto';
import { canonicalJson, deepFreeze } from './canonical.ts';
import { incoherences } from './coherence.ts';
import { FIGURES, type Subject, type Subjects } from './figures.ts';
import { ALWAYS, type PackFile, type Statement } from './pack-file.ts';
import type { Clause, Sourced, SourcedFigure } from './sourced.ts';

/** One figure of a pack for lists and for the graph; `value` is canonical JSON, codes without quotes. */
export interface DescribedFigure {
  readonly figure: string;
  readonly value: string;
  readonly unit: string;
  readonly clause: Clause;
  readonly note: string | null;
  /** The pack that states it, when it is not the pack that was asked. */
  readonly inheritedFrom: string | null;
}

const LOCAL_DATE = /^\d{4}-\d{2}-\d{2}$/;
const NAMES = Object.entries(FIGURES).flatMap(([subject, figures]) =>
  Object.keys(figures).map((figure) => `${subject}.${figure}`),
);

/** Answers which figures a pack states on a day, own ones before those of the packs it extends. */
export class Packs {
  private readonly sheets = new Map<string, unknown>();
  private readonly changes = new Map<string, readonly string[]>();

  constructor(private readonly files: ReadonlyMap<string, PackFile>) {}

  /** All pack ids, in alphabetical order. */
  ids(): readonly string[] {
    return [...this.files.keys()];
  }

  /** Whether a pack of this id exists. */
  has(packId: string): boolean {
    return this.files.has(packId);
  }

  /** The pack's title, as people call it. Throws RangeError for an unknown pack. */
  title(packId: string): string {
    return this.file(packId).title;
  }

  /** The pack and those it extends, nearest first. */
  chain(packId: string): readonly string[] {
    return this.filesOf(packId).map(({ id }) => id);
  }

  /** All figures of a subject on a legal day, each with its clause; the same frozen object for the same figures. */
  sheet<S extends Subject>(packId: string, subject: S, on: string): Sourced<Subjects[S]> {
    if (!LOCAL_DATE.test(on)) throw new RangeError(`${on} is no legal day: write it as 2026-01-31`);
    const key = `${packId} ${subject} ${this.lastChange(packId, on)}`;
    const known = this.sheets.get(key);
    if (known) return known as Sourced<Subjects[S]>;
    const figures = Object.keys(FIGURES[subject]).map((figure): [string, SourcedFigure<unknown>] => {
      const stated = this.statementOf(packId, `${subject}.${figure}`, on);
      if (!stated) throw new RangeError(`Pack ${packId} lacks ${subject}.${figure} on ${on}`);
      return [figure, { value: stated.value, unit: stated.unit, clause: stated.clause }];
    });
    const sheet = deepFreeze(Object.fromEntries(figures));
    this.sheets.set(key, sheet);
    return sheet as Sourced<Subjects[S]>;
  }

  /** Every figure of a pack on a legal day, in the order of the subjects. */
  describe(packId: string, on: string): readonly DescribedFigure[] {
    return NAMES.flatMap((figure) => {
      const stated = this.statementOf(packId, figure, on);
      if (!stated) return [];
      const { value, unit, clause, note } = stated;
      const inheritedFrom = clause.pack === packId ? null : clause.pack;
      return [{ figure, value: written(value), unit, clause, note, inheritedFrom }];
    });
  }

  /** What a pack itself states, dated entries included; not what it inherits. */
  own(packId: string): readonly Statement[] {
    const { statements } = this.file(packId);
    return NAMES.flatMap((name) => statements.get(name) ?? []);
  }

  /** 12 hex digits that change with the pack or with any pack it extends. */
  version(packId: string): string {
    const hash = createHash('sha256');
    for (const { id, text } of this.filesOf(packId)) hash.update(`${id}\n${text.replaceAll('\r\n', '\n')}\n`);
    return hash.digest('hex').slice(0, 12);
  }

  /** What keeps a pack from answering every figure on every day, or makes its figures contradict each other. */
  problems(): readonly string[] {
    return this.ids().flatMap((packId) => {
      const since = new Map<string, string>();
      for (const on of [ALWAYS.from, ...this.changesOf(packId)])
        for (const problem of this.problemsOn(packId, on)) if (!since.has(problem)) since.set(problem, on);
      const { place } = this.file(packId);
      return [...since].map(([problem, on]) => `${place} ${packId} from ${on}: ${problem}`);
    });
  }

  private problemsOn(packId: string, on: string): string[] {
    const missing = NAMES.filter((name) => !this.statementOf(packId, name, on));
    if (missing.length > 0)
      return missing.map((name) => `${name} is missing: state it here or in a pack it extends`);
    return incoherences((subject) => this.sheet(packId, subject, on));
  }

  private statementOf(packId: string, name: string, on: string): Statement | undefined {
    for (const { statements } of this.filesOf(packId)) {
      const stated = statements.get(name)?.find(({ validFrom, validTo }) => validFrom <= on && on <= validTo);
      if (stated) return stated;
    }
    return undefined;
  }

  /** The day since which the figures of the pack are as they are on `on`. */
  private lastChange(packId: string, on: string): string {
    return this.changesOf(packId).findLast((change) => change <= on) ?? ALWAYS.from;
  }

  private changesOf(packId: string): readonly string[] {
    const known = this.changes.get(packId);
    if (known) return known;
    const statements = this.filesOf(packId).flatMap((file) => [...file.statements.values()].flat());
    const days = statements.flatMap(({ validFrom, validTo }) => [validFrom, dayAfter(validTo)]);
    const changes = [...new Set(days)].filter((on) => on > ALWAYS.from && on < ALWAYS.to).sort();
    this.changes.set(packId, changes);
    return changes;
  }

  private filesOf(packId: string): PackFile[] {
    const file = this.file(packId);
    return file.extends === null ? [file] : [file, ...this.filesOf(file.extends)];
  }

  private file(packId: string): PackFile {
    const file = this.files.get(packId);
    if (!file) throw new RangeError(`No policy pack ${packId}: choose one of ${this.ids().join(', ')}`);
    return file;
  }
}

function written(value: unknown): string {
  return typeof value === 'string' ? value : canonicalJson(value);
}

function dayAfter(day: string): string {
  if (day === ALWAYS.to) return day;
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
