type Labels = Readonly<Record<string, string>>;

/** States of a contract that is shown (合同状态). */
export const CONTRACT_STATES: Labels = {
  SIGNED: '已签订',
  FILED: '已备案，待公开',
  PUBLISHED: '已公开，待生效',
  IN_FORCE: '履行中',
  EXPIRING: '履行中，即将到期',
};
export const FILING_STATES: Labels = {
  NOT_FILED: '未备案（期限内）',
  FILED: '已备案',
  OVERDUE: '逾期未备案',
};
export const CONTRACT_STAGES: Labels = { EARLY: '前期物业服务合同', REGULAR: '物业服务合同' };
export const MANAGEMENT: Labels = { SELF_MANAGED: '业主自主管理', CONTRACTED_COMPANY: '外聘物业服务企业' };

/** Who answers an appeal at which level (诉求办理层级). */
export const APPEAL_LEVELS: Labels = {
  GRID: '网格',
  COMMUNITY: '社区',
  STREET: '街道（乡镇）',
  DISTRICT: '区（县）',
  CITY: '市',
};
/** Words for units and codes of policy figures. */
export const FIGURE_WORDS: Labels = {
  days: '日',
  months: '个月',
  years: '年',
  members: '人',
  WORKING_HOURS: '个工作小时',
  WORKING_DAYS: '个工作日',
  DAYS: '日',
  MONTHS: '个月',
  YEARS: '年',
  GUIDE_PRICE: '政府指导价',
  MARKET_PRICE: '市场调节价',
  SHALL: '应当',
  MAY: '可以',
  AUTHORITY_WITH_STREET_AND_COMMUNITY: '主管部门会同街道、社区',
  TOWNSHIP: '乡镇（街道）',
};

/** The label of a code; the code itself when it is new. */
export function labelOf(labels: Labels, code: string): string {
  return Object.hasOwn(labels, code) ? (labels[code] ?? code) : code;
}

/** Sets of items to disclose (公示类别), as the packs name them. */
export const DISCLOSURE_SETS: Labels = {
  SERVICE: '服务内容与标准',
  FEES: '收费标准与收支',
  FEE_ACCOUNT: '物业费收支',
  ACCOUNT: '收支账目',
  COMPLAINTS: '投诉渠道',
  PUBLIC_REVENUE: '公共收益',
  EQUIPMENT: '设施设备维保',
  COMMON_PARTS: '共用部位使用',
  THREE_OPEN: '三公开',
  THREE_TRANSPARENT: '三透明',
  THREE_REPORTS: '三报告',
  FOUR_OPEN: '四公开',
  ONE_SUPERVISION: '一监督',
};
