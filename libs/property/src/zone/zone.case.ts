import { Role } from '@redgrid/access';
import { defineCase } from '@redgrid/case';

/** How a zone comes about (物业管理区域划分备案): the street proposes, the property authority files. */
export const zoneCase = defineCase({
  kind: 'PROPERTY_ZONE',
  states: ['PROPOSED', 'FILED', 'RETURNED'],
  initial: 'PROPOSED',
  transitions: {
    file: {
      from: ['PROPOSED'],
      to: 'FILED',
      roles: [Role.DistrictPropertyAuthority],
      otherEyesThan: ['open'],
    },
    giveBack: {
      from: ['PROPOSED'],
      to: 'RETURNED',
      roles: [Role.DistrictPropertyAuthority],
      needsNote: true,
    },
  },
});

/** Who proposes zones. */
export const PROPOSERS = [Role.Street, Role.StreetPropertyOffice] as const;
