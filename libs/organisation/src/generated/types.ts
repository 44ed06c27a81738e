import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Counted } from '@redgrid/database';
import type { PersonRevealEntity } from '../person/person-reveal.entity.ts';
import type { PersonEntity } from '../person/person.entity.ts';
import type { PartyOrganisationEntity } from '../party-organisation/party-organisation.entity.ts';
import type { CommitteeSeatEntity } from '../owners-committee/committee-seat.entity.ts';
import type { OwnersCommitteeTermEntity } from '../owners-committee/owners-committee-term.entity.ts';
import type { OwnersCommitteeEntity } from '../owners-committee/owners-committee.entity.ts';
import type { MajorMatterEntity } from '../major-matter/major-matter.entity.ts';
import type { AdministrativeUnitEntity } from '../administrative-unit/administrative-unit.entity.ts';
import type { DivisionCodeEntity } from '../administrative-unit/division-code.entity.ts';
import type { PersonConnectionView } from '../person/person-connection.view.ts';
import type { PersonRevealConnectionView } from '../person/person-reveal-connection.view.ts';
import type { PartyOrganisationConnectionView } from '../party-organisation/party-organisation-connection.view.ts';
import type { CommitteeMemberView } from '../owners-committee/committee-member.view.ts';
import type { OwnersCommitteeConnectionView } from '../owners-committee/owners-committee-connection.view.ts';
import type { OwnersCommitteeTermConnectionView } from '../owners-committee/owners-committee-term-connection.view.ts';
import type { CompoundNoticeView } from '../notice/compound-notice.view.ts';
import type { MajorMatterConnectionView } from '../major-matter/major-matter-connection.view.ts';
import type { ConferenceAttendanceView } from '../conference/conference-attendance.view.ts';
import type { ConferenceConnectionView } from '../conference/conference-connection.view.ts';
import type { ConferenceDutyConnectionView } from '../conference/conference-duty-connection.view.ts';
import type { ConferenceDutyView } from '../conference/conference-duty.view.ts';
import type { ConferenceKindView } from '../conference/conference-kind.view.ts';
import type { ConferencePreviewView } from '../conference/conference-preview.view.ts';
import type { ConferenceResolutionConnectionView } from '../conference/conference-resolution-connection.view.ts';
import type { ConferenceResolutionView } from '../conference/conference-resolution.view.ts';
import type { ConferenceView } from '../conference/conference.view.ts';
import type { CompoundView } from '../compound/compound.view.ts';
import type { CompanyView } from '../company/company.view.ts';
import type { AdministrativeUnitConnectionView } from '../administrative-unit/administrative-unit-connection.view.ts';
import type { ErasePersonReceiptRow } from '../person/erase-person.receipt.ts';
import type { FindPersonReceiptRow } from '../person/find-person.receipt.ts';
import type { RecordPartyMembershipReceiptRow } from '../person/record-party-membership.receipt.ts';
import type { RegisterPersonReceiptRow } from '../person/register-person.receipt.ts';
import type { RevealPersonReceiptRow } from '../person/reveal-person.receipt.ts';
import type { FoundPartyOrganisationReceiptRow } from '../party-organisation/found-party-organisation.receipt.ts';
import type { SeatOwnersCommitteeReceiptRow } from '../owners-committee/seat-owners-committee.receipt.ts';
import type { MajorMatterReceiptRow } from '../major-matter/major-matter.receipt.ts';
import type { ConferenceResolutionReceiptRow } from '../conference/conference-resolution.receipt.ts';
import type { ConferenceReceiptRow } from '../conference/conference.receipt.ts';
import type { RecordDivisionCodeReceiptRow } from '../administrative-unit/record-division-code.receipt.ts';
import type { RegisterAdministrativeUnitReceiptRow } from '../administrative-unit/register-administrative-unit.receipt.ts';
import type { RenameAdministrativeUnitReceiptRow } from '../administrative-unit/rename-administrative-unit.receipt.ts';
import type { OrganisationContext } from '../context.ts';
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

/** A city, district or county, street, or community (行政区划): the scope of every permission and report. */
export type AdministrativeUnit = {
  __typename?: 'AdministrativeUnit';
  /** The units above it (各级上级), from the top down. */
  ancestors: Array<AdministrativeUnit>;
  /** The units one level down (下级区划), by name. */
  children: AdministrativeUnitConnection;
  /** The national division code in force on a day (行政区划代码); null when it is not known, never guessed. */
  code?: Maybe<Scalars['String']['output']>;
  /** Every division code it has borne (历次代码), oldest first. */
  codes: Array<DivisionCode>;
  id: Scalars['ID']['output'];
  /** Its level (行政层级); see `administrativeUnitLevels`. */
  level: Scalars['ID']['output'];
  /** Its name (名称). */
  name: Scalars['String']['output'];
  /** The unit one level up (上级区划); null at the top. */
  parent?: Maybe<AdministrativeUnit>;
  /** The party organisations founded at this unit (党组织), oldest first; within the jurisdiction. */
  partyOrganisations?: Maybe<PartyOrganisationConnection>;
  /** Its name after those of the units above it (全称), such as 枣庄市/山亭区. */
  pathName: Scalars['String']['output'];
  /** Its kind within the level (区划类型); see `administrativeUnitTypes`. */
  type: Scalars['ID']['output'];
  /** Counts the changes (版本号); pass it back when you change the unit. */
  version: Scalars['Int']['output'];
};


/** A city, district or county, street, or community (行政区划): the scope of every permission and report. */
export type AdministrativeUnitChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A city, district or county, street, or community (行政区划): the scope of every permission and report. */
export type AdministrativeUnitCodeArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** A city, district or county, street, or community (行政区划): the scope of every permission and report. */
export type AdministrativeUnitPartyOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of administrative units (区划分页). */
export type AdministrativeUnitConnection = {
  __typename?: 'AdministrativeUnitConnection';
  /** The units with their cursors (区划及游标). */
  edges: Array<AdministrativeUnitEdge>;
  /** The units (区划). */
  nodes: Array<AdministrativeUnit>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are (总数). */
  totalCount: TotalCount;
};

/** A unit in a page (区划条目). */
export type AdministrativeUnitEdge = {
  __typename?: 'AdministrativeUnitEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The unit (区划). */
  node: AdministrativeUnit;
};

/** A level of administrative units (行政层级). */
export type AdministrativeUnitLevel = {
  __typename?: 'AdministrativeUnitLevel';
  /** The code other fields use (代码). */
  code: Scalars['ID']['output'];
  /** Its name in Chinese (中文名称). */
  name: Scalars['String']['output'];
  /** Its name in English (英文名称). */
  nameEn: Scalars['String']['output'];
};

/** A kind of administrative unit (区划类型). */
export type AdministrativeUnitType = {
  __typename?: 'AdministrativeUnitType';
  /** The code other fields use (代码). */
  code: Scalars['ID']['output'];
  /** The level it belongs to (所属层级). */
  level: Scalars['ID']['output'];
  /** Its name in Chinese (中文名称). */
  name: Scalars['String']['output'];
  /** Its name in English (英文名称). */
  nameEn: Scalars['String']['output'];
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

/** One elected owner on a committee (业委会委员). */
export type CommitteeMember = {
  __typename?: 'CommitteeMember';
  /** Whether this is the chair (是否主任). */
  chair: Scalars['Boolean']['output'];
  /** The name (姓名): in full for owners and residents of the compound and those with a duty there, masked for others. */
  name: Scalars['String']['output'];
  /** The person (人员); null for those who may not see the register. */
  person?: Maybe<Person>;
};

/** A property service company (物业服务企业); owned by the property subgraph, extended here. */
export type Company = {
  __typename?: 'Company';
  id: Scalars['ID']['output'];
  /** The party organisations founded at this company (党组织); null outside the jurisdiction. */
  partyOrganisations?: Maybe<PartyOrganisationConnection>;
};


/** A property service company (物业服务企业); owned by the property subgraph, extended here. */
export type CompanyPartyOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A residential compound (小区); owned by the property subgraph, extended here. */
export type Compound = {
  __typename?: 'Compound';
  id: Scalars['ID']['output'];
  /** What its owners have reported before deciding, newest first (重大事项). */
  majorMatters?: Maybe<MajorMatterConnection>;
  /** The owners' committee (业主委员会); null before the first election and outside the caller's jurisdiction. */
  ownersCommittee?: Maybe<OwnersCommittee>;
  /** The party organisations founded at this compound or its committee (党组织); null outside the jurisdiction. */
  partyOrganisations?: Maybe<PartyOrganisationConnection>;
};


/** A residential compound (小区); owned by the property subgraph, extended here. */
export type CompoundMajorMattersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A residential compound (小区); owned by the property subgraph, extended here. */
export type CompoundPartyOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What is published of a compound (小区公示); owned by the property subgraph, extended here. */
export type CompoundNotice = {
  __typename?: 'CompoundNotice';
  /** The owners' committee (业主委员会); null before the first election. */
  committee?: Maybe<CompoundNoticeCommittee>;
  /** The compound's id (小区编号). */
  id: Scalars['ID']['output'];
};

/** What is published of an owners' committee (公示的业主委员会): its term, and no names. */
export type CompoundNoticeCommittee = {
  __typename?: 'CompoundNoticeCommittee';
  /** How many members it has (委员人数). */
  memberCount: Scalars['Int']['output'];
  /** Which term is sitting (届次), from 1. */
  number: Scalars['Int']['output'];
  /** When the sitting members were seated (到任日期). */
  seatedOn: Scalars['LocalDate']['output'];
  /** The last day of their term (任期届满日). */
  termEndsOn: Scalars['LocalDate']['output'];
};

/** A joint conference or three-party meeting (联席会议、三方联动议事会). */
export type Conference = {
  __typename?: 'Conference';
  /** Called for one matter, outside the rhythm (一事一议). */
  adHoc: Scalars['Boolean']['output'];
  /** Who came, was represented or absent (出席情况). */
  attendance: Array<ConferenceAttendance>;
  /** When it was closed (办结时间). */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The day it was held on; null until attendance is recorded (召开日期). */
  heldOn?: Maybe<Scalars['LocalDate']['output']>;
  /** How it came to its state (办理历程). */
  history: Array<CaseStep>;
  id: Scalars['ID']['output'];
  /** Which conference it is, a code of conferenceKinds (会议类别). */
  kind: Scalars['ID']['output'];
  /** What was said (会议纪要). */
  minutes?: Maybe<Scalars['String']['output']>;
  /** Members the pack requires of whom nobody is recorded as there or represented (缺席的应到成员). */
  missingMembers: Array<Scalars['ID']['output']>;
  /** When the members were told (通知时间). */
  noticedAt: Scalars['DateTime']['output'];
  /** What it decided, the first due first (议定事项). */
  resolutions: ConferenceResolutionConnection;
  /** When it is held (会议时间). */
  scheduledFor: Scalars['DateTime']['output'];
  /** CONVENED, HELD, CLOSED or CANCELLED (状态). */
  state: Scalars['ID']['output'];
  /** What it deals with, codes of conferenceTopics (议题). */
  topics: Array<Scalars['ID']['output']>;
  /** The unit that holds it (召开单位). */
  unit?: Maybe<AdministrativeUnit>;
  /** Where (地点). */
  venue: Scalars['String']['output'];
  /** Counts the changes (版本号). */
  version: Scalars['Int']['output'];
};


/** A joint conference or three-party meeting (联席会议、三方联动议事会). */
export type ConferenceResolutionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Whether a member was at a conference (出席情况). */
export type ConferenceAttendance = {
  __typename?: 'ConferenceAttendance';
  /** Which committee, company or person; null when the role alone says it (成员编号). */
  memberId?: Maybe<Scalars['ID']['output']>;
  /** What they came as, a code of conferenceMembers (成员类别). */
  memberRole: Scalars['ID']['output'];
  /** Whether they came (出席方式). */
  presence: OrganisationPresence;
  /** Why they did not come, or who came for them (说明). */
  reason?: Maybe<Scalars['String']['output']>;
};

/** A kind of member or topic (成员或议题类别). */
export type ConferenceCode = {
  __typename?: 'ConferenceCode';
  /** Its code (代码). */
  code: Scalars['ID']['output'];
  /** Its name (名称). */
  name: Scalars['String']['output'];
  /** Its name in English (英文名称). */
  nameEn: Scalars['String']['output'];
};

/** A page of conferences (会议分页). */
export type ConferenceConnection = {
  __typename?: 'ConferenceConnection';
  /** The page with a cursor for each entry (条目). */
  edges: Array<ConferenceEdge>;
  /** The page (本页内容). */
  nodes: Array<Conference>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are (总数). */
  totalCount: TotalCount;
};

/** A conference a unit owes by the rhythm of its pack, in one period (会议任务). Nobody creates it. */
export type ConferenceDuty = {
  __typename?: 'ConferenceDuty';
  /** The clause that asks for it, as it was when the period began (依据条款). */
  clause: Clause;
  /** How often it was held and closed (已召开次数). */
  done: Scalars['Int']['output'];
  /** First day of the period (周期起始日). */
  from: Scalars['LocalDate']['output'];
  /** Where it stands in the calendar (任务编号). */
  id: Scalars['ID']['output'];
  /** Which conference, a code of conferenceKinds (会议类别). */
  kind: Scalars['ID']['output'];
  /** How often it must be held in the period (应召开次数). */
  owed: Scalars['Int']['output'];
  /** How it stands (状态). */
  state: OrganisationDutyState;
  /** Last day on which it is in time (截止日). */
  to: Scalars['LocalDate']['output'];
  /** The unit that owes it (责任单位). */
  unit?: Maybe<AdministrativeUnit>;
};

/** A page of duties (会议任务分页). */
export type ConferenceDutyConnection = {
  __typename?: 'ConferenceDutyConnection';
  /** The page with a cursor for each entry (条目). */
  edges: Array<ConferenceDutyEdge>;
  /** Of everything asked for, whatever the state of the page (履行情况). */
  fulfilment: ConferenceFulfilment;
  /** The page (本页内容). */
  nodes: Array<ConferenceDuty>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are (总数). */
  totalCount: TotalCount;
};

/** One entry of a page of duties (会议任务条目). */
export type ConferenceDutyEdge = {
  __typename?: 'ConferenceDutyEdge';
  /** Where the entry stands in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The entry (内容). */
  node: ConferenceDuty;
};

/** One entry of a page of conferences (会议条目). */
export type ConferenceEdge = {
  __typename?: 'ConferenceEdge';
  /** Where the entry stands in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The entry (内容). */
  node: Conference;
};

/** How many duties are over or done, and how many of them were done (履行情况). */
export type ConferenceFulfilment = {
  __typename?: 'ConferenceFulfilment';
  /** Over or done (应完成). */
  due: Scalars['Int']['output'];
  /** Done (已完成). */
  fulfilled: Scalars['Int']['output'];
};

/** A kind of conference (会议类别). */
export type ConferenceKind = {
  __typename?: 'ConferenceKind';
  /** Its code (代码). */
  code: Scalars['ID']['output'];
  /** The level of the unit that holds it (召开层级). */
  level: Scalars['ID']['output'];
  /** Its name (名称). */
  name: Scalars['String']['output'];
  /** Its name in English (英文名称). */
  nameEn: Scalars['String']['output'];
};

/** What the rules would say to a conference, and who must come (会议预审). */
export type ConferencePreview = {
  __typename?: 'ConferencePreview';
  /** Topics and notice, met or not (规则核验). */
  checks: Array<RuleCheck>;
  /** Who must be there or represented, codes of conferenceMembers (应到成员). */
  members: Array<Scalars['ID']['output']>;
};

/** Proof of a step of a conference (会议办理回执); a repeated request returns the same one. */
export type ConferenceReceipt = {
  __typename?: 'ConferenceReceipt';
  /** The rules it was held against (规则核验). */
  checks: Array<RuleCheck>;
  /** The conference as it is now (会议). */
  conference?: Maybe<Conference>;
  /** Its id (会议编号). */
  conferenceId: Scalars['ID']['output'];
  /** The state it came to (状态). */
  state: Scalars['ID']['output'];
  /** Its version after the act (版本号). */
  version: Scalars['Int']['output'];
};

/** What a conference decided (议定事项). */
export type ConferenceResolution = {
  __typename?: 'ConferenceResolution';
  /** The conference (会议). */
  conference?: Maybe<Conference>;
  /** Last day (完成期限). */
  dueOn: Scalars['LocalDate']['output'];
  /** How it came to its state (办理历程). */
  history: Array<CaseStep>;
  id: Scalars['ID']['output'];
  /** What is to be done (事项). */
  matter: Scalars['String']['output'];
  /** Open past its last day (是否逾期). */
  overdue: Scalars['Boolean']['output'];
  /** Which of the members sees to it, a code of conferenceMembers (责任主体). */
  ownerRole: Scalars['ID']['output'];
  /** What came of it, or why it was dropped (结果). */
  result?: Maybe<Scalars['String']['output']>;
  /** When it was settled or dropped (办结时间). */
  settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** OPEN, DONE or DROPPED (状态). */
  state: Scalars['ID']['output'];
  /** Counts the changes (版本号). */
  version: Scalars['Int']['output'];
};

/** A page of decisions (议定事项分页). */
export type ConferenceResolutionConnection = {
  __typename?: 'ConferenceResolutionConnection';
  /** The page with a cursor for each entry (条目). */
  edges: Array<ConferenceResolutionEdge>;
  /** The page (本页内容). */
  nodes: Array<ConferenceResolution>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are (总数). */
  totalCount: TotalCount;
};

/** One entry of a page of decisions (议定事项条目). */
export type ConferenceResolutionEdge = {
  __typename?: 'ConferenceResolutionEdge';
  /** Where the entry stands in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The entry (内容). */
  node: ConferenceResolution;
};

/** Proof that a decision was settled or dropped (议定事项办理回执). */
export type ConferenceResolutionReceipt = {
  __typename?: 'ConferenceResolutionReceipt';
  /** The decision as it is now (议定事项). */
  resolution?: Maybe<ConferenceResolution>;
  /** Its id (事项编号). */
  resolutionId: Scalars['ID']['output'];
  /** The state it came to (状态). */
  state: Scalars['ID']['output'];
  /** Its version after the act (版本号). */
  version: Scalars['Int']['output'];
};

/** A national division code with its validity (区划代码及有效期). */
export type DivisionCode = {
  __typename?: 'DivisionCode';
  /** The code (代码). */
  code: Scalars['String']['output'];
  /** Its first day (启用日期); null when it is not known. */
  validFrom?: Maybe<Scalars['LocalDate']['output']>;
  /** Its last day (停用日期); null while it is in force. */
  validTo?: Maybe<Scalars['LocalDate']['output']>;
};

/** Proof that a person was erased (人员信息删除回执). */
export type ErasePersonReceipt = {
  __typename?: 'ErasePersonReceipt';
  /** The person's id (人员编号), which stays. */
  id: Scalars['ID']['output'];
  /** The new version (版本号). */
  version: Scalars['Int']['output'];
};

/** Proof of an exact search by a number (精确查询回执); it holds no personal value itself. */
export type FindPersonReceipt = {
  __typename?: 'FindPersonReceipt';
  /** Those with this number among those the caller may unmask (结果); masked. */
  persons: Array<Person>;
  /** When (时间). */
  searchedAt: Scalars['DateTime']['output'];
};

/** Proof that a party organisation was founded (党组织组建回执); a repeated request returns the same one. */
export type FoundPartyOrganisationReceipt = {
  __typename?: 'FoundPartyOrganisationReceipt';
  /** The rules it was held against, all met (规则核验). */
  checks: Array<RuleCheck>;
  /** Its id (党组织编号). */
  id: Scalars['ID']['output'];
  /** The organisation (党组织). */
  organisation?: Maybe<PartyOrganisation>;
  /** Its version (版本号). */
  version: Scalars['Int']['output'];
};

/** A major matter of the owners, reported before it is decided (重大事项). */
export type MajorMatter = {
  __typename?: 'MajorMatter';
  /** What it will cost at most; null for a matter without money (金额上限). */
  amount?: Maybe<Scalars['Fen']['output']>;
  /** The compound whose owners it concerns (小区). */
  compound?: Maybe<Compound>;
  /** The steps it has taken, oldest first (办理历程). */
  history: Array<CaseStep>;
  /** When the housing department consented (主管部门同意时间). */
  housingConsentAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** When it was carried out (实施时间). */
  implementedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The steps the caller could take next (可办步骤). */
  openSteps: Array<Scalars['ID']['output']>;
  /** When the party organisation of street or community consented (党组织同意时间). */
  partyConsentAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was reported (报备时间). */
  reportedAt?: Maybe<Scalars['DateTime']['output']>;
  /** DRAFT, PRIOR_DISCUSSION, REPORTED, APPROVED, RETURNED, DECIDED, IMPLEMENTED or PUBLISHED (状态). */
  state: Scalars['ID']['output'];
  /** What it is about (事项内容). */
  subject: Scalars['String']['output'];
  /** A code of majorMatterTypes (事项类型). */
  type: Scalars['ID']['output'];
  /** What was spent on it (使用金额). */
  usedAmount?: Maybe<Scalars['Fen']['output']>;
  /** The record it was carried out by, such as a use of the maintenance fund (使用记录). */
  usedFor?: Maybe<Scalars['ID']['output']>;
  /** The last day the consent holds (同意有效期至). */
  validUntil?: Maybe<Scalars['LocalDate']['output']>;
  /** Counts the changes to it (版本号). */
  version: Scalars['Int']['output'];
};

/** A page of major matters (重大事项分页). */
export type MajorMatterConnection = {
  __typename?: 'MajorMatterConnection';
  /** The page with a cursor for each entry (条目). */
  edges: Array<MajorMatterEdge>;
  /** The page (本页内容). */
  nodes: Array<MajorMatter>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are (总数). */
  totalCount: TotalCount;
};

/** An entry of a page (条目). */
export type MajorMatterEdge = {
  __typename?: 'MajorMatterEdge';
  /** Pass it as `after` to go on from here (游标). */
  cursor: Scalars['String']['output'];
  /** The matter (重大事项). */
  node: MajorMatter;
};

/** What a step of a major matter did (办理回执). */
export type MajorMatterReceipt = {
  __typename?: 'MajorMatterReceipt';
  /** What a consent was held against (规则核验). */
  checks: Array<RuleCheck>;
  /** The matter as it is now (重大事项). */
  matter?: Maybe<MajorMatter>;
  /** The matter (事项编号). */
  matterId: Scalars['ID']['output'];
  /** Its state afterwards (状态). */
  state: Scalars['ID']['output'];
  /** Its version afterwards (版本号). */
  version: Scalars['Int']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Calls a conference off, or gives up one that was not quorate (取消会议). Fails with NOT_FOUND, FORBIDDEN, CONFLICT, ILLEGAL_TRANSITION, REASON_REQUIRED. */
  cancelConference: ConferenceReceipt;
  /** Closes a conference with its minutes and decisions (会议办结). It then counts towards the duty of its period. Fails with NOT_FOUND, FORBIDDEN, CONFLICT, ILLEGAL_TRANSITION, BAD_USER_INPUT, and with CONVENING_NOT_QUORATE and its checks. */
  closeConference: ConferenceReceipt;
  /**
   * Consents to a major matter (重大事项同意): the party organisation of street or community, and the housing department; the
   * second consent approves it. Fails with NOT_FOUND, FORBIDDEN, CONFLICT, ILLEGAL_TRANSITION, FOUR_EYES_REQUIRED,
   * MAJOR_MATTER_NOT_CONSENTED, POLICY_NOT_SELECTED, BAD_USER_INPUT.
   */
  consentToMajorMatter: MajorMatterReceipt;
  /** Calls a conference (召开会议): the party organisation of the level, or the one above. Its figures are frozen here. Fails with NOT_FOUND, FORBIDDEN, POLICY_NOT_SELECTED, BAD_USER_INPUT, and with CONVENING_NOT_POSSIBLE and its checks. */
  conveneConference: ConferenceReceipt;
  /**
   * Erases a person's name and numbers at the person's request (删除个人信息); the id stays, so facts and audit stay whole.
   * For the street. Fails with FORBIDDEN, NOT_FOUND, REASON_REQUIRED, PERSON_HOLDS_OFFICE, CONFLICT.
   */
  erasePerson: ErasePersonReceipt;
  /**
   * Finds a person by the exact identity number (按身份证号精确查询) among those the caller may unmask. Recorded and counted.
   * Fails with FORBIDDEN, REASON_REQUIRED, BAD_USER_INPUT.
   */
  findPersonByIdNumber: FindPersonReceipt;
  /**
   * Finds persons by their exact telephone number (按手机号精确查询) among those the caller may unmask. Recorded and counted.
   * Fails with FORBIDDEN, REASON_REQUIRED, BAD_USER_INPUT.
   */
  findPersonByPhone: FindPersonReceipt;
  /**
   * Founds a party organisation (组建党组织). For organisation departments, industry party committees, streets and community
   * party organisations where its host lies. Fails with FORBIDDEN, NOT_FOUND, BAD_USER_INPUT, POLICY_NOT_SELECTED, and with
   * PARTY_ORGANISATION_NOT_ALLOWED and its `checks` when the tree in force has no place for it.
   */
  foundPartyOrganisation: FoundPartyOrganisationReceipt;
  /**
   * Brings a major matter (重大事项申报): the owners' committee or the body that stands in for it.
   * Fails with NOT_YET_KNOWN, FORBIDDEN, MAJOR_MATTER_TYPE_UNKNOWN, POLICY_NOT_SELECTED, BAD_USER_INPUT.
   */
  proposeMajorMatter: MajorMatterReceipt;
  /** Records who came (登记出席); again until it is closed, and then the last record counts. Fails with NOT_FOUND, FORBIDDEN, CONFLICT, ILLEGAL_TRANSITION, REASON_REQUIRED, BAD_USER_INPUT. */
  recordConferenceAttendance: ConferenceReceipt;
  /**
   * Records the division code a unit bears from a day on (登记区划代码); the code before ends the day before.
   * Fails with FORBIDDEN, NOT_FOUND, BAD_USER_INPUT, DIVISION_CODE_OVERLAP, DIVISION_CODE_TAKEN, CONFLICT.
   */
  recordDivisionCode: RecordDivisionCodeReceipt;
  /**
   * Records whether a person belongs to the Party (登记党员身份). For organisation departments, street and community party
   * organisation. Fails with FORBIDDEN, NOT_FOUND, CONFLICT.
   */
  recordPartyMembership: RecordPartyMembershipReceipt;
  /**
   * Registers a unit below another (登记区划): one level below it, or a city or county as the top. For administrators,
   * housing authorities and leading groups whose area contains the parent; the top for administrators only.
   * Fails with FORBIDDEN, NOT_FOUND, BAD_USER_INPUT, UNIT_LEVEL_NOT_ALLOWED, UNIT_NAME_TAKEN.
   */
  registerAdministrativeUnit: RegisterAdministrativeUnitReceipt;
  /**
   * Registers a person (人员登记). For street, community party organisation, residents' committee and community workers.
   * Fails with FORBIDDEN, NOT_FOUND, NOT_YET_KNOWN, BAD_USER_INPUT, PERSON_ALREADY_REGISTERED.
   */
  registerPerson: RegisterPersonReceipt;
  /**
   * Gives a unit a new name (区划更名); its id stays. For the same roles as registering, above the unit.
   * Fails with FORBIDDEN, NOT_FOUND, BAD_USER_INPUT, UNIT_NAME_TAKEN, CONFLICT.
   */
  renameAdministrativeUnit: RenameAdministrativeUnitReceipt;
  /** Settles a decision with its result, or drops it with a reason (议定事项销号). Fails with NOT_FOUND, FORBIDDEN, CONFLICT, ILLEGAL_TRANSITION, REASON_REQUIRED. */
  resolveConferenceItem: ConferenceResolutionReceipt;
  /**
   * Shows a person's data in the clear (查看个人信息明文). For street, community party organisation and police where the
   * person is registered, and for the person. Recorded with its reason and counted. Fails with FORBIDDEN, NOT_FOUND,
   * REASON_REQUIRED, BAD_USER_INPUT.
   */
  revealPerson: RevealPersonReceipt;
  /**
   * Seats a newly elected committee in place of the old one (业委会换届到任), by the rules in force on the day it is recorded.
   * For the street and the community party organisation of the compound. Fails with FORBIDDEN, NOT_YET_KNOWN, BAD_USER_INPUT,
   * CONFLICT, POLICY_NOT_SELECTED, COMMITTEE_MEMBER_TWICE, COMMITTEE_MEMBER_UNKNOWN, COMMITTEE_CHAIR_REQUIRED, and with
   * COMMITTEE_COMPOSITION_INVALID and its `checks` when a composition rule is broken.
   */
  seatOwnersCommittee: SeatOwnersCommitteeReceipt;
  /**
   * Takes one step of a major matter (重大事项办理): discuss, report, revise, decide, implement, publish by the committee;
   * giveBack and withdraw, with a reason, by who consents. Fails with NOT_FOUND, FORBIDDEN, CONFLICT, ILLEGAL_TRANSITION,
   * FOUR_EYES_REQUIRED, REASON_REQUIRED, BAD_USER_INPUT.
   */
  stepMajorMatter: MajorMatterReceipt;
};


export type MutationCancelConferenceArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationCloseConferenceArgs = {
  decisions: Array<OrganisationDecisionInput>;
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  minutes: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationConsentToMajorMatterArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  validUntil: Scalars['LocalDate']['input'];
  version: Scalars['Int']['input'];
};


export type MutationConveneConferenceArgs = {
  input: OrganisationConferenceInput;
  key?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationErasePersonArgs = {
  key?: InputMaybe<Scalars['ID']['input']>;
  personId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationFindPersonByIdNumberArgs = {
  idNumber: Scalars['String']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  reason: Scalars['String']['input'];
};


export type MutationFindPersonByPhoneArgs = {
  key?: InputMaybe<Scalars['ID']['input']>;
  phone: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};


export type MutationFoundPartyOrganisationArgs = {
  input: OrganisationPartyOrganisationInput;
  key?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationProposeMajorMatterArgs = {
  input: OrganisationMajorMatterInput;
  key?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationRecordConferenceAttendanceArgs = {
  attendance: Array<OrganisationAttendanceInput>;
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationRecordDivisionCodeArgs = {
  code: Scalars['String']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  unitId: Scalars['ID']['input'];
  validFrom?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type MutationRecordPartyMembershipArgs = {
  key?: InputMaybe<Scalars['ID']['input']>;
  partyMember: Scalars['Boolean']['input'];
  personId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRegisterAdministrativeUnitArgs = {
  input: OrganisationAdministrativeUnitInput;
  key?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationRegisterPersonArgs = {
  input: OrganisationPersonInput;
  key?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationRenameAdministrativeUnitArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  name: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationResolveConferenceItemArgs = {
  done?: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  result: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRevealPersonArgs = {
  key?: InputMaybe<Scalars['ID']['input']>;
  personId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationSeatOwnersCommitteeArgs = {
  input: OrganisationSeatOwnersCommitteeInput;
  key?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationStepMajorMatterArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  step: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

/** A unit to be registered (新增区划). */
export type OrganisationAdministrativeUnitInput = {
  /** Its name (名称), up to 100 characters. */
  name: Scalars['String']['input'];
  /** The unit one level up (上级区划); none for the top of the tree. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Its kind (区划类型); see `administrativeUnitTypes`. The level follows from it. */
  type: Scalars['ID']['input'];
};

/** One line of an attendance (出席登记). */
export type OrganisationAttendanceInput = {
  /** Which committee, company or person (成员编号). */
  memberId?: InputMaybe<Scalars['ID']['input']>;
  /** What they came as, a code of conferenceMembers (成员类别). */
  memberRole: Scalars['ID']['input'];
  /** Whether they came (出席方式). */
  presence: OrganisationAttendancePresence;
  /** Why not, or who came for them; must be said of who was absent (说明). */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Whether somebody came, as it is entered (出席方式). */
export type OrganisationAttendancePresence =
  /** Nobody came (缺席). */
  | 'ABSENT'
  /** In person (出席). */
  | 'ATTENDED'
  /** Somebody came for them (代表出席). */
  | 'REPRESENTED';

/** One elected owner, as reported by the election office (当选委员). */
export type OrganisationCommitteeMemberInput = {
  /** Whether this is the chair (是否主任); exactly one is. */
  chair: Scalars['Boolean']['input'];
  /** The person in the register (人员编号); party membership is taken from there. */
  personId: Scalars['ID']['input'];
};

/** A conference as it is called (会议通知). */
export type OrganisationConferenceInput = {
  /** Called for one matter: its notice may be short (一事一议). */
  adHoc?: Scalars['Boolean']['input'];
  /** Which conference, a code of conferenceKinds (会议类别). */
  kind: Scalars['ID']['input'];
  /** When (会议时间). */
  scheduledFor: Scalars['DateTime']['input'];
  /** What it deals with, codes of conferenceTopics (议题). */
  topics: Array<Scalars['ID']['input']>;
  /** The unit that holds it (召开单位). */
  unitId: Scalars['ID']['input'];
  /** Where (地点). */
  venue: Scalars['String']['input'];
};

/** A decision as it is entered (议定事项登记). */
export type OrganisationDecisionInput = {
  /** Last day (完成期限). */
  dueOn: Scalars['LocalDate']['input'];
  /** What is to be done (事项). */
  matter: Scalars['String']['input'];
  /** Which of the members sees to it, a code of conferenceMembers (责任主体). */
  ownerRole: Scalars['ID']['input'];
};

/** How a duty is asked for (任务状态筛选). */
export type OrganisationDutyFilter =
  /** Done often enough (已完成). */
  | 'FULFILLED'
  /** Its period runs (进行中). */
  | 'OPEN'
  /** Its period is over without (逾期未完成). */
  | 'OVERDUE'
  /** Its period has not begun (未开始). */
  | 'UPCOMING';

/** How a duty stands (任务状态). */
export type OrganisationDutyState =
  /** Done often enough (已完成). */
  | 'FULFILLED'
  /** Its period runs (进行中). */
  | 'OPEN'
  /** Its period is over without (逾期未完成). */
  | 'OVERDUE'
  /** Its period has not begun (未开始). */
  | 'UPCOMING';

/** What a party organisation is founded at (依托单位类型). */
export type OrganisationHostType =
  /** An owners' committee (业主委员会). */
  | 'COMMITTEE'
  /** A property service company (物业服务企业). */
  | 'COMPANY'
  /** A compound (小区). */
  | 'COMPOUND'
  /** A grid (网格). */
  | 'GRID'
  /** An administrative unit (区划). */
  | 'UNIT';

/** A major matter as it is brought (重大事项申报内容). */
export type OrganisationMajorMatterInput = {
  /** What it will cost at most; needed where the maintenance fund pays (金额上限). */
  amount?: InputMaybe<Scalars['Fen']['input']>;
  /** The compound (小区). */
  compoundId: Scalars['ID']['input'];
  /** What it is about, without names of persons; up to 200 characters (事项内容). */
  subject: Scalars['String']['input'];
  /** A code of majorMatterTypes (事项类型). */
  type: Scalars['ID']['input'];
};

/** A party organisation to be founded (组建党组织). */
export type OrganisationPartyOrganisationInput = {
  /** When it was founded (成立日期), not in the future. */
  foundedOn: Scalars['LocalDate']['input'];
  /** The id of that unit, grid, compound, company or committee (依托单位编号). */
  hostId: Scalars['ID']['input'];
  /** What it is founded at (依托单位类型). */
  hostType: OrganisationHostType;
  /** Its kind (类型); see `partyOrganisationKinds`. */
  kind: Scalars['ID']['input'];
  /** How many formal party members it has (正式党员人数), up to 1000000. */
  memberCount: Scalars['Int']['input'];
  /** Its name (名称), up to 100 characters. */
  name: Scalars['String']['input'];
  /** The organisation above it (上级党组织); none for the top. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Its secretary (书记), a party member of the register. */
  secretaryId?: InputMaybe<Scalars['ID']['input']>;
};

/** A person to be registered (人员登记). */
export type OrganisationPersonInput = {
  /** The community where the person is registered (所属社区). */
  communityId: Scalars['ID']['input'];
  /** The compound where the person lives, in that community (居住小区). */
  compoundId?: InputMaybe<Scalars['ID']['input']>;
  /** The identity number (身份证号), 18 characters. */
  idNumber?: InputMaybe<Scalars['String']['input']>;
  /** The full name (姓名), up to 64 characters. */
  name: Scalars['String']['input'];
  /** Whether the person belongs to the Party (是否党员). */
  partyMember: Scalars['Boolean']['input'];
  /** The telephone number (手机号). */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** Whether somebody was at a meeting (出席方式). */
export type OrganisationPresence =
  /** Nobody came (缺席); the reason says why. */
  | 'ABSENT'
  /** In person (出席). */
  | 'ATTENDED'
  /** Somebody came for them (代表出席). */
  | 'REPRESENTED';

/** A newly elected committee (换届选举结果). */
export type OrganisationSeatOwnersCommitteeInput = {
  /** The compound that held the election (小区). */
  compoundId: Scalars['ID']['input'];
  /** Those elected (当选委员), at most 50. */
  members: Array<OrganisationCommitteeMemberInput>;
  /** The day they take office (到任日期), not in the future. */
  seatedOn: Scalars['LocalDate']['input'];
  /** The version of the sitting committee the caller saw (版本号); null for the first election. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * The committee owners elect to face the property company for them (业主委员会). A compound has at most one; its terms follow
 * one another.
 */
export type OwnersCommittee = {
  __typename?: 'OwnersCommittee';
  /** Whether the chair belonged to the Party when seated (主任是否党员). */
  chairIsPartyMember: Scalars['Boolean']['output'];
  /** What the documents recommended then, met or not (倡导性要求). */
  compositionAdvice: Array<RuleCheck>;
  /** The rules its composition was held against when it was seated, with their clauses of then (组成核验). */
  compositionChecks: Array<RuleCheck>;
  /** The compound (小区). */
  compound?: Maybe<Compound>;
  id: Scalars['ID']['output'];
  /** How many members it has (委员人数). */
  memberCount: Scalars['Int']['output'];
  /** Everyone on the committee, chair first (委员). */
  members: Array<CommitteeMember>;
  /** Which term is sitting (届次), from 1. */
  number: Scalars['Int']['output'];
  /** How many of them belonged to the Party when they were seated (党员人数). */
  partyMembers: Scalars['Int']['output'];
  /** The party organisations founded at this committee (业委会党组织). */
  partyOrganisations?: Maybe<PartyOrganisationConnection>;
  /** Party members among all members (党员比例). */
  partyShare: PartyShare;
  /** When the sitting members were seated (到任日期). */
  seatedOn: Scalars['LocalDate']['output'];
  /** The last day of their term (任期届满日). */
  termEndsOn: Scalars['LocalDate']['output'];
  /** Its terms, newest first (历届业委会). */
  terms: OwnersCommitteeTermConnection;
  /** Counts the changes (版本号); pass it back when you seat the next one. */
  version: Scalars['Int']['output'];
};


/**
 * The committee owners elect to face the property company for them (业主委员会). A compound has at most one; its terms follow
 * one another.
 */
export type OwnersCommitteePartyOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The committee owners elect to face the property company for them (业主委员会). A compound has at most one; its terms follow
 * one another.
 */
export type OwnersCommitteeTermsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of committees (业委会分页). */
export type OwnersCommitteeConnection = {
  __typename?: 'OwnersCommitteeConnection';
  /** The committees with their cursors (业委会及游标). */
  edges: Array<OwnersCommitteeEdge>;
  /** The committees (业委会). */
  nodes: Array<OwnersCommittee>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are (总数). */
  totalCount: TotalCount;
};

/** A committee in a page (业委会条目). */
export type OwnersCommitteeEdge = {
  __typename?: 'OwnersCommitteeEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The committee (业委会). */
  node: OwnersCommittee;
};

/** One term of a committee (业委会届次). */
export type OwnersCommitteeTerm = {
  __typename?: 'OwnersCommitteeTerm';
  /** The rules its composition was held against (组成核验). */
  compositionChecks: Array<RuleCheck>;
  id: Scalars['ID']['output'];
  /** How many members it had (委员人数). */
  memberCount: Scalars['Int']['output'];
  /** Its members, chair first (委员). */
  members: Array<CommitteeMember>;
  /** Which term it is (届次), from 1. */
  number: Scalars['Int']['output'];
  /** Party members among all members when seated (党员比例). */
  partyShare: PartyShare;
  /** When the next one was seated (换届日期). */
  replacedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** When its members were seated (到任日期). */
  seatedOn: Scalars['LocalDate']['output'];
  /** SEATED, or REPLACED by the next one (状态：在任、已换届). */
  state: Scalars['ID']['output'];
  /** The last day it was seated for (任期届满日). */
  termEndsOn: Scalars['LocalDate']['output'];
};

/** A page of terms (届次分页). */
export type OwnersCommitteeTermConnection = {
  __typename?: 'OwnersCommitteeTermConnection';
  /** The terms with their cursors (届次及游标). */
  edges: Array<OwnersCommitteeTermEdge>;
  /** The terms (届次). */
  nodes: Array<OwnersCommitteeTerm>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are (总数). */
  totalCount: TotalCount;
};

/** A term in a page (届次条目). */
export type OwnersCommitteeTermEdge = {
  __typename?: 'OwnersCommitteeTermEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The term (届次). */
  node: OwnersCommitteeTerm;
};

/** Where a page of a list ends (分页信息). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Where the next page begins; pass it as `after` (下一页起点). */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page (是否有下一页). */
  hasNextPage: Scalars['Boolean']['output'];
};

/** A party organisation and where it stands in the tree (党组织). */
export type PartyOrganisation = {
  __typename?: 'PartyOrganisation';
  /** Those directly below it within the jurisdiction (下级党组织), oldest first. */
  children: PartyOrganisationConnection;
  /** When it was founded (成立日期). */
  foundedOn: Scalars['LocalDate']['output'];
  /** The id of that unit, grid, compound, company or committee (依托单位编号). */
  hostId: Scalars['ID']['output'];
  /** What it was founded at (依托单位类型). */
  hostType: OrganisationHostType;
  id: Scalars['ID']['output'];
  /** Its kind (类型); see `partyOrganisationKinds`. */
  kind: Scalars['ID']['output'];
  /** How many formal party members it has (正式党员人数). */
  memberCount: Scalars['Int']['output'];
  /** Its name (名称). */
  name: Scalars['String']['output'];
  /** The organisation above it (上级党组织); null at the top and outside the jurisdiction. */
  parent?: Maybe<PartyOrganisation>;
  /** Its secretary (书记); null for those who may not see the person. */
  secretary?: Maybe<Person>;
  /** The unit it lies in (所在区划), the lowest known. */
  unit?: Maybe<AdministrativeUnit>;
  /** Counts the changes (版本号). */
  version: Scalars['Int']['output'];
};


/** A party organisation and where it stands in the tree (党组织). */
export type PartyOrganisationChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of party organisations (党组织分页). */
export type PartyOrganisationConnection = {
  __typename?: 'PartyOrganisationConnection';
  /** The organisations with their cursors (党组织及游标). */
  edges: Array<PartyOrganisationEdge>;
  /** The organisations (党组织). */
  nodes: Array<PartyOrganisation>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are (总数). */
  totalCount: TotalCount;
};

/** An organisation in a page (党组织条目). */
export type PartyOrganisationEdge = {
  __typename?: 'PartyOrganisationEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The organisation (党组织). */
  node: PartyOrganisation;
};

/** A kind of party organisation (党组织类型). */
export type PartyOrganisationKind = {
  __typename?: 'PartyOrganisationKind';
  /** The code other fields use (代码). */
  code: Scalars['ID']['output'];
  /** What it can be founded at (可依托单位). */
  hostTypes: Array<OrganisationHostType>;
  /** Its name in Chinese (中文名称). */
  name: Scalars['String']['output'];
  /** Its name in English (英文名称). */
  nameEn: Scalars['String']['output'];
};

/** Below which kinds one kind may stand (上下级关系). */
export type PartyOrganisationLine = {
  __typename?: 'PartyOrganisationLine';
  /** The kinds it may stand below (上级类型). */
  below: Array<Scalars['ID']['output']>;
  /** The kind (类型). */
  kind: Scalars['ID']['output'];
};

/** An organisation in a tree (党组织树节点). */
export type PartyOrganisationNode = {
  __typename?: 'PartyOrganisationNode';
  /** How far below the root (深度): 0 for the root. */
  depth: Scalars['Int']['output'];
  /** The organisation (党组织). */
  organisation: PartyOrganisation;
  /** The node it hangs below (上级编号); null for the root. */
  parentId?: Maybe<Scalars['ID']['output']>;
};

/** A part of the tree, level by level (党组织树). */
export type PartyOrganisationTree = {
  __typename?: 'PartyOrganisationTree';
  /** The organisations, the root first (节点). */
  nodes: Array<PartyOrganisationNode>;
  /** True when there is more than is shown: deeper levels, or more than 500 organisations (是否截断). */
  truncated: Scalars['Boolean']['output'];
};

/** Which party organisation stands below which in a unit (党组织体系). */
export type PartyOrganisationVariant = {
  __typename?: 'PartyOrganisationVariant';
  /** Where the tree is written (依据). */
  clause: Clause;
  /** Below which kinds each kind may stand, the tree included (上下级关系). */
  standsBelow: Array<PartyOrganisationLine>;
  /** The kinds of the tree, from the top down (体系层级). */
  tree: Array<Scalars['ID']['output']>;
};

/** Party members among all members, exact (党员比例). */
export type PartyShare = {
  __typename?: 'PartyShare';
  /** All members (委员人数). */
  denominator: Scalars['Int']['output'];
  /** Party members (党员人数). */
  numerator: Scalars['Int']['output'];
};

/**
 * A natural person (自然人). Names and numbers are masked for everyone without a duty where the person is registered; the
 * numbers can be unmasked by `revealPerson` only, which asks for a reason and is counted.
 */
export type Person = {
  __typename?: 'Person';
  /** The community where the person is registered (所属社区). */
  community?: Maybe<AdministrativeUnit>;
  /** The compound where the person lives (居住小区). */
  compound?: Maybe<Compound>;
  id: Scalars['ID']['output'];
  /** The identity number, always masked (身份证号，脱敏). */
  idNumber?: Maybe<Scalars['String']['output']>;
  /** The name (姓名); the family name alone for those without a duty there. Erased persons have none. */
  name: Scalars['String']['output'];
  /** Whether the person belongs to the Party (是否党员); null for those who may not know. */
  partyMember?: Maybe<Scalars['Boolean']['output']>;
  /** The telephone number, always masked (手机号，脱敏). */
  phone?: Maybe<Scalars['String']['output']>;
  /** How often the person was looked up or unmasked (查看次数); for supervisors and the person, null for others. */
  revealCount?: Maybe<Scalars['Int']['output']>;
  /** Who looked, when and why (查看记录), newest first; for supervisors and the person, empty for others. */
  reveals: PersonRevealConnection;
  /** Counts the changes (版本号). */
  version: Scalars['Int']['output'];
};


/**
 * A natural person (自然人). Names and numbers are masked for everyone without a duty where the person is registered; the
 * numbers can be unmasked by `revealPerson` only, which asks for a reason and is counted.
 */
export type PersonRevealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of persons (人员分页). */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** The persons with their cursors (人员及游标). */
  edges: Array<PersonEdge>;
  /** The persons (人员). */
  nodes: Array<Person>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are (总数). */
  totalCount: TotalCount;
};

/** A person in a page (人员条目). */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The person (人员). */
  node: Person;
};

/** A person's data in the clear (个人信息明文). */
export type PersonIdentity = {
  __typename?: 'PersonIdentity';
  /** The identity number (身份证号). */
  idNumber?: Maybe<Scalars['String']['output']>;
  /** The full name (姓名). */
  name: Scalars['String']['output'];
  /** The telephone number (手机号). */
  phone?: Maybe<Scalars['String']['output']>;
};

/** That somebody looked at a person's data (查看记录). */
export type PersonReveal = {
  __typename?: 'PersonReveal';
  /** When (时间). */
  at: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** What was done (方式): REVEALED, FOUND_BY_PHONE or FOUND_BY_ID. */
  kind: Scalars['ID']['output'];
  /** The account that looked (查看人账号). */
  principalId: Scalars['ID']['output'];
  /** The reason given (理由). */
  reason: Scalars['String']['output'];
};

/** A page of looks at a person's data (查看记录分页). */
export type PersonRevealConnection = {
  __typename?: 'PersonRevealConnection';
  /** The looks with their cursors (记录及游标). */
  edges: Array<PersonRevealEdge>;
  /** The looks (记录). */
  nodes: Array<PersonReveal>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are (总数). */
  totalCount: TotalCount;
};

/** A look in a page (记录条目). */
export type PersonRevealEdge = {
  __typename?: 'PersonRevealEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The look (记录). */
  node: PersonReveal;
};

export type Query = {
  __typename?: 'Query';
  /** One unit (区划). Open to everyone; null when there is none. */
  administrativeUnit?: Maybe<AdministrativeUnit>;
  /** The levels units have (行政层级), from the top down. Open to everyone. */
  administrativeUnitLevels: Array<AdministrativeUnitLevel>;
  /** The kinds of units (区划类型). Open to everyone. */
  administrativeUnitTypes: Array<AdministrativeUnitType>;
  /** Units by name (区划列表). Open to everyone. */
  administrativeUnits: AdministrativeUnitConnection;
  /** One conference (会议); null outside the caller's jurisdiction. */
  conference?: Maybe<Conference>;
  /** The calendar of conferences a unit and the units in it owe, by the rhythms of their packs (会议任务日历), the first due first; at most 366 days. Fails with NOT_FOUND, INVALID_CURSOR, BAD_USER_INPUT. */
  conferenceDuties: ConferenceDutyConnection;
  /** The kinds of conferences (会议类别). */
  conferenceKinds: Array<ConferenceKind>;
  /** Who may take part (成员类别). */
  conferenceMembers: Array<ConferenceCode>;
  /** What conferences decided, the first due first (议定事项台账). Fails with NOT_FOUND, INVALID_CURSOR, BAD_USER_INPUT. */
  conferenceResolutions: ConferenceResolutionConnection;
  /** What conferences deal with (议题类别). */
  conferenceTopics: Array<ConferenceCode>;
  /** Conferences within the caller's jurisdiction, the latest first (会议列表). Fails with NOT_FOUND, INVALID_CURSOR, BAD_USER_INPUT. */
  conferences: ConferenceConnection;
  /** One major matter (重大事项); null outside the caller's jurisdiction. */
  majorMatter?: Maybe<MajorMatter>;
  /** What has to be reported beforehand where a compound lies (重大事项清单). Fails with NOT_YET_KNOWN, POLICY_NOT_SELECTED. */
  majorMatterTypes: Array<Scalars['ID']['output']>;
  /** One committee (业委会); null outside the caller's jurisdiction. */
  ownersCommittee?: Maybe<OwnersCommittee>;
  /** Committees within the jurisdiction (业委会列表), those whose term ends first come first. */
  ownersCommittees: OwnersCommitteeConnection;
  /** One party organisation (党组织); null outside the caller's jurisdiction. */
  partyOrganisation?: Maybe<PartyOrganisation>;
  /** The kinds of party organisations (党组织类型). Open to everyone. */
  partyOrganisationKinds: Array<PartyOrganisationKind>;
  /** The tree below an organisation within the jurisdiction (党组织树); null when the root is outside it. Fails with BAD_USER_INPUT. */
  partyOrganisationTree?: Maybe<PartyOrganisationTree>;
  /**
   * Which party organisation stands below which in a unit (党组织体系), by the policy pack in force. Open to everyone.
   * Fails with NOT_FOUND and POLICY_NOT_SELECTED.
   */
  partyOrganisationVariant: PartyOrganisationVariant;
  /** Party organisations within the jurisdiction (党组织列表), oldest first. */
  partyOrganisations: PartyOrganisationConnection;
  /** One person (人员); null outside the caller's jurisdiction. */
  person?: Maybe<Person>;
  /** Persons within the jurisdiction (人员列表), in no order that tells anything. Names and numbers cannot be searched here. */
  persons: PersonConnection;
  /** What the rules would say to a conference, and who must come (会议预审). Fails with NOT_FOUND, POLICY_NOT_SELECTED, BAD_USER_INPUT. */
  previewConference: ConferencePreview;
  /**
   * What the composition rules in force today say to a committee like this (业委会组成预审). Open to everyone.
   * Fails with NOT_FOUND, BAD_USER_INPUT, and POLICY_NOT_SELECTED when no unit above has chosen a policy pack.
   */
  previewOwnersCommittee: Array<RuleCheck>;
};


export type QueryAdministrativeUnitArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAdministrativeUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  level?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nameStartsWith?: InputMaybe<Scalars['String']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryConferenceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryConferenceDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['LocalDate']['input'];
  kind?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<OrganisationDutyFilter>;
  to: Scalars['LocalDate']['input'];
  unitId: Scalars['ID']['input'];
};


export type QueryConferenceResolutionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  state?: InputMaybe<Scalars['ID']['input']>;
  unitId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryConferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<Scalars['ID']['input']>;
  unitId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMajorMatterArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMajorMatterTypesArgs = {
  compoundId: Scalars['ID']['input'];
};


export type QueryOwnersCommitteeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOwnersCommitteesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  termEndsBy?: InputMaybe<Scalars['LocalDate']['input']>;
  unitId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPartyOrganisationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPartyOrganisationTreeArgs = {
  depth?: Scalars['Int']['input'];
  rootId: Scalars['ID']['input'];
};


export type QueryPartyOrganisationVariantArgs = {
  unitId: Scalars['ID']['input'];
};


export type QueryPartyOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  hostType?: InputMaybe<OrganisationHostType>;
  kind?: InputMaybe<Scalars['ID']['input']>;
  unitId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  communityId?: InputMaybe<Scalars['ID']['input']>;
  compoundId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPreviewConferenceArgs = {
  input: OrganisationConferenceInput;
};


export type QueryPreviewOwnersCommitteeArgs = {
  chairIsPartyMember?: Scalars['Boolean']['input'];
  members: Scalars['Int']['input'];
  newlyFounded?: Scalars['Boolean']['input'];
  partyMembers: Scalars['Int']['input'];
  unitId: Scalars['ID']['input'];
};

/** Proof that a division code was recorded (区划代码登记回执). */
export type RecordDivisionCodeReceipt = {
  __typename?: 'RecordDivisionCodeReceipt';
  /** The unit's id (区划编号). */
  id: Scalars['ID']['output'];
  /** The last day of the code before, when there was one (原代码停用日期). */
  previousValidTo?: Maybe<Scalars['LocalDate']['output']>;
  /** The unit (区划). */
  unit?: Maybe<AdministrativeUnit>;
  /** Its new version (版本号). */
  version: Scalars['Int']['output'];
};

/** Proof that party membership was recorded (党员身份登记回执). */
export type RecordPartyMembershipReceipt = {
  __typename?: 'RecordPartyMembershipReceipt';
  /** The person's id (人员编号). */
  id: Scalars['ID']['output'];
  /** The person (人员). */
  person?: Maybe<Person>;
  /** The new version (版本号). */
  version: Scalars['Int']['output'];
};

/** Proof that a unit was registered (区划登记回执); a repeated request returns the same one. */
export type RegisterAdministrativeUnitReceipt = {
  __typename?: 'RegisterAdministrativeUnitReceipt';
  /** The unit's id (区划编号). */
  id: Scalars['ID']['output'];
  /** The unit (区划). */
  unit?: Maybe<AdministrativeUnit>;
  /** Its version (版本号). */
  version: Scalars['Int']['output'];
};

/** Proof that a person was registered (人员登记回执). */
export type RegisterPersonReceipt = {
  __typename?: 'RegisterPersonReceipt';
  /** The person's id (人员编号). */
  id: Scalars['ID']['output'];
  /** The person (人员). */
  person?: Maybe<Person>;
  /** The version (版本号). */
  version: Scalars['Int']['output'];
};

/** Proof that a unit was renamed (区划更名回执). */
export type RenameAdministrativeUnitReceipt = {
  __typename?: 'RenameAdministrativeUnitReceipt';
  /** The unit's id (区划编号). */
  id: Scalars['ID']['output'];
  /** The unit (区划). */
  unit?: Maybe<AdministrativeUnit>;
  /** Its new version (版本号). */
  version: Scalars['Int']['output'];
};

/** Proof that a person's data were unmasked (查看回执); it holds no personal value itself. */
export type RevealPersonReceipt = {
  __typename?: 'RevealPersonReceipt';
  /** The id of the entry in the log of looks (记录编号). */
  id: Scalars['ID']['output'];
  /** The data (明文), for ten minutes after the reveal and while the right lasts; null later: reveal again. */
  identity?: Maybe<PersonIdentity>;
  /** The person (人员编号). */
  personId: Scalars['ID']['output'];
  /** When (时间). */
  revealedAt: Scalars['DateTime']['output'];
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

/** Proof that a committee was seated (业委会到任回执); a repeated request returns the same one. */
export type SeatOwnersCommitteeReceipt = {
  __typename?: 'SeatOwnersCommitteeReceipt';
  /** What the documents recommend, met or not (倡导性要求). */
  advice: Array<RuleCheck>;
  /** The rules it was held against, all met (规则核验). */
  checks: Array<RuleCheck>;
  /** The committee as it is now (业主委员会). */
  committee?: Maybe<OwnersCommittee>;
  /** The committee's id (业委会编号). */
  id: Scalars['ID']['output'];
  /** Its new version (版本号). */
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
  AdministrativeUnit: AdministrativeUnit;
  Company: Company;
  Compound: Compound;
  CompoundNotice: CompoundNotice;
  Conference: Conference;
  ConferenceResolution: ConferenceResolution;
  MajorMatter: MajorMatter;
  OwnersCommittee: OwnersCommittee;
  PartyOrganisation: PartyOrganisation;
  Person: Person;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AdministrativeUnit:
    ( { __typename: 'AdministrativeUnit' }
    & GraphQLRecursivePick<FederationTypes['AdministrativeUnit'], {"id":true}> );
  Company:
    ( { __typename: 'Company' }
    & GraphQLRecursivePick<FederationTypes['Company'], {"id":true}> );
  Compound:
    ( { __typename: 'Compound' }
    & GraphQLRecursivePick<FederationTypes['Compound'], {"id":true}> );
  CompoundNotice:
    ( { __typename: 'CompoundNotice' }
    & GraphQLRecursivePick<FederationTypes['CompoundNotice'], {"id":true}> );
  Conference:
    ( { __typename: 'Conference' }
    & GraphQLRecursivePick<FederationTypes['Conference'], {"id":true}> );
  ConferenceResolution:
    ( { __typename: 'ConferenceResolution' }
    & GraphQLRecursivePick<FederationTypes['ConferenceResolution'], {"id":true}> );
  MajorMatter:
    ( { __typename: 'MajorMatter' }
    & GraphQLRecursivePick<FederationTypes['MajorMatter'], {"id":true}> );
  OwnersCommittee:
    ( { __typename: 'OwnersCommittee' }
    & GraphQLRecursivePick<FederationTypes['OwnersCommittee'], {"id":true}> );
  PartyOrganisation:
    ( { __typename: 'PartyOrganisation' }
    & GraphQLRecursivePick<FederationTypes['PartyOrganisation'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdministrativeUnit: ResolverTypeWrapper<AdministrativeUnitEntity>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AdministrativeUnitConnection: ResolverTypeWrapper<AdministrativeUnitConnectionView>;
  AdministrativeUnitEdge: ResolverTypeWrapper<Omit<AdministrativeUnitEdge, 'node'> & { node: ResolversTypes['AdministrativeUnit'] }>;
  AdministrativeUnitLevel: ResolverTypeWrapper<AdministrativeUnitLevel>;
  AdministrativeUnitType: ResolverTypeWrapper<AdministrativeUnitType>;
  Area: ResolverTypeWrapper<Scalars['Area']['output']>;
  CaseStep: ResolverTypeWrapper<CaseStep>;
  Clause: ResolverTypeWrapper<Clause>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CommitteeMember: ResolverTypeWrapper<CommitteeMemberView>;
  Company: ResolverTypeWrapper<CompanyView>;
  Compound: ResolverTypeWrapper<CompoundView>;
  CompoundNotice: ResolverTypeWrapper<CompoundNoticeView>;
  CompoundNoticeCommittee: ResolverTypeWrapper<CompoundNoticeCommittee>;
  Conference: ResolverTypeWrapper<ConferenceView>;
  ConferenceAttendance: ResolverTypeWrapper<ConferenceAttendanceView>;
  ConferenceCode: ResolverTypeWrapper<ConferenceCode>;
  ConferenceConnection: ResolverTypeWrapper<ConferenceConnectionView>;
  ConferenceDuty: ResolverTypeWrapper<ConferenceDutyView>;
  ConferenceDutyConnection: ResolverTypeWrapper<ConferenceDutyConnectionView>;
  ConferenceDutyEdge: ResolverTypeWrapper<Omit<ConferenceDutyEdge, 'node'> & { node: ResolversTypes['ConferenceDuty'] }>;
  ConferenceEdge: ResolverTypeWrapper<Omit<ConferenceEdge, 'node'> & { node: ResolversTypes['Conference'] }>;
  ConferenceFulfilment: ResolverTypeWrapper<ConferenceFulfilment>;
  ConferenceKind: ResolverTypeWrapper<ConferenceKindView>;
  ConferencePreview: ResolverTypeWrapper<ConferencePreviewView>;
  ConferenceReceipt: ResolverTypeWrapper<ConferenceReceiptRow>;
  ConferenceResolution: ResolverTypeWrapper<ConferenceResolutionView>;
  ConferenceResolutionConnection: ResolverTypeWrapper<ConferenceResolutionConnectionView>;
  ConferenceResolutionEdge: ResolverTypeWrapper<Omit<ConferenceResolutionEdge, 'node'> & { node: ResolversTypes['ConferenceResolution'] }>;
  ConferenceResolutionReceipt: ResolverTypeWrapper<ConferenceResolutionReceiptRow>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DivisionCode: ResolverTypeWrapper<DivisionCodeEntity>;
  ErasePersonReceipt: ResolverTypeWrapper<ErasePersonReceiptRow>;
  Fen: ResolverTypeWrapper<Scalars['Fen']['output']>;
  FindPersonReceipt: ResolverTypeWrapper<FindPersonReceiptRow>;
  FoundPartyOrganisationReceipt: ResolverTypeWrapper<FoundPartyOrganisationReceiptRow>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  MajorMatter: ResolverTypeWrapper<MajorMatterEntity>;
  MajorMatterConnection: ResolverTypeWrapper<MajorMatterConnectionView>;
  MajorMatterEdge: ResolverTypeWrapper<Omit<MajorMatterEdge, 'node'> & { node: ResolversTypes['MajorMatter'] }>;
  MajorMatterReceipt: ResolverTypeWrapper<MajorMatterReceiptRow>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OrganisationAdministrativeUnitInput: OrganisationAdministrativeUnitInput;
  OrganisationAttendanceInput: OrganisationAttendanceInput;
  OrganisationAttendancePresence: OrganisationAttendancePresence;
  OrganisationCommitteeMemberInput: OrganisationCommitteeMemberInput;
  OrganisationConferenceInput: OrganisationConferenceInput;
  OrganisationDecisionInput: OrganisationDecisionInput;
  OrganisationDutyFilter: OrganisationDutyFilter;
  OrganisationDutyState: OrganisationDutyState;
  OrganisationHostType: OrganisationHostType;
  OrganisationMajorMatterInput: OrganisationMajorMatterInput;
  OrganisationPartyOrganisationInput: OrganisationPartyOrganisationInput;
  OrganisationPersonInput: OrganisationPersonInput;
  OrganisationPresence: OrganisationPresence;
  OrganisationSeatOwnersCommitteeInput: OrganisationSeatOwnersCommitteeInput;
  OwnersCommittee: ResolverTypeWrapper<OwnersCommitteeEntity>;
  OwnersCommitteeConnection: ResolverTypeWrapper<OwnersCommitteeConnectionView>;
  OwnersCommitteeEdge: ResolverTypeWrapper<Omit<OwnersCommitteeEdge, 'node'> & { node: ResolversTypes['OwnersCommittee'] }>;
  OwnersCommitteeTerm: ResolverTypeWrapper<OwnersCommitteeTermEntity>;
  OwnersCommitteeTermConnection: ResolverTypeWrapper<OwnersCommitteeTermConnectionView>;
  OwnersCommitteeTermEdge: ResolverTypeWrapper<Omit<OwnersCommitteeTermEdge, 'node'> & { node: ResolversTypes['OwnersCommitteeTerm'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartyOrganisation: ResolverTypeWrapper<PartyOrganisationEntity>;
  PartyOrganisationConnection: ResolverTypeWrapper<PartyOrganisationConnectionView>;
  PartyOrganisationEdge: ResolverTypeWrapper<Omit<PartyOrganisationEdge, 'node'> & { node: ResolversTypes['PartyOrganisation'] }>;
  PartyOrganisationKind: ResolverTypeWrapper<PartyOrganisationKind>;
  PartyOrganisationLine: ResolverTypeWrapper<PartyOrganisationLine>;
  PartyOrganisationNode: ResolverTypeWrapper<Omit<PartyOrganisationNode, 'organisation'> & { organisation: ResolversTypes['PartyOrganisation'] }>;
  PartyOrganisationTree: ResolverTypeWrapper<Omit<PartyOrganisationTree, 'nodes'> & { nodes: Array<ResolversTypes['PartyOrganisationNode']> }>;
  PartyOrganisationVariant: ResolverTypeWrapper<PartyOrganisationVariant>;
  PartyShare: ResolverTypeWrapper<PartyShare>;
  Person: ResolverTypeWrapper<PersonEntity>;
  PersonConnection: ResolverTypeWrapper<PersonConnectionView>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonIdentity: ResolverTypeWrapper<PersonIdentity>;
  PersonReveal: ResolverTypeWrapper<PersonRevealEntity>;
  PersonRevealConnection: ResolverTypeWrapper<PersonRevealConnectionView>;
  PersonRevealEdge: ResolverTypeWrapper<Omit<PersonRevealEdge, 'node'> & { node: ResolversTypes['PersonReveal'] }>;
  Position: ResolverTypeWrapper<Scalars['Position']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordDivisionCodeReceipt: ResolverTypeWrapper<RecordDivisionCodeReceiptRow>;
  RecordPartyMembershipReceipt: ResolverTypeWrapper<RecordPartyMembershipReceiptRow>;
  RegisterAdministrativeUnitReceipt: ResolverTypeWrapper<RegisterAdministrativeUnitReceiptRow>;
  RegisterPersonReceipt: ResolverTypeWrapper<RegisterPersonReceiptRow>;
  RenameAdministrativeUnitReceipt: ResolverTypeWrapper<RenameAdministrativeUnitReceiptRow>;
  RevealPersonReceipt: ResolverTypeWrapper<RevealPersonReceiptRow>;
  RuleCheck: ResolverTypeWrapper<RuleCheck>;
  SeatOwnersCommitteeReceipt: ResolverTypeWrapper<SeatOwnersCommitteeReceiptRow>;
  TotalCount: ResolverTypeWrapper<Counted>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdministrativeUnit: AdministrativeUnitEntity;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  AdministrativeUnitConnection: AdministrativeUnitConnectionView;
  AdministrativeUnitEdge: Omit<AdministrativeUnitEdge, 'node'> & { node: ResolversParentTypes['AdministrativeUnit'] };
  AdministrativeUnitLevel: AdministrativeUnitLevel;
  AdministrativeUnitType: AdministrativeUnitType;
  Area: Scalars['Area']['output'];
  CaseStep: CaseStep;
  Clause: Clause;
  Boolean: Scalars['Boolean']['output'];
  CommitteeMember: CommitteeMemberView;
  Company: CompanyView;
  Compound: CompoundView;
  CompoundNotice: CompoundNoticeView;
  CompoundNoticeCommittee: CompoundNoticeCommittee;
  Conference: ConferenceView;
  ConferenceAttendance: ConferenceAttendanceView;
  ConferenceCode: ConferenceCode;
  ConferenceConnection: ConferenceConnectionView;
  ConferenceDuty: ConferenceDutyView;
  ConferenceDutyConnection: ConferenceDutyConnectionView;
  ConferenceDutyEdge: Omit<ConferenceDutyEdge, 'node'> & { node: ResolversParentTypes['ConferenceDuty'] };
  ConferenceEdge: Omit<ConferenceEdge, 'node'> & { node: ResolversParentTypes['Conference'] };
  ConferenceFulfilment: ConferenceFulfilment;
  ConferenceKind: ConferenceKindView;
  ConferencePreview: ConferencePreviewView;
  ConferenceReceipt: ConferenceReceiptRow;
  ConferenceResolution: ConferenceResolutionView;
  ConferenceResolutionConnection: ConferenceResolutionConnectionView;
  ConferenceResolutionEdge: Omit<ConferenceResolutionEdge, 'node'> & { node: ResolversParentTypes['ConferenceResolution'] };
  ConferenceResolutionReceipt: ConferenceResolutionReceiptRow;
  DateTime: Scalars['DateTime']['output'];
  DivisionCode: DivisionCodeEntity;
  ErasePersonReceipt: ErasePersonReceiptRow;
  Fen: Scalars['Fen']['output'];
  FindPersonReceipt: FindPersonReceiptRow;
  FoundPartyOrganisationReceipt: FoundPartyOrganisationReceiptRow;
  LocalDate: Scalars['LocalDate']['output'];
  MajorMatter: MajorMatterEntity;
  MajorMatterConnection: MajorMatterConnectionView;
  MajorMatterEdge: Omit<MajorMatterEdge, 'node'> & { node: ResolversParentTypes['MajorMatter'] };
  MajorMatterReceipt: MajorMatterReceiptRow;
  Mutation: Record<PropertyKey, never>;
  OrganisationAdministrativeUnitInput: OrganisationAdministrativeUnitInput;
  OrganisationAttendanceInput: OrganisationAttendanceInput;
  OrganisationCommitteeMemberInput: OrganisationCommitteeMemberInput;
  OrganisationConferenceInput: OrganisationConferenceInput;
  OrganisationDecisionInput: OrganisationDecisionInput;
  OrganisationMajorMatterInput: OrganisationMajorMatterInput;
  OrganisationPartyOrganisationInput: OrganisationPartyOrganisationInput;
  OrganisationPersonInput: OrganisationPersonInput;
  OrganisationSeatOwnersCommitteeInput: OrganisationSeatOwnersCommitteeInput;
  OwnersCommittee: OwnersCommitteeEntity;
  OwnersCommitteeConnection: OwnersCommitteeConnectionView;
  OwnersCommitteeEdge: Omit<OwnersCommitteeEdge, 'node'> & { node: ResolversParentTypes['OwnersCommittee'] };
  OwnersCommitteeTerm: OwnersCommitteeTermEntity;
  OwnersCommitteeTermConnection: OwnersCommitteeTermConnectionView;
  OwnersCommitteeTermEdge: Omit<OwnersCommitteeTermEdge, 'node'> & { node: ResolversParentTypes['OwnersCommitteeTerm'] };
  PageInfo: PageInfo;
  PartyOrganisation: PartyOrganisationEntity;
  PartyOrganisationConnection: PartyOrganisationConnectionView;
  PartyOrganisationEdge: Omit<PartyOrganisationEdge, 'node'> & { node: ResolversParentTypes['PartyOrganisation'] };
  PartyOrganisationKind: PartyOrganisationKind;
  PartyOrganisationLine: PartyOrganisationLine;
  PartyOrganisationNode: Omit<PartyOrganisationNode, 'organisation'> & { organisation: ResolversParentTypes['PartyOrganisation'] };
  PartyOrganisationTree: Omit<PartyOrganisationTree, 'nodes'> & { nodes: Array<ResolversParentTypes['PartyOrganisationNode']> };
  PartyOrganisationVariant: PartyOrganisationVariant;
  PartyShare: PartyShare;
  Person: PersonEntity;
  PersonConnection: PersonConnectionView;
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonIdentity: PersonIdentity;
  PersonReveal: PersonRevealEntity;
  PersonRevealConnection: PersonRevealConnectionView;
  PersonRevealEdge: Omit<PersonRevealEdge, 'node'> & { node: ResolversParentTypes['PersonReveal'] };
  Position: Scalars['Position']['output'];
  Query: Record<PropertyKey, never>;
  RecordDivisionCodeReceipt: RecordDivisionCodeReceiptRow;
  RecordPartyMembershipReceipt: RecordPartyMembershipReceiptRow;
  RegisterAdministrativeUnitReceipt: RegisterAdministrativeUnitReceiptRow;
  RegisterPersonReceipt: RegisterPersonReceiptRow;
  RenameAdministrativeUnitReceipt: RenameAdministrativeUnitReceiptRow;
  RevealPersonReceipt: RevealPersonReceiptRow;
  RuleCheck: RuleCheck;
  SeatOwnersCommitteeReceipt: SeatOwnersCommitteeReceiptRow;
  TotalCount: Counted;
};

export type AfterDirectiveArgs = {
  positions: Array<Scalars['Position']['input']>;
};

export type AfterDirectiveResolver<Result, Parent, ContextType = OrganisationContext, Args = AfterDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AdministrativeUnitResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['AdministrativeUnit'] = ResolversParentTypes['AdministrativeUnit'], FederationReferenceType extends FederationReferenceTypes['AdministrativeUnit'] = FederationReferenceTypes['AdministrativeUnit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdministrativeUnit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ancestors?: Resolver<Array<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['AdministrativeUnitConnection'], ParentType, ContextType, Partial<AdministrativeUnitChildrenArgs>>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<AdministrativeUnitCodeArgs>>;
  codes?: Resolver<Array<ResolversTypes['DivisionCode']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  partyOrganisations?: Resolver<Maybe<ResolversTypes['PartyOrganisationConnection']>, ParentType, ContextType, Partial<AdministrativeUnitPartyOrganisationsArgs>>;
  pathName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdministrativeUnitConnectionResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['AdministrativeUnitConnection'] = ResolversParentTypes['AdministrativeUnitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AdministrativeUnitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['TotalCount'], ParentType, ContextType>;
};

export type AdministrativeUnitEdgeResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['AdministrativeUnitEdge'] = ResolversParentTypes['AdministrativeUnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
};

export type AdministrativeUnitLevelResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['AdministrativeUnitLevel'] = ResolversParentTypes['AdministrativeUnitLevel']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AdministrativeUnitTypeResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['AdministrativeUnitType'] = ResolversParentTypes['AdministrativeUnitType']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface AreaScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Area'], any> {
  name: 'Area';
}

export type CaseStepResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['CaseStep'] = ResolversParentTypes['CaseStep']> = {
  actorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  transition?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ClauseResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['Clause'] = ResolversParentTypes['Clause']> = {
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pack?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  toBeConfirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CommitteeMemberResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['CommitteeMember'] = ResolversParentTypes['CommitteeMember']> = {
  chair?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company'], FederationReferenceType extends FederationReferenceTypes['Company'] = FederationReferenceTypes['Company']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Company']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyOrganisations?: Resolver<Maybe<ResolversTypes['PartyOrganisationConnection']>, ParentType, ContextType, Partial<CompanyPartyOrganisationsArgs>>;
};

export type CompoundResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['Compound'] = ResolversParentTypes['Compound'], FederationReferenceType extends FederationReferenceTypes['Compound'] = FederationReferenceTypes['Compound']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Compound']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  majorMatters?: Resolver<Maybe<ResolversTypes['MajorMatterConnection']>, ParentType, ContextType, Partial<CompoundMajorMattersArgs>>;
  ownersCommittee?: Resolver<Maybe<ResolversTypes['OwnersCommittee']>, ParentType, ContextType>;
  partyOrganisations?: Resolver<Maybe<ResolversTypes['PartyOrganisationConnection']>, ParentType, ContextType, Partial<CompoundPartyOrganisationsArgs>>;
};

export type CompoundNoticeResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['CompoundNotice'] = ResolversParentTypes['CompoundNotice'], FederationReferenceType extends FederationReferenceTypes['CompoundNotice'] = FederationReferenceTypes['CompoundNotice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CompoundNotice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  committee?: Resolver<Maybe<ResolversTypes['CompoundNoticeCommittee']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CompoundNoticeCommitteeResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['CompoundNoticeCommittee'] = ResolversParentTypes['CompoundNoticeCommittee']> = {
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seatedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  termEndsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type ConferenceResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['Conference'] = ResolversParentTypes['Conference'], FederationReferenceType extends FederationReferenceTypes['Conference'] = FederationReferenceTypes['Conference']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Conference']> | FederationReferenceType, FederationReferenceType, ContextType>;
  adHoc?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attendance?: Resolver<Array<ResolversTypes['ConferenceAttendance']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['CaseStep']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  missingMembers?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  noticedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resolutions?: Resolver<ResolversTypes['ConferenceResolutionConnection'], ParentType, ContextType, Partial<ConferenceResolutionsArgs>>;
  scheduledFor?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  venue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConferenceAttendanceResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['ConferenceAttendance'] = ResolversParentTypes['ConferenceAttendance']> = {
  memberId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  memberRole?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['OrganisationPresence'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConferenceCodeResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['ConferenceCode'] = ResolversParentTypes['ConferenceCode']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConferenceConnectionResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['ConferenceConnection'] = ResolversParentTypes['ConferenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConferenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Conference']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['TotalCount'], ParentType, ContextType>;
};

export type ConferenceDutyResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['ConferenceDuty'] = ResolversParentTypes['ConferenceDuty']> = {
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OrganisationDutyState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
};

export type ConferenceDutyConnectionResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['ConferenceDutyConnection'] = ResolversParentTypes['ConferenceDutyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConferenceDutyEdge']>, ParentType, ContextType>;
  fulfilment?: Resolver<ResolversTypes['ConferenceFulfilment'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ConferenceDuty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['TotalCount'], ParentType, ContextType>;
};

export type ConferenceDutyEdgeResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['ConferenceDutyEdge'] = ResolversParentTypes['ConferenceDutyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConferenceDuty'], ParentType, ContextType>;
};

export type ConferenceEdgeResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['ConferenceEdge'] = ResolversParentTypes['ConferenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conference'], ParentType, ContextType>;
};

export type ConferenceFulfilmentResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['ConferenceFulfilment'] = ResolversParentTypes['ConferenceFulfilment']> = {
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fulfilled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConferenceKindResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['ConferenceKind'] = ResolversParentTypes['ConferenceKind']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConferencePreviewResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['ConferencePreview'] = ResolversParentTypes['ConferencePreview']> = {
  checks?: Resolver<Array<ResolversTypes['RuleCheck']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ConferenceReceiptResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['ConferenceReceipt'] = ResolversParentTypes['ConferenceReceipt']> = {
  checks?: Resolver<Array<ResolversTypes['RuleCheck']>, ParentType, ContextType>;
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  conferenceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConferenceResolutionResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['ConferenceResolution'] = ResolversParentTypes['ConferenceResolution'], FederationReferenceType extends FederationReferenceTypes['ConferenceResolution'] = FederationReferenceTypes['ConferenceResolution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ConferenceResolution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['CaseStep']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ownerRole?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConferenceResolutionConnectionResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['ConferenceResolutionConnection'] = ResolversParentTypes['ConferenceResolutionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConferenceResolutionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ConferenceResolution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['TotalCount'], ParentType, ContextType>;
};

export type ConferenceResolutionEdgeResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['ConferenceResolutionEdge'] = ResolversParentTypes['ConferenceResolutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConferenceResolution'], ParentType, ContextType>;
};

export type ConferenceResolutionReceiptResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['ConferenceResolutionReceipt'] = ResolversParentTypes['ConferenceResolutionReceipt']> = {
  resolution?: Resolver<Maybe<ResolversTypes['ConferenceResolution']>, ParentType, ContextType>;
  resolutionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DivisionCodeResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['DivisionCode'] = ResolversParentTypes['DivisionCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type ErasePersonReceiptResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['ErasePersonReceipt'] = ResolversParentTypes['ErasePersonReceipt']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface FenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Fen'], any> {
  name: 'Fen';
}

export type FindPersonReceiptResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['FindPersonReceipt'] = ResolversParentTypes['FindPersonReceipt']> = {
  persons?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  searchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type FoundPartyOrganisationReceiptResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['FoundPartyOrganisationReceipt'] = ResolversParentTypes['FoundPartyOrganisationReceipt']> = {
  checks?: Resolver<Array<ResolversTypes['RuleCheck']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['PartyOrganisation']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MajorMatterResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['MajorMatter'] = ResolversParentTypes['MajorMatter'], FederationReferenceType extends FederationReferenceTypes['MajorMatter'] = FederationReferenceTypes['MajorMatter']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MajorMatter']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  compound?: Resolver<Maybe<ResolversTypes['Compound']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['CaseStep']>, ParentType, ContextType>;
  housingConsentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  implementedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openSteps?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  partyConsentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reportedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  usedAmount?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  usedFor?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MajorMatterConnectionResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['MajorMatterConnection'] = ResolversParentTypes['MajorMatterConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MajorMatterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MajorMatter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['TotalCount'], ParentType, ContextType>;
};

export type MajorMatterEdgeResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['MajorMatterEdge'] = ResolversParentTypes['MajorMatterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MajorMatter'], ParentType, ContextType>;
};

export type MajorMatterReceiptResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['MajorMatterReceipt'] = ResolversParentTypes['MajorMatterReceipt']> = {
  checks?: Resolver<Array<ResolversTypes['RuleCheck']>, ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['MajorMatter']>, ParentType, ContextType>;
  matterId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  cancelConference?: Resolver<ResolversTypes['ConferenceReceipt'], ParentType, ContextType, RequireFields<MutationCancelConferenceArgs, 'id' | 'reason' | 'version'>>;
  closeConference?: Resolver<ResolversTypes['ConferenceReceipt'], ParentType, ContextType, RequireFields<MutationCloseConferenceArgs, 'decisions' | 'id' | 'minutes' | 'version'>>;
  consentToMajorMatter?: Resolver<ResolversTypes['MajorMatterReceipt'], ParentType, ContextType, RequireFields<MutationConsentToMajorMatterArgs, 'id' | 'validUntil' | 'version'>>;
  conveneConference?: Resolver<ResolversTypes['ConferenceReceipt'], ParentType, ContextType, RequireFields<MutationConveneConferenceArgs, 'input'>>;
  erasePerson?: Resolver<ResolversTypes['ErasePersonReceipt'], ParentType, ContextType, RequireFields<MutationErasePersonArgs, 'personId' | 'reason' | 'version'>>;
  findPersonByIdNumber?: Resolver<ResolversTypes['FindPersonReceipt'], ParentType, ContextType, RequireFields<MutationFindPersonByIdNumberArgs, 'idNumber' | 'reason'>>;
  findPersonByPhone?: Resolver<ResolversTypes['FindPersonReceipt'], ParentType, ContextType, RequireFields<MutationFindPersonByPhoneArgs, 'phone' | 'reason'>>;
  foundPartyOrganisation?: Resolver<ResolversTypes['FoundPartyOrganisationReceipt'], ParentType, ContextType, RequireFields<MutationFoundPartyOrganisationArgs, 'input'>>;
  proposeMajorMatter?: Resolver<ResolversTypes['MajorMatterReceipt'], ParentType, ContextType, RequireFields<MutationProposeMajorMatterArgs, 'input'>>;
  recordConferenceAttendance?: Resolver<ResolversTypes['ConferenceReceipt'], ParentType, ContextType, RequireFields<MutationRecordConferenceAttendanceArgs, 'attendance' | 'id' | 'version'>>;
  recordDivisionCode?: Resolver<ResolversTypes['RecordDivisionCodeReceipt'], ParentType, ContextType, RequireFields<MutationRecordDivisionCodeArgs, 'code' | 'unitId'>>;
  recordPartyMembership?: Resolver<ResolversTypes['RecordPartyMembershipReceipt'], ParentType, ContextType, RequireFields<MutationRecordPartyMembershipArgs, 'partyMember' | 'personId' | 'version'>>;
  registerAdministrativeUnit?: Resolver<ResolversTypes['RegisterAdministrativeUnitReceipt'], ParentType, ContextType, RequireFields<MutationRegisterAdministrativeUnitArgs, 'input'>>;
  registerPerson?: Resolver<ResolversTypes['RegisterPersonReceipt'], ParentType, ContextType, RequireFields<MutationRegisterPersonArgs, 'input'>>;
  renameAdministrativeUnit?: Resolver<ResolversTypes['RenameAdministrativeUnitReceipt'], ParentType, ContextType, RequireFields<MutationRenameAdministrativeUnitArgs, 'id' | 'name' | 'version'>>;
  resolveConferenceItem?: Resolver<ResolversTypes['ConferenceResolutionReceipt'], ParentType, ContextType, RequireFields<MutationResolveConferenceItemArgs, 'done' | 'id' | 'result' | 'version'>>;
  revealPerson?: Resolver<ResolversTypes['RevealPersonReceipt'], ParentType, ContextType, RequireFields<MutationRevealPersonArgs, 'personId' | 'reason'>>;
  seatOwnersCommittee?: Resolver<ResolversTypes['SeatOwnersCommitteeReceipt'], ParentType, ContextType, RequireFields<MutationSeatOwnersCommitteeArgs, 'input'>>;
  stepMajorMatter?: Resolver<ResolversTypes['MajorMatterReceipt'], ParentType, ContextType, RequireFields<MutationStepMajorMatterArgs, 'id' | 'step' | 'version'>>;
};

export type OwnersCommitteeResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['OwnersCommittee'] = ResolversParentTypes['OwnersCommittee'], FederationReferenceType extends FederationReferenceTypes['OwnersCommittee'] = FederationReferenceTypes['OwnersCommittee']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OwnersCommittee']> | FederationReferenceType, FederationReferenceType, ContextType>;
  chairIsPartyMember?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  compositionAdvice?: Resolver<Array<ResolversTypes['RuleCheck']>, ParentType, ContextType>;
  compositionChecks?: Resolver<Array<ResolversTypes['RuleCheck']>, ParentType, ContextType>;
  compound?: Resolver<Maybe<ResolversTypes['Compound']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['CommitteeMember']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partyMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partyOrganisations?: Resolver<Maybe<ResolversTypes['PartyOrganisationConnection']>, ParentType, ContextType, Partial<OwnersCommitteePartyOrganisationsArgs>>;
  partyShare?: Resolver<ResolversTypes['PartyShare'], ParentType, ContextType>;
  seatedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  termEndsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['OwnersCommitteeTermConnection'], ParentType, ContextType, Partial<OwnersCommitteeTermsArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OwnersCommitteeConnectionResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['OwnersCommitteeConnection'] = ResolversParentTypes['OwnersCommitteeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OwnersCommitteeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OwnersCommittee']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['TotalCount'], ParentType, ContextType>;
};

export type OwnersCommitteeEdgeResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['OwnersCommitteeEdge'] = ResolversParentTypes['OwnersCommitteeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OwnersCommittee'], ParentType, ContextType>;
};

export type OwnersCommitteeTermResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['OwnersCommitteeTerm'] = ResolversParentTypes['OwnersCommitteeTerm']> = {
  compositionChecks?: Resolver<Array<ResolversTypes['RuleCheck']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['CommitteeMember']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partyShare?: Resolver<ResolversTypes['PartyShare'], ParentType, ContextType>;
  replacedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  seatedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  termEndsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type OwnersCommitteeTermConnectionResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['OwnersCommitteeTermConnection'] = ResolversParentTypes['OwnersCommitteeTermConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OwnersCommitteeTermEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OwnersCommitteeTerm']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['TotalCount'], ParentType, ContextType>;
};

export type OwnersCommitteeTermEdgeResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['OwnersCommitteeTermEdge'] = ResolversParentTypes['OwnersCommitteeTermEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OwnersCommitteeTerm'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartyOrganisationResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['PartyOrganisation'] = ResolversParentTypes['PartyOrganisation'], FederationReferenceType extends FederationReferenceTypes['PartyOrganisation'] = FederationReferenceTypes['PartyOrganisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PartyOrganisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  children?: Resolver<ResolversTypes['PartyOrganisationConnection'], ParentType, ContextType, Partial<PartyOrganisationChildrenArgs>>;
  foundedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  hostId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hostType?: Resolver<ResolversTypes['OrganisationHostType'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['PartyOrganisation']>, ParentType, ContextType>;
  secretary?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyOrganisationConnectionResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['PartyOrganisationConnection'] = ResolversParentTypes['PartyOrganisationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartyOrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PartyOrganisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['TotalCount'], ParentType, ContextType>;
};

export type PartyOrganisationEdgeResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['PartyOrganisationEdge'] = ResolversParentTypes['PartyOrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartyOrganisation'], ParentType, ContextType>;
};

export type PartyOrganisationKindResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['PartyOrganisationKind'] = ResolversParentTypes['PartyOrganisationKind']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hostTypes?: Resolver<Array<ResolversTypes['OrganisationHostType']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PartyOrganisationLineResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['PartyOrganisationLine'] = ResolversParentTypes['PartyOrganisationLine']> = {
  below?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PartyOrganisationNodeResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['PartyOrganisationNode'] = ResolversParentTypes['PartyOrganisationNode']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['PartyOrganisation'], ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PartyOrganisationTreeResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['PartyOrganisationTree'] = ResolversParentTypes['PartyOrganisationTree']> = {
  nodes?: Resolver<Array<ResolversTypes['PartyOrganisationNode']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartyOrganisationVariantResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['PartyOrganisationVariant'] = ResolversParentTypes['PartyOrganisationVariant']> = {
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  standsBelow?: Resolver<Array<ResolversTypes['PartyOrganisationLine']>, ParentType, ContextType>;
  tree?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PartyShareResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['PartyShare'] = ResolversParentTypes['PartyShare']> = {
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  compound?: Resolver<Maybe<ResolversTypes['Compound']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partyMember?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revealCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reveals?: Resolver<ResolversTypes['PersonRevealConnection'], ParentType, ContextType, Partial<PersonRevealsArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['TotalCount'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PersonIdentityResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['PersonIdentity'] = ResolversParentTypes['PersonIdentity']> = {
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonRevealResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['PersonReveal'] = ResolversParentTypes['PersonReveal']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  principalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonRevealConnectionResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['PersonRevealConnection'] = ResolversParentTypes['PersonRevealConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonRevealEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PersonReveal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['TotalCount'], ParentType, ContextType>;
};

export type PersonRevealEdgeResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['PersonRevealEdge'] = ResolversParentTypes['PersonRevealEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PersonReveal'], ParentType, ContextType>;
};

export interface PositionScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Position'], any> {
  name: 'Position';
}

export type QueryResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  administrativeUnit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType, RequireFields<QueryAdministrativeUnitArgs, 'id'>>;
  administrativeUnitLevels?: Resolver<Array<ResolversTypes['AdministrativeUnitLevel']>, ParentType, ContextType>;
  administrativeUnitTypes?: Resolver<Array<ResolversTypes['AdministrativeUnitType']>, ParentType, ContextType>;
  administrativeUnits?: Resolver<ResolversTypes['AdministrativeUnitConnection'], ParentType, ContextType, Partial<QueryAdministrativeUnitsArgs>>;
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType, RequireFields<QueryConferenceArgs, 'id'>>;
  conferenceDuties?: Resolver<ResolversTypes['ConferenceDutyConnection'], ParentType, ContextType, RequireFields<QueryConferenceDutiesArgs, 'from' | 'to' | 'unitId'>>;
  conferenceKinds?: Resolver<Array<ResolversTypes['ConferenceKind']>, ParentType, ContextType>;
  conferenceMembers?: Resolver<Array<ResolversTypes['ConferenceCode']>, ParentType, ContextType>;
  conferenceResolutions?: Resolver<ResolversTypes['ConferenceResolutionConnection'], ParentType, ContextType, Partial<QueryConferenceResolutionsArgs>>;
  conferenceTopics?: Resolver<Array<ResolversTypes['ConferenceCode']>, ParentType, ContextType>;
  conferences?: Resolver<ResolversTypes['ConferenceConnection'], ParentType, ContextType, Partial<QueryConferencesArgs>>;
  majorMatter?: Resolver<Maybe<ResolversTypes['MajorMatter']>, ParentType, ContextType, RequireFields<QueryMajorMatterArgs, 'id'>>;
  majorMatterTypes?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<QueryMajorMatterTypesArgs, 'compoundId'>>;
  ownersCommittee?: Resolver<Maybe<ResolversTypes['OwnersCommittee']>, ParentType, ContextType, RequireFields<QueryOwnersCommitteeArgs, 'id'>>;
  ownersCommittees?: Resolver<ResolversTypes['OwnersCommitteeConnection'], ParentType, ContextType, Partial<QueryOwnersCommitteesArgs>>;
  partyOrganisation?: Resolver<Maybe<ResolversTypes['PartyOrganisation']>, ParentType, ContextType, RequireFields<QueryPartyOrganisationArgs, 'id'>>;
  partyOrganisationKinds?: Resolver<Array<ResolversTypes['PartyOrganisationKind']>, ParentType, ContextType>;
  partyOrganisationTree?: Resolver<Maybe<ResolversTypes['PartyOrganisationTree']>, ParentType, ContextType, RequireFields<QueryPartyOrganisationTreeArgs, 'depth' | 'rootId'>>;
  partyOrganisationVariant?: Resolver<ResolversTypes['PartyOrganisationVariant'], ParentType, ContextType, RequireFields<QueryPartyOrganisationVariantArgs, 'unitId'>>;
  partyOrganisations?: Resolver<ResolversTypes['PartyOrganisationConnection'], ParentType, ContextType, Partial<QueryPartyOrganisationsArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  persons?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPersonsArgs>>;
  previewConference?: Resolver<ResolversTypes['ConferencePreview'], ParentType, ContextType, RequireFields<QueryPreviewConferenceArgs, 'input'>>;
  previewOwnersCommittee?: Resolver<Array<ResolversTypes['RuleCheck']>, ParentType, ContextType, RequireFields<QueryPreviewOwnersCommitteeArgs, 'chairIsPartyMember' | 'members' | 'newlyFounded' | 'partyMembers' | 'unitId'>>;
};

export type RecordDivisionCodeReceiptResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['RecordDivisionCodeReceipt'] = ResolversParentTypes['RecordDivisionCodeReceipt']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  previousValidTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordPartyMembershipReceiptResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['RecordPartyMembershipReceipt'] = ResolversParentTypes['RecordPartyMembershipReceipt']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegisterAdministrativeUnitReceiptResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['RegisterAdministrativeUnitReceipt'] = ResolversParentTypes['RegisterAdministrativeUnitReceipt']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegisterPersonReceiptResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['RegisterPersonReceipt'] = ResolversParentTypes['RegisterPersonReceipt']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RenameAdministrativeUnitReceiptResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['RenameAdministrativeUnitReceipt'] = ResolversParentTypes['RenameAdministrativeUnitReceipt']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RevealPersonReceiptResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['RevealPersonReceipt'] = ResolversParentTypes['RevealPersonReceipt']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identity?: Resolver<Maybe<ResolversTypes['PersonIdentity']>, ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revealedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RuleCheckResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['RuleCheck'] = ResolversParentTypes['RuleCheck']> = {
  actual?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SeatOwnersCommitteeReceiptResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['SeatOwnersCommitteeReceipt'] = ResolversParentTypes['SeatOwnersCommitteeReceipt']> = {
  advice?: Resolver<Array<ResolversTypes['RuleCheck']>, ParentType, ContextType>;
  checks?: Resolver<Array<ResolversTypes['RuleCheck']>, ParentType, ContextType>;
  committee?: Resolver<Maybe<ResolversTypes['OwnersCommittee']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TotalCountResolvers<ContextType = OrganisationContext, ParentType extends ResolversParentTypes['TotalCount'] = ResolversParentTypes['TotalCount']> = {
  atLeast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = OrganisationContext> = {
  AdministrativeUnit?: AdministrativeUnitResolvers<ContextType>;
  AdministrativeUnitConnection?: AdministrativeUnitConnectionResolvers<ContextType>;
  AdministrativeUnitEdge?: AdministrativeUnitEdgeResolvers<ContextType>;
  AdministrativeUnitLevel?: AdministrativeUnitLevelResolvers<ContextType>;
  AdministrativeUnitType?: AdministrativeUnitTypeResolvers<ContextType>;
  Area?: GraphQLScalarType;
  CaseStep?: CaseStepResolvers<ContextType>;
  Clause?: ClauseResolvers<ContextType>;
  CommitteeMember?: CommitteeMemberResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  Compound?: CompoundResolvers<ContextType>;
  CompoundNotice?: CompoundNoticeResolvers<ContextType>;
  CompoundNoticeCommittee?: CompoundNoticeCommitteeResolvers<ContextType>;
  Conference?: ConferenceResolvers<ContextType>;
  ConferenceAttendance?: ConferenceAttendanceResolvers<ContextType>;
  ConferenceCode?: ConferenceCodeResolvers<ContextType>;
  ConferenceConnection?: ConferenceConnectionResolvers<ContextType>;
  ConferenceDuty?: ConferenceDutyResolvers<ContextType>;
  ConferenceDutyConnection?: ConferenceDutyConnectionResolvers<ContextType>;
  ConferenceDutyEdge?: ConferenceDutyEdgeResolvers<ContextType>;
  ConferenceEdge?: ConferenceEdgeResolvers<ContextType>;
  ConferenceFulfilment?: ConferenceFulfilmentResolvers<ContextType>;
  ConferenceKind?: ConferenceKindResolvers<ContextType>;
  ConferencePreview?: ConferencePreviewResolvers<ContextType>;
  ConferenceReceipt?: ConferenceReceiptResolvers<ContextType>;
  ConferenceResolution?: ConferenceResolutionResolvers<ContextType>;
  ConferenceResolutionConnection?: ConferenceResolutionConnectionResolvers<ContextType>;
  ConferenceResolutionEdge?: ConferenceResolutionEdgeResolvers<ContextType>;
  ConferenceResolutionReceipt?: ConferenceResolutionReceiptResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DivisionCode?: DivisionCodeResolvers<ContextType>;
  ErasePersonReceipt?: ErasePersonReceiptResolvers<ContextType>;
  Fen?: GraphQLScalarType;
  FindPersonReceipt?: FindPersonReceiptResolvers<ContextType>;
  FoundPartyOrganisationReceipt?: FoundPartyOrganisationReceiptResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  MajorMatter?: MajorMatterResolvers<ContextType>;
  MajorMatterConnection?: MajorMatterConnectionResolvers<ContextType>;
  MajorMatterEdge?: MajorMatterEdgeResolvers<ContextType>;
  MajorMatterReceipt?: MajorMatterReceiptResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OwnersCommittee?: OwnersCommitteeResolvers<ContextType>;
  OwnersCommitteeConnection?: OwnersCommitteeConnectionResolvers<ContextType>;
  OwnersCommitteeEdge?: OwnersCommitteeEdgeResolvers<ContextType>;
  OwnersCommitteeTerm?: OwnersCommitteeTermResolvers<ContextType>;
  OwnersCommitteeTermConnection?: OwnersCommitteeTermConnectionResolvers<ContextType>;
  OwnersCommitteeTermEdge?: OwnersCommitteeTermEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartyOrganisation?: PartyOrganisationResolvers<ContextType>;
  PartyOrganisationConnection?: PartyOrganisationConnectionResolvers<ContextType>;
  PartyOrganisationEdge?: PartyOrganisationEdgeResolvers<ContextType>;
  PartyOrganisationKind?: PartyOrganisationKindResolvers<ContextType>;
  PartyOrganisationLine?: PartyOrganisationLineResolvers<ContextType>;
  PartyOrganisationNode?: PartyOrganisationNodeResolvers<ContextType>;
  PartyOrganisationTree?: PartyOrganisationTreeResolvers<ContextType>;
  PartyOrganisationVariant?: PartyOrganisationVariantResolvers<ContextType>;
  PartyShare?: PartyShareResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PersonIdentity?: PersonIdentityResolvers<ContextType>;
  PersonReveal?: PersonRevealResolvers<ContextType>;
  PersonRevealConnection?: PersonRevealConnectionResolvers<ContextType>;
  PersonRevealEdge?: PersonRevealEdgeResolvers<ContextType>;
  Position?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  RecordDivisionCodeReceipt?: RecordDivisionCodeReceiptResolvers<ContextType>;
  RecordPartyMembershipReceipt?: RecordPartyMembershipReceiptResolvers<ContextType>;
  RegisterAdministrativeUnitReceipt?: RegisterAdministrativeUnitReceiptResolvers<ContextType>;
  RegisterPersonReceipt?: RegisterPersonReceiptResolvers<ContextType>;
  RenameAdministrativeUnitReceipt?: RenameAdministrativeUnitReceiptResolvers<ContextType>;
  RevealPersonReceipt?: RevealPersonReceiptResolvers<ContextType>;
  RuleCheck?: RuleCheckResolvers<ContextType>;
  SeatOwnersCommitteeReceipt?: SeatOwnersCommitteeReceiptResolvers<ContextType>;
  TotalCount?: TotalCountResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = OrganisationContext> = {
  after?: AfterDirectiveResolver<any, any, ContextType>;
};
