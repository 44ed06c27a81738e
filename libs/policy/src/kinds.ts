import { z } from 'zod';

const fraction = z
  .strictObject({ numerator: z.int().min(0), denominator: z.int().min(1) })
  .refine(({ numerator, denominator }) => numerator <= denominator, 'a share is at most 1')
  .readonly();
const bound = z
  .strictObject({
    numerator: z.int().min(0),
    denominator: z.int().min(1),
    comparison: z.enum(['AT_LEAST', 'MORE_THAN']),
  })
  .refine(({ numerator, denominator }) => numerator <= denominator, 'a share is at most 1')
  .readonly();
const duration = z
  .strictObject({
    amount: z.int().min(0),
    unit: z.enum(['WORKING_HOURS', 'WORKING_DAYS', 'DAYS', 'MONTHS', 'YEARS']),
  })
  .readonly();
const rhythm = z
  .strictObject({
    every: z.enum(['DAY', 'DAYS', 'WEEK', 'MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR']),
    atLeast: z.int().min(1),
    days: z.array(z.int().min(1).max(31)).readonly().optional(),
    length: z.int().min(2).max(366).optional(),
  })
  .refine(({ every, days }) => every === 'MONTH' || days === undefined, 'fixed days are days of a MONTH')
  .refine(
    ({ every, length }) => (every === 'DAYS') === (length !== undefined),
    'DAYS, and only DAYS, has a length',
  )
  .readonly();

/** A ratio that decides something: two integers, never a float. */
export type Fraction = z.infer<typeof fraction>;
/** A share with its comparison: "at least two thirds" is not "more than two thirds". */
export type Bound = z.infer<typeof bound>;
/** A period as the documents state it; working hours and days are counted by the work calendar. */
export type Duration = z.infer<typeof duration>;
/** "At least `atLeast` times `every` period"; `days` are fixed days of the month, `length` counts the DAYS of a period. */
export type Rhythm = z.infer<typeof rhythm>;
/** Money in fen, a safe integer. */
export type Fen = number;
/** Floor area in 0.01 m², a safe integer. */
export type Area = number;

/** What one figure may be: its validation, and the unit in which every pack states it. */
export interface Figure<Schema extends z.ZodType = z.ZodType> {
  readonly schema: Schema;
  readonly unit: string;
  /** Bare numbers repeat their unit in the pack, so that 30000 m² cannot pass for 30000 × 0.01 m². */
  readonly unitInPack: boolean;
}

const figure = <Schema extends z.ZodType>(
  schema: Schema,
  unit: string,
  unitInPack = false,
): Figure<Schema> => ({
  schema,
  unit,
  unitInPack,
});
const upperCase = z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'a code is written LIKE_THIS');

/** A whole number of something. */
export const count = (unit: string) => figure(z.int().min(0), unit, true);
/** Money in fen. */
export const fen = figure(z.int().min(0), 'fen', true);
/** Floor area in 0.01 m². */
export const area = figure(z.int().min(0), '0.01 m²', true);
/** Whether a rule holds. */
export const yesNo = figure(z.boolean(), 'yes or no');
/** A share between 0 and 1. */
export const share = figure(fraction, 'share');
/** A share and whether it must be reached or exceeded. */
export const threshold = figure(bound, 'share');
/** A period. */
export const period = figure(duration, 'duration');
/** A recurring duty. */
export const recurring = figure(rhythm, 'rhythm');
/** A legal day in Asia/Shanghai. */
export const day = figure(z.iso.date(), 'day');
/** Days of the month. */
export const monthDays = figure(z.array(z.int().min(1).max(31)).min(1).readonly(), 'days of the month');
/** One of a few codes the rules switch over. */
export const oneOf = <const Codes extends readonly [string, ...string[]]>(...codes: Codes) =>
  figure(z.enum(codes), 'code');
/** A list of codes which a pack may extend; order matters where the figure says so. */
export const codes = figure(z.array(upperCase).readonly(), 'codes');
/** The id of an evaluation scheme. */
export const schemeId = figure(z.string().regex(/^[a-z0-9-]+$/), 'scheme');
/** One value per code. */
export const perCode = <Schema extends z.ZodType>(value: Figure<Schema>) =>
  figure(
    z.record(upperCase, value.schema).readonly(),
    value.unit === 'codes' ? 'codes' : `${value.unit} per code`,
  );
/** Several values of one shape. */
export const listOf = <Schema extends z.ZodType>(schema: Schema, unit: string) =>
  figure(z.array(schema).readonly(), unit);
/** A value of a shape that only one figure has. */
export const shape = <Schema extends z.ZodType>(schema: Schema, unit: string) => figure(schema, unit);
/** The same figure, or `null`: the documents of the pack do not ask for it. */
export const asked = <Schema extends z.ZodType>({ schema, unit, unitInPack }: Figure<Schema>) =>
  figure(schema.nullable(), unit, unitInPack);
