import type { Entry } from './entry.ts';

/** Codes of the organisation domain. */
export const organisationErrors = {
  UNIT_LEVEL_NOT_ALLOWED: {
    'zh-CN': '该类型的区划不能设在此上级区划之下。',
    en: 'A unit of this level cannot stand below that parent.',
  },
  UNIT_NAME_TAKEN: {
    'zh-CN': '同一上级区划下已有同名区划。',
    en: 'The parent already has a unit of this name.',
  },
  DIVISION_CODE_OVERLAP: {
    'zh-CN': '该区划在此日期已有区划代码生效。',
    en: 'The unit bears a division code on or after that day already.',
  },
  DIVISION_CODE_TAKEN: {
    'zh-CN': '该区划代码同期已被其他区划使用。',
    en: 'Another unit bears this division code at that time.',
  },
  PERSON_ALREADY_REGISTERED: {
    'zh-CN': '该人员已登记。',
    en: 'This person is registered already.',
  },
  PERSON_HOLDS_OFFICE: {
    'zh-CN': '该人员在任业委会委员，任职结束后方可删除。',
    en: 'The person sits on a committee and can be erased only after that.',
  },
  PARTY_ORGANISATION_NOT_ALLOWED: {
    'zh-CN': '党组织的设置不符合组织体系规定。',
    en: 'The party organisation does not fit the tree that holds here.',
  },
  COMMITTEE_COMPOSITION_INVALID: {
    'zh-CN': '业主委员会的组成不符合规定。',
    en: "The composition of the owners' committee breaks a rule.",
  },
  COMMITTEE_MEMBER_TWICE: {
    'zh-CN': '同一人不能重复当选委员。',
    en: 'A person can sit on a committee once only.',
  },
  COMMITTEE_MEMBER_UNKNOWN: {
    'zh-CN': '有委员未登记，或不在您的管辖范围内。',
    en: 'A member is not in the register within your jurisdiction.',
  },
  COMMITTEE_CHAIR_REQUIRED: {
    'zh-CN': '业主委员会应当有且只有一名主任。',
    en: 'A committee has exactly one chair.',
  },
  MAJOR_MATTER_TYPE_UNKNOWN: {
    'zh-CN': '当前政策的重大事项清单中没有这一类型。',
    en: 'The policy in force has no such type of major matters.',
  },
  MAJOR_MATTER_NOT_CONSENTED: {
    'zh-CN': '重大事项尚未取得全部同意，请查看核验结果。',
    en: 'The matter lacks a consent; see the checks.',
  },
} as const satisfies Record<string, Entry>;
