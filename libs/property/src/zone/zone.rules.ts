import type { RuleCheck, Sourced, Subjects } from '@redgrid/policy';

/** What the advice on the size of a zone looks at. */
export interface ZoneSubject {
  readonly floorArea: number;
  /** Whether one of its compounds has been renovated; the advice is about those. */
  readonly renovated: boolean;
}

/** Renovated old compounds make zones of about so much floor area (物业管理区域规模); advice, it blocks nothing. */
export function zoneAdvice(
  { floorArea, renovated }: ZoneSubject,
  { zoneArea }: Pick<Sourced<Subjects['coverage']>, 'zoneArea'>,
): RuleCheck[] {
  if (zoneArea.value === null || !renovated) return [];
  return [
    {
      rule: 'ZONE_AREA_ADVICE',
      clause: zoneArea.clause,
      required: `≥ ${zoneArea.value}`,
      actual: `${floorArea}`,
      passed: floorArea >= zoneArea.value,
      evidence: '0.01 m²',
    },
  ];
}
