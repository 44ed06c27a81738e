/** The 51 roles of the field (角色); the value is the code in tokens, grants and documents. The order carries no meaning. */
export const Role = {
  /** City party committee organisation department（市委组织部） */
  CityOrgDept: 'CITY_ORG_DEPT',
  /** Political-legal commission（政法委） */
  PoliticalLegal: 'POLITICAL_LEGAL',
  /** Staffing office（机构编制） */
  StaffingOffice: 'STAFFING_OFFICE',
  /** Civil affairs（民政） */
  CivilAffairs: 'CIVIL_AFFAIRS',
  /** City housing authority（市住建/市物业主管部门） */
  CityPropertyAuthority: 'CITY_PROPERTY_AUTHORITY',
  /** District or county housing authority（区住建/县住建） */
  DistrictPropertyAuthority: 'DISTRICT_PROPERTY_AUTHORITY',
  /** District organisation department（区委组织部） */
  DistrictOrgDept: 'DISTRICT_ORG_DEPT',
  /** Leading group and its office（领导小组） */
  LeadingGroup: 'LEADING_GROUP',
  /** Task force（专班） */
  TaskForce: 'TASK_FORCE',
  /** Supervision bureau (督查局), business-environment office（营商办） */
  SupervisionBureau: 'SUPERVISION_BUREAU',
  /** Functional departments（发改, 司法, 财政, 自然资源, 卫健, 消防, 市场监管, 综合执法, 公安, 生态环境, 应急, 人社, 税务） */
  Department: 'DEPARTMENT',
  /** Big data centre / 12345（大数据中心） */
  HotlineCentre: 'HOTLINE_CENTRE',
  /** Industry party committee（物业行业党委） */
  IndustryPartyCommittee: 'INDUSTRY_PARTY_COMMITTEE',
  /** Property association（物业协会） */
  PropertyAssociation: 'PROPERTY_ASSOCIATION',
  /** Street party working committee / office (街道党工委、办事处); township（乡镇办） */
  Street: 'STREET',
  /** Street property office（街道物业管理机构） */
  StreetPropertyOffice: 'STREET_PROPERTY_OFFICE',
  /** Community party organisation（社区党组织） */
  CommunityParty: 'COMMUNITY_PARTY',
  /** Residents' committee, community committees（居委会、“两委”） */
  CommunityCommittee: 'COMMUNITY_COMMITTEE',
  /** Community worker（社区工作者） */
  CommunityWorker: 'COMMUNITY_WORKER',
  /** Environment and property management committee（环物委） */
  EnvPropertyCommittee: 'ENV_PROPERTY_COMMITTEE',
  /** Credit council（信用议事会） */
  CreditCouncil: 'CREDIT_COUNCIL',
  /** Information officer（信息员） */
  CreditInformationOfficer: 'CREDIT_INFORMATION_OFFICER',
  /** Grid head / grid party organisation（网格长、网格党组织） */
  GridHead: 'GRID_HEAD',
  /** Full-time grid worker（专职网格员） */
  GridWorker: 'GRID_WORKER',
  /** Part-time grid worker（兼职网格员） */
  PartTimeGridWorker: 'PART_TIME_GRID_WORKER',
  /** Building or unit chief（楼栋长、单元长） */
  BuildingChief: 'BUILDING_CHIEF',
  /** Owner（业主） */
  Owner: 'OWNER',
  /** Resident（居民） */
  Resident: 'RESIDENT',
  /** Owners' assembly（业主大会） */
  OwnersAssembly: 'OWNERS_ASSEMBLY',
  /** Owners' committee member / head（业委会委员、主任） */
  OwnersCommittee: 'OWNERS_COMMITTEE',
  /** Property management committee（物管会） */
  PropertyManagementCommittee: 'PROPERTY_MANAGEMENT_COMMITTEE',
  /** Preparatory group（筹备组） */
  PreparatoryGroup: 'PREPARATORY_GROUP',
  /** Company head（企业负责人） */
  CompanyHead: 'COMPANY_HEAD',
  /** Project manager（项目负责人） */
  ProjectManager: 'PROJECT_MANAGER',
  /** Company employee（物业服务人员） */
  CompanyEmployee: 'COMPANY_EMPLOYEE',
  /** Company or project party organisation（企业党组织） */
  CompanyParty: 'COMPANY_PARTY',
  /** Other manager（其他管理人） */
  OtherManager: 'OTHER_MANAGER',
  /** Community-run company staff（领办物业负责人、财务） */
  CommunityCompany: 'COMMUNITY_COMPANY',
  /** Builder（建设单位） */
  Builder: 'BUILDER',
  /** Tender expert（评标专家） */
  TenderExpert: 'TENDER_EXPERT',
  /** Party-building instructor（党建指导员） */
  PartyInstructor: 'PARTY_INSTRUCTOR',
  /** Double-registration unit or member（双报到） */
  DoubleRegistration: 'DOUBLE_REGISTRATION',
  /** Volunteer, social organisation（志愿者、社会组织） */
  Volunteer: 'VOLUNTEER',
  /** Merchant（驻区商家） */
  Merchant: 'MERCHANT',
  /** Professional operator（专业经营单位） */
  UtilityOperator: 'UTILITY_OPERATOR',
  /** Assessment group, third party（考核组、第三方） */
  Evaluator: 'EVALUATOR',
  /** Mediator, legal worker（调解员、律师） */
  Mediator: 'MEDIATOR',
  /** Police station（派出所、社区民警） */
  PoliceStation: 'POLICE_STATION',
  /** Red property partner（合伙人） */
  RedPartner: 'RED_PARTNER',
  /** Public（公众） */
  Public: 'PUBLIC',
  /** System administrator */
  Admin: 'ADMIN',
} as const;
export type Role = (typeof Role)[keyof typeof Role];

/** Roles held as one department, utility or police body among several of a place: their grants say which. */
export const DEPARTMENT_ROLES: readonly Role[] = [Role.Department, Role.UtilityOperator, Role.PoliceStation];

/** Every role code, for validation and for the role × field matrix. */
export const ROLES: readonly Role[] = Object.values(Role);

/** Whether a text from outside is a role code. */
export function isRole(value: unknown): value is Role {
  return ROLES.includes(value as Role);
}
