import type { Subject, Subjects } from './figures.ts';
import type { Fraction } from './kinds.ts';
import type { Sourced } from './sourced.ts';

type SheetOf = <S extends Subject>(subject: S) => Sourced<Subjects[S]>;

/** Figures of one pack that contradict each other: a band without a grade, weights that are not one, bounds upside down. */
export function incoherences(sheet: SheetOf): string[] {
  const { minMembers, maxMembers } = sheet('committee');
  const { weights, deductions } = sheet('companyEvaluation');
  const { levels, timeLimits, urgentTimeLimits } = sheet('appeal');
  const { grades, bands } = sheet('companyCredit');
  const resident = sheet('residentCredit');
  const { five, four, three, two, one } = sheet('stars');
  const list = sheet('redBlackList');
  const checks: [boolean, string][] = [
    [minMembers.value <= maxMembers.value, 'committee.minMembers is above maxMembers'],
    [sumIsOne(Object.values(weights.value)), 'companyEvaluation.weights do not add up to 1'],
    [
      Object.values(deductions.value ?? {}).every(({ min, max }) => min <= max),
      'companyEvaluation.deductions has a min above its max',
    ],
    [sameCodes(levels.value, timeLimits.value), 'appeal.timeLimits must name each of appeal.levels once'],
    [
      sameCodes(levels.value, urgentTimeLimits.value),
      'appeal.urgentTimeLimits must name each of appeal.levels once',
    ],
    [
      fall(grades.value, bands.value),
      'companyCredit.bands must fall from the first of grades to the last, ending at 0',
    ],
    [
      fall(resident.levels.value, resident.bands.value),
      'residentCredit.bands must fall from the first of levels to the last, ending at 0',
    ],
    [
      strictlyFall([five, four, three, two, one].flatMap(({ value }) => value ?? [])),
      'stars must fall from five to one',
    ],
    [
      counted(list.incentives.value, list.incentiveCount.value),
      'redBlackList.incentives are not incentiveCount many',
    ],
    [
      counted(list.penalties.value, list.penaltyCount.value),
      'redBlackList.penalties are not penaltyCount many',
    ],
  ];
  return checks.filter(([holds]) => !holds).map(([, problem]) => problem);
}

function sumIsOne(weights: readonly Fraction[]): boolean {
  const whole = weights.reduce((product, { denominator }) => product * BigInt(denominator), 1n);
  const sum = weights.reduce((total, w) => total + (BigInt(w.numerator) * whole) / BigInt(w.denominator), 0n);
  return sum === whole;
}

function sameCodes(codes: readonly string[], record: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(record).length === codes.length && codes.every((code) => Object.hasOwn(record, code));
}

function fall(codes: readonly string[], bands: Readonly<Record<string, number>>): boolean {
  const bounds = codes.flatMap((code) => bands[code] ?? []);
  return sameCodes(codes, bands) && strictlyFall(bounds) && bounds.at(-1) === 0;
}

function strictlyFall(bounds: readonly number[]): boolean {
  return bounds.every((bound, index) => index === 0 || bound < (bounds[index - 1] ?? bound));
}

function counted(measures: readonly string[], required: number | null): boolean {
  return required === null || measures.length === required;
}
