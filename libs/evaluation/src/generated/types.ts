import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Counted } from '@redgrid/database';
import type { MetricFactEntity } from '../metric/metric-fact.entity.ts';
import type { InspectionMemberEntity } from '../inspection/inspection-member.entity.ts';
import type { InspectionRecordEntity } from '../inspection/inspection-record.entity.ts';
import type { InspectionEntity } from '../inspection/inspection.entity.ts';
import type { EvaluationLineEntity } from '../evaluation/evaluation-line.entity.ts';
import type { EvaluationPlaceEntity } from '../evaluation/evaluation-place.entity.ts';
import type { EvaluationEntity } from '../evaluation/evaluation.entity.ts';
import type { EvaluationSchemeRowView } from '../scheme/evaluation-scheme-row.view.ts';
import type { EvaluationSchemeView } from '../scheme/evaluation-scheme.view.ts';
import type { PublicationConnectionView } from '../publication/publication-connection.view.ts';
import type { PublicationView } from '../publication/publication.view.ts';
import type { InspectionAssignmentView } from '../inspection/inspection-assignment.view.ts';
import type { InspectionConnectionView } from '../inspection/inspection-connection.view.ts';
import type { WithdrawPublicationReceiptRow } from '../publication/withdraw-publication.receipt.ts';
import type { InspectionReceiptRow } from '../inspection/inspection.receipt.ts';
import type { CloseEvaluationReceiptRow } from '../evaluation/close-evaluation.receipt.ts';
import type { ComputeEvaluationReceiptRow } from '../evaluation/compute-evaluation.receipt.ts';
import type { PlanEvaluationReceiptRow } from '../evaluation/plan-evaluation.receipt.ts';
import type { PublishEvaluationReceiptRow } from '../evaluation/publish-evaluation.receipt.ts';
import type { RecordSurveyReceiptRow } from '../evaluation/record-survey.receipt.ts';
import type { ScoreEvaluationLineReceiptRow } from '../evaluation/score-evaluation-line.receipt.ts';
import type { EvaluationContext } from '../context.ts';
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

/** Proof that an objection was lodged or a result closed (异议与定案回执). */
export type CloseEvaluationReceipt = {
  __typename?: 'CloseEvaluationReceipt';
  /** The evaluation as it is now (评价). */
  evaluation?: Maybe<Evaluation>;
  /** The evaluation's id (评价编号). */
  evaluationId: Scalars['ID']['output'];
};

/** A company (物业服务企业); kept by the property domain. */
export type Company = {
  __typename?: 'Company';
  id: Scalars['ID']['output'];
};

/** A compound of the property domain (小区). */
export type Compound = {
  __typename?: 'Compound';
  id: Scalars['ID']['output'];
  /** The newest published evaluation of its project (最新评价结果). */
  latestEvaluation?: Maybe<Evaluation>;
};

/** Proof that an evaluation was computed (计分回执). */
export type ComputeEvaluationReceipt = {
  __typename?: 'ComputeEvaluationReceipt';
  /** What publishing would rest on (规则核验). */
  checks: Array<RuleCheck>;
  /** The evaluation as it is now (评价). */
  evaluation?: Maybe<Evaluation>;
  /** The evaluation's id (评价编号). */
  evaluationId: Scalars['ID']['output'];
};

/** One evaluation of a project in a year (项目评价). */
export type Evaluation = {
  __typename?: 'Evaluation';
  /** What total, sample and stars rest on (规则核验). */
  checks: Array<RuleCheck>;
  /** The compound (小区). */
  compound?: Maybe<Compound>;
  /** The exact total as a fraction (精确总分). */
  exactScore?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** All lines in the order of the table (评分项). */
  lines: Array<EvaluationLine>;
  /** The project (物业项目). */
  project?: Maybe<Project>;
  /** When it was published (公布时间). */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many owners there are and how many answered validly (问卷样本). */
  sample?: Maybe<EvaluationSample>;
  /** The scheme (评价方案). */
  scheme?: Maybe<EvaluationScheme>;
  /** The scheme's version at planning (方案版本). */
  schemeVersion: Scalars['ID']['output'];
  /** The total in points, cut and not rounded after four places (总分); null until it has been computed. */
  score?: Maybe<Scalars['String']['output']>;
  /** Stars by the unrounded total (星级); null below the lowest band. */
  stars?: Maybe<Scalars['Int']['output']>;
  /** Where it stands (评价状态). */
  state: EvaluationState;
  /** The variant the project is scored on (评价类型). */
  variant?: Maybe<Scalars['ID']['output']>;
  /** Counts the changes (版本号). */
  version: Scalars['Int']['output'];
  /** The lines with the least of their points, weakest first (薄弱项). */
  weakestLines: Array<EvaluationLine>;
  /** The calendar year (评价年度). */
  year: Scalars['Int']['output'];
};


/** One evaluation of a project in a year (项目评价). */
export type EvaluationWeakestLinesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of evaluations (评价分页). */
export type EvaluationConnection = {
  __typename?: 'EvaluationConnection';
  /** The evaluations with their cursors (条目). */
  edges: Array<EvaluationEdge>;
  /** The evaluations (评价). */
  nodes: Array<Evaluation>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are (总数). */
  totalCount: TotalCount;
};

/** One evaluation of a page (评价条目). */
export type EvaluationEdge = {
  __typename?: 'EvaluationEdge';
  /** Where it stands in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The evaluation (评价). */
  node: Evaluation;
};

/** A double-random inspection to be announced (双随机抽查计划). */
export type EvaluationInspectionInput = {
  /** How many companies are drawn; the share of the policy in force when not said (抽取企业数). */
  companies?: InputMaybe<Scalars['Int']['input']>;
  /** Companies that may be drawn, at most 500; all of the unit when not said (检查对象名录). */
  companyIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Inspectors that may be drawn, at most 100 (执法检查人员名录). */
  inspectors: Array<EvaluationInspectorInput>;
  /** How many inspectors are drawn for each (每家检查人员数). */
  inspectorsPerCompany: Scalars['Int']['input'];
  /** A public number to come that will be mixed into the seed, such as a lottery's (公开随机数来源). */
  publicSource?: InputMaybe<Scalars['String']['input']>;
  /** Companies this unit has drawn within so many days are left out (近期已抽查排除天数). */
  restDays?: InputMaybe<Scalars['Int']['input']>;
  /** What is inspected; it is published, and names no persons (抽查事项). */
  title: Scalars['String']['input'];
  /** The unit that inspects (组织单位). */
  unitId: Scalars['ID']['input'];
};

/** What an inspector found at a company (检查记录). */
export type EvaluationInspectionRecordInput = {
  /** The company (检查对象). */
  companyId: Scalars['ID']['input'];
  /** What was found (检查结果). */
  finding: InspectionFinding;
  /** The inspection (抽查编号). */
  inspectionId: Scalars['ID']['input'];
  /** How many problems, when there are any (问题数). */
  problems?: InputMaybe<Scalars['Int']['input']>;
  /** In words, at most 4,000 characters; never published (检查情况). */
  report?: InputMaybe<Scalars['String']['input']>;
};

/** An inspector who may be drawn (执法检查人员). */
export type EvaluationInspectorInput = {
  /** Companies the person has a link to and is not drawn for (须回避企业). */
  linkedCompanyIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The person (人员). */
  personId: Scalars['ID']['input'];
};

/** One row with its score (评分项). */
export type EvaluationLine = {
  __typename?: 'EvaluationLine';
  /** False when the survey reached too few owners (是否计入). */
  counts: Scalars['Boolean']['output'];
  /** Who scores it (评价主体). */
  evaluator: Scalars['ID']['output'];
  /** What it rests on (佐证); for those who organise and oversee at the place and for the evaluated body, null for others. */
  evidence?: Maybe<Scalars['String']['output']>;
  /** The exact score as a fraction (精确得分). */
  exactScore?: Maybe<Scalars['String']['output']>;
  /** The facts it rests on (事实编号). */
  factIds: Array<Scalars['ID']['output']>;
  /** What the score is computed from, as JSON (计算依据). */
  inputs?: Maybe<Scalars['String']['output']>;
  /** What is scored (三级指标). */
  label: Scalars['String']['output'];
  /** How the score comes about (评分方式). */
  mode: EvaluationMode;
  /** The part of the table (一级指标). */
  part: Scalars['String']['output'];
  /** Full marks (分值). */
  points: Scalars['Int']['output'];
  /** Whether computing it again gives the same (复算一致). */
  recomputes: Scalars['Boolean']['output'];
  /** The row of the scheme (指标编号). */
  rowId: Scalars['ID']['output'];
  /** The score in points, cut after four places (得分); null while it is open. */
  score?: Maybe<Scalars['String']['output']>;
  /** How inputs become the score (评分函数). */
  scoring: Scalars['ID']['output'];
  /** Where the score comes from (得分来源). */
  source: EvaluationLineSource;
};

/** Where a line's score comes from (得分来源). */
export type EvaluationLineSource =
  /** Computed from facts (系统事实). */
  | 'FACTS'
  /** Judged by people, as the table asks (人工评分). */
  | 'PEOPLE'
  /** Scored by people although the table could be computed: no system tells the facts yet (暂由人工评分). */
  | 'PEOPLE_NO_EMITTER'
  /** Answered by owners (业主问卷). */
  | 'SURVEY';

/** How a row's score comes about (评分方式). */
export type EvaluationMode =
  /** From facts alone (系统自动评分). */
  | 'AUTO'
  /** People judge (人工评分). */
  | 'HUMAN'
  /** People confirm what the system shows (系统辅助评分). */
  | 'SEMI'
  /** Owners answer (问卷评分). */
  | 'SURVEY';

/** How many owners a survey reached (问卷样本). */
export type EvaluationSample = {
  __typename?: 'EvaluationSample';
  /** All owners of the project (业主总数). */
  owners: Scalars['Int']['output'];
  /** How many answers are valid (有效问卷数). */
  validAnswers: Scalars['Int']['output'];
};

/** A weighted table of indicators (评价方案). */
export type EvaluationScheme = {
  __typename?: 'EvaluationScheme';
  /** The table or clause (条款). */
  clause: Scalars['String']['output'];
  /** The document it comes from (文件). */
  document: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** The role that organises it (组织单位). */
  organiser: Scalars['ID']['output'];
  /** Its rows, all or those of one variant (评价指标). */
  rows: Array<EvaluationSchemeRow>;
  /** What it evaluates: PROJECT, COMPANY, STREET_OR_COMMUNITY or DISTRICT (评价对象). */
  subject: Scalars['ID']['output'];
  /** What people call it (名称). */
  title: Scalars['String']['output'];
  /** What people call it in English (英文名称). */
  titleEn: Scalars['String']['output'];
  /** Full marks (总分). */
  total: Scalars['Int']['output'];
  /** Its variants; a subject is scored on one (评价类型). */
  variants: Array<Scalars['ID']['output']>;
  /** Changes with its content (版本). */
  version: Scalars['ID']['output'];
};


/** A weighted table of indicators (评价方案). */
export type EvaluationSchemeRowsArgs = {
  variant?: InputMaybe<Scalars['ID']['input']>;
};

/** One row of a scheme (评价指标). */
export type EvaluationSchemeRow = {
  __typename?: 'EvaluationSchemeRow';
  /** Whether facts feed it today; otherwise people score it (是否自动取数). */
  computed: Scalars['Boolean']['output'];
  /** Who scores it (评价主体). */
  evaluator: Scalars['ID']['output'];
  /** The group within the part (二级指标). */
  group: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** What is scored (三级指标). */
  label: Scalars['String']['output'];
  /** What is scored, in English (指标英文). */
  labelEn: Scalars['String']['output'];
  /** How the score comes about (评分方式). */
  mode: EvaluationMode;
  /** The part of the table (一级指标). */
  part: Scalars['String']['output'];
  /** Full marks (分值). */
  points: Scalars['Int']['output'];
  /** How inputs become a score (评分函数). */
  scoring: Scalars['ID']['output'];
  /** The variant it counts for; all of them when null (评价类型). */
  variant?: Maybe<Scalars['ID']['output']>;
};

/** Where an evaluation stands (评价状态). */
export type EvaluationState =
  /** Owners are being asked (数据采集). */
  | 'COLLECTING'
  /** It stands (已定案). */
  | 'FINAL'
  /** Somebody objected (异议处理中). */
  | 'OBJECTION'
  /** Planned; figures and scheme are frozen (已计划). */
  | 'PLANNED'
  /** Published (已公布). */
  | 'PUBLISHED'
  /** Computed and ready to be looked over (复核中). */
  | 'REVIEW'
  /** The assessment group scores (评分中). */
  | 'SCORING';

/** What owners answered to one row (问卷指标得分). */
export type EvaluationSurveyAnswersInput = {
  /** The points of all valid answers together (有效答卷得分合计). */
  points: Scalars['Int']['input'];
  /** What they could have come to at most (有效答卷满分合计). */
  possible: Scalars['Int']['input'];
  /** The row of the scheme (指标编号). */
  rowId: Scalars['ID']['input'];
};

/** The result of a survey (问卷结果). */
export type EvaluationSurveyInput = {
  /** What they answered, one entry for every row of the survey (各项得分). */
  answers: Array<EvaluationSurveyAnswersInput>;
  /** The evaluation (评价). */
  evaluationId: Scalars['ID']['input'];
  /** Where the answers are kept (佐证). */
  evidence?: InputMaybe<Scalars['String']['input']>;
  /** All owners of the project (业主总数). */
  owners: Scalars['Int']['input'];
  /** How many answers are valid (有效问卷数). */
  validAnswers: Scalars['Int']['input'];
};

/** A double-random inspection: companies and inspectors are both drawn at random (“双随机、一公开”抽查). */
export type Inspection = {
  __typename?: 'Inspection';
  /** Who inspects which company (抽取结果); empty before the draw. */
  assignments: Array<InspectionAssignment>;
  /** SHA-256 of pools, exclusions and the hash of the seed, published before the draw (承诺值). */
  commitment: Scalars['ID']['output'];
  /** Companies that could be drawn (检查对象名录数). */
  companies: Scalars['Int']['output'];
  /** When it was drawn (抽取时间). */
  drawnAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** Of how many the result is in (已检查数). */
  inspected: Scalars['Int']['output'];
  /** Inspectors that could be drawn (执法检查人员名录数). */
  inspectors: Scalars['Int']['output'];
  /** When it was announced (公告时间). */
  plannedAt: Scalars['DateTime']['output'];
  /** The public number to come that is mixed into the seed (公开随机数来源). */
  publicSource?: Maybe<Scalars['String']['output']>;
  /** When it was published (公开时间). */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands (抽查状态). */
  state: InspectionState;
  /** What is inspected (抽查事项). */
  title: Scalars['String']['output'];
  /** How many companies are drawn (抽取企业数). */
  toInspect: Scalars['Int']['output'];
  /** The unit that inspects (组织单位). */
  unit?: Maybe<AdministrativeUnit>;
  /** Counts the changes (版本号). */
  version: Scalars['Int']['output'];
};

/** One company that was drawn, and who inspects it (检查任务). */
export type InspectionAssignment = {
  __typename?: 'InspectionAssignment';
  /** The company (检查对象). */
  company?: Maybe<Company>;
  /** What was found (检查结果); null while it is open. */
  finding?: Maybe<InspectionFinding>;
  /** The inspectors (检查人员). */
  inspectors: Array<Person>;
  /** How many problems were found (问题数). */
  problems?: Maybe<Scalars['Int']['output']>;
  /** When it was recorded (记录时间). */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was found, in words; never published (检查情况). */
  report?: Maybe<Scalars['String']['output']>;
};

/** A page of inspections (抽查分页). */
export type InspectionConnection = {
  __typename?: 'InspectionConnection';
  /** The inspections with their cursors (条目). */
  edges: Array<InspectionEdge>;
  /** The inspections (抽查). */
  nodes: Array<Inspection>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are (总数). */
  totalCount: TotalCount;
};

/** Whether a published draw is what it says (抽取核验). */
export type InspectionDrawVerdict = {
  __typename?: 'InspectionDrawVerdict';
  /** What the record says there (实为). */
  actual?: Maybe<Scalars['String']['output']>;
  /** The commitment it was announced with; compare it with the one you noted before the draw (承诺值). */
  commitment: Scalars['ID']['output'];
  /** Where it first differs, as a path in the record (首个差异). */
  difference?: Maybe<Scalars['String']['output']>;
  /** What repeating gives there (应为). */
  expected?: Maybe<Scalars['String']['output']>;
  /** Whether repeating it gives the same (是否一致). */
  ok: Scalars['Boolean']['output'];
  /** All that is needed to repeat it, as JSON: `node verify.cjs record.json` does so without this system (抽取记录). */
  record: Scalars['String']['output'];
};

/** One inspection of a page (抽查条目). */
export type InspectionEdge = {
  __typename?: 'InspectionEdge';
  /** Where it stands in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The inspection (抽查). */
  node: Inspection;
};

/** What an inspector found (检查结果). */
export type InspectionFinding =
  /** The company could not be reached or is gone (通过登记的住所无法联系). */
  | 'NOT_FOUND'
  /** No problem was found (未发现问题). */
  | 'NO_PROBLEM'
  /** Problems were found (发现问题). */
  | 'PROBLEMS';

/** Proof of an act on an inspection (抽查操作回执). */
export type InspectionReceipt = {
  __typename?: 'InspectionReceipt';
  /** The commitment (承诺值). */
  commitment: Scalars['ID']['output'];
  /** The inspection as it is now (抽查). */
  inspection?: Maybe<Inspection>;
  /** The inspection (抽查编号). */
  inspectionId: Scalars['ID']['output'];
};

/** Where a double-random inspection stands (抽查状态). */
export type InspectionState =
  /** Pools frozen and commitment published; nobody knows who will be drawn (已公告). */
  | 'ANNOUNCED'
  /** Companies and inspectors have been drawn (已抽取). */
  | 'DRAWN'
  /** All results are in (已检查). */
  | 'INSPECTED'
  /** Results and the record of the draw are on the board (已公开). */
  | 'PUBLISHED';

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Closes a published result, with or without an objection (评价定案).
   * The board shows how it stands then, with the reason, which names no persons.
   * Fails with FORBIDDEN, NOT_FOUND, ILLEGAL_TRANSITION, FOUR_EYES_REQUIRED, REASON_REQUIRED, PUBLICATION_NOT_PUBLIC.
   */
  closeEvaluation: CloseEvaluationReceipt;
  /**
   * Computes rows with facts, the total and the stars (计算得分); it may be repeated until publication.
   * Fails with FORBIDDEN, NOT_FOUND, ILLEGAL_TRANSITION.
   */
  computeEvaluation: ComputeEvaluationReceipt;
  /**
   * Draws companies and inspectors (随机抽取), as bound by the announcement.
   * Fails with FORBIDDEN, NOT_FOUND, ILLEGAL_TRANSITION, BAD_USER_INPUT (the public number is missing, or none was announced).
   */
  drawInspection: InspectionReceipt;
  /**
   * Objects to a published result (提出异议); for the company, its project manager and the owners' committee.
   * Fails with FORBIDDEN, NOT_FOUND, ILLEGAL_TRANSITION, REASON_REQUIRED, OBJECTION_WINDOW_CLOSED.
   */
  objectToEvaluation: CloseEvaluationReceipt;
  /**
   * Plans the evaluation of a project (制定评价计划); figures and scheme are frozen from then on.
   * Fails with FORBIDDEN, NOT_YET_KNOWN, BAD_USER_INPUT, EVALUATION_SCHEME_UNKNOWN, EVALUATION_EXISTS, POLICY_NOT_SELECTED.
   */
  planEvaluation: PlanEvaluationReceipt;
  /**
   * Freezes the pools of a double-random inspection and publishes the commitment (双随机抽查公告).
   * Fails with FORBIDDEN, NOT_FOUND, NOT_YET_KNOWN, BAD_USER_INPUT, INSPECTION_NOT_DRAWABLE, POLICY_NOT_SELECTED,
   * PUBLICATION_NOT_PUBLIC.
   */
  planInspection: InspectionReceipt;
  /**
   * Publishes the result, and hangs it on the public board (公布评价结果); whoever scored may not.
   * Fails with FORBIDDEN, NOT_FOUND, ILLEGAL_TRANSITION, FOUR_EYES_REQUIRED, POLICY_NOT_SELECTED, and with EVALUATION_NOT_PUBLISHABLE and its
   * `checks` while rows are open or the survey does not count.
   */
  publishEvaluation: PublishEvaluationReceipt;
  /**
   * Publishes results and the record of the draw (公开抽查结果), when all results are in.
   * Fails with FORBIDDEN, NOT_FOUND, ILLEGAL_TRANSITION, POLICY_NOT_SELECTED.
   */
  publishInspection: InspectionReceipt;
  /**
   * Records what was found at a company (记录检查结果); for an inspector drawn for it, once.
   * Fails with FORBIDDEN, NOT_FOUND, EVALUATION_OWN_INTEREST, INSPECTION_RECORDED, BAD_USER_INPUT.
   */
  recordInspection: InspectionReceipt;
  /**
   * Records what the owners answered (录入问卷结果); the offices that organise the evaluation may not.
   * Fails with FORBIDDEN, NOT_FOUND, OWNER_SCORE_BY_SURVEY_ONLY, EVALUATION_OWN_INTEREST, EVALUATION_SCORE_INVALID,
   * ILLEGAL_TRANSITION.
   */
  recordSurvey: RecordSurveyReceipt;
  /**
   * Scores one line (指标评分). Owners' rows are answered by survey only, rows with facts are computed.
   * Fails with FORBIDDEN, NOT_FOUND, EVALUATION_LINE_COMPUTED, OWNER_SCORE_BY_SURVEY_ONLY, EVALUATION_OWN_INTEREST,
   * EVALUATION_SCORE_INVALID, ILLEGAL_TRANSITION, REASON_REQUIRED.
   */
  scoreEvaluationLine: ScoreEvaluationLineReceipt;
  /**
   * Takes an entry from the board, with a reason (撤回公示). Fails with NOT_FOUND, FORBIDDEN, REASON_REQUIRED,
   * PUBLICATION_WITHDRAWN, PUBLICATION_NOT_PUBLIC, CONFLICT.
   */
  withdrawPublication: WithdrawPublicationReceipt;
};


export type MutationCloseEvaluationArgs = {
  evaluationId: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationComputeEvaluationArgs = {
  evaluationId: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationDrawInspectionArgs = {
  inspectionId: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  publicNumber?: InputMaybe<Scalars['String']['input']>;
};


export type MutationObjectToEvaluationArgs = {
  evaluationId: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  reason: Scalars['String']['input'];
};


export type MutationPlanEvaluationArgs = {
  key?: InputMaybe<Scalars['ID']['input']>;
  projectId: Scalars['ID']['input'];
  schemeId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};


export type MutationPlanInspectionArgs = {
  input: EvaluationInspectionInput;
  key?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationPublishEvaluationArgs = {
  evaluationId: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationPublishInspectionArgs = {
  inspectionId: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationRecordInspectionArgs = {
  input: EvaluationInspectionRecordInput;
  key?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationRecordSurveyArgs = {
  input: EvaluationSurveyInput;
  key?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationScoreEvaluationLineArgs = {
  evaluationId: Scalars['ID']['input'];
  evidence: Scalars['String']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  rowId: Scalars['ID']['input'];
  score: Scalars['Int']['input'];
};


export type MutationWithdrawPublicationArgs = {
  entryId: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  reason: Scalars['String']['input'];
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

/** Proof that an evaluation was planned (评价计划回执). */
export type PlanEvaluationReceipt = {
  __typename?: 'PlanEvaluationReceipt';
  /** The evaluation as it is now (评价). */
  evaluation?: Maybe<Evaluation>;
  /** Its id (评价编号). */
  evaluationId: Scalars['ID']['output'];
};

/** A company's engagement for a compound, of the property domain (物业项目). */
export type Project = {
  __typename?: 'Project';
  /** Its published evaluations, best first (历年评价). */
  evaluations?: Maybe<EvaluationConnection>;
  id: Scalars['ID']['output'];
  /** The newest published evaluation (最新评价结果). */
  latestEvaluation?: Maybe<Evaluation>;
};


/** A company's engagement for a compound, of the property domain (物业项目). */
export type ProjectEvaluationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One version of an entry on the public board (公示). Everybody may read it without signing in; no person is in it. */
export type Publication = {
  __typename?: 'Publication';
  /** The same for machines, as JSON, with records such as a draw; null when it was withdrawn (公示内容数据). */
  content?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of title and content (内容摘要). */
  contentHash: Scalars['String']['output'];
  /** The entry, the same for all its versions (公示编号). */
  entryId: Scalars['ID']['output'];
  /** What kind of entry it is: EVALUATION_RESULT, INSPECTION_ANNOUNCED, INSPECTION_RESULT (公示类别). */
  kind: Scalars['ID']['output'];
  /** The kind in words (类别名称). */
  kindName: Scalars['String']['output'];
  /** What it says, field by field; empty when it was withdrawn (公示内容). */
  lines: Array<PublicationLine>;
  /** First day of the notice (公示起始日). */
  noticeFrom: Scalars['LocalDate']['output'];
  /** Last day of the notice (公示截止日). */
  noticeUntil: Scalars['LocalDate']['output'];
  /** Last day on which one may object; null when there is no such right, or after it was decided (异议截止日). */
  objectionUntil?: Maybe<Scalars['LocalDate']['output']>;
  /** The year or other period it is about; empty when there is none (期间). */
  period: Scalars['String']['output'];
  /** A day depends on a year whose holidays are not yet published, and may move (日期待定). */
  provisional: Scalars['Boolean']['output'];
  /** When it was published (公示时间). */
  publishedAt: Scalars['DateTime']['output'];
  /** Why it was corrected or withdrawn (更正或撤回理由). */
  reason?: Maybe<Scalars['String']['output']>;
  /** Whether it hangs (公示状态). */
  state: PublicationState;
  /** What it is about: the evaluation, the inspection (公示对象). */
  subjectId: Scalars['ID']['output'];
  /** Title (标题). */
  title: Scalars['String']['output'];
  /** Counts the versions from 1 (版本号). */
  version: Scalars['Int']['output'];
  /** All versions of the entry, oldest first (历次版本). */
  versions: Array<Publication>;
};

/** A page of the board (公示分页). */
export type PublicationConnection = {
  __typename?: 'PublicationConnection';
  /** The entries with their cursors (条目). */
  edges: Array<PublicationEdge>;
  /** The entries (公示). */
  nodes: Array<Publication>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are (总数). */
  totalCount: TotalCount;
};

/** One entry of a page (公示条目). */
export type PublicationEdge = {
  __typename?: 'PublicationEdge';
  /** Where it stands in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The entry (公示). */
  node: Publication;
};

/** One field of what an entry says (公示项). */
export type PublicationLine = {
  __typename?: 'PublicationLine';
  /** What it is called (名称). */
  label: Scalars['String']['output'];
  /** The field (字段). */
  name: Scalars['ID']['output'];
  /** What it is; null when it is not known (内容). */
  value?: Maybe<Scalars['String']['output']>;
};

/** Whether an entry hangs (公示状态). */
export type PublicationState =
  /** It hangs (已公示). */
  | 'PUBLISHED'
  /** It was taken down; the reason says why (已撤回). */
  | 'WITHDRAWN';

/** Proof that a result was published (公布回执). */
export type PublishEvaluationReceipt = {
  __typename?: 'PublishEvaluationReceipt';
  /** The evaluation as it is now (评价). */
  evaluation?: Maybe<Evaluation>;
  /** The evaluation's id (评价编号). */
  evaluationId: Scalars['ID']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** An evaluation: published ones for everybody signed in, others for those who work on them (评价). */
  evaluation?: Maybe<Evaluation>;
  /** One scheme (评价方案). */
  evaluationScheme?: Maybe<EvaluationScheme>;
  /** All schemes (评价方案目录). */
  evaluationSchemes: Array<EvaluationScheme>;
  /** Evaluations, best first (评价列表). */
  evaluations: EvaluationConnection;
  /** A double-random inspection (双随机抽查); for those who organise, oversee and inspect in its area. */
  inspection?: Maybe<Inspection>;
  /** Double-random inspections, newest first (双随机抽查列表). */
  inspections: InspectionConnection;
  /** An entry of the board in its newest version (公示). Open to everyone. */
  publication?: Maybe<Publication>;
  /** What hangs on the board of evaluations and inspections, newest first (公示列表). Open to everyone. Fails with NOT_FOUND, INVALID_CURSOR, BAD_USER_INPUT. */
  publications: PublicationConnection;
  /** Repeats the draw of a published inspection and compares (抽取核验). Open to everyone. Fails with NOT_FOUND before it is published. */
  verifyDraw: InspectionDrawVerdict;
};


export type QueryEvaluationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEvaluationSchemeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEvaluationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  published?: InputMaybe<Scalars['Boolean']['input']>;
  stars?: InputMaybe<Scalars['Int']['input']>;
  unitId?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryInspectionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInspectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPublicationArgs = {
  entryId: Scalars['ID']['input'];
};


export type QueryPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Scalars['ID']['input']>;
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  unitId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryVerifyDrawArgs = {
  inspectionId: Scalars['ID']['input'];
};

/** Proof that a survey was recorded (问卷回执). */
export type RecordSurveyReceipt = {
  __typename?: 'RecordSurveyReceipt';
  /** The evaluation as it is now (评价). */
  evaluation?: Maybe<Evaluation>;
  /** The evaluation's id (评价编号). */
  evaluationId: Scalars['ID']['output'];
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

/** Proof that a line was scored (评分回执). */
export type ScoreEvaluationLineReceipt = {
  __typename?: 'ScoreEvaluationLineReceipt';
  /** The evaluation as it is now (评价). */
  evaluation?: Maybe<Evaluation>;
  /** The evaluation's id (评价编号). */
  evaluationId: Scalars['ID']['output'];
};

/** How many records a list has (总数); counted to 10,000 only. */
export type TotalCount = {
  __typename?: 'TotalCount';
  /** True when there are at least so many and counting stopped (是否至少). */
  atLeast: Scalars['Boolean']['output'];
  /** The number counted (数量). */
  value: Scalars['Int']['output'];
};

/** Proof that an entry was taken down (公示撤回回执). */
export type WithdrawPublicationReceipt = {
  __typename?: 'WithdrawPublicationReceipt';
  /** The entry (公示编号). */
  entryId: Scalars['ID']['output'];
  /** The entry as it is now (公示). */
  publication?: Maybe<Publication>;
  /** Its last version (版本号). */
  version: Scalars['Int']['output'];
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
  Compound: Compound;
  Evaluation: Evaluation;
  Project: Project;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Compound:
    ( { __typename: 'Compound' }
    & GraphQLRecursivePick<FederationTypes['Compound'], {"id":true}> );
  Evaluation:
    ( { __typename: 'Evaluation' }
    & GraphQLRecursivePick<FederationTypes['Evaluation'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdministrativeUnit: ResolverTypeWrapper<AdministrativeUnit>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Area: ResolverTypeWrapper<Scalars['Area']['output']>;
  CaseStep: ResolverTypeWrapper<CaseStep>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Clause: ResolverTypeWrapper<Clause>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CloseEvaluationReceipt: ResolverTypeWrapper<CloseEvaluationReceiptRow>;
  Company: ResolverTypeWrapper<Company>;
  Compound: ResolverTypeWrapper<Omit<Compound, 'latestEvaluation'> & { latestEvaluation?: Maybe<ResolversTypes['Evaluation']> }>;
  ComputeEvaluationReceipt: ResolverTypeWrapper<ComputeEvaluationReceiptRow>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Evaluation: ResolverTypeWrapper<EvaluationEntity>;
  EvaluationConnection: ResolverTypeWrapper<Omit<EvaluationConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversTypes['EvaluationEdge']>, nodes: Array<ResolversTypes['Evaluation']>, totalCount: ResolversTypes['TotalCount'] }>;
  EvaluationEdge: ResolverTypeWrapper<Omit<EvaluationEdge, 'node'> & { node: ResolversTypes['Evaluation'] }>;
  EvaluationInspectionInput: EvaluationInspectionInput;
  EvaluationInspectionRecordInput: EvaluationInspectionRecordInput;
  EvaluationInspectorInput: EvaluationInspectorInput;
  EvaluationLine: ResolverTypeWrapper<EvaluationLineEntity>;
  EvaluationLineSource: EvaluationLineSource;
  EvaluationMode: EvaluationMode;
  EvaluationSample: ResolverTypeWrapper<EvaluationSample>;
  EvaluationScheme: ResolverTypeWrapper<EvaluationSchemeView>;
  EvaluationSchemeRow: ResolverTypeWrapper<EvaluationSchemeRowView>;
  EvaluationState: EvaluationState;
  EvaluationSurveyAnswersInput: EvaluationSurveyAnswersInput;
  EvaluationSurveyInput: EvaluationSurveyInput;
  Fen: ResolverTypeWrapper<Scalars['Fen']['output']>;
  Inspection: ResolverTypeWrapper<InspectionEntity>;
  InspectionAssignment: ResolverTypeWrapper<InspectionAssignmentView>;
  InspectionConnection: ResolverTypeWrapper<InspectionConnectionView>;
  InspectionDrawVerdict: ResolverTypeWrapper<InspectionDrawVerdict>;
  InspectionEdge: ResolverTypeWrapper<Omit<InspectionEdge, 'node'> & { node: ResolversTypes['Inspection'] }>;
  InspectionFinding: InspectionFinding;
  InspectionReceipt: ResolverTypeWrapper<InspectionReceiptRow>;
  InspectionState: InspectionState;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<Person>;
  PlanEvaluationReceipt: ResolverTypeWrapper<PlanEvaluationReceiptRow>;
  Position: ResolverTypeWrapper<Scalars['Position']['output']>;
  Project: ResolverTypeWrapper<Omit<Project, 'evaluations' | 'latestEvaluation'> & { evaluations?: Maybe<ResolversTypes['EvaluationConnection']>, latestEvaluation?: Maybe<ResolversTypes['Evaluation']> }>;
  Publication: ResolverTypeWrapper<PublicationView>;
  PublicationConnection: ResolverTypeWrapper<PublicationConnectionView>;
  PublicationEdge: ResolverTypeWrapper<Omit<PublicationEdge, 'node'> & { node: ResolversTypes['Publication'] }>;
  PublicationLine: ResolverTypeWrapper<PublicationLine>;
  PublicationState: PublicationState;
  PublishEvaluationReceipt: ResolverTypeWrapper<PublishEvaluationReceiptRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordSurveyReceipt: ResolverTypeWrapper<RecordSurveyReceiptRow>;
  RuleCheck: ResolverTypeWrapper<RuleCheck>;
  ScoreEvaluationLineReceipt: ResolverTypeWrapper<ScoreEvaluationLineReceiptRow>;
  TotalCount: ResolverTypeWrapper<Counted>;
  WithdrawPublicationReceipt: ResolverTypeWrapper<WithdrawPublicationReceiptRow>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdministrativeUnit: AdministrativeUnit;
  ID: Scalars['ID']['output'];
  Area: Scalars['Area']['output'];
  CaseStep: CaseStep;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Clause: Clause;
  Boolean: Scalars['Boolean']['output'];
  CloseEvaluationReceipt: CloseEvaluationReceiptRow;
  Company: Company;
  Compound: Omit<Compound, 'latestEvaluation'> & { latestEvaluation?: Maybe<ResolversParentTypes['Evaluation']> } | FederationReferenceTypes['Compound'];
  ComputeEvaluationReceipt: ComputeEvaluationReceiptRow;
  DateTime: Scalars['DateTime']['output'];
  Evaluation: EvaluationEntity;
  EvaluationConnection: Omit<EvaluationConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['EvaluationEdge']>, nodes: Array<ResolversParentTypes['Evaluation']>, totalCount: ResolversParentTypes['TotalCount'] };
  EvaluationEdge: Omit<EvaluationEdge, 'node'> & { node: ResolversParentTypes['Evaluation'] };
  EvaluationInspectionInput: EvaluationInspectionInput;
  EvaluationInspectionRecordInput: EvaluationInspectionRecordInput;
  EvaluationInspectorInput: EvaluationInspectorInput;
  EvaluationLine: EvaluationLineEntity;
  EvaluationSample: EvaluationSample;
  EvaluationScheme: EvaluationSchemeView;
  EvaluationSchemeRow: EvaluationSchemeRowView;
  EvaluationSurveyAnswersInput: EvaluationSurveyAnswersInput;
  EvaluationSurveyInput: EvaluationSurveyInput;
  Fen: Scalars['Fen']['output'];
  Inspection: InspectionEntity;
  InspectionAssignment: InspectionAssignmentView;
  InspectionConnection: InspectionConnectionView;
  InspectionDrawVerdict: InspectionDrawVerdict;
  InspectionEdge: Omit<InspectionEdge, 'node'> & { node: ResolversParentTypes['Inspection'] };
  InspectionReceipt: InspectionReceiptRow;
  LocalDate: Scalars['LocalDate']['output'];
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Person: Person;
  PlanEvaluationReceipt: PlanEvaluationReceiptRow;
  Position: Scalars['Position']['output'];
  Project: Omit<Project, 'evaluations' | 'latestEvaluation'> & { evaluations?: Maybe<ResolversParentTypes['EvaluationConnection']>, latestEvaluation?: Maybe<ResolversParentTypes['Evaluation']> } | FederationReferenceTypes['Project'];
  Publication: PublicationView;
  PublicationConnection: PublicationConnectionView;
  PublicationEdge: Omit<PublicationEdge, 'node'> & { node: ResolversParentTypes['Publication'] };
  PublicationLine: PublicationLine;
  PublishEvaluationReceipt: PublishEvaluationReceiptRow;
  Query: Record<PropertyKey, never>;
  RecordSurveyReceipt: RecordSurveyReceiptRow;
  RuleCheck: RuleCheck;
  ScoreEvaluationLineReceipt: ScoreEvaluationLineReceiptRow;
  TotalCount: Counted;
  WithdrawPublicationReceipt: WithdrawPublicationReceiptRow;
};

export type AfterDirectiveArgs = {
  positions: Array<Scalars['Position']['input']>;
};

export type AfterDirectiveResolver<Result, Parent, ContextType = EvaluationContext, Args = AfterDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AdministrativeUnitResolvers<ContextType = EvaluationContext, ParentType extends ResolversParentTypes['AdministrativeUnit'] = ResolversParentTypes['AdministrativeUnit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface AreaScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Area'], any> {
  name: 'Area';
}

export type CaseStepResolvers<ContextType = EvaluationContext, ParentType extends ResolversParentTypes['CaseStep'] = ResolversParentTypes['CaseStep']> = {
  actorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  transition?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ClauseResolvers<ContextType = EvaluationContext, ParentType extends ResolversParentTypes['Clause'] = ResolversParentTypes['Clause']> = {
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pack?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  toBeConfirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CloseEvaluationReceiptResolvers<ContextType = EvaluationContext, ParentType extends ResolversParentTypes['CloseEvaluationReceipt'] = ResolversParentTypes['CloseEvaluationReceipt']> = {
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  evaluationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = EvaluationContext, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CompoundResolvers<ContextType = EvaluationContext, ParentType extends ResolversParentTypes['Compound'] = ResolversParentTypes['Compound'], FederationReferenceType extends FederationReferenceTypes['Compound'] = FederationReferenceTypes['Compound']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Compound']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latestEvaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
};

export type ComputeEvaluationReceiptResolvers<ContextType = EvaluationContext, ParentType extends ResolversParentTypes['ComputeEvaluationReceipt'] = ResolversParentTypes['ComputeEvaluationReceipt']> = {
  checks?: Resolver<Array<ResolversTypes['RuleCheck']>, ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  evaluationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EvaluationResolvers<ContextType = EvaluationContext, ParentType extends ResolversParentTypes['Evaluation'] = ResolversParentTypes['Evaluation'], FederationReferenceType extends FederationReferenceTypes['Evaluation'] = FederationReferenceTypes['Evaluation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Evaluation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  checks?: Resolver<Array<ResolversTypes['RuleCheck']>, ParentType, ContextType>;
  compound?: Resolver<Maybe<ResolversTypes['Compound']>, ParentType, ContextType>;
  exactScore?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['EvaluationLine']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sample?: Resolver<Maybe<ResolversTypes['EvaluationSample']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['EvaluationScheme']>, ParentType, ContextType>;
  schemeVersion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stars?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EvaluationState'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weakestLines?: Resolver<Array<ResolversTypes['EvaluationLine']>, ParentType, ContextType, RequireFields<EvaluationWeakestLinesArgs, 'first'>>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvaluationConnectionResolvers<ContextType = EvaluationContext, ParentType extends ResolversParentTypes['EvaluationConnection'] = ResolversParentTypes['EvaluationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EvaluationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['TotalCount'], ParentType, ContextType>;
};

export type EvaluationEdgeResolvers<ContextType = EvaluationContext, ParentType extends ResolversParentTypes['EvaluationEdge'] = ResolversParentTypes['EvaluationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evaluation'], ParentType, ContextType>;
};

export type EvaluationLineResolvers<ContextType = EvaluationContext, ParentType extends ResolversParentTypes['EvaluationLine'] = ResolversParentTypes['EvaluationLine']> = {
  counts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evaluator?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exactScore?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  factIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  inputs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['EvaluationMode'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recomputes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rowId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scoring?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['EvaluationLineSource'], ParentType, ContextType>;
};

export type EvaluationSampleResolvers<ContextType = EvaluationContext, ParentType extends ResolversParentTypes['EvaluationSample'] = ResolversParentTypes['EvaluationSample']> = {
  owners?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validAnswers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvaluationSchemeResolvers<ContextType = EvaluationContext, ParentType extends ResolversParentTypes['EvaluationScheme'] = ResolversParentTypes['EvaluationScheme']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organiser?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['EvaluationSchemeRow']>, ParentType, ContextType, Partial<EvaluationSchemeRowsArgs>>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  variants?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EvaluationSchemeRowResolvers<ContextType = EvaluationContext, ParentType extends ResolversParentTypes['EvaluationSchemeRow'] = ResolversParentTypes['EvaluationSchemeRow']> = {
  computed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evaluator?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['EvaluationMode'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scoring?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export interface FenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Fen'], any> {
  name: 'Fen';
}

export type InspectionResolvers<ContextType = EvaluationContext, ParentType extends ResolversParentTypes['Inspection'] = ResolversParentTypes['Inspection']> = {
  assignments?: Resolver<Array<ResolversTypes['InspectionAssignment']>, ParentType, ContextType>;
  commitment?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  companies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  drawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inspectors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plannedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publicSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InspectionState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toInspect?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InspectionAssignmentResolvers<ContextType = EvaluationContext, ParentType extends ResolversParentTypes['InspectionAssignment'] = ResolversParentTypes['InspectionAssignment']> = {
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['InspectionFinding']>, ParentType, ContextType>;
  inspectors?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  problems?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InspectionConnectionResolvers<ContextType = EvaluationContext, ParentType extends ResolversParentTypes['InspectionConnection'] = ResolversParentTypes['InspectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InspectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Inspection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['TotalCount'], ParentType, ContextType>;
};

export type InspectionDrawVerdictResolvers<ContextType = EvaluationContext, ParentType extends ResolversParentTypes['InspectionDrawVerdict'] = ResolversParentTypes['InspectionDrawVerdict']> = {
  actual?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  commitment?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InspectionEdgeResolvers<ContextType = EvaluationContext, ParentType extends ResolversParentTypes['InspectionEdge'] = ResolversParentTypes['InspectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
};

export type InspectionReceiptResolvers<ContextType = EvaluationContext, ParentType extends ResolversParentTypes['InspectionReceipt'] = ResolversParentTypes['InspectionReceipt']> = {
  commitment?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspection?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType>;
  inspectionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MutationResolvers<ContextType = EvaluationContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  closeEvaluation?: Resolver<ResolversTypes['CloseEvaluationReceipt'], ParentType, ContextType, RequireFields<MutationCloseEvaluationArgs, 'evaluationId'>>;
  computeEvaluation?: Resolver<ResolversTypes['ComputeEvaluationReceipt'], ParentType, ContextType, RequireFields<MutationComputeEvaluationArgs, 'evaluationId'>>;
  drawInspection?: Resolver<ResolversTypes['InspectionReceipt'], ParentType, ContextType, RequireFields<MutationDrawInspectionArgs, 'inspectionId'>>;
  objectToEvaluation?: Resolver<ResolversTypes['CloseEvaluationReceipt'], ParentType, ContextType, RequireFields<MutationObjectToEvaluationArgs, 'evaluationId' | 'reason'>>;
  planEvaluation?: Resolver<ResolversTypes['PlanEvaluationReceipt'], ParentType, ContextType, RequireFields<MutationPlanEvaluationArgs, 'projectId' | 'schemeId' | 'year'>>;
  planInspection?: Resolver<ResolversTypes['InspectionReceipt'], ParentType, ContextType, RequireFields<MutationPlanInspectionArgs, 'input'>>;
  publishEvaluation?: Resolver<ResolversTypes['PublishEvaluationReceipt'], ParentType, ContextType, RequireFields<MutationPublishEvaluationArgs, 'evaluationId'>>;
  publishInspection?: Resolver<ResolversTypes['InspectionReceipt'], ParentType, ContextType, RequireFields<MutationPublishInspectionArgs, 'inspectionId'>>;
  recordInspection?: Resolver<ResolversTypes['InspectionReceipt'], ParentType, ContextType, RequireFields<MutationRecordInspectionArgs, 'input'>>;
  recordSurvey?: Resolver<ResolversTypes['RecordSurveyReceipt'], ParentType, ContextType, RequireFields<MutationRecordSurveyArgs, 'input'>>;
  scoreEvaluationLine?: Resolver<ResolversTypes['ScoreEvaluationLineReceipt'], ParentType, ContextType, RequireFields<MutationScoreEvaluationLineArgs, 'evaluationId' | 'evidence' | 'rowId' | 'score'>>;
  withdrawPublication?: Resolver<ResolversTypes['WithdrawPublicationReceipt'], ParentType, ContextType, RequireFields<MutationWithdrawPublicationArgs, 'entryId' | 'reason'>>;
};

export type PageInfoResolvers<ContextType = EvaluationContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = EvaluationContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PlanEvaluationReceiptResolvers<ContextType = EvaluationContext, ParentType extends ResolversParentTypes['PlanEvaluationReceipt'] = ResolversParentTypes['PlanEvaluationReceipt']> = {
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  evaluationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface PositionScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Position'], any> {
  name: 'Position';
}

export type ProjectResolvers<ContextType = EvaluationContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  evaluations?: Resolver<Maybe<ResolversTypes['EvaluationConnection']>, ParentType, ContextType, Partial<ProjectEvaluationsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latestEvaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
};

export type PublicationResolvers<ContextType = EvaluationContext, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication']> = {
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kindName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['PublicationLine']>, ParentType, ContextType>;
  noticeFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  noticeUntil?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  objectionUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PublicationState'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['Publication']>, ParentType, ContextType>;
};

export type PublicationConnectionResolvers<ContextType = EvaluationContext, ParentType extends ResolversParentTypes['PublicationConnection'] = ResolversParentTypes['PublicationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PublicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Publication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['TotalCount'], ParentType, ContextType>;
};

export type PublicationEdgeResolvers<ContextType = EvaluationContext, ParentType extends ResolversParentTypes['PublicationEdge'] = ResolversParentTypes['PublicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Publication'], ParentType, ContextType>;
};

export type PublicationLineResolvers<ContextType = EvaluationContext, ParentType extends ResolversParentTypes['PublicationLine'] = ResolversParentTypes['PublicationLine']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublishEvaluationReceiptResolvers<ContextType = EvaluationContext, ParentType extends ResolversParentTypes['PublishEvaluationReceipt'] = ResolversParentTypes['PublishEvaluationReceipt']> = {
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  evaluationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = EvaluationContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType, RequireFields<QueryEvaluationArgs, 'id'>>;
  evaluationScheme?: Resolver<Maybe<ResolversTypes['EvaluationScheme']>, ParentType, ContextType, RequireFields<QueryEvaluationSchemeArgs, 'id'>>;
  evaluationSchemes?: Resolver<Array<ResolversTypes['EvaluationScheme']>, ParentType, ContextType>;
  evaluations?: Resolver<ResolversTypes['EvaluationConnection'], ParentType, ContextType, RequireFields<QueryEvaluationsArgs, 'published'>>;
  inspection?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType, RequireFields<QueryInspectionArgs, 'id'>>;
  inspections?: Resolver<ResolversTypes['InspectionConnection'], ParentType, ContextType, Partial<QueryInspectionsArgs>>;
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType, RequireFields<QueryPublicationArgs, 'entryId'>>;
  publications?: Resolver<ResolversTypes['PublicationConnection'], ParentType, ContextType, Partial<QueryPublicationsArgs>>;
  verifyDraw?: Resolver<ResolversTypes['InspectionDrawVerdict'], ParentType, ContextType, RequireFields<QueryVerifyDrawArgs, 'inspectionId'>>;
};

export type RecordSurveyReceiptResolvers<ContextType = EvaluationContext, ParentType extends ResolversParentTypes['RecordSurveyReceipt'] = ResolversParentTypes['RecordSurveyReceipt']> = {
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  evaluationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RuleCheckResolvers<ContextType = EvaluationContext, ParentType extends ResolversParentTypes['RuleCheck'] = ResolversParentTypes['RuleCheck']> = {
  actual?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ScoreEvaluationLineReceiptResolvers<ContextType = EvaluationContext, ParentType extends ResolversParentTypes['ScoreEvaluationLineReceipt'] = ResolversParentTypes['ScoreEvaluationLineReceipt']> = {
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  evaluationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TotalCountResolvers<ContextType = EvaluationContext, ParentType extends ResolversParentTypes['TotalCount'] = ResolversParentTypes['TotalCount']> = {
  atLeast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WithdrawPublicationReceiptResolvers<ContextType = EvaluationContext, ParentType extends ResolversParentTypes['WithdrawPublicationReceipt'] = ResolversParentTypes['WithdrawPublicationReceipt']> = {
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = EvaluationContext> = {
  AdministrativeUnit?: AdministrativeUnitResolvers<ContextType>;
  Area?: GraphQLScalarType;
  CaseStep?: CaseStepResolvers<ContextType>;
  Clause?: ClauseResolvers<ContextType>;
  CloseEvaluationReceipt?: CloseEvaluationReceiptResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  Compound?: CompoundResolvers<ContextType>;
  ComputeEvaluationReceipt?: ComputeEvaluationReceiptResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Evaluation?: EvaluationResolvers<ContextType>;
  EvaluationConnection?: EvaluationConnectionResolvers<ContextType>;
  EvaluationEdge?: EvaluationEdgeResolvers<ContextType>;
  EvaluationLine?: EvaluationLineResolvers<ContextType>;
  EvaluationSample?: EvaluationSampleResolvers<ContextType>;
  EvaluationScheme?: EvaluationSchemeResolvers<ContextType>;
  EvaluationSchemeRow?: EvaluationSchemeRowResolvers<ContextType>;
  Fen?: GraphQLScalarType;
  Inspection?: InspectionResolvers<ContextType>;
  InspectionAssignment?: InspectionAssignmentResolvers<ContextType>;
  InspectionConnection?: InspectionConnectionResolvers<ContextType>;
  InspectionDrawVerdict?: InspectionDrawVerdictResolvers<ContextType>;
  InspectionEdge?: InspectionEdgeResolvers<ContextType>;
  InspectionReceipt?: InspectionReceiptResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PlanEvaluationReceipt?: PlanEvaluationReceiptResolvers<ContextType>;
  Position?: GraphQLScalarType;
  Project?: ProjectResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  PublicationConnection?: PublicationConnectionResolvers<ContextType>;
  PublicationEdge?: PublicationEdgeResolvers<ContextType>;
  PublicationLine?: PublicationLineResolvers<ContextType>;
  PublishEvaluationReceipt?: PublishEvaluationReceiptResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordSurveyReceipt?: RecordSurveyReceiptResolvers<ContextType>;
  RuleCheck?: RuleCheckResolvers<ContextType>;
  ScoreEvaluationLineReceipt?: ScoreEvaluationLineReceiptResolvers<ContextType>;
  TotalCount?: TotalCountResolvers<ContextType>;
  WithdrawPublicationReceipt?: WithdrawPublicationReceiptResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = EvaluationContext> = {
  after?: AfterDirectiveResolver<any, any, ContextType>;
};
