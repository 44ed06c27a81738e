import type { ResolversFor } from '@redgrid/subgraph';
import type * as gql from '../generated/types.ts';
import type { DisclosureEvidenceView } from './disclosure-evidence.view.ts';
import type { DisclosureItemView } from './disclosure-item.view.ts';
import type { PublishDisclosureReceiptRow } from './publish-disclosure.receipt.ts';

export const disclosureResolvers = {
  Query: {
    compoundDisclosure: (_, { compoundId }, { disclosures }) => disclosures.published(compoundId),
    disclosureEvidence: (_, { first, after, ...question }, { disclosures }) =>
      disclosures.history(question, { first: first ?? null, after: after ?? null }),
    disclosureGaps: (_, { first, after, ...question }, { disclosures }) =>
      disclosures.gaps(question, { first: first ?? null, after: after ?? null }),
  },
  Mutation: {
    publishDisclosure: (_, { key, input }, { disclosures }) => disclosures.publish(key, input),
  },
  Compound: {
    disclosure: (compound, _, { disclosures }) => disclosures.of(compound),
  },
  CompoundDisclosure: { sets: ({ sets }) => [...sets], checks: ({ checks }) => [...checks] },
  DisclosureSet: { items: ({ items }) => [...items] },
  DisclosureItem: {
    dueFrom: ({ due }) => due?.from ?? null,
    dueTo: ({ due }) => due?.to ?? null,
    evidence: ({ evidenceId }, _, { disclosures }) =>
      evidenceId === null ? null : disclosures.evidence.load(evidenceId),
    compound: ({ compoundId }, _, { compounds }) => compounds.byId.load(compoundId),
  } satisfies ResolversFor<gql.DisclosureItemResolvers, gql.DisclosureItem, DisclosureItemView>,
  DisclosureEvidence: {
    fileIds: ({ refs }) => [...refs],
    publishedAt: ({ recordedAt }) => recordedAt,
  } satisfies ResolversFor<gql.DisclosureEvidenceResolvers, gql.DisclosureEvidence, DisclosureEvidenceView>,
  PublishDisclosureReceipt: {
    disclosure: ({ compoundId }, _, { disclosures }) => disclosures.published(compoundId),
  } satisfies ResolversFor<
    gql.PublishDisclosureReceiptResolvers,
    gql.PublishDisclosureReceipt,
    PublishDisclosureReceiptRow
  >,
} satisfies gql.Resolvers;
