import type { Entry } from './entry.ts';

/** Codes any operation of any domain may answer with. */
export const kitErrors = {
  UNAUTHENTICATED: {
    'zh-CN': '请先登录，或凭证无效、已过期。',
    en: 'Sign in first; the credentials are missing, invalid or expired.',
  },
  FORBIDDEN: { 'zh-CN': '您没有执行此操作的权限。', en: 'You are not allowed to do this.' },
  NOT_FOUND: {
    'zh-CN': '记录不存在，或不在您的管辖范围内。',
    en: 'There is no such record within your jurisdiction.',
  },
  BAD_USER_INPUT: { 'zh-CN': '输入内容不符合要求。', en: 'The input is not valid.' },
  BAD_REQUEST: { 'zh-CN': '请求格式不正确。', en: 'The request is malformed.' },
  INTERNAL_SERVER_ERROR: {
    'zh-CN': '系统内部错误，请凭请求编号联系管理员。',
    en: 'Internal error. Give the request id to your administrator.',
  },
  GRAPHQL_PARSE_FAILED: { 'zh-CN': '查询语句无法解析。', en: 'The document cannot be parsed.' },
  GRAPHQL_VALIDATION_FAILED: {
    'zh-CN': '查询语句与接口定义不符。',
    en: 'The document does not fit the schema.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    'zh-CN': '未找到指定的操作。',
    en: 'The named operation is not in the document.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    'zh-CN': '不支持持久化查询，请发送完整的查询语句。',
    en: 'Persisted queries are not supported; send the whole document.',
  },
  METHOD_NOT_ALLOWED: { 'zh-CN': '不支持该请求方法。', en: 'This method is not allowed here.' },
  UNSUPPORTED_MEDIA_TYPE: {
    'zh-CN': '不支持该内容类型或编码。',
    en: 'This content type or encoding is not accepted.',
  },
  PAYLOAD_TOO_LARGE: { 'zh-CN': '请求内容过大。', en: 'The request body is too large.' },
  QUERY_TOO_COMPLEX: {
    'zh-CN': '查询过于复杂，请减少层级、别名或分页数量。',
    en: 'The query is too complex; ask for fewer levels, aliases or items.',
  },
  INTROSPECTION_DISABLED: {
    'zh-CN': '登录后才能查看接口定义。',
    en: 'Sign in to read the schema.',
  },
  RATE_LIMITED: { 'zh-CN': '请求过于频繁，请稍后再试。', en: 'Too many requests. Try again later.' },
  OVERLOADED: { 'zh-CN': '系统繁忙，请稍后再试。', en: 'The system is busy. Try again shortly.' },
  DATABASE_UNAVAILABLE: {
    'zh-CN': '数据库暂时不可用，请稍后再试。',
    en: 'The database is unavailable at the moment. Try again shortly.',
  },
  SUBGRAPH_UNAVAILABLE: {
    'zh-CN': '部分服务暂时不可用，其余结果已返回。',
    en: 'One service is unavailable at the moment; the rest of the answer is complete.',
  },
  SUBGRAPH_TIMEOUT: {
    'zh-CN': '部分服务未及时响应，其余结果已返回。',
    en: 'One service did not answer in time; the rest of the answer is complete.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    'zh-CN': '该幂等键已用于内容不同的请求。',
    en: 'This idempotency key was already used for a request with other content.',
  },
  IN_PROGRESS: {
    'zh-CN': '相同请求正在处理中，请稍后查询结果。',
    en: 'The same request is being worked on. Ask again shortly.',
  },
  CONFLICT: {
    'zh-CN': '记录已被他人修改，请刷新后重试。',
    en: 'Somebody changed the record meanwhile. Reload it and try again.',
  },
  INVALID_CURSOR: {
    'zh-CN': '分页位置无效，请从第一页重新查询。',
    en: 'The cursor is not valid for this list.',
  },
  ILLEGAL_TRANSITION: {
    'zh-CN': '当前状态下不能执行该步骤。',
    en: 'This step is not possible in the present state.',
  },
  FOUR_EYES_REQUIRED: {
    'zh-CN': '提出人不能审批自己的事项。',
    en: 'Whoever proposed something may not approve it.',
  },
  POLICY_NOT_SELECTED: {
    'zh-CN': '该区划尚未选定政策包。',
    en: 'No policy pack is in force for this administrative unit.',
  },
  POLICY_OVERRIDE_INVALID: {
    'zh-CN': '政策覆盖项不符合要求。',
    en: 'The policy override is not valid.',
  },
  NOT_YET_KNOWN: {
    'zh-CN': '您的管辖范围内没有这一记录，或相关信息尚未同步到本系统；如系刚刚登记，请稍后重试。',
    en: 'There is no such record within your jurisdiction, or news of it has not arrived here yet. If it was made just now, try again shortly.',
  },
  PERMIT_REQUIRED: {
    'zh-CN': '该事项须先取得许可，请查看核验结果。',
    en: 'This needs a permit first; see the checks.',
  },
  PERMIT_USED: { 'zh-CN': '该许可已被使用，不能重复使用。', en: 'The permit has been used; it serves once.' },
  PERMIT_EXPIRED: { 'zh-CN': '该许可已过有效期。', en: 'The permit has expired.' },
  PERMIT_EXCEEDED: { 'zh-CN': '金额超出许可的限额。', en: 'The amount is beyond what the permit allows.' },
  BANNED: {
    'zh-CN': '该主体在禁入期内，请查看核验结果。',
    en: 'This party is banned from it at present; see the checks.',
  },
  SCOPE_TOO_WIDE: {
    'zh-CN': '授权范围过多，请选择其中一项后查询。',
    en: 'You hold too many separate grants for one list; ask for one place at a time.',
  },
  REASON_REQUIRED: { 'zh-CN': '请说明理由。', en: 'A reason is required.' },
  INSUFFICIENT_FUNDS: {
    'zh-CN': '账户余额不足，差额见明细。',
    en: 'The balance of an account is not enough; the details say what is missing where.',
  },
  LEDGER_ACCOUNT_UNKNOWN: {
    'zh-CN': '账簿中没有这一账户，或不能直接记账。',
    en: 'The book has no such account, or it cannot be posted to.',
  },
  LEDGER_REFERENCE_USED: {
    'zh-CN': '该凭证号已用于内容不同的记账。',
    en: 'Another entry of the book has this reference already.',
  },
  PUBLICATION_EXISTS: {
    'zh-CN': '该事项已公示，如需修改请更正。',
    en: 'This has been published already; correct it instead.',
  },
  PUBLICATION_WITHDRAWN: { 'zh-CN': '该公示已撤回。', en: 'The entry has been taken from the board.' },
  PUBLICATION_NOT_PUBLIC: {
    'zh-CN': '公示内容不符合要求，或疑似含有个人信息。',
    en: 'The entry has something that has no place on a public board, such as personal data.',
  },
  LEDGER_NOT_REVERSIBLE: {
    'zh-CN': '该笔记账已冲销，或本身即为冲销。',
    en: 'The entry has been taken back, or takes another back itself.',
  },
  CONVENING_NOT_POSSIBLE: {
    'zh-CN': '会议不能这样召开，未通过的规则见 checks。',
    en: 'The meeting cannot be called like this; checks says which rules are not met.',
  },
  CONVENING_NOT_QUORATE: {
    'zh-CN': '到会成员不足法定人数，会议不能办结。',
    en: 'Too few of the required members were there; the meeting cannot be closed.',
  },
} as const satisfies Record<string, Entry>;
