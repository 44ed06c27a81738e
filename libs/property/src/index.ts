import { caseEntities, caseMigrations } from '@redgrid/case';
import { gateEntities, gateHandlers, gateMigrations } from '@redgrid/gate';
import { ledgerEntities, ledgerMigrations } from '@redgrid/ledger';
import { Policy } from '@redgrid/policy-store';
import { importEntities, importMigrations } from '@redgrid/imports';
import { checklistEntities, checklistMigrations } from '@redgrid/checklist';
import { defineDomain } from '@redgrid/subgraph';
import { BuildingEntity } from './building/building.entity.ts';
import { BuildingService } from './building/building.service.ts';
import { CompanyEntity } from './company/company.entity.ts';
import { CompanyService } from './company/company.service.ts';
import { CompoundPlaceEntity } from './compound/compound-place.entity.ts';
import { CompoundEntity } from './compound/compound.entity.ts';
import { CompoundService } from './compound/compound.service.ts';
import type { PropertyContext } from './context.ts';
import { FundService } from './fund/fund.service.ts';
import { FUND_USE } from './fund-use/consent.rules.ts';
import { FundUseEntity } from './fund-use/fund-use.entity.ts';
import { FundUseService } from './fund-use/fund-use.service.ts';
import { DisclosureService } from './disclosure/disclosure.service.ts';
import { HouseEntity } from './house/house.entity.ts';
import { HouseService } from './house/house.service.ts';
import { OwnershipEntity } from './house/ownership.entity.ts';
import { propertyImports } from './import/property.imports.ts';
import { createPropertyRegisters } from './migrations/2026-11-05-create-property-registers.ts';
import { createCompaniesAndContracts } from './migrations/2026-11-06-create-companies-and-contracts.ts';
import { createFundUse } from './migrations/2026-11-22-create-fund-use.ts';
import { createTender } from './migrations/2026-11-22-create-tender.ts';
import { sweepContracts } from './migrations/2026-11-22-sweep-contracts.ts';
import { shares } from './place/shares.ts';
import { ProjectEntity } from './project/project.entity.ts';
import { ProjectService } from './project/project.service.ts';
import { CompoundNoticeService } from './notice/compound-notice.service.ts';
import { propertyResolvers } from './resolvers.ts';
import { ContractDueService } from './service-contract/contract-due.service.ts';
import { contractSweep } from './service-contract/contract.sweep.ts';
import { ServiceContractEntity } from './service-contract/service-contract.entity.ts';
import { ServiceContractService } from './service-contract/service-contract.service.ts';
import { propertyShield } from './shield.ts';
import { BidEntity } from './tender/bid.entity.ts';
import { TenderEntity } from './tender/tender.entity.ts';
import { TENDER_BID } from './tender/tender.rules.ts';
import { TenderService } from './tender/tender.service.ts';
import { PropertyZoneEntity } from './zone/property-zone.entity.ts';
import { PropertyZoneService } from './zone/property-zone.service.ts';

export type { PropertyContext } from './context.ts';
export { loadDemonstration } from './demonstration.ts';

/** Compounds, zones, houses, companies, projects and contracts (物业). */
export const property = defineDomain<PropertyContext>({
  name: 'property',
  folder: import.meta.url,
  sdl: [
    './schema.graphql',
    './compound/compound.graphql',
    './zone/property-zone.graphql',
    './building/building.graphql',
    './house/house.graphql',
    './code/property-code.graphql',
    './company/company.graphql',
    './project/project.graphql',
    './service-contract/service-contract.graphql',
    './disclosure/disclosure.graphql',
    './notice/compound-notice.graphql',
    './fund/fund.graphql',
    './fund-use/fund-use.graphql',
    './tender/tender.graphql',
  ],
  resolvers: propertyResolvers,
  shield: propertyShield,
  entities: [
    CompoundEntity,
    CompoundPlaceEntity,
    PropertyZoneEntity,
    BuildingEntity,
    HouseEntity,
    OwnershipEntity,
    CompanyEntity,
    ProjectEntity,
    ServiceContractEntity,
    FundUseEntity,
    TenderEntity,
    BidEntity,
    ...caseEntities,
    ...checklistEntities,
    ...gateEntities,
    ...importEntities,
    ...ledgerEntities,
  ],
  imports: propertyImports,
  migrations: [
    ...importMigrations,
    ...caseMigrations,
    ...checklistMigrations,
    ...ledgerMigrations,
    createPropertyRegisters,
    createCompaniesAndContracts,
    sweepContracts,
    ...gateMigrations,
    createFundUse,
    createTender,
  ],
  consumes: gateHandlers({ permits: [FUND_USE], bans: [TENDER_BID] }),
  sweeps: [contractSweep],
  shares,
  context: (request) => {
    const { principal, language } = request;
    const policy = new Policy(request);
    const compounds = new CompoundService(request, policy);
    const buildings = new BuildingService(request, compounds);
    const companies = new CompanyService(request);
    const projects = new ProjectService(request, compounds, companies);
    return {
      principal,
      language,
      request,
      compounds,
      buildings,
      companies,
      projects,
      zones: new PropertyZoneService(request, policy, compounds),
      houses: new HouseService(request, compounds, buildings),
      contracts: new ServiceContractService(request, policy, compounds, projects),
      dueContracts: new ContractDueService(),
      disclosures: new DisclosureService(request, policy, compounds),
      notices: new CompoundNoticeService(request),
      funds: new FundService(request, compounds),
      fundUses: new FundUseService(request, policy, compounds),
      tenders: new TenderService(request, policy, compounds, companies),
    };
  },
});
