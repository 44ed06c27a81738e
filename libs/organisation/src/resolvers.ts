import { administrativeUnitResolvers } from './administrative-unit/administrative-unit.resolvers.ts';
import { companyResolvers } from './company/company.resolvers.ts';
import { compoundResolvers } from './compound/compound.resolvers.ts';
import { compoundNoticeResolvers } from './notice/compound-notice.resolvers.ts';
import { majorMatterResolvers } from './major-matter/major-matter.resolvers.ts';
import { conferenceResolvers } from './conference/conference.resolvers.ts';
import { ownersCommitteeResolvers } from './owners-committee/owners-committee.resolvers.ts';
import { partyOrganisationResolvers } from './party-organisation/party-organisation.resolvers.ts';
import { personResolvers } from './person/person.resolvers.ts';

/** Resolvers of every capability; two that resolve one field are a mistake. */
export const resolvers = merged(
  administrativeUnitResolvers,
  personResolvers,
  partyOrganisationResolvers,
  ownersCommitteeResolvers,
  conferenceResolvers,
  compoundResolvers,
  companyResolvers,
  compoundNoticeResolvers,
  majorMatterResolvers,
);

function merged(...maps: readonly object[]): Record<string, Record<string, unknown>> {
  const all: Record<string, Record<string, unknown>> = {};
  for (const [type, fields] of maps.flatMap((map) => Object.entries(map) as [string, object][])) {
    const known = (all[type] ??= {});
    for (const [field, resolve] of Object.entries(fields)) {
      if (field in known) throw new Error(`${type}.${field} is resolved twice`);
      known[field] = resolve;
    }
  }
  return all;
}
