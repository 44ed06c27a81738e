import { DomainError } from '@redgrid/errors';
import {
  Kind,
  type ASTVisitor,
  type DocumentNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { measureDocument, type Measure } from './document-measure.ts';
import type { Limits } from './limits.ts';

const MEASURED = ['aliases', 'repeats', 'directives', 'depth'] as const satisfies (keyof Measure)[];

/** Refuses documents beyond the limits with QUERY_TOO_COMPLEX before any costly rule has seen them. */
export function limitsRule(limits: Limits): ValidationRule {
  return (context: ValidationContext): ASTVisitor => ({
    Document(document) {
      const broken = brokenLimit(document, limits);
      if (!broken) return;
      // Validation stops only when it has too many errors; answerPlugin leaves one of them.
      for (let i = 0; i <= limits.validationErrors; i++)
        context.reportError(new DomainError('QUERY_TOO_COMPLEX', { limit: broken, most: limits[broken] }));
    },
  });
}

function brokenLimit({ definitions, ...document }: DocumentNode, limits: Limits): keyof Limits | undefined {
  const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).length;
  if (fragments > limits.fragments) return 'fragments';
  if (definitions.length - fragments > limits.operations) return 'operations';
  const measures = measureDocument({ definitions, ...document });
  return MEASURED.find((what) => measures.some((measure) => measure[what] > limits[what]));
}
