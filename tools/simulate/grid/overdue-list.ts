import type { AppealWorld } from './appeal-notes.ts';
import { stepLater } from './appeal-steps.ts';

const OVERDUE = `query ($unit: ID!) {
  appeals(filter: { unitId: $unit, overdue: true }, first: 30) { nodes { id overdue state } }
}`;

/** On Mondays a street looks at what is overdue and asks for it to be done (超期督办). */
export async function lookAtOverdue(world: AppealWorld, accountId: string): Promise<void> {
  const unit = world.people.having('STREET').find((each) => each.accountId === accountId)?.places[0];
  const answer = await world.ask<Overdue>(accountId, OVERDUE, { unit });
  for (const { id, overdue, state } of answer?.appeals.nodes ?? []) {
    if (!overdue) world.found(`${id} in ${state} is listed as overdue and is not`);
    if (world.chance.percent(50)) stepLater(world, id, 60, 900);
  }
}

interface Overdue {
  readonly appeals: {
    readonly nodes: readonly { readonly id: string; readonly overdue: boolean; readonly state: string }[];
  };
}
