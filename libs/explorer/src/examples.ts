import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { LANGUAGES, type Language } from '@redgrid/errors';

/** An operation somebody in a role would run, ready to send. */
export interface Example {
  readonly title: string;
  readonly query: string;
}

const FOLDER = new URL('../examples/', import.meta.url);

/** The roles that have examples, by the id a grant carries. */
export function rolesWithExamples(): string[] {
  return readdirSync(FOLDER).toSorted();
}

/** The examples of a role in their order, titled in a language; none for a role without. */
export function examplesOf(role: string, language: Language): Example[] {
  const folder = new URL(`${encodeURIComponent(role)}/`, FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .toSorted()
    .map((file) => {
      const query = readFileSync(new URL(file, folder), 'utf8');
      return { title: titleOf(query, language), query };
    });
}

/** The first line of a file says in both languages what it asks: `# 中文 | English`. */
function titleOf(query: string, language: Language): string {
  const titles = query.split('\n', 1)[0]?.replace(/^#\s*/, '').split(' | ') ?? [];
  return titles[LANGUAGES.indexOf(language)] ?? titles[0] ?? '';
}
