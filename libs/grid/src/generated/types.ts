import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Counted } from '@redgrid/database';
import type { GridCompoundEntity } from '../grid/grid-compound.entity.ts';
import type { GridWorkerEntity } from '../grid/grid-worker.entity.ts';
import type { GridEntity } from '../grid/grid.entity.ts';
import type { AppealEntity } from '../appeal/appeal.entity.ts';
import type { KeptFiguresEntity } from '../appeal/kept-figures.entity.ts';
import type { PersonView } from '../person/person.view.ts';
import type { CompoundNoticeView } from '../notice/compound-notice.view.ts';
import type { FileView } from '../file/file.view.ts';
import type { CompoundView } from '../compound/compound.view.ts';
import type { AppealCategoryView } from '../appeal/appeal-category.view.ts';
import type { AppealChannelView } from '../appeal/appeal-channel.view.ts';
import type { AppealDeadlineView } from '../appeal/appeal-deadline.view.ts';
import type { AppealDepartmentView } from '../appeal/appeal-department.view.ts';
import type { AppealStatusView } from '../appeal/appeal-status.view.ts';
import type { AdministrativeUnitView } from '../administrative-unit/administrative-unit.view.ts';
import type { GridReceiptRow } from '../grid/grid.receipt.ts';
import type { AppealReceiptRow } from '../appeal/appeal.receipt.ts';
import type { ReportAppealReceiptRow } from '../appeal/report-appeal.receipt.ts';
import type { GridContext } from '../context.ts';
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

/** An administrative unit (行政区划); the register of units is kept by the organisation domain. */
export type AdministrativeUnit = {
  __typename?: 'AdministrativeUnit';
  /** The grids of a community, by code (网格). */
  grids?: Maybe<GridConnection>;
  id: Scalars['ID']['output'];
};


/** An administrative unit (行政区划); the register of units is kept by the organisation domain. */
export type AdministrativeUnitGridsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Something a person asks to be put right (诉求). Read by those who handle it within their area and by the petitioner;
 * neighbours do not see it.
 */
export type Appeal = {
  __typename?: 'Appeal';
  /** Who handles it (承办人). */
  assignee?: Maybe<Person>;
  /** Whether it has been dispatched to a department (是否派至职能部门). */
  atDepartment: Scalars['Boolean']['output'];
  /** Its category (诉求类别); null until somebody says. */
  category?: Maybe<AppealCategory>;
  /** The way it arrived (诉求渠道). */
  channel: AppealChannel;
  /** When it was closed or rejected (归档时间). */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The compound it is about (所在小区); null for a reporter who may not see it. */
  compound?: Maybe<Compound>;
  /** By when its present level has to resolve it (办理期限). */
  deadline: AppealDeadline;
  /** The department it has been dispatched to, whose officers read and answer it; null while to none (承办职能部门). */
  department?: Maybe<AppealDepartment>;
  /** Its number there (来源编号). */
  externalId?: Maybe<Scalars['ID']['output']>;
  /** The source system it came from (来源系统). */
  externalSource?: Maybe<Scalars['ID']['output']>;
  /**
   * Photos and documents of the report and of the result, oldest first (现场照片、办理凭证). An entry is null while the
   * platform does not show its file.
   */
  files: Array<Maybe<File>>;
  /** The grid it lies in (所在网格). */
  grid?: Maybe<Grid>;
  /** Who moved it from where to where, when and why, oldest first (办理历程). */
  history: Array<CaseStep>;
  id: Scalars['ID']['output'];
  /** Whether it was resolved within the deadline; null while it is not (是否按时办结). */
  inTime?: Maybe<Scalars['Boolean']['output']>;
  /** The level that has it: GRID, COMMUNITY, STREET, DISTRICT or CITY (办理层级). */
  level: Scalars['ID']['output'];
  /** The steps the caller could take next (可办理步骤). */
  nextSteps: Array<Scalars['ID']['output']>;
  /** Whether work goes on past the deadline (是否超时). */
  overdue: Scalars['Boolean']['output'];
  /** The petitioner's rating, 1 to 5 (满意度评分). */
  rating?: Maybe<Scalars['Int']['output']>;
  /** When it was entered (受理时间). */
  reportedAt: Scalars['DateTime']['output'];
  /** Who asks (反映人); null when nobody was named. */
  reporter?: Maybe<Person>;
  /** When it was resolved (办结时间). */
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the petitioner is satisfied; null before they say (是否满意). */
  satisfied?: Maybe<Scalars['Boolean']['output']>;
  /** How far it has come (办理状态). */
  state: GridAppealState;
  /** What it says (诉求内容). */
  text: Scalars['String']['output'];
  /** The code with which anybody may ask for its state (查询码). */
  trackingCode: Scalars['ID']['output'];
  /** How urgent it is (紧急程度). */
  urgency: GridAppealUrgency;
  /** Counts the changes (版本号); pass it back with the next step, so that no change is lost. */
  version: Scalars['Int']['output'];
  /** Whether work goes on and most of the time has passed (是否预警). */
  warning: Scalars['Boolean']['output'];
};

/** A kind of appeal and who handles it (诉求类别、职责清单). */
export type AppealCategory = {
  __typename?: 'AppealCategory';
  /** STATED when the document names the body; STATED_LEAD, INFERRED and PROPOSED when it does so in part or not (依据类型). */
  basis: Scalars['ID']['output'];
  /** Its code (类别代码). */
  code: Scalars['ID']['output'];
  /** The bodies that help (配合单位). */
  joint: Array<AppealDepartment>;
  /** The body that takes the lead (牵头单位). */
  lead: AppealDepartment;
  /** Its Chinese name (类别名称). */
  name: Scalars['String']['output'];
  /** Where the document says so (出处). */
  source: Scalars['String']['output'];
};

/** A way in which appeals arrive (诉求渠道). */
export type AppealChannel = {
  __typename?: 'AppealChannel';
  /** Its code (渠道代码). */
  code: Scalars['ID']['output'];
  /** Its Chinese name (渠道名称). */
  name: Scalars['String']['output'];
  /** Whether people enter appeals there themselves (是否本人自助提交). */
  selfService: Scalars['Boolean']['output'];
};

/** A page of appeals (诉求列表). */
export type AppealConnection = {
  __typename?: 'AppealConnection';
  /** The appeals with their cursors (带游标的记录). */
  edges: Array<AppealEdge>;
  /** The appeals (记录). */
  nodes: Array<Appeal>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are (总数). */
  totalCount: TotalCount;
};

/** By when an appeal has to be resolved, and why (办理期限). */
export type AppealDeadline = {
  __typename?: 'AppealDeadline';
  /** How long it is (时限数值). */
  amount: Scalars['Int']['output'];
  /** Where the time limit comes from (依据). */
  clause: Clause;
  /** When it is due (到期时间). */
  dueAt: Scalars['DateTime']['output'];
  /** True when it reaches into a year whose holidays are not yet published (是否暂定). */
  provisional: Scalars['Boolean']['output'];
  /** The time limit that counts: LEVEL, URGENT or CATEGORY (时限规则). */
  rule: Scalars['ID']['output'];
  /** In which unit: WORKING_HOURS, WORKING_DAYS, DAYS, MONTHS or YEARS (时限单位). */
  unit: Scalars['ID']['output'];
  /** From when on the handler is warned (预警时间). */
  warnAt: Scalars['DateTime']['output'];
};

/** A body that handles appeals (承办单位). */
export type AppealDepartment = {
  __typename?: 'AppealDepartment';
  /** Its code (单位代码). */
  code: Scalars['ID']['output'];
  /** Its level: DISTRICT, STREET, COMMUNITY or UTILITY (层级). */
  level: Scalars['ID']['output'];
  /** Its Chinese name (单位名称). */
  name: Scalars['String']['output'];
};

/** An appeal in a page (诉求及游标). */
export type AppealEdge = {
  __typename?: 'AppealEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The appeal (记录). */
  node: Appeal;
};

/** Proof that an appeal took a step (诉求办理回执); a repeated request returns the same one. */
export type AppealReceipt = {
  __typename?: 'AppealReceipt';
  /** The appeal as it is now (诉求). */
  appeal?: Maybe<Appeal>;
  /** The appeal (诉求编号). */
  appealId: Scalars['ID']['output'];
  /** By when its level has to resolve it (办理期限). */
  dueAt: Scalars['DateTime']['output'];
  /** The level that has it (办理层级). */
  level: Scalars['ID']['output'];
  /** The state reached (办理状态). */
  state: GridAppealState;
  /** Its version after the step (版本号). */
  version: Scalars['Int']['output'];
};

/** What anybody with the tracking code may know of an appeal (诉求进度): state and dates, nothing else. */
export type AppealStatus = {
  __typename?: 'AppealStatus';
  /** When it was closed or rejected (归档时间). */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** By when it is to be resolved (办理期限). */
  dueAt: Scalars['DateTime']['output'];
  /** Whether work goes on past the deadline (是否超时). */
  overdue: Scalars['Boolean']['output'];
  /** When it was entered (受理时间). */
  reportedAt: Scalars['DateTime']['output'];
  /** When it was resolved (办结时间). */
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far it has come (办理状态). */
  state: GridAppealState;
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

/** A residential compound (住宅小区); its register is kept by the property domain. */
export type Compound = {
  __typename?: 'Compound';
  /** The grid that covers the compound (所属网格); null when none does or the caller has no role there. */
  grid?: Maybe<Grid>;
  id: Scalars['ID']['output'];
  /**
   * How many appeals about the compound are not finished (未办结诉求数). For those who handle appeals there and for its
   * owners and residents; null for others.
   */
  openAppealCount?: Maybe<Scalars['Int']['output']>;
  /** Appeals about the compound that are not finished, oldest first; only those the caller may read (未办结诉求). */
  openAppeals?: Maybe<AppealConnection>;
};


/** A residential compound (住宅小区); its register is kept by the property domain. */
export type CompoundOpenAppealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What is published of a compound (小区公示); owned by the property subgraph, extended here. */
export type CompoundNotice = {
  __typename?: 'CompoundNotice';
  /** The grids that cover it, by code (所属网格). */
  grids?: Maybe<Array<CompoundNoticeGrid>>;
  /** The compound's id (小区编号). */
  id: Scalars['ID']['output'];
};

/** What is published of a grid (公示的网格): its code and name, and no names of persons. */
export type CompoundNoticeGrid = {
  __typename?: 'CompoundNoticeGrid';
  /** Its code, unique within the community (网格编码). */
  code: Scalars['String']['output'];
  /** Its name (网格名称). */
  name: Scalars['String']['output'];
};

/** A file the platform keeps (文件). */
export type File = {
  __typename?: 'File';
  id: Scalars['ID']['output'];
};

/** A grid (网格): the basic unit of service and management inside a community. Everybody who holds a role in it sees it. */
export type Grid = {
  __typename?: 'Grid';
  /** Where it ends, in words (网格边界). */
  boundary?: Maybe<Scalars['String']['output']>;
  /** Its code, unique within the community (网格编码). */
  code: Scalars['String']['output'];
  /** The community it lies in (所属社区). */
  community: AdministrativeUnit;
  /** The compounds it covers (覆盖小区); null where the caller may not see one. */
  compounds: Array<Maybe<Compound>>;
  /** Who leads it and supervises the quality of property service (网格长、物业服务品质督导). */
  head?: Maybe<Person>;
  id: Scalars['ID']['output'];
  /** 1 for a grid of the community, 2 for a grid within a grid, and so on (网格层级). */
  level: Scalars['Int']['output'];
  /** Its name (网格名称). */
  name: Scalars['String']['output'];
  /** Counts the changes (版本号); pass it back when you change the grid, so that no change is lost. */
  version: Scalars['Int']['output'];
  /** The full-time grid workers (专职网格员); null where the caller may not see the person. */
  workers: Array<Maybe<Person>>;
};

/** Which appeals a list shows (诉求筛选). */
export type GridAppealFilterInput = {
  /** Only those of this category (诉求类别). */
  categoryCode?: InputMaybe<Scalars['ID']['input']>;
  /** Only those about this compound (小区). */
  compoundId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those at this level (办理层级). */
  level?: InputMaybe<Scalars['ID']['input']>;
  /** Only those on which work goes on past the deadline, or only the others (是否超时). */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those in this state (办理状态). */
  state?: InputMaybe<GridAppealState>;
  /** Only those of this city, county, street, community or grid (区划或网格). */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** How far an appeal has come (诉求办理状态). OVERDUE is no state: it follows from the deadline. */
export type GridAppealState =
  /** Somebody has it to handle (已派单). */
  | 'ASSIGNED'
  /** Its category is settled (已分类). */
  | 'CLASSIFIED'
  /** Finished (已归档). */
  | 'CLOSED'
  /** Passed to a higher level, not yet assigned there (已上报). */
  | 'ESCALATED'
  /** The petitioner has said what they think of it (已回访). */
  | 'FEEDBACK'
  /** It is being handled (办理中). */
  | 'IN_PROGRESS'
  /** Entered (已受理). */
  | 'RECEIVED'
  /** Not taken up, with a reason (不予受理). */
  | 'REJECTED'
  /** Taken up again, not yet assigned (重新办理). */
  | 'REOPENED'
  /** The handler reports a result (已办结待回访). */
  | 'RESOLVED';

/** How urgent an appeal is (紧急程度). */
export type GridAppealUrgency =
  /** Handled within the usual time limits (一般). */
  | 'NORMAL'
  /** Handled within the time limits for urgent matters (紧急). */
  | 'URGENT';

/** Who is to handle an appeal (诉求派单). */
export type GridAssignAppealInput = {
  /** The appeal (诉求). */
  appealId: Scalars['ID']['input'];
  /** The person who handles it (承办人). */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** Which department; the leading one of its category when left out (承办职能部门). */
  departmentCode?: InputMaybe<Scalars['ID']['input']>;
  /** What is to be said; up to 500 characters (说明). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Whether it goes to a department; always so from the district up (是否派至职能部门). */
  toDepartment?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the caller saw (版本号). */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What an appeal turns out to be (诉求分类). */
export type GridClassifyAppealInput = {
  /** The appeal (诉求). */
  appealId: Scalars['ID']['input'];
  /** Its category; appealCategories lists the codes (诉求类别). */
  categoryCode: Scalars['ID']['input'];
  /** What is to be said; up to 500 characters (说明). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The version the caller saw (版本号). */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** How heavy the matter is, such as SMALL, BIG or HARD; decides the level it starts at (事项大小). */
  weight?: InputMaybe<Scalars['ID']['input']>;
};

/** What the petitioner thinks of the result (诉求回访). */
export type GridConfirmAppealInput = {
  /** The appeal (诉求). */
  appealId: Scalars['ID']['input'];
  /** What is to be said; up to 500 characters (说明). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The rating, 1 to 5 (满意度评分). */
  rating?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the petitioner is satisfied (是否满意). */
  satisfied: Scalars['Boolean']['input'];
  /** The version the caller saw (版本号). */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of grids (网格列表). */
export type GridConnection = {
  __typename?: 'GridConnection';
  /** The grids with their cursors (带游标的记录). */
  edges: Array<GridEdge>;
  /** The grids (记录). */
  nodes: Array<Grid>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are (总数). */
  totalCount: TotalCount;
};

/** A grid in a page (网格及游标). */
export type GridEdge = {
  __typename?: 'GridEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The grid (记录). */
  node: Grid;
};

/** Where and why an appeal is passed up (诉求上报). */
export type GridEscalateAppealInput = {
  /** The appeal (诉求). */
  appealId: Scalars['ID']['input'];
  /** The higher level; the next one when left out (上报层级). */
  level?: InputMaybe<Scalars['ID']['input']>;
  /** Why; up to 500 characters (上报理由). */
  reason: Scalars['String']['input'];
  /** The version the caller saw (版本号). */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Proof that a grid was registered or changed (网格登记回执); a repeated request returns the same one. */
export type GridReceipt = {
  __typename?: 'GridReceipt';
  /** The grid as it is now (网格). */
  grid?: Maybe<Grid>;
  /** The grid (网格编号). */
  gridId: Scalars['ID']['output'];
  /** Its version after the change (版本号). */
  version: Scalars['Int']['output'];
};

/** A grid to be registered (网格登记). */
export type GridRegistrationInput = {
  /** Where it ends, in words; up to 500 characters (网格边界). */
  boundary?: InputMaybe<Scalars['String']['input']>;
  /** Its code, unique within the community; up to 32 characters (网格编码). */
  code: Scalars['String']['input'];
  /** The community it lies in (所属社区). */
  communityId: Scalars['ID']['input'];
  /** The compounds it covers, at most 200 (覆盖小区). */
  compoundIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Who leads it (网格长). */
  headId?: InputMaybe<Scalars['ID']['input']>;
  /** 1, when left out, for a grid of the community; 2 for a grid within a grid; at most 5 (网格层级). */
  level?: InputMaybe<Scalars['Int']['input']>;
  /** Its name; up to 100 characters (网格名称). */
  name: Scalars['String']['input'];
  /** The full-time grid workers, at most 50 (专职网格员). */
  workerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** An appeal to be entered (诉求登记). */
export type GridReportAppealInput = {
  /** Its category, if known; appealCategories lists the codes (诉求类别). */
  categoryCode?: InputMaybe<Scalars['ID']['input']>;
  /** The way it arrived; appealChannels lists the codes (诉求渠道). */
  channel: Scalars['ID']['input'];
  /** The compound it is about (所在小区). */
  compoundId: Scalars['ID']['input'];
  /** The number in the source system; the same again is the same appeal (来源编号). */
  externalId?: InputMaybe<Scalars['ID']['input']>;
  /** The source system, for staff; together with `externalId` (来源系统). */
  externalSource?: InputMaybe<Scalars['ID']['input']>;
  /** Photos and documents the caller has sent to `POST /files`, at most 9 (现场照片). */
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** On whose behalf it is entered; for staff only, others report for themselves (反映人). */
  reporterId?: InputMaybe<Scalars['ID']['input']>;
  /** What it says; 2 to 2000 characters (诉求内容). */
  text: Scalars['String']['input'];
  /** How urgent it is; NORMAL when left out (紧急程度). */
  urgency?: InputMaybe<GridAppealUrgency>;
};

/** What may be done (操作). */
export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Gives an appeal to a handler, a department or the unit of its level (诉求派单). Fails with NOT_FOUND, FORBIDDEN,
   * CONFLICT, ILLEGAL_TRANSITION, APPEAL_DEPARTMENT_UNKNOWN, BAD_USER_INPUT.
   */
  assignAppeal: AppealReceipt;
  /**
   * Says which compounds a grid covers, in place of those before (划定网格覆盖小区). Open appeals follow their compound. For
   * the political-legal commission, the street and the community. Fails with NOT_FOUND, FORBIDDEN, CONFLICT,
   * BAD_USER_INPUT, NOT_YET_KNOWN, GRID_COMPOUND_TAKEN, GRID_COMPOUND_ELSEWHERE.
   */
  assignCompoundsToGrid: GridReceipt;
  /**
   * Makes a person the head of a grid (任命网格长). For the street and the community. Fails with NOT_FOUND, FORBIDDEN,
   * CONFLICT, BAD_USER_INPUT.
   */
  assignGridHead: GridReceipt;
  /**
   * Settles the category and the weight (诉求分类). Fails with NOT_FOUND, FORBIDDEN, CONFLICT, ILLEGAL_TRANSITION,
   * APPEAL_CATEGORY_UNKNOWN, BAD_USER_INPUT.
   */
  classifyAppeal: AppealReceipt;
  /** Finishes an appeal (诉求归档). Fails with NOT_FOUND, FORBIDDEN, CONFLICT, ILLEGAL_TRANSITION, BAD_USER_INPUT. */
  closeAppeal: AppealReceipt;
  /**
   * Keeps what the petitioner thinks of the result (诉求回访). For the petitioner, and for those who call back, who may not
   * be who resolved it. Fails with NOT_FOUND, FORBIDDEN, CONFLICT, ILLEGAL_TRANSITION, FOUR_EYES_REQUIRED,
   * BAD_USER_INPUT.
   */
  confirmAppeal: AppealReceipt;
  /**
   * Passes an appeal to a higher level, whose time limit begins (诉求上报). Fails with NOT_FOUND, FORBIDDEN, CONFLICT,
   * ILLEGAL_TRANSITION, REASON_REQUIRED, APPEAL_LEVEL_NOT_HIGHER with `checks`, BAD_USER_INPUT.
   */
  escalateAppeal: AppealReceipt;
  /**
   * Registers a grid (登记网格). For the political-legal commission, the street and the community. Fails with
   * NOT_YET_KNOWN, FORBIDDEN, BAD_USER_INPUT, GRID_CODE_TAKEN, GRID_COMPOUND_TAKEN, GRID_COMPOUND_ELSEWHERE.
   */
  registerGrid: GridReceipt;
  /**
   * Does not take an appeal up (不予受理). Fails with NOT_FOUND, FORBIDDEN, CONFLICT, ILLEGAL_TRANSITION, REASON_REQUIRED,
   * BAD_USER_INPUT.
   */
  rejectAppeal: AppealReceipt;
  /**
   * Takes an appeal up again (重新办理). For the petitioner, the hotline, the community and the street. Fails with NOT_FOUND,
   * FORBIDDEN, CONFLICT, ILLEGAL_TRANSITION, REASON_REQUIRED, APPEAL_REOPEN_TOO_LATE with `checks`, BAD_USER_INPUT.
   */
  reopenAppeal: AppealReceipt;
  /**
   * Enters an appeal (登记诉求). Owners and residents report for themselves; grid, community, street and hotline staff enter
   * what reaches them. Fails with NOT_YET_KNOWN, FORBIDDEN, BAD_USER_INPUT, APPEAL_CHANNEL_UNKNOWN,
   * APPEAL_CATEGORY_UNKNOWN, POLICY_NOT_SELECTED, FILE_NOT_ATTACHABLE, CONFLICT.
   */
  reportAppeal: ReportAppealReceipt;
  /**
   * Reports the result in writing (办结反馈). Fails with NOT_FOUND, FORBIDDEN, CONFLICT, ILLEGAL_TRANSITION, REASON_REQUIRED,
   * FILE_NOT_ATTACHABLE, BAD_USER_INPUT.
   */
  resolveAppeal: AppealReceipt;
  /** Begins to handle an appeal (开始办理). Fails with NOT_FOUND, FORBIDDEN, CONFLICT, ILLEGAL_TRANSITION, BAD_USER_INPUT. */
  startAppeal: AppealReceipt;
};


/** What may be done (操作). */
export type MutationAssignAppealArgs = {
  input: GridAssignAppealInput;
  key?: InputMaybe<Scalars['ID']['input']>;
};


/** What may be done (操作). */
export type MutationAssignCompoundsToGridArgs = {
  compoundIds: Array<Scalars['ID']['input']>;
  gridId: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  version: Scalars['Int']['input'];
};


/** What may be done (操作). */
export type MutationAssignGridHeadArgs = {
  gridId: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  personId?: InputMaybe<Scalars['ID']['input']>;
  version: Scalars['Int']['input'];
};


/** What may be done (操作). */
export type MutationClassifyAppealArgs = {
  input: GridClassifyAppealInput;
  key?: InputMaybe<Scalars['ID']['input']>;
};


/** What may be done (操作). */
export type MutationCloseAppealArgs = {
  appealId: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  version?: InputMaybe<Scalars['Int']['input']>;
};


/** What may be done (操作). */
export type MutationConfirmAppealArgs = {
  input: GridConfirmAppealInput;
  key?: InputMaybe<Scalars['ID']['input']>;
};


/** What may be done (操作). */
export type MutationEscalateAppealArgs = {
  input: GridEscalateAppealInput;
  key?: InputMaybe<Scalars['ID']['input']>;
};


/** What may be done (操作). */
export type MutationRegisterGridArgs = {
  input: GridRegistrationInput;
  key?: InputMaybe<Scalars['ID']['input']>;
};


/** What may be done (操作). */
export type MutationRejectAppealArgs = {
  appealId: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  reason: Scalars['String']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};


/** What may be done (操作). */
export type MutationReopenAppealArgs = {
  appealId: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  reason: Scalars['String']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};


/** What may be done (操作). */
export type MutationReportAppealArgs = {
  input: GridReportAppealInput;
  key?: InputMaybe<Scalars['ID']['input']>;
};


/** What may be done (操作). */
export type MutationResolveAppealArgs = {
  appealId: Scalars['ID']['input'];
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  key?: InputMaybe<Scalars['ID']['input']>;
  result: Scalars['String']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};


/** What may be done (操作). */
export type MutationStartAppealArgs = {
  appealId: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a page of a list ends (分页信息). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Where the next page begins; pass it as `after` (下一页起点). */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page (是否有下一页). */
  hasNextPage: Scalars['Boolean']['output'];
};

/** A person (人员); the register of people is kept by the organisation domain. */
export type Person = {
  __typename?: 'Person';
  /** The grids the person leads, within the caller's area (担任网格长的网格). */
  headsGrids?: Maybe<Array<Grid>>;
  id: Scalars['ID']['output'];
};

/** What may be asked (查询). */
export type Query = {
  __typename?: 'Query';
  /** An appeal the caller may read (诉求); null for any other. */
  appeal?: Maybe<Appeal>;
  /** The kinds of appeals; with a text, only those its words point to, likeliest first (诉求类别表、类别建议). */
  appealCategories: Array<AppealCategory>;
  /** The ways in which appeals arrive (诉求渠道表). */
  appealChannels: Array<AppealChannel>;
  /** The bodies appeals may be dispatched to (承办单位表). */
  appealDepartments: Array<AppealDepartment>;
  /** What has become of an appeal, for anybody who knows its tracking code (诉求进度查询); null for a code nobody has. */
  appealStatus?: Maybe<AppealStatus>;
  /**
   * The appeals the caller may read, newest first (诉求列表). Fails with NOT_YET_KNOWN for a unit this domain has not heard
   * of.
   */
  appeals: AppealConnection;
  /** A grid within the caller's area (网格); null for any other. */
  grid?: Maybe<Grid>;
  /** The grid that covers a compound, within the caller's area (小区所属网格). */
  gridOfCompound?: Maybe<Grid>;
  /**
   * The grids of a city, county, street or community within the caller's area, by code (网格名单). Fails with
   * NOT_YET_KNOWN for a unit this domain has not heard of.
   */
  grids: GridConnection;
};


/** What may be asked (查询). */
export type QueryAppealArgs = {
  id: Scalars['ID']['input'];
};


/** What may be asked (查询). */
export type QueryAppealCategoriesArgs = {
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked (查询). */
export type QueryAppealStatusArgs = {
  code: Scalars['ID']['input'];
};


/** What may be asked (查询). */
export type QueryAppealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GridAppealFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What may be asked (查询). */
export type QueryGridArgs = {
  id: Scalars['ID']['input'];
};


/** What may be asked (查询). */
export type QueryGridOfCompoundArgs = {
  compoundId: Scalars['ID']['input'];
};


/** What may be asked (查询). */
export type QueryGridsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  unitId: Scalars['ID']['input'];
};

/** Proof that an appeal was entered (诉求受理回执); a repeated request returns the same one. */
export type ReportAppealReceipt = {
  __typename?: 'ReportAppealReceipt';
  /** The appeal as it is now, if the caller may read it (诉求). */
  appeal?: Maybe<Appeal>;
  /** The appeal (诉求编号). */
  appealId: Scalars['ID']['output'];
  /** By when it is to be resolved (办理期限). */
  dueAt: Scalars['DateTime']['output'];
  /** True when the source system had sent it before, and nothing new was entered (是否重复). */
  known: Scalars['Boolean']['output'];
  /** The code with which anybody may ask for its state (查询码). */
  trackingCode: Scalars['ID']['output'];
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
  Appeal: Appeal;
  Compound: Compound;
  CompoundNotice: CompoundNotice;
  Grid: Grid;
  Person: Person;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AdministrativeUnit:
    ( { __typename: 'AdministrativeUnit' }
    & GraphQLRecursivePick<FederationTypes['AdministrativeUnit'], {"id":true}> );
  Appeal:
    ( { __typename: 'Appeal' }
    & GraphQLRecursivePick<FederationTypes['Appeal'], {"id":true}> );
  Compound:
    ( { __typename: 'Compound' }
    & GraphQLRecursivePick<FederationTypes['Compound'], {"id":true}> );
  CompoundNotice:
    ( { __typename: 'CompoundNotice' }
    & GraphQLRecursivePick<FederationTypes['CompoundNotice'], {"id":true}> );
  Grid:
    ( { __typename: 'Grid' }
    & GraphQLRecursivePick<FederationTypes['Grid'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdministrativeUnit: ResolverTypeWrapper<AdministrativeUnitView>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Appeal: ResolverTypeWrapper<AppealEntity>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AppealCategory: ResolverTypeWrapper<AppealCategoryView>;
  AppealChannel: ResolverTypeWrapper<AppealChannelView>;
  AppealConnection: ResolverTypeWrapper<Omit<AppealConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversTypes['AppealEdge']>, nodes: Array<ResolversTypes['Appeal']>, totalCount: ResolversTypes['TotalCount'] }>;
  AppealDeadline: ResolverTypeWrapper<AppealDeadlineView>;
  AppealDepartment: ResolverTypeWrapper<AppealDepartmentView>;
  AppealEdge: ResolverTypeWrapper<Omit<AppealEdge, 'node'> & { node: ResolversTypes['Appeal'] }>;
  AppealReceipt: ResolverTypeWrapper<AppealReceiptRow>;
  AppealStatus: ResolverTypeWrapper<AppealStatusView>;
  Area: ResolverTypeWrapper<Scalars['Area']['output']>;
  CaseStep: ResolverTypeWrapper<CaseStep>;
  Clause: ResolverTypeWrapper<Clause>;
  Compound: ResolverTypeWrapper<CompoundView>;
  CompoundNotice: ResolverTypeWrapper<CompoundNoticeView>;
  CompoundNoticeGrid: ResolverTypeWrapper<CompoundNoticeGrid>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Fen: ResolverTypeWrapper<Scalars['Fen']['output']>;
  File: ResolverTypeWrapper<FileView>;
  Grid: ResolverTypeWrapper<GridEntity>;
  GridAppealFilterInput: GridAppealFilterInput;
  GridAppealState: GridAppealState;
  GridAppealUrgency: GridAppealUrgency;
  GridAssignAppealInput: GridAssignAppealInput;
  GridClassifyAppealInput: GridClassifyAppealInput;
  GridConfirmAppealInput: GridConfirmAppealInput;
  GridConnection: ResolverTypeWrapper<Omit<GridConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversTypes['GridEdge']>, nodes: Array<ResolversTypes['Grid']>, totalCount: ResolversTypes['TotalCount'] }>;
  GridEdge: ResolverTypeWrapper<Omit<GridEdge, 'node'> & { node: ResolversTypes['Grid'] }>;
  GridEscalateAppealInput: GridEscalateAppealInput;
  GridReceipt: ResolverTypeWrapper<GridReceiptRow>;
  GridRegistrationInput: GridRegistrationInput;
  GridReportAppealInput: GridReportAppealInput;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<PersonView>;
  Position: ResolverTypeWrapper<Scalars['Position']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReportAppealReceipt: ResolverTypeWrapper<ReportAppealReceiptRow>;
  RuleCheck: ResolverTypeWrapper<RuleCheck>;
  TotalCount: ResolverTypeWrapper<Counted>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdministrativeUnit: AdministrativeUnitView;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  Appeal: AppealEntity;
  Boolean: Scalars['Boolean']['output'];
  AppealCategory: AppealCategoryView;
  AppealChannel: AppealChannelView;
  AppealConnection: Omit<AppealConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['AppealEdge']>, nodes: Array<ResolversParentTypes['Appeal']>, totalCount: ResolversParentTypes['TotalCount'] };
  AppealDeadline: AppealDeadlineView;
  AppealDepartment: AppealDepartmentView;
  AppealEdge: Omit<AppealEdge, 'node'> & { node: ResolversParentTypes['Appeal'] };
  AppealReceipt: AppealReceiptRow;
  AppealStatus: AppealStatusView;
  Area: Scalars['Area']['output'];
  CaseStep: CaseStep;
  Clause: Clause;
  Compound: CompoundView;
  CompoundNotice: CompoundNoticeView;
  CompoundNoticeGrid: CompoundNoticeGrid;
  DateTime: Scalars['DateTime']['output'];
  Fen: Scalars['Fen']['output'];
  File: FileView;
  Grid: GridEntity;
  GridAppealFilterInput: GridAppealFilterInput;
  GridAssignAppealInput: GridAssignAppealInput;
  GridClassifyAppealInput: GridClassifyAppealInput;
  GridConfirmAppealInput: GridConfirmAppealInput;
  GridConnection: Omit<GridConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['GridEdge']>, nodes: Array<ResolversParentTypes['Grid']>, totalCount: ResolversParentTypes['TotalCount'] };
  GridEdge: Omit<GridEdge, 'node'> & { node: ResolversParentTypes['Grid'] };
  GridEscalateAppealInput: GridEscalateAppealInput;
  GridReceipt: GridReceiptRow;
  GridRegistrationInput: GridRegistrationInput;
  GridReportAppealInput: GridReportAppealInput;
  LocalDate: Scalars['LocalDate']['output'];
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Person: PersonView;
  Position: Scalars['Position']['output'];
  Query: Record<PropertyKey, never>;
  ReportAppealReceipt: ReportAppealReceiptRow;
  RuleCheck: RuleCheck;
  TotalCount: Counted;
};

export type AfterDirectiveArgs = {
  positions: Array<Scalars['Position']['input']>;
};

export type AfterDirectiveResolver<Result, Parent, ContextType = GridContext, Args = AfterDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AdministrativeUnitResolvers<ContextType = GridContext, ParentType extends ResolversParentTypes['AdministrativeUnit'] = ResolversParentTypes['AdministrativeUnit'], FederationReferenceType extends FederationReferenceTypes['AdministrativeUnit'] = FederationReferenceTypes['AdministrativeUnit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdministrativeUnit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  grids?: Resolver<Maybe<ResolversTypes['GridConnection']>, ParentType, ContextType, Partial<AdministrativeUnitGridsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AppealResolvers<ContextType = GridContext, ParentType extends ResolversParentTypes['Appeal'] = ResolversParentTypes['Appeal'], FederationReferenceType extends FederationReferenceTypes['Appeal'] = FederationReferenceTypes['Appeal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Appeal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  atDepartment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['AppealCategory']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['AppealChannel'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  compound?: Resolver<Maybe<ResolversTypes['Compound']>, ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['AppealDeadline'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['AppealDepartment']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  externalSource?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  files?: Resolver<Array<Maybe<ResolversTypes['File']>>, ParentType, ContextType>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['CaseStep']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inTime?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextSteps?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reporter?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  satisfied?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GridAppealState'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trackingCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['GridAppealUrgency'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warning?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AppealCategoryResolvers<ContextType = GridContext, ParentType extends ResolversParentTypes['AppealCategory'] = ResolversParentTypes['AppealCategory']> = {
  basis?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  joint?: Resolver<Array<ResolversTypes['AppealDepartment']>, ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['AppealDepartment'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AppealChannelResolvers<ContextType = GridContext, ParentType extends ResolversParentTypes['AppealChannel'] = ResolversParentTypes['AppealChannel']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  selfService?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AppealConnectionResolvers<ContextType = GridContext, ParentType extends ResolversParentTypes['AppealConnection'] = ResolversParentTypes['AppealConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AppealEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Appeal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['TotalCount'], ParentType, ContextType>;
};

export type AppealDeadlineResolvers<ContextType = GridContext, ParentType extends ResolversParentTypes['AppealDeadline'] = ResolversParentTypes['AppealDeadline']> = {
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  warnAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AppealDepartmentResolvers<ContextType = GridContext, ParentType extends ResolversParentTypes['AppealDepartment'] = ResolversParentTypes['AppealDepartment']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AppealEdgeResolvers<ContextType = GridContext, ParentType extends ResolversParentTypes['AppealEdge'] = ResolversParentTypes['AppealEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Appeal'], ParentType, ContextType>;
};

export type AppealReceiptResolvers<ContextType = GridContext, ParentType extends ResolversParentTypes['AppealReceipt'] = ResolversParentTypes['AppealReceipt']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  appealId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GridAppealState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppealStatusResolvers<ContextType = GridContext, ParentType extends ResolversParentTypes['AppealStatus'] = ResolversParentTypes['AppealStatus']> = {
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GridAppealState'], ParentType, ContextType>;
};

export interface AreaScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Area'], any> {
  name: 'Area';
}

export type CaseStepResolvers<ContextType = GridContext, ParentType extends ResolversParentTypes['CaseStep'] = ResolversParentTypes['CaseStep']> = {
  actorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  transition?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ClauseResolvers<ContextType = GridContext, ParentType extends ResolversParentTypes['Clause'] = ResolversParentTypes['Clause']> = {
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pack?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  toBeConfirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CompoundResolvers<ContextType = GridContext, ParentType extends ResolversParentTypes['Compound'] = ResolversParentTypes['Compound'], FederationReferenceType extends FederationReferenceTypes['Compound'] = FederationReferenceTypes['Compound']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Compound']> | FederationReferenceType, FederationReferenceType, ContextType>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openAppealCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  openAppeals?: Resolver<Maybe<ResolversTypes['AppealConnection']>, ParentType, ContextType, Partial<CompoundOpenAppealsArgs>>;
};

export type CompoundNoticeResolvers<ContextType = GridContext, ParentType extends ResolversParentTypes['CompoundNotice'] = ResolversParentTypes['CompoundNotice'], FederationReferenceType extends FederationReferenceTypes['CompoundNotice'] = FederationReferenceTypes['CompoundNotice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CompoundNotice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  grids?: Resolver<Maybe<Array<ResolversTypes['CompoundNoticeGrid']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CompoundNoticeGridResolvers<ContextType = GridContext, ParentType extends ResolversParentTypes['CompoundNoticeGrid'] = ResolversParentTypes['CompoundNoticeGrid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface FenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Fen'], any> {
  name: 'Fen';
}

export type FileResolvers<ContextType = GridContext, ParentType extends ResolversParentTypes['File'] = ResolversParentTypes['File']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type GridResolvers<ContextType = GridContext, ParentType extends ResolversParentTypes['Grid'] = ResolversParentTypes['Grid'], FederationReferenceType extends FederationReferenceTypes['Grid'] = FederationReferenceTypes['Grid']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Grid']> | FederationReferenceType, FederationReferenceType, ContextType>;
  boundary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
  compounds?: Resolver<Array<Maybe<ResolversTypes['Compound']>>, ParentType, ContextType>;
  head?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workers?: Resolver<Array<Maybe<ResolversTypes['Person']>>, ParentType, ContextType>;
};

export type GridConnectionResolvers<ContextType = GridContext, ParentType extends ResolversParentTypes['GridConnection'] = ResolversParentTypes['GridConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GridEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Grid']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['TotalCount'], ParentType, ContextType>;
};

export type GridEdgeResolvers<ContextType = GridContext, ParentType extends ResolversParentTypes['GridEdge'] = ResolversParentTypes['GridEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Grid'], ParentType, ContextType>;
};

export type GridReceiptResolvers<ContextType = GridContext, ParentType extends ResolversParentTypes['GridReceipt'] = ResolversParentTypes['GridReceipt']> = {
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  gridId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MutationResolvers<ContextType = GridContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  assignAppeal?: Resolver<ResolversTypes['AppealReceipt'], ParentType, ContextType, RequireFields<MutationAssignAppealArgs, 'input'>>;
  assignCompoundsToGrid?: Resolver<ResolversTypes['GridReceipt'], ParentType, ContextType, RequireFields<MutationAssignCompoundsToGridArgs, 'compoundIds' | 'gridId' | 'version'>>;
  assignGridHead?: Resolver<ResolversTypes['GridReceipt'], ParentType, ContextType, RequireFields<MutationAssignGridHeadArgs, 'gridId' | 'version'>>;
  classifyAppeal?: Resolver<ResolversTypes['AppealReceipt'], ParentType, ContextType, RequireFields<MutationClassifyAppealArgs, 'input'>>;
  closeAppeal?: Resolver<ResolversTypes['AppealReceipt'], ParentType, ContextType, RequireFields<MutationCloseAppealArgs, 'appealId'>>;
  confirmAppeal?: Resolver<ResolversTypes['AppealReceipt'], ParentType, ContextType, RequireFields<MutationConfirmAppealArgs, 'input'>>;
  escalateAppeal?: Resolver<ResolversTypes['AppealReceipt'], ParentType, ContextType, RequireFields<MutationEscalateAppealArgs, 'input'>>;
  registerGrid?: Resolver<ResolversTypes['GridReceipt'], ParentType, ContextType, RequireFields<MutationRegisterGridArgs, 'input'>>;
  rejectAppeal?: Resolver<ResolversTypes['AppealReceipt'], ParentType, ContextType, RequireFields<MutationRejectAppealArgs, 'appealId' | 'reason'>>;
  reopenAppeal?: Resolver<ResolversTypes['AppealReceipt'], ParentType, ContextType, RequireFields<MutationReopenAppealArgs, 'appealId' | 'reason'>>;
  reportAppeal?: Resolver<ResolversTypes['ReportAppealReceipt'], ParentType, ContextType, RequireFields<MutationReportAppealArgs, 'input'>>;
  resolveAppeal?: Resolver<ResolversTypes['AppealReceipt'], ParentType, ContextType, RequireFields<MutationResolveAppealArgs, 'appealId' | 'result'>>;
  startAppeal?: Resolver<ResolversTypes['AppealReceipt'], ParentType, ContextType, RequireFields<MutationStartAppealArgs, 'appealId'>>;
};

export type PageInfoResolvers<ContextType = GridContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = GridContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  headsGrids?: Resolver<Maybe<Array<ResolversTypes['Grid']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface PositionScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Position'], any> {
  name: 'Position';
}

export type QueryResolvers<ContextType = GridContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType, RequireFields<QueryAppealArgs, 'id'>>;
  appealCategories?: Resolver<Array<ResolversTypes['AppealCategory']>, ParentType, ContextType, Partial<QueryAppealCategoriesArgs>>;
  appealChannels?: Resolver<Array<ResolversTypes['AppealChannel']>, ParentType, ContextType>;
  appealDepartments?: Resolver<Array<ResolversTypes['AppealDepartment']>, ParentType, ContextType>;
  appealStatus?: Resolver<Maybe<ResolversTypes['AppealStatus']>, ParentType, ContextType, RequireFields<QueryAppealStatusArgs, 'code'>>;
  appeals?: Resolver<ResolversTypes['AppealConnection'], ParentType, ContextType, Partial<QueryAppealsArgs>>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType, RequireFields<QueryGridArgs, 'id'>>;
  gridOfCompound?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType, RequireFields<QueryGridOfCompoundArgs, 'compoundId'>>;
  grids?: Resolver<ResolversTypes['GridConnection'], ParentType, ContextType, RequireFields<QueryGridsArgs, 'unitId'>>;
};

export type ReportAppealReceiptResolvers<ContextType = GridContext, ParentType extends ResolversParentTypes['ReportAppealReceipt'] = ResolversParentTypes['ReportAppealReceipt']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  appealId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  trackingCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RuleCheckResolvers<ContextType = GridContext, ParentType extends ResolversParentTypes['RuleCheck'] = ResolversParentTypes['RuleCheck']> = {
  actual?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TotalCountResolvers<ContextType = GridContext, ParentType extends ResolversParentTypes['TotalCount'] = ResolversParentTypes['TotalCount']> = {
  atLeast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GridContext> = {
  AdministrativeUnit?: AdministrativeUnitResolvers<ContextType>;
  Appeal?: AppealResolvers<ContextType>;
  AppealCategory?: AppealCategoryResolvers<ContextType>;
  AppealChannel?: AppealChannelResolvers<ContextType>;
  AppealConnection?: AppealConnectionResolvers<ContextType>;
  AppealDeadline?: AppealDeadlineResolvers<ContextType>;
  AppealDepartment?: AppealDepartmentResolvers<ContextType>;
  AppealEdge?: AppealEdgeResolvers<ContextType>;
  AppealReceipt?: AppealReceiptResolvers<ContextType>;
  AppealStatus?: AppealStatusResolvers<ContextType>;
  Area?: GraphQLScalarType;
  CaseStep?: CaseStepResolvers<ContextType>;
  Clause?: ClauseResolvers<ContextType>;
  Compound?: CompoundResolvers<ContextType>;
  CompoundNotice?: CompoundNoticeResolvers<ContextType>;
  CompoundNoticeGrid?: CompoundNoticeGridResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Fen?: GraphQLScalarType;
  File?: FileResolvers<ContextType>;
  Grid?: GridResolvers<ContextType>;
  GridConnection?: GridConnectionResolvers<ContextType>;
  GridEdge?: GridEdgeResolvers<ContextType>;
  GridReceipt?: GridReceiptResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Position?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  ReportAppealReceipt?: ReportAppealReceiptResolvers<ContextType>;
  RuleCheck?: RuleCheckResolvers<ContextType>;
  TotalCount?: TotalCountResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GridContext> = {
  after?: AfterDirectiveResolver<any, any, ContextType>;
};
