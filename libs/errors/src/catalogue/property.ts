import type { Entry } from './entry.ts';

/** Codes of the property domain. */
export const propertyErrors = {
  COMPOUND_NAME_TAKEN: {
    'zh-CN': '该街道已有同名小区。',
    en: 'The street already has a compound of this name.',
  },
  COMPOUND_CATEGORY_UNKNOWN: {
    'zh-CN': '当前政策没有这一小区类别。',
    en: 'The policy in force has no such class of compounds.',
  },
  ZONE_COMPOUND_TAKEN: {
    'zh-CN': '有小区已划入其他物业管理区域。',
    en: 'One of the compounds belongs to another zone.',
  },
  ZONE_ACROSS_STREETS: {
    'zh-CN': '一个物业管理区域内的小区须属同一街道。',
    en: 'The compounds of a zone lie in one street.',
  },
  BUILDING_NAME_TAKEN: {
    'zh-CN': '该小区已有同名楼栋。',
    en: 'The compound already has a building of this name.',
  },
  HOUSE_NUMBER_TAKEN: {
    'zh-CN': '该楼栋已有同号房屋。',
    en: 'The building already has a house of this number.',
  },
  OWNERSHIP_SHARES_INVALID: {
    'zh-CN': '产权份额之和须等于一，且每人只列一次。',
    en: 'The shares of a house make one, and each owner is named once.',
  },
  COMPANY_ALREADY_REGISTERED: {
    'zh-CN': '该统一社会信用代码已登记。',
    en: 'A company with this credit code is registered already.',
  },
  COMPANY_TYPE_UNKNOWN: { 'zh-CN': '没有这一企业类型。', en: 'There is no such type of company.' },
  PROJECT_ALREADY_OPEN: {
    'zh-CN': '该小区已有在管物业项目，须先退出。',
    en: 'Another project is open in this compound; it must be closed first.',
  },
  PROJECT_NOT_OPEN: { 'zh-CN': '该物业项目已退出。', en: 'The project is no longer open.' },
  PROJECT_CONTRACT_HOLDS: {
    'zh-CN': '该项目的物业服务合同仍然有效，须先解除或到期。',
    en: 'The contract of the project still holds; it must end first.',
  },
  CONTRACT_CLAUSE_UNKNOWN: {
    'zh-CN': '没有这一合同条款类别。',
    en: 'There is no such kind of contract clause.',
  },
  FUND_EMPTY: {
    'zh-CN': '该小区维修资金各分户余额均为零，无从分摊利息。',
    en: 'No house of the compound has anything in the fund to share interest by.',
  },
  CONTRACT_NOT_FILEABLE: {
    'zh-CN': '合同不符合备案要求，请查看核验结果。',
    en: 'The contract cannot be filed as it is; see the checks.',
  },
  TENDER_NOTICE_TOO_SHORT: {
    'zh-CN': '招标公告期限不足，请查看核验结果。',
    en: 'The notice leaves bidders too little time; see the checks.',
  },
  TENDER_CLOSED: { 'zh-CN': '该招标已不接受投标。', en: 'The tender takes no more bids.' },
  TENDER_NOT_AWARDABLE: {
    'zh-CN': '尚不具备定标条件，请查看核验结果。',
    en: 'The tender cannot be awarded yet; see the checks.',
  },
  BID_ALREADY_SUBMITTED: {
    'zh-CN': '该企业已在本次招标中投标。',
    en: 'The company has bid in this tender already.',
  },
} as const satisfies Record<string, Entry>;
