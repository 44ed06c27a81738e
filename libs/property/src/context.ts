import type { BaseContext } from '@redgrid/subgraph';
import type { BuildingService } from './building/building.service.ts';
import type { CompanyService } from './company/company.service.ts';
import type { CompoundService } from './compound/compound.service.ts';
import type { FundService } from './fund/fund.service.ts';
import type { FundUseService } from './fund-use/fund-use.service.ts';
import type { DisclosureService } from './disclosure/disclosure.service.ts';
import type { HouseService } from './house/house.service.ts';
import type { CompoundNoticeService } from './notice/compound-notice.service.ts';
import type { ProjectService } from './project/project.service.ts';
import type { ContractDueService } from './service-contract/contract-due.service.ts';
import type { ServiceContractService } from './service-contract/service-contract.service.ts';
import type { TenderService } from './tender/tender.service.ts';
import type { PropertyZoneService } from './zone/property-zone.service.ts';

/** What the property resolvers get: one set of services per request. */
export interface PropertyContext extends BaseContext {
  readonly compounds: CompoundService;
  readonly zones: PropertyZoneService;
  readonly buildings: BuildingService;
  readonly houses: HouseService;
  readonly companies: CompanyService;
  readonly projects: ProjectService;
  readonly contracts: ServiceContractService;
  readonly disclosures: DisclosureService;
  readonly dueContracts: ContractDueService;
  readonly notices: CompoundNoticeService;
  readonly funds: FundService;
  readonly fundUses: FundUseService;
  readonly tenders: TenderService;
}
