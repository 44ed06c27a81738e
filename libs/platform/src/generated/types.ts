import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Counted } from '@redgrid/database';
import type { RoleGrantEntity } from '../role-grant/role-grant.entity.ts';
import type { JobRowErrorEntity } from '../job/job-row-error.entity.ts';
import type { JobEntity } from '../job/job.entity.ts';
import type { FileEntity } from '../file/file.entity.ts';
import type { ApiKeyEntity } from '../api-key/api-key.entity.ts';
import type { AccountEntity } from '../account/account.entity.ts';
import type { RoleView } from '../role-grant/role.view.ts';
import type { PolicyPackView } from '../policy-selection/policy-pack.view.ts';
import type { PolicySelectionView } from '../policy-selection/policy-selection.view.ts';
import type { ImportColumnView } from '../job/import-column.view.ts';
import type { ImportKindView } from '../job/import-kind.view.ts';
import type { JobConnectionView } from '../job/job-connection.view.ts';
import type { JobRowErrorConnectionView } from '../job/job-row-error-connection.view.ts';
import type { AuditEntryView } from '../audit-trail/audit-entry.view.ts';
import type { GrantRoleReceiptRow } from '../role-grant/grant-role.receipt.ts';
import type { RevokeGrantReceiptRow } from '../role-grant/revoke-grant.receipt.ts';
import type { SelectPolicyReceiptRow } from '../policy-selection/select-policy.receipt.ts';
import type { JobReceiptRow } from '../job/job.receipt.ts';
import type { IssueApiKeyReceiptRow } from '../api-key/issue-api-key.receipt.ts';
import type { RevokeApiKeyReceiptRow } from '../api-key/revoke-api-key.receipt.ts';
import type { RotateApiKeyReceiptRow } from '../api-key/rotate-api-key.receipt.ts';
import type { CreateAccountReceiptRow } from '../account/create-account.receipt.ts';
import type { DisableAccountReceiptRow } from '../account/disable-account.receipt.ts';
import type { EnableAccountReceiptRow } from '../account/enable-account.receipt.ts';
import type { PlatformContext } from '../context.ts';
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

/** Somebody who may sign in (账号). It holds no personal data. */
export type Account = {
  __typename?: 'Account';
  /** Its API keys (接口密钥); administrators only. */
  apiKeys: Array<ApiKey>;
  /** When it was made (创建时间). */
  createdAt: Scalars['DateTime']['output'];
  /** True when nobody can sign in with it any more (是否停用). */
  disabled: Scalars['Boolean']['output'];
  /** The identity it signs in with, as `issuer|subject` (外部身份标识); administrators only. */
  externalSubject?: Maybe<Scalars['String']['output']>;
  /** The roles it holds now, or held or will hold when `all` is true (角色授权). */
  grants: Array<RoleGrant>;
  /** Counts the changes to what it may do (授权版本). */
  grantsVersion: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  /** What it stands for (账号类型). */
  kind: AccountKind;
  /** The person behind it (人员); null for keys and services. */
  person?: Maybe<Person>;
  /** The post or system, such as 某街道办事处 (账号名称). */
  title: Scalars['String']['output'];
  /** The unit whose administrators look after it (归属单位); null when only those of the whole system do. */
  unit?: Maybe<AdministrativeUnit>;
};


/** Somebody who may sign in (账号). It holds no personal data. */
export type AccountGrantsArgs = {
  all?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of accounts (账号分页). */
export type AccountConnection = {
  __typename?: 'AccountConnection';
  /** The accounts with their cursors (条目). */
  edges: Array<AccountEdge>;
  /** The accounts (账号). */
  nodes: Array<Account>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are (总数). */
  totalCount: TotalCount;
};

/** One account of a page (账号条目). */
export type AccountEdge = {
  __typename?: 'AccountEdge';
  /** Where it stands in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The account (账号). */
  node: Account;
};

/** What kind of caller an account stands for (账号类型). */
export type AccountKind =
  /** A department's or company's own system (单位系统). */
  | 'ORGANISATION'
  /** A person (个人). */
  | 'PERSON'
  /** A part of this system (系统服务). */
  | 'SERVICE';

/** An administrative unit of the organisation domain (行政区划). */
export type AdministrativeUnit = {
  __typename?: 'AdministrativeUnit';
  id: Scalars['ID']['output'];
};

/** A secret by which an organisation's system signs in (接口密钥). The secret itself is kept nowhere. */
export type ApiKey = {
  __typename?: 'ApiKey';
  /** When it was made (创建时间). */
  createdAt: Scalars['DateTime']['output'];
  /** From when on it is refused (失效时间). */
  expiresAt: Scalars['DateTime']['output'];
  /** The grants of the account it may use (可用授权); null for all of them. */
  grantIds?: Maybe<Array<Scalars['ID']['output']>>;
  id: Scalars['ID']['output'];
  /** Its public part, by which people tell keys apart (密钥前缀). */
  prefix: Scalars['String']['output'];
  /** The key that takes its place (接替密钥); until its end both are valid. */
  replacedById?: Maybe<Scalars['ID']['output']>;
  /** When it was revoked (吊销时间). */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it is for (名称). */
  title: Scalars['String']['output'];
};

/** Who did what, and when (留痕). Ids, codes and hashes only; no personal data. */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** When (时间). */
  at: Scalars['DateTime']['output'];
  /** SHA-256 of the arguments (内容摘要). */
  contentHash: Scalars['ID']['output'];
  /** SHA-256 over this record and the hash of the one before it (链式摘要). */
  hash?: Maybe<Scalars['ID']['output']>;
  /** What was done (操作). */
  operation: Scalars['String']['output'];
  /** Counts the records without gaps (序号). */
  position: Scalars['Int']['output'];
  /** The account that acted (操作账号); `anonymous` without login. */
  principalId: Scalars['ID']['output'];
  /** What kind of caller it was (账号类型). */
  principalKind: Scalars['String']['output'];
  /** The request it belonged to (请求编号). */
  requestId: Scalars['ID']['output'];
  /** The records it touched (涉及记录). */
  targets: Array<Scalars['ID']['output']>;
};

/** A page of the audit trail (留痕分页), newest first. */
export type AuditEntryConnection = {
  __typename?: 'AuditEntryConnection';
  /** The records (记录). */
  nodes: Array<AuditEntry>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
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

/** Proof that an account was made (创建账号回执). */
export type CreateAccountReceipt = {
  __typename?: 'CreateAccountReceipt';
  /** The account as it is now (账号). */
  account?: Maybe<Account>;
  /** Its id (账号编号). */
  accountId: Scalars['ID']['output'];
};

/** Proof that an account was disabled (停用账号回执). */
export type DisableAccountReceipt = {
  __typename?: 'DisableAccountReceipt';
  /** The account as it is now (账号). */
  account?: Maybe<Account>;
  /** Its id (账号编号). */
  accountId: Scalars['ID']['output'];
};

/** Proof that an account was enabled again (恢复账号回执). */
export type EnableAccountReceipt = {
  __typename?: 'EnableAccountReceipt';
  /** The account as it is now (账号). */
  account?: Maybe<Account>;
  /** Its id (账号编号). */
  accountId: Scalars['ID']['output'];
};

/** A file (文件): evidence, a photo, a document or what this system made for the caller. Its bytes are at `url`. */
export type File = {
  __typename?: 'File';
  /** When it was sent or made (上传时间). */
  createdAt: Scalars['DateTime']['output'];
  /** When it is forgotten; null once it belongs to a record (过期时间). */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** What it is, told by its bytes (媒体类型). */
  mediaType: Scalars['String']['output'];
  /** What it is called (文件名). */
  name: Scalars['String']['output'];
  /** SHA-256 of its bytes, hexadecimal (内容摘要). */
  sha256: Scalars['ID']['output'];
  /** How many bytes it has (字节数). */
  size: Scalars['Int']['output'];
  /** Whether it belongs to a record (文件状态). */
  state: FileState;
  /** Where its bytes are, below the address of the graph; the same credentials open it (下载地址). */
  url: Scalars['String']['output'];
};

/** How far a file has come (文件状态). */
export type FileState =
  /** It belongs to a record: whoever may read the record reads it (已使用). */
  | 'ATTACHED'
  /** It expired before it was used (已过期). */
  | 'FORGOTTEN'
  /** It belongs to nothing yet: only its uploader reads it, until it expires (未使用). */
  | 'UNATTACHED';

/** Proof that a role was granted (授权回执). */
export type GrantRoleReceipt = {
  __typename?: 'GrantRoleReceipt';
  /** The account as it is now (账号). */
  account?: Maybe<Account>;
  /** The grant's id (授权编号). */
  grantId: Scalars['ID']['output'];
};

/** A column of a file that is imported (导入列). */
export type ImportColumn = {
  __typename?: 'ImportColumn';
  /** Other headers it is known by (其他表头). */
  aliases: Array<Scalars['String']['output']>;
  /** How it is written (格式). */
  form: Scalars['String']['output'];
  /** Its header (表头). */
  header: Scalars['String']['output'];
  /** What stands in it (含义). */
  meaning: Scalars['String']['output'];
  /** Its code, also good as a header (代码). */
  name: Scalars['ID']['output'];
  /** Whether it must be filled in (是否必填). */
  required: Scalars['Boolean']['output'];
};

/** A kind of file that can be imported (导入类型). */
export type ImportKind = {
  __typename?: 'ImportKind';
  /** Its columns (列). */
  columns: Array<ImportColumn>;
  /** Its code (代码). */
  kind: Scalars['ID']['output'];
  /** What it is called in English (英文名称). */
  nameEn: Scalars['String']['output'];
  /** What it is called in Chinese (中文名称). */
  nameZh: Scalars['String']['output'];
  /** What to know when filling it in (填写说明). */
  note: Scalars['String']['output'];
};

/** Proof that a key was issued (签发密钥回执). */
export type IssueApiKeyReceipt = {
  __typename?: 'IssueApiKeyReceipt';
  /** The key as it is now (接口密钥). */
  apiKey?: Maybe<ApiKey>;
  /** The key's id (密钥编号). */
  apiKeyId: Scalars['ID']['output'];
  /**
   * The key to send as `X-Api-Key` (密钥明文). It is shown once, in the first answer, and stored nowhere: a repeated
   * request answers null. Whoever lost the first answer revokes the key and issues another.
   */
  secret?: Maybe<Scalars['String']['output']>;
};

/** Long work on behalf of the caller (后台任务): an import or an export. Only the account that started it sees it. */
export type Job = {
  __typename?: 'Job';
  /** When it was done, failed or was cancelled (结束时间). */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it failed, in the caller's language (错误说明). */
  error?: Maybe<Scalars['String']['output']>;
  /** Why it failed (错误代码). */
  errorCode?: Maybe<Scalars['ID']['output']>;
  /** The rows that were refused, with their reasons, to be corrected and sent again (错误文件编号); opened at /files/<id>. */
  errorFileId?: Maybe<Scalars['ID']['output']>;
  /** Name of the file that was sent or is made (文件名). */
  fileName: Scalars['String']['output'];
  /** Format of its file (文件格式). */
  format: TableFormat;
  /** Who moved it from where to where, and when (办理历程). */
  history: Array<CaseStep>;
  id: Scalars['ID']['output'];
  /** What the import would do (预检结果); null before that is known, and for exports. */
  preview?: Maybe<JobPreview>;
  /** How far its present phase is (进度). */
  progress: JobProgress;
  /** What has been done so far (结果). */
  result: JobResult;
  /** The file an export has made (结果文件编号); opened at /files/<id>. */
  resultFileId?: Maybe<Scalars['ID']['output']>;
  /** What is wrong with rows, in the order of the file (逐行错误). */
  rowErrors: JobRowErrorConnection;
  /** The system the rows come from (来源系统); null for exports. */
  sourceSystem?: Maybe<Scalars['ID']['output']>;
  /** When it was started (开始时间). */
  startedAt: Scalars['DateTime']['output'];
  /** How far it is (状态). */
  state: JobState;
  /** The kind that is imported, or the list that is exported (导入类型、导出列表). */
  subject: Scalars['ID']['output'];
  /** What it does (任务类型). */
  type: JobType;
  /** Counts the changes of its state (版本号). */
  version: Scalars['Int']['output'];
};


/** Long work on behalf of the caller (后台任务): an import or an export. Only the account that started it sees it. */
export type JobRowErrorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One cell of a sample row (单元格). */
export type JobCell = {
  __typename?: 'JobCell';
  /** The column (列名). */
  column: Scalars['ID']['output'];
  /** What stands in it (内容); masked for personal values. */
  value?: Maybe<Scalars['String']['output']>;
};

/** A page of jobs (任务分页). */
export type JobConnection = {
  __typename?: 'JobConnection';
  /** The page with a cursor for each entry (条目). */
  edges: Array<JobEdge>;
  /** The page (本页内容). */
  nodes: Array<Job>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are (总数). */
  totalCount: TotalCount;
};

/** One entry of a page of jobs (任务条目). */
export type JobEdge = {
  __typename?: 'JobEdge';
  /** Where the entry stands in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The entry (内容). */
  node: Job;
};

/** What an import would do (预检结果). Nothing has been written. */
export type JobPreview = {
  __typename?: 'JobPreview';
  /** Rows that have changed since the last import (变更行数). */
  changed: Scalars['Int']['output'];
  /** Rows that are new (新增行数). */
  created: Scalars['Int']['output'];
  /** Headers of the file that nobody reads (未识别的列). */
  ignoredColumns: Array<Scalars['String']['output']>;
  /** Rows that are wrong (错误行数); the others can be taken without them. */
  refused: Scalars['Int']['output'];
  /** The first rows, personal values masked (样例行). */
  samples: Array<JobSample>;
  /** Rows that are as they were; they are skipped (未变行数). */
  unchanged: Scalars['Int']['output'];
};

/** How far a job is in its present phase (任务进度). */
export type JobProgress = {
  __typename?: 'JobProgress';
  /** Rows that are finished (已处理行数). */
  rowsDone: Scalars['Int']['output'];
  /** Rows per second of this phase (每秒行数). */
  rowsPerSecond: Scalars['Int']['output'];
  /** Rows there are (总行数); null before the file has been read to its end. */
  rowsTotal?: Maybe<Scalars['Int']['output']>;
  /** When progress was last noted (更新时间). */
  updatedAt: Scalars['DateTime']['output'];
};

/** Proof that a job was started or moved on (任务回执); a repeated request returns the same one. */
export type JobReceipt = {
  __typename?: 'JobReceipt';
  /** The job as it is now (任务). */
  job?: Maybe<Job>;
  /** The job (任务编号). */
  jobId: Scalars['ID']['output'];
  /** Its version after the act (版本号). */
  version: Scalars['Int']['output'];
};

/** What an import has done (导入结果). */
export type JobResult = {
  __typename?: 'JobResult';
  /** Rows that changed something (变更行数). */
  changed: Scalars['Int']['output'];
  /** Rows that made something new (新增行数). */
  created: Scalars['Int']['output'];
  /** Rows that were refused (错误行数). */
  refused: Scalars['Int']['output'];
  /** Rows that were skipped, being as they were (未变行数). */
  unchanged: Scalars['Int']['output'];
};

/** Why a row was not taken (逐行错误). */
export type JobRowError = {
  __typename?: 'JobRowError';
  /** What is wrong, as a code (错误代码). */
  code: Scalars['ID']['output'];
  /** The column (列); null for the row as a whole. */
  column?: Maybe<Scalars['ID']['output']>;
  /** The column's header (列名). */
  columnHeader?: Maybe<Scalars['String']['output']>;
  /** What is wrong, in the caller's language (错误原因). */
  reason: Scalars['String']['output'];
  /** The row as a spreadsheet counts: the header is row 1 (行号). */
  row: Scalars['Int']['output'];
};

/** A page of row errors (逐行错误分页). */
export type JobRowErrorConnection = {
  __typename?: 'JobRowErrorConnection';
  /** The page with a cursor for each entry (条目). */
  edges: Array<JobRowErrorEdge>;
  /** The page (本页内容). */
  nodes: Array<JobRowError>;
  /** Where the page ends (分页信息). */
  pageInfo: PageInfo;
  /** How many there are (总数). */
  totalCount: TotalCount;
};

/** One entry of a page of row errors (逐行错误条目). */
export type JobRowErrorEdge = {
  __typename?: 'JobRowErrorEdge';
  /** Where the entry stands in the list (游标). */
  cursor: Scalars['String']['output'];
  /** The entry (内容). */
  node: JobRowError;
};

/** One of the first rows of a file (样例行). */
export type JobSample = {
  __typename?: 'JobSample';
  /** Its cells, personal values masked (单元格). */
  cells: Array<JobCell>;
  /** NEW, CHANGED, UNCHANGED or REFUSED (处理结果). */
  outcome: Scalars['ID']['output'];
  /** The row as a spreadsheet counts (行号). */
  row: Scalars['Int']['output'];
};

/** How far a job is (任务状态). */
export type JobState =
  /** It was cancelled; rows that were written stay, and resumeJob goes on (已取消). */
  | 'CANCELLED'
  /** The rows are being written (写入中). */
  | 'COMMITTING'
  /** It is finished (已完成). */
  | 'DONE'
  /** The list is being read (导出中). */
  | 'EXPORTING'
  /** It ended by an error; resumeJob goes on (已中断). */
  | 'FAILED'
  /** The preview is ready and waits for commitJob (待确认). */
  | 'PREVIEWED'
  /** The file is looked through; nothing is written (校验中). */
  | 'VALIDATING';

/** What a job does (任务类型). */
export type JobType =
  /** Makes a file of a list (导出). */
  | 'EXPORT'
  /** Takes the rows of a file (导入). */
  | 'IMPORT';

export type Mutation = {
  __typename?: 'Mutation';
  /** Stops a job; rows that were written stay (取消任务). Fails with NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION. */
  cancelJob: JobReceipt;
  /** Writes the rows of a previewed import that are not wrong (确认写入). Fails with NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION. */
  commitJob: JobReceipt;
  /**
   * Makes an account (创建账号); it may do nothing until a role is granted.
   * Fails with FORBIDDEN, NOT_FOUND, BAD_USER_INPUT, ACCOUNT_EXISTS.
   */
  createAccount: CreateAccountReceipt;
  /**
   * Shuts an account out (停用账号): its writes are refused at once, its reads within five seconds.
   * Fails with FORBIDDEN, NOT_FOUND, FOUR_EYES_REQUIRED, ACCOUNT_DISABLED.
   */
  disableAccount: DisableAccountReceipt;
  /**
   * Lets a disabled account in again, with the grants that are still in force (恢复账号).
   * Fails with FORBIDDEN, NOT_FOUND, FOUR_EYES_REQUIRED, CONFLICT.
   */
  enableAccount: EnableAccountReceipt;
  /**
   * Grants a role (授予角色). Nobody grants more than he administers, and nobody grants himself anything; the whole system is
   * held by administrators alone.
   * Fails with FORBIDDEN, NOT_FOUND, BAD_USER_INPUT, GRANT_TOO_WIDE, ROLES_INCOMPATIBLE, ACCOUNT_DISABLED,
   * FOUR_EYES_REQUIRED.
   */
  grantRole: GrantRoleReceipt;
  /**
   * Issues a key to an organisation or service (签发接口密钥); its secret is in the first answer only.
   * Fails with FORBIDDEN, NOT_FOUND, BAD_USER_INPUT, API_KEY_NOT_FOR_PERSONS, ACCOUNT_DISABLED, GRANT_TOO_WIDE.
   */
  issueApiKey: IssueApiKeyReceipt;
  /** Goes on with a job that was cancelled or failed (继续任务). Fails with NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION. */
  resumeJob: JobReceipt;
  /**
   * Ends a key now (吊销接口密钥).
   * Fails with FORBIDDEN, NOT_FOUND, API_KEY_ENDED.
   */
  revokeApiKey: RevokeApiKeyReceipt;
  /**
   * Ends a grant now (撤销授权): writes that rest on it are refused at once, reads within five seconds.
   * Fails with FORBIDDEN, NOT_FOUND, GRANT_ENDED, FOUR_EYES_REQUIRED.
   */
  revokeGrant: RevokeGrantReceipt;
  /**
   * Issues a key in place of another (轮换接口密钥); both are valid until the old one's end.
   * Fails with FORBIDDEN, NOT_FOUND, BAD_USER_INPUT, API_KEY_ENDED, ACCOUNT_DISABLED, GRANT_TOO_WIDE.
   */
  rotateApiKey: RotateApiKeyReceipt;
  /**
   * Selects a pack for a unit and those below it (选用政策包), from 60 seconds ahead at the earliest. Cases that are
   * open keep the figures they were opened with.
   * Fails with FORBIDDEN, NOT_FOUND, BAD_USER_INPUT, POLICY_TOO_SOON, POLICY_OVERRIDE_INVALID.
   */
  selectPolicy: SelectPolicyReceipt;
  /**
   * Begins to make a file of a list, with the caller's own scope and masks (开始导出). Fails with EXPORT_LIST_UNKNOWN,
   * EXPORT_COLUMN_UNKNOWN, EXPORT_ARGUMENTS_INVALID, FORBIDDEN, SUBGRAPH_UNAVAILABLE.
   */
  startExport: JobReceipt;
  /**
   * Begins an import: the file is looked through, nothing is written before commitJob (开始导入). Each row is taken with the
   * caller's own roles and scope. Fails with NOT_FOUND, IMPORT_KIND_UNKNOWN, UNSUPPORTED_MEDIA_TYPE, BAD_USER_INPUT.
   */
  startImport: JobReceipt;
};


export type MutationCancelJobArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationCommitJobArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationCreateAccountArgs = {
  input: PlatformAccountInput;
  key?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationDisableAccountArgs = {
  accountId: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationEnableAccountArgs = {
  accountId: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationGrantRoleArgs = {
  accountId: Scalars['ID']['input'];
  department?: InputMaybe<Scalars['ID']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  key?: InputMaybe<Scalars['ID']['input']>;
  role: Scalars['ID']['input'];
  scopeId: Scalars['ID']['input'];
  scopeType: PlatformScopeType;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


export type MutationIssueApiKeyArgs = {
  input: PlatformApiKeyInput;
  key?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationResumeJobArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationRevokeApiKeyArgs = {
  apiKeyId: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationRevokeGrantArgs = {
  grantId: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationRotateApiKeyArgs = {
  apiKeyId: Scalars['ID']['input'];
  expiresAt: Scalars['DateTime']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  oldEndsAt: Scalars['DateTime']['input'];
};


export type MutationSelectPolicyArgs = {
  effectiveFrom: Scalars['DateTime']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  overrides?: InputMaybe<Array<PlatformPolicyOverrideInput>>;
  packId: Scalars['ID']['input'];
  unitId: Scalars['ID']['input'];
};


export type MutationStartExportArgs = {
  input: PlatformExportInput;
  key?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationStartImportArgs = {
  input: PlatformImportInput;
  key?: InputMaybe<Scalars['ID']['input']>;
};

/** Where a page of a list ends (分页信息). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Where the next page begins; pass it as `after` (下一页起点). */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page (是否有下一页). */
  hasNextPage: Scalars['Boolean']['output'];
};

/** A person of the organisation domain (人员). */
export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
};

/** A new account (新账号). */
export type PlatformAccountInput = {
  /** The identity it signs in with, as `issuer|subject` (外部身份标识). */
  externalSubject?: InputMaybe<Scalars['String']['input']>;
  /** What it stands for (账号类型). */
  kind: PlatformAccountKind;
  /** The person behind it; required for a person's account (人员). */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** The post or system, not a person's name (账号名称). */
  title: Scalars['String']['input'];
  /** The unit whose administrators look after it (归属单位); null for the whole system. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** What kind of caller an account is to stand for (账号类型). */
export type PlatformAccountKind =
  /** A department's or company's own system (单位系统). */
  | 'ORGANISATION'
  /** A person (个人). */
  | 'PERSON'
  /** A part of this system (系统服务). */
  | 'SERVICE';

/** A new API key (新接口密钥). */
export type PlatformApiKeyInput = {
  /** The organisation's or service's account (账号). */
  accountId: Scalars['ID']['input'];
  /** From when on it is refused, at most 400 days ahead (失效时间). */
  expiresAt: Scalars['DateTime']['input'];
  /** The grants of the account it may use (可用授权); all of them when missing. */
  grantIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What it is for (名称). */
  title: Scalars['String']['input'];
};

/** What is exported (导出内容). */
export type PlatformExportInput = {
  /** The list's own arguments as a JSON object (筛选条件). */
  arguments?: Scalars['String']['input'];
  /** Fields of the entries, such as `name` or `community.name`; every plain field the caller may read when empty (列). */
  columns?: Array<Scalars['String']['input']>;
  /** Format of the file (文件格式). */
  format?: TableFormat;
  /** A list of the graph: a field of Query that answers pages, such as `compounds` (列表). */
  list: Scalars['ID']['input'];
};

/** What is imported (导入内容). */
export type PlatformImportInput = {
  /** The file, sent to /files before (文件编号). */
  fileId: Scalars['ID']['input'];
  /** A kind of importKinds (导入类型). */
  kind: Scalars['ID']['input'];
  /** The system the ids of the rows are of, such as `shanting-zj` (来源系统); letters, digits, - and _, at most 32. */
  sourceSystem: Scalars['ID']['input'];
};

/** A figure a unit sets for itself (本地调整). */
export type PlatformPolicyOverrideInput = {
  /** The clause it rests on (条款). */
  clause: Scalars['String']['input'];
  /** The document it rests on (文件). */
  document: Scalars['String']['input'];
  /** Its name, such as `committee.minMembers` (指标). */
  figure: Scalars['ID']['input'];
  /** The value as JSON (数值). */
  value: Scalars['String']['input'];
};

/** What a role is to be held at (授权范围类型). */
export type PlatformScopeType =
  /** A building (楼栋). */
  | 'BUILDING'
  /** One case (个案). */
  | 'CASE'
  /** A city (市). */
  | 'CITY'
  /** A community (社区). */
  | 'COMMUNITY'
  /** A company (企业). */
  | 'COMPANY'
  /** A compound (小区). */
  | 'COMPOUND'
  /** A county or district (区县). */
  | 'COUNTY'
  /** A grid (网格). */
  | 'GRID'
  /** A house (房屋). */
  | 'HOUSE'
  /** A person (个人). */
  | 'PERSON'
  /** The whole system (全系统). */
  | 'ROOT'
  /** A street or township (街道、乡镇). */
  | 'STREET';

/** One figure with its source (政策数值). */
export type PolicyFigure = {
  __typename?: 'PolicyFigure';
  /** Where it comes from (依据). */
  clause: Clause;
  /** Its name, such as `committee.minMembers` (指标). */
  figure: Scalars['ID']['output'];
  /** What a reader should know (说明). */
  note?: Maybe<Scalars['String']['output']>;
  /** True when a unit laid it over the pack (是否本地调整). */
  overridden: Scalars['Boolean']['output'];
  /** What it is counted in (单位). */
  unit: Scalars['String']['output'];
  /** The value as JSON, codes without quotes; `null` when nothing is asked (数值). */
  value: Scalars['String']['output'];
};

/** A document's or city's figures as data (政策包). */
export type PolicyPack = {
  __typename?: 'PolicyPack';
  /** The packs it rests on, nearest first (依据的政策包). */
  extends: Array<Scalars['ID']['output']>;
  /** Every figure it states or inherits on a day (政策数值). */
  figures: Array<PolicyFigure>;
  id: Scalars['ID']['output'];
  /** What people call it (名称). */
  title: Scalars['String']['output'];
  /** Changes with the pack or with any pack it rests on (版本). */
  version: Scalars['ID']['output'];
};


/** A document's or city's figures as data (政策包). */
export type PolicyPackFiguresArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** The pack a unit follows from a moment on (政策选用). */
export type PolicySelection = {
  __typename?: 'PolicySelection';
  /** From when on (生效时间). */
  effectiveFrom: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** What the unit lays over the pack (本地调整). */
  overrides: Array<PolicyFigure>;
  /** The pack (政策包). */
  pack: PolicyPack;
  /** The unit (行政区划). */
  unit?: Maybe<AdministrativeUnit>;
};

export type Query = {
  __typename?: 'Query';
  /** An account the caller administers (账号). */
  account?: Maybe<Account>;
  /** The accounts the caller administers, newest first (账号列表). */
  accounts: AccountConnection;
  /**
   * Who changed accounts, grants, keys and policy selections (留痕查询). Administrators of the whole system see all of
   * it; others name an account or a unit of their own as target, or an account as principal.
   * Fails with FORBIDDEN, BAD_USER_INPUT, INVALID_CURSOR.
   */
  auditTrail: AuditEntryConnection;
  /** A file the caller may read (文件); null for any other. Fails with SUBGRAPH_UNAVAILABLE. */
  file?: Maybe<File>;
  /** The files of a record the caller may read, oldest first (记录的文件). Fails with SUBGRAPH_UNAVAILABLE. */
  files: Array<File>;
  /** The kinds of files that can be imported, in the order in which they are (导入类型列表). */
  importKinds: Array<ImportKind>;
  /** One of the caller's jobs (后台任务); null for any other. */
  job?: Maybe<Job>;
  /** The caller's jobs, the latest first (后台任务列表). Fails with INVALID_CURSOR, BAD_USER_INPUT. */
  jobs: JobConnection;
  /** The caller's own account (当前账号); null for a service without one. */
  me?: Maybe<Account>;
  /**
   * Every figure that holds for a unit, with its clause (适用政策). Open to everyone.
   * Fails with NOT_FOUND, POLICY_NOT_SELECTED.
   */
  policy: UnitPolicy;
  /** All packs a unit may select (政策包目录). Open to everyone. */
  policyPacks: Array<PolicyPack>;
  /** What a unit has selected so far and for the time to come, oldest first (政策选用记录). */
  policySelections: Array<PolicySelection>;
  /** All roles with their names (角色目录). */
  roles: Array<Role>;
};


export type QueryAccountArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAuditTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  principal?: InputMaybe<Scalars['ID']['input']>;
  target?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryFileArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFilesArgs = {
  ownerId: Scalars['ID']['input'];
  ownerKind: Scalars['ID']['input'];
};


export type QueryJobArgs = {
  id: Scalars['ID']['input'];
};


export type QueryJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<JobState>;
};


export type QueryPolicyArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  unitId: Scalars['ID']['input'];
};


export type QueryPolicySelectionsArgs = {
  unitId: Scalars['ID']['input'];
};

/** Proof that a key was revoked (吊销密钥回执). */
export type RevokeApiKeyReceipt = {
  __typename?: 'RevokeApiKeyReceipt';
  /** The key as it is now (接口密钥). */
  apiKey?: Maybe<ApiKey>;
  /** The key's id (密钥编号). */
  apiKeyId: Scalars['ID']['output'];
};

/** Proof that a grant was ended (撤销授权回执). */
export type RevokeGrantReceipt = {
  __typename?: 'RevokeGrantReceipt';
  /** The account as it is now (账号). */
  account?: Maybe<Account>;
  /** The grant's id (授权编号). */
  grantId: Scalars['ID']['output'];
};

/** One of the 51 roles (角色). */
export type Role = {
  __typename?: 'Role';
  /** What people call it in English (英文名称). */
  en: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** What people call it in Chinese (中文名称). */
  zh: Scalars['String']['output'];
};

/** A role an account holds at a scope for a time (角色授权). */
export type RoleGrant = {
  __typename?: 'RoleGrant';
  /** The department, utility or police body it is held for, by its code (职能部门). */
  department?: Maybe<Scalars['ID']['output']>;
  /** From when on it counts (生效时间). */
  from: Scalars['DateTime']['output'];
  /** The account that granted it (授权人); null for the first administrator. */
  grantedBy?: Maybe<Scalars['ID']['output']>;
  id: Scalars['ID']['output'];
  /** Whether it counts at this moment (是否有效). */
  inForce: Scalars['Boolean']['output'];
  /** The role (角色). */
  role: Role;
  /** The id of the unit, compound, company and so on; `*` for the whole system (授权范围). */
  scopeId: Scalars['ID']['output'];
  /** What it is held at (授权范围类型). */
  scopeType: ScopeType;
  /** From when on it no longer counts (终止时间); null while no end is set. */
  to?: Maybe<Scalars['DateTime']['output']>;
};

/** Proof that a key was replaced (轮换密钥回执). */
export type RotateApiKeyReceipt = {
  __typename?: 'RotateApiKeyReceipt';
  /** The new key as it is now (接口密钥). */
  apiKey?: Maybe<ApiKey>;
  /** The new key's id (新密钥编号). */
  apiKeyId: Scalars['ID']['output'];
  /** The new key to send as `X-Api-Key` (密钥明文), in the first answer only; a repeated request answers null. */
  secret?: Maybe<Scalars['String']['output']>;
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

/** What a role is held at (授权范围类型). */
export type ScopeType =
  /** A building (楼栋). */
  | 'BUILDING'
  /** One case (个案). */
  | 'CASE'
  /** A city (市). */
  | 'CITY'
  /** A community (社区). */
  | 'COMMUNITY'
  /** A company (企业). */
  | 'COMPANY'
  /** A compound (小区). */
  | 'COMPOUND'
  /** A county or district (区县). */
  | 'COUNTY'
  /** A grid (网格). */
  | 'GRID'
  /** A house (房屋). */
  | 'HOUSE'
  /** A person (个人). */
  | 'PERSON'
  /** The whole system (全系统). */
  | 'ROOT'
  /** A street or township (街道、乡镇). */
  | 'STREET';

/** Proof that a pack was selected (政策选用回执). */
export type SelectPolicyReceipt = {
  __typename?: 'SelectPolicyReceipt';
  /** The selection (政策选用). */
  selection?: Maybe<PolicySelection>;
  /** The selection's id (选用编号). */
  selectionId: Scalars['ID']['output'];
};

/** The format of a table (表格格式). */
export type TableFormat =
  /** Comma-separated text (CSV 文件). */
  | 'CSV'
  /** A workbook (Excel 工作簿). */
  | 'XLSX';

/** How many records a list has (总数); counted to 10,000 only. */
export type TotalCount = {
  __typename?: 'TotalCount';
  /** True when there are at least so many and counting stopped (是否至少). */
  atLeast: Scalars['Boolean']['output'];
  /** The number counted (数量). */
  value: Scalars['Int']['output'];
};

/** What holds for a unit at a moment (适用政策). */
export type UnitPolicy = {
  __typename?: 'UnitPolicy';
  /** Every figure that holds (政策数值). */
  figures: Array<PolicyFigure>;
  /** The pack in force (政策包). */
  pack: PolicyPack;
  /** The unit whose choice holds (选用单位). */
  selectedBy?: Maybe<AdministrativeUnit>;
  /** The unit that was asked for (行政区划). */
  unit?: Maybe<AdministrativeUnit>;
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
  File: File;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  File:
    ( { __typename: 'File' }
    & GraphQLRecursivePick<FederationTypes['File'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Account: ResolverTypeWrapper<AccountEntity>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AccountConnection: ResolverTypeWrapper<Omit<AccountConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversTypes['AccountEdge']>, nodes: Array<ResolversTypes['Account']>, totalCount: ResolversTypes['TotalCount'] }>;
  AccountEdge: ResolverTypeWrapper<Omit<AccountEdge, 'node'> & { node: ResolversTypes['Account'] }>;
  AccountKind: AccountKind;
  AdministrativeUnit: ResolverTypeWrapper<AdministrativeUnit>;
  ApiKey: ResolverTypeWrapper<ApiKeyEntity>;
  Area: ResolverTypeWrapper<Scalars['Area']['output']>;
  AuditEntry: ResolverTypeWrapper<AuditEntryView>;
  AuditEntryConnection: ResolverTypeWrapper<Omit<AuditEntryConnection, 'nodes'> & { nodes: Array<ResolversTypes['AuditEntry']> }>;
  CaseStep: ResolverTypeWrapper<CaseStep>;
  Clause: ResolverTypeWrapper<Clause>;
  CreateAccountReceipt: ResolverTypeWrapper<CreateAccountReceiptRow>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DisableAccountReceipt: ResolverTypeWrapper<DisableAccountReceiptRow>;
  EnableAccountReceipt: ResolverTypeWrapper<EnableAccountReceiptRow>;
  Fen: ResolverTypeWrapper<Scalars['Fen']['output']>;
  File: ResolverTypeWrapper<FileEntity>;
  FileState: FileState;
  GrantRoleReceipt: ResolverTypeWrapper<GrantRoleReceiptRow>;
  ImportColumn: ResolverTypeWrapper<ImportColumnView>;
  ImportKind: ResolverTypeWrapper<ImportKindView>;
  IssueApiKeyReceipt: ResolverTypeWrapper<IssueApiKeyReceiptRow>;
  Job: ResolverTypeWrapper<JobEntity>;
  JobCell: ResolverTypeWrapper<JobCell>;
  JobConnection: ResolverTypeWrapper<JobConnectionView>;
  JobEdge: ResolverTypeWrapper<Omit<JobEdge, 'node'> & { node: ResolversTypes['Job'] }>;
  JobPreview: ResolverTypeWrapper<JobPreview>;
  JobProgress: ResolverTypeWrapper<JobProgress>;
  JobReceipt: ResolverTypeWrapper<JobReceiptRow>;
  JobResult: ResolverTypeWrapper<JobResult>;
  JobRowError: ResolverTypeWrapper<JobRowErrorEntity>;
  JobRowErrorConnection: ResolverTypeWrapper<JobRowErrorConnectionView>;
  JobRowErrorEdge: ResolverTypeWrapper<Omit<JobRowErrorEdge, 'node'> & { node: ResolversTypes['JobRowError'] }>;
  JobSample: ResolverTypeWrapper<JobSample>;
  JobState: JobState;
  JobType: JobType;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<Person>;
  PlatformAccountInput: PlatformAccountInput;
  PlatformAccountKind: PlatformAccountKind;
  PlatformApiKeyInput: PlatformApiKeyInput;
  PlatformExportInput: PlatformExportInput;
  PlatformImportInput: PlatformImportInput;
  PlatformPolicyOverrideInput: PlatformPolicyOverrideInput;
  PlatformScopeType: PlatformScopeType;
  PolicyFigure: ResolverTypeWrapper<PolicyFigure>;
  PolicyPack: ResolverTypeWrapper<PolicyPackView>;
  PolicySelection: ResolverTypeWrapper<PolicySelectionView>;
  Position: ResolverTypeWrapper<Scalars['Position']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RevokeApiKeyReceipt: ResolverTypeWrapper<RevokeApiKeyReceiptRow>;
  RevokeGrantReceipt: ResolverTypeWrapper<RevokeGrantReceiptRow>;
  Role: ResolverTypeWrapper<RoleView>;
  RoleGrant: ResolverTypeWrapper<RoleGrantEntity>;
  RotateApiKeyReceipt: ResolverTypeWrapper<RotateApiKeyReceiptRow>;
  RuleCheck: ResolverTypeWrapper<RuleCheck>;
  ScopeType: ScopeType;
  SelectPolicyReceipt: ResolverTypeWrapper<SelectPolicyReceiptRow>;
  TableFormat: TableFormat;
  TotalCount: ResolverTypeWrapper<Counted>;
  UnitPolicy: ResolverTypeWrapper<Omit<UnitPolicy, 'pack'> & { pack: ResolversTypes['PolicyPack'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Account: AccountEntity;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  AccountConnection: Omit<AccountConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['AccountEdge']>, nodes: Array<ResolversParentTypes['Account']>, totalCount: ResolversParentTypes['TotalCount'] };
  AccountEdge: Omit<AccountEdge, 'node'> & { node: ResolversParentTypes['Account'] };
  AdministrativeUnit: AdministrativeUnit;
  ApiKey: ApiKeyEntity;
  Area: Scalars['Area']['output'];
  AuditEntry: AuditEntryView;
  AuditEntryConnection: Omit<AuditEntryConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['AuditEntry']> };
  CaseStep: CaseStep;
  Clause: Clause;
  CreateAccountReceipt: CreateAccountReceiptRow;
  DateTime: Scalars['DateTime']['output'];
  DisableAccountReceipt: DisableAccountReceiptRow;
  EnableAccountReceipt: EnableAccountReceiptRow;
  Fen: Scalars['Fen']['output'];
  File: FileEntity;
  GrantRoleReceipt: GrantRoleReceiptRow;
  ImportColumn: ImportColumnView;
  ImportKind: ImportKindView;
  IssueApiKeyReceipt: IssueApiKeyReceiptRow;
  Job: JobEntity;
  JobCell: JobCell;
  JobConnection: JobConnectionView;
  JobEdge: Omit<JobEdge, 'node'> & { node: ResolversParentTypes['Job'] };
  JobPreview: JobPreview;
  JobProgress: JobProgress;
  JobReceipt: JobReceiptRow;
  JobResult: JobResult;
  JobRowError: JobRowErrorEntity;
  JobRowErrorConnection: JobRowErrorConnectionView;
  JobRowErrorEdge: Omit<JobRowErrorEdge, 'node'> & { node: ResolversParentTypes['JobRowError'] };
  JobSample: JobSample;
  LocalDate: Scalars['LocalDate']['output'];
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Person: Person;
  PlatformAccountInput: PlatformAccountInput;
  PlatformApiKeyInput: PlatformApiKeyInput;
  PlatformExportInput: PlatformExportInput;
  PlatformImportInput: PlatformImportInput;
  PlatformPolicyOverrideInput: PlatformPolicyOverrideInput;
  PolicyFigure: PolicyFigure;
  PolicyPack: PolicyPackView;
  PolicySelection: PolicySelectionView;
  Position: Scalars['Position']['output'];
  Query: Record<PropertyKey, never>;
  RevokeApiKeyReceipt: RevokeApiKeyReceiptRow;
  RevokeGrantReceipt: RevokeGrantReceiptRow;
  Role: RoleView;
  RoleGrant: RoleGrantEntity;
  RotateApiKeyReceipt: RotateApiKeyReceiptRow;
  RuleCheck: RuleCheck;
  SelectPolicyReceipt: SelectPolicyReceiptRow;
  TotalCount: Counted;
  UnitPolicy: Omit<UnitPolicy, 'pack'> & { pack: ResolversParentTypes['PolicyPack'] };
};

export type AfterDirectiveArgs = {
  positions: Array<Scalars['Position']['input']>;
};

export type AfterDirectiveResolver<Result, Parent, ContextType = PlatformContext, Args = AfterDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccountResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  apiKeys?: Resolver<Array<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  disabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  externalSubject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grants?: Resolver<Array<ResolversTypes['RoleGrant']>, ParentType, ContextType, RequireFields<AccountGrantsArgs, 'all'>>;
  grantsVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AccountKind'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
};

export type AccountConnectionResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['AccountConnection'] = ResolversParentTypes['AccountConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Account']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['TotalCount'], ParentType, ContextType>;
};

export type AccountEdgeResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['AccountEdge'] = ResolversParentTypes['AccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
};

export type AdministrativeUnitResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['AdministrativeUnit'] = ResolversParentTypes['AdministrativeUnit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ApiKeyResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grantIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replacedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface AreaScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Area'], any> {
  name: 'Area';
}

export type AuditEntryResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hash?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  principalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  principalKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CaseStepResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['CaseStep'] = ResolversParentTypes['CaseStep']> = {
  actorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  transition?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ClauseResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['Clause'] = ResolversParentTypes['Clause']> = {
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pack?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  toBeConfirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CreateAccountReceiptResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['CreateAccountReceipt'] = ResolversParentTypes['CreateAccountReceipt']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DisableAccountReceiptResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['DisableAccountReceipt'] = ResolversParentTypes['DisableAccountReceipt']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EnableAccountReceiptResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['EnableAccountReceipt'] = ResolversParentTypes['EnableAccountReceipt']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface FenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Fen'], any> {
  name: 'Fen';
}

export type FileResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['File'] = ResolversParentTypes['File'], FederationReferenceType extends FederationReferenceTypes['File'] = FederationReferenceTypes['File']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['File']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FileState'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GrantRoleReceiptResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['GrantRoleReceipt'] = ResolversParentTypes['GrantRoleReceipt']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  grantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ImportColumnResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['ImportColumn'] = ResolversParentTypes['ImportColumn']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  header?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImportKindResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['ImportKind'] = ResolversParentTypes['ImportKind']> = {
  columns?: Resolver<Array<ResolversTypes['ImportColumn']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IssueApiKeyReceiptResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['IssueApiKeyReceipt'] = ResolversParentTypes['IssueApiKeyReceipt']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  apiKeyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JobResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['Job'] = ResolversParentTypes['Job']> = {
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errorCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  errorFileId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['TableFormat'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['CaseStep']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['JobPreview']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['JobProgress'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['JobResult'], ParentType, ContextType>;
  resultFileId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rowErrors?: Resolver<ResolversTypes['JobRowErrorConnection'], ParentType, ContextType, Partial<JobRowErrorsArgs>>;
  sourceSystem?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['JobState'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['JobType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobCellResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['JobCell'] = ResolversParentTypes['JobCell']> = {
  column?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JobConnectionResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['JobConnection'] = ResolversParentTypes['JobConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JobEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Job']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['TotalCount'], ParentType, ContextType>;
};

export type JobEdgeResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['JobEdge'] = ResolversParentTypes['JobEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
};

export type JobPreviewResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['JobPreview'] = ResolversParentTypes['JobPreview']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ignoredColumns?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  samples?: Resolver<Array<ResolversTypes['JobSample']>, ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobProgressResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['JobProgress'] = ResolversParentTypes['JobProgress']> = {
  rowsDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsPerSecond?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type JobReceiptResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['JobReceipt'] = ResolversParentTypes['JobReceipt']> = {
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  jobId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobResultResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['JobResult'] = ResolversParentTypes['JobResult']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobRowErrorResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['JobRowError'] = ResolversParentTypes['JobRowError']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  columnHeader?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobRowErrorConnectionResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['JobRowErrorConnection'] = ResolversParentTypes['JobRowErrorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JobRowErrorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['JobRowError']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['TotalCount'], ParentType, ContextType>;
};

export type JobRowErrorEdgeResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['JobRowErrorEdge'] = ResolversParentTypes['JobRowErrorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JobRowError'], ParentType, ContextType>;
};

export type JobSampleResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['JobSample'] = ResolversParentTypes['JobSample']> = {
  cells?: Resolver<Array<ResolversTypes['JobCell']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MutationResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  cancelJob?: Resolver<ResolversTypes['JobReceipt'], ParentType, ContextType, RequireFields<MutationCancelJobArgs, 'id'>>;
  commitJob?: Resolver<ResolversTypes['JobReceipt'], ParentType, ContextType, RequireFields<MutationCommitJobArgs, 'id'>>;
  createAccount?: Resolver<ResolversTypes['CreateAccountReceipt'], ParentType, ContextType, RequireFields<MutationCreateAccountArgs, 'input'>>;
  disableAccount?: Resolver<ResolversTypes['DisableAccountReceipt'], ParentType, ContextType, RequireFields<MutationDisableAccountArgs, 'accountId'>>;
  enableAccount?: Resolver<ResolversTypes['EnableAccountReceipt'], ParentType, ContextType, RequireFields<MutationEnableAccountArgs, 'accountId'>>;
  grantRole?: Resolver<ResolversTypes['GrantRoleReceipt'], ParentType, ContextType, RequireFields<MutationGrantRoleArgs, 'accountId' | 'role' | 'scopeId' | 'scopeType'>>;
  issueApiKey?: Resolver<ResolversTypes['IssueApiKeyReceipt'], ParentType, ContextType, RequireFields<MutationIssueApiKeyArgs, 'input'>>;
  resumeJob?: Resolver<ResolversTypes['JobReceipt'], ParentType, ContextType, RequireFields<MutationResumeJobArgs, 'id'>>;
  revokeApiKey?: Resolver<ResolversTypes['RevokeApiKeyReceipt'], ParentType, ContextType, RequireFields<MutationRevokeApiKeyArgs, 'apiKeyId'>>;
  revokeGrant?: Resolver<ResolversTypes['RevokeGrantReceipt'], ParentType, ContextType, RequireFields<MutationRevokeGrantArgs, 'grantId'>>;
  rotateApiKey?: Resolver<ResolversTypes['RotateApiKeyReceipt'], ParentType, ContextType, RequireFields<MutationRotateApiKeyArgs, 'apiKeyId' | 'expiresAt' | 'oldEndsAt'>>;
  selectPolicy?: Resolver<ResolversTypes['SelectPolicyReceipt'], ParentType, ContextType, RequireFields<MutationSelectPolicyArgs, 'effectiveFrom' | 'packId' | 'unitId'>>;
  startExport?: Resolver<ResolversTypes['JobReceipt'], ParentType, ContextType, RequireFields<MutationStartExportArgs, 'input'>>;
  startImport?: Resolver<ResolversTypes['JobReceipt'], ParentType, ContextType, RequireFields<MutationStartImportArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PolicyFigureResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['PolicyFigure'] = ResolversParentTypes['PolicyFigure']> = {
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overridden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PolicyPackResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['PolicyPack'] = ResolversParentTypes['PolicyPack']> = {
  extends?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['PolicyFigure']>, ParentType, ContextType, Partial<PolicyPackFiguresArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PolicySelectionResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['PolicySelection'] = ResolversParentTypes['PolicySelection']> = {
  effectiveFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  overrides?: Resolver<Array<ResolversTypes['PolicyFigure']>, ParentType, ContextType>;
  pack?: Resolver<ResolversTypes['PolicyPack'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
};

export interface PositionScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Position'], any> {
  name: 'Position';
}

export type QueryResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType, RequireFields<QueryAccountArgs, 'id'>>;
  accounts?: Resolver<ResolversTypes['AccountConnection'], ParentType, ContextType, Partial<QueryAccountsArgs>>;
  auditTrail?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, Partial<QueryAuditTrailArgs>>;
  file?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType, RequireFields<QueryFileArgs, 'id'>>;
  files?: Resolver<Array<ResolversTypes['File']>, ParentType, ContextType, RequireFields<QueryFilesArgs, 'ownerId' | 'ownerKind'>>;
  importKinds?: Resolver<Array<ResolversTypes['ImportKind']>, ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType, RequireFields<QueryJobArgs, 'id'>>;
  jobs?: Resolver<ResolversTypes['JobConnection'], ParentType, ContextType, Partial<QueryJobsArgs>>;
  me?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['UnitPolicy'], ParentType, ContextType, RequireFields<QueryPolicyArgs, 'unitId'>>;
  policyPacks?: Resolver<Array<ResolversTypes['PolicyPack']>, ParentType, ContextType>;
  policySelections?: Resolver<Array<ResolversTypes['PolicySelection']>, ParentType, ContextType, RequireFields<QueryPolicySelectionsArgs, 'unitId'>>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type RevokeApiKeyReceiptResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['RevokeApiKeyReceipt'] = ResolversParentTypes['RevokeApiKeyReceipt']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  apiKeyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RevokeGrantReceiptResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['RevokeGrantReceipt'] = ResolversParentTypes['RevokeGrantReceipt']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  grantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RoleResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RoleGrantResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['RoleGrant'] = ResolversParentTypes['RoleGrant']> = {
  department?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grantedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  scopeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scopeType?: Resolver<ResolversTypes['ScopeType'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RotateApiKeyReceiptResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['RotateApiKeyReceipt'] = ResolversParentTypes['RotateApiKeyReceipt']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  apiKeyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RuleCheckResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['RuleCheck'] = ResolversParentTypes['RuleCheck']> = {
  actual?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SelectPolicyReceiptResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['SelectPolicyReceipt'] = ResolversParentTypes['SelectPolicyReceipt']> = {
  selection?: Resolver<Maybe<ResolversTypes['PolicySelection']>, ParentType, ContextType>;
  selectionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TotalCountResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['TotalCount'] = ResolversParentTypes['TotalCount']> = {
  atLeast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitPolicyResolvers<ContextType = PlatformContext, ParentType extends ResolversParentTypes['UnitPolicy'] = ResolversParentTypes['UnitPolicy']> = {
  figures?: Resolver<Array<ResolversTypes['PolicyFigure']>, ParentType, ContextType>;
  pack?: Resolver<ResolversTypes['PolicyPack'], ParentType, ContextType>;
  selectedBy?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = PlatformContext> = {
  Account?: AccountResolvers<ContextType>;
  AccountConnection?: AccountConnectionResolvers<ContextType>;
  AccountEdge?: AccountEdgeResolvers<ContextType>;
  AdministrativeUnit?: AdministrativeUnitResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  Area?: GraphQLScalarType;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  CaseStep?: CaseStepResolvers<ContextType>;
  Clause?: ClauseResolvers<ContextType>;
  CreateAccountReceipt?: CreateAccountReceiptResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DisableAccountReceipt?: DisableAccountReceiptResolvers<ContextType>;
  EnableAccountReceipt?: EnableAccountReceiptResolvers<ContextType>;
  Fen?: GraphQLScalarType;
  File?: FileResolvers<ContextType>;
  GrantRoleReceipt?: GrantRoleReceiptResolvers<ContextType>;
  ImportColumn?: ImportColumnResolvers<ContextType>;
  ImportKind?: ImportKindResolvers<ContextType>;
  IssueApiKeyReceipt?: IssueApiKeyReceiptResolvers<ContextType>;
  Job?: JobResolvers<ContextType>;
  JobCell?: JobCellResolvers<ContextType>;
  JobConnection?: JobConnectionResolvers<ContextType>;
  JobEdge?: JobEdgeResolvers<ContextType>;
  JobPreview?: JobPreviewResolvers<ContextType>;
  JobProgress?: JobProgressResolvers<ContextType>;
  JobReceipt?: JobReceiptResolvers<ContextType>;
  JobResult?: JobResultResolvers<ContextType>;
  JobRowError?: JobRowErrorResolvers<ContextType>;
  JobRowErrorConnection?: JobRowErrorConnectionResolvers<ContextType>;
  JobRowErrorEdge?: JobRowErrorEdgeResolvers<ContextType>;
  JobSample?: JobSampleResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PolicyFigure?: PolicyFigureResolvers<ContextType>;
  PolicyPack?: PolicyPackResolvers<ContextType>;
  PolicySelection?: PolicySelectionResolvers<ContextType>;
  Position?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  RevokeApiKeyReceipt?: RevokeApiKeyReceiptResolvers<ContextType>;
  RevokeGrantReceipt?: RevokeGrantReceiptResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  RoleGrant?: RoleGrantResolvers<ContextType>;
  RotateApiKeyReceipt?: RotateApiKeyReceiptResolvers<ContextType>;
  RuleCheck?: RuleCheckResolvers<ContextType>;
  SelectPolicyReceipt?: SelectPolicyReceiptResolvers<ContextType>;
  TotalCount?: TotalCountResolvers<ContextType>;
  UnitPolicy?: UnitPolicyResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = PlatformContext> = {
  after?: AfterDirectiveResolver<any, any, ContextType>;
};
