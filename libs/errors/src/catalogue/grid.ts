import type { Entry } from './entry.ts';

/** Codes of the grid domain. */
export const gridErrors = {
  GRID_CODE_TAKEN: {
    'zh-CN': '本社区已有相同编码的网格。',
    en: 'The community has a grid with this code already.',
  },
  GRID_COMPOUND_TAKEN: {
    'zh-CN': '该小区在本社区已归入其他网格。',
    en: 'Another grid of the community covers the compound already.',
  },
  GRID_COMPOUND_ELSEWHERE: {
    'zh-CN': '该小区不在网格所属社区内。',
    en: "The compound does not lie in the grid's community.",
  },
  APPEAL_CHANNEL_UNKNOWN: { 'zh-CN': '没有该诉求渠道。', en: 'There is no such channel for appeals.' },
  APPEAL_DEPARTMENT_UNKNOWN: {
    'zh-CN': '没有该承办单位，请从承办单位目录中选择。',
    en: 'There is no such department; appealDepartments lists them.',
  },
  APPEAL_CATEGORY_UNKNOWN: { 'zh-CN': '没有该诉求类别。', en: 'There is no such category of appeals.' },
  APPEAL_REOPEN_TOO_LATE: {
    'zh-CN': '已超过可重新办理的期限，请重新提交诉求。',
    en: 'The time to take the appeal up again has passed; report it anew.',
  },
  APPEAL_LEVEL_NOT_HIGHER: {
    'zh-CN': '诉求只能上报至更高层级。',
    en: 'An appeal can only be passed to a higher level.',
  },
} as const satisfies Record<string, Entry>;
