import { Role, ScopeType, type Principal } from '@redgrid/access';
import { asCall } from '@redgrid/database';
import type { DemoCounty } from '@redgrid/demo';
import type { RunningSubgraph } from '@redgrid/subgraph';
import { AppealEntity } from './appeal/appeal.entity.ts';
import type { AppealService } from './appeal/appeal.service.ts';
import type { GridContext } from './context.ts';

type Share = Pick<DemoCounty, 'grids' | 'appeals' | 'accounts'>;
type DemoAppeal = Share['appeals'][number];
type DemoStep = DemoAppeal['steps'][number];

const LOADER: Principal = {
  id: 'demo',
  kind: 'SERVICE',
  personId: null,
  grants: [{ role: Role.PoliticalLegal, scopeType: ScopeType.Root, scopeId: '*' }],
  grantsVersion: 1,
};
/** The demonstration passes difficult matters straight to the street. */
const STREET = 'STREET';
const SATISFIED_FROM = 3;

/** Loads the county's grids, then its appeals step by step, each at its moment and by who took it. */
export async function loadDemonstration(
  running: RunningSubgraph<GridContext>,
  { grids, appeals, accounts }: Share,
): Promise<void> {
  const { request, gridRegister } = running.context({ principal: LOADER });
  for (const { id, ...grid } of grids)
    await asCall(request, { id, ...grid }, () => gridRegister.register(`demo:grid:${id}`, grid, id));

  const principals = new Map(accounts.map((account) => [account.id, principalOf(account)]));
  const loaded = await running.database.reader.manager.find(AppealEntity, {
    select: { id: true, version: true },
  });
  const versions = new Map(loaded.map(({ id, version }) => [id, version]));
  for (const appeal of appeals)
    for (const [index, step] of appeal.steps.entries()) {
      if (index < (versions.get(appeal.id) ?? 0)) continue;
      const principal = principals.get(step.byAccountId) ?? null;
      const context = running.context({ principal, clock: () => new Date(step.at) });
      const key = `demo:appeal:${appeal.id}:${index}`;
      await asCall(context.request, { appeal: appeal.id, step }, () => take(context, key, appeal, step));
    }
}

function principalOf({ id, personId, grants }: Share['accounts'][number]): Principal {
  return { id, kind: personId === null ? 'ORGANISATION' : 'PERSON', personId, grants, grantsVersion: 1 };
}

async function take(
  { appealIntake, appealWork }: GridContext,
  key: string,
  appeal: DemoAppeal,
  step: DemoStep,
): Promise<object> {
  const { id, gridId, compoundId, channel, categoryCode, text, reporterId } = appeal;
  if (step.to === 'RECEIVED') {
    const reported = { compoundId, channel, categoryCode, text, reporterId };
    return appealIntake.report(key, reported, { id, gridId, note: step.note });
  }
  return STEPS[step.to]?.(appealWork, key, appeal, { appealId: id, note: step.note }) ?? unknown(step);
}

type Take = (
  work: AppealService,
  key: string,
  appeal: DemoAppeal,
  input: { readonly appealId: string; readonly note: string },
) => Promise<object>;

const STEPS: Readonly<Partial<Record<string, Take>>> = {
  CLASSIFIED: (work, key, { categoryCode }, input) => work.classify(key, { ...input, categoryCode }),
  ASSIGNED: (work, key, _, input) => work.assign(key, input),
  IN_PROGRESS: (work, key, _, input) => work.start(key, input),
  RESOLVED: (work, key, _, input) => work.resolve(key, input),
  FEEDBACK: (work, key, { satisfaction }, input) =>
    work.confirm(key, { ...input, satisfied: (satisfaction ?? 0) >= SATISFIED_FROM, rating: satisfaction }),
  CLOSED: (work, key, _, input) => work.close(key, input),
  REOPENED: (work, key, _, input) => work.reopen(key, input),
  REJECTED: (work, key, _, input) => work.reject(key, input),
  ESCALATED: (work, key, _, input) => work.escalate(key, { ...input, level: STREET }),
};

function unknown({ to }: DemoStep): never {
  throw new Error(`No step leads to ${to}`);
}
