import { addDays } from '@redgrid/deadline';
import { defineBehaviour } from '../behaviour.ts';
import { afterWork, momentOf, officesOpen } from '../office-time.ts';

interface Notes {
  /** The quarters in which a choice was made. */
  quarters: string[];
}

/** A street of the county that tries one document after the other; the street of the compounds stays with its own. */
const UNIT = 'demo-street-sample';
const PACKS = ['taian-2023', 'baotou-2021-draft', 'taiqian-2022'];
const AUTHORITY = 'demo-account-county-housing';
const SELECT = `mutation ($key: ID!, $unitId: ID!, $packId: ID!, $effectiveFrom: DateTime!) {
  selectPolicy(key: $key, unitId: $unitId, packId: $packId, effectiveFrom: $effectiveFrom) { selectionId }
}`;
const POLICY = `query ($unitId: ID!, $at: DateTime!) { policy(unitId: $unitId, at: $at) { pack { id } } }`;

/** Each quarter the authority lets a street take up another document from next week on (政策选用). */
export const policyChoices = defineBehaviour<Notes>({
  name: 'platform/policy-choices',
  begin: () => ({ quarters: [] }),
  morning: (world) => {
    const quarter = `${world.today.slice(0, 4)} ${Math.ceil(Number(world.today.slice(5, 7)) / 3)}`;
    if (!officesOpen(world.today) || world.notes.quarters.includes(quarter)) return;
    world.notes.quarters.push(quarter);
    world.plan(afterWork(world.now, 120), 'choose', quarter);
  },
  acts: {
    choose: async (world) => {
      const packId = PACKS[world.notes.quarters.length % PACKS.length];
      const from = momentOf(addDays(world.today, 7), 0).toISOString();
      if (!(await world.send(AUTHORITY, SELECT, { unitId: UNIT, packId, effectiveFrom: from }))) return;
      await world.tryInVain(
        AUTHORITY,
        SELECT,
        { unitId: 'demo-city-zaozhuang', packId, effectiveFrom: from },
        ['FORBIDDEN', 'NOT_FOUND'],
      );
      const answer = await world.ask<{ policy: { pack: { id: string } } }>(null, POLICY, {
        unitId: UNIT,
        at: from,
      });
      if (answer?.policy.pack.id !== packId)
        world.found(`${UNIT} chose ${String(packId)}, which does not hold`);
    },
  },
});
