import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Counted } from '@redgrid/database';
import type { CompanyListEntryEntity } from '../company-list/company-list-entry.entity.ts';
import type { CompanyCreditChangeEntity } from '../company-credit/company-credit-change.entity.ts';
import type { CompanyCreditFactEntity } from '../company-credit/company-credit-fact.entity.ts';
import type { CompanyCreditGradeEntity } from '../company-credit/company-credit-grade.entity.ts';
import type { PersonView } from '../person/person.view.ts';
import type { CompoundNoticeCompanyView } from '../notice/compound-notice-company.view.ts';
import type { CompanyListEntryConnectionView } from '../company-list/company-list-entry-connection.view.ts';
import type { CompanyView } from '../company/company.view.ts';
import type { CompanyListReceiptRow } from '../company-list/company-list.receipt.ts';
import type { CompanyCreditReceiptRow } from '../company-credit/company-credit.receipt.ts';
import type { CreditContext } from '../context.ts';
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

/** A property company (物业服务企业); its register is kept by the property domain. */
export type Company = {
  __typename?: 'Company';
  /**
   * What counts for the company's credit, newest first (信用信息). For authorities, the association and streets within
   * their area, and for the company's own head.
   */
  creditFacts?: Maybe<CompanyCreditFactConnection>;
  /** The credit grade on record (信用等级); null before the first rating. */
  creditGrade?: Maybe<CompanyCreditGrade>;
  id: Scalars['ID']['output'];
  /** The published entries of the company, newest first (红黑榜情况). */
  listEntries?: Maybe<CompanyListEntryConnection>;
};


/** A property company (物业服务企业); its register is kept by the property domain. */
export type CompanyCreditFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A property company (物业服务企业); its register is kept by the property domain. */
export type CompanyListEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One rating of a company that changed its score or grade (评级变动). */
export type CompanyCreditChange = {
  __typename?: 'CompanyCreditChange';
  /** When it was rated (评定时间). */
  at: Scalars['DateTime']['output'];
  /** The grade reached (变动后等级). */
  grade: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  /** The grade before; null for the first rating (变动前等级). */
  previousGrade?: Maybe<Scalars['ID']['output']>;
  /** The score reached, in hundredths of a point (变动后得分，0.01分). */
  score: Scalars['Int']['output'];
};

/** A page of ratings (评级变动列表). */
export type CompanyCreditChangeConnection = {
  __typename?: 'CompanyCreditChangeConnection';
  /** The ratings with their cursors (带游标的记录). */
  edges: Array<CompanyCreditChangeEdge>;
  /** The ratings (记录). */
  nodes: Array<CompanyCreditChange>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are (总数). */
  totalCount: TotalCount;
};

/** A rating in a page (评级变动及游标). */
export type CompanyCreditChangeEdge = {
  __typename?: 'CompanyCreditChangeEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The rating (记录). */
  node: CompanyCreditChange;
};

/**
 * Something a company did that counts for its credit (企业信用信息). Facts are never changed or deleted: a wrong one is
 * taken back by another that names it.
 */
export type CompanyCreditFact = {
  __typename?: 'CompanyCreditFact';
  /** Where the points come from (计分依据). */
  clause: Clause;
  /** The company (企业). */
  company: Company;
  /** The document that proves it (佐证材料). */
  documentId?: Maybe<Scalars['ID']['output']>;
  /** The day it happened (发生日期). */
  happenedOn: Scalars['LocalDate']['output'];
  id: Scalars['ID']['output'];
  /** The code of its kind (信息类别); companyCreditFactKinds lists them. */
  kind: Scalars['ID']['output'];
  /** When it was entered (录入时间). */
  knownAt: Scalars['DateTime']['output'];
  /** What else is to be said (说明). */
  note?: Maybe<Scalars['String']['output']>;
  /** What it counts, in points (分值); a reversal counts the opposite of what it takes back. */
  points: Scalars['Int']['output'];
  /** Why it was taken back; set on a reversal (冲正理由). */
  reason?: Maybe<Scalars['String']['output']>;
  /** Who entered it (录入人); null when a system did. */
  recordedBy?: Maybe<Person>;
  /** The fact that takes this one back (冲正信息). */
  reversedBy?: Maybe<CompanyCreditFact>;
  /** The fact this one takes back (被冲正信息). */
  reverses?: Maybe<CompanyCreditFact>;
  /** Where it was learnt, such as the number of a check or a decision (信息来源). */
  source: Scalars['String']['output'];
};

/** A page of credit facts (信用信息列表). */
export type CompanyCreditFactConnection = {
  __typename?: 'CompanyCreditFactConnection';
  /** The facts with their cursors (带游标的记录). */
  edges: Array<CompanyCreditFactEdge>;
  /** The facts (记录). */
  nodes: Array<CompanyCreditFact>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are (总数). */
  totalCount: TotalCount;
};

/** A fact in a page (信用信息及游标). */
export type CompanyCreditFactEdge = {
  __typename?: 'CompanyCreditFactEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The fact (记录). */
  node: CompanyCreditFact;
};

/** A kind of credit fact and what it counts (信用信息类别). */
export type CompanyCreditFactKind = {
  __typename?: 'CompanyCreditFactKind';
  /** Where the points come from (依据). */
  clause: Clause;
  /** Its code (类别代码). */
  code: Scalars['ID']['output'];
  /** What it means (说明). */
  note: Scalars['String']['output'];
  /** What a fact of the kind counts, in points (分值). */
  points: Scalars['Int']['output'];
};

/**
 * The credit grade of a property company (物业服务企业信用等级), as it stands in the register. It is a published result:
 * everybody who is signed in may read it.
 */
export type CompanyCreditGrade = {
  __typename?: 'CompanyCreditGrade';
  /** The day up to which facts are counted (计分截止日). */
  asOf: Scalars['LocalDate']['output'];
  /** How the grade follows from the facts, line by line (评级依据). */
  basis: Array<RuleCheck>;
  /** The company that is graded (企业). */
  company: Company;
  /** The code of the grade, such as AA (信用等级); the pack of the company's unit lists them, best first. */
  grade: Scalars['ID']['output'];
  /** The ratings of this company, newest first (评级历史). */
  history: CompanyCreditChangeConnection;
  id: Scalars['ID']['output'];
  /** The score in hundredths of a point (信用得分，0.01分). */
  score: Scalars['Int']['output'];
  /** Counts the ratings of the company (版本号). */
  version: Scalars['Int']['output'];
};


/**
 * The credit grade of a property company (物业服务企业信用等级), as it stands in the register. It is a published result:
 * everybody who is signed in may read it.
 */
export type CompanyCreditGradeHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of grades (信用等级列表). */
export type CompanyCreditGradeConnection = {
  __typename?: 'CompanyCreditGradeConnection';
  /** The grades with their cursors (带游标的记录). */
  edges: Array<CompanyCreditGradeEdge>;
  /** The grades (记录). */
  nodes: Array<CompanyCreditGrade>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are (总数). */
  totalCount: TotalCount;
};

/** A grade in a page (信用等级及游标). */
export type CompanyCreditGradeEdge = {
  __typename?: 'CompanyCreditGradeEdge';
  /** Its place in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The grade (记录). */
  node: CompanyCreditGrade;
};

/** Proof that credit facts were entered and the company was rated (信用评定回执); a repeated request returns the same one. */
export type CompanyCreditReceipt = {
  __typename?: 'CompanyCreditReceipt';
  /** How the grade follows from the facts (评级依据). */
  checks: Array<RuleCheck>;
  /** The grade as it is now (现信用等级). */
  creditGrade?: Maybe<CompanyCreditGrade>;
  /** The fact that was entered; null when the company was only rated anew (信用信息编号). */
  factId?: Maybe<Scalars['ID']['output']>;
  /** The grade reached (信用等级). */
  grade: Scalars['ID']['output'];
  /** The grade before; null for the first rating (变动前等级). */
  previousGrade?: Maybe<Scalars['ID']['output']>;
  /** The score reached, in hundredths of a point (信用得分，0.01分). */
  score: Scalars['Int']['output'];
};

/** The grade that follows from certain facts, whether it is on record or not (信用测算结果). */
export type CompanyCreditStanding = {
  __typename?: 'CompanyCreditStanding';
  /** The day up to which facts are counted (计分截止日). */
  asOf: Scalars['LocalDate']['output'];
  /** How the grade follows, line by line (评级依据). */
  checks: Array<RuleCheck>;
  /** The code of the grade (信用等级). */
  grade: Scalars['ID']['output'];
  /** The score in hundredths of a point (信用得分，0.01分). */
  score: Scalars['Int']['output'];
};

/** A company on the red or black list (红黑榜条目). */
export type CompanyListEntry = {
  __typename?: 'CompanyListEntry';
  /** The company (企业). */
  company?: Maybe<Company>;
  /** The first day it holds (起始日期). */
  from?: Maybe<Scalars['LocalDate']['output']>;
  /** What it rests on (依据). */
  ground: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** When it was taken off before its end (移出时间). */
  liftedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Which list (榜单). */
  list: CompanyListName;
  /** A code of companyListReasons (理由). */
  reason: Scalars['ID']['output'];
  /** PROPOSED, PUBLISHED, LIFTED or DROPPED (状态). */
  state: Scalars['ID']['output'];
  /** The last day it holds (截止日期). */
  to?: Maybe<Scalars['LocalDate']['output']>;
  /** Counts the changes to it (版本号). */
  version: Scalars['Int']['output'];
};

/** A page of entries (红黑榜分页). */
export type CompanyListEntryConnection = {
  __typename?: 'CompanyListEntryConnection';
  /** The page with a cursor for each entry (条目). */
  edges: Array<CompanyListEntryEdge>;
  /** The page (本页内容). */
  nodes: Array<CompanyListEntry>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are (总数). */
  totalCount: TotalCount;
};

/** An entry of a page (条目). */
export type CompanyListEntryEdge = {
  __typename?: 'CompanyListEntryEdge';
  /** Pass it as `after` to go on from here (游标). */
  cursor: Scalars['String']['output'];
  /** The entry (红黑榜条目). */
  node: CompanyListEntry;
};

/** Which list (红黑榜). */
export type CompanyListName =
  /** Joint punishment; kept from tenders where the policy says so (黑榜). */
  | 'BLACK'
  /** Joint incentives (红榜). */
  | 'RED';

/** What a step of an entry did (办理回执). */
export type CompanyListReceipt = {
  __typename?: 'CompanyListReceipt';
  /** The entry as it is now (红黑榜条目). */
  entry?: Maybe<CompanyListEntry>;
  /** The entry (条目编号). */
  entryId: Scalars['ID']['output'];
  /** Its state afterwards (状态). */
  state: Scalars['ID']['output'];
  /** Its version afterwards (版本号). */
  version: Scalars['Int']['output'];
};

/** A company at work in a compound, as it is published (公示的物业服务企业); owned by the property subgraph, extended here. */
export type CompoundNoticeCompany = {
  __typename?: 'CompoundNoticeCompany';
  /** The credit grade on record (信用等级); null before the first rating. */
  creditGrade?: Maybe<CompoundNoticeCreditGrade>;
  /** The company's id (企业编号). */
  id: Scalars['ID']['output'];
};

/** What is published of a credit grade (公示的信用等级). */
export type CompoundNoticeCreditGrade = {
  __typename?: 'CompoundNoticeCreditGrade';
  /** The day up to which facts are counted (计分截止日). */
  asOf: Scalars['LocalDate']['output'];
  /** The code of the grade, such as AA (信用等级). */
  grade: Scalars['ID']['output'];
  /** The score in hundredths of a point (信用得分，0.01分). */
  score: Scalars['Int']['output'];
};

/** Something a company did that counts for its credit (企业信用信息录入). */
export type CreditCompanyFactInput = {
  /** The company (企业). */
  companyId: Scalars['ID']['input'];
  /** The document that proves it (佐证材料). */
  documentId?: InputMaybe<Scalars['ID']['input']>;
  /** The day it happened; not later than today (发生日期). */
  happenedOn: Scalars['LocalDate']['input'];
  /** The code of its kind (信息类别); companyCreditFactKinds lists them. */
  kind: Scalars['ID']['input'];
  /** What else is to be said; up to 500 characters (说明). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Where it was learnt, such as the number of a check or a decision; up to 120 characters (信息来源). */
  source: Scalars['String']['input'];
};

/** A company as it is proposed for a list (红黑榜提名内容). */
export type CreditCompanyListInput = {
  /** The company (企业). */
  companyId: Scalars['ID']['input'];
  /** What it rests on, without names of persons; up to 200 characters (依据). */
  ground: Scalars['String']['input'];
  /** Which list (榜单). */
  list: CompanyListName;
  /** A code of companyListReasons (理由). */
  reason: Scalars['ID']['input'];
};

/** What may be done (操作). */
export type Mutation = {
  __typename?: 'Mutation';
  /** Drops a proposal (撤销提名). Fails with NOT_FOUND, FORBIDDEN, CONFLICT, ILLEGAL_TRANSITION, REASON_REQUIRED, BAD_USER_INPUT. */
  dropCompanyListEntry: CompanyListReceipt;
  /**
   * Takes a company off a list before its time (移出红黑榜): the authority. Fails with NOT_FOUND, FORBIDDEN, CONFLICT,
   * ILLEGAL_TRANSITION, REASON_REQUIRED, POLICY_NOT_SELECTED, BAD_USER_INPUT.
   */
  liftCompanyListEntry: CompanyListReceipt;
  /**
   * Proposes a company for a list (红黑榜提名): authority, association, street or community where it belongs.
   * Fails with NOT_YET_KNOWN, FORBIDDEN, BAD_USER_INPUT.
   */
  proposeForCompanyList: CompanyListReceipt;
  /**
   * Publishes a proposal for as long as the policy says (列入红黑榜): the authority, and not who proposed it.
   * Fails with NOT_FOUND, FORBIDDEN, CONFLICT, ILLEGAL_TRANSITION, FOUR_EYES_REQUIRED, POLICY_NOT_SELECTED.
   */
  publishCompanyListEntry: CompanyListReceipt;
  /**
   * Rates a company anew by the facts that count today, as once a year or after facts have run out (重新评定信用等级).
   * Fails with NOT_YET_KNOWN, FORBIDDEN, POLICY_NOT_SELECTED, CONFLICT.
   */
  rateCompanyCredit: CompanyCreditReceipt;
  /**
   * Enters a credit fact and rates the company (录入企业信用信息). For the authority, the association or the street at the
   * company's place, or where it runs a project. Fails with NOT_YET_KNOWN, FORBIDDEN, CREDIT_FACT_KIND_UNKNOWN,
   * POLICY_NOT_SELECTED, BAD_USER_INPUT, CONFLICT.
   */
  recordCompanyCreditFact: CompanyCreditReceipt;
  /**
   * Takes back a fact that was entered wrongly and rates the company (冲正企业信用信息). Fails with NOT_FOUND, FORBIDDEN,
   * REASON_REQUIRED, CREDIT_FACT_REVERSED, CREDIT_FACT_IS_REVERSAL, POLICY_NOT_SELECTED, BAD_USER_INPUT.
   */
  reverseCompanyCreditFact: CompanyCreditReceipt;
};


/** What may be done (操作). */
export type MutationDropCompanyListEntryArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


/** What may be done (操作). */
export type MutationLiftCompanyListEntryArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


/** What may be done (操作). */
export type MutationProposeForCompanyListArgs = {
  input: CreditCompanyListInput;
  key?: InputMaybe<Scalars['ID']['input']>;
};


/** What may be done (操作). */
export type MutationPublishCompanyListEntryArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  version: Scalars['Int']['input'];
};


/** What may be done (操作). */
export type MutationRateCompanyCreditArgs = {
  companyId: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
};


/** What may be done (操作). */
export type MutationRecordCompanyCreditFactArgs = {
  input: CreditCompanyFactInput;
  key?: InputMaybe<Scalars['ID']['input']>;
};


/** What may be done (操作). */
export type MutationReverseCompanyCreditFactArgs = {
  factId: Scalars['ID']['input'];
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

/** A person (人员); the register of people is kept by the organisation domain. */
export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
};

/** What may be asked (查询). */
export type Query = {
  __typename?: 'Query';
  /** The kinds of credit facts at the company's unit (信用信息类别表). Fails with NOT_YET_KNOWN, POLICY_NOT_SELECTED. */
  companyCreditFactKinds: Array<CompanyCreditFactKind>;
  /**
   * The grades of the companies of a unit, best score first (企业信用等级名单). Fails with NOT_YET_KNOWN for a unit this
   * domain has not heard of.
   */
  companyCreditGrades: CompanyCreditGradeConnection;
  /** The red or black list of a county, newest first; for everybody (红黑榜). Fails with INVALID_CURSOR, BAD_USER_INPUT. */
  companyList: CompanyListEntryConnection;
  /** One entry; proposals only for those who have a part in them (红黑榜条目). */
  companyListEntry?: Maybe<CompanyListEntry>;
  /** Why a company may come on a list (列入理由). */
  companyListReasons: Array<Scalars['ID']['output']>;
  /**
   * The grade that followed from what was known at a moment (历史时点信用等级). Facts count by the day they happened and
   * by when they were entered. Fails with NOT_YET_KNOWN, POLICY_NOT_SELECTED, BAD_USER_INPUT for a day to come.
   */
  creditGradeAsOf: CompanyCreditStanding;
  /**
   * The grade the company would have if facts of these kinds happened today (信用等级预测). Nothing is recorded. Fails
   * with NOT_YET_KNOWN, POLICY_NOT_SELECTED, CREDIT_FACT_KIND_UNKNOWN.
   */
  previewCompanyCredit: CompanyCreditStanding;
};


/** What may be asked (查询). */
export type QueryCompanyCreditFactKindsArgs = {
  companyId: Scalars['ID']['input'];
};


/** What may be asked (查询). */
export type QueryCompanyCreditGradesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  grade?: InputMaybe<Scalars['ID']['input']>;
  unitId: Scalars['ID']['input'];
};


/** What may be asked (查询). */
export type QueryCompanyListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  countyId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  list: CompanyListName;
};


/** What may be asked (查询). */
export type QueryCompanyListEntryArgs = {
  id: Scalars['ID']['input'];
};


/** What may be asked (查询). */
export type QueryCompanyListReasonsArgs = {
  list: CompanyListName;
};


/** What may be asked (查询). */
export type QueryCreditGradeAsOfArgs = {
  companyId: Scalars['ID']['input'];
  date: Scalars['LocalDate']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What may be asked (查询). */
export type QueryPreviewCompanyCreditArgs = {
  companyId: Scalars['ID']['input'];
  factKinds: Array<Scalars['ID']['input']>;
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
  Company: Company;
  CompanyCreditGrade: CompanyCreditGrade;
  CompanyListEntry: CompanyListEntry;
  CompoundNoticeCompany: CompoundNoticeCompany;
  Person: Person;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Company:
    ( { __typename: 'Company' }
    & GraphQLRecursivePick<FederationTypes['Company'], {"id":true}> );
  CompanyCreditGrade:
    ( { __typename: 'CompanyCreditGrade' }
    & GraphQLRecursivePick<FederationTypes['CompanyCreditGrade'], {"id":true}> );
  CompanyListEntry:
    ( { __typename: 'CompanyListEntry' }
    & GraphQLRecursivePick<FederationTypes['CompanyListEntry'], {"id":true}> );
  CompoundNoticeCompany:
    ( { __typename: 'CompoundNoticeCompany' }
    & GraphQLRecursivePick<FederationTypes['CompoundNoticeCompany'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Area: ResolverTypeWrapper<Scalars['Area']['output']>;
  CaseStep: ResolverTypeWrapper<CaseStep>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Clause: ResolverTypeWrapper<Clause>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Company: ResolverTypeWrapper<CompanyView>;
  CompanyCreditChange: ResolverTypeWrapper<CompanyCreditChangeEntity>;
  CompanyCreditChangeConnection: ResolverTypeWrapper<Omit<CompanyCreditChangeConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversTypes['CompanyCreditChangeEdge']>, nodes: Array<ResolversTypes['CompanyCreditChange']>, totalCount: ResolversTypes['TotalCount'] }>;
  CompanyCreditChangeEdge: ResolverTypeWrapper<Omit<CompanyCreditChangeEdge, 'node'> & { node: ResolversTypes['CompanyCreditChange'] }>;
  CompanyCreditFact: ResolverTypeWrapper<CompanyCreditFactEntity>;
  CompanyCreditFactConnection: ResolverTypeWrapper<Omit<CompanyCreditFactConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversTypes['CompanyCreditFactEdge']>, nodes: Array<ResolversTypes['CompanyCreditFact']>, totalCount: ResolversTypes['TotalCount'] }>;
  CompanyCreditFactEdge: ResolverTypeWrapper<Omit<CompanyCreditFactEdge, 'node'> & { node: ResolversTypes['CompanyCreditFact'] }>;
  CompanyCreditFactKind: ResolverTypeWrapper<CompanyCreditFactKind>;
  CompanyCreditGrade: ResolverTypeWrapper<CompanyCreditGradeEntity>;
  CompanyCreditGradeConnection: ResolverTypeWrapper<Omit<CompanyCreditGradeConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversTypes['CompanyCreditGradeEdge']>, nodes: Array<ResolversTypes['CompanyCreditGrade']>, totalCount: ResolversTypes['TotalCount'] }>;
  CompanyCreditGradeEdge: ResolverTypeWrapper<Omit<CompanyCreditGradeEdge, 'node'> & { node: ResolversTypes['CompanyCreditGrade'] }>;
  CompanyCreditReceipt: ResolverTypeWrapper<CompanyCreditReceiptRow>;
  CompanyCreditStanding: ResolverTypeWrapper<CompanyCreditStanding>;
  CompanyListEntry: ResolverTypeWrapper<CompanyListEntryEntity>;
  CompanyListEntryConnection: ResolverTypeWrapper<CompanyListEntryConnectionView>;
  CompanyListEntryEdge: ResolverTypeWrapper<Omit<CompanyListEntryEdge, 'node'> & { node: ResolversTypes['CompanyListEntry'] }>;
  CompanyListName: CompanyListName;
  CompanyListReceipt: ResolverTypeWrapper<CompanyListReceiptRow>;
  CompoundNoticeCompany: ResolverTypeWrapper<CompoundNoticeCompanyView>;
  CompoundNoticeCreditGrade: ResolverTypeWrapper<CompoundNoticeCreditGrade>;
  CreditCompanyFactInput: CreditCompanyFactInput;
  CreditCompanyListInput: CreditCompanyListInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Fen: ResolverTypeWrapper<Scalars['Fen']['output']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<PersonView>;
  Position: ResolverTypeWrapper<Scalars['Position']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RuleCheck: ResolverTypeWrapper<RuleCheck>;
  TotalCount: ResolverTypeWrapper<Counted>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Area: Scalars['Area']['output'];
  CaseStep: CaseStep;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Clause: Clause;
  Boolean: Scalars['Boolean']['output'];
  Company: CompanyView;
  CompanyCreditChange: CompanyCreditChangeEntity;
  CompanyCreditChangeConnection: Omit<CompanyCreditChangeConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['CompanyCreditChangeEdge']>, nodes: Array<ResolversParentTypes['CompanyCreditChange']>, totalCount: ResolversParentTypes['TotalCount'] };
  CompanyCreditChangeEdge: Omit<CompanyCreditChangeEdge, 'node'> & { node: ResolversParentTypes['CompanyCreditChange'] };
  CompanyCreditFact: CompanyCreditFactEntity;
  CompanyCreditFactConnection: Omit<CompanyCreditFactConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['CompanyCreditFactEdge']>, nodes: Array<ResolversParentTypes['CompanyCreditFact']>, totalCount: ResolversParentTypes['TotalCount'] };
  CompanyCreditFactEdge: Omit<CompanyCreditFactEdge, 'node'> & { node: ResolversParentTypes['CompanyCreditFact'] };
  CompanyCreditFactKind: CompanyCreditFactKind;
  CompanyCreditGrade: CompanyCreditGradeEntity;
  CompanyCreditGradeConnection: Omit<CompanyCreditGradeConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['CompanyCreditGradeEdge']>, nodes: Array<ResolversParentTypes['CompanyCreditGrade']>, totalCount: ResolversParentTypes['TotalCount'] };
  CompanyCreditGradeEdge: Omit<CompanyCreditGradeEdge, 'node'> & { node: ResolversParentTypes['CompanyCreditGrade'] };
  CompanyCreditReceipt: CompanyCreditReceiptRow;
  CompanyCreditStanding: CompanyCreditStanding;
  CompanyListEntry: CompanyListEntryEntity;
  CompanyListEntryConnection: CompanyListEntryConnectionView;
  CompanyListEntryEdge: Omit<CompanyListEntryEdge, 'node'> & { node: ResolversParentTypes['CompanyListEntry'] };
  CompanyListReceipt: CompanyListReceiptRow;
  CompoundNoticeCompany: CompoundNoticeCompanyView;
  CompoundNoticeCreditGrade: CompoundNoticeCreditGrade;
  CreditCompanyFactInput: CreditCompanyFactInput;
  CreditCompanyListInput: CreditCompanyListInput;
  DateTime: Scalars['DateTime']['output'];
  Fen: Scalars['Fen']['output'];
  LocalDate: Scalars['LocalDate']['output'];
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Person: PersonView;
  Position: Scalars['Position']['output'];
  Query: Record<PropertyKey, never>;
  RuleCheck: RuleCheck;
  TotalCount: Counted;
};

export type AfterDirectiveArgs = {
  positions: Array<Scalars['Position']['input']>;
};

export type AfterDirectiveResolver<Result, Parent, ContextType = CreditContext, Args = AfterDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface AreaScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Area'], any> {
  name: 'Area';
}

export type CaseStepResolvers<ContextType = CreditContext, ParentType extends ResolversParentTypes['CaseStep'] = ResolversParentTypes['CaseStep']> = {
  actorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  transition?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ClauseResolvers<ContextType = CreditContext, ParentType extends ResolversParentTypes['Clause'] = ResolversParentTypes['Clause']> = {
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pack?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  toBeConfirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = CreditContext, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company'], FederationReferenceType extends FederationReferenceTypes['Company'] = FederationReferenceTypes['Company']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Company']> | FederationReferenceType, FederationReferenceType, ContextType>;
  creditFacts?: Resolver<Maybe<ResolversTypes['CompanyCreditFactConnection']>, ParentType, ContextType, Partial<CompanyCreditFactsArgs>>;
  creditGrade?: Resolver<Maybe<ResolversTypes['CompanyCreditGrade']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listEntries?: Resolver<Maybe<ResolversTypes['CompanyListEntryConnection']>, ParentType, ContextType, Partial<CompanyListEntriesArgs>>;
};

export type CompanyCreditChangeResolvers<ContextType = CreditContext, ParentType extends ResolversParentTypes['CompanyCreditChange'] = ResolversParentTypes['CompanyCreditChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  previousGrade?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanyCreditChangeConnectionResolvers<ContextType = CreditContext, ParentType extends ResolversParentTypes['CompanyCreditChangeConnection'] = ResolversParentTypes['CompanyCreditChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompanyCreditChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CompanyCreditChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['TotalCount'], ParentType, ContextType>;
};

export type CompanyCreditChangeEdgeResolvers<ContextType = CreditContext, ParentType extends ResolversParentTypes['CompanyCreditChangeEdge'] = ResolversParentTypes['CompanyCreditChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CompanyCreditChange'], ParentType, ContextType>;
};

export type CompanyCreditFactResolvers<ContextType = CreditContext, ParentType extends ResolversParentTypes['CompanyCreditFact'] = ResolversParentTypes['CompanyCreditFact']> = {
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  happenedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reversedBy?: Resolver<Maybe<ResolversTypes['CompanyCreditFact']>, ParentType, ContextType>;
  reverses?: Resolver<Maybe<ResolversTypes['CompanyCreditFact']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CompanyCreditFactConnectionResolvers<ContextType = CreditContext, ParentType extends ResolversParentTypes['CompanyCreditFactConnection'] = ResolversParentTypes['CompanyCreditFactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompanyCreditFactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CompanyCreditFact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['TotalCount'], ParentType, ContextType>;
};

export type CompanyCreditFactEdgeResolvers<ContextType = CreditContext, ParentType extends ResolversParentTypes['CompanyCreditFactEdge'] = ResolversParentTypes['CompanyCreditFactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CompanyCreditFact'], ParentType, ContextType>;
};

export type CompanyCreditFactKindResolvers<ContextType = CreditContext, ParentType extends ResolversParentTypes['CompanyCreditFactKind'] = ResolversParentTypes['CompanyCreditFactKind']> = {
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanyCreditGradeResolvers<ContextType = CreditContext, ParentType extends ResolversParentTypes['CompanyCreditGrade'] = ResolversParentTypes['CompanyCreditGrade'], FederationReferenceType extends FederationReferenceTypes['CompanyCreditGrade'] = FederationReferenceTypes['CompanyCreditGrade']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CompanyCreditGrade']> | FederationReferenceType, FederationReferenceType, ContextType>;
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  basis?: Resolver<Array<ResolversTypes['RuleCheck']>, ParentType, ContextType>;
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['CompanyCreditChangeConnection'], ParentType, ContextType, Partial<CompanyCreditGradeHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanyCreditGradeConnectionResolvers<ContextType = CreditContext, ParentType extends ResolversParentTypes['CompanyCreditGradeConnection'] = ResolversParentTypes['CompanyCreditGradeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompanyCreditGradeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CompanyCreditGrade']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['TotalCount'], ParentType, ContextType>;
};

export type CompanyCreditGradeEdgeResolvers<ContextType = CreditContext, ParentType extends ResolversParentTypes['CompanyCreditGradeEdge'] = ResolversParentTypes['CompanyCreditGradeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CompanyCreditGrade'], ParentType, ContextType>;
};

export type CompanyCreditReceiptResolvers<ContextType = CreditContext, ParentType extends ResolversParentTypes['CompanyCreditReceipt'] = ResolversParentTypes['CompanyCreditReceipt']> = {
  checks?: Resolver<Array<ResolversTypes['RuleCheck']>, ParentType, ContextType>;
  creditGrade?: Resolver<Maybe<ResolversTypes['CompanyCreditGrade']>, ParentType, ContextType>;
  factId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  previousGrade?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanyCreditStandingResolvers<ContextType = CreditContext, ParentType extends ResolversParentTypes['CompanyCreditStanding'] = ResolversParentTypes['CompanyCreditStanding']> = {
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  checks?: Resolver<Array<ResolversTypes['RuleCheck']>, ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanyListEntryResolvers<ContextType = CreditContext, ParentType extends ResolversParentTypes['CompanyListEntry'] = ResolversParentTypes['CompanyListEntry'], FederationReferenceType extends FederationReferenceTypes['CompanyListEntry'] = FederationReferenceTypes['CompanyListEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CompanyListEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  liftedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  list?: Resolver<ResolversTypes['CompanyListName'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanyListEntryConnectionResolvers<ContextType = CreditContext, ParentType extends ResolversParentTypes['CompanyListEntryConnection'] = ResolversParentTypes['CompanyListEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompanyListEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CompanyListEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['TotalCount'], ParentType, ContextType>;
};

export type CompanyListEntryEdgeResolvers<ContextType = CreditContext, ParentType extends ResolversParentTypes['CompanyListEntryEdge'] = ResolversParentTypes['CompanyListEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CompanyListEntry'], ParentType, ContextType>;
};

export type CompanyListReceiptResolvers<ContextType = CreditContext, ParentType extends ResolversParentTypes['CompanyListReceipt'] = ResolversParentTypes['CompanyListReceipt']> = {
  entry?: Resolver<Maybe<ResolversTypes['CompanyListEntry']>, ParentType, ContextType>;
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompoundNoticeCompanyResolvers<ContextType = CreditContext, ParentType extends ResolversParentTypes['CompoundNoticeCompany'] = ResolversParentTypes['CompoundNoticeCompany'], FederationReferenceType extends FederationReferenceTypes['CompoundNoticeCompany'] = FederationReferenceTypes['CompoundNoticeCompany']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CompoundNoticeCompany']> | FederationReferenceType, FederationReferenceType, ContextType>;
  creditGrade?: Resolver<Maybe<ResolversTypes['CompoundNoticeCreditGrade']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CompoundNoticeCreditGradeResolvers<ContextType = CreditContext, ParentType extends ResolversParentTypes['CompoundNoticeCreditGrade'] = ResolversParentTypes['CompoundNoticeCreditGrade']> = {
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface FenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Fen'], any> {
  name: 'Fen';
}

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MutationResolvers<ContextType = CreditContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  dropCompanyListEntry?: Resolver<ResolversTypes['CompanyListReceipt'], ParentType, ContextType, RequireFields<MutationDropCompanyListEntryArgs, 'id' | 'reason' | 'version'>>;
  liftCompanyListEntry?: Resolver<ResolversTypes['CompanyListReceipt'], ParentType, ContextType, RequireFields<MutationLiftCompanyListEntryArgs, 'id' | 'reason' | 'version'>>;
  proposeForCompanyList?: Resolver<ResolversTypes['CompanyListReceipt'], ParentType, ContextType, RequireFields<MutationProposeForCompanyListArgs, 'input'>>;
  publishCompanyListEntry?: Resolver<ResolversTypes['CompanyListReceipt'], ParentType, ContextType, RequireFields<MutationPublishCompanyListEntryArgs, 'id' | 'version'>>;
  rateCompanyCredit?: Resolver<ResolversTypes['CompanyCreditReceipt'], ParentType, ContextType, RequireFields<MutationRateCompanyCreditArgs, 'companyId'>>;
  recordCompanyCreditFact?: Resolver<ResolversTypes['CompanyCreditReceipt'], ParentType, ContextType, RequireFields<MutationRecordCompanyCreditFactArgs, 'input'>>;
  reverseCompanyCreditFact?: Resolver<ResolversTypes['CompanyCreditReceipt'], ParentType, ContextType, RequireFields<MutationReverseCompanyCreditFactArgs, 'factId' | 'reason'>>;
};

export type PageInfoResolvers<ContextType = CreditContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = CreditContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface PositionScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Position'], any> {
  name: 'Position';
}

export type QueryResolvers<ContextType = CreditContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  companyCreditFactKinds?: Resolver<Array<ResolversTypes['CompanyCreditFactKind']>, ParentType, ContextType, RequireFields<QueryCompanyCreditFactKindsArgs, 'companyId'>>;
  companyCreditGrades?: Resolver<ResolversTypes['CompanyCreditGradeConnection'], ParentType, ContextType, RequireFields<QueryCompanyCreditGradesArgs, 'unitId'>>;
  companyList?: Resolver<ResolversTypes['CompanyListEntryConnection'], ParentType, ContextType, RequireFields<QueryCompanyListArgs, 'countyId' | 'list'>>;
  companyListEntry?: Resolver<Maybe<ResolversTypes['CompanyListEntry']>, ParentType, ContextType, RequireFields<QueryCompanyListEntryArgs, 'id'>>;
  companyListReasons?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<QueryCompanyListReasonsArgs, 'list'>>;
  creditGradeAsOf?: Resolver<ResolversTypes['CompanyCreditStanding'], ParentType, ContextType, RequireFields<QueryCreditGradeAsOfArgs, 'companyId' | 'date'>>;
  previewCompanyCredit?: Resolver<ResolversTypes['CompanyCreditStanding'], ParentType, ContextType, RequireFields<QueryPreviewCompanyCreditArgs, 'companyId' | 'factKinds'>>;
};

export type RuleCheckResolvers<ContextType = CreditContext, ParentType extends ResolversParentTypes['RuleCheck'] = ResolversParentTypes['RuleCheck']> = {
  actual?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TotalCountResolvers<ContextType = CreditContext, ParentType extends ResolversParentTypes['TotalCount'] = ResolversParentTypes['TotalCount']> = {
  atLeast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = CreditContext> = {
  Area?: GraphQLScalarType;
  CaseStep?: CaseStepResolvers<ContextType>;
  Clause?: ClauseResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  CompanyCreditChange?: CompanyCreditChangeResolvers<ContextType>;
  CompanyCreditChangeConnection?: CompanyCreditChangeConnectionResolvers<ContextType>;
  CompanyCreditChangeEdge?: CompanyCreditChangeEdgeResolvers<ContextType>;
  CompanyCreditFact?: CompanyCreditFactResolvers<ContextType>;
  CompanyCreditFactConnection?: CompanyCreditFactConnectionResolvers<ContextType>;
  CompanyCreditFactEdge?: CompanyCreditFactEdgeResolvers<ContextType>;
  CompanyCreditFactKind?: CompanyCreditFactKindResolvers<ContextType>;
  CompanyCreditGrade?: CompanyCreditGradeResolvers<ContextType>;
  CompanyCreditGradeConnection?: CompanyCreditGradeConnectionResolvers<ContextType>;
  CompanyCreditGradeEdge?: CompanyCreditGradeEdgeResolvers<ContextType>;
  CompanyCreditReceipt?: CompanyCreditReceiptResolvers<ContextType>;
  CompanyCreditStanding?: CompanyCreditStandingResolvers<ContextType>;
  CompanyListEntry?: CompanyListEntryResolvers<ContextType>;
  CompanyListEntryConnection?: CompanyListEntryConnectionResolvers<ContextType>;
  CompanyListEntryEdge?: CompanyListEntryEdgeResolvers<ContextType>;
  CompanyListReceipt?: CompanyListReceiptResolvers<ContextType>;
  CompoundNoticeCompany?: CompoundNoticeCompanyResolvers<ContextType>;
  CompoundNoticeCreditGrade?: CompoundNoticeCreditGradeResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Fen?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Position?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  RuleCheck?: RuleCheckResolvers<ContextType>;
  TotalCount?: TotalCountResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = CreditContext> = {
  after?: AfterDirectiveResolver<any, any, ContextType>;
};
