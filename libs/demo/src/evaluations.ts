import type { Chance } from './chance.ts';
import type {
  DemoCommittee,
  DemoCompound,
  DemoEvaluation,
  DemoHouse,
  DemoPartyOrganisation,
  DemoProject,
} from './county.ts';
import { dataFile } from './data-file.ts';
import type { People } from './people.ts';

/** A row of table A.1 as the data file states it; `points` are full marks. */
export interface EvaluationRow {
  readonly id: string;
  readonly points: number;
  readonly scoring: string;
  readonly variant?: DemoCompound['type'];
}

/** What some rows are read from. */
export interface Evidence {
  readonly compounds: readonly DemoCompound[];
  readonly houses: readonly DemoHouse[];
  readonly projects: readonly DemoProject[];
  readonly committees: readonly DemoCommittee[];
  readonly partyOrganisations: readonly DemoPartyOrganisation[];
}

interface Subject {
  readonly project: DemoProject;
  readonly compound: DemoCompound;
  /** Rows that follow from what the county knows: met or not. */
  readonly facts: Readonly<Record<string, boolean>>;
}

type Scores = Map<string, number>;

const YEAR = 2025;
const STEP = 25;
/** In hundredths of a point, best first: all stars, the bounds of the bands and the gaps the draft leaves between them. */
const TOTALS = [
  9500, 9325, 9125, 9000, 8950, 8800, 8625, 8450, 8300, 8175, 8000, 7950, 7725, 7500, 7350, 7125, 7000, 6950,
  6600, 6200,
];
/** Place in the order of totals whose survey reached too few owners. */
const POOR_SURVEY = 8;

/** The rows of a variant, in the order of the table: 39, together 100 points. */
export function evaluationRows(variant: DemoCompound['type']): readonly EvaluationRow[] {
  const { rows } = dataFile<{ readonly rows: readonly EvaluationRow[] }>('baotou-a1-rows.yaml');
  return rows.filter((row) => row.variant === undefined || row.variant === variant);
}

/** One evaluation for every project; those that meet more of the known facts come out better. */
export function evaluations(evidence: Evidence, people: People, chance: Chance): readonly DemoEvaluation[] {
  return chance
    .shuffled(evidence.projects.flatMap((project) => subject(project, evidence, people)))
    .sort((a, b) => met(b) - met(a))
    .map((known, place) => evaluation(known, place, evidence, chance))
    .sort((a, b) => a.id.localeCompare(b.id));
}

function subject(project: DemoProject, evidence: Evidence, people: People): Subject[] {
  const compound = evidence.compounds.find(({ id }) => id === project.compoundId);
  if (!compound) return [];
  const committee = evidence.committees.find(({ compoundId }) => compoundId === compound.id);
  const seats = committee?.members ?? [];
  const party = seats.filter(({ personId }) => people.person(personId).partyMember).length;
  const hosts = evidence.partyOrganisations.map(({ hostId }) => hostId);
  const facts = {
    'A1-01': people.person(project.managerId).partyMember,
    'A1-02': hosts.includes(compound.id),
    'A1-03': committee !== undefined,
    'A1-04': seats.length > 0 && party * 5 >= seats.length * 3,
    'A1-05': committee !== undefined && hosts.includes(committee.id),
    'A1-O09': compound.enclosure !== 'OPEN',
  };
  return [{ project, compound, facts }];
}

function met({ facts }: Subject): number {
  return Object.values(facts).filter(Boolean).length;
}

function evaluation(known: Subject, place: number, evidence: Evidence, chance: Chance): DemoEvaluation {
  const { project, compound } = known;
  const rows = evaluationRows(compound.type);
  const scores = scored(rows, known, TOTALS[place % TOTALS.length] ?? 0, chance);
  const houses = evidence.houses.filter(({ compoundId }) => compoundId === compound.id);
  const owners = new Set(houses.flatMap(({ ownerIds }) => ownerIds)).size;
  const share = place === POOR_SURVEY ? 24 : chance.between(31, 56);
  const validAnswers = Math.ceil((owners * share) / 100);
  const number = project.id.replace('demo-project-', '');
  return {
    id: `demo-evaluation-${YEAR}-${number}`,
    projectId: project.id,
    compoundId: compound.id,
    year: YEAR,
    scores: rows.map(({ id: rowId, scoring }) => ({
      rowId,
      score: scores.get(rowId) ?? 0,
      evidence:
        scoring === 'SURVEY_MEAN' ? `有效问卷${validAnswers}份` : `示例台账${YEAR}-${number}-${rowId}`,
    })),
    survey: { owners, validAnswers },
  };
}

/** Starts from full marks, takes away what the facts take, then draws losses until the total is reached. */
function scored(rows: readonly EvaluationRow[], { facts }: Subject, total: number, chance: Chance): Scores {
  const scores: Scores = new Map(rows.map(({ id, points }) => [id, facts[id] === false ? 0 : points * 100]));
  const open = rows.filter(({ id }) => facts[id] === undefined);
  let surplus = [...scores.values()].reduce((sum, score) => sum + score, 0) - total;
  while (surplus > 0) {
    const row = chance.pick(open);
    const score = scores.get(row.id) ?? 0;
    const loss = Math.min(lossOf(row, score, chance), surplus);
    if (row.scoring === 'ALL_OR_NOTHING' && loss < score) continue;
    scores.set(row.id, score - loss);
    surplus -= loss;
  }
  blurSurvey(rows, scores, chance);
  return scores;
}

/** A condition is met or not; everything else loses a little at a time and keeps two fifths. */
function lossOf({ points, scoring }: EvaluationRow, score: number, chance: Chance): number {
  if (scoring === 'ALL_OR_NOTHING') return chance.percent(4) ? score : 0;
  return score - STEP >= points * 40 ? STEP : 0;
}

/** A mean of answers is seldom a round number: what one question loses, the next one gains. */
function blurSurvey(rows: readonly EvaluationRow[], scores: Scores, chance: Chance): void {
  const survey = rows.filter(({ scoring }) => scoring === 'SURVEY_MEAN');
  for (const [index, { id, points }] of survey.entries()) {
    const next = survey[(index + 1) % survey.length]?.id ?? id;
    const most = Math.min(18, points * 100 - (scores.get(next) ?? 0));
    const moved = chance.between(0, most);
    scores.set(id, (scores.get(id) ?? 0) - moved);
    scores.set(next, (scores.get(next) ?? 0) + moved);
  }
}
