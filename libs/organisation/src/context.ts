import type { CaseHistoryEntity } from '@redgrid/case';
import type { RowLoader, RowsLoader } from '@redgrid/database';
import type { DirectoryEntity } from '@redgrid/events';
import type { BaseContext } from '@redgrid/subgraph';
import type { AdministrativeUnitService } from './administrative-unit/administrative-unit.service.ts';
import type { MajorMatterService } from './major-matter/major-matter.service.ts';
import type { ConferenceDutyService } from './conference/conference-duty.service.ts';
import type { ConferenceLookupService } from './conference/conference-lookup.service.ts';
import type { ConferenceService } from './conference/conference.service.ts';
import type { OwnersCommitteeEntity } from './owners-committee/owners-committee.entity.ts';
import type { OwnersCommitteeService } from './owners-committee/owners-committee.service.ts';
import type { PartyOrganisationService } from './party-organisation/party-organisation.service.ts';
import type { PersonService } from './person/person.service.ts';

/** What resolvers of this domain find in their context. */
export interface OrganisationContext extends BaseContext {
  readonly units: AdministrativeUnitService;
  readonly persons: PersonService;
  readonly partyOrganisations: PartyOrganisationService;
  readonly ownersCommittees: OwnersCommitteeService;
  readonly majorMatters: MajorMatterService;
  readonly conferences: ConferenceService;
  readonly conferenceLists: ConferenceLookupService;
  readonly conferenceDuties: ConferenceDutyService;
  /** How a case the caller has been shown came to its state. */
  readonly caseHistory: RowsLoader<CaseHistoryEntity>;
  /** The committee of a compound for its notice, whoever asks. */
  readonly publishedCommittees: RowLoader<OwnersCommitteeEntity>;
  /** Compounds and companies, which property owns, as the directory knows them. */
  readonly compounds: RowLoader<DirectoryEntity>;
  readonly companies: RowLoader<DirectoryEntity>;
}
