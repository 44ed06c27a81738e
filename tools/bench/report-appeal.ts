import { randomUUID } from 'node:crypto';
import { Role } from '@redgrid/access';
import { asCall } from '@redgrid/database';
import type { GridContext } from '@redgrid/grid';
import type { RunningSubgraph } from '@redgrid/subgraph';
import { caller } from './inside.ts';
import { HOTLINE_ACCOUNT, REPORTED } from './operations.ts';
import type { Running } from './running.ts';

const HOTLINE = caller(HOTLINE_ACCOUNT, {
  role: Role.HotlineCentre,
  scopeType: 'COUNTY',
  scopeId: 'demo-county-shanting',
});

/** The command a resolver would call, once, under a key of its own. */
export function reportAppeal({ byName }: Pick<Running, 'byName'>): Promise<unknown> {
  const grid = byName.get('grid') as unknown as RunningSubgraph<GridContext>;
  const context = grid.context({ principal: HOTLINE });
  const work = () => context.appealIntake.report(randomUUID(), REPORTED);
  return asCall(context.request, { input: REPORTED }, work);
}
