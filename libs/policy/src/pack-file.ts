import { basename } from 'node:path';
import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type YAMLMap,
} from 'yaml';
import { z } from 'zod';
import { FIGURES, figureNamed } from './figures.ts';
import type { Clause } from './sourced.ts';

/** One figure as a pack states it. Both days are in force; without one the statement is open on that side. */
export interface Statement {
  readonly name: string;
  readonly value: unknown;
  readonly unit: string;
  readonly clause: Clause;
  readonly note: string | null;
  readonly validFrom: string;
  readonly validTo: string;
  readonly place: string;
}

/** A pack before it is put under the packs it extends. */
export interface PackFile {
  readonly id: string;
  readonly title: string;
  readonly extends: string | null;
  readonly text: string;
  readonly place: string;
  readonly extendsPlace: string;
  readonly statements: ReadonlyMap<string, readonly Statement[]>;
}

/** The open ends of validity: before and after every legal day. */
export const ALWAYS = { from: '0001-01-01', to: '9999-12-31' } as const;

const date = z.iso.date('write a day as 2024-12-31');
const missing = 'is missing: state it';
const text = z
  .string({
    error: ({ input }) => (input === undefined ? missing : 'write it as text, in quotes if need be'),
  })
  .min(1, 'is empty: state it');
const header = z.strictObject({
  id: text,
  title: text,
  extends: text.optional(),
  document: text,
  toBeConfirmed: z.boolean().optional(),
  validFrom: date.optional(),
  figures: z.unknown(),
});
const statement = z.strictObject({
  value: z.unknown(),
  unit: text.optional(),
  clause: text,
  document: text.optional(),
  toBeConfirmed: z.boolean().optional(),
  validFrom: date.optional(),
  validTo: date.optional(),
  note: text.optional(),
});
type Header = z.infer<typeof header>;

/** Reads one pack and hands every problem to `report`, with its place; null when not even its header can be read. */
export function readPackFile(
  file: string,
  source: string,
  report: (problem: string) => void,
): PackFile | null {
  return new Reader(file, source, report).pack();
}

class Reader {
  private readonly lines = new LineCounter();
  private readonly yaml: Document;

  constructor(
    private readonly file: string,
    private readonly source: string,
    private readonly report: (problem: string) => void,
  ) {
    this.yaml = parseDocument(source, { lineCounter: this.lines, prettyErrors: false });
  }

  pack(): PackFile | null {
    for (const { message, pos } of this.yaml.errors) this.report(`${this.placeAt(pos[0])} ${message}`);
    const root = this.yaml.contents;
    if (this.yaml.errors.length > 0) return null;
    if (!isMap(root)) return this.refuse(root, 'is no pack: begin with id, title, document, figures');
    const head = this.parsed(header, root, 'header');
    if (!head) return null;
    const expected = basename(this.file, '.yaml');
    if (head.id !== expected)
      this.problem(root.get('id', true), `id ${head.id}: write ${expected}, the file's name`);
    return {
      id: head.id,
      title: head.title,
      extends: head.extends ?? null,
      text: this.source,
      place: this.place(root),
      extendsPlace: this.place(root.get('extends', true)),
      statements: this.statements(root.get('figures', true), head),
    };
  }

  private statements(figures: unknown, head: Header): Map<string, readonly Statement[]> {
    const found = new Map<string, readonly Statement[]>();
    for (const [subject, group, at] of this.pairs(figures, 'figures')) {
      if (!Object.hasOwn(FIGURES, subject)) {
        this.problem(at, `unknown subject ${subject}: use one of ${Object.keys(FIGURES).join(', ')}`);
        continue;
      }
      for (const [figure, stated, key] of this.pairs(group, subject)) {
        const name = `${subject}.${figure}`;
        if (!figureNamed(name)) {
          this.problem(key, `unknown figure ${name}: correct the name, or add it to src/figures.ts first`);
          continue;
        }
        const entries = isSeq(stated) ? stated.items : [stated];
        const read = entries
          .map((entry) => this.statement(name, entry, head))
          .filter((entry) => entry !== null);
        this.reportOverlaps(name, read);
        found.set(name, read);
      }
    }
    return found;
  }

  private statement(name: string, entry: unknown, head: Header): Statement | null {
    const figure = figureNamed(name);
    if (!figure || !isMap(entry)) return this.refuse(entry, `${name}: write { value: …, clause: … }`);
    const stated = this.parsed(statement, entry, name);
    if (!stated) return null;
    const parsed = figure.schema.safeParse(stated.value);
    if (!parsed.success)
      return this.refuseIssues(entry.get('value', true), `${name}: value`, parsed.error, entry);
    if (!this.unitIsRight(name, stated.unit, stated.value, entry)) return null;
    const validFrom = stated.validFrom ?? head.validFrom ?? ALWAYS.from;
    const validTo = stated.validTo ?? ALWAYS.to;
    if (validFrom > validTo)
      return this.refuse(entry, `${name}: validTo ${validTo} lies before validFrom ${validFrom}`);
    const clause = {
      pack: head.id,
      document: stated.document ?? head.document,
      number: stated.clause,
      toBeConfirmed: stated.toBeConfirmed ?? head.toBeConfirmed ?? false,
    };
    const place = this.place(entry);
    const note = stated.note ?? null;
    return { name, value: parsed.data, unit: figure.unit, clause, note, validFrom, validTo, place };
  }

  private unitIsRight(name: string, unit: string | undefined, value: unknown, at: unknown): boolean {
    const figure = figureNamed(name);
    if (!figure || (unit === undefined && (value === null || !figure.unitInPack)) || unit === figure.unit)
      return true;
    const problem = unit === undefined ? 'unit is missing' : `unit ${unit} is wrong`;
    this.problem(at, `${name}: ${problem}: state the value in, and write, unit: ${figure.unit}`);
    return false;
  }

  private reportOverlaps(name: string, entries: readonly Statement[]): void {
    const inOrder = [...entries].sort((a, b) => a.validFrom.localeCompare(b.validFrom));
    inOrder.forEach((entry, index) => {
      const next = inOrder[index + 1];
      if (next && next.validFrom <= entry.validTo)
        this.report(`${next.place} ${name}: dates overlap with ${entry.place}: end the earlier with validTo`);
    });
  }

  private parsed<Value>(schema: z.ZodType<Value>, at: YAMLMap, what: string): Value | null {
    const result = schema.safeParse(at.toJS(this.yaml));
    return result.success ? result.data : this.refuseIssues(at, what, result.error, at);
  }

  private refuseIssues(at: unknown, what: string, error: z.ZodError, outer: unknown): null {
    for (const { path, message } of error.issues) {
      const inner = isMap(at) || isSeq(at) ? at.getIn(path, true) : at;
      const where = [what, ...path].join('.');
      this.problem(isNode(inner) ? inner : isNode(at) ? at : outer, `${where}: ${hint(message)}`);
    }
    return null;
  }

  private *pairs(map: unknown, what: string): Generator<[string, unknown, unknown]> {
    if (!isMap(map)) {
      this.problem(map, `${what}: write name: { … } pairs`);
      return;
    }
    for (const { key, value } of map.items) if (isScalar(key)) yield [String(key.value), value, key];
  }

  private refuse(at: unknown, problem: string): null {
    this.problem(at, problem);
    return null;
  }

  private problem(at: unknown, problem: string): void {
    this.report(`${this.place(at)} ${problem}`);
  }

  private place(at: unknown): string {
    return this.placeAt(isNode(at) ? (at.range?.[0] ?? 0) : 0);
  }

  private placeAt(offset: number): string {
    const { line, col } = this.lines.linePos(offset);
    return `${this.file}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
  }
}

/** Zod says what is wrong; this adds what to do where that is not plain. */
function hint(message: string): string {
  if (message.startsWith('Unrecognized key')) return `${message}: correct or remove it`;
  if (message.includes('received undefined')) return `${missing}, or null when nothing is asked`;
  return message;
}
