import { readFileSync } from 'node:fs';
import { DomainError } from '@redgrid/errors';
import { parse } from 'yaml';
import { z } from 'zod';

const code = z.strictObject({ code: z.string(), name: z.string(), nameEn: z.string() });
const kind = code.extend({ level: z.enum(['COUNTY', 'STREET', 'COMMUNITY']) });

export type ConferenceCodeRow = z.infer<typeof code>;
export type ConferenceKindRow = z.infer<typeof kind>;

const table = z
  .strictObject({ kinds: z.array(kind), members: z.array(code), topics: z.array(code) })
  .parse(parse(readFileSync(new URL('../../data/conference-codes.yaml', import.meta.url), 'utf8')));

/** Every kind of joint conference (会议类别), with the level of the unit that holds it. */
export const CONFERENCE_KINDS: readonly ConferenceKindRow[] = table.kinds;
/** Who may take part (参会成员类别). */
export const CONFERENCE_MEMBERS: readonly ConferenceCodeRow[] = table.members;
/** What conferences deal with (议题类别). */
export const CONFERENCE_TOPICS: readonly ConferenceCodeRow[] = table.topics;

/** The kind of a code. BAD_USER_INPUT for a code that is none. */
export function conferenceKind(wanted: string): ConferenceKindRow {
  return known(CONFERENCE_KINDS, wanted, 'kind');
}

/** Refuses codes that are no members or topics with BAD_USER_INPUT. */
export function demandCodes(
  codes: readonly ConferenceCodeRow[],
  wanted: readonly string[],
  field: string,
): void {
  for (const each of wanted) known(codes, each, field);
}

function known<Row extends ConferenceCodeRow>(codes: readonly Row[], wanted: string, field: string): Row {
  const found = codes.find((each) => each.code === wanted);
  if (!found) throw new DomainError('BAD_USER_INPUT', { field, known: codes.map((each) => each.code) });
  return found;
}
