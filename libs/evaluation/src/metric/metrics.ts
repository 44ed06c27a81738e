import type { FactRecord } from '@redgrid/events';
import type { LineInputs } from '../scheme/scheme.rules.ts';
import type { SchemeRow } from '../scheme/scheme.ts';
import type { MetricFactEntity } from './metric-fact.entity.ts';

type Value = MetricFactEntity['value'];

/** How facts of other domains become the inputs of a row. */
export interface Metric {
  /** The facts it is fed by. */
  readonly facts: readonly string[];
  /** What it is kept about. */
  readonly subject: 'COMPOUND' | 'COMPANY';
  /** The subject and value a fact tells of; null when it tells nothing. */
  take(fact: FactRecord): { readonly subjectId: string; readonly value: Value } | null;
  /** The inputs of a row on a legal day; `value` is null while no fact is known. */
  inputs(row: SchemeRow, value: Value | null, on: string): LineInputs;
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const whole = (value: unknown): number => (Number.isSafeInteger(value) ? (value as number) : 0);

/** Best first, as the credit domain grades companies. */
const GRADES = ['AAA', 'AA', 'A', 'B', 'C'];

const COMMITTEE = {
  facts: ['organisation.owners-committee.seated.v1'],
  subject: 'COMPOUND',
  take: ({ data }: FactRecord) => {
    const subjectId = text(data.compoundId);
    const { members, partyMembers } = data;
    const termEndsOn = text(data.termEndsOn);
    const value = { members: whole(members), partyMembers: whole(partyMembers), termEndsOn };
    return subjectId ? { subjectId, value } : null;
  },
} as const;

const inOffice = (value: Value | null, on: string): boolean =>
  value !== null && (value.termEndsOn === null || String(value.termEndsOn) >= on);

/** The metrics that have an emitter, by the key rows name them by. A row all of whose keys stand here is computed. */
export const METRICS: Readonly<Record<string, Metric>> = {
  'org.ownersCommittee[compound,status=IN_OFFICE]': {
    ...COMMITTEE,
    inputs: (_, value, on) => ({ kind: 'CONDITION', met: inOffice(value, on) }),
  },
  'org.ownersCommittee.members.isPartyMember': {
    ...COMMITTEE,
    inputs: ({ threshold }, value, on) => {
      const [members, party] = [whole(value?.members), whole(value?.partyMembers)];
      const { numerator, denominator } = threshold ?? { numerator: 1, denominator: 1 };
      const met = inOffice(value, on) && members > 0 && party * denominator >= numerator * members;
      return { kind: 'CONDITION', met };
    },
  },
  'cred.enterpriseGrade': {
    facts: ['credit.company-grade.changed.v1'],
    subject: 'COMPANY',
    take: ({ data }) => {
      const [subjectId, grade] = [text(data.companyId), text(data.grade)];
      return subjectId && grade ? { subjectId, value: { grade } } : null;
    },
    inputs: ({ leastGrade }, value) => {
      const place = GRADES.indexOf(String(value?.grade));
      return { kind: 'CONDITION', met: place >= 0 && place <= GRADES.indexOf(leastGrade ?? 'AAA') };
    },
  },
  'prop.compound.enclosure in (CLOSED, SEMI_CLOSED)': {
    facts: ['property.compound.registered.v1', 'property.compound.changed.v1'],
    subject: 'COMPOUND',
    take: ({ subject, data }) => {
      const enclosure = text(data.enclosure);
      return enclosure ? { subjectId: subject, value: { enclosure } } : null;
    },
    inputs: (_, value) => ({
      kind: 'CONDITION',
      met: value?.enclosure === 'CLOSED' || value?.enclosure === 'SEMI_CLOSED',
    }),
  },
};

/** The metric a row is computed from; null while one of its keys has no emitter, so that people score it. */
export function metricOf({
  mode,
  data,
}: Pick<SchemeRow, 'mode' | 'data'>): { key: string; metric: Metric } | null {
  const [key = ''] = data;
  const metric = Object.hasOwn(METRICS, key) ? METRICS[key] : undefined;
  return mode === 'AUTO' && metric && data.every((each) => Object.hasOwn(METRICS, each))
    ? { key, metric }
    : null;
}
