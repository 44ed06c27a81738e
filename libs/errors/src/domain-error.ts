import { GraphQLError } from 'graphql';
import { CATALOGUE, type ErrorCode } from './catalogue/index.ts';

/**
 * A refusal the client may see: a stable code and what explains it, such as `checks` (RuleCheck[]), `field`
 * or `version`. Details leave the house as they are: ids, codes and figures only, never personal values.
 */
export class DomainError extends GraphQLError {
  constructor(
    readonly code: ErrorCode,
    details: Readonly<Record<string, unknown>> = {},
  ) {
    super(CATALOGUE[code].en, { extensions: { ...details, code } });
    this.name = 'DomainError';
  }
}
