import { readFileSync } from 'node:fs';
import { DomainError } from '@redgrid/errors';
import { parse } from 'yaml';
import { z } from 'zod';

const code = z.string().regex(/^[A-Z][A-Z0-9_]*$/);
const department = z.strictObject({ code, name: z.string(), level: code, source: z.string() });
const category = z.strictObject({
  code,
  name: z.string(),
  lead: code,
  joint: z.array(code).readonly(),
  keywords: z.array(z.string().min(1)).readonly(),
  basis: z.enum(['STATED', 'STATED_LEAD', 'INFERRED', 'PROPOSED']),
  source: z.string(),
});
const routing = z.strictObject({
  fallback: code,
  departments: z.array(department),
  categories: z.array(category),
});
const channel = z.strictObject({ code, name: z.string(), selfService: z.boolean(), source: z.string() });

export type AppealDepartmentRow = z.infer<typeof department>;
export type AppealCategoryRow = z.infer<typeof category>;
export type AppealChannelRow = z.infer<typeof channel>;

const table = routing.parse(dataFile('appeal-categories.yaml'));
const departments = new Map(table.departments.map((each) => [each.code, each]));
const categories = new Map(table.categories.map((each) => [each.code, each]));
for (const { code: name, lead, joint } of table.categories)
  for (const each of [lead, ...joint])
    if (!departments.has(each)) throw new Error(`${name} names ${each}, which is no department`);

/** Every kind of appeal with the bodies that handle it. */
export const CATEGORIES: readonly AppealCategoryRow[] = table.categories;
/** Every way in which appeals arrive. */
export const CHANNELS: readonly AppealChannelRow[] = z.array(channel).parse(dataFile('appeal-channels.yaml'));
const channels = new Map(CHANNELS.map((each) => [each.code, each]));

/** The category of a code. APPEAL_CATEGORY_UNKNOWN for a code that is none. */
export function categoryOf(wanted: string): AppealCategoryRow {
  const known = categories.get(wanted);
  if (!known) throw new DomainError('APPEAL_CATEGORY_UNKNOWN');
  return known;
}

/** The channel of a code. APPEAL_CHANNEL_UNKNOWN for a code that is none. */
export function channelOf(wanted: string): AppealChannelRow {
  const known = channels.get(wanted);
  if (!known) throw new DomainError('APPEAL_CHANNEL_UNKNOWN', { known: [...channels.keys()] });
  return known;
}

/** The body of a code the category table uses. */
export function departmentOf(wanted: string): AppealDepartmentRow {
  const known = departments.get(wanted);
  if (!known) throw new Error(`${wanted} is no department`);
  return known;
}

/** Every body the category table names. */
export const APPEAL_DEPARTMENTS: readonly AppealDepartmentRow[] = table.departments;

/** The body of a code from outside. APPEAL_DEPARTMENT_UNKNOWN for a code that is none. */
export function knownDepartment(wanted: string): AppealDepartmentRow {
  const known = departments.get(wanted);
  if (!known) throw new DomainError('APPEAL_DEPARTMENT_UNKNOWN');
  return known;
}

/** Who leads when nobody has said what the appeal is about. */
export const FALLBACK_DEPARTMENT = departmentOf(table.fallback).code;

function dataFile(name: string): unknown {
  return parse(readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8'));
}
