import { defineCase } from '@redgrid/case';
import { ZONE_FILERS } from './zone.roles.ts';

/** How a zone comes about (物业管理区域划分备案): the street proposes, the property authority files. */
export const zoneCase = defineCase({
  kind: 'PROPERTY_ZONE',
  states: ['PROPOSED', 'FILED', 'RETURNED'],
  initial: 'PROPOSED',
  transitions: {
    file: {
      from: ['PROPOSED'],
      to: 'FILED',
      roles: ZONE_FILERS,
      otherEyesThan: ['open'],
    },
    giveBack: {
      from: ['PROPOSED'],
      to: 'RETURNED',
      roles: ZONE_FILERS,
      needsNote: true,
    },
  },
});
