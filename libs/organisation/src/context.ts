import type { RowLoader } from '@redgrid/database';
import type { DirectoryEntity } from '@redgrid/events';
import type { BaseContext } from '@redgrid/subgraph';
import type { AdministrativeUnitService } from './administrative-unit/administrative-unit.service.ts';
import type { MajorMatterService } from './major-matter/major-matter.service.ts';
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
  /** The committee of a compound for its notice, whoever asks. */
  readonly publishedCommittees: RowLoader<OwnersCommitteeEntity>;
  /** Compounds and companies, which property owns, as the directory knows them. */
  readonly compounds: RowLoader<DirectoryEntity>;
  readonly companies: RowLoader<DirectoryEntity>;
}
