import type { Entry } from './entry.ts';

/** Codes of the credit domain. */
export const creditErrors = {
  CREDIT_FACT_KIND_UNKNOWN: {
    'zh-CN': '所在区划的政策包没有该信用信息类别。',
    en: 'The policy pack of the unit knows no such kind of credit fact.',
  },
  CREDIT_FACT_REVERSED: {
    'zh-CN': '该信用信息已被冲正。',
    en: 'The credit fact has been taken back already.',
  },
  CREDIT_FACT_IS_REVERSAL: {
    'zh-CN': '冲正信息不能再次冲正，请重新录入。',
    en: 'A reversal cannot be taken back; enter the fact anew.',
  },
} as const satisfies Record<string, Entry>;
