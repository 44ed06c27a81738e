import { DomainError } from '@redgrid/errors';
import type { Principal } from './principal.ts';

/** Refuses with FOUR_EYES_REQUIRED when the caller is who proposed the matter, by account or by person (四眼原则). */
export function demandOtherEyes(
  principal: Principal | null,
  proposer: { readonly id: string; readonly personId: string | null },
): void {
  const same =
    principal?.id === proposer.id ||
    (proposer.personId !== null && principal?.personId === proposer.personId);
  if (!principal || same) throw new DomainError('FOUR_EYES_REQUIRED');
}
