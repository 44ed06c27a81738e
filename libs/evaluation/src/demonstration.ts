import type { Principal, Role } from '@redgrid/access';
import { asCall, command } from '@redgrid/database';
import type { DemoCounty, DemoEvaluation } from '@redgrid/demo';
import type { RunningSubgraph } from '@redgrid/subgraph';
import type { EvaluationContext } from './context.ts';
import { EvaluationLineEntity } from './evaluation/evaluation-line.entity.ts';
import { EvaluationEntity } from './evaluation/evaluation.entity.ts';

/** Part of this system: it sees the registers as an administrator does, and acts in one role. */
const service = (id: string, role: Role): Principal => ({
  id,
  kind: 'SERVICE',
  personId: null,
  grants: [role, 'ADMIN' as const].map((each) => ({ role: each, scopeType: 'ROOT', scopeId: '*' })),
  grantsVersion: 1,
});
const AUTHORITY = service('demo-authority', 'CITY_PROPERTY_AUTHORITY');
const EVALUATOR = service('demo-evaluator', 'EVALUATOR');
const SCHEME = 'baotou-a1';

/** Plans, scores, computes and publishes the evaluations of the demonstration county through the engine, once. */
export async function loadDemonstration(
  running: RunningSubgraph<EvaluationContext>,
  county: DemoCounty,
): Promise<void> {
  for (const each of county.evaluations) {
    await run(running, AUTHORITY, `demo:plan:${each.id}`, ({ evaluations }) =>
      evaluations.plan(null, { id: each.id, projectId: each.projectId, year: each.year, schemeId: SCHEME }),
    );
    await run(running, EVALUATOR, `demo:score:${each.id}`, (context) => scoreAll(context, each));
    await run(running, AUTHORITY, `demo:publish:${each.id}`, (context) => publishIfSound(context, each.id));
  }
}

function run(
  running: RunningSubgraph<EvaluationContext>,
  principal: Principal,
  key: string,
  work: (context: EvaluationContext) => Promise<unknown>,
): Promise<object> {
  const context = running.context({ principal });
  return asCall(context.request, {}, () =>
    command('loadDemonstration', key, async () => {
      await work(context);
      return {};
    }),
  );
}

async function scoreAll({ evaluations, request }: EvaluationContext, demo: DemoEvaluation): Promise<void> {
  const { id, survey } = demo;
  const lines = await request.unit.db.findBy(EvaluationLineEntity, { evaluationId: id });
  const scored = lines.flatMap((line) => {
    const score = demo.scores.find(({ rowId }) => rowId === line.rowId);
    return score ? [{ line, score }] : [];
  });
  const answers = scored
    .filter(({ line }) => line.source === 'SURVEY')
    .map(({ line, score }) => ({
      rowId: line.rowId,
      points: score.score * survey.validAnswers,
      possible: line.points * 100 * survey.validAnswers,
    }));
  const people = scored.filter(({ line }) => line.source !== 'SURVEY' && line.source !== 'FACTS');
  await evaluations.survey(null, id, { ...survey, answers });
  await evaluations.score(null, id, ...people.map(({ score }) => score));
  await evaluations.compute(null, id);
}

/** What the demonstration leaves incomplete, such as a survey of too few owners, stays in review for people to see. */
async function publishIfSound({ evaluations, request }: EvaluationContext, id: string): Promise<void> {
  const evaluation = await request.unit.db.findOneByOrFail(EvaluationEntity, { id });
  const sound = evaluation.checks.every(({ rule, passed }) => passed || rule.startsWith('STARS_'));
  if (sound) await evaluations.publish(null, id);
}
