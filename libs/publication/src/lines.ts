import type { Board } from './board.ts';
import type { PublicationEntity } from './publication.entity.ts';
import type { Line } from './read.ts';

/** What a version says, in the order its kind declares; records for machines are left to `content`. */
export function linesOf({ kinds }: Board, { kind, content }: PublicationEntity): Line[] {
  return Object.entries(kinds[kind]?.fields ?? {}).flatMap(([name, { label, type }]): Line[] => {
    const value = content[name] ?? null;
    if (typeof value === 'object') return type === 'JSON' ? [] : [{ name, label, value: null }];
    return [{ name, label, value: String(value) }];
  });
}
