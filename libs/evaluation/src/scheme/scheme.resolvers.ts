import type * as gql from '../generated/types.ts';
import { metricOf } from '../metric/metrics.ts';
import { defaultSchemes } from './load-schemes.ts';

export const schemeResolvers = {
  Query: {
    evaluationSchemes: () => [...defaultSchemes().values()],
    evaluationScheme: (_, { id }) => defaultSchemes().get(id) ?? null,
  },
  EvaluationScheme: {
    version: ({ version, hash }) => `${version}-${hash}`,
    variants: ({ variants }) => [...variants],
    rows: ({ rows }, { variant }) =>
      rows.filter((row) => !variant || row.variant === null || row.variant === variant),
  },
  EvaluationSchemeRow: { computed: (row) => metricOf(row) !== null },
} satisfies gql.Resolvers;
