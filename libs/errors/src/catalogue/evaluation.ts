import type { Entry } from './entry.ts';

/** Codes of the evaluation domain. */
export const evaluationErrors = {
  EVALUATION_SCHEME_UNKNOWN: {
    'zh-CN': '没有该评价方案，或该方案不适用于此类对象。',
    en: 'There is no such scheme, or it is not for this kind of subject.',
  },
  EVALUATION_EXISTS: {
    'zh-CN': '该对象本年度已按此方案列入评价计划。',
    en: 'The subject is evaluated by this scheme in this year already.',
  },
  EVALUATION_LINE_COMPUTED: {
    'zh-CN': '该指标由系统依据事实自动计分，不能人工填写。',
    en: 'This row is computed from facts and cannot be entered.',
  },
  OWNER_SCORE_BY_SURVEY_ONLY: {
    'zh-CN': '业主评分只能来自问卷调查，主管部门和企业不得填写。',
    en: 'Owners score by survey only; neither the authority nor the company enters their score.',
  },
  EVALUATION_OWN_INTEREST: {
    'zh-CN': '企业及其人员不得评价自己。',
    en: 'A company and its people do not evaluate themselves.',
  },
  EVALUATION_SCORE_INVALID: {
    'zh-CN': '分值不符合该指标的评分规则。',
    en: 'The score does not fit the row.',
  },
  INSPECTION_NOT_DRAWABLE: {
    'zh-CN': '按此名录与回避情况无法抽取，请调整名录或数量。',
    en: 'The pools cannot be drawn from as planned; the details say why.',
  },
  INSPECTION_RECORDED: {
    'zh-CN': '该企业的检查结果已录入。',
    en: 'What was found at this company has been recorded already.',
  },
  OBJECTION_WINDOW_CLOSED: {
    'zh-CN': '异议期已过。',
    en: 'The last day for objections has passed.',
  },
  EVALUATION_NOT_PUBLISHABLE: {
    'zh-CN': '评价尚不能公布：仍有指标未评分或问卷样本不足。',
    en: 'The evaluation cannot be published yet: rows are open, or the survey reached too few owners.',
  },
} as const satisfies Record<string, Entry>;
