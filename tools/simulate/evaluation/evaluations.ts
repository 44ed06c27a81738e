import { defineBehaviour, type World } from '../behaviour.ts';
import { afterWork, officesOpen } from '../office-time.ts';

interface Line {
  readonly rowId: string;
  readonly points: number;
  readonly scoring: string;
  readonly source: string;
  readonly mode: string;
}
interface Notes {
  /** The evaluations in work, with the project and what was found. */
  open: Record<string, { readonly projectId: string; readonly quality: number }>;
  /** `<project> <year>` of all that were planned. */
  planned: string[];
}
type EvaluationWorld = World<Notes>;

const SCHEME = 'baotou-a1';
const CITY = 'demo-account-city-housing';
const DISTRICT = 'demo-account-county-housing';
const EVALUATOR = 'demo-account-evaluator';
/** On so many of a hundred working days a project is planned. */
const PLANNED_A_DAY = 22;
const LINES_A_SITTING = 10;

const PLAN = `mutation ($key: ID!, $projectId: ID!, $year: Int!, $schemeId: ID!) {
  planEvaluation(key: $key, projectId: $projectId, year: $year, schemeId: $schemeId) { evaluationId }
}`;
const LINES = `query ($id: ID!) { evaluation(id: $id) { state lines { rowId points scoring source mode score } } }`;
const SURVEY = `mutation ($key: ID!, $input: EvaluationSurveyInput!) { recordSurvey(key: $key, input: $input) { evaluationId } }`;
const SCORE = `mutation ($key: ID!, $id: ID!, $rowId: ID!, $score: Int!, $evidence: String!) {
  scoreEvaluationLine(key: $key, evaluationId: $id, rowId: $rowId, score: $score, evidence: $evidence) { evaluationId }
}`;
const COMPUTE = `mutation ($key: ID!, $id: ID!) { computeEvaluation(key: $key, evaluationId: $id) { checks { rule passed } } }`;
const PUBLISH = `mutation ($key: ID!, $id: ID!) { publishEvaluation(key: $key, evaluationId: $id) { evaluationId } }`;
const OBJECT = `mutation ($key: ID!, $id: ID!, $reason: String!) {
  objectToEvaluation(key: $key, evaluationId: $id, reason: $reason) { evaluationId }
}`;
const CLOSE = `mutation ($key: ID!, $id: ID!, $reason: String) {
  closeEvaluation(key: $key, evaluationId: $id, reason: $reason) { evaluationId }
}`;
const RESULTS = `query ($year: Int!, $after: String) {
  evaluations(year: $year, first: 20, after: $after) {
    nodes { id lines { rowId recomputes } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** Each year each project is evaluated by table A.1: planned, surveyed, scored, computed, published, at times disputed (项目评价). */
export const evaluations = defineBehaviour<Notes>({
  name: 'evaluation/evaluations',
  begin: () => ({ open: {}, planned: [] }),
  morning: (world) => {
    const { chance, now, today } = world;
    if (officesOpen(today) && chance.percent(PLANNED_A_DAY))
      world.plan(afterWork(now, chance.between(20, 300)), 'plan');
  },
  acts: { plan, survey, score, compute, publish, object, close },
  check: resultsThatDoNotRecompute,
});

async function plan(world: EvaluationWorld): Promise<void> {
  const { county, notes, chance } = world;
  const year = Number(world.today.slice(0, 4));
  const left = county.projects.filter(({ id }) => !notes.planned.includes(`${id} ${year}`));
  const project = chance.draw(left, 1)[0];
  if (!project) return;
  notes.planned.push(`${project.id} ${year}`);
  const told = await world.send<{ planEvaluation: { evaluationId: string } }>(
    chance.percent(50) ? CITY : DISTRICT,
    PLAN,
    { projectId: project.id, year, schemeId: SCHEME },
  );
  const id = told?.planEvaluation.evaluationId;
  if (!id) return;
  notes.open[id] = { projectId: project.id, quality: chance.between(58, 98) };
  world.plan(afterWork(world.now, chance.between(300, 2500)), 'survey', id);
}

/** The evaluator asks owners; one survey in fifteen reaches too few. */
async function survey(world: EvaluationWorld, id: string): Promise<void> {
  const { chance, county, notes } = world;
  const known = notes.open[id];
  if (!known) return;
  const compoundId = county.projects.find((each) => each.id === known.projectId)?.compoundId;
  const houses = county.houses.filter((house) => house.compoundId === compoundId);
  const owners = new Set(houses.flatMap(({ ownerIds }) => ownerIds)).size;
  const validAnswers = Math.ceil(
    (owners * (chance.percent(7) ? chance.between(8, 20) : chance.between(31, 58))) / 100,
  );
  const lines = (await linesOf(world, id)).filter(({ source }) => source === 'SURVEY');
  const answers = lines.map(({ rowId, points }) => {
    const possible = points * 100 * validAnswers;
    return { rowId, possible, points: Math.floor((possible * grade(world, known.quality)) / 100) };
  });
  await world.send(EVALUATOR, SURVEY, {
    input: { evaluationId: id, owners, validAnswers, answers, evidence: `有效问卷${validAnswers}份` },
  });
  world.plan(afterWork(world.now, chance.between(200, 1500)), 'score', id);
}

/** Some lines at a sitting, until none is open. */
async function score(world: EvaluationWorld, id: string): Promise<void> {
  const known = world.notes.open[id];
  if (!known) return;
  const open = (await linesOf(world, id)).filter(
    ({ source, score: given }) => source.startsWith('PEOPLE') && given === null,
  );
  const sitting = open.slice(0, LINES_A_SITTING);
  for (const { rowId, points, scoring } of sitting) {
    const whole = scoring === 'ALL_OR_NOTHING';
    const share = whole ? (world.chance.percent(known.quality) ? 100 : 0) : grade(world, known.quality);
    const given = points * share;
    await world.send(EVALUATOR, SCORE, { id, rowId, score: given, evidence: `现场核查${world.today}` });
  }
  const next = sitting.length < open.length ? 'score' : 'compute';
  world.plan(afterWork(world.now, world.chance.between(100, 700)), next, id);
}

async function compute(world: EvaluationWorld, id: string): Promise<void> {
  const told = await world.send<{ computeEvaluation: { checks: { rule: string; passed: boolean }[] } }>(
    EVALUATOR,
    COMPUTE,
    { id },
  );
  const checks = told?.computeEvaluation.checks ?? [];
  const sound = checks.every(({ rule, passed }) => passed || rule.startsWith('STARS_'));
  if (sound) {
    world.plan(afterWork(world.now, world.chance.between(200, 2400)), 'publish', id);
    return;
  }
  await world.tryInVain(CITY, PUBLISH, { id }, ['EVALUATION_NOT_PUBLISHABLE']);
  world.plan(afterWork(world.now, world.chance.between(900, 3000)), 'survey', id);
}

async function publish(world: EvaluationWorld, id: string): Promise<void> {
  if (!(await world.send(CITY, PUBLISH, { id }))) return;
  const { chance } = world;
  if (chance.percent(18)) world.plan(afterWork(world.now, chance.between(300, 2000)), 'object', id);
  else world.plan(afterWork(world.now, chance.between(4000, 6000)), 'close', id);
}

/** The company that was evaluated disagrees; another one's objection is refused. */
async function object(world: EvaluationWorld, id: string): Promise<void> {
  const { county, people, notes, chance } = world;
  const project = county.projects.find((each) => each.id === notes.open[id]?.projectId);
  const [own, other] = [true, false].map(
    (same) => county.companies.find((company) => (company.id === project?.companyId) === same)?.id,
  );
  const [by, stranger] = [own, other].map((company) => company && people.account('COMPANY_HEAD', company));
  const reason = '个别指标佐证不全，申请复核';
  if (stranger && chance.percent(30))
    await world.tryInVain(stranger, OBJECT, { id, reason }, ['FORBIDDEN', 'NOT_FOUND']);
  if (by) await world.send(by, OBJECT, { id, reason });
  world.plan(afterWork(world.now, chance.between(900, 3000)), 'close', id);
}

async function close(world: EvaluationWorld, id: string): Promise<void> {
  if (!(await world.send(CITY, CLOSE, { id, reason: '经复核维持原结果' }))) return;
  world.notes.open = Object.fromEntries(Object.entries(world.notes.open).filter(([known]) => known !== id));
}

async function linesOf(
  world: EvaluationWorld,
  id: string,
): Promise<readonly (Line & { score: string | null })[]> {
  const answer = await world.ask<{ evaluation: { lines: (Line & { score: string | null })[] } | null }>(
    EVALUATOR,
    LINES,
    {
      id,
    },
  );
  return answer?.evaluation?.lines ?? [];
}

/** A share of full marks in hundredths, in steps of a quarter of a mark at best. */
function grade({ chance }: EvaluationWorld, quality: number): number {
  return Math.min(100, Math.max(40, quality + chance.between(-18, 18)));
}

/** Every published line gives the same when it is computed again (评分可复算). */
async function resultsThatDoNotRecompute(world: EvaluationWorld): Promise<string[]> {
  const findings: string[] = [];
  interface Page {
    readonly evaluations: {
      readonly nodes: readonly { id: string; lines: { rowId: string; recomputes: boolean }[] }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  }
  for (let after: string | null = null, more = true; more;) {
    const page: Page | null = await world.ask<Page>(CITY, RESULTS, {
      year: Number(world.today.slice(0, 4)),
      after,
    });
    for (const { id, lines } of page?.evaluations.nodes ?? [])
      for (const { rowId, recomputes } of lines)
        if (!recomputes)
          findings.push(`line ${rowId} of ${id} gives another score when it is computed again`);
    after = page?.evaluations.pageInfo.endCursor ?? null;
    more = page?.evaluations.pageInfo.hasNextPage === true;
  }
  return findings;
}
