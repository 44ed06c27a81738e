import { isSignedIn, open } from '@redgrid/access';

/** How things are scored is no secret. */
export const schemeShield = {
  Query: { evaluationSchemes: isSignedIn, evaluationScheme: isSignedIn },
  EvaluationScheme: {
    id: open,
    title: open,
    titleEn: open,
    version: open,
    document: open,
    clause: open,
    subject: open,
    organiser: open,
    variants: open,
    total: open,
    rows: open,
  },
  EvaluationSchemeRow: {
    id: open,
    part: open,
    group: open,
    label: open,
    labelEn: open,
    points: open,
    evaluator: open,
    mode: open,
    scoring: open,
    variant: open,
    computed: open,
  },
};
