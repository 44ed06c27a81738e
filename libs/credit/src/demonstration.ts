import { Role, ScopeType, type Principal } from '@redgrid/access';
import { asCall } from '@redgrid/database';
import type { DemoCounty } from '@redgrid/demo';
import { startOfLocalDay } from '@redgrid/policy';
import type { RunningSubgraph } from '@redgrid/subgraph';
import type { CreditContext } from './context.ts';

const LOADER: Principal = {
  id: 'demo',
  kind: 'SERVICE',
  personId: null,
  grants: [{ role: Role.DistrictPropertyAuthority, scopeType: ScopeType.Root, scopeId: '*' }],
  grantsVersion: 1,
};
const MORNING_MS = 10 * 60 * 60 * 1000;
const SOURCE = '演示数据';

/** Loads the county's credit facts, each as it would have been entered on the morning of its day. */
export async function loadDemonstration(
  running: RunningSubgraph<CreditContext>,
  { creditFacts }: Pick<DemoCounty, 'creditFacts'>,
): Promise<void> {
  for (const { id, ...fact } of creditFacts.toSorted((a, b) => (a.happenedOn < b.happenedOn ? -1 : 1))) {
    const at = new Date(startOfLocalDay(fact.happenedOn).getTime() + MORNING_MS);
    const { request, companyCredit } = running.context({ principal: LOADER, clock: () => at });
    await asCall(request, { id, ...fact }, () =>
      companyCredit.record(`demo:credit:${id}`, { ...fact, source: SOURCE }, id),
    );
  }
}
