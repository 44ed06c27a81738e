import { ScopeType } from '@redgrid/access';
import type { Fact } from '@redgrid/database';
import type { DirectoryPlaceEntity } from '@redgrid/events';
import { permitFact } from '@redgrid/gate';
import { addDays } from '@redgrid/deadline';
import { startOfLocalDay, type Clause } from '@redgrid/policy';
import { placeOf } from '../place.ts';
import type { MajorMatterEntity } from './major-matter.entity.ts';
import { actionOf } from './major-matter.rules.ts';

/** `organisation.major-matter.*.v1`: type, state and figures; what it is about in words stays here. */
export function matterFact(
  matter: MajorMatterEntity,
  what: string,
  place: DirectoryPlaceEntity | undefined,
): Fact {
  const { id, version, compoundId, type, state, amount, reportedAt, validUntil, usedFor } = matter;
  return {
    type: `organisation.major-matter.${what}.v1`,
    subject: id,
    subjectVersion: version,
    place: { ...placeOf(place ?? {}), [ScopeType.Compound]: compoundId },
    data: { compoundId, matterType: type, state, amount, reportedAt, validUntil, usedFor },
  };
}

/** The same, giving a permit to carry the matter out, or taking it back. */
export function permittingFact(
  fact: Fact,
  { compoundId, type, amount, validUntil }: MajorMatterEntity,
  granted: boolean,
  clause: Clause,
): Fact {
  const expiresAt = validUntil === null ? null : startOfLocalDay(addDays(validUntil, 1));
  return permitFact(fact, {
    action: actionOf(type),
    subjectId: compoundId,
    granted,
    limitFen: amount,
    expiresAt,
    clause,
  });
}
