import { caseEntities, caseHistory, caseMigrations } from '@redgrid/case';
import { rowLoader } from '@redgrid/database';
import { directoryLoader } from '@redgrid/events';
import { Policy } from '@redgrid/policy-store';
import { importEntities, importMigrations } from '@redgrid/imports';
import { conveningEntities, conveningMigrations } from '@redgrid/convening';
import { dutyEntities, dutyMigrations } from '@redgrid/duty';
import { defineDomain } from '@redgrid/subgraph';
import { AdministrativeUnitEntity } from './administrative-unit/administrative-unit.entity.ts';
import { AdministrativeUnitService } from './administrative-unit/administrative-unit.service.ts';
import { DivisionCodeEntity } from './administrative-unit/division-code.entity.ts';
import type { OrganisationContext } from './context.ts';
import { organisationImports } from './import/organisation.imports.ts';
import { createAdministrativeUnit } from './migrations/2026-11-22-create-administrative-unit.ts';
import { fundUsed } from './major-matter/fund-used.handler.ts';
import { MajorMatterEntity } from './major-matter/major-matter.entity.ts';
import { MajorMatterService } from './major-matter/major-matter.service.ts';
import { createMajorMatter } from './migrations/2026-11-22-create-major-matter.ts';
import { createOwnersCommittee } from './migrations/2026-11-22-create-owners-committee.ts';
import { createPartyOrganisation } from './migrations/2026-11-22-create-party-organisation.ts';
import { createPerson } from './migrations/2026-11-22-create-person.ts';
import { CommitteeSeatEntity } from './owners-committee/committee-seat.entity.ts';
import { compoundMoved } from './owners-committee/compound-moved.handler.ts';
import { OwnersCommitteeTermEntity } from './owners-committee/owners-committee-term.entity.ts';
import { OwnersCommitteeEntity } from './owners-committee/owners-committee.entity.ts';
import { conferenceSweep } from './conference/conference.sweep.ts';
import { ConferenceDutyService } from './conference/conference-duty.service.ts';
import { ConferenceLookupService } from './conference/conference-lookup.service.ts';
import { ConferenceService } from './conference/conference.service.ts';
import { OwnersCommitteeService } from './owners-committee/owners-committee.service.ts';
import { PartyOrganisationEntity } from './party-organisation/party-organisation.entity.ts';
import { PartyOrganisationService } from './party-organisation/party-organisation.service.ts';
import { PersonRevealEntity } from './person/person-reveal.entity.ts';
import { PersonEntity } from './person/person.entity.ts';
import { PersonService } from './person/person.service.ts';
import { resolvers } from './resolvers.ts';
import { shares } from './shares.ts';
import { organisationShield } from './shield.ts';

export type { OrganisationContext } from './context.ts';
export { loadDemonstration } from './demonstration.ts';

/** The organisation subgraph: units, persons, party organisations and committees. */
export const organisation = defineDomain<OrganisationContext>({
  name: 'organisation',
  folder: import.meta.url,
  sdl: [
    './schema.graphql',
    './compound/compound.graphql',
    './company/company.graphql',
    './administrative-unit/administrative-unit.graphql',
    './person/person.graphql',
    './party-organisation/party-organisation.graphql',
    './owners-committee/owners-committee.graphql',
    './conference/conference.graphql',
    './notice/compound-notice.graphql',
    './major-matter/major-matter.graphql',
  ],
  resolvers,
  shield: organisationShield,
  entities: [
    AdministrativeUnitEntity,
    DivisionCodeEntity,
    PersonEntity,
    PersonRevealEntity,
    PartyOrganisationEntity,
    OwnersCommitteeEntity,
    OwnersCommitteeTermEntity,
    CommitteeSeatEntity,
    MajorMatterEntity,
    ...caseEntities,
    ...conveningEntities,
    ...dutyEntities,
    ...importEntities,
  ],
  migrations: [
    createAdministrativeUnit,
    createPerson,
    createPartyOrganisation,
    createOwnersCommittee,
    ...caseMigrations,
    ...conveningMigrations,
    ...dutyMigrations,
    createMajorMatter,
    ...importMigrations,
  ],
  imports: organisationImports,
  consumes: [compoundMoved, fundUsed],
  shares,
  sweeps: [conferenceSweep],
  context: (request) => {
    const { principal, language } = request;
    const policy = new Policy(request);
    const units = new AdministrativeUnitService(request);
    const persons = new PersonService(request);
    const conferenceLists = new ConferenceLookupService(request, units);
    const compounds = directoryLoader(request, 'COMPOUND');
    return {
      principal,
      language,
      request,
      units,
      persons,
      partyOrganisations: new PartyOrganisationService(request, policy, units, persons),
      ownersCommittees: new OwnersCommitteeService(request, policy, units, persons),
      conferenceLists,
      conferences: new ConferenceService(request, policy, units, conferenceLists),
      conferenceDuties: new ConferenceDutyService(request, policy, units),
      caseHistory: caseHistory(request),
      publishedCommittees: rowLoader(request, {
        entity: OwnersCommitteeEntity,
        column: 'compoundId',
        rules: 'ALL',
      }),
      majorMatters: new MajorMatterService(request, policy),
      compounds,
      companies: directoryLoader(request, 'COMPANY'),
    };
  },
});
