import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Counted } from '@redgrid/database';
import type { PropertyZoneEntity } from '../zone/property-zone.entity.ts';
import type { BidEntity } from '../tender/bid.entity.ts';
import type { TenderEntity } from '../tender/tender.entity.ts';
import type { ServiceContractEntity } from '../service-contract/service-contract.entity.ts';
import type { ProjectEntity } from '../project/project.entity.ts';
import type { HouseEntity } from '../house/house.entity.ts';
import type { OwnershipEntity } from '../house/ownership.entity.ts';
import type { FundUseEntity } from '../fund-use/fund-use.entity.ts';
import type { CompoundPlaceEntity } from '../compound/compound-place.entity.ts';
import type { CompoundEntity } from '../compound/compound.entity.ts';
import type { CompanyEntity } from '../company/company.entity.ts';
import type { BuildingEntity } from '../building/building.entity.ts';
import type { PropertyZoneConnectionView } from '../zone/property-zone-connection.view.ts';
import type { ServiceContractConnectionView } from '../service-contract/service-contract-connection.view.ts';
import type { ProjectConnectionView } from '../project/project-connection.view.ts';
import type { CompoundNoticeCompanyView } from '../notice/compound-notice-company.view.ts';
import type { CompoundNoticeView } from '../notice/compound-notice.view.ts';
import type { HouseConnectionView } from '../house/house-connection.view.ts';
import type { HouseTotalsView } from '../house/house-totals.view.ts';
import type { FundUseConnectionView } from '../fund-use/fund-use-connection.view.ts';
import type { MajorMatterView } from '../fund-use/major-matter.view.ts';
import type { FundAccountConnectionView } from '../fund/fund-account-connection.view.ts';
import type { FundAccountView } from '../fund/fund-account.view.ts';
import type { FundStatementConnectionView } from '../fund/fund-statement-connection.view.ts';
import type { FundStatementLineView } from '../fund/fund-statement-line.view.ts';
import type { MaintenanceFundView } from '../fund/maintenance-fund.view.ts';
import type { CompoundDisclosureView } from '../disclosure/compound-disclosure.view.ts';
import type { DisclosureEvidenceConnectionView } from '../disclosure/disclosure-evidence-connection.view.ts';
import type { DisclosureEvidenceView } from '../disclosure/disclosure-evidence.view.ts';
import type { DisclosureGapConnectionView } from '../disclosure/disclosure-gap-connection.view.ts';
import type { DisclosureGapEdgeView } from '../disclosure/disclosure-gap-edge.view.ts';
import type { DisclosureItemView } from '../disclosure/disclosure-item.view.ts';
import type { DisclosureSetView } from '../disclosure/disclosure-set.view.ts';
import type { CompoundConnectionView } from '../compound/compound-connection.view.ts';
import type { CompanyConnectionView } from '../company/company-connection.view.ts';
import type { BuildingConnectionView } from '../building/building-connection.view.ts';
import type { PropertyZoneReceiptRow } from '../zone/property-zone.receipt.ts';
import type { BidReceiptRow } from '../tender/bid.receipt.ts';
import type { TenderReceiptRow } from '../tender/tender.receipt.ts';
import type { ServiceContractReceiptRow } from '../service-contract/service-contract.receipt.ts';
import type { ProjectReceiptRow } from '../project/project.receipt.ts';
import type { HouseReceiptRow } from '../house/house.receipt.ts';
import type { HousesReceiptRow } from '../house/houses.receipt.ts';
import type { FundUseReceiptRow } from '../fund-use/fund-use.receipt.ts';
import type { FundEntryReceiptRow } from '../fund/fund-entry.receipt.ts';
import type { FundOpeningReceiptRow } from '../fund/fund-opening.receipt.ts';
import type { PublishDisclosureReceiptRow } from '../disclosure/publish-disclosure.receipt.ts';
import type { CompoundReceiptRow } from '../compound/compound.receipt.ts';
import type { CompanyReceiptRow } from '../company/company.receipt.ts';
import type { BuildingReceiptRow } from '../building/building.receipt.ts';
import type { PropertyContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Area (面积) in integer hundredths of a square metre (0.01 平方米). */
  Area: { input: number; output: number; }
  /** A moment in UTC (时间), such as 2026-09-01T08:00:00.000Z. */
  DateTime: { input: Date; output: Date | string; }
  /** Money (金额) in integer fen (分), at most 9007199254740991 either way. */
  Fen: { input: number; output: number; }
  /** A day on which law counts, in Asia/Shanghai (日期), such as 2026-09-01. */
  LocalDate: { input: string; output: string; }
  /**
   * Where a change stands among the facts of its domain (变更位置): opaque, from the `position` of a receipt, for `@after`.
   * It never expires.
   */
  Position: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** An administrative unit (行政区划); kept by the organisation domain. */
export type AdministrativeUnit = {
  __typename?: 'AdministrativeUnit';
  id: Scalars['ID']['output'];
};

/** What a company offers in a tender (投标). */
export type Bid = {
  __typename?: 'Bid';
  /** Who bids (投标企业). */
  company?: Maybe<Company>;
  /** The bid (投标编号). */
  id: Scalars['ID']['output'];
  /** When it came in (投标时间). */
  submittedAt: Scalars['DateTime']['output'];
  /** Fen per square metre and month (报价). */
  unitPrice: Scalars['Fen']['output'];
};

/** What a bid did (投标回执). */
export type BidReceipt = {
  __typename?: 'BidReceipt';
  /** The bid (投标编号). */
  bidId: Scalars['ID']['output'];
  /** What the bidder was held against (规则核验). */
  checks: Array<RuleCheck>;
  /** The tender as it is now (招标). */
  tender?: Maybe<Tender>;
  /** The tender (招标编号). */
  tenderId: Scalars['ID']['output'];
};

/** A building of a compound (楼栋). */
export type Building = {
  __typename?: 'Building';
  /** The compound it stands in (所在小区). */
  compound?: Maybe<Compound>;
  /** Floors (层数). */
  floors?: Maybe<Scalars['Int']['output']>;
  /** Houses entered so far (已登记房屋数). */
  houseCount: Scalars['Int']['output'];
  /** Its houses, by unit and number (房屋). */
  houses: HouseConnection;
  id: Scalars['ID']['output'];
  /** Name or number (楼栋名称). */
  name: Scalars['String']['output'];
  /** Entrances (单元数). */
  units?: Maybe<Scalars['Int']['output']>;
  /** Counts the changes (版本号). */
  version: Scalars['Int']['output'];
};


/** A building of a compound (楼栋). */
export type BuildingHousesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of buildings (楼栋分页). */
export type BuildingConnection = {
  __typename?: 'BuildingConnection';
  /** The page with a cursor for each entry (条目). */
  edges: Array<BuildingEdge>;
  /** The page (本页内容). */
  nodes: Array<Building>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are (总数). */
  totalCount: TotalCount;
};

/** One entry of a page of buildings (楼栋条目). */
export type BuildingEdge = {
  __typename?: 'BuildingEdge';
  /** Where the entry stands in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The entry (内容). */
  node: Building;
};

/** Proof that a building was entered (楼栋登记回执); a repeated request returns the same one. */
export type BuildingReceipt = {
  __typename?: 'BuildingReceipt';
  /** The building as it is now (楼栋). */
  building?: Maybe<Building>;
  /** Its id (楼栋编号). */
  buildingId: Scalars['ID']['output'];
  /** Its version after the act (版本号). */
  version: Scalars['Int']['output'];
};

/** One step a case has taken, from its history (办理历程). */
export type CaseStep = {
  __typename?: 'CaseStep';
  /** The account that took it (经办账号); null when the system did, or when the account is protected. */
  actorId?: Maybe<Scalars['ID']['output']>;
  /** When it was taken (时间). */
  at: Scalars['DateTime']['output'];
  /** By when the next step is due (下一步期限). */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The state before (原状态); null for the opening. */
  from?: Maybe<Scalars['ID']['output']>;
  /** Why (说明). */
  note?: Maybe<Scalars['String']['output']>;
  /** Counts the steps of the case from 1 (序号). */
  ordinal: Scalars['Int']['output'];
  /** The state after (新状态). */
  to: Scalars['ID']['output'];
  /** The step that was taken (步骤); `open` for the first. */
  transition: Scalars['ID']['output'];
};

/** The place in a document a figure comes from (条款). */
export type Clause = {
  __typename?: 'Clause';
  /** The document, as its readers cite it (文件). */
  document: Scalars['String']['output'];
  /** The clause, article or line (条款号). */
  number: Scalars['String']['output'];
  /** The policy pack the decision rests on (政策包). */
  pack: Scalars['ID']['output'];
  /** True when the unit that applies it has yet to confirm the figure (待使用单位确认). */
  toBeConfirmed: Scalars['Boolean']['output'];
};

/**
 * A property service provider (物业服务人): a company, or another manager when the type says so. Companies are public
 * knowledge: whoever is signed in may read the register of every place.
 */
export type Company = {
  __typename?: 'Company';
  id: Scalars['ID']['output'];
  /** Its legal representative (法定代表人). */
  legalRepresentative?: Maybe<Person>;
  /** Number of its licence (营业执照编号). */
  licence?: Maybe<Scalars['String']['output']>;
  /** Name (企业名称). */
  name: Scalars['String']['output'];
  /** Whether it is another manager, no company (是否其他管理人). */
  otherManager: Scalars['Boolean']['output'];
  /** Its projects within the caller's jurisdiction, the latest first (物业项目). */
  projects: ProjectConnection;
  /** Day of its registration (注册日期). */
  registeredOn: Scalars['LocalDate']['output'];
  /** A code of companyTypes (类型). */
  type: Scalars['ID']['output'];
  /** The unit it is registered at (注册地). */
  unit?: Maybe<AdministrativeUnit>;
  /** Unified social credit code (统一社会信用代码). */
  uscc: Scalars['String']['output'];
  /** Counts the changes (版本号). */
  version: Scalars['Int']['output'];
};


/**
 * A property service provider (物业服务人): a company, or another manager when the type says so. Companies are public
 * knowledge: whoever is signed in may read the register of every place.
 */
export type CompanyProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of companies (企业分页). */
export type CompanyConnection = {
  __typename?: 'CompanyConnection';
  /** The page with a cursor for each entry (条目). */
  edges: Array<CompanyEdge>;
  /** The page (本页内容). */
  nodes: Array<Company>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are (总数). */
  totalCount: TotalCount;
};

/** One entry of a page of companies (企业条目). */
export type CompanyEdge = {
  __typename?: 'CompanyEdge';
  /** Where the entry stands in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The entry (内容). */
  node: Company;
};

/** Proof that a company was entered (企业登记回执); a repeated request returns the same one. */
export type CompanyReceipt = {
  __typename?: 'CompanyReceipt';
  /** The company as it is now (企业). */
  company?: Maybe<Company>;
  /** Its id (企业编号). */
  companyId: Scalars['ID']['output'];
  /** Its version after the act (版本号). */
  version: Scalars['Int']['output'];
};

/** A residential compound (小区). Who may see it: roles at its communities, the units above and its grids, its company, its own committee and owners. */
export type Compound = {
  __typename?: 'Compound';
  /** Whether it has affordable housing (是否保障房). */
  affordableHousing: Scalars['Boolean']['output'];
  /** Its buildings, by number (楼栋). */
  buildings: BuildingConnection;
  /** Year it was built (建成年份). */
  builtYear?: Maybe<Scalars['Int']['output']>;
  /** Class of the policy in force, such as CLASS_1 to CLASS_3 of attachment 5 (小区类别); null when not assessed. */
  category?: Maybe<Scalars['ID']['output']>;
  /** Every community it lies in (所在社区). */
  communities: Array<AdministrativeUnit>;
  /** The community in which its facts are counted (主要所在社区). */
  community?: Maybe<AdministrativeUnit>;
  /** The company whose project is open here (当前物业服务企业). */
  company?: Maybe<Company>;
  /** The contract that holds, or the signed one that will (当前物业服务合同). */
  contract?: Maybe<ServiceContract>;
  /** All its contracts, the one that ends last first (历次合同). */
  contracts: ServiceContractConnection;
  /** The project that is open here (当前物业项目). */
  currentProject?: Maybe<Project>;
  /** Whether it has dangerous or old housing (是否危旧房). */
  dangerousHousing: Scalars['Boolean']['output'];
  /** What it must disclose, and how it stands (物业服务信息公示). */
  disclosure?: Maybe<CompoundDisclosure>;
  /** How far it is enclosed (封闭情况). */
  enclosure: PropertyEnclosure;
  /** Total floor area (建筑面积). */
  floorArea: Scalars['Area']['output'];
  /**
   * Its maintenance fund (维修资金); null when none is open, or for others than the owners' bodies, community, street and the
   * authorities. Everybody reads the total in the notice of the compound.
   */
  fund?: Maybe<MaintenanceFund>;
  /** What its fund is used for, newest first (维修资金使用). */
  fundUses?: Maybe<FundUseConnection>;
  /** What its register of houses adds up to (房屋合计). */
  houseTotals: HouseTotals;
  /** Households as reported (户数); the register of houses counts for itself in houseTotals. */
  households?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  /** Whether it has property management (是否有物业管理). */
  managed: Scalars['Boolean']['output'];
  /** Managed by itself or by a company from outside, attachment 5 (物业管理性质). */
  managementNature?: Maybe<PropertyManagementNature>;
  /** Name (小区名称). */
  name: Scalars['String']['output'];
  /** When it was entered (登记时间). */
  registeredAt: Scalars['DateTime']['output'];
  /** Remark, attachment 5 (备注). */
  remark?: Maybe<Scalars['String']['output']>;
  /** Whether it has been renovated (是否已改造). */
  renovated: Scalars['Boolean']['output'];
  /** What is served, attachment 5 (服务内容). */
  serviceContent?: Maybe<Scalars['String']['output']>;
  /** The street it lies in (所在街道). */
  street?: Maybe<AdministrativeUnit>;
  /** Task the district has set, such as UPGRADE or FULL_COVERAGE (任务代码). */
  taskCode?: Maybe<Scalars['ID']['output']>;
  /** Day the task is due, the day itself in time (任务期限). */
  taskDue?: Maybe<Scalars['LocalDate']['output']>;
  /** Its tenders, oldest first (招标). */
  tenders?: Maybe<Array<Tender>>;
  /** Without property service, managing unit and security (是否“三无”小区). */
  threeNo: Scalars['Boolean']['output'];
  /** Which evaluation variant it belongs to (小区类型). */
  type: PropertyCompoundType;
  /** Counts the changes (版本号); pass it back when you change the compound. */
  version: Scalars['Int']['output'];
  /** The zone it belongs to (所属物业管理区域). */
  zone?: Maybe<PropertyZone>;
};


/** A residential compound (小区). Who may see it: roles at its communities, the units above and its grids, its company, its own committee and owners. */
export type CompoundBuildingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A residential compound (小区). Who may see it: roles at its communities, the units above and its grids, its company, its own committee and owners. */
export type CompoundContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A residential compound (小区). Who may see it: roles at its communities, the units above and its grids, its company, its own committee and owners. */
export type CompoundFundUsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of compounds (小区分页). */
export type CompoundConnection = {
  __typename?: 'CompoundConnection';
  /** The page with a cursor for each entry (条目). */
  edges: Array<CompoundEdge>;
  /** The page (本页内容). */
  nodes: Array<Compound>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are (总数). */
  totalCount: TotalCount;
};

/** What a compound must disclose by the pack of its place, and how it stands (物业服务信息公示). */
export type CompoundDisclosure = {
  __typename?: 'CompoundDisclosure';
  /** How each set stands, with its clause (清单核验). */
  checks: Array<RuleCheck>;
  /** Whether everything is shown and current (是否齐全). */
  complete: Scalars['Boolean']['output'];
  /** The sets the pack asks for (公示清单). */
  sets: Array<DisclosureSet>;
};

/** One entry of a page of compounds (小区条目). */
export type CompoundEdge = {
  __typename?: 'CompoundEdge';
  /** Where the entry stands in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The entry (内容). */
  node: Compound;
};

/**
 * What is published of a compound, on its board and online (小区公示). Everybody may read it without signing in; no person is in
 * it. Other domains add what they publish.
 */
export type CompoundNotice = {
  __typename?: 'CompoundNotice';
  /** The community it is counted in (所在社区). */
  community?: Maybe<AdministrativeUnit>;
  /** The company at work there (物业服务企业); null when there is none. */
  company?: Maybe<CompoundNoticeCompany>;
  /** The contract that holds, or the signed one that will (物业服务合同); null when there is none. */
  contract?: Maybe<CompoundNoticeContract>;
  /** What lies in the maintenance fund of the compound, in all (维修资金总额); null when none is open, or for fewer than 5 houses. */
  fundBalance?: Maybe<Scalars['Fen']['output']>;
  /** The compound's id (小区编号). */
  id: Scalars['ID']['output'];
  /** Whether it has property management (是否有物业管理). */
  managed: Scalars['Boolean']['output'];
  /** Managed by itself or by a company from outside, attachment 5 (物业管理性质). */
  managementNature?: Maybe<PropertyManagementNature>;
  /** Name of the compound (小区名称). */
  name: Scalars['String']['output'];
  /** What is served, attachment 5 (服务内容). */
  serviceContent?: Maybe<Scalars['String']['output']>;
};

/** What is published of a company at work in a compound (公示的物业服务企业). */
export type CompoundNoticeCompany = {
  __typename?: 'CompoundNoticeCompany';
  /** The company's id (企业编号). */
  id: Scalars['ID']['output'];
  /** Number of its licence (营业执照编号). */
  licence?: Maybe<Scalars['String']['output']>;
  /** Name (企业名称). */
  name: Scalars['String']['output'];
  /** Unified social credit code (统一社会信用代码). */
  uscc: Scalars['String']['output'];
};

/** What is published of a contract (公示的物业服务合同). Its terms are null until it is publicised. */
export type CompoundNoticeContract = {
  __typename?: 'CompoundNoticeContract';
  /** Last day (终止日). */
  endsOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Last day for filing (备案期限). */
  fileBy?: Maybe<Scalars['LocalDate']['output']>;
  /** When it was filed (备案日期). */
  filedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Whether it is filed, and whether the time for it has passed (备案状态). */
  filingState: PropertyFilingState;
  /** What the promised service grade is called (服务等级). */
  gradeName?: Maybe<Scalars['String']['output']>;
  /** When it was publicised (公开时间). */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Concluded by the builder before the assembly, or afterwards (合同阶段). */
  stage?: Maybe<PropertyContractStage>;
  /** First day (起始日). */
  startsOn?: Maybe<Scalars['LocalDate']['output']>;
  /** SIGNED, FILED, PUBLISHED, IN_FORCE or EXPIRING (状态). */
  state: Scalars['ID']['output'];
  /** Price per square metre and month (单价, 元/平方米·月, 以分计). */
  unitPrice?: Maybe<Scalars['Fen']['output']>;
};

/** Proof that a compound was entered or changed (小区登记回执); a repeated request returns the same one. */
export type CompoundReceipt = {
  __typename?: 'CompoundReceipt';
  /** The compound as it is now (小区). */
  compound?: Maybe<Compound>;
  /** Its id (小区编号). */
  compoundId: Scalars['ID']['output'];
  /** Its version after the act (版本号). */
  version: Scalars['Int']['output'];
};

/** What was published for an item (公示内容); what replaces it leaves it in the history. */
export type DisclosureEvidence = {
  __typename?: 'DisclosureEvidence';
  /** Files that show it (附件编号). */
  fileIds: Array<Scalars['ID']['output']>;
  id: Scalars['ID']['output'];
  /** The item (公示事项). */
  item: Scalars['ID']['output'];
  /** Counts the publications of the item from 1 (序号). */
  ordinal: Scalars['Int']['output'];
  /** First day of the period it accounts for (周期起). */
  periodFrom?: Maybe<Scalars['LocalDate']['output']>;
  /** Last day of that period (周期止). */
  periodTo?: Maybe<Scalars['LocalDate']['output']>;
  /** When it was published (公示时间). */
  publishedAt: Scalars['DateTime']['output'];
  /** The set (公示类别). */
  set: Scalars['ID']['output'];
  /** What it says (内容摘要). */
  summary: Scalars['String']['output'];
  /** Last day it holds, if it says so itself (有效期至). */
  validUntil?: Maybe<Scalars['LocalDate']['output']>;
};

/** A page of publications (公示分页). */
export type DisclosureEvidenceConnection = {
  __typename?: 'DisclosureEvidenceConnection';
  /** The page with a cursor for each entry (条目). */
  edges: Array<DisclosureEvidenceEdge>;
  /** The page (本页内容). */
  nodes: Array<DisclosureEvidence>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are (总数). */
  totalCount: TotalCount;
};

/** One entry of a page of publications (公示条目). */
export type DisclosureEvidenceEdge = {
  __typename?: 'DisclosureEvidenceEdge';
  /** Where the entry stands in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The entry (内容). */
  node: DisclosureEvidence;
};

/** A page of what compounds lack (公示缺口分页). */
export type DisclosureGapConnection = {
  __typename?: 'DisclosureGapConnection';
  /** The page with a cursor for each entry (条目). */
  edges: Array<DisclosureGapEdge>;
  /** The page (本页内容). */
  nodes: Array<DisclosureItem>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are (总数). */
  totalCount: TotalCount;
};

/** One entry of a page of what compounds lack (公示缺口条目). */
export type DisclosureGapEdge = {
  __typename?: 'DisclosureGapEdge';
  /** Where the entry stands in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The entry (内容). */
  node: DisclosureItem;
};

/** One item of a compound's disclosure (公示事项). */
export type DisclosureItem = {
  __typename?: 'DisclosureItem';
  /** The clause that asks for it, or for its period (依据条款). */
  clause: Clause;
  /** The compound (小区). */
  compound?: Maybe<Compound>;
  /** First day of the period that must be accounted for; null for what has none (应公示周期起). */
  dueFrom?: Maybe<Scalars['LocalDate']['output']>;
  /** Last day of that period (应公示周期止). */
  dueTo?: Maybe<Scalars['LocalDate']['output']>;
  /** What was published last (最近公示). */
  evidence?: Maybe<DisclosureEvidence>;
  /** Its code (事项代码). */
  item: Scalars['ID']['output'];
  /** The set it belongs to (公示类别). */
  set: Scalars['ID']['output'];
  /** How it stands today (状态). */
  state: PropertyDisclosureState;
};

/** A set of items to disclose, such as the fee account (公示类别). */
export type DisclosureSet = {
  __typename?: 'DisclosureSet';
  /** The clause that asks for it (依据条款). */
  clause: Clause;
  /** Its code (类别代码). */
  code: Scalars['ID']['output'];
  /** Whether all of it is shown and current (是否齐全). */
  complete: Scalars['Boolean']['output'];
  /** Its items (公示事项). */
  items: Array<DisclosureItem>;
};

/** The account of a building or a house in the maintenance fund (维修资金分户账). */
export type FundAccount = {
  __typename?: 'FundAccount';
  /** What belongs to its owners (余额). */
  balance: Scalars['Fen']['output'];
  /** What belonged to them at a past moment (历史余额). */
  balanceAt: Scalars['Fen']['output'];
  /** The building, for the account of a building (楼栋). */
  building?: Maybe<Building>;
  /** The house, for the account of a house (房屋). */
  house?: Maybe<House>;
  /** Whose account it is (账户类型). */
  kind: FundAccountKind;
  /** What moved it, newest first (对账单). */
  statement: FundStatementConnection;
};


/** The account of a building or a house in the maintenance fund (维修资金分户账). */
export type FundAccountBalanceAtArgs = {
  at: Scalars['DateTime']['input'];
};


/** The account of a building or a house in the maintenance fund (维修资金分户账). */
export type FundAccountStatementArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of accounts (分户账分页). */
export type FundAccountConnection = {
  __typename?: 'FundAccountConnection';
  /** The page with a cursor for each entry (条目). */
  edges: Array<FundAccountEdge>;
  /** The page (本页内容). */
  nodes: Array<FundAccount>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are (总数). */
  totalCount: TotalCount;
};

/** One account of a page (分户账条目). */
export type FundAccountEdge = {
  __typename?: 'FundAccountEdge';
  /** Where the entry stands in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The entry (内容). */
  node: FundAccount;
};

/** Whose account it is (账户类型). */
export type FundAccountKind =
  /** A building's: the sum of its houses (楼栋). */
  | 'BUILDING'
  /** A house's (房屋). */
  | 'HOUSE';

/** Proof of an entry in the fund (维修资金记账回执); a repeated request returns the same one. */
export type FundEntryReceipt = {
  __typename?: 'FundEntryReceipt';
  /** Its sum (金额). */
  amount: Scalars['Fen']['output'];
  /** The compound as it is now (小区). */
  compound?: Maybe<Compound>;
  /** The compound (小区编号). */
  compoundId: Scalars['ID']['output'];
  /** The entry (凭证编号). */
  entryId: Scalars['ID']['output'];
  /** Whether it had been entered before under the same reference; nothing was written then (是否重复). */
  repeated: Scalars['Boolean']['output'];
  /** Number of the entry in the book (凭证序号). */
  sequence: Scalars['Int']['output'];
};

/** Proof that the fund of a compound was opened (维修资金开户回执); a repeated request returns the same one. */
export type FundOpeningReceipt = {
  __typename?: 'FundOpeningReceipt';
  /** The compound as it is now (小区). */
  compound?: Maybe<Compound>;
  /** The compound (小区编号). */
  compoundId: Scalars['ID']['output'];
  /** How many houses have an account (开户房屋数). */
  houses: Scalars['Int']['output'];
};

/** A page of a statement (对账单分页). */
export type FundStatementConnection = {
  __typename?: 'FundStatementConnection';
  /** The page with a cursor for each entry (条目). */
  edges: Array<FundStatementEdge>;
  /** The page (本页内容). */
  nodes: Array<FundStatementLine>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are (总数). */
  totalCount: TotalCount;
};

/** One line of a page of a statement (对账单条目). */
export type FundStatementEdge = {
  __typename?: 'FundStatementEdge';
  /** Where the entry stands in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The entry (内容). */
  node: FundStatementLine;
};

/** One line of a statement (对账单明细). */
export type FundStatementLine = {
  __typename?: 'FundStatementLine';
  /** What was there afterwards (余额). */
  balance: Scalars['Fen']['output'];
  /** What it added to the account, or took from it when negative (变动金额). */
  change: Scalars['Fen']['output'];
  /** The entry (凭证编号). */
  entryId: Scalars['ID']['output'];
  /** Day on which it happened (发生日期). */
  happenedOn: Scalars['LocalDate']['output'];
  /** DEPOSIT, INTEREST, PAYMENT or REVERSAL (凭证类型). */
  kind: Scalars['ID']['output'];
  /** What it was for (摘要). */
  note?: Maybe<Scalars['String']['output']>;
  /** When it was entered (记账时间). */
  postedAt: Scalars['DateTime']['output'];
  /** What the bank, or the approval, calls it (凭证号). */
  reference: Scalars['String']['output'];
  /** The entry it takes back (被冲销凭证). */
  reversesId?: Maybe<Scalars['ID']['output']>;
  /** Number of the entry in the book, without gaps (凭证序号). */
  sequence: Scalars['Int']['output'];
};

/** A use of the maintenance fund, from application to publication (维修资金使用). */
export type FundUse = {
  __typename?: 'FundUse';
  /** How much (金额). */
  amount: Scalars['Fen']['output'];
  /** The building whose owners bear it; null for the whole compound (楼栋). */
  building?: Maybe<Building>;
  /** Whether it needs consent first, and how the consent stands, as it is known here (许可核验). */
  checks: Array<RuleCheck>;
  /** The compound (小区). */
  compound?: Maybe<Compound>;
  /** The steps it has taken, oldest first (办理历程). */
  history: Array<CaseStep>;
  id: Scalars['ID']['output'];
  /** The major matter it was reported as (重大事项). */
  matter?: Maybe<MajorMatter>;
  /** The steps the caller could take next (可办步骤). */
  openSteps: Array<Scalars['ID']['output']>;
  /** When it was paid (拨付时间). */
  paidAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it is for (用途). */
  purpose: Scalars['String']['output'];
  /** REQUESTED, PRIOR_REPORT, OWNERS_DECISION, REVIEW, PAID, COMPLETED, PUBLISHED or REFUSED (状态). */
  state: Scalars['ID']['output'];
  /** Counts the changes to it (版本号). */
  version: Scalars['Int']['output'];
};

/** A page of uses of the fund (维修资金使用分页). */
export type FundUseConnection = {
  __typename?: 'FundUseConnection';
  /** The page with a cursor for each entry (条目). */
  edges: Array<FundUseEdge>;
  /** The page (本页内容). */
  nodes: Array<FundUse>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are (总数). */
  totalCount: TotalCount;
};

/** An entry of a page (条目). */
export type FundUseEdge = {
  __typename?: 'FundUseEdge';
  /** Pass it as `after` to go on from here (游标). */
  cursor: Scalars['String']['output'];
  /** The use (维修资金使用). */
  node: FundUse;
};

/** What a step of a use of the fund did (办理回执). */
export type FundUseReceipt = {
  __typename?: 'FundUseReceipt';
  /** Whether it needed consent, and what the permit was held against (许可核验). */
  checks: Array<RuleCheck>;
  /** Its state afterwards (状态). */
  state: Scalars['ID']['output'];
  /** The use as it is now (维修资金使用). */
  use?: Maybe<FundUse>;
  /** The use (使用编号). */
  useId: Scalars['ID']['output'];
  /** Its version afterwards (版本号). */
  version: Scalars['Int']['output'];
};

/** A house (房屋): a home, a shop or another part somebody owns for himself. */
export type House = {
  __typename?: 'House';
  /** Exclusive area (专有部分面积). */
  area: Scalars['Area']['output'];
  /** The building it is part of (所在楼栋). */
  building?: Maybe<Building>;
  /** The compound it is part of (所在小区). */
  compound?: Maybe<Compound>;
  /** Its account in the maintenance fund (维修资金分户账); for its owners and those who see the fund. */
  fundAccount?: Maybe<FundAccount>;
  /** What belongs to the house in the maintenance fund (维修资金余额); for its owners and those who see the fund. */
  fundBalance?: Maybe<Scalars['Fen']['output']>;
  /** Households that live in it (户数). */
  households: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  /** Number (房号). */
  number: Scalars['String']['output'];
  /**
   * Who owns it (产权人). Authority, street, community and preparatory group see it in their own area, owners for their
   * own houses; empty for everybody else.
   */
  ownerships: Array<Ownership>;
  /** Entrance it is reached by (单元); 0 when the building has none. */
  unit: Scalars['Int']['output'];
  /** What it is used for (用途). */
  use: PropertyHouseUse;
  /** Counts the changes (版本号). */
  version: Scalars['Int']['output'];
};

/** A page of houses (房屋分页). */
export type HouseConnection = {
  __typename?: 'HouseConnection';
  /** The page with a cursor for each entry (条目). */
  edges: Array<HouseEdge>;
  /** The page (本页内容). */
  nodes: Array<House>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are (总数). */
  totalCount: TotalCount;
};

/** One entry of a page of houses (房屋条目). */
export type HouseEdge = {
  __typename?: 'HouseEdge';
  /** Where the entry stands in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The entry (内容). */
  node: House;
};

/** Proof that a house or its owners were changed (房屋变更回执); a repeated request returns the same one. */
export type HouseReceipt = {
  __typename?: 'HouseReceipt';
  /** The house as it is now (房屋). */
  house?: Maybe<House>;
  /** Its id (房屋编号). */
  houseId: Scalars['ID']['output'];
  /** Its version after the act (版本号). */
  version: Scalars['Int']['output'];
};

/** What became of one row (单行结果). */
export type HouseResult = {
  __typename?: 'HouseResult';
  /** Why the row was refused (错误代码): HOUSE_NUMBER_TAKEN or BAD_USER_INPUT. */
  code?: Maybe<Scalars['ID']['output']>;
  /** The house that was entered (房屋编号); null when the row was refused. */
  houseId?: Maybe<Scalars['ID']['output']>;
  /** The row, counted from 0 (行号). */
  row: Scalars['Int']['output'];
};

/** What the register of houses adds up to; kept, not counted (房屋合计). */
export type HouseTotals = {
  __typename?: 'HouseTotals';
  /** Exclusive area of all houses (专有部分总面积). */
  area: Scalars['Area']['output'];
  /** Buildings (楼栋数). */
  buildings: Scalars['Int']['output'];
  /** Houses (房屋套数). */
  houses: Scalars['Int']['output'];
};

/** Proof that houses were entered (房屋批量登记回执); a repeated request returns the same one. */
export type HousesReceipt = {
  __typename?: 'HousesReceipt';
  /** How many were entered (登记成功数). */
  registered: Scalars['Int']['output'];
  /** One result per row, in the order of the request (逐行结果). */
  results: Array<HouseResult>;
};

/** Whether a book holds together (账簿核验). */
export type LedgerCheck = {
  __typename?: 'LedgerCheck';
  /** What was checked (核验项). */
  checks: Array<RuleCheck>;
  /** Whether everything holds (是否相符). */
  passed: Scalars['Boolean']['output'];
};

/** The maintenance fund of a compound (住宅专项维修资金): one book, with an account for every house. */
export type MaintenanceFund = {
  __typename?: 'MaintenanceFund';
  /** The accounts of its buildings; those of houses are found at the houses (楼栋账). */
  accounts: FundAccountConnection;
  /** What belongs to the owners of the compound together (资金余额). */
  balance: Scalars['Fen']['output'];
  /** What belonged to them at a past moment, recomputed from the book (历史余额). */
  balanceAt: Scalars['Fen']['output'];
  /** What lies in the bank's special account; always the same as the balance (专户存款). */
  held: Scalars['Fen']['output'];
  /** What moved the whole fund, newest first (对账单). */
  statement: FundStatementConnection;
};


/** The maintenance fund of a compound (住宅专项维修资金): one book, with an account for every house. */
export type MaintenanceFundAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The maintenance fund of a compound (住宅专项维修资金): one book, with an account for every house. */
export type MaintenanceFundBalanceAtArgs = {
  at: Scalars['DateTime']['input'];
};


/** The maintenance fund of a compound (住宅专项维修资金): one book, with an account for every house. */
export type MaintenanceFundStatementArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A major matter of the owners (重大事项); owned by the organisation subgraph. */
export type MajorMatter = {
  __typename?: 'MajorMatter';
  id: Scalars['ID']['output'];
};

/** What may be done (操作). */
export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Applies for a use of the maintenance fund (维修资金使用申请): the committee, the body that stands in for it, or the street.
   * Fails with NOT_FOUND, FORBIDDEN, POLICY_NOT_SELECTED, BAD_USER_INPUT.
   */
  applyForFundUse: FundUseReceipt;
  /**
   * Awards a tender (定标): who invited it. Asks the credit domain first, so that a company black-listed before is known.
   * Fails with NOT_FOUND, FORBIDDEN, CONFLICT, ILLEGAL_TRANSITION, NOT_YET_KNOWN, TENDER_NOT_AWARDABLE, BANNED,
   * POLICY_NOT_SELECTED.
   */
  awardTender: TenderReceipt;
  /** Ends a tender without an award (终止招标). Fails with NOT_FOUND, FORBIDDEN, CONFLICT, ILLEGAL_TRANSITION, REASON_REQUIRED, BAD_USER_INPUT. */
  cancelTender: TenderReceipt;
  /** Closes a project: the company leaves (物业项目退出). Refused while its contract still holds. Fails with NOT_FOUND, FORBIDDEN, CONFLICT, ILLEGAL_TRANSITION, PROJECT_CONTRACT_HOLDS, BAD_USER_INPUT. */
  closeProject: ProjectReceipt;
  /** Corrects a house (房屋信息更正). Fails with NOT_FOUND, FORBIDDEN, CONFLICT, HOUSE_NUMBER_TAKEN, BAD_USER_INPUT. */
  correctHouse: HouseReceipt;
  /**
   * Proposes a zone (物业管理区域划分): the street or its property office. The size the policy advises is checked and shown, not enforced.
   * Fails with NOT_FOUND, FORBIDDEN, ZONE_COMPOUND_TAKEN, ZONE_ACROSS_STREETS, POLICY_NOT_SELECTED, BAD_USER_INPUT.
   */
  definePropertyZone: PropertyZoneReceipt;
  /**
   * Enters what a bank received for houses (维修资金交存), once per number of the bank.
   * Fails with NOT_FOUND, FORBIDDEN, LEDGER_REFERENCE_USED, BAD_USER_INPUT.
   */
  depositToFund: FundEntryReceipt;
  /** Drafts a contract (合同起草): the company of the project, or the street for it. Fails with NOT_FOUND, FORBIDDEN, PROJECT_NOT_OPEN, CONTRACT_CLAUSE_UNKNOWN, BAD_USER_INPUT. */
  draftContract: ServiceContractReceipt;
  /** Files a contract (合同备案): the district authority, by other eyes than drafted or signed it. Fails with NOT_FOUND, FORBIDDEN, CONFLICT, ILLEGAL_TRANSITION, FOUR_EYES_REQUIRED, and with CONTRACT_NOT_FILEABLE and its checks; a late one is filed only with a reason. */
  fileContract: ServiceContractReceipt;
  /** Files a proposed zone (物业管理区域备案): the district authority, by other eyes. Fails with NOT_FOUND, FORBIDDEN, CONFLICT, ILLEGAL_TRANSITION, FOUR_EYES_REQUIRED. */
  filePropertyZone: PropertyZoneReceipt;
  /** States that an ended or terminated contract has been handed over (交接完成): the street. Fails with NOT_FOUND, FORBIDDEN, CONFLICT, ILLEGAL_TRANSITION. */
  handOverContract: ServiceContractReceipt;
  /**
   * Opens the maintenance fund of a compound, with an account for every house (维修资金开户); again for houses entered since.
   * Fails with NOT_FOUND, FORBIDDEN.
   */
  openFund: FundOpeningReceipt;
  /** Opens a project: the company moves in (物业项目进驻). Refused while another is open. Fails with NOT_FOUND, FORBIDDEN, PROJECT_ALREADY_OPEN, CONFLICT, BAD_USER_INPUT. */
  openProject: ProjectReceipt;
  /**
   * Puts the management of a compound out to tender (招标公告): builder, owners' bodies, street or authority.
   * Fails with NOT_FOUND, FORBIDDEN, TENDER_NOTICE_TOO_SHORT, POLICY_NOT_SELECTED, BAD_USER_INPUT.
   */
  openTender: TenderReceipt;
  /**
   * Pays a reviewed use out of the fund, shared over the houses by area (维修资金拨付): the authority, and not who reviewed it.
   * Where it is a major matter the consent is used with it, once. Asks the organisation domain first, so that a consent
   * withdrawn before is known. Fails with NOT_FOUND, FORBIDDEN, CONFLICT, ILLEGAL_TRANSITION, FOUR_EYES_REQUIRED,
   * NOT_YET_KNOWN, PERMIT_REQUIRED, PERMIT_USED, PERMIT_EXPIRED, PERMIT_EXCEEDED, INSUFFICIENT_FUNDS, POLICY_NOT_SELECTED.
   */
  payFundUse: FundUseReceipt;
  /** Publicises a filed contract (合同公开). Fails with NOT_FOUND, FORBIDDEN, CONFLICT, ILLEGAL_TRANSITION. */
  publishContract: ServiceContractReceipt;
  /** Publishes something for an item of a compound's disclosure (公示发布): its company, or the street. What was published before stays in the history. Fails with NOT_FOUND, FORBIDDEN, CONFLICT, POLICY_NOT_SELECTED, BAD_USER_INPUT. */
  publishDisclosure: PublishDisclosureReceipt;
  /** Records who owns a house from now on, all owners together (产权登记). Fails with NOT_FOUND, FORBIDDEN, CONFLICT, OWNERSHIP_SHARES_INVALID, BAD_USER_INPUT. */
  recordOwnership: HouseReceipt;
  /** Enters a building (楼栋登记): authority, street or community. Fails with NOT_FOUND, FORBIDDEN, BUILDING_NAME_TAKEN, BAD_USER_INPUT. */
  registerBuilding: BuildingReceipt;
  /** Enters a company or another manager (企业登记): authority or street of its seat. Fails with FORBIDDEN, NOT_YET_KNOWN, COMPANY_ALREADY_REGISTERED, COMPANY_TYPE_UNKNOWN, BAD_USER_INPUT. */
  registerCompany: CompanyReceipt;
  /**
   * Enters a compound in the register (小区登记): street, its property office or the district authority.
   * Fails with FORBIDDEN, NOT_YET_KNOWN, COMPOUND_NAME_TAKEN, COMPOUND_CATEGORY_UNKNOWN, POLICY_NOT_SELECTED, BAD_USER_INPUT.
   */
  registerCompound: CompoundReceipt;
  /**
   * Enters up to 100 houses of one building (房屋批量登记), with one result per row: a row that is refused leaves the others as they are.
   * Fails with NOT_FOUND, FORBIDDEN, BAD_USER_INPUT.
   */
  registerHouses: HousesReceipt;
  /**
   * Names the major matter a use of the fund was reported as (关联重大事项). Fails with NOT_FOUND, FORBIDDEN, CONFLICT,
   * ILLEGAL_TRANSITION, POLICY_NOT_SELECTED, BAD_USER_INPUT.
   */
  reportFundUse: FundUseReceipt;
  /** Gives a signed contract back to be amended (退回修改): the district authority. Fails with NOT_FOUND, FORBIDDEN, CONFLICT, ILLEGAL_TRANSITION, REASON_REQUIRED. */
  returnContract: ServiceContractReceipt;
  /** Gives a proposed zone back and sets its compounds free (退回划分方案). Fails with NOT_FOUND, FORBIDDEN, CONFLICT, ILLEGAL_TRANSITION, REASON_REQUIRED. */
  returnPropertyZone: PropertyZoneReceipt;
  /**
   * Takes an entry of the fund back by another (维修资金冲销); nothing is changed or deleted.
   * Fails with NOT_FOUND, FORBIDDEN, REASON_REQUIRED, LEDGER_NOT_REVERSIBLE, INSUFFICIENT_FUNDS, BAD_USER_INPUT.
   */
  reverseFundEntry: FundEntryReceipt;
  /** Revises a draft, also one that was given back (修订草案). Fails with NOT_FOUND, FORBIDDEN, CONFLICT, ILLEGAL_TRANSITION, CONTRACT_CLAUSE_UNKNOWN, BAD_USER_INPUT. */
  reviseContract: ServiceContractReceipt;
  /**
   * Shares interest over the houses by their balances, to the fen (维修资金利息分摊), once per number of the bank.
   * Fails with NOT_FOUND, FORBIDDEN, FUND_EMPTY, LEDGER_REFERENCE_USED, BAD_USER_INPUT.
   */
  shareFundInterest: FundEntryReceipt;
  /** Signs for the owners (合同签订): committee, management committee, assembly, builder, or the street that records the signed paper; not who drafted it. The figures of the policy are frozen here. Fails with NOT_FOUND, FORBIDDEN, CONFLICT, ILLEGAL_TRANSITION, FOUR_EYES_REQUIRED, POLICY_NOT_SELECTED, BAD_USER_INPUT. */
  signContract: ServiceContractReceipt;
  /**
   * Takes one step of a use of the fund (维修资金使用办理): decide, complete, publish by the applicants; review, and refuse with
   * a reason, by the authority. Fails with NOT_FOUND, FORBIDDEN, CONFLICT, ILLEGAL_TRANSITION, FOUR_EYES_REQUIRED,
   * REASON_REQUIRED, PERMIT_REQUIRED, PERMIT_USED, PERMIT_EXPIRED, PERMIT_EXCEEDED, POLICY_NOT_SELECTED, BAD_USER_INPUT.
   */
  stepFundUse: FundUseReceipt;
  /**
   * Bids for a company (投标): its head, once. A company on the black list is refused where the policy says so.
   * Fails with NOT_FOUND, FORBIDDEN, TENDER_CLOSED, BANNED, BID_ALREADY_SUBMITTED, POLICY_NOT_SELECTED, BAD_USER_INPUT.
   */
  submitBid: BidReceipt;
  /** Ends a contract before its time (解除合同). Fails with NOT_FOUND, FORBIDDEN, CONFLICT, ILLEGAL_TRANSITION, REASON_REQUIRED. */
  terminateContract: ServiceContractReceipt;
  /**
   * Changes the entry of a compound (小区变更).
   * Fails with NOT_FOUND, FORBIDDEN, CONFLICT, NOT_YET_KNOWN, COMPOUND_NAME_TAKEN, COMPOUND_CATEGORY_UNKNOWN, POLICY_NOT_SELECTED, BAD_USER_INPUT.
   */
  updateCompound: CompoundReceipt;
};


/** What may be done (操作). */
export type MutationApplyForFundUseArgs = {
  input: PropertyFundUseInput;
  key?: InputMaybe<Scalars['ID']['input']>;
};


/** What may be done (操作). */
export type MutationAwardTenderArgs = {
  bidId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  version: Scalars['Int']['input'];
};


/** What may be done (操作). */
export type MutationCancelTenderArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


/** What may be done (操作). */
export type MutationCloseProjectArgs = {
  endedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  version: Scalars['Int']['input'];
};


/** What may be done (操作). */
export type MutationCorrectHouseArgs = {
  correction: PropertyHouseCorrection;
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  version: Scalars['Int']['input'];
};


/** What may be done (操作). */
export type MutationDefinePropertyZoneArgs = {
  input: PropertyZoneInput;
  key?: InputMaybe<Scalars['ID']['input']>;
};


/** What may be done (操作). */
export type MutationDepositToFundArgs = {
  input: PropertyFundDepositsInput;
  key?: InputMaybe<Scalars['ID']['input']>;
};


/** What may be done (操作). */
export type MutationDraftContractArgs = {
  input: PropertyContractInput;
  key?: InputMaybe<Scalars['ID']['input']>;
};


/** What may be done (操作). */
export type MutationFileContractArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  lateReason?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/** What may be done (操作). */
export type MutationFilePropertyZoneArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  version: Scalars['Int']['input'];
};


/** What may be done (操作). */
export type MutationHandOverContractArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/** What may be done (操作). */
export type MutationOpenFundArgs = {
  compoundId: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
};


/** What may be done (操作). */
export type MutationOpenProjectArgs = {
  companyId: Scalars['ID']['input'];
  compoundId: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  managerId?: InputMaybe<Scalars['ID']['input']>;
  startedOn?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** What may be done (操作). */
export type MutationOpenTenderArgs = {
  input: PropertyTenderInput;
  key?: InputMaybe<Scalars['ID']['input']>;
};


/** What may be done (操作). */
export type MutationPayFundUseArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  version: Scalars['Int']['input'];
};


/** What may be done (操作). */
export type MutationPublishContractArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  version: Scalars['Int']['input'];
};


/** What may be done (操作). */
export type MutationPublishDisclosureArgs = {
  input: PropertyDisclosureInput;
  key?: InputMaybe<Scalars['ID']['input']>;
};


/** What may be done (操作). */
export type MutationRecordOwnershipArgs = {
  houseId: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  owners: Array<PropertyOwnerInput>;
  version: Scalars['Int']['input'];
};


/** What may be done (操作). */
export type MutationRegisterBuildingArgs = {
  input: PropertyBuildingInput;
  key?: InputMaybe<Scalars['ID']['input']>;
};


/** What may be done (操作). */
export type MutationRegisterCompanyArgs = {
  input: PropertyCompanyInput;
  key?: InputMaybe<Scalars['ID']['input']>;
};


/** What may be done (操作). */
export type MutationRegisterCompoundArgs = {
  input: PropertyCompoundInput;
  key?: InputMaybe<Scalars['ID']['input']>;
};


/** What may be done (操作). */
export type MutationRegisterHousesArgs = {
  buildingId: Scalars['ID']['input'];
  houses: Array<PropertyHouseInput>;
  key?: InputMaybe<Scalars['ID']['input']>;
};


/** What may be done (操作). */
export type MutationReportFundUseArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  matterId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/** What may be done (操作). */
export type MutationReturnContractArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


/** What may be done (操作). */
export type MutationReturnPropertyZoneArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


/** What may be done (操作). */
export type MutationReverseFundEntryArgs = {
  compoundId: Scalars['ID']['input'];
  entryId: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  reason: Scalars['String']['input'];
};


/** What may be done (操作). */
export type MutationReviseContractArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  revision: PropertyContractRevision;
  version: Scalars['Int']['input'];
};


/** What may be done (操作). */
export type MutationShareFundInterestArgs = {
  input: PropertyFundInterestInput;
  key?: InputMaybe<Scalars['ID']['input']>;
};


/** What may be done (操作). */
export type MutationSignContractArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  signedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  version: Scalars['Int']['input'];
};


/** What may be done (操作). */
export type MutationStepFundUseArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  step: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/** What may be done (操作). */
export type MutationSubmitBidArgs = {
  input: PropertyBidInput;
  key?: InputMaybe<Scalars['ID']['input']>;
};


/** What may be done (操作). */
export type MutationTerminateContractArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


/** What may be done (操作). */
export type MutationUpdateCompoundArgs = {
  changes: PropertyCompoundChanges;
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  version: Scalars['Int']['input'];
};

/** A person's share in a house (产权份额). The shares of one house make one. */
export type Ownership = {
  __typename?: 'Ownership';
  /** The owner (产权人); null when the caller may not see the person. */
  person?: Maybe<Person>;
  /** Denominator of the share (份额分母). */
  shareDenominator: Scalars['Int']['output'];
  /** Numerator of the share (份额分子). */
  shareNumerator: Scalars['Int']['output'];
  /** Since when (取得日期). */
  since?: Maybe<Scalars['LocalDate']['output']>;
};

/** Where a page of a list ends (分页信息). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Where the next page begins; pass it as `after` (下一页起点). */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page (是否有下一页). */
  hasNextPage: Scalars['Boolean']['output'];
};

/** A person (人员); kept by the organisation domain. */
export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
};

/** One company's engagement for one compound (物业项目). */
export type Project = {
  __typename?: 'Project';
  /** The company (企业). */
  company?: Maybe<Company>;
  /** The compound (小区). */
  compound?: Maybe<Compound>;
  /** When it left (退出时间). */
  endedOn?: Maybe<Scalars['LocalDate']['output']>;
  id: Scalars['ID']['output'];
  /** Who is in charge (项目负责人). */
  manager?: Maybe<Person>;
  /** When the company moved in (进驻时间). */
  startedOn: Scalars['LocalDate']['output'];
  /** OPEN or CLOSED (状态). */
  state: Scalars['ID']['output'];
  /** Counts the changes (版本号). */
  version: Scalars['Int']['output'];
};

/** A page of projects (项目分页). */
export type ProjectConnection = {
  __typename?: 'ProjectConnection';
  /** The page with a cursor for each entry (条目). */
  edges: Array<ProjectEdge>;
  /** The page (本页内容). */
  nodes: Array<Project>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are (总数). */
  totalCount: TotalCount;
};

/** One entry of a page of projects (项目条目). */
export type ProjectEdge = {
  __typename?: 'ProjectEdge';
  /** Where the entry stands in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The entry (内容). */
  node: Project;
};

/** Proof of a step of a project (物业项目回执); a repeated request returns the same one. */
export type ProjectReceipt = {
  __typename?: 'ProjectReceipt';
  /** The project as it is now (项目). */
  project?: Maybe<Project>;
  /** Its id (项目编号). */
  projectId: Scalars['ID']['output'];
  /** Its version after the act (版本号). */
  version: Scalars['Int']['output'];
};

/** What a company offers (投标内容). */
export type PropertyBidInput = {
  /** Who bids (投标企业). */
  companyId: Scalars['ID']['input'];
  /** The tender (招标编号). */
  tenderId: Scalars['ID']['input'];
  /** Fen per square metre and month (报价). */
  unitPrice: Scalars['Fen']['input'];
};

/** What is known of a building when it is entered (楼栋登记内容). */
export type PropertyBuildingInput = {
  /** The compound it stands in (所在小区). */
  compoundId: Scalars['ID']['input'];
  /** Floors (层数). */
  floors?: InputMaybe<Scalars['Int']['input']>;
  /** Name or number (楼栋名称). */
  name: Scalars['String']['input'];
  /** Entrances (单元数). */
  units?: InputMaybe<Scalars['Int']['input']>;
};

/** One code of a list that may grow (代码表条目). */
export type PropertyCode = {
  __typename?: 'PropertyCode';
  /** The code (代码). */
  code: Scalars['ID']['output'];
  /** What it means in English (英文名称). */
  nameEn: Scalars['String']['output'];
  /** What it means in Chinese (中文名称). */
  nameZh: Scalars['String']['output'];
};

/** What is known of a company when it is entered (企业登记内容). */
export type PropertyCompanyInput = {
  /** Its legal representative (法定代表人). */
  legalRepresentativeId?: InputMaybe<Scalars['ID']['input']>;
  /** Number of its licence (营业执照编号). */
  licence?: InputMaybe<Scalars['String']['input']>;
  /** Name (企业名称). */
  name: Scalars['String']['input'];
  /** Day of its registration (注册日期). */
  registeredOn: Scalars['LocalDate']['input'];
  /** A code of companyTypes (类型). */
  type: Scalars['ID']['input'];
  /** The unit it is registered at (注册地). */
  unitId: Scalars['ID']['input'];
  /** Unified social credit code, 18 characters (统一社会信用代码). */
  uscc: Scalars['String']['input'];
};

/** What changes of a compound (小区变更内容); what is left out stays as it is. */
export type PropertyCompoundChanges = {
  /** Whether it has affordable housing (是否保障房). */
  affordableHousing?: InputMaybe<Scalars['Boolean']['input']>;
  /** Year it was built (建成年份). */
  builtYear?: InputMaybe<Scalars['Int']['input']>;
  /** Class of the policy in force, such as CLASS_1 to CLASS_3 of attachment 5 (小区类别); null when not assessed. */
  category?: InputMaybe<Scalars['ID']['input']>;
  /** The communities it lies in, first the one where its facts are counted (所在社区). */
  communityIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether it has dangerous or old housing (是否危旧房). */
  dangerousHousing?: InputMaybe<Scalars['Boolean']['input']>;
  /** How far it is enclosed (封闭情况). */
  enclosure?: InputMaybe<PropertyEnclosure>;
  /** Total floor area (建筑面积). */
  floorArea?: InputMaybe<Scalars['Area']['input']>;
  /** Households as reported (户数); the register of houses counts for itself in houseTotals. */
  households?: InputMaybe<Scalars['Int']['input']>;
  /** Managed by itself or by a company from outside, attachment 5 (物业管理性质). */
  managementNature?: InputMaybe<PropertyManagementNature>;
  /** Name (小区名称). */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Remark, attachment 5 (备注). */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** Whether it has been renovated (是否已改造). */
  renovated?: InputMaybe<Scalars['Boolean']['input']>;
  /** What is served, attachment 5 (服务内容). */
  serviceContent?: InputMaybe<Scalars['String']['input']>;
  /** Task the district has set, such as UPGRADE or FULL_COVERAGE (任务代码). */
  taskCode?: InputMaybe<Scalars['ID']['input']>;
  /** Day the task is due, the day itself in time (任务期限). */
  taskDue?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Without property service, managing unit and security (是否“三无”小区). */
  threeNo?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which evaluation variant it belongs to (小区类型). */
  type?: InputMaybe<PropertyCompoundType>;
};

/** What is known of a compound when it is entered (小区登记内容). */
export type PropertyCompoundInput = {
  /** Whether it has affordable housing (是否保障房). */
  affordableHousing?: Scalars['Boolean']['input'];
  /** Year it was built (建成年份). */
  builtYear?: InputMaybe<Scalars['Int']['input']>;
  /** Class of the policy in force, such as CLASS_1 to CLASS_3 of attachment 5 (小区类别); null when not assessed. */
  category?: InputMaybe<Scalars['ID']['input']>;
  /** The communities it lies in, first the one where its facts are counted (所在社区). */
  communityIds: Array<Scalars['ID']['input']>;
  /** Whether it has dangerous or old housing (是否危旧房). */
  dangerousHousing?: Scalars['Boolean']['input'];
  /** How far it is enclosed (封闭情况). */
  enclosure: PropertyEnclosure;
  /** Total floor area (建筑面积). */
  floorArea: Scalars['Area']['input'];
  /** Households as reported (户数); the register of houses counts for itself in houseTotals. */
  households?: InputMaybe<Scalars['Int']['input']>;
  /** Whether it has property management (是否有物业管理). */
  managed?: Scalars['Boolean']['input'];
  /** Managed by itself or by a company from outside, attachment 5 (物业管理性质). */
  managementNature?: InputMaybe<PropertyManagementNature>;
  /** Name (小区名称). */
  name: Scalars['String']['input'];
  /** Remark, attachment 5 (备注). */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** Whether it has been renovated (是否已改造). */
  renovated?: Scalars['Boolean']['input'];
  /** What is served, attachment 5 (服务内容). */
  serviceContent?: InputMaybe<Scalars['String']['input']>;
  /** Task the district has set, such as UPGRADE or FULL_COVERAGE (任务代码). */
  taskCode?: InputMaybe<Scalars['ID']['input']>;
  /** Day the task is due, the day itself in time (任务期限). */
  taskDue?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Without property service, managing unit and security (是否“三无”小区). */
  threeNo?: Scalars['Boolean']['input'];
  /** Which evaluation variant it belongs to (小区类型). */
  type: PropertyCompoundType;
};

/** Which evaluation variant a compound belongs to (小区类型). */
export type PropertyCompoundType =
  /** An existing civil building (既有民用建筑). */
  | 'EXISTING_CIVIL_BUILDING'
  /** An old compound (老旧小区). */
  | 'OLD_COMPOUND';

/** A contract as it is drafted (合同草案). */
export type PropertyContractInput = {
  /** Clauses, codes of contractClauses (条款). */
  clauses: Array<Scalars['ID']['input']>;
  /** Last day (终止日). */
  endsOn: Scalars['LocalDate']['input'];
  /** Service grade, a code of serviceGrades (服务等级). */
  grade: Scalars['ID']['input'];
  /** The open project it is for (物业项目). */
  projectId: Scalars['ID']['input'];
  /** Concluded by the builder before the assembly, or afterwards (合同阶段). */
  stage?: PropertyContractStage;
  /** First day (起始日). */
  startsOn: Scalars['LocalDate']['input'];
  /** Price per square metre and month (单价). */
  unitPrice: Scalars['Fen']['input'];
};

/** What is revised of a draft (合同草案修订); what is left out stays as it is. */
export type PropertyContractRevision = {
  /** Clauses, codes of contractClauses (条款). */
  clauses?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Last day (终止日). */
  endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Service grade, a code of serviceGrades (服务等级). */
  grade?: InputMaybe<Scalars['ID']['input']>;
  /** First day (起始日). */
  startsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Price per square metre and month (单价). */
  unitPrice?: InputMaybe<Scalars['Fen']['input']>;
};

/** Who concluded a contract and when (合同阶段). */
export type PropertyContractStage =
  /** The builder, before the owners' assembly (前期物业服务合同). */
  | 'EARLY'
  /** The owners or their committee (普通物业服务合同). */
  | 'REGULAR';

/** How an item must stand to be listed (公示缺口). */
export type PropertyDisclosureGap =
  /** Never shown (未公示). */
  | 'MISSING'
  /** Shown, but out of date (已过期). */
  | 'STALE';

/** What is published for one item (公示登记). */
export type PropertyDisclosureInput = {
  /** The compound (小区编号). */
  compoundId: Scalars['ID']['input'];
  /** Files that show it, 20 at most (附件编号). */
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The item (公示事项). */
  item: Scalars['ID']['input'];
  /** First day of the period it accounts for; with periodTo or not at all (周期起). */
  periodFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Last day of that period (周期止). */
  periodTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The set, as compoundDisclosure names it (公示类别). */
  set: Scalars['ID']['input'];
  /** What it says (内容摘要). */
  summary: Scalars['String']['input'];
  /** Last day it holds, such as of a licence (有效期至). */
  validUntil?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** How an item stands (公示状态). */
export type PropertyDisclosureState =
  /** Shown and current (已公示). */
  | 'COMPLETE'
  /** Never shown (未公示). */
  | 'MISSING'
  /** Shown, but out of date (已过期). */
  | 'STALE';

/** How far a compound is enclosed (封闭情况). */
export type PropertyEnclosure =
  /** Closed (封闭). */
  | 'CLOSED'
  /** Open (开放). */
  | 'OPEN'
  /** Partly closed (半封闭). */
  | 'SEMI_CLOSED';

/** Whether a contract is filed (合同备案状态). */
export type PropertyFilingState =
  /** Filed (已备案). */
  | 'FILED'
  /** Not filed, and still in time (未备案). */
  | 'NOT_FILED'
  /** Not filed, and the time has passed (逾期未备案). */
  | 'OVERDUE';

/** What came in for one house (分户交存). */
export type PropertyFundDepositInput = {
  /** How much, in fen (金额). */
  amount: Scalars['Fen']['input'];
  /** The house (房屋编号). */
  houseId: Scalars['ID']['input'];
};

/** One transfer a bank received for houses of a compound (维修资金交存). */
export type PropertyFundDepositsInput = {
  /** The compound (小区编号). */
  compoundId: Scalars['ID']['input'];
  /** What it was for, at most 100 houses, each once (分户明细). */
  deposits: Array<PropertyFundDepositInput>;
  /** Day on which the bank received it (到账日期). */
  receivedOn: Scalars['LocalDate']['input'];
  /** The bank's number of the transfer; it counts once (银行流水号). */
  reference: Scalars['String']['input'];
};

/** Interest a bank paid on the fund of a compound (维修资金利息). */
export type PropertyFundInterestInput = {
  /** How much, in fen (金额). */
  amount: Scalars['Fen']['input'];
  /** The compound (小区编号). */
  compoundId: Scalars['ID']['input'];
  /** Day on which the bank paid it (到账日期). */
  receivedOn: Scalars['LocalDate']['input'];
  /** The bank's number; it counts once (银行流水号). */
  reference: Scalars['String']['input'];
};

/** What the fund shall be used for (维修资金使用申请内容). */
export type PropertyFundUseInput = {
  /** How much (金额). */
  amount: Scalars['Fen']['input'];
  /** The building whose owners bear it; the whole compound without it (楼栋). */
  buildingId?: InputMaybe<Scalars['ID']['input']>;
  /** The compound (小区). */
  compoundId: Scalars['ID']['input'];
  /** What it is for, without names of persons; up to 200 characters (用途). */
  purpose: Scalars['String']['input'];
};

/** What is corrected of a house (房屋更正内容); what is left out stays as it is. */
export type PropertyHouseCorrection = {
  /** Exclusive area (专有部分面积). */
  area?: InputMaybe<Scalars['Area']['input']>;
  /** Households that live in it (户数). */
  households?: InputMaybe<Scalars['Int']['input']>;
  /** Number (房号). */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Entrance (单元). */
  unit?: InputMaybe<Scalars['Int']['input']>;
  /** What it is used for (用途). */
  use?: InputMaybe<PropertyHouseUse>;
};

/** What is known of a house when it is entered (房屋登记内容). */
export type PropertyHouseInput = {
  /** Exclusive area (专有部分面积). */
  area: Scalars['Area']['input'];
  /** Households that live in it (户数). */
  households?: InputMaybe<Scalars['Int']['input']>;
  /** Number (房号). */
  number: Scalars['String']['input'];
  /** Entrance (单元); 0 when the building has none. */
  unit?: Scalars['Int']['input'];
  /** What it is used for (用途). */
  use?: PropertyHouseUse;
};

/** What a house is used for (房屋用途). */
export type PropertyHouseUse =
  /** Business (商业). */
  | 'COMMERCIAL'
  /** Anything else (其他). */
  | 'OTHER'
  /** Living (住宅). */
  | 'RESIDENTIAL';

/** Who manages a compound, attachment 5 (物业管理性质). */
export type PropertyManagementNature =
  /** A company from outside (外聘物业公司). */
  | 'CONTRACTED_COMPANY'
  /** The owners themselves (自主管理). */
  | 'SELF_MANAGED';

/** One owner of a house (产权人). */
export type PropertyOwnerInput = {
  /** The person (产权人). */
  personId: Scalars['ID']['input'];
  /** Denominator of the share (份额分母). */
  shareDenominator?: Scalars['Int']['input'];
  /** Numerator of the share (份额分子). */
  shareNumerator?: Scalars['Int']['input'];
  /** Since when (取得日期). */
  since?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What is put out to tender (招标内容). */
export type PropertyTenderInput = {
  /** The last day for bids (投标截止日). */
  bidsUntil: Scalars['LocalDate']['input'];
  /** The compound (小区). */
  compoundId: Scalars['ID']['input'];
};

/** A property-management zone (物业管理区域): proposed by the street, filed by the property authority. */
export type PropertyZone = {
  __typename?: 'PropertyZone';
  /** Where it ends on each side, in words (四至范围). */
  boundary: Scalars['String']['output'];
  /** The compounds it is made of (所含小区). */
  compounds: CompoundConnection;
  /** When it was filed (备案时间); null before. */
  filedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it came to its state (办理历程). */
  history: Array<CaseStep>;
  id: Scalars['ID']['output'];
  /** Name (名称). */
  name: Scalars['String']['output'];
  /** The steps the caller could take now (可办步骤). */
  openSteps: Array<Scalars['ID']['output']>;
  /** PROPOSED, FILED or RETURNED (状态). */
  state: Scalars['ID']['output'];
  /** Counts the changes (版本号). */
  version: Scalars['Int']['output'];
};


/** A property-management zone (物业管理区域): proposed by the street, filed by the property authority. */
export type PropertyZoneCompoundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of zones (物业管理区域分页). */
export type PropertyZoneConnection = {
  __typename?: 'PropertyZoneConnection';
  /** The page with a cursor for each entry (条目). */
  edges: Array<PropertyZoneEdge>;
  /** The page (本页内容). */
  nodes: Array<PropertyZone>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are (总数). */
  totalCount: TotalCount;
};

/** One entry of a page of zones (物业管理区域条目). */
export type PropertyZoneEdge = {
  __typename?: 'PropertyZoneEdge';
  /** Where the entry stands in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The entry (内容). */
  node: PropertyZone;
};

/** A zone as the street proposes it (物业管理区域划分方案). */
export type PropertyZoneInput = {
  /** Where it ends on each side, in words (四至范围). */
  boundary: Scalars['String']['input'];
  /** The compounds it is made of, at most 50, all of one street (所含小区). */
  compoundIds: Array<Scalars['ID']['input']>;
  /** Name (名称). */
  name: Scalars['String']['input'];
};

/** Proof of a step of a zone (物业管理区域回执); a repeated request returns the same one. */
export type PropertyZoneReceipt = {
  __typename?: 'PropertyZoneReceipt';
  /** What the policy advises on its size; advice does not block (规则核验). */
  checks: Array<RuleCheck>;
  /** Its version after the act (版本号). */
  version: Scalars['Int']['output'];
  /** The zone as it is now (物业管理区域). */
  zone?: Maybe<PropertyZone>;
  /** Its id (编号). */
  zoneId: Scalars['ID']['output'];
};

/** Proof of a publication (公示回执); a repeated request returns the same one. */
export type PublishDisclosureReceipt = {
  __typename?: 'PublishDisclosureReceipt';
  /** The compound (小区编号). */
  compoundId: Scalars['ID']['output'];
  /** What the compound discloses now (公示情况). */
  disclosure?: Maybe<CompoundDisclosure>;
  /** The publication (公示编号). */
  evidenceId: Scalars['ID']['output'];
  /** The how-many-th publication of the item it is (序号). */
  ordinal: Scalars['Int']['output'];
  /** How the item stands after it (状态). */
  state: PropertyDisclosureState;
};

/** What may be asked (查询). */
export type Query = {
  __typename?: 'Query';
  /** Companies and other managers, by name (物业服务企业列表). Fails with NOT_YET_KNOWN, INVALID_CURSOR, BAD_USER_INPUT. */
  companies: CompanyConnection;
  /** One company (物业服务企业). */
  company?: Maybe<Company>;
  /** Kinds of providers (物业服务人类型): companies and other managers. */
  companyTypes: Array<PropertyCode>;
  /** One compound (小区); null outside the caller's jurisdiction. */
  compound?: Maybe<Compound>;
  /** What a compound discloses, for everybody (公示查询); null for a compound nobody knows. Fails with POLICY_NOT_SELECTED. */
  compoundDisclosure?: Maybe<CompoundDisclosure>;
  /** What is published of a compound (小区公示); null when there is no such compound. Open to everyone. */
  compoundNotice?: Maybe<CompoundNotice>;
  /**
   * Compounds within the caller's jurisdiction, by name (小区列表).
   * Fails with NOT_YET_KNOWN for a unit nobody has told of, INVALID_CURSOR, BAD_USER_INPUT.
   */
  compounds: CompoundConnection;
  /** Clauses a contract may have (合同条款类别). */
  contractClauses: Array<PropertyCode>;
  /** Contracts within the caller's jurisdiction, the one that ends first first (合同列表). Fails with NOT_YET_KNOWN, INVALID_CURSOR, BAD_USER_INPUT. */
  contracts: ServiceContractConnection;
  /** Everything a compound has published, the latest first, for everybody (公示记录). Fails with INVALID_CURSOR, BAD_USER_INPUT. */
  disclosureEvidence: DisclosureEvidenceConnection;
  /** What the compounds of a unit have not disclosed or let grow old (公示缺口清单), compound by compound; at most 2,000 compounds. Fails with FORBIDDEN, NOT_YET_KNOWN, POLICY_NOT_SELECTED, INVALID_CURSOR, BAD_USER_INPUT. */
  disclosureGaps: DisclosureGapConnection;
  /** One use of the maintenance fund (维修资金使用); null outside the caller's jurisdiction. */
  fundUse?: Maybe<FundUse>;
  /** One house (房屋); null outside the caller's jurisdiction. */
  house?: Maybe<House>;
  /** The houses of a compound the caller may go through (小区房屋列表). Fails with INVALID_CURSOR, BAD_USER_INPUT. */
  houses: HouseConnection;
  /**
   * Whether the book of a compound's maintenance fund holds together (账簿核验): sides equal, houses sum up to buildings and
   * buildings to the compound, balances are the sums of their postings, none below zero, no number missing. Reads the whole
   * book. Fails with NOT_FOUND.
   */
  ledgerCheck: LedgerCheck;
  /** What the filing rules would say to a contract today (合同备案预审). Fails with NOT_FOUND, POLICY_NOT_SELECTED. */
  previewContractFiling: Array<RuleCheck>;
  /** One project (物业项目); null outside the caller's jurisdiction. */
  project?: Maybe<Project>;
  /** One zone (物业管理区域); null outside the caller's jurisdiction. */
  propertyZone?: Maybe<PropertyZone>;
  /** Zones within the caller's jurisdiction, by name (物业管理区域列表). Fails with NOT_YET_KNOWN, INVALID_CURSOR, BAD_USER_INPUT. */
  propertyZones: PropertyZoneConnection;
  /** One contract (物业服务合同); null outside the caller's jurisdiction. */
  serviceContract?: Maybe<ServiceContract>;
  /** Grades a contract may promise, lowest first (服务等级). */
  serviceGrades: Array<PropertyCode>;
  /** One tender (招标). */
  tender?: Maybe<Tender>;
};


/** What may be asked (查询). */
export type QueryCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  namePrefix?: InputMaybe<Scalars['String']['input']>;
  type?: InputMaybe<Scalars['ID']['input']>;
  unitId?: InputMaybe<Scalars['ID']['input']>;
};


/** What may be asked (查询). */
export type QueryCompanyArgs = {
  id: Scalars['ID']['input'];
};


/** What may be asked (查询). */
export type QueryCompoundArgs = {
  id: Scalars['ID']['input'];
};


/** What may be asked (查询). */
export type QueryCompoundDisclosureArgs = {
  compoundId: Scalars['ID']['input'];
};


/** What may be asked (查询). */
export type QueryCompoundNoticeArgs = {
  compoundId: Scalars['ID']['input'];
};


/** What may be asked (查询). */
export type QueryCompoundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  managed?: InputMaybe<Scalars['Boolean']['input']>;
  namePrefix?: InputMaybe<Scalars['String']['input']>;
  taskCode?: InputMaybe<Scalars['ID']['input']>;
  type?: InputMaybe<PropertyCompoundType>;
  unitId?: InputMaybe<Scalars['ID']['input']>;
  withoutCompany?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What may be asked (查询). */
export type QueryContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  companyId?: InputMaybe<Scalars['ID']['input']>;
  expiringBefore?: InputMaybe<Scalars['LocalDate']['input']>;
  filingOverdue?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<Scalars['ID']['input']>;
  unitId?: InputMaybe<Scalars['ID']['input']>;
};


/** What may be asked (查询). */
export type QueryDisclosureEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  compoundId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  item?: InputMaybe<Scalars['ID']['input']>;
  set?: InputMaybe<Scalars['ID']['input']>;
};


/** What may be asked (查询). */
export type QueryDisclosureGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  set?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<PropertyDisclosureGap>;
  unitId: Scalars['ID']['input'];
};


/** What may be asked (查询). */
export type QueryFundUseArgs = {
  id: Scalars['ID']['input'];
};


/** What may be asked (查询). */
export type QueryHouseArgs = {
  id: Scalars['ID']['input'];
};


/** What may be asked (查询). */
export type QueryHousesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  compoundId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What may be asked (查询). */
export type QueryLedgerCheckArgs = {
  compoundId: Scalars['ID']['input'];
};


/** What may be asked (查询). */
export type QueryPreviewContractFilingArgs = {
  contractId: Scalars['ID']['input'];
};


/** What may be asked (查询). */
export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
};


/** What may be asked (查询). */
export type QueryPropertyZoneArgs = {
  id: Scalars['ID']['input'];
};


/** What may be asked (查询). */
export type QueryPropertyZonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<Scalars['ID']['input']>;
  unitId?: InputMaybe<Scalars['ID']['input']>;
};


/** What may be asked (查询). */
export type QueryServiceContractArgs = {
  id: Scalars['ID']['input'];
};


/** What may be asked (查询). */
export type QueryTenderArgs = {
  id: Scalars['ID']['input'];
};

/** One line of an explained decision (规则核验). */
export type RuleCheck = {
  __typename?: 'RuleCheck';
  /** What was found (实际). */
  actual: Scalars['String']['output'];
  /** Where the required figure comes from (依据). */
  clause: Clause;
  /** What the finding rests on, by ids and figures (佐证). */
  evidence?: Maybe<Scalars['String']['output']>;
  /** Whether the demand is met (是否符合). */
  passed: Scalars['Boolean']['output'];
  /** What the rule demands (要求). */
  required: Scalars['String']['output'];
  /** The rule that was applied (规则). */
  rule: Scalars['ID']['output'];
};

/** A property service contract (物业服务合同). */
export type ServiceContract = {
  __typename?: 'ServiceContract';
  /** Clauses it has, codes of contractClauses (条款). */
  clauses: Array<Scalars['ID']['output']>;
  /** The company (企业). */
  company?: Maybe<Company>;
  /** The compound (小区). */
  compound?: Maybe<Compound>;
  /** Last day (终止日). */
  endsOn: Scalars['LocalDate']['output'];
  /** Last day for filing, from the policy at signing (备案期限). */
  fileBy?: Maybe<Scalars['LocalDate']['output']>;
  /** When it was filed (备案日期). */
  filedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Whether it is filed, and whether the time for it has passed (备案状态). */
  filingState: PropertyFilingState;
  /** Service grade it promises, a code of serviceGrades (服务等级). */
  grade: Scalars['ID']['output'];
  /** How it came to its state (办理历程). */
  history: Array<CaseStep>;
  id: Scalars['ID']['output'];
  /** The steps the caller could take now (可办步骤); checks may still refuse. */
  openSteps: Array<Scalars['ID']['output']>;
  /** The project (项目). */
  project?: Maybe<Project>;
  /** When it was publicised (公开时间). */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was signed (签订日期). */
  signedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Concluded by the builder before the assembly, or afterwards (合同阶段). */
  stage: PropertyContractStage;
  /** First day (起始日). */
  startsOn: Scalars['LocalDate']['output'];
  /** DRAFT, SIGNED, FILED, PUBLISHED, IN_FORCE, EXPIRING, RENEWED, ENDED, TERMINATED or HANDED_OVER (状态). */
  state: Scalars['ID']['output'];
  /** Price per square metre and month (单价, 元/平方米·月, 以分计). */
  unitPrice: Scalars['Fen']['output'];
  /** Counts the changes (版本号). */
  version: Scalars['Int']['output'];
};

/** A page of contracts (合同分页). */
export type ServiceContractConnection = {
  __typename?: 'ServiceContractConnection';
  /** The page with a cursor for each entry (条目). */
  edges: Array<ServiceContractEdge>;
  /** The page (本页内容). */
  nodes: Array<ServiceContract>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are (总数). */
  totalCount: TotalCount;
};

/** One entry of a page of contracts (合同条目). */
export type ServiceContractEdge = {
  __typename?: 'ServiceContractEdge';
  /** Where the entry stands in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The entry (内容). */
  node: ServiceContract;
};

/** Proof of a step of a contract (合同办理回执); a repeated request returns the same one. */
export type ServiceContractReceipt = {
  __typename?: 'ServiceContractReceipt';
  /** The rules it was checked against (规则核验). */
  checks: Array<RuleCheck>;
  /** The contract as it is now (合同). */
  contract?: Maybe<ServiceContract>;
  /** Its id (合同编号). */
  contractId: Scalars['ID']['output'];
  /** The state it came to (状态). */
  state: Scalars['ID']['output'];
  /** Its version after the act (版本号). */
  version: Scalars['Int']['output'];
};

/** A tender for the management of a compound (招标). */
export type Tender = {
  __typename?: 'Tender';
  /** One's own bid; all of them for who invites, once the time for bids is over (投标情况). */
  bids: Array<Bid>;
  /** The last day for bids (投标截止日). */
  bidsUntil: Scalars['LocalDate']['output'];
  /** The compound (小区). */
  compound?: Maybe<Compound>;
  /** Whether a tender is a duty here (是否必须招标). */
  duty: Array<RuleCheck>;
  /** Floor area at the notice (建筑面积). */
  floorArea: Scalars['Area']['output'];
  /** The steps it has taken, oldest first (办理历程). */
  history: Array<CaseStep>;
  id: Scalars['ID']['output'];
  /** NOTICE, AWARDED or CANCELLED (状态). */
  state: Scalars['ID']['output'];
  /** Counts the changes to it (版本号). */
  version: Scalars['Int']['output'];
  /** The bid that won (中标编号). */
  winningBidId?: Maybe<Scalars['ID']['output']>;
};

/** What a step of a tender did (办理回执). */
export type TenderReceipt = {
  __typename?: 'TenderReceipt';
  /** What it was held against (规则核验). */
  checks: Array<RuleCheck>;
  /** Its state afterwards (状态). */
  state: Scalars['ID']['output'];
  /** The tender as it is now (招标). */
  tender?: Maybe<Tender>;
  /** The tender (招标编号). */
  tenderId: Scalars['ID']['output'];
  /** Its version afterwards (版本号). */
  version: Scalars['Int']['output'];
};

/** How many records a list has (总数); counted to 10,000 only. */
export type TotalCount = {
  __typename?: 'TotalCount';
  /** True when there are at least so many and counting stopped (是否至少). */
  atLeast: Scalars['Boolean']['output'];
  /** The number counted (数量). */
  value: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Building: Building;
  Company: Company;
  Compound: Compound;
  CompoundNotice: CompoundNotice;
  CompoundNoticeCompany: CompoundNoticeCompany;
  FundUse: FundUse;
  House: House;
  Project: Project;
  PropertyZone: PropertyZone;
  ServiceContract: ServiceContract;
  Tender: Tender;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Building:
    ( { __typename: 'Building' }
    & GraphQLRecursivePick<FederationTypes['Building'], {"id":true}> );
  Company:
    ( { __typename: 'Company' }
    & GraphQLRecursivePick<FederationTypes['Company'], {"id":true}> );
  Compound:
    ( { __typename: 'Compound' }
    & GraphQLRecursivePick<FederationTypes['Compound'], {"id":true}> );
  CompoundNotice:
    ( { __typename: 'CompoundNotice' }
    & GraphQLRecursivePick<FederationTypes['CompoundNotice'], {"id":true}> );
  CompoundNoticeCompany:
    ( { __typename: 'CompoundNoticeCompany' }
    & GraphQLRecursivePick<FederationTypes['CompoundNoticeCompany'], {"id":true}> );
  FundUse:
    ( { __typename: 'FundUse' }
    & GraphQLRecursivePick<FederationTypes['FundUse'], {"id":true}> );
  House:
    ( { __typename: 'House' }
    & GraphQLRecursivePick<FederationTypes['House'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  PropertyZone:
    ( { __typename: 'PropertyZone' }
    & GraphQLRecursivePick<FederationTypes['PropertyZone'], {"id":true}> );
  ServiceContract:
    ( { __typename: 'ServiceContract' }
    & GraphQLRecursivePick<FederationTypes['ServiceContract'], {"id":true}> );
  Tender:
    ( { __typename: 'Tender' }
    & GraphQLRecursivePick<FederationTypes['Tender'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdministrativeUnit: ResolverTypeWrapper<AdministrativeUnit>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Area: ResolverTypeWrapper<Scalars['Area']['output']>;
  Bid: ResolverTypeWrapper<BidEntity>;
  BidReceipt: ResolverTypeWrapper<BidReceiptRow>;
  Building: ResolverTypeWrapper<BuildingEntity>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  BuildingConnection: ResolverTypeWrapper<BuildingConnectionView>;
  BuildingEdge: ResolverTypeWrapper<Omit<BuildingEdge, 'node'> & { node: ResolversTypes['Building'] }>;
  BuildingReceipt: ResolverTypeWrapper<BuildingReceiptRow>;
  CaseStep: ResolverTypeWrapper<CaseStep>;
  Clause: ResolverTypeWrapper<Clause>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Company: ResolverTypeWrapper<CompanyEntity>;
  CompanyConnection: ResolverTypeWrapper<CompanyConnectionView>;
  CompanyEdge: ResolverTypeWrapper<Omit<CompanyEdge, 'node'> & { node: ResolversTypes['Company'] }>;
  CompanyReceipt: ResolverTypeWrapper<CompanyReceiptRow>;
  Compound: ResolverTypeWrapper<CompoundEntity>;
  CompoundConnection: ResolverTypeWrapper<CompoundConnectionView>;
  CompoundDisclosure: ResolverTypeWrapper<CompoundDisclosureView>;
  CompoundEdge: ResolverTypeWrapper<Omit<CompoundEdge, 'node'> & { node: ResolversTypes['Compound'] }>;
  CompoundNotice: ResolverTypeWrapper<CompoundNoticeView>;
  CompoundNoticeCompany: ResolverTypeWrapper<CompoundNoticeCompanyView>;
  CompoundNoticeContract: ResolverTypeWrapper<CompoundNoticeContract>;
  CompoundReceipt: ResolverTypeWrapper<CompoundReceiptRow>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DisclosureEvidence: ResolverTypeWrapper<DisclosureEvidenceView>;
  DisclosureEvidenceConnection: ResolverTypeWrapper<DisclosureEvidenceConnectionView>;
  DisclosureEvidenceEdge: ResolverTypeWrapper<Omit<DisclosureEvidenceEdge, 'node'> & { node: ResolversTypes['DisclosureEvidence'] }>;
  DisclosureGapConnection: ResolverTypeWrapper<DisclosureGapConnectionView>;
  DisclosureGapEdge: ResolverTypeWrapper<DisclosureGapEdgeView>;
  DisclosureItem: ResolverTypeWrapper<DisclosureItemView>;
  DisclosureSet: ResolverTypeWrapper<DisclosureSetView>;
  Fen: ResolverTypeWrapper<Scalars['Fen']['output']>;
  FundAccount: ResolverTypeWrapper<FundAccountView>;
  FundAccountConnection: ResolverTypeWrapper<FundAccountConnectionView>;
  FundAccountEdge: ResolverTypeWrapper<Omit<FundAccountEdge, 'node'> & { node: ResolversTypes['FundAccount'] }>;
  FundAccountKind: FundAccountKind;
  FundEntryReceipt: ResolverTypeWrapper<FundEntryReceiptRow>;
  FundOpeningReceipt: ResolverTypeWrapper<FundOpeningReceiptRow>;
  FundStatementConnection: ResolverTypeWrapper<FundStatementConnectionView>;
  FundStatementEdge: ResolverTypeWrapper<Omit<FundStatementEdge, 'node'> & { node: ResolversTypes['FundStatementLine'] }>;
  FundStatementLine: ResolverTypeWrapper<FundStatementLineView>;
  FundUse: ResolverTypeWrapper<FundUseEntity>;
  FundUseConnection: ResolverTypeWrapper<FundUseConnectionView>;
  FundUseEdge: ResolverTypeWrapper<Omit<FundUseEdge, 'node'> & { node: ResolversTypes['FundUse'] }>;
  FundUseReceipt: ResolverTypeWrapper<FundUseReceiptRow>;
  House: ResolverTypeWrapper<HouseEntity>;
  HouseConnection: ResolverTypeWrapper<HouseConnectionView>;
  HouseEdge: ResolverTypeWrapper<Omit<HouseEdge, 'node'> & { node: ResolversTypes['House'] }>;
  HouseReceipt: ResolverTypeWrapper<HouseReceiptRow>;
  HouseResult: ResolverTypeWrapper<HouseResult>;
  HouseTotals: ResolverTypeWrapper<HouseTotalsView>;
  HousesReceipt: ResolverTypeWrapper<HousesReceiptRow>;
  LedgerCheck: ResolverTypeWrapper<LedgerCheck>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  MaintenanceFund: ResolverTypeWrapper<MaintenanceFundView>;
  MajorMatter: ResolverTypeWrapper<MajorMatterView>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Ownership: ResolverTypeWrapper<OwnershipEntity>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<Person>;
  Position: ResolverTypeWrapper<Scalars['Position']['output']>;
  Project: ResolverTypeWrapper<ProjectEntity>;
  ProjectConnection: ResolverTypeWrapper<ProjectConnectionView>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  ProjectReceipt: ResolverTypeWrapper<ProjectReceiptRow>;
  PropertyBidInput: PropertyBidInput;
  PropertyBuildingInput: PropertyBuildingInput;
  PropertyCode: ResolverTypeWrapper<PropertyCode>;
  PropertyCompanyInput: PropertyCompanyInput;
  PropertyCompoundChanges: PropertyCompoundChanges;
  PropertyCompoundInput: PropertyCompoundInput;
  PropertyCompoundType: PropertyCompoundType;
  PropertyContractInput: PropertyContractInput;
  PropertyContractRevision: PropertyContractRevision;
  PropertyContractStage: PropertyContractStage;
  PropertyDisclosureGap: PropertyDisclosureGap;
  PropertyDisclosureInput: PropertyDisclosureInput;
  PropertyDisclosureState: PropertyDisclosureState;
  PropertyEnclosure: PropertyEnclosure;
  PropertyFilingState: PropertyFilingState;
  PropertyFundDepositInput: PropertyFundDepositInput;
  PropertyFundDepositsInput: PropertyFundDepositsInput;
  PropertyFundInterestInput: PropertyFundInterestInput;
  PropertyFundUseInput: PropertyFundUseInput;
  PropertyHouseCorrection: PropertyHouseCorrection;
  PropertyHouseInput: PropertyHouseInput;
  PropertyHouseUse: PropertyHouseUse;
  PropertyManagementNature: PropertyManagementNature;
  PropertyOwnerInput: PropertyOwnerInput;
  PropertyTenderInput: PropertyTenderInput;
  PropertyZone: ResolverTypeWrapper<PropertyZoneEntity>;
  PropertyZoneConnection: ResolverTypeWrapper<PropertyZoneConnectionView>;
  PropertyZoneEdge: ResolverTypeWrapper<Omit<PropertyZoneEdge, 'node'> & { node: ResolversTypes['PropertyZone'] }>;
  PropertyZoneInput: PropertyZoneInput;
  PropertyZoneReceipt: ResolverTypeWrapper<PropertyZoneReceiptRow>;
  PublishDisclosureReceipt: ResolverTypeWrapper<PublishDisclosureReceiptRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RuleCheck: ResolverTypeWrapper<RuleCheck>;
  ServiceContract: ResolverTypeWrapper<ServiceContractEntity>;
  ServiceContractConnection: ResolverTypeWrapper<ServiceContractConnectionView>;
  ServiceContractEdge: ResolverTypeWrapper<Omit<ServiceContractEdge, 'node'> & { node: ResolversTypes['ServiceContract'] }>;
  ServiceContractReceipt: ResolverTypeWrapper<ServiceContractReceiptRow>;
  Tender: ResolverTypeWrapper<TenderEntity>;
  TenderReceipt: ResolverTypeWrapper<TenderReceiptRow>;
  TotalCount: ResolverTypeWrapper<Counted>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdministrativeUnit: AdministrativeUnit;
  ID: Scalars['ID']['output'];
  Area: Scalars['Area']['output'];
  Bid: BidEntity;
  BidReceipt: BidReceiptRow;
  Building: BuildingEntity;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  BuildingConnection: BuildingConnectionView;
  BuildingEdge: Omit<BuildingEdge, 'node'> & { node: ResolversParentTypes['Building'] };
  BuildingReceipt: BuildingReceiptRow;
  CaseStep: CaseStep;
  Clause: Clause;
  Boolean: Scalars['Boolean']['output'];
  Company: CompanyEntity;
  CompanyConnection: CompanyConnectionView;
  CompanyEdge: Omit<CompanyEdge, 'node'> & { node: ResolversParentTypes['Company'] };
  CompanyReceipt: CompanyReceiptRow;
  Compound: CompoundEntity;
  CompoundConnection: CompoundConnectionView;
  CompoundDisclosure: CompoundDisclosureView;
  CompoundEdge: Omit<CompoundEdge, 'node'> & { node: ResolversParentTypes['Compound'] };
  CompoundNotice: CompoundNoticeView;
  CompoundNoticeCompany: CompoundNoticeCompanyView;
  CompoundNoticeContract: CompoundNoticeContract;
  CompoundReceipt: CompoundReceiptRow;
  DateTime: Scalars['DateTime']['output'];
  DisclosureEvidence: DisclosureEvidenceView;
  DisclosureEvidenceConnection: DisclosureEvidenceConnectionView;
  DisclosureEvidenceEdge: Omit<DisclosureEvidenceEdge, 'node'> & { node: ResolversParentTypes['DisclosureEvidence'] };
  DisclosureGapConnection: DisclosureGapConnectionView;
  DisclosureGapEdge: DisclosureGapEdgeView;
  DisclosureItem: DisclosureItemView;
  DisclosureSet: DisclosureSetView;
  Fen: Scalars['Fen']['output'];
  FundAccount: FundAccountView;
  FundAccountConnection: FundAccountConnectionView;
  FundAccountEdge: Omit<FundAccountEdge, 'node'> & { node: ResolversParentTypes['FundAccount'] };
  FundEntryReceipt: FundEntryReceiptRow;
  FundOpeningReceipt: FundOpeningReceiptRow;
  FundStatementConnection: FundStatementConnectionView;
  FundStatementEdge: Omit<FundStatementEdge, 'node'> & { node: ResolversParentTypes['FundStatementLine'] };
  FundStatementLine: FundStatementLineView;
  FundUse: FundUseEntity;
  FundUseConnection: FundUseConnectionView;
  FundUseEdge: Omit<FundUseEdge, 'node'> & { node: ResolversParentTypes['FundUse'] };
  FundUseReceipt: FundUseReceiptRow;
  House: HouseEntity;
  HouseConnection: HouseConnectionView;
  HouseEdge: Omit<HouseEdge, 'node'> & { node: ResolversParentTypes['House'] };
  HouseReceipt: HouseReceiptRow;
  HouseResult: HouseResult;
  HouseTotals: HouseTotalsView;
  HousesReceipt: HousesReceiptRow;
  LedgerCheck: LedgerCheck;
  LocalDate: Scalars['LocalDate']['output'];
  MaintenanceFund: MaintenanceFundView;
  MajorMatter: MajorMatterView;
  Mutation: Record<PropertyKey, never>;
  Ownership: OwnershipEntity;
  PageInfo: PageInfo;
  Person: Person;
  Position: Scalars['Position']['output'];
  Project: ProjectEntity;
  ProjectConnection: ProjectConnectionView;
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  ProjectReceipt: ProjectReceiptRow;
  PropertyBidInput: PropertyBidInput;
  PropertyBuildingInput: PropertyBuildingInput;
  PropertyCode: PropertyCode;
  PropertyCompanyInput: PropertyCompanyInput;
  PropertyCompoundChanges: PropertyCompoundChanges;
  PropertyCompoundInput: PropertyCompoundInput;
  PropertyContractInput: PropertyContractInput;
  PropertyContractRevision: PropertyContractRevision;
  PropertyDisclosureInput: PropertyDisclosureInput;
  PropertyFundDepositInput: PropertyFundDepositInput;
  PropertyFundDepositsInput: PropertyFundDepositsInput;
  PropertyFundInterestInput: PropertyFundInterestInput;
  PropertyFundUseInput: PropertyFundUseInput;
  PropertyHouseCorrection: PropertyHouseCorrection;
  PropertyHouseInput: PropertyHouseInput;
  PropertyOwnerInput: PropertyOwnerInput;
  PropertyTenderInput: PropertyTenderInput;
  PropertyZone: PropertyZoneEntity;
  PropertyZoneConnection: PropertyZoneConnectionView;
  PropertyZoneEdge: Omit<PropertyZoneEdge, 'node'> & { node: ResolversParentTypes['PropertyZone'] };
  PropertyZoneInput: PropertyZoneInput;
  PropertyZoneReceipt: PropertyZoneReceiptRow;
  PublishDisclosureReceipt: PublishDisclosureReceiptRow;
  Query: Record<PropertyKey, never>;
  RuleCheck: RuleCheck;
  ServiceContract: ServiceContractEntity;
  ServiceContractConnection: ServiceContractConnectionView;
  ServiceContractEdge: Omit<ServiceContractEdge, 'node'> & { node: ResolversParentTypes['ServiceContract'] };
  ServiceContractReceipt: ServiceContractReceiptRow;
  Tender: TenderEntity;
  TenderReceipt: TenderReceiptRow;
  TotalCount: Counted;
};

export type AfterDirectiveArgs = {
  positions: Array<Scalars['Position']['input']>;
};

export type AfterDirectiveResolver<Result, Parent, ContextType = PropertyContext, Args = AfterDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AdministrativeUnitResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['AdministrativeUnit'] = ResolversParentTypes['AdministrativeUnit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface AreaScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Area'], any> {
  name: 'Area';
}

export type BidResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['Bid'] = ResolversParentTypes['Bid']> = {
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
};

export type BidReceiptResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['BidReceipt'] = ResolversParentTypes['BidReceipt']> = {
  bidId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  checks?: Resolver<Array<ResolversTypes['RuleCheck']>, ParentType, ContextType>;
  tender?: Resolver<Maybe<ResolversTypes['Tender']>, ParentType, ContextType>;
  tenderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type BuildingResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['Building'] = ResolversParentTypes['Building'], FederationReferenceType extends FederationReferenceTypes['Building'] = FederationReferenceTypes['Building']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Building']> | FederationReferenceType, FederationReferenceType, ContextType>;
  compound?: Resolver<Maybe<ResolversTypes['Compound']>, ParentType, ContextType>;
  floors?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  houseCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  houses?: Resolver<ResolversTypes['HouseConnection'], ParentType, ContextType, Partial<BuildingHousesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  units?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BuildingConnectionResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['BuildingConnection'] = ResolversParentTypes['BuildingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BuildingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Building']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['TotalCount'], ParentType, ContextType>;
};

export type BuildingEdgeResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['BuildingEdge'] = ResolversParentTypes['BuildingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Building'], ParentType, ContextType>;
};

export type BuildingReceiptResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['BuildingReceipt'] = ResolversParentTypes['BuildingReceipt']> = {
  building?: Resolver<Maybe<ResolversTypes['Building']>, ParentType, ContextType>;
  buildingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseStepResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['CaseStep'] = ResolversParentTypes['CaseStep']> = {
  actorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  transition?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ClauseResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['Clause'] = ResolversParentTypes['Clause']> = {
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pack?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  toBeConfirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company'], FederationReferenceType extends FederationReferenceTypes['Company'] = FederationReferenceTypes['Company']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Company']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalRepresentative?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherManager?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, Partial<CompanyProjectsArgs>>;
  registeredOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  uscc?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanyConnectionResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['CompanyConnection'] = ResolversParentTypes['CompanyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompanyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['TotalCount'], ParentType, ContextType>;
};

export type CompanyEdgeResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['CompanyEdge'] = ResolversParentTypes['CompanyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
};

export type CompanyReceiptResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['CompanyReceipt'] = ResolversParentTypes['CompanyReceipt']> = {
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  companyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompoundResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['Compound'] = ResolversParentTypes['Compound'], FederationReferenceType extends FederationReferenceTypes['Compound'] = FederationReferenceTypes['Compound']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Compound']> | FederationReferenceType, FederationReferenceType, ContextType>;
  affordableHousing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  buildings?: Resolver<ResolversTypes['BuildingConnection'], ParentType, ContextType, Partial<CompoundBuildingsArgs>>;
  builtYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  communities?: Resolver<Array<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['ServiceContract']>, ParentType, ContextType>;
  contracts?: Resolver<ResolversTypes['ServiceContractConnection'], ParentType, ContextType, Partial<CompoundContractsArgs>>;
  currentProject?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  dangerousHousing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disclosure?: Resolver<Maybe<ResolversTypes['CompoundDisclosure']>, ParentType, ContextType>;
  enclosure?: Resolver<ResolversTypes['PropertyEnclosure'], ParentType, ContextType>;
  floorArea?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['MaintenanceFund']>, ParentType, ContextType>;
  fundUses?: Resolver<Maybe<ResolversTypes['FundUseConnection']>, ParentType, ContextType, Partial<CompoundFundUsesArgs>>;
  houseTotals?: Resolver<ResolversTypes['HouseTotals'], ParentType, ContextType>;
  households?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  managed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  managementNature?: Resolver<Maybe<ResolversTypes['PropertyManagementNature']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  renovated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  serviceContent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  taskCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  taskDue?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  tenders?: Resolver<Maybe<Array<ResolversTypes['Tender']>>, ParentType, ContextType>;
  threeNo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['PropertyCompoundType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['PropertyZone']>, ParentType, ContextType>;
};

export type CompoundConnectionResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['CompoundConnection'] = ResolversParentTypes['CompoundConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompoundEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Compound']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['TotalCount'], ParentType, ContextType>;
};

export type CompoundDisclosureResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['CompoundDisclosure'] = ResolversParentTypes['CompoundDisclosure']> = {
  checks?: Resolver<Array<ResolversTypes['RuleCheck']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sets?: Resolver<Array<ResolversTypes['DisclosureSet']>, ParentType, ContextType>;
};

export type CompoundEdgeResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['CompoundEdge'] = ResolversParentTypes['CompoundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Compound'], ParentType, ContextType>;
};

export type CompoundNoticeResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['CompoundNotice'] = ResolversParentTypes['CompoundNotice'], FederationReferenceType extends FederationReferenceTypes['CompoundNotice'] = FederationReferenceTypes['CompoundNotice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CompoundNotice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['CompoundNoticeCompany']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['CompoundNoticeContract']>, ParentType, ContextType>;
  fundBalance?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  managed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  managementNature?: Resolver<Maybe<ResolversTypes['PropertyManagementNature']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serviceContent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CompoundNoticeCompanyResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['CompoundNoticeCompany'] = ResolversParentTypes['CompoundNoticeCompany'], FederationReferenceType extends FederationReferenceTypes['CompoundNoticeCompany'] = FederationReferenceTypes['CompoundNoticeCompany']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CompoundNoticeCompany']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uscc?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CompoundNoticeContractResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['CompoundNoticeContract'] = ResolversParentTypes['CompoundNoticeContract']> = {
  endsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  fileBy?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  filingState?: Resolver<ResolversTypes['PropertyFilingState'], ParentType, ContextType>;
  gradeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['PropertyContractStage']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unitPrice?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
};

export type CompoundReceiptResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['CompoundReceipt'] = ResolversParentTypes['CompoundReceipt']> = {
  compound?: Resolver<Maybe<ResolversTypes['Compound']>, ParentType, ContextType>;
  compoundId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DisclosureEvidenceResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['DisclosureEvidence'] = ResolversParentTypes['DisclosureEvidence']> = {
  fileIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  periodFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  periodTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  set?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type DisclosureEvidenceConnectionResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['DisclosureEvidenceConnection'] = ResolversParentTypes['DisclosureEvidenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DisclosureEvidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DisclosureEvidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['TotalCount'], ParentType, ContextType>;
};

export type DisclosureEvidenceEdgeResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['DisclosureEvidenceEdge'] = ResolversParentTypes['DisclosureEvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DisclosureEvidence'], ParentType, ContextType>;
};

export type DisclosureGapConnectionResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['DisclosureGapConnection'] = ResolversParentTypes['DisclosureGapConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DisclosureGapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DisclosureItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['TotalCount'], ParentType, ContextType>;
};

export type DisclosureGapEdgeResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['DisclosureGapEdge'] = ResolversParentTypes['DisclosureGapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DisclosureItem'], ParentType, ContextType>;
};

export type DisclosureItemResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['DisclosureItem'] = ResolversParentTypes['DisclosureItem']> = {
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  compound?: Resolver<Maybe<ResolversTypes['Compound']>, ParentType, ContextType>;
  dueFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  dueTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['DisclosureEvidence']>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  set?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PropertyDisclosureState'], ParentType, ContextType>;
};

export type DisclosureSetResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['DisclosureSet'] = ResolversParentTypes['DisclosureSet']> = {
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['DisclosureItem']>, ParentType, ContextType>;
};

export interface FenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Fen'], any> {
  name: 'Fen';
}

export type FundAccountResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['FundAccount'] = ResolversParentTypes['FundAccount']> = {
  balance?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  balanceAt?: Resolver<ResolversTypes['Fen'], ParentType, ContextType, RequireFields<FundAccountBalanceAtArgs, 'at'>>;
  building?: Resolver<Maybe<ResolversTypes['Building']>, ParentType, ContextType>;
  house?: Resolver<Maybe<ResolversTypes['House']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FundAccountKind'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['FundStatementConnection'], ParentType, ContextType, Partial<FundAccountStatementArgs>>;
};

export type FundAccountConnectionResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['FundAccountConnection'] = ResolversParentTypes['FundAccountConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FundAccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FundAccount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['TotalCount'], ParentType, ContextType>;
};

export type FundAccountEdgeResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['FundAccountEdge'] = ResolversParentTypes['FundAccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundAccount'], ParentType, ContextType>;
};

export type FundEntryReceiptResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['FundEntryReceipt'] = ResolversParentTypes['FundEntryReceipt']> = {
  amount?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  compound?: Resolver<Maybe<ResolversTypes['Compound']>, ParentType, ContextType>;
  compoundId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundOpeningReceiptResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['FundOpeningReceipt'] = ResolversParentTypes['FundOpeningReceipt']> = {
  compound?: Resolver<Maybe<ResolversTypes['Compound']>, ParentType, ContextType>;
  compoundId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  houses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundStatementConnectionResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['FundStatementConnection'] = ResolversParentTypes['FundStatementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FundStatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FundStatementLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['TotalCount'], ParentType, ContextType>;
};

export type FundStatementEdgeResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['FundStatementEdge'] = ResolversParentTypes['FundStatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundStatementLine'], ParentType, ContextType>;
};

export type FundStatementLineResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['FundStatementLine'] = ResolversParentTypes['FundStatementLine']> = {
  balance?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  happenedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reversesId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundUseResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['FundUse'] = ResolversParentTypes['FundUse'], FederationReferenceType extends FederationReferenceTypes['FundUse'] = FederationReferenceTypes['FundUse']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FundUse']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  building?: Resolver<Maybe<ResolversTypes['Building']>, ParentType, ContextType>;
  checks?: Resolver<Array<ResolversTypes['RuleCheck']>, ParentType, ContextType>;
  compound?: Resolver<Maybe<ResolversTypes['Compound']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['CaseStep']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['MajorMatter']>, ParentType, ContextType>;
  openSteps?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundUseConnectionResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['FundUseConnection'] = ResolversParentTypes['FundUseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FundUseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FundUse']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['TotalCount'], ParentType, ContextType>;
};

export type FundUseEdgeResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['FundUseEdge'] = ResolversParentTypes['FundUseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundUse'], ParentType, ContextType>;
};

export type FundUseReceiptResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['FundUseReceipt'] = ResolversParentTypes['FundUseReceipt']> = {
  checks?: Resolver<Array<ResolversTypes['RuleCheck']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['FundUse']>, ParentType, ContextType>;
  useId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HouseResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['House'] = ResolversParentTypes['House'], FederationReferenceType extends FederationReferenceTypes['House'] = FederationReferenceTypes['House']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['House']> | FederationReferenceType, FederationReferenceType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  building?: Resolver<Maybe<ResolversTypes['Building']>, ParentType, ContextType>;
  compound?: Resolver<Maybe<ResolversTypes['Compound']>, ParentType, ContextType>;
  fundAccount?: Resolver<Maybe<ResolversTypes['FundAccount']>, ParentType, ContextType>;
  fundBalance?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerships?: Resolver<Array<ResolversTypes['Ownership']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  use?: Resolver<ResolversTypes['PropertyHouseUse'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HouseConnectionResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['HouseConnection'] = ResolversParentTypes['HouseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HouseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['House']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['TotalCount'], ParentType, ContextType>;
};

export type HouseEdgeResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['HouseEdge'] = ResolversParentTypes['HouseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['House'], ParentType, ContextType>;
};

export type HouseReceiptResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['HouseReceipt'] = ResolversParentTypes['HouseReceipt']> = {
  house?: Resolver<Maybe<ResolversTypes['House']>, ParentType, ContextType>;
  houseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HouseResultResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['HouseResult'] = ResolversParentTypes['HouseResult']> = {
  code?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  houseId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HouseTotalsResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['HouseTotals'] = ResolversParentTypes['HouseTotals']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  buildings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  houses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HousesReceiptResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['HousesReceipt'] = ResolversParentTypes['HousesReceipt']> = {
  registered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['HouseResult']>, ParentType, ContextType>;
};

export type LedgerCheckResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['LedgerCheck'] = ResolversParentTypes['LedgerCheck']> = {
  checks?: Resolver<Array<ResolversTypes['RuleCheck']>, ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MaintenanceFundResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['MaintenanceFund'] = ResolversParentTypes['MaintenanceFund']> = {
  accounts?: Resolver<ResolversTypes['FundAccountConnection'], ParentType, ContextType, Partial<MaintenanceFundAccountsArgs>>;
  balance?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  balanceAt?: Resolver<ResolversTypes['Fen'], ParentType, ContextType, RequireFields<MaintenanceFundBalanceAtArgs, 'at'>>;
  held?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['FundStatementConnection'], ParentType, ContextType, Partial<MaintenanceFundStatementArgs>>;
};

export type MajorMatterResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['MajorMatter'] = ResolversParentTypes['MajorMatter']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  applyForFundUse?: Resolver<ResolversTypes['FundUseReceipt'], ParentType, ContextType, RequireFields<MutationApplyForFundUseArgs, 'input'>>;
  awardTender?: Resolver<ResolversTypes['TenderReceipt'], ParentType, ContextType, RequireFields<MutationAwardTenderArgs, 'bidId' | 'id' | 'version'>>;
  cancelTender?: Resolver<ResolversTypes['TenderReceipt'], ParentType, ContextType, RequireFields<MutationCancelTenderArgs, 'id' | 'reason' | 'version'>>;
  closeProject?: Resolver<ResolversTypes['ProjectReceipt'], ParentType, ContextType, RequireFields<MutationCloseProjectArgs, 'id' | 'version'>>;
  correctHouse?: Resolver<ResolversTypes['HouseReceipt'], ParentType, ContextType, RequireFields<MutationCorrectHouseArgs, 'correction' | 'id' | 'version'>>;
  definePropertyZone?: Resolver<ResolversTypes['PropertyZoneReceipt'], ParentType, ContextType, RequireFields<MutationDefinePropertyZoneArgs, 'input'>>;
  depositToFund?: Resolver<ResolversTypes['FundEntryReceipt'], ParentType, ContextType, RequireFields<MutationDepositToFundArgs, 'input'>>;
  draftContract?: Resolver<ResolversTypes['ServiceContractReceipt'], ParentType, ContextType, RequireFields<MutationDraftContractArgs, 'input'>>;
  fileContract?: Resolver<ResolversTypes['ServiceContractReceipt'], ParentType, ContextType, RequireFields<MutationFileContractArgs, 'id' | 'version'>>;
  filePropertyZone?: Resolver<ResolversTypes['PropertyZoneReceipt'], ParentType, ContextType, RequireFields<MutationFilePropertyZoneArgs, 'id' | 'version'>>;
  handOverContract?: Resolver<ResolversTypes['ServiceContractReceipt'], ParentType, ContextType, RequireFields<MutationHandOverContractArgs, 'id' | 'version'>>;
  openFund?: Resolver<ResolversTypes['FundOpeningReceipt'], ParentType, ContextType, RequireFields<MutationOpenFundArgs, 'compoundId'>>;
  openProject?: Resolver<ResolversTypes['ProjectReceipt'], ParentType, ContextType, RequireFields<MutationOpenProjectArgs, 'companyId' | 'compoundId'>>;
  openTender?: Resolver<ResolversTypes['TenderReceipt'], ParentType, ContextType, RequireFields<MutationOpenTenderArgs, 'input'>>;
  payFundUse?: Resolver<ResolversTypes['FundUseReceipt'], ParentType, ContextType, RequireFields<MutationPayFundUseArgs, 'id' | 'version'>>;
  publishContract?: Resolver<ResolversTypes['ServiceContractReceipt'], ParentType, ContextType, RequireFields<MutationPublishContractArgs, 'id' | 'version'>>;
  publishDisclosure?: Resolver<ResolversTypes['PublishDisclosureReceipt'], ParentType, ContextType, RequireFields<MutationPublishDisclosureArgs, 'input'>>;
  recordOwnership?: Resolver<ResolversTypes['HouseReceipt'], ParentType, ContextType, RequireFields<MutationRecordOwnershipArgs, 'houseId' | 'owners' | 'version'>>;
  registerBuilding?: Resolver<ResolversTypes['BuildingReceipt'], ParentType, ContextType, RequireFields<MutationRegisterBuildingArgs, 'input'>>;
  registerCompany?: Resolver<ResolversTypes['CompanyReceipt'], ParentType, ContextType, RequireFields<MutationRegisterCompanyArgs, 'input'>>;
  registerCompound?: Resolver<ResolversTypes['CompoundReceipt'], ParentType, ContextType, RequireFields<MutationRegisterCompoundArgs, 'input'>>;
  registerHouses?: Resolver<ResolversTypes['HousesReceipt'], ParentType, ContextType, RequireFields<MutationRegisterHousesArgs, 'buildingId' | 'houses'>>;
  reportFundUse?: Resolver<ResolversTypes['FundUseReceipt'], ParentType, ContextType, RequireFields<MutationReportFundUseArgs, 'id' | 'matterId' | 'version'>>;
  returnContract?: Resolver<ResolversTypes['ServiceContractReceipt'], ParentType, ContextType, RequireFields<MutationReturnContractArgs, 'id' | 'reason' | 'version'>>;
  returnPropertyZone?: Resolver<ResolversTypes['PropertyZoneReceipt'], ParentType, ContextType, RequireFields<MutationReturnPropertyZoneArgs, 'id' | 'reason' | 'version'>>;
  reverseFundEntry?: Resolver<ResolversTypes['FundEntryReceipt'], ParentType, ContextType, RequireFields<MutationReverseFundEntryArgs, 'compoundId' | 'entryId' | 'reason'>>;
  reviseContract?: Resolver<ResolversTypes['ServiceContractReceipt'], ParentType, ContextType, RequireFields<MutationReviseContractArgs, 'id' | 'revision' | 'version'>>;
  shareFundInterest?: Resolver<ResolversTypes['FundEntryReceipt'], ParentType, ContextType, RequireFields<MutationShareFundInterestArgs, 'input'>>;
  signContract?: Resolver<ResolversTypes['ServiceContractReceipt'], ParentType, ContextType, RequireFields<MutationSignContractArgs, 'id' | 'version'>>;
  stepFundUse?: Resolver<ResolversTypes['FundUseReceipt'], ParentType, ContextType, RequireFields<MutationStepFundUseArgs, 'id' | 'step' | 'version'>>;
  submitBid?: Resolver<ResolversTypes['BidReceipt'], ParentType, ContextType, RequireFields<MutationSubmitBidArgs, 'input'>>;
  terminateContract?: Resolver<ResolversTypes['ServiceContractReceipt'], ParentType, ContextType, RequireFields<MutationTerminateContractArgs, 'id' | 'reason' | 'version'>>;
  updateCompound?: Resolver<ResolversTypes['CompoundReceipt'], ParentType, ContextType, RequireFields<MutationUpdateCompoundArgs, 'changes' | 'id' | 'version'>>;
};

export type OwnershipResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['Ownership'] = ResolversParentTypes['Ownership']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  shareDenominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shareNumerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface PositionScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Position'], any> {
  name: 'Position';
}

export type ProjectResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  compound?: Resolver<Maybe<ResolversTypes['Compound']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  manager?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['TotalCount'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type ProjectReceiptResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['ProjectReceipt'] = ResolversParentTypes['ProjectReceipt']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  projectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PropertyCodeResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['PropertyCode'] = ResolversParentTypes['PropertyCode']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PropertyZoneResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['PropertyZone'] = ResolversParentTypes['PropertyZone'], FederationReferenceType extends FederationReferenceTypes['PropertyZone'] = FederationReferenceTypes['PropertyZone']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PropertyZone']> | FederationReferenceType, FederationReferenceType, ContextType>;
  boundary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  compounds?: Resolver<ResolversTypes['CompoundConnection'], ParentType, ContextType, Partial<PropertyZoneCompoundsArgs>>;
  filedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['CaseStep']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openSteps?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PropertyZoneConnectionResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['PropertyZoneConnection'] = ResolversParentTypes['PropertyZoneConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PropertyZoneEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PropertyZone']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['TotalCount'], ParentType, ContextType>;
};

export type PropertyZoneEdgeResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['PropertyZoneEdge'] = ResolversParentTypes['PropertyZoneEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PropertyZone'], ParentType, ContextType>;
};

export type PropertyZoneReceiptResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['PropertyZoneReceipt'] = ResolversParentTypes['PropertyZoneReceipt']> = {
  checks?: Resolver<Array<ResolversTypes['RuleCheck']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['PropertyZone']>, ParentType, ContextType>;
  zoneId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PublishDisclosureReceiptResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['PublishDisclosureReceipt'] = ResolversParentTypes['PublishDisclosureReceipt']> = {
  compoundId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  disclosure?: Resolver<Maybe<ResolversTypes['CompoundDisclosure']>, ParentType, ContextType>;
  evidenceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PropertyDisclosureState'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  companies?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, Partial<QueryCompaniesArgs>>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType, RequireFields<QueryCompanyArgs, 'id'>>;
  companyTypes?: Resolver<Array<ResolversTypes['PropertyCode']>, ParentType, ContextType>;
  compound?: Resolver<Maybe<ResolversTypes['Compound']>, ParentType, ContextType, RequireFields<QueryCompoundArgs, 'id'>>;
  compoundDisclosure?: Resolver<Maybe<ResolversTypes['CompoundDisclosure']>, ParentType, ContextType, RequireFields<QueryCompoundDisclosureArgs, 'compoundId'>>;
  compoundNotice?: Resolver<Maybe<ResolversTypes['CompoundNotice']>, ParentType, ContextType, RequireFields<QueryCompoundNoticeArgs, 'compoundId'>>;
  compounds?: Resolver<ResolversTypes['CompoundConnection'], ParentType, ContextType, Partial<QueryCompoundsArgs>>;
  contractClauses?: Resolver<Array<ResolversTypes['PropertyCode']>, ParentType, ContextType>;
  contracts?: Resolver<ResolversTypes['ServiceContractConnection'], ParentType, ContextType, Partial<QueryContractsArgs>>;
  disclosureEvidence?: Resolver<ResolversTypes['DisclosureEvidenceConnection'], ParentType, ContextType, RequireFields<QueryDisclosureEvidenceArgs, 'compoundId'>>;
  disclosureGaps?: Resolver<ResolversTypes['DisclosureGapConnection'], ParentType, ContextType, RequireFields<QueryDisclosureGapsArgs, 'unitId'>>;
  fundUse?: Resolver<Maybe<ResolversTypes['FundUse']>, ParentType, ContextType, RequireFields<QueryFundUseArgs, 'id'>>;
  house?: Resolver<Maybe<ResolversTypes['House']>, ParentType, ContextType, RequireFields<QueryHouseArgs, 'id'>>;
  houses?: Resolver<ResolversTypes['HouseConnection'], ParentType, ContextType, RequireFields<QueryHousesArgs, 'compoundId'>>;
  ledgerCheck?: Resolver<ResolversTypes['LedgerCheck'], ParentType, ContextType, RequireFields<QueryLedgerCheckArgs, 'compoundId'>>;
  previewContractFiling?: Resolver<Array<ResolversTypes['RuleCheck']>, ParentType, ContextType, RequireFields<QueryPreviewContractFilingArgs, 'contractId'>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'id'>>;
  propertyZone?: Resolver<Maybe<ResolversTypes['PropertyZone']>, ParentType, ContextType, RequireFields<QueryPropertyZoneArgs, 'id'>>;
  propertyZones?: Resolver<ResolversTypes['PropertyZoneConnection'], ParentType, ContextType, Partial<QueryPropertyZonesArgs>>;
  serviceContract?: Resolver<Maybe<ResolversTypes['ServiceContract']>, ParentType, ContextType, RequireFields<QueryServiceContractArgs, 'id'>>;
  serviceGrades?: Resolver<Array<ResolversTypes['PropertyCode']>, ParentType, ContextType>;
  tender?: Resolver<Maybe<ResolversTypes['Tender']>, ParentType, ContextType, RequireFields<QueryTenderArgs, 'id'>>;
};

export type RuleCheckResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['RuleCheck'] = ResolversParentTypes['RuleCheck']> = {
  actual?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ServiceContractResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['ServiceContract'] = ResolversParentTypes['ServiceContract'], FederationReferenceType extends FederationReferenceTypes['ServiceContract'] = FederationReferenceTypes['ServiceContract']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceContract']> | FederationReferenceType, FederationReferenceType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  compound?: Resolver<Maybe<ResolversTypes['Compound']>, ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  fileBy?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  filingState?: Resolver<ResolversTypes['PropertyFilingState'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['CaseStep']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openSteps?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['PropertyContractStage'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceContractConnectionResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['ServiceContractConnection'] = ResolversParentTypes['ServiceContractConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServiceContractEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ServiceContract']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['TotalCount'], ParentType, ContextType>;
};

export type ServiceContractEdgeResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['ServiceContractEdge'] = ResolversParentTypes['ServiceContractEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceContract'], ParentType, ContextType>;
};

export type ServiceContractReceiptResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['ServiceContractReceipt'] = ResolversParentTypes['ServiceContractReceipt']> = {
  checks?: Resolver<Array<ResolversTypes['RuleCheck']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['ServiceContract']>, ParentType, ContextType>;
  contractId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TenderResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['Tender'] = ResolversParentTypes['Tender'], FederationReferenceType extends FederationReferenceTypes['Tender'] = FederationReferenceTypes['Tender']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Tender']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bids?: Resolver<Array<ResolversTypes['Bid']>, ParentType, ContextType>;
  bidsUntil?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  compound?: Resolver<Maybe<ResolversTypes['Compound']>, ParentType, ContextType>;
  duty?: Resolver<Array<ResolversTypes['RuleCheck']>, ParentType, ContextType>;
  floorArea?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['CaseStep']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  winningBidId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type TenderReceiptResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['TenderReceipt'] = ResolversParentTypes['TenderReceipt']> = {
  checks?: Resolver<Array<ResolversTypes['RuleCheck']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tender?: Resolver<Maybe<ResolversTypes['Tender']>, ParentType, ContextType>;
  tenderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TotalCountResolvers<ContextType = PropertyContext, ParentType extends ResolversParentTypes['TotalCount'] = ResolversParentTypes['TotalCount']> = {
  atLeast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = PropertyContext> = {
  AdministrativeUnit?: AdministrativeUnitResolvers<ContextType>;
  Area?: GraphQLScalarType;
  Bid?: BidResolvers<ContextType>;
  BidReceipt?: BidReceiptResolvers<ContextType>;
  Building?: BuildingResolvers<ContextType>;
  BuildingConnection?: BuildingConnectionResolvers<ContextType>;
  BuildingEdge?: BuildingEdgeResolvers<ContextType>;
  BuildingReceipt?: BuildingReceiptResolvers<ContextType>;
  CaseStep?: CaseStepResolvers<ContextType>;
  Clause?: ClauseResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  CompanyConnection?: CompanyConnectionResolvers<ContextType>;
  CompanyEdge?: CompanyEdgeResolvers<ContextType>;
  CompanyReceipt?: CompanyReceiptResolvers<ContextType>;
  Compound?: CompoundResolvers<ContextType>;
  CompoundConnection?: CompoundConnectionResolvers<ContextType>;
  CompoundDisclosure?: CompoundDisclosureResolvers<ContextType>;
  CompoundEdge?: CompoundEdgeResolvers<ContextType>;
  CompoundNotice?: CompoundNoticeResolvers<ContextType>;
  CompoundNoticeCompany?: CompoundNoticeCompanyResolvers<ContextType>;
  CompoundNoticeContract?: CompoundNoticeContractResolvers<ContextType>;
  CompoundReceipt?: CompoundReceiptResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DisclosureEvidence?: DisclosureEvidenceResolvers<ContextType>;
  DisclosureEvidenceConnection?: DisclosureEvidenceConnectionResolvers<ContextType>;
  DisclosureEvidenceEdge?: DisclosureEvidenceEdgeResolvers<ContextType>;
  DisclosureGapConnection?: DisclosureGapConnectionResolvers<ContextType>;
  DisclosureGapEdge?: DisclosureGapEdgeResolvers<ContextType>;
  DisclosureItem?: DisclosureItemResolvers<ContextType>;
  DisclosureSet?: DisclosureSetResolvers<ContextType>;
  Fen?: GraphQLScalarType;
  FundAccount?: FundAccountResolvers<ContextType>;
  FundAccountConnection?: FundAccountConnectionResolvers<ContextType>;
  FundAccountEdge?: FundAccountEdgeResolvers<ContextType>;
  FundEntryReceipt?: FundEntryReceiptResolvers<ContextType>;
  FundOpeningReceipt?: FundOpeningReceiptResolvers<ContextType>;
  FundStatementConnection?: FundStatementConnectionResolvers<ContextType>;
  FundStatementEdge?: FundStatementEdgeResolvers<ContextType>;
  FundStatementLine?: FundStatementLineResolvers<ContextType>;
  FundUse?: FundUseResolvers<ContextType>;
  FundUseConnection?: FundUseConnectionResolvers<ContextType>;
  FundUseEdge?: FundUseEdgeResolvers<ContextType>;
  FundUseReceipt?: FundUseReceiptResolvers<ContextType>;
  House?: HouseResolvers<ContextType>;
  HouseConnection?: HouseConnectionResolvers<ContextType>;
  HouseEdge?: HouseEdgeResolvers<ContextType>;
  HouseReceipt?: HouseReceiptResolvers<ContextType>;
  HouseResult?: HouseResultResolvers<ContextType>;
  HouseTotals?: HouseTotalsResolvers<ContextType>;
  HousesReceipt?: HousesReceiptResolvers<ContextType>;
  LedgerCheck?: LedgerCheckResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  MaintenanceFund?: MaintenanceFundResolvers<ContextType>;
  MajorMatter?: MajorMatterResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Ownership?: OwnershipResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Position?: GraphQLScalarType;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ProjectReceipt?: ProjectReceiptResolvers<ContextType>;
  PropertyCode?: PropertyCodeResolvers<ContextType>;
  PropertyZone?: PropertyZoneResolvers<ContextType>;
  PropertyZoneConnection?: PropertyZoneConnectionResolvers<ContextType>;
  PropertyZoneEdge?: PropertyZoneEdgeResolvers<ContextType>;
  PropertyZoneReceipt?: PropertyZoneReceiptResolvers<ContextType>;
  PublishDisclosureReceipt?: PublishDisclosureReceiptResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RuleCheck?: RuleCheckResolvers<ContextType>;
  ServiceContract?: ServiceContractResolvers<ContextType>;
  ServiceContractConnection?: ServiceContractConnectionResolvers<ContextType>;
  ServiceContractEdge?: ServiceContractEdgeResolvers<ContextType>;
  ServiceContractReceipt?: ServiceContractReceiptResolvers<ContextType>;
  Tender?: TenderResolvers<ContextType>;
  TenderReceipt?: TenderReceiptResolvers<ContextType>;
  TotalCount?: TotalCountResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = PropertyContext> = {
  after?: AfterDirectiveResolver<any, any, ContextType>;
};
