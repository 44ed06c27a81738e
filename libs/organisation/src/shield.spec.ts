import { shieldFindings, publicOperations } from '@redgrid/testing';
import { expect, it } from 'vitest';
import { organisation } from './index.ts';
import { organisationShield } from './shield.ts';

it('GW-01 rules every field of the organisation domain, and wraps no other', async () => {
  expect(await shieldFindings(organisation)).toEqual({ uncovered: [], unguarded: [], needlesslyWrapped: [] });
});

it('GW-01 lets people without login read the tree and try the rules, and nothing else', () => {
  expect(publicOperations(organisationShield).toSorted()).toEqual([
    'Query.administrativeUnit',
    'Query.administrativeUnitLevels',
    'Query.administrativeUnitTypes',
    'Query.administrativeUnits',
    'Query.partyOrganisationKinds',
    'Query.partyOrganisationVariant',
    'Query.previewOwnersCommittee',
  ]);
});
