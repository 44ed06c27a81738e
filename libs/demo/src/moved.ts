import type { DemoCounty } from './county.ts';
import { daysAfter } from './days.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
const DAY_MS = 86_400_000;

/** The same county so many days later: what happened in it moves, what the documents state does not. */
export function moved(county: DemoCounty, days: number, years: number): DemoCounty {
  if (days === 0) return county;
  const move = <Rows>(rows: Rows): Rows =>
    JSON.parse(JSON.stringify(rows), (_, value: unknown) => later(value, days)) as Rows;
  return {
    ...county,
    partyOrganisations: move(county.partyOrganisations),
    companies: move(county.companies),
    contracts: move(county.contracts),
    committees: move(county.committees),
    refusedCommittees: move(county.refusedCommittees),
    appeals: move(county.appeals),
    creditFacts: move(county.creditFacts),
    evaluations: county.evaluations.map(({ year, scores, ...evaluation }) => ({
      ...evaluation,
      year: year + years,
      scores: scores.map((score) => ({
        ...score,
        evidence: score.evidence.replace(String(year), String(year + years)),
      })),
    })),
  };
}

function later(value: unknown, days: number): unknown {
  if (typeof value !== 'string') return value;
  if (DAY.test(value)) return daysAfter(value, days);
  return MOMENT.test(value) ? new Date(Date.parse(value) + days * DAY_MS).toISOString() : value;
}
