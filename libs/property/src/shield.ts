import { mergeShields } from '@redgrid/access';
import { buildingShield } from './building/building.shield.ts';
import { propertyCodeShield } from './code/property-code.shield.ts';
import { companyShield } from './company/company.shield.ts';
import { compoundShield } from './compound/compound.shield.ts';
import { fundShield } from './fund/fund.shield.ts';
import { fundUseShield } from './fund-use/fund-use.shield.ts';
import { houseShield } from './house/house.shield.ts';
import { disclosureShield } from './disclosure/disclosure.shield.ts';
import { compoundNoticeShield } from './notice/compound-notice.shield.ts';
import { projectShield } from './project/project.shield.ts';
import { serviceContractShield } from './service-contract/service-contract.shield.ts';
import { tenderShield } from './tender/tender.shield.ts';
import { propertyZoneShield } from './zone/property-zone.shield.ts';

/** Who may touch which field of the property subgraph. */
export const propertyShield = mergeShields(
  compoundShield,
  propertyZoneShield,
  buildingShield,
  houseShield,
  propertyCodeShield,
  companyShield,
  projectShield,
  serviceContractShield,
  compoundNoticeShield,
  disclosureShield,
  fundShield,
  fundUseShield,
  tenderShield,
);
