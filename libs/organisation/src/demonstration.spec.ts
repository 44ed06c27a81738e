import { Role } from '@redgrid/access';
import { AuditEntity } from '@redgrid/database';
import { demoCounty } from '@redgrid/demo';
import { PolicySelectionEntity } from '@redgrid/policy-store';
import { startTestSubgraph } from '@redgrid/testing';
import { expect, it } from 'vitest';
import { AdministrativeUnitEntity } from './administrative-unit/administrative-unit.entity.ts';
import { DivisionCodeEntity } from './administrative-unit/division-code.entity.ts';
import { loadDemonstration, organisation } from './index.ts';
import { OwnersCommitteeEntity } from './owners-committee/owners-committee.entity.ts';
import { PartyOrganisationEntity } from './party-organisation/party-organisation.entity.ts';
import { PersonEntity } from './person/person.entity.ts';

it('ORG-01 ORG-10 loads the demonstration county by its own rules, once', async () => {
  const county = demoCounty();
  const subgraph = await startTestSubgraph(organisation, { now: '2026-11-01T01:00:00.000Z' });
  const selections = county.policies.map(({ overrides = {}, ...policy }, index) => ({
    ...policy,
    id: `policy-${index}`,
    overrides,
    effectiveFrom: new Date(policy.effectiveFrom),
  }));
  await subgraph.given(PolicySelectionEntity, ...selections);
  await loadDemonstration(subgraph.running, county);
  const commands = (await subgraph.rows(AuditEntity)).length;
  await loadDemonstration(subgraph.running, county);

  expect(await subgraph.rows(AuditEntity)).toHaveLength(commands);
  expect(await subgraph.rows(AdministrativeUnitEntity)).toHaveLength(county.units.length);
  expect((await subgraph.rows(DivisionCodeEntity)).map(({ code }) => code).toSorted()).toEqual(
    county.units.flatMap(({ code }) => code ?? []).toSorted(),
  );
  expect(await subgraph.rows(PersonEntity)).toHaveLength(county.persons.length);
  expect((await subgraph.rows(OwnersCommitteeEntity)).map(({ id }) => id).toSorted()).toEqual(
    county.committees.map(({ id }) => id).toSorted(),
  );
  expect(await subgraph.rows(PartyOrganisationEntity)).toHaveLength(county.partyOrganisations.length);

  const street = county.units.find(({ level }) => level === 'STREET')?.id ?? '';
  const { data } = await subgraph
    .role(Role.Street, 'STREET', street)
    .run('{ ownersCommittees { nodes { members { name chair } compositionChecks { passed } } } }');
  expect(data.ownersCommittees.nodes).toHaveLength(county.committees.length);
  for (const { members, compositionChecks } of data.ownersCommittees.nodes) {
    expect(members[0]).toMatchObject({ chair: true, name: expect.stringContaining('示例') });
    expect(compositionChecks.every(({ passed }: { passed: boolean }) => passed)).toBe(true);
  }
  await subgraph.close();
});
