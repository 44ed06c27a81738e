import { mergeShields } from '@redgrid/access';
import { administrativeUnitShield } from './administrative-unit/administrative-unit.shield.ts';
import { companyShield } from './company/company.shield.ts';
import { compoundShield } from './compound/compound.shield.ts';
import { compoundNoticeShield } from './notice/compound-notice.shield.ts';
import { majorMatterShield } from './major-matter/major-matter.shield.ts';
import { conferenceShield } from './conference/conference.shield.ts';
import { ownersCommitteeShield } from './owners-committee/owners-committee.shield.ts';
import { partyOrganisationShield } from './party-organisation/party-organisation.shield.ts';
import { personShield } from './person/person.shield.ts';

/** Every rule of the domain; the gateway reads this too. */
export const organisationShield = mergeShields(
  administrativeUnitShield,
  personShield,
  partyOrganisationShield,
  ownersCommitteeShield,
  conferenceShield,
  compoundShield,
  companyShield,
  compoundNoticeShield,
  majorMatterShield,
);
