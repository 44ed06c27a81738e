import type { Board } from './board.ts';
import type { PublicationEntity } from './publication.entity.ts';
import type { Line } from './read.ts';

/** What a version says, in the order its kind declares; records for machines are left to `content`. */
export function linesOf({ kinds }: Board, { kind, content }: PublicationEntity): Line[] {
  return Object.entries(kinds[kind]?.fields ?? {}).flatMap(([name, { label, type }]) => {
    const value = content[name] ?? null;
    return type === 'JSON' ? [] : [{ name, label, value: value === null ? null : String(value) }];
  });
}
