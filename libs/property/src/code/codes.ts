/** One code with what people read for it. */
export interface Code {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
}
const code = (name: string, nameZh: string, nameEn: string): Code => ({ code: name, nameZh, nameEn });

/** Kinds of providers (物业服务人类型). */
export const COMPANY_TYPES: readonly Code[] = [
  code('COMMERCIAL', '市场化物业服务企业', 'Commercial company'),
  code('STATE_OWNED', '国有物业服务企业', 'State-owned company'),
  code('COMMUNITY_RUN', '社区领办物业', 'Run by a community'),
  code('STREET_RUN', '街道办物业', 'Run by a street'),
  code('GROUP_SUBSIDIARY', '物业集团子公司', 'Subsidiary of a property group'),
  code('NON_PROFIT', '其他管理人（民办非企业单位）', 'Other manager, non-profit'),
  code('SELF_MANAGING', '其他管理人（业主自管）', 'Other manager, owners themselves'),
];

/** Types that are other managers (其他管理人), no companies. */
export const OTHER_MANAGERS: readonly string[] = ['NON_PROFIT', 'SELF_MANAGING'];

/** Clauses a contract may have (合同条款类别). */
export const CONTRACT_CLAUSES: readonly Code[] = [
  code('PARTIES', '当事人', 'Parties'),
  code('SCOPE', '物业管理区域', 'Scope'),
  code('SERVICES', '服务事项', 'Services'),
  code('SERVICE_GRADE', '服务等级', 'Service grade'),
  code('PRICE', '收费标准', 'Price'),
  code('PRICE_ADJUSTMENT', '价格调整', 'Adjustment of the price'),
  code('DISCLOSURE', '信息公示', 'Disclosure'),
  code('MAINTENANCE_FUND', '维修资金使用', 'Use of the maintenance fund'),
  code('SERVICE_ROOMS', '物业用房', 'Service rooms'),
  code('TERM', '服务期限', 'Term'),
  code('HANDOVER', '交接', 'Hand-over'),
  code('LIABILITY', '违约责任', 'Liability'),
  code('VEHICLE_ORDER', '车辆停放管理', 'Order of vehicles'),
  code('EXTENSION', '契约化服务扩展', 'Extended services'),
  code('PARTY_BUILDING', '党建联建', 'Party-building'),
];

/** Service grades, lowest first (服务等级); which of them count is a matter of the policy in force. */
export const SERVICE_GRADES: readonly Code[] = [
  code('ONE_STAR', '一星级', 'One star'),
  code('TWO_STARS', '二星级', 'Two stars'),
  code('THREE_STARS', '三星级', 'Three stars'),
  code('FOUR_STARS', '四星级', 'Four stars'),
  code('FIVE_STARS', '五星级', 'Five stars'),
];

export const codesOf = (list: readonly Code[]): string[] => list.map(({ code: each }) => each);
