import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPackFile, type PackFile } from './pack-file.ts';
import { Packs } from './packs.ts';

/** All problems of all packs, each with file, line and what to do. Nothing starts with a broken pack. */
export class PolicyPackError extends Error {
  override readonly name = 'PolicyPackError';

  constructor(readonly problems: readonly string[]) {
    super([`${problems.length} problem(s) in the policy packs:`, ...problems].join('\n  '));
  }
}

const OWN_FOLDER = fileURLToPath(new URL('../packs', import.meta.url));

/** Reads every pack of a folder. Throws PolicyPackError, which lists everything that is wrong. */
export function loadPacks(folder: string = OWN_FOLDER): Packs {
  const problems: string[] = [];
  const report = (problem: string) => problems.push(problem);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readPackFile(shown(folder, name), readFileSync(join(folder, name), 'utf8'), report))
    .filter((file) => file !== null);
  if (files.length === 0 && problems.length === 0)
    report(`${folder} holds no pack: add one .yaml file per pack`);
  if (problems.length === 0) checkExtends(files, report);
  if (problems.length > 0) throw new PolicyPackError(problems);
  const packs = new Packs(new Map(files.map((file) => [file.id, file])));
  for (const problem of packs.problems()) report(problem);
  if (problems.length > 0) throw new PolicyPackError(problems);
  return packs;
}

let loaded: Packs | undefined;

/** The packs of this lib, read once. */
export function defaultPacks(): Packs {
  return (loaded ??= loadPacks());
}

function checkExtends(files: readonly PackFile[], report: (problem: string) => void): void {
  const byId = new Map(files.map((file) => [file.id, file]));
  for (const file of files) {
    const seen = new Set([file.id]);
    for (let base = file; base.extends !== null;) {
      const next = byId.get(base.extends);
      if (!next) {
        if (base === file)
          report(
            `${file.extendsPlace} extends ${base.extends}, which does not exist: use ${[...byId.keys()].join(', ')}`,
          );
        break;
      }
      if (seen.has(next.id)) {
        if (next === file)
          report(`${file.extendsPlace} extends itself over ${[...seen].join(' → ')}: break the circle`);
        break;
      }
      seen.add(next.id);
      base = next;
    }
  }
}

function shown(folder: string, name: string): string {
  const file = join(folder, name);
  const fromHere = relative(process.cwd(), file);
  return (fromHere.startsWith('..') ? file : fromHere).replaceAll('\\', '/');
}
