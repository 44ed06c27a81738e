import { mergeShields } from '@redgrid/access';
import { evaluationShield as evaluationsShield } from './evaluation/evaluation.shield.ts';
import { inspectionShield } from './inspection/inspection.shield.ts';
import { publicationShield } from './publication/publication.shield.ts';
import { schemeShield } from './scheme/scheme.shield.ts';

/** Every rule of the domain; the gateway reads this too. */
export const evaluationShield = mergeShields(
  evaluationsShield,
  schemeShield,
  publicationShield,
  inspectionShield,
);
