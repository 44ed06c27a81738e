import type { Entry } from './entry.ts';

/** Codes of the platform domain. */
export const platformErrors = {
  GRANT_TOO_WIDE: {
    'zh-CN': '授权范围超出您的管理权限。',
    en: 'The scope is wider than what you administer.',
  },
  ROLES_INCOMPATIBLE: {
    'zh-CN': '该账号已有的角色与拟授予的角色不得兼任。',
    en: 'The account holds a role that must be kept apart from this one.',
  },
  GRANT_ENDED: { 'zh-CN': '该授权已经终止。', en: 'The grant has ended already.' },
  ACCOUNT_EXISTS: {
    'zh-CN': '该登录身份已有账号。',
    en: 'There is an account for this sign-in identity already.',
  },
  ACCOUNT_DISABLED: { 'zh-CN': '该账号已停用。', en: 'The account is disabled.' },
  API_KEY_NOT_FOR_PERSONS: {
    'zh-CN': '接口密钥只能发给单位或服务账号，不能发给个人。',
    en: 'API keys are for organisations and services, not for persons.',
  },
  API_KEY_ENDED: {
    'zh-CN': '该接口密钥已失效、已吊销或已轮换。',
    en: 'The API key has expired, or was revoked or rotated.',
  },
  POLICY_TOO_SOON: {
    'zh-CN': '政策选用的生效时间至少在60秒之后。',
    en: 'A policy selection takes effect 60 seconds from now at the earliest.',
  },
  ADMIN_EXISTS: {
    'zh-CN': '系统已有管理员，请由现任管理员授权。',
    en: 'There is an administrator already; ask them for a grant.',
  },
  FILES_UNAVAILABLE: {
    'zh-CN': '文件存储暂时不可用，请稍后再试。',
    en: 'File storage is unavailable at the moment. Try again shortly.',
  },
  FILE_DAMAGED: {
    'zh-CN': '文件内容缺失或已被改动，请联系管理员。',
    en: 'The file is missing or is not what was stored. Tell your administrator.',
  },
  FILE_NOT_ATTACHABLE: {
    'zh-CN': '文件不存在、已过期、已被使用，或不是您上传的。',
    en: 'There is no such file of yours, or it has expired or is in use already.',
  },
  FILES_TOO_MANY: {
    'zh-CN': '文件过多，请先使用或等待已上传的文件过期。',
    en: 'Too many files; use those you have sent, or wait until they expire.',
  },
} as const satisfies Record<string, Entry>;
